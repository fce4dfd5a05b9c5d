"""The surface of a generated package, read from the signatures and types that it prints.

It shares nothing with the comparison of two documents, and so says whether callers notice.
"""

import ast
from dataclasses import dataclass
from typing import Any

from generator.builder.api import build_api
from generator.settings import Settings
from generator.source.document import Document
from generator.views.sdk import SdkView, build_sdk_view
from generator.views.types import TypeView


@dataclass(frozen=True)
class _Reader:
    """Writes out what annotations stand for, as nested tuples without names of types."""

    types: dict[str, TypeView]

    def read_signature(self, parameters: str, result: str) -> tuple[Any, ...]:
        (function,) = ast.parse(f"def f({parameters}): ...").body
        assert isinstance(function, ast.FunctionDef)
        arguments = function.args.args[1:]
        keywords = function.args.kwarg
        return (
            *((item.arg, self.read(item.annotation, ())) for item in arguments),
            ("**", self.read(keywords.annotation, ()) if keywords else ()),
            ("->", self.read(ast.parse(result, mode="eval").body, ())),
        )

    def read(self, node: ast.expr | None, above: tuple[str, ...]) -> Any:
        match node:
            case ast.BinOp():
                parts = [self.read(side, above) for side in (node.left, node.right)]
                options = [p[1:] if p[:1] == ("|",) else (p,) for p in parts]
                return ("|", *sorted({*options[0], *options[1]}, key=repr))
            case ast.Subscript() if ast.unparse(node.value) == "Literal":
                values = ast.literal_eval(node.slice)
                listed = values if isinstance(values, tuple) else (values,)
                return ("Literal", *sorted(map(repr, listed)))
            case ast.Subscript():
                return (ast.unparse(node.value), self.read(node.slice, above))
            case ast.Tuple():
                return tuple(self.read(item, above) for item in node.elts)
            case ast.Constant(value=str()):
                return self.read(ast.parse(node.value, mode="eval").body, above)
            case ast.Attribute() | ast.Name():
                name = node.attr if isinstance(node, ast.Attribute) else node.id
                return self._read_name(name, above)
        return (ast.unparse(node) if node else "",)

    def _read_name(self, name: str, above: tuple[str, ...]) -> Any:
        view = self.types.get(name)
        if view is None or name in above:
            return (name,)
        inner = (*above, name)
        if view.alias:
            return self.read(ast.parse(view.alias, mode="eval").body, inner)
        bases = [base.strip() for base in view.bases.split(",")]
        known = [base for base in bases if base in self.types]
        members = [
            (member.key, self.read(ast.parse(member.type, mode="eval").body, inner))
            for member in view.members
        ]
        return ("dict", *sorted(members), *(self._read_name(b, inner) for b in known))


def read_package(document: Document) -> dict[str, Any]:
    """Return the signature of each method of the package that a document makes."""
    sdk = build_sdk_view(build_api(document), Settings(package="sdk"))
    reader = _Reader(_list_types(sdk))
    return {
        f"{tag.name}.{operation.name}": reader.read_signature(
            operation.module.signature.parameters, operation.module.signature.result
        )
        for tag in sdk.tags
        for operation in tag.operations
    }


def read_types(document: Document) -> dict[str, Any]:
    """Return what each type of the package says, by its name.

    Of an enumeration that is an alias of another, these are the values of that.
    """
    types = _list_types(build_sdk_view(build_api(document), Settings(package="sdk")))
    return {
        name: (
            (view.alias in types and types[view.alias].alias) or view.alias,
            view.bases,
            [(item.key, item.type) for item in view.members],
        )
        for name, view in types.items()
    }


def _list_types(sdk: SdkView) -> dict[str, TypeView]:
    options = (view for tag in sdk.tags for view in tag.options.types)
    return {str(view.name): view for view in (*sdk.types.types, *options)}
