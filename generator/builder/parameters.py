"""Build the parameters of an operation, and those that the parts of its form make."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast, get_args

from generator.builder.examples import fits, make_example
from generator.builder.media_types import is_json
from generator.builder.names import choose_names, to_snake_case
from generator.builder.schemas import (
    Schemas,
    get_items,
    get_schema,
    is_binary,
    name_type,
)
from generator.model.api import Parameter, ParameterLocation, Schema
from generator.source.document import Document, join_pointer
from generator.source.operations import RawOperation, collect_parameters

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
        "pprint",  # the pages use these two
        "print",
        "_preload_content",
        "_request_timeout",
        "_return_http_data_only",
    }
)
# OpenAPI (Parameter Object, `name`) says that definitions of the first three are ignored;
# the others say where a body ends, which who sends it knows.
_IGNORED_HEADERS = frozenset(
    {"accept", "content-type", "authorization", "content-length", "transfer-encoding"}
)
_NO_SEGMENTS: tuple[Any, ...] = ("", ".", "..", [], {})  # a path cannot hold them
_DEFAULT_STYLES = {
    "path": "simple",
    "header": "simple",
    "query": "form",
    "cookie": "form",
    "form": "form",
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


def build_parameters(
    schemas: Schemas,
    operation: RawOperation,
    *,
    form: Schema | None,
    form_required: bool,
    has_files: bool,
    has_body: bool,
    encoding: Mapping[str, Any],
) -> tuple[Parameter, ...]:
    """Build all the parameters: a form's parts, the path item's, the operation's own.

    Args:
        schemas: The schemas of the document.
        operation: The operation.
        form: Schema of its form, if it has one.
        form_required: Whether a call must send the form.
        has_files: Whether parts of the form can be files.
        has_body: Whether a call can send a body that is no form.
        encoding: How parts of the form are written, by name.
    """
    drafts = [
        *_draft_parts(schemas, form, form_required, encoding, has_files=has_files),
        *_draft_declared(schemas.document, operation),
    ]
    keys = _choose_keys(drafts, {"body"} if has_body else set())
    names = choose_names(keys, to_snake_case, RESERVED_NAMES)
    return tuple(
        _build_parameter(schemas, draft, key, names[key])
        for key, draft in zip(keys, drafts, strict=True)
    )


def _choose_keys(drafts: list[_Draft], taken: set[str]) -> list[str]:
    """Give each parameter a name that no other has: the path's and the first keep theirs."""
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
        yield _Draft(
            wire_name=wire_name,
            location=location,
            data=data,
            schema=_find_schema(data, pointer),
            pointer=pointer,
            required=location == "path" or data.get("required") is True,
        )


def list_declared(
    document: Document, operation: RawOperation
) -> Iterator[tuple[ParameterLocation, str, str]]:
    """List the parameters of an operation: location, wire name and where it stands.

    Those of its path item that it does not replace come first. Left out are headers that
    are no parameters, and parameters that the path has no place for.
    """
    levels = collect_parameters(document, operation)
    own = {key for key, _ in levels[1]}
    kept = [(key, place) for key, place in levels[0] if key not in own]
    for (location, wire_name), pointer in [*kept, *levels[1]]:
        is_lost = location == "path" and f"{{{wire_name}}}" not in operation.path
        is_known = location in get_args(ParameterLocation)
        if is_known and not is_lost and not is_ignored_header(location, wire_name):
            yield cast(ParameterLocation, location), wire_name, pointer


def is_ignored_header(location: str, wire_name: str) -> bool:
    """Say whether a parameter is a header that OpenAPI or HTTP decides about."""
    return location == "header" and wire_name.lower() in _IGNORED_HEADERS


def _find_schema(data: dict[str, Any], pointer: str) -> Schema:
    """Return a parameter's schema, or that of its only media type."""
    content = data.get("content")
    if isinstance(content, dict) and content:
        media_type, item = next(iter(content.items()))
        place = join_pointer(pointer, "content", media_type, "schema")
        return get_schema(item.get("schema") if isinstance(item, dict) else None, place)
    return get_schema(data.get("schema"), join_pointer(pointer, "schema"))


def _draft_parts(
    schemas: Schemas,
    form: Schema | None,
    form_required: bool,
    encoding: Mapping[str, Any],
    *,
    has_files: bool,
) -> Iterable[_Draft]:
    if form is None:
        return
    flat = schemas.flatten(form)
    for name, schema in flat.properties.items():
        part = schemas.flatten(schema)
        if part.data.get("readOnly") is True:
            continue
        yield _Draft(
            wire_name=name,
            location="file" if has_files and is_binary(part) else "form",
            data={
                **encoding.get(name, {}),
                "description": part.data.get("description", ""),
                "deprecated": part.data.get("deprecated", False),
            },
            schema=schema,
            pointer=schema.pointer,
            required=form_required and name in flat.required,
        )


def _build_parameter(schemas: Schemas, draft: _Draft, key: str, name: str) -> Parameter:
    flat = schemas.flatten(draft.schema)
    style = _find_style(schemas, draft)
    explode = draft.data.get("explode", style == "form")
    return Parameter(
        wire_name=draft.wire_name,
        name=name,
        key=draft.wire_name if key == draft.wire_name else name,
        location=draft.location,
        required=draft.required,
        deprecated=draft.data.get("deprecated") is True,
        description=str(draft.data.get("description") or ""),
        type=name_type(schemas, draft.schema),
        style="" if style == _DEFAULT_STYLES.get(draft.location, "") else str(style),
        explode=bool(flat.type in ("array", "object") and explode and style != "json"),
        example=_find_example(schemas, draft),
        default=flat.data.get("default"),
        schema=draft.schema,
        pointer=draft.pointer,
    )


def _find_style(schemas: Schemas, draft: _Draft) -> str:
    """Return the style; `json` is ours, for what is sent as JSON text."""
    flat = schemas.flatten(draft.schema)
    content = draft.data.get("content")
    if isinstance(content, dict) and any(map(is_json, content)):
        return "json"
    if draft.location == "form" and not {"style", "explode"} & draft.data.keys():
        inner = schemas.flatten(get_items(flat, draft.schema))
        if flat.type == "object" or (flat.type == "array" and inner.type == "object"):
            return "json"
    return str(draft.data.get("style", _DEFAULT_STYLES.get(draft.location, "")))


def _find_example(schemas: Schemas, draft: _Draft) -> Any:
    """Take the parameter's example, its schema's or the default, else make one."""
    flat = schemas.flatten(draft.schema)
    given = [draft.data.get("example")]
    examples = draft.data.get("examples")
    for item in examples.values() if isinstance(examples, dict) else ():
        value, _ = schemas.document.resolve(item, draft.pointer)
        given.append(value.get("value") if isinstance(value, dict) else None)
    given += [flat.data.get("example"), flat.data.get("default")]
    if draft.location in ("header", "cookie"):  # they have no line breaks
        given = [" ".join(v.split()) if isinstance(v, str) else v for v in given]
    for value in given:
        if isinstance(value, str) and flat.type == "array":
            return [item.strip() for item in value.split(",")]
        emptied = draft.location == "path" and value in _NO_SEGMENTS
        if value is not None and not emptied and fits(value, flat):
            return value
    made = make_example(schemas, draft.schema, "request", draft.wire_name)
    emptied = draft.location == "path" and made in _NO_SEGMENTS
    return f"{draft.wire_name}_example" if emptied else made
