"""Write the TypedDicts of an operation's optional parameters."""

from collections.abc import Iterator

from generator.escaping.text import Code, quote_identifier, quote_string
from generator.model.api import Api, Operation, Tag
from generator.model.types import NONE, TypeTable, unite
from generator.views.signatures import write_argument
from generator.views.type_writer import (
    TYPES_MODULE,
    TypeExpression,
    TypeWriter,
    collect_imports,
    write_imports,
)
from generator.views.types import (
    MemberView,
    TypesView,
    TypeView,
    build_member,
    build_type,
)


def build_options(tag: Tag, api: Api) -> TypesView:
    """Build the module of the types of optional parameters of a tag's operations."""
    writer = TypeWriter(api.types.names, TYPES_MODULE)
    typed = {
        operation.name: _write_types(operation, api.types, writer)
        for operation in tag.operations
        if operation.has_options
    }
    if not typed:
        return TypesView(imports=(), types=())
    used = collect_imports(item for written in typed.values() for item in written)
    if any(operation.other_media for operation in tag.operations):
        used |= {"Literal"}
    return TypesView(
        imports=(
            *write_imports(used),
            Code(f"from .. import types as {TYPES_MODULE}"),
            Code("from ._typed_dict import TypedDict"),
        ),
        types=tuple(
            view
            for operation in tag.operations
            if operation.has_options
            for view in _build_operation(operation, typed[operation.name])
        ),
    )


def _write_types(
    operation: Operation, table: TypeTable, writer: TypeWriter
) -> list[TypeExpression]:
    """Write the types of the optional parameters; each can be None."""
    types = operation.types.arguments
    return [
        write_argument(option, unite(types[option.key], NONE), table, writer)
        for option in operation.options
    ]


def _build_operation(
    operation: Operation, types: list[TypeExpression]
) -> Iterator[TypeView]:
    """Build the types of `opts` and of keyword arguments."""
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
    settings = tuple(_list_settings(operation))
    bases += ", total=False" if settings else ""
    yield build_type(f"{name}Keywords", "", settings, bases=bases)


def _list_settings(operation: Operation) -> Iterator[MemberView]:
    """List the keywords that are not parameters: the choice of the media type."""
    if operation.other_media:
        others = (media.content_type for media in operation.other_media)
        names = ", ".join(map(quote_string, [operation.content_type, *others]))
        choice = TypeExpression(Code(f"Literal[{names}]"), frozenset({"Literal"}))
        yield build_member("content_type", choice)
