"""Choose among the media types of a request body or a response."""

import re
from collections.abc import Iterator
from typing import Any

from generator.builder.schemas import flatten_schema, get_schema, is_binary
from generator.diagnostics import Diagnostic, build_warning
from generator.model.api import Schema
from generator.source.document import Document, RawOperation, join_pointer

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


def _rank(media_type: str) -> tuple[bool, bool, bool]:
    return (
        not is_json(media_type),
        not is_form(media_type),
        not is_multipart(media_type),
    )


def choose_media(
    document: Document, owner: Any, pointer: str, warnings: list[Diagnostic]
) -> tuple[str, Schema, Any]:
    """Choose one of the media types of a request body or a response.

    JSON comes before forms, forms with files before others, and forms before the rest.

    Args:
        document: Where references lead.
        owner: The request body or the response.
        pointer: Where it stands.
        warnings: Is told what is not used.

    Returns:
        The media type ("" for no content), its schema, and its example or None.
    """
    content = owner.get("content") if isinstance(owner, dict) else None
    if not isinstance(content, dict) or not content:
        return "", get_schema(None, pointer), None
    chosen = min(content, key=_rank)
    for other in content:
        if other != chosen:
            message = f"the media type {other!r} is not used, {chosen!r} is"
            location = document.locate(join_pointer(pointer, "content", other))
            warnings.append(build_warning("media-type-unused", message, location))
    place = join_pointer(pointer, "content", chosen)
    item = content[chosen] if isinstance(content[chosen], dict) else {}
    schema = get_schema(item.get("schema"), join_pointer(place, "schema"))
    media_type = _settle(document, chosen, schema, place, warnings)
    return media_type, schema, _find_example(document, item, place)


def _settle(
    document: Document,
    name: str,
    schema: Schema,
    pointer: str,
    warnings: list[Diagnostic],
) -> str:
    """Return a media type that can be sent for one that is a range, or none at all."""
    if _MEDIA_TYPE.fullmatch(name):
        return name
    flat = flatten_schema(document, schema)
    if is_binary(flat):
        settled = "application/octet-stream"
    elif flat.type == "string" and "json" not in name:
        settled = "text/plain"
    else:
        settled = "application/json"
    if not _MEDIA_RANGE.fullmatch(name):
        message = f"{name!r} is no media type, {settled} is used"
        location = document.locate(pointer)
        warnings.append(build_warning("media-type-invalid", message, location))
    return settled


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
            valid = _MEDIA_TYPE.fullmatch(name) or _MEDIA_RANGE.fullmatch(name)
            if valid and name not in seen:
                seen.add(name)
                yield name
