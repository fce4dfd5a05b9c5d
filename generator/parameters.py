"""Build the parameters of an operation, and those that the parts of its form make."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, get_args

from .document import Document, RawOperation, collect_parameters, join_pointer
from .examples import fits, make_example
from .model import Parameter, ParameterLocation, Schema
from .naming import choose_names, to_snake_case
from .schemas import flatten_schema, get_schema, is_binary, name_type

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
        "_preload_content",
        "_request_timeout",
        "_return_http_data_only",
    }
)
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


def build_parameters(
    document: Document,
    operation: RawOperation,
    form: Schema | None,
    form_required: bool,
) -> tuple[Parameter, ...]:
    """Build all the parameters: a form's parts, the path item's, the operation's own.

    Args:
        document: Where references lead.
        operation: The operation.
        form: Schema of its form, if it has one.
        form_required: Whether a call must send the form.
    """
    drafts = [
        *_draft_parts(document, form, form_required),
        *_draft_declared(document, operation),
    ]
    counts = Counter(draft.wire_name for draft in drafts)
    keys = [
        (
            draft.wire_name
            if counts[draft.wire_name] == 1 or draft.location == "path"
            else f"{draft.wire_name} {draft.location}"
        )
        for draft in drafts
    ]
    names = choose_names(keys, to_snake_case, RESERVED_NAMES)
    return tuple(
        _build_parameter(document, draft, names[key])
        for key, draft in zip(keys, drafts, strict=True)
    )


def _draft_declared(document: Document, operation: RawOperation) -> Iterable[_Draft]:
    levels = collect_parameters(document, operation)
    own = {key for key, _ in levels[1]}
    kept = [(key, place) for key, place in levels[0] if key not in own]
    for (location, wire_name), pointer in [*kept, *levels[1]]:
        data = document.get(pointer)
        in_path = location == "path"
        if location not in get_args(ParameterLocation) or (
            in_path and f"{{{wire_name}}}" not in operation.path
        ):
            continue  # validation has said so
        yield _Draft(
            wire_name=wire_name,
            location=location,  # type: ignore[arg-type]  # one of get_args
            data=data,
            schema=_find_schema(data, pointer),
            pointer=pointer,
            required=in_path or data.get("required") is True,
        )


def _find_schema(data: dict[str, Any], pointer: str) -> Schema:
    """Return a parameter's schema, or that of its only media type."""
    content = data.get("content")
    if isinstance(content, dict) and content:
        media_type, item = next(iter(content.items()))
        place = join_pointer(pointer, "content", media_type, "schema")
        return get_schema(item.get("schema") if isinstance(item, dict) else None, place)
    return get_schema(data.get("schema"), join_pointer(pointer, "schema"))


def _draft_parts(
    document: Document, form: Schema | None, form_required: bool
) -> Iterable[_Draft]:
    if form is None:
        return
    flat = flatten_schema(document, form)
    for name, schema in flat.properties.items():
        part = flatten_schema(document, schema)
        if part.data.get("readOnly") is True:
            continue
        yield _Draft(
            wire_name=name,
            location="file" if is_binary(part) else "form",
            data={"description": part.data.get("description", "")},
            schema=schema,
            pointer=schema.pointer,
            required=form_required and name in flat.required,
        )


def _build_parameter(document: Document, draft: _Draft, name: str) -> Parameter:
    flat = flatten_schema(document, draft.schema)
    style = draft.data.get("style", _DEFAULT_STYLES.get(draft.location, ""))
    container = flat.type in ("array", "object")
    explode = draft.data.get("explode", style == "form")
    return Parameter(
        wire_name=draft.wire_name,
        name=name,
        location=draft.location,
        required=draft.required,
        description=str(draft.data.get("description") or ""),
        type=name_type(document, draft.schema),
        style="" if style == _DEFAULT_STYLES.get(draft.location, "") else str(style),
        explode=bool(container and explode and draft.location not in ("form", "file")),
        example=_find_example(document, draft),
        default=flat.data.get("default"),
        source=document.locate(draft.pointer),
    )


def _find_example(document: Document, draft: _Draft) -> Any:
    """Take the parameter's example, its schema's or the default, else make one."""
    flat = flatten_schema(document, draft.schema)
    given = [draft.data.get("example")]
    examples = draft.data.get("examples")
    for item in examples.values() if isinstance(examples, dict) else ():
        value, _ = document.resolve(item, draft.pointer)
        given.append(value.get("value") if isinstance(value, dict) else None)
    given += [flat.data.get("example"), flat.data.get("default")]
    for value in given:
        if isinstance(value, str) and flat.type == "array":
            return [item.strip() for item in value.split(",")]
        if value is not None and fits(value, flat):
            return value
    return make_example(document, draft.schema, "request", draft.wire_name)
