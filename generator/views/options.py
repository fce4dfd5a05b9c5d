"""Write the TypedDicts of an operation's optional arguments."""

from collections.abc import Iterator

from generator.escaping.text import Code, quote_identifier
from generator.model.api import Api, Operation, Tag
from generator.model.types import NONE, unite
from generator.views.types import (
    TYPES_MODULE,
    TypeExpression,
    TypesView,
    TypeView,
    TypeWriter,
    build_member,
    build_type,
    collect_imports,
    write_imports,
)


def build_options(tag: Tag, api: Api) -> TypesView:
    """Build the module of the optional arguments of a tag's operations."""
    writer = TypeWriter(api.types.names, TYPES_MODULE)
    typed = {
        operation.name: _write_types(operation, writer)
        for operation in tag.operations
        if operation.has_options
    }
    if not typed:
        return TypesView(imports=(), types=())
    used = collect_imports(item for written in typed.values() for item in written)
    return TypesView(
        imports=(
            *write_imports(used | {"TypedDict"}),
            Code(f"from .. import types as {TYPES_MODULE}"),
        ),
        types=tuple(
            view
            for operation in tag.operations
            if operation.has_options
            for view in _build_operation(operation, typed[operation.name])
        ),
    )


def _write_types(operation: Operation, writer: TypeWriter) -> list[TypeExpression]:
    """Write the types of the optional arguments; each can be None."""
    types = operation.types.arguments
    return [
        writer.write_parameter(unite(types[option.key], NONE))
        for option in operation.options
    ]


def _build_operation(
    operation: Operation, types: list[TypeExpression]
) -> Iterator[TypeView]:
    """Build the type of `opts`, and that of keywords, which have names of their own."""
    name = operation.types.name
    base = f"{name}Options"
    keys = [option.key for option in operation.options]
    keywords = [option.name for option in operation.options]
    yield build_type(base, "", tuple(map(build_member, keys, types)))
    if keys != keywords:
        base = f"{name}Parameters"
        yield build_type(base, "", tuple(map(build_member, keywords, types)))
    call = "ListKeywords" if operation.response.is_iterated else "CallKeywords"
    bases = f"{quote_identifier(base)}, {TYPES_MODULE}.{call}"
    yield build_type(f"{name}Keywords", "", (), bases=bases)
