"""Write the signatures of methods, and what they need imported."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.escaping.text import Code, quote_identifier
from generator.model.api import Api, Operation, Tag
from generator.views.type_writer import (
    TYPES_MODULE,
    TypeExpression,
    TypeWriter,
    collect_imports,
    write_imports,
)

OPTIONS_MODULE = "_options"  # what the modules of methods call that of their options
_ITERATORS = {
    "items": "ItemIterator",
    "pages": "ItemIterator",
    "events": "EventIterator",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """The signature of a method.

    Attributes:
        parameters: Its parameters, `self` first.
        result: What it returns.
        async_result: What the method for asyncio returns, or is awaited for.
        awaited: What stands before `def` of that method: `async`, or "" for an iterator.
        imports: The names that have to be imported.
    """

    parameters: Code
    result: Code
    async_result: Code
    awaited: Code
    imports: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportsView:
    """The lines that import what the signatures of a module name."""

    lines: tuple[Code, ...]
    async_lines: tuple[Code, ...]


def list_arguments(operation: Operation) -> list[Code]:
    """List the names of a method's positional parameters, `opts` last."""
    names = [argument.name for argument in operation.arguments]
    names += ["opts"] if operation.has_options else []
    return [quote_identifier(name) for name in names]


def build_writer(tag: Tag, api: Api) -> TypeWriter:
    """Build what writes types inside of a tag's class, whose methods hide names."""
    hidden = {operation.name for operation in tag.operations}
    return TypeWriter(api.types.names, TYPES_MODULE, hidden)


def build_signature(operation: Operation, writer: TypeWriter) -> Signature:
    """Build the signature of an operation's method."""
    result = write_result(operation, writer)
    waited = write_result(operation, writer.for_asyncio())
    listed = list(_list_parameters(operation, writer))
    is_iterated = operation.response.is_iterated
    waits = not is_iterated or operation.method != "GET"
    return Signature(
        parameters=Code(", ".join(["self", *(item.code for item in listed)])),
        result=result.code,
        async_result=Code(f"Async{waited.code}") if is_iterated else waited.code,
        awaited=Code("async" if waits else ""),
        imports=collect_imports([result, waited, *listed]),
    )


def write_result(operation: Operation, writer: TypeWriter) -> TypeExpression:
    """Write the type of what a method returns."""
    result = writer.write(operation.types.result)
    kind = _ITERATORS.get(operation.response.result)
    if kind is None:
        return result
    return TypeExpression(Code(f"{kind}[{result.code}]"), result.imports | {kind})


def _list_parameters(
    operation: Operation, writer: TypeWriter
) -> Iterator[TypeExpression]:
    for argument in operation.arguments:
        kind = operation.types.arguments[argument.key]
        is_body = argument.location == "body"
        written = writer.write(kind) if is_body else writer.write_parameter(kind)
        code = Code(f"{quote_identifier(argument.name)}: {written.code}")
        yield TypeExpression(code, written.imports)
    if not operation.has_options:
        base = "ListKeywords" if operation.response.is_iterated else "CallKeywords"
        code = Code(f"**kwargs: Unpack[{TYPES_MODULE}.{base}]")
        yield TypeExpression(code, frozenset({"Unpack", TYPES_MODULE}))
        return
    name = quote_identifier(operation.types.name)
    is_open = operation.free_prefix or operation.more_parts
    rest = " | Mapping[str, Any]" if is_open else ""
    used = {"Any", "Mapping", OPTIONS_MODULE} if rest else {OPTIONS_MODULE}
    code = Code(f"opts: {OPTIONS_MODULE}.{name}Options{rest} | None = None")
    yield TypeExpression(code, frozenset(used))
    code = Code(f"**kwargs: Unpack[{OPTIONS_MODULE}.{name}Keywords]")
    yield TypeExpression(code, frozenset({"Unpack", OPTIONS_MODULE}))


def build_imports(tag: Tag, signatures: Iterable[Signature]) -> ImportsView:
    """Build the imports of a tag's modules, for type checkers only."""
    used = frozenset(name for signature in signatures for name in signature.imports)
    iterators = sorted(used & set(_ITERATORS.values()))
    waiting = [f"Async{name}" for name in iterators]
    common = list(_import_types(tag, used))
    return ImportsView(
        lines=tuple(_join(used - {"AsyncIterator"}, "..pagination", iterators, common)),
        async_lines=tuple(_join(used - {"Iterator"}, ".iterators", waiting, common)),
    )


def _join(
    used: frozenset[str], module: str, iterators: list[str], common: list[Code]
) -> Iterator[Code]:
    yield from write_imports(used)
    if TYPES_MODULE in used:
        yield Code(f"from .. import types as {TYPES_MODULE}")
    line = Code(f"from {module} import {', '.join(iterators)}") if iterators else ""
    if line and module.startswith(".."):
        yield Code(line)
    yield from common
    if line and not module.startswith(".."):
        yield Code(line)


def _import_types(tag: Tag, used: frozenset[str]) -> Iterator[Code]:
    if OPTIONS_MODULE in used:
        module = quote_identifier(tag.module)
        yield Code(f"from ..types import {module} as {OPTIONS_MODULE}")
