"""Write the TypedDicts of an operation's optional parameters."""

from collections.abc import Iterator
from itertools import chain

from generator.escaping.text import Code, quote_identifier
from generator.model.api import Api, Operation, Tag
from generator.model.types import NONE, unite
from generator.views.type_writer import (
    TYPES_MODULE,
    TypeExpression,
    TypeWriter,
    collect_imports,
    write_imports,
    write_literal,
)
from generator.views.types import (
    TypesView,
    TypeView,
    build_member,
    build_typed_dict,
)


def build_options(tag: Tag, api: Api) -> TypesView:
    """Build the module of the types of optional parameters of a tag's operations."""
    writer = TypeWriter(api.types, TYPES_MODULE)
    operations = [item for item in tag.operations if item.has_options]
    if not operations:
        return TypesView(imports=(), types=())
    options = [_write_options(item, writer) for item in operations]
    media = [_write_media(item) for item in operations]
    return TypesView(
        imports=(
            *write_imports(collect_imports(chain(*options, *media))),
            Code(f"from .. import types as {TYPES_MODULE}"),
            Code("from ._typed_dict import TypedDict"),
        ),
        types=tuple(chain(*map(_build_types, operations, options, media))),
    )


def _write_options(operation: Operation, writer: TypeWriter) -> list[TypeExpression]:
    """Write the types of the optional parameters; each can be None."""
    types = operation.types.arguments
    return [
        writer.write_argument(option, unite(types[option.key], NONE))
        for option in operation.options
    ]


def _write_media(operation: Operation) -> list[TypeExpression]:
    """Write the type of the keyword that chooses the media type, if there is a choice."""
    others = [media.content_type for media in operation.other_media]
    return [write_literal([operation.content_type, *others])] if others else []


def _build_types(
    operation: Operation, options: list[TypeExpression], media: list[TypeExpression]
) -> Iterator[TypeView]:
    """Build the types of `opts` and of keyword arguments."""
    name = operation.types.name
    base = f"{name}Options"
    keys = [option.key for option in operation.options]
    keywords = [option.name for option in operation.options]
    yield build_typed_dict(base, tuple(map(build_member, keys, options)))
    if keys != keywords:
        base = f"{name}Parameters"
        yield build_typed_dict(base, tuple(map(build_member, keywords, options)))
    call = "ListKeywords" if operation.response.is_iterated else "CallKeywords"
    bases = f"{quote_identifier(base)}, {TYPES_MODULE}.{call}"
    bases += ", total=False" if media else ""
    chosen = tuple(build_member("content_type", item) for item in media)
    yield build_typed_dict(f"{name}Keywords", chosen, bases)
