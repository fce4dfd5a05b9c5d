"""Build an operation of the model."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from generator.builder.examples import make_example
from generator.builder.forms import Form, read_form
from generator.builder.media_types import Media, list_media
from generator.builder.parameters import (
    ParameterDraft,
    build_parameters,
    build_parts,
)
from generator.builder.responses import build_response
from generator.builder.schemas import Schemas
from generator.model.api import FreeParameter, Operation, Server
from generator.model.arguments import RequestBody, RequestMedia
from generator.model.media_types import encode_text, is_json, is_text
from generator.source.document import Document, join_pointer
from generator.source.members import get_list, get_mapping
from generator.source.operations import HTTP_METHODS, RawOperation, iterate_responses


def build_operation(
    schemas: Schemas, raw: RawOperation, wire_name: str, name: str
) -> Operation:
    """Build one operation.

    Args:
        schemas: The schemas of the document.
        raw: The operation in the document.
        wire_name: Its operationId, or a substitute.
        name: The name of its method.
    """
    document = schemas.document
    body, pointer = document.resolve(
        raw.data.get("requestBody", {}), join_pointer(raw.pointer, "requestBody")
    )
    media = list_media(schemas, body, pointer)
    media += _list_raw(schemas, media)
    form = read_form(schemas, media[0]) if media else None
    is_required = get_mapping(body).get("required") is True
    bodies = media[1:] if form else media
    parameters = build_parameters(
        schemas,
        raw,
        parts=_list_parts(form, is_required) if form else (),
        has_body=bool(bodies),
        has_choice=len(media) > 1,
    )
    queries = {p.wire_name: p.schema for p in parameters if p.location == "query"}
    free = raw.data.get("x-sdk-free-parameters", {})
    return Operation(
        wire_name=wire_name,
        name=name,
        method=raw.method.upper() if raw.method in HTTP_METHODS else raw.method,
        path=raw.path,
        summary=str(raw.data.get("summary") or ""),
        description=str(raw.data.get("description") or ""),
        deprecated=raw.data.get("deprecated") is True,
        parameters=parameters,
        request_body=_build_body(schemas, body, bodies, is_required and not form),
        form_content_type=media[0].content_type if form else "",
        more_parts=form.more if form else "",
        other_media=tuple(_list_other_media(schemas, media)),
        response=build_response(schemas, raw, queries),
        security=tuple(map(tuple, list_security(document, raw.data))),
        server=_find_own_server(document, raw),
        free_prefix=str(free.get("prefix", "")),
        free_parameters=tuple(_build_free_parameters(free)),
        scopes=tuple(dict.fromkeys(_iterate_scopes(document, raw))),
        errors=tuple(sorted(_iterate_errors(document, raw))),
        pointer=raw.pointer,
    )


def _list_raw(schemas: Schemas, media: Sequence[Media]) -> list[Media]:
    """List raw content for each range of any media type and any value, beside JSON."""
    return [
        replace(item, content_type="application/octet-stream")
        for item in media
        if item.name == "*/*"
        and is_json(item.content_type)
        and schemas.list_types(item.schema) <= {""}
    ]


def _list_parts(form: Form, is_required: bool) -> Sequence[ParameterDraft]:
    """List the parts of a form as arguments of a call.

    If a form accepts unlisted parts, all its parts are optional: they are passed as a
    mapping or as keywords.
    """
    required = is_required and not form.more
    return [replace(part, required=part.required and required) for part in form.parts]


def _list_other_media(
    schemas: Schemas, media: Sequence[Media]
) -> Iterator[RequestMedia]:
    seen = {media[0].content_type} if media else set()
    for other in media[1:]:
        if other.content_type not in seen:
            seen.add(other.content_type)
            form = read_form(schemas, other)
            yield RequestMedia(
                content_type=other.content_type,
                schema=other.schema,
                parts=build_parts(schemas, form.parts) if form else (),
                more_parts=form.more if form else "",
            )


def _build_body(
    schemas: Schemas, data: Any, bodies: Sequence[Media], required: bool
) -> RequestBody | None:
    if not bodies:
        return None
    media = bodies[0]
    example = _make_example(schemas, media)
    return RequestBody(
        content_type=media.content_type,
        type=type(example).__name__ if isinstance(example, (str, bytes)) else "dict",
        required=required,
        description=str(data.get("description") or ""),
        schema=media.schema,
        example=example,
        nullable=is_json(media.content_type) and schemas.is_nullable(media.schema),
    )


def _make_example(schemas: Schemas, media: Media) -> Any:
    """Build an example body; if it is not JSON, it is text or bytes, sent unchanged."""
    if is_json(media.content_type):
        given = media.examples
        return make_example(schemas, media.schema, "request", given=given)
    texts = [value for value in media.examples if isinstance(value, str)]
    for text in [*texts, "content"] if is_text(media.content_type) else []:
        if encode_text(text, media.content_type) is not None:
            return text
    return b"content"


def _iterate_scopes(document: Document, raw: RawOperation) -> Iterator[str]:
    for alternative in list_security(document, raw.data):
        for name in alternative:
            yield from map(str, get_list(alternative, name))


def list_security(
    document: Document, operation: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """List the security requirements of an Operation Object, else those of the document."""
    owner = operation if "security" in operation else document.data
    return get_list(owner, "security")


def _find_own_server(document: Document, raw: RawOperation) -> Server:
    """Return the server of an operation, none where it is the document's."""
    own = read_server(raw.data, raw.path_item)
    return own if own != read_server(document.data) else read_server()


def _iterate_errors(document: Document, raw: RawOperation) -> Iterator[tuple[str, str]]:
    for status, response, _ in iterate_responses(document, raw):
        if status.startswith(("4", "5")):
            yield status, str(get_mapping(response).get("description") or "")


def read_server(*owners: dict[str, Any]) -> Server:
    """Read the first server of the first owner that has any."""
    servers = (server for owner in owners for server in get_list(owner, "servers"))
    first = get_mapping(next(servers, {}))
    variables = get_mapping(first, "variables")
    return Server(
        template=str(first.get("url", "")),
        variables={
            name: str(get_mapping(variables, name).get("default", ""))
            for name in variables
        },
    )


def _build_free_parameters(free: Mapping[str, Any]) -> Iterator[FreeParameter]:
    for item in free.get("examples", ()):
        yield FreeParameter(
            wire_name=str(item.get("name", "")),
            type=str(item.get("type", "str")),
            description=str(item.get("description", "")),
            example=item.get("value"),
        )
