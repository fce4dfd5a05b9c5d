"""What the modules of optional parameters print: the TypedDicts of an operation."""

from collections.abc import Iterator

from generator.escaping.text import Code, quote_identifier
from generator.model.api import Api, Operation, Tag
from generator.model.types import ANY, NONE, Type, unite
from generator.views.signatures import has_options, is_list
from generator.views.types import (
    TYPES_MODULE,
    TypesView,
    TypeView,
    TypeWriter,
    build_member,
    build_type,
    write_imports,
)


def build_options(tag: Tag, api: Api) -> TypesView:
    """Build the module of the optional parameters of a tag's operations."""
    writer = TypeWriter(api.types.names, TYPES_MODULE)
    types = tuple(
        view
        for operation in tag.operations
        if has_options(operation)
        for view in _build_operation(operation, writer)
    )
    return TypesView(imports=tuple(_import(tag, writer, bool(types))), types=types)


def _build_operation(operation: Operation, writer: TypeWriter) -> Iterator[TypeView]:
    """Build the type of `opts`, and that of keywords, which have names of their own."""
    name = operation.types.name
    options = f"{name}Options"
    listed = list(_list_optional(operation))
    by_key = tuple(
        build_member(key, writer.write_parameter(unite(kind, NONE)))
        for key, _, kind in listed
    )
    yield build_type(options, "", by_key)
    base = options
    if any(key != keyword for key, keyword, _ in listed):
        base = f"{name}Parameters"
        by_name = tuple(
            build_member(keyword, writer.write_parameter(unite(kind, NONE)))
            for _, keyword, kind in listed
        )
        yield build_type(base, "", by_name)
    call = "ListKeywords" if is_list(operation) else "CallKeywords"
    writer.used.add(TYPES_MODULE)
    bases = f"{quote_identifier(base)}, {TYPES_MODULE}.{call}"
    yield build_type(f"{name}Keywords", "", (), bases=bases)


def _list_optional(operation: Operation) -> Iterator[tuple[str, str, Type]]:
    """List what may be left out: its key in `opts`, its keyword, its type."""
    types = operation.types
    body = operation.request_body
    if body and not body.required:
        yield "body", "body", types.body or ANY
    for parameter in operation.optional_parameters:
        yield parameter.key, parameter.name, types.parameters[parameter.key]


def _import(tag: Tag, writer: TypeWriter, is_used: bool) -> Iterator[Code]:
    if not is_used:
        return
    yield from write_imports(writer.used | {"TypedDict"})
    yield Code(f"from .. import types as {TYPES_MODULE}")
