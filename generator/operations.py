"""Build an operation of the model: its parameters, its request body, its answer."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from .diagnostics import Diagnostic, build_warning
from .document import Document, RawOperation, join_pointer
from .examples import make_example
from .model import FreeParameter, Operation, RequestBody, Response, Result, Schema
from .parameters import build_parameters
from .schemas import flatten_schema, get_schema

FORM_MEDIA_TYPES = ("multipart/form-data", "application/x-www-form-urlencoded")
_JSON = re.compile(r"application/(?:[\w.+-]+\+)?json\b|text/json\b", re.IGNORECASE)
_PAGING_MEMBERS = frozenset({"data", "next_page"})
_EVENT_MEMBERS = frozenset({"data", "sync", "has_more", "next_page"})


def build_operation(
    document: Document, raw: RawOperation, wire_name: str, name: str
) -> tuple[Operation, list[Diagnostic]]:
    """Build one operation.

    Args:
        document: Where references lead.
        raw: The operation as it stands.
        wire_name: Its operationId, or what stands for it.
        name: The name of its method.

    Returns:
        The operation, and warnings about what of it cannot be used.

    Raises:
        GenerationError: A reference leads nowhere.
    """
    warnings: list[Diagnostic] = []
    body, pointer = document.resolve(
        raw.data.get("requestBody", {}), join_pointer(raw.pointer, "requestBody")
    )
    media_type, schema, example = _choose_media(document, body, pointer, warnings)
    is_form = _is_form(media_type)
    is_required = isinstance(body, dict) and body.get("required") is True
    form = schema if is_form else None
    parameters = build_parameters(document, raw, form, is_required)
    queries = frozenset(p.wire_name for p in parameters if p.location == "query")
    free = raw.data.get("x-sdk-free-parameters", {})
    return (
        Operation(
            wire_name=wire_name,
            name=name,
            method=raw.method.upper(),
            path=raw.path,
            summary=str(raw.data.get("summary") or ""),
            description=str(raw.data.get("description") or ""),
            deprecated=raw.data.get("deprecated") is True,
            parameters=parameters,
            request_body=(
                RequestBody(
                    content_type=media_type,
                    required=is_required,
                    description=str(body.get("description") or ""),
                    schema=schema,
                    example=(
                        make_example(document, schema, "request")
                        if example is None
                        else example
                    ),
                )
                if media_type and not is_form
                else None
            ),
            form_content_type=media_type if is_form else "",
            response=_build_response(document, raw, queries, warnings),
            security=_build_security(document, raw),
            server=find_server(raw.data) or find_server(raw.path_item),
            free_prefix=str(free.get("prefix", "")),
            free_parameters=tuple(_build_free_parameters(free)),
            source=document.locate(raw.pointer),
        ),
        warnings,
    )


def is_json(media_type: str) -> bool:
    """Say whether a media type is JSON, such as `application/vnd.api+json`."""
    return bool(_JSON.match(media_type.strip()))


def _choose_media(
    document: Document, owner: Any, pointer: str, warnings: list[Diagnostic]
) -> tuple[str, Schema, Any]:
    """Choose one of the media types of a request body or a response.

    JSON comes before forms, and forms before anything else.

    Returns:
        The media type ("" for no content), its schema, and its example or None.
    """
    content = owner.get("content") if isinstance(owner, dict) else None
    if not isinstance(content, dict) or not content:
        return "", get_schema(None, pointer), None
    chosen = min(content, key=lambda name: (not is_json(name), not _is_form(name)))
    for other in content:
        if other != chosen:
            message = f"the media type {other!r} is not used, {chosen!r} is"
            location = document.locate(join_pointer(pointer, "content", other))
            warnings.append(build_warning("media-type-unused", message, location))
    place = join_pointer(pointer, "content", chosen)
    item = content[chosen] if isinstance(content[chosen], dict) else {}
    schema = get_schema(item.get("schema"), join_pointer(place, "schema"))
    return chosen, schema, _find_media_example(document, item, place)


def _is_form(media_type: str) -> bool:
    return media_type.split(";", maxsplit=1)[0].strip().lower() in FORM_MEDIA_TYPES


def _find_media_example(document: Document, item: dict[str, Any], pointer: str) -> Any:
    if "example" in item:
        return item["example"]
    examples = item.get("examples")
    for name, given in examples.items() if isinstance(examples, dict) else ():
        place = join_pointer(pointer, "examples", name)
        value, _ = document.resolve(given, place)
        if isinstance(value, dict) and "value" in value:
            return value["value"]
    return None


def _build_response(
    document: Document,
    raw: RawOperation,
    queries: frozenset[str],
    warnings: list[Diagnostic],
) -> Response:
    status, value, pointer = _choose_response(document, raw)
    media_type, schema, example = _choose_media(document, value, pointer, warnings)
    result, kept = _find_result(document, raw, queries, media_type, schema)
    if example is None and media_type:
        example = make_example(document, schema, "response")
    return Response(
        status=status,
        content_type=media_type,
        accept=tuple(_list_accepted(document, raw)),
        result=result,
        kept=kept,
        schema=schema if media_type else None,
        example=example,
    )


def _choose_response(document: Document, raw: RawOperation) -> tuple[int, Any, str]:
    """Take the first success: the lowest 2xx, then `2XX`, then `default`."""
    responses = raw.data.get("responses")
    listed = responses if isinstance(responses, dict) else {}
    good = sorted(key for key in listed if re.fullmatch(r"2\d\d", key))
    good += [key for key in listed if key.upper() == "2XX" or key == "default"]
    if not good:
        return 200, {}, raw.pointer
    place = join_pointer(raw.pointer, "responses", good[0])
    value, pointer = document.resolve(listed[good[0]], place)
    return int(good[0]) if good[0].isdigit() else 200, value, pointer


def _list_accepted(document: Document, raw: RawOperation) -> Iterator[str]:
    """List the media types of all the answers, each once, as `Accept` names them."""
    responses = raw.data.get("responses")
    seen: set[str] = set()
    for status, item in responses.items() if isinstance(responses, dict) else ():
        place = join_pointer(raw.pointer, "responses", status)
        value, _ = document.resolve(item, place)
        content = value.get("content") if isinstance(value, dict) else None
        for media_type in content if isinstance(content, dict) else ():
            if media_type not in seen:
                seen.add(media_type)
                yield media_type


def _find_result(
    document: Document,
    raw: RawOperation,
    queries: frozenset[str],
    media_type: str,
    schema: Schema,
) -> tuple[Result, tuple[str, ...]]:
    """Tell what a call returns, and which members beside `data` belong to it."""
    if not is_json(media_type):
        return ("file" if media_type else "none"), ()
    flat = flatten_schema(document, schema)
    if "data" not in flat.properties:
        return "body", ()
    members = frozenset(flat.properties)
    inner = flatten_schema(document, flat.properties["data"])
    if inner.type != "array":
        return "data", tuple(
            name for name in flat.properties if name not in _PAGING_MEMBERS
        )
    if raw.data.get("x-sdk-pagination") == "sync-token" and members <= _EVENT_MEMBERS:
        return "events", ()
    if not members <= _PAGING_MEMBERS:
        return "body", ()
    return ("pages" if {"limit", "offset"} <= queries else "items"), ()


def _build_security(
    document: Document, raw: RawOperation
) -> tuple[tuple[str, ...], ...]:
    listed = raw.data.get("security", document.data.get("security"))
    alternatives = listed if isinstance(listed, list) else []
    return tuple(tuple(names) for names in alternatives if isinstance(names, dict))


def find_server(owner: dict[str, Any]) -> str:
    """Return the address of an owner's first server with its variables' defaults, or ""."""
    servers = owner.get("servers")
    first = servers[0] if isinstance(servers, list) and servers else {}
    address = str(first.get("url", "")) if isinstance(first, dict) else ""
    variables = first.get("variables") if isinstance(first, dict) else None
    for name, variable in variables.items() if isinstance(variables, dict) else ():
        default = variable.get("default", "") if isinstance(variable, dict) else ""
        address = address.replace(f"{{{name}}}", str(default))
    return address.rstrip("/")


def _build_free_parameters(free: Mapping[str, Any]) -> Iterator[FreeParameter]:
    for item in free.get("examples", ()):
        yield FreeParameter(
            wire_name=str(item.get("name", "")),
            type=str(item.get("type", "str")),
            description=str(item.get("description", "")),
            example=item.get("value"),
        )
