"""Build an operation of the model: its parameters, its request body, its answer."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.builder.examples import make_example
from generator.builder.media_types import (
    is_form,
    is_json,
    is_multipart,
    list_accepted,
    read_content,
)
from generator.builder.parameters import build_parameters
from generator.builder.schemas import Schemas
from generator.model.api import (
    WITHOUT_BODY,
    FreeParameter,
    Operation,
    RequestBody,
    Response,
    Result,
    Schema,
)
from generator.source.document import Document, join_pointer
from generator.source.operations import RawOperation

_PAGING_MEMBERS = frozenset({"data", "next_page"})
_EVENT_MEMBERS = frozenset({"data", "sync", "has_more", "next_page"})


def build_operation(
    schemas: Schemas, raw: RawOperation, wire_name: str, name: str
) -> Operation:
    """Build one operation.

    Args:
        schemas: The schemas of the document.
        raw: The operation as it stands.
        wire_name: Its operationId, or what stands for it.
        name: The name of its method.
    """
    document = schemas.document
    body, pointer = document.resolve(
        raw.data.get("requestBody", {}), join_pointer(raw.pointer, "requestBody")
    )
    media = read_content(schemas, body, pointer)
    form = media[1] if is_form(media[0]) else None
    is_required = isinstance(body, dict) and body.get("required") is True
    encoding = body["content"][media[0]].get("encoding") or {} if form else {}
    parameters = build_parameters(
        schemas,
        raw,
        form=form,
        form_required=is_required,
        has_files=is_multipart(media[0]),
        has_body=bool(media[0]) and not form,
        encoding=encoding,
    )
    queries = frozenset(p.wire_name for p in parameters if p.location == "query")
    free = raw.data.get("x-sdk-free-parameters", {})
    return Operation(
        wire_name=wire_name,
        name=name,
        method=raw.method.upper(),
        path=raw.path,
        summary=str(raw.data.get("summary") or ""),
        description=str(raw.data.get("description") or ""),
        deprecated=raw.data.get("deprecated") is True,
        parameters=parameters,
        request_body=None if form else _build_body(schemas, body, *media),
        form_content_type=media[0] if form else "",
        response=_build_response(schemas, raw, queries),
        security=_build_security(document, raw),
        server=find_server(raw.data) or find_server(raw.path_item),
        free_prefix=str(free.get("prefix", "")),
        free_parameters=tuple(_build_free_parameters(free)),
        pointer=raw.pointer,
    )


def _build_body(
    schemas: Schemas, body: Any, media_type: str, schema: Schema, example: Any
) -> RequestBody | None:
    if not media_type:
        return None
    if example is None:
        example = make_example(schemas, schema, "request")
    if not is_json(media_type) and not isinstance(example, str):
        example = "content"  # what is no JSON is sent as it stands
    return RequestBody(
        content_type=media_type,
        required=body.get("required") is True,
        description=str(body.get("description") or ""),
        schema=schema,
        example=example,
    )


def _build_response(
    schemas: Schemas, raw: RawOperation, queries: frozenset[str]
) -> Response:
    document = schemas.document
    status, value, pointer = choose_response(document, raw)
    media_type, schema, example = read_content(schemas, value, pointer)
    result, kept = _find_result(schemas, raw, queries, media_type, schema)
    if status in WITHOUT_BODY and result not in ("data", "body"):
        result = "none"
    if media_type and not _can_answer(result, example):
        example = make_example(schemas, schema, "response")
        if not _can_answer(result, example):
            data: Any = {} if result == "data" else []
            example = {**(example if isinstance(example, dict) else {}), "data": data}
    return Response(
        status=status,
        content_type=media_type,
        accept=tuple(list_accepted(document, raw)),
        result=result,
        kept=kept,
        schema=schema if media_type else None,
        example=example,
    )


def _can_answer(result: Result, example: Any) -> bool:
    """Say whether an example is an answer of the kind that a call reads."""
    if result not in ("data", "items", "pages", "events"):
        return example is not None
    data = example.get("data") if isinstance(example, dict) else None
    return data is not None and (result == "data" or isinstance(data, list))


def choose_response(document: Document, raw: RawOperation) -> tuple[int, Any, str]:
    """Take the first success with content: the lowest 2xx, then `2XX`, then `default`."""
    responses = raw.data.get("responses")
    listed = responses if isinstance(responses, dict) else {}
    good = sorted(key for key in listed if re.fullmatch(r"2\d\d", key))
    good += [key for key in listed if key.upper() == "2XX"]
    found: list[tuple[int, Any, str]] = []
    for key in good or [key for key in listed if key == "default"]:
        place = join_pointer(raw.pointer, "responses", key)
        value, pointer = document.resolve(listed[key], place)
        status = int(key) if key.isdigit() else 200
        if raw.method == "head":
            value = {}  # whatever content is said to be there
        if isinstance(value, dict) and value.get("content"):
            return status, value, pointer
        found.append((status, value, pointer))
    return found[0] if found else (200, {}, raw.pointer)


def _find_result(
    schemas: Schemas,
    raw: RawOperation,
    queries: frozenset[str],
    media_type: str,
    schema: Schema,
) -> tuple[Result, tuple[str, ...]]:
    """Tell what a call returns, and which members beside `data` belong to it."""
    if not is_json(media_type):
        text = media_type.lower().startswith("text/")
        return ("text" if text else "file" if media_type else "none"), ()
    flat = schemas.flatten(schema)
    if "data" not in flat.properties:
        return "body", ()
    members = frozenset(flat.properties)
    inner = schemas.flatten(flat.properties["data"])
    if inner.type != "array":
        kept = tuple(name for name in flat.properties if name not in _PAGING_MEMBERS)
        fits = not kept or inner.type in ("object", "")
        return ("data", kept) if fits else ("body", ())
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
