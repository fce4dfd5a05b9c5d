"""Build the parameters of an operation, including the parts of its form."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from generator.builder.declared import list_declared
from generator.builder.examples import make_example
from generator.builder.flat_schema import FlatSchema, get_items, get_schema
from generator.builder.media_types import iterate_examples, list_media
from generator.builder.names import choose_names, to_snake_case
from generator.builder.schemas import Schemas
from generator.model.arguments import Parameter, ParameterLocation, Schema
from generator.model.media_types import encode_text, is_form, is_json, split_media_types
from generator.source.document import join_pointer
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
_NOT_IN_HEADERS = re.compile(r"[^ -~\x80-\xff]|\\[bfnru]")  # in JSON, with its escapes
_NO_SEGMENTS: tuple[Any, ...] = ("", ".", "..", [], {})  # a path cannot contain them
_DEFAULT_STYLES = {
    "path": "simple",
    "header": "simple",
    "query": "form",
    "cookie": "form",
}

_SHOWN_TYPES = {
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "object": "dict",
}
_SHOWN_FORMATS = {"date": "date", "date-time": "datetime"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterDraft:
    """A parameter, or a part of a form, before its name is chosen.

    Attributes:
        wire_name: Its name in the document.
        location: Where it is sent.
        data: Its Parameter Object or Media Type Object, or the Encoding Object of a part.
        schema: Its schema.
        pointer: Its JSON pointer.
        required: Whether it is required.
        headers: The names and values of the fixed headers of a part.
        media_type: The media type of a parameter with `content`; "" for any other.
    """

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
    parts: Iterable[ParameterDraft],
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
    drafts = [*parts, *_draft_declared(schemas, operation)]
    keys = _choose_keys(drafts, {"body"} if has_body else set())
    taken = RESERVED_NAMES | ({"content_type"} if has_choice else set())
    names = choose_names(keys, to_snake_case, taken)
    return tuple(
        _build_parameter(schemas, draft, key, names[key])
        for key, draft in zip(keys, drafts, strict=True)
    )


def _choose_keys(drafts: list[ParameterDraft], taken: set[str]) -> list[str]:
    """Choose a unique key for each parameter; path parameters and the first of a name keep their wire name."""
    keys: dict[int, str] = {}
    for draft in sorted(drafts, key=lambda draft: draft.location != "path"):
        key = draft.wire_name
        while key in taken:
            key += f" {draft.location}"
        taken.add(key)
        keys[id(draft)] = key
    return [keys[id(draft)] for draft in drafts]


def _draft_declared(
    schemas: Schemas, operation: RawOperation
) -> Iterator[ParameterDraft]:
    for location, wire_name, pointer in list_declared(schemas.document, operation):
        data = schemas.document.get(pointer)
        schema = get_schema(data.get("schema"), join_pointer(pointer, "schema"))
        media = next(iter(list_media(schemas, data, pointer)), None)
        yield ParameterDraft(
            wire_name=wire_name,
            location=location,
            data={**data, **media.item} if media else data,
            schema=media.schema if media else schema,
            pointer=pointer,
            required=location == "path" or data.get("required") is True,
            media_type=media.name if media else "",
        )


def build_parts(
    schemas: Schemas, parts: Iterable[ParameterDraft]
) -> tuple[Parameter, ...]:
    """Build the parts of a form whose parts are not parameters of the call."""
    return tuple(_build_parameter(schemas, p, p.wire_name, p.wire_name) for p in parts)


def _build_parameter(
    schemas: Schemas, draft: ParameterDraft, key: str, name: str
) -> Parameter:
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


def name_type(
    schemas: Schemas, schema: Schema, above: frozenset[str] = frozenset()
) -> str:
    """Return the Python type of a parameter as pages show it, such as `list[str]`."""
    found = {_name_flat(schemas, f, above) for f in schemas.list_values(schema)}
    return found.pop() if len(found) == 1 else "str"


def _name_flat(schemas: Schemas, flat: FlatSchema, above: frozenset[str]) -> str:
    if flat.type in ("string", ""):
        return _SHOWN_FORMATS.get(str(flat.data.get("format")), "str")
    if flat.type != "array":
        return _SHOWN_TYPES.get(flat.type, "str")
    if flat.pointers & above:  # a list of itself
        return "list"
    return f"list[{name_type(schemas, get_items(flat), above | flat.pointers)}]"


def _find_style(draft: ParameterDraft) -> str:
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


def _is_exploded(schemas: Schemas, draft: ParameterDraft, style: str) -> bool:
    """Tell whether each item of a list, or property of an object, becomes its own parameter."""
    kinds = schemas.list_types(draft.schema)
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


def _find_example(schemas: Schemas, draft: ParameterDraft) -> Any:
    """Return the example of the parameter or its schema, the default, or a new one."""
    keywords = schemas.flatten(draft.schema).data
    is_list = "array" in schemas.list_types(draft.schema)
    given = [*iterate_examples(schemas.document, draft.data, draft.pointer)]
    given += [keywords.get("example"), keywords.get("default")]
    if draft.location in ("header", "cookie"):  # headers have no line breaks
        given = [" ".join(v.split()) if isinstance(v, str) else v for v in given]
    for value in given:
        if value is None or not _can_be_sent(draft, value):
            continue
        split = _split_list(value) if is_list and isinstance(value, str) else ()
        for candidate in (value, *split):
            if schemas.is_valid(draft.schema, candidate):
                return candidate
    made = make_example(schemas, draft.schema, "request", draft.wire_name)
    if made is not None and _can_be_sent(draft, made):
        return made
    text = f"{draft.wire_name}_example"
    member = {draft.wire_name: text}
    spare = (text, [text], member, [member])
    return next((v for v in spare if schemas.is_valid(draft.schema, v)), text)


def _can_be_sent(draft: ParameterDraft, value: Any) -> bool:
    """Tell whether a value can be sent in its location: headers are printable Latin-1 (RFC 9110, section 5.5)."""
    if draft.location == "path":
        items = value if isinstance(value, list) else [value]
        return any(item not in _NO_SEGMENTS for item in items)
    text = json.dumps(value, ensure_ascii=False)
    if draft.location == "form":
        return encode_text(text, str(draft.data.get("contentType") or "")) is not None
    return draft.location != "header" or not _NOT_IN_HEADERS.search(text)
