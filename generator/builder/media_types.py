"""Choose among the media types of a request body or a response."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.builder.flat_schema import ANY_SCHEMA, get_schema
from generator.builder.schemas import Schemas
from generator.model.arguments import Schema
from generator.model.media_types import is_form, is_json, is_multipart
from generator.source.document import Document, join_pointer
from generator.source.members import get_mapping

_TOKEN = r"[A-Za-z0-9!#$&^_.+-]+"
_MEDIA_TYPE = re.compile(rf"{_TOKEN}/{_TOKEN}[ \t]*(;[ -~]*)?")
_BINARY = ("audio/", "image/", "video/")
_MEDIA_RANGE = re.compile(rf"(\*|{_TOKEN})/\*(\+\w+)?[ \t]*(;[ -~]*)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """A Media Type Object.

    Attributes:
        name: The media type as written in the document.
        pointer: Its JSON pointer.
        content_type: The media type that is sent.
        item: The object itself.
        schema: The schema of the content.
        examples: The document's own examples.
    """

    name: str
    pointer: str
    content_type: str
    item: dict[str, Any]
    schema: Schema
    examples: tuple[Any, ...]


NO_MEDIA = Media(
    name="", pointer="", content_type="", item={}, schema=ANY_SCHEMA, examples=()
)


def _rank(media_type: str) -> tuple[bool, bool, bool]:
    return (
        not is_json(media_type),
        not is_form(media_type),
        not is_multipart(media_type),
    )


def list_media(schemas: Schemas, owner: Any, pointer: str) -> list[Media]:
    """List the media types of a request body or a response, the preferred one first.

    JSON comes before forms, forms with files before others, and forms before the rest.

    Args:
        schemas: The schemas of the document.
        owner: The request body or the response.
        pointer: Its JSON pointer.
    """
    content = get_mapping(owner, "content")
    return [
        _build_media(
            schemas, name, content[name], join_pointer(pointer, "content", name)
        )
        for name in sorted(content, key=_rank)
    ]


def _build_media(schemas: Schemas, name: str, data: Any, pointer: str) -> Media:
    value, place = schemas.document.resolve(data, pointer)
    item = value if isinstance(value, dict) else {}
    schema = get_schema(item.get("schema"), join_pointer(place, "schema"))
    return Media(
        content_type=_settle(schemas, name, schema),
        item=item,
        schema=schema,
        pointer=pointer,
        name=name,
        examples=tuple(iterate_examples(schemas.document, item, place)),
    )


def _settle(schemas: Schemas, name: str, schema: Schema) -> str:
    """Return a media type that can be sent, even for a range or an invalid name."""
    if _MEDIA_TYPE.fullmatch(name):
        return name
    kinds = schemas.list_types(schema)
    if schemas.is_binary(schema) or name.startswith(_BINARY):
        return "application/octet-stream"
    if name.startswith("text/") or (kinds == {"string"} and "json" not in name):
        return "text/plain"
    return "application/json"


def iterate_examples(
    document: Document, item: dict[str, Any], pointer: str
) -> Iterator[Any]:
    """Iterate over the examples of a Parameter Object or Media Type Object."""
    if "example" in item:
        yield item["example"]
    for name, given in get_mapping(item, "examples").items():
        place = join_pointer(pointer, "examples", name)
        value, _ = document.resolve(given, place)
        if isinstance(value, dict) and "value" in value:
            yield value["value"]


def is_media_type(name: str) -> bool:
    """Tell whether a name is a media type or a range of media types."""
    return bool(_MEDIA_TYPE.fullmatch(name) or _MEDIA_RANGE.fullmatch(name))
