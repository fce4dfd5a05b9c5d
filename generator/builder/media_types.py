"""Choose among the media types of a request body or a response."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from generator.builder.schemas import FlatSchema, Schemas, get_schema, is_binary
from generator.model.api import Schema
from generator.source.document import Document, join_pointer
from generator.source.operations import RawOperation

FORM_MEDIA_TYPES = ("multipart/form-data", "application/x-www-form-urlencoded")
_TOKEN = r"[A-Za-z0-9!#$&^_.+-]+"
_MEDIA_TYPE = re.compile(rf"{_TOKEN}/{_TOKEN}[ \t]*(;[ -~]*)?")
_MEDIA_RANGE = re.compile(rf"(\*|{_TOKEN})/\*(\+\w+)?[ \t]*(;[ -~]*)?")
_JSON = re.compile(
    r"application/(?:[\w.+-]+\+)?json\s*(?:;|$)|text/json\s*(?:;|$)", re.IGNORECASE
)


def is_json(media_type: str) -> bool:
    """Say whether a media type is JSON, such as `application/vnd.api+json`."""
    return bool(_JSON.match(media_type.strip()))


def is_form(media_type: str) -> bool:
    """Say whether a media type is that of a form."""
    return media_type.split(";", maxsplit=1)[0].strip().lower() in FORM_MEDIA_TYPES


def is_multipart(media_type: str) -> bool:
    """Say whether a media type is that of a form that can hold files."""
    return media_type.strip().lower().startswith("multipart/")


def choose_media_type(content: Iterable[str]) -> str:
    """Choose JSON before forms, forms with files before others, and forms before the rest."""
    return min(content, key=_rank)


def _rank(media_type: str) -> tuple[bool, bool, bool]:
    return (
        not is_json(media_type),
        not is_form(media_type),
        not is_multipart(media_type),
    )


def read_content(schemas: Schemas, owner: Any, pointer: str) -> tuple[str, Schema, Any]:
    """Read the content of a request body or a response.

    Args:
        schemas: The schemas of the document.
        owner: The request body or the response.
        pointer: Where it stands.

    Returns:
        The media type that is used ("" for no content), its schema, and its example or None.
    """
    content = owner.get("content") if isinstance(owner, dict) else None
    if not isinstance(content, dict) or not content:
        return "", get_schema(None, pointer), None
    chosen = choose_media_type(content)
    place = join_pointer(pointer, "content", chosen)
    item = content[chosen] if isinstance(content[chosen], dict) else {}
    schema = get_schema(item.get("schema"), join_pointer(place, "schema"))
    media_type = settle_media_type(chosen, schemas.flatten(schema))
    return media_type, schema, _find_example(schemas.document, item, place)


def settle_media_type(name: str, flat: FlatSchema) -> str:
    """Return a media type that can be sent for one that is a range, or none at all."""
    if _MEDIA_TYPE.fullmatch(name):
        return name
    if is_binary(flat):
        return "application/octet-stream"
    if flat.type == "string" and "json" not in name:
        return "text/plain"
    return "application/json"


def is_media_type(name: str) -> bool:
    """Say whether a name is a media type or a range of them."""
    return bool(_MEDIA_TYPE.fullmatch(name) or _MEDIA_RANGE.fullmatch(name))


def _find_example(document: Document, item: dict[str, Any], pointer: str) -> Any:
    if "example" in item:
        return item["example"]
    examples = item.get("examples")
    for name, given in examples.items() if isinstance(examples, dict) else ():
        place = join_pointer(pointer, "examples", name)
        value, _ = document.resolve(given, place)
        if isinstance(value, dict) and "value" in value:
            return value["value"]
    return None


def list_accepted(document: Document, raw: RawOperation) -> Iterator[str]:
    """List the media types of all the answers, each once, as `Accept` names them."""
    responses = raw.data.get("responses")
    seen: set[str] = set()
    for status, item in responses.items() if isinstance(responses, dict) else ():
        place = join_pointer(raw.pointer, "responses", status)
        value, _ = document.resolve(item, place)
        content = value.get("content") if isinstance(value, dict) else None
        for name in content if isinstance(content, dict) else ():
            if is_media_type(name) and name not in seen:
                seen.add(name)
                yield name
