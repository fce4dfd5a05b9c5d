"""Build the parameters of an operation, including the parts of its form."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from generator.builder.declared import list_declared
from generator.builder.examples import make_example
from generator.builder.forms import Part
from generator.builder.names import choose_names, to_snake_case
from generator.builder.schemas import Schemas, get_items, get_schema
from generator.builder.shown_types import name_type
from generator.model.arguments import Parameter, ParameterLocation, Schema
from generator.model.media_types import encode_text, is_form, is_json, split_media_types
from generator.source.document import Document, join_pointer
from generator.source.members import get_mapping
from generator.source.operations import RawOperation

RESERVED_NAMES = frozenset(
    {
        "self",
        "body",
        "opts",
        "kwargs",
        "async_req",
        "header_params",
        "full_payload",
        "item_limit",
        "pprint",  # pages use these two names
        "print",
        "_preload_content",
        "_request_timeout",
        "_return_http_data_only",
    }
)
_NOT_LATIN_1 = re.compile(r"[^\x00-\xff]")
_NO_SEGMENTS: tuple[Any, ...] = ("", ".", "..", [], {})  # a path cannot contain them
_DEFAULT_STYLES = {
    "path": "simple",
    "header": "simple",
    "query": "form",
    "cookie": "form",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """A parameter before its name is chosen."""

    wire_name: str
    location: ParameterLocation
    data: dict[str, Any]
    schema: Schema
    pointer: str
    required: bool
    headers: tuple[tuple[str, str], ...] = ()
    media_type: str = ""


def build_parameters(
    schemas: Schemas,
    operation: RawOperation,
    *,
    parts: Iterable[Part],
    has_body: bool,
    has_choice: bool,
) -> tuple[Parameter, ...]:
    """Build all parameters: form parts, those of the path item, and the operation's own.

    Args:
        schemas: The schemas of the document.
        operation: The operation.
        parts: The parts of its form.
        has_body: Whether a call can send a body that is not a form.
        has_choice: Whether a call can choose the media type.
    """
    drafts = [
        *(_draft_part(part) for part in parts),
        *_draft_declared(schemas.document, operation),
    ]
    keys = _choose_keys(drafts, {"body"} if has_body else set())
    taken = RESERVED_NAMES | ({"content_type"} if has_choice else set())
    names = choose_names(keys, to_snake_case, taken)
    return tuple(
        _build_parameter(schemas, draft, key, names[key])
        for key, draft in zip(keys, drafts, strict=True)
    )


def _choose_keys(drafts: list[_Draft], taken: set[str]) -> list[str]:
    """Choose a unique key for each parameter; path parameters and the first of a name keep their wire name."""
    keys: dict[int, str] = {}
    for draft in sorted(drafts, key=lambda draft: draft.location != "path"):
        key = draft.wire_name
        while key in taken:
            key += f" {draft.location}"
        taken.add(key)
        keys[id(draft)] = key
    return [keys[id(draft)] for draft in drafts]


def _draft_declared(document: Document, operation: RawOperation) -> Iterable[_Draft]:
    for location, wire_name, pointer in list_declared(document, operation):
        data = document.get(pointer)
        media_type, item, place = _find_media(document, data, pointer)
        yield _Draft(
            wire_name=wire_name,
            location=location,
            data={**data, **item},
            schema=get_schema(item.get("schema"), join_pointer(place, "schema")),
            pointer=pointer,
            required=location == "path" or data.get("required") is True,
            media_type=media_type,
        )


def _find_media(
    document: Document, data: dict[str, Any], pointer: str
) -> tuple[str, dict[str, Any], str]:
    """Return the media type of a parameter, its Media Type Object and pointer; without one, the parameter itself."""
    content = get_mapping(data, "content")
    if not content:
        return "", data, pointer
    media_type, item = next(iter(content.items()))
    place = join_pointer(pointer, "content", media_type)
    found, place = document.resolve(item, place)
    return media_type, found if isinstance(found, dict) else {}, place


def build_parts(schemas: Schemas, parts: Iterable[Part]) -> tuple[Parameter, ...]:
    """Build the parts of a form whose parts are not parameters of the call."""
    drafts = [_draft_part(part) for part in parts]
    return tuple(_build_parameter(schemas, d, d.wire_name, d.wire_name) for d in drafts)


def _draft_part(part: Part) -> _Draft:
    return _Draft(
        wire_name=part.name,
        location="file" if part.is_file else "form",
        data={
            **part.encoding,
            "description": part.description,
            "deprecated": part.deprecated,
        },
        schema=part.schema,
        pointer=part.schema.pointer,
        required=part.required,
        headers=part.headers,
    )


def _build_parameter(schemas: Schemas, draft: _Draft, key: str, name: str) -> Parameter:
    style = _find_style(draft)
    is_part = draft.location in ("form", "file")
    media_types = str(draft.data.get("contentType") or "") if is_part else ""
    if style == "text" or (draft.location == "form" and _is_text(media_types)):
        draft = replace(draft, schema=_read_as_text(schemas, draft.schema, is_part))
    return Parameter(
        wire_name=draft.wire_name,
        name=name,
        key=draft.wire_name if key == draft.wire_name else name,
        location=draft.location,
        required=draft.required,
        deprecated=draft.data.get("deprecated") is True,
        description=str(draft.data.get("description") or ""),
        type=name_type(schemas, draft.schema),
        style="" if style == _DEFAULT_STYLES.get(draft.location, "") else style,
        explode=_is_exploded(schemas, draft, style),
        reserved=draft.data.get("allowReserved") is True,
        content_type=media_types,
        headers=draft.headers,
        example=_find_example(schemas, draft),
        schema=draft.schema,
        keywords=schemas.flatten(draft.schema).data,
        pointer=draft.pointer,
    )


def _find_style(draft: _Draft) -> str:
    """Return the style; parameters with a media type have our own styles."""
    if draft.location == "querystring" and is_form(draft.media_type):
        return "urlencoded"
    if draft.media_type:
        return "json" if is_json(draft.media_type) else "text"
    return str(draft.data.get("style", _DEFAULT_STYLES.get(draft.location, "")))


def _is_text(media_types: str) -> bool:
    """Tell whether a part is not JSON, by its first media type, which is sent."""
    named = split_media_types(media_types)
    return bool(named) and not is_json(named[0])


def _read_as_text(schemas: Schemas, schema: Schema, has_parts: bool) -> Schema:
    """Return the schema of the argument: text if the values have no serialization of their own.

    Args:
        schemas: The schemas of the document.
        schema: The schema of the value.
        has_parts: Whether each item of a list is serialized separately.
    """
    found = schemas.list_values(schema)
    kinds = {flat.type for flat in found}
    data: dict[str, Any] = {"type": "string"}
    if has_parts and kinds == {"array"}:
        items = get_items(found[0])
        text = _read_as_text(schemas, items, has_parts=False)
        if text is items:
            return schema
        data = {"type": "array", "items": text.data}
    elif kinds.isdisjoint({"array", "object", ""}):
        return schema
    return Schema(data=data, pointer=join_pointer(schema.pointer, "text"))


def _is_exploded(schemas: Schemas, draft: _Draft, style: str) -> bool:
    """Tell whether each item of a list, or property of an object, becomes its own parameter."""
    kinds = {flat.type for flat in schemas.list_values(draft.schema)}
    has_parts = not kinds.isdisjoint({"array", "object", ""})
    return (
        has_parts
        and style not in ("", "json", "text", "urlencoded")
        and bool(draft.data.get("explode", style in ("form", "cookie")))
    )


def _split_list(text: str) -> Iterator[list[Any]]:
    """Split a list that is written as text into strings, numbers and booleans."""
    items = [item.strip() for item in text.split(",")]
    yield items
    try:
        yield [json.loads(item) for item in items]
    except ValueError:
        return


def _find_example(schemas: Schemas, draft: _Draft) -> Any:
    """Return the example of the parameter or its schema, the default, or a new one."""
    flat = schemas.flatten(draft.schema)
    is_list = any(f.type == "array" for f in schemas.list_values(draft.schema))
    given = [draft.data.get("example")]
    for item in get_mapping(draft.data, "examples").values():
        value, _ = schemas.document.resolve(item, draft.pointer)
        given.append(value.get("value") if isinstance(value, dict) else None)
    given += [flat.data.get("example"), flat.data.get("default")]
    if draft.location in ("header", "cookie"):  # headers have no line breaks
        given = [" ".join(v.split()) if isinstance(v, str) else v for v in given]
    for value in given:
        if value is None or not _can_be_sent(draft, value):
            continue
        candidates = [value]
        if isinstance(value, str) and is_list:
            candidates += _split_list(value)
        for candidate in candidates:
            if schemas.is_valid(draft.schema, candidate):
                return candidate
    made = make_example(schemas, draft.schema, "request", draft.wire_name)
    if made is not None and _can_be_sent(draft, made):
        return made
    text = f"{draft.wire_name}_example"
    member = {draft.wire_name: text}
    spare = (text, [text], member, [member])
    return next((v for v in spare if schemas.is_valid(draft.schema, v)), text)


def _can_be_sent(draft: _Draft, value: Any) -> bool:
    """Tell whether a value can be sent in its location: headers are Latin-1 (RFC 9110, section 5.5)."""
    if draft.location == "path":
        items = value if isinstance(value, list) else [value]
        return any(item not in _NO_SEGMENTS for item in items)
    text = json.dumps(value, ensure_ascii=False)
    if draft.location == "form":
        return encode_text(text, str(draft.data.get("contentType") or "")) is not None
    return draft.location != "header" or not _NOT_LATIN_1.search(text)
