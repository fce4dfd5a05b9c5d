"""Write the constants of a package that describe its operations to the runtime."""

from collections.abc import Iterator

from generator.escaping.text import (
    Code,
    quote_literal,
    quote_unusual,
    write_arguments,
    write_call,
)
from generator.model.api import Operation, SecurityScheme, Tag
from generator.model.arguments import Parameter, RequestMedia
from generator.model.pagination import Pagination
from generator.views.usual import Usual


def list_descriptor_classes(tag: Tag, usual: Usual) -> Iterator[str]:
    """List the classes of the runtime that the descriptors of a tag use."""
    operations = tag.operations
    media = [media for operation in operations for media in operation.other_media]
    if media:
        yield "Media"
    yield "Operation"
    if {item.response.pagination for item in operations} - {None, usual.pagination}:
        yield "Pages"
    if any(item.parameters for item in operations) or any(m.parts for m in media):
        yield "Parameter"


def list_descriptor(operation: Operation, usual: Usual) -> list[Code]:
    """List the arguments of an operation's descriptor."""
    body, response = operation.request_body, operation.response
    takes_usual = body and body.required and body.content_type == usual.body_type
    is_usual = response.pagination in (None, usual.pagination)
    return write_arguments(
        name=operation.name,
        method=quote_unusual(operation.method, "GET"),
        path=operation.sent_path,
        parameters=tuple(map(_write_parameter, operation.parameters)),
        content_type="" if takes_usual else operation.content_type,
        body_required=body is not None and body.required,
        body_nullable=body is not None and body.nullable,
        more_parts=operation.more_parts,
        media=tuple(map(_write_media, operation.other_media)),
        accept=quote_unusual(response.accept_header, usual.accept),
        security=quote_unusual(operation.security, usual.security),
        result=quote_unusual(response.result, "data"),
        pages=None if is_usual else write_pages(response.pagination),
        may_be_empty=response.may_be_empty,
        others=response.others,
        kept=response.kept,
        free_parameters=(operation.free_prefix,) if operation.free_prefix else (),
        host=operation.server.template,
        host_variables=operation.server.variables,
    )


def _write_parameter(parameter: Parameter) -> Code:
    wire_name, location = parameter.wire_name, parameter.location
    return write_call(
        "Parameter",
        wire_name,
        *([location] if location != "query" else []),
        key=quote_unusual(parameter.key, wire_name),
        name=quote_unusual(parameter.name, wire_name),
        required=parameter.required and location != "path",
        style=parameter.style,
        explode=parameter.explode,
        reserved=parameter.reserved,
        content_type=parameter.content_type,
        headers=parameter.headers,
    )


def _write_media(media: RequestMedia) -> Code:
    return write_call(
        "Media",
        media.content_type,
        parts=tuple(map(_write_parameter, media.parts)),
        more_parts=media.more_parts,
    )


def write_pages(pagination: Pagination | None) -> Code:
    """Write how a list is paged."""
    if pagination is None:
        return Code("None")
    return write_call(
        "Pages",
        pagination.style,
        position=pagination.position,
        items=quote_literal(pagination.items),
        following=quote_unusual(pagination.following, None),
        more=quote_unusual(pagination.more, None),
        limit=pagination.limit,
        size=pagination.size,
        most=pagination.most,
        first=quote_unusual(pagination.first, 0),
        nullable=pagination.nullable,
    )


def write_scheme(scheme: SecurityScheme) -> Code:
    """Write a security scheme."""
    return write_call(
        "SecurityScheme",
        scheme.type,
        scheme=scheme.scheme,
        name=scheme.parameter,
        location=scheme.location,
    )
