"""Build the views of the generated tests: the call, the expected request and the expected result."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.escaping.text import (
    Code,
    quote_identifier,
    quote_literal,
    quote_string,
    quote_tuple,
)
from generator.model.api import Operation
from generator.model.arguments import Argument, Parameter, RequestBody
from generator.model.media_types import encode_text, is_text
from generator.model.pagination import get_member, set_member
from generator.model.responses import WITHOUT_BODY, Response
from generator.model.types import NONE, ListOf, Type
from generator.views.common import Common
from generator.views.expected_requests import (
    choose_value,
    expect_base_path,
    expect_path,
    expect_values,
)

_FILE = Code('("example.txt", b"content", "text/plain")')
_USUAL_STATUS = 200
_MEMBERS_SHOWN = 3  # of an object or a list in a response


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationTestView:
    """An operation in the tests of its tag.

    Attributes:
        body: The request body; "" if there is none.
        response: The statement that sets the response of the loopback server.
        call: The statement that makes the call.
        sent: The arguments of `assert_sent`, without default values.
        expected: The condition on the result; "" if there is none.
    """

    body: Code
    response: Code
    call: Code
    sent: Code
    expected: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class SdkTestView:
    """The common parts of requests, as literals for the loopback server."""

    credential: Code
    accept: Code
    content_type: Code
    empty_body: Code


def build_sdk_test(common: Common) -> SdkTestView:
    """Build what all tests share."""
    empty_body = common.api.empty_body
    return SdkTestView(
        credential=quote_literal(common.usual.credential),
        accept=quote_string(common.defaults.accept),
        content_type=quote_string(common.usual.content_type),
        empty_body=quote_literal(
            b"" if empty_body is None else json.dumps(empty_body).encode("ascii")
        ),
    )


def build_operation_test(operation: Operation, common: Common) -> OperationTestView:
    """Build the test of an operation."""
    body = operation.request_body
    call = _write_call(operation)
    returns_value = operation.types.result != NONE
    return OperationTestView(
        body=quote_literal(body.example) if body else Code(""),
        response=_write_response(operation),
        call=Code(f"result = {call}" if returns_value else call),
        sent=Code(", ".join(_write_sent(operation, common))),
        expected=_write_expected(operation) if returns_value else Code(""),
    )


def _write_response(operation: Operation) -> Code:
    response = operation.response
    status = f"status={response.status}" if response.status != _USUAL_STATUS else ""
    if response.status in WITHOUT_BODY or response.result == "none":
        return Code(f"server.respond({status})")
    is_json = response.is_json
    if is_json:
        content = quote_literal(_choose_json(response))
    else:
        media_type = quote_string(response.content_type)
        content = Code(f"{_choose_content(response)}, {media_type}")
    call = f"server.respond({content}{', ' if status else ''}{status})"
    return Code(f"response = {call}" if is_json else call)


def _ends_empty(response: Response) -> bool:
    """Tell whether only an empty page marks the end of the list."""
    pagination = response.pagination
    return (
        pagination is not None
        and pagination.style in ("offset", "page")
        and pagination.following is None
        and pagination.more is None
    )


def _choose_content(response: Response) -> Code:
    """Choose a response that is not JSON; a sequence of values is empty."""
    if response.result == "stream":
        return Code('b""')
    is_read = is_text(response.content_type)
    text = encode_text("content", response.content_type) if is_read else None
    return Code(repr(text or b"content"))


def _choose_json(response: Response) -> Any:
    """Return a JSON response: the shortened example, as the last page."""
    example = response.example
    if response.is_iterated:
        return _write_last_page(response)
    if not isinstance(example, dict) or not response.envelope:
        return _shorten(example)
    return {**example, response.envelope: _shorten(example[response.envelope])}


def _write_last_page(response: Response) -> Any:
    """Change a page so that it is the last one, if its body can express that."""
    items = _shorten(get_member(response.example, response.items))
    page = set_member(response.example, response.items, items)
    pagination = response.pagination
    if pagination and pagination.style == "sync-token":
        return (
            set_member(page, pagination.more or (), False) if pagination.more else page
        )
    if pagination and pagination.following:
        start = pagination.following[:1]
        is_apart = start != pagination.items[:1]
        page = set_member(page, start if is_apart else pagination.following, None)
    if pagination and pagination.more:
        page = set_member(page, pagination.more, False)
    return page


def _shorten(value: Any) -> Any:
    """Keep the first members of every object, and the first items of every list."""
    if isinstance(value, list):
        return [_shorten(item) for item in value[:_MEMBERS_SHOWN]]
    if not isinstance(value, dict):
        return value
    kept = list(value.items())[:_MEMBERS_SHOWN]
    return {key: _shorten(item) for key, item in kept}


def _write_expected(operation: Operation) -> Code:
    if operation.response.status in WITHOUT_BODY:
        return Code("result is None")
    match operation.response.result:
        case "none":
            return Code("result is None")
        case "text":
            return Code('result == "content"')
        case "stream" if not operation.response.is_json:
            return Code("list(result) == []")
        case "file":
            return Code('server.read_file(result) == b"content"')
        case "body" if not operation.response.is_json:
            return Code(f"result == {_write_read(operation.response)}")
        case "body" | "stream":
            return Code("result == response")
    example, member = operation.response.example, operation.response.envelope
    if operation.response.is_iterated:
        path = "".join(f"[{quote_string(name)}]" for name in operation.response.items)
        return Code(f"result == response{path}")
    merged = isinstance(example[member], dict)
    data = Code(f"response[{quote_string(member)}]")
    kept = "".join(
        f", {quote_string(name)}: response[{quote_string(name)}]"
        for name in operation.response.kept
        if merged and name in example
    )
    return Code(f"result == {{**{data}{kept}}}" if kept else f"result == {data}")


def _write_read(response: Response) -> Code:
    return Code('"content"' if is_text(response.content_type) else 'b"content"')


def _write_call(operation: Operation) -> Code:
    types = operation.types.arguments
    arguments = [_write_passed(item, types[item.key]) for item in operation.arguments]
    if operation.has_options:
        pairs = [
            f"{quote_string(option.key)}: {_write_passed(option, types[option.key])}"
            for option in operation.usual_options
        ]
        pairs += [
            f"{quote_string(free.wire_name)}: {quote_literal(free.example)}"
            for free in operation.free_parameters
        ]
        arguments.append(Code(f"{{{', '.join(pairs)}}}"))
    name = quote_identifier(operation.name)
    call = f"api.{name}({', '.join(arguments)})"
    if _ends_empty(operation.response):  # a page does not say that it is the last
        return Code(f"next({call}.pages())")
    return Code(f"list({call})" if operation.response.is_iterated else call)


def _write_passed(argument: Argument, kind: Type) -> Code:
    match argument:
        case RequestBody():
            return Code("body")
        case Parameter(location="file"):
            is_list = isinstance(kind, ListOf)
            return Code(f"[{_FILE}, {_FILE}]") if is_list else _FILE
    return quote_literal(choose_value(argument))


def _write_part(value: Any) -> Code:
    """Write a part of a form: text, (media type, text), or a list of these."""
    if isinstance(value, list):
        return Code(f"[{', '.join(map(_write_part, value))}]")
    return quote_tuple(value) if isinstance(value, tuple) else quote_literal(value)


def _write_sent(operation: Operation, common: Common) -> Iterable[Code]:
    """Write the arguments of `assert_sent`, without empty and default values."""
    sent = expect_values(operation, common.api)
    yield quote_string(operation.method)
    yield quote_string(expect_path(operation))
    base_path = expect_base_path(operation)
    if base_path is not None:
        yield Code(f"base_path={quote_string(base_path)}")
    for name in ("query", "headers", "cookies"):
        if sent[name]:
            yield Code(f"{name}={quote_literal(sent[name])}")
    if sent["credential"] != common.usual.credential:
        yield Code(f"credential={quote_literal(sent['credential'])}")
    content = list(_write_content(operation, sent["form"]))
    if content and operation.content_type != common.usual.content_type:
        yield Code(f"content_type={quote_string(operation.content_type)}")
    yield from content
    if operation.response.accept_header != common.defaults.accept:
        yield Code(f"accept={quote_string(operation.response.accept_header)}")


def _write_content(operation: Operation, sent: Mapping[str, Any]) -> Iterable[Code]:
    """Write the expected body or form; a form without values is not sent."""
    types = operation.types.arguments
    parts = [f"{quote_string(k)}: {_write_part(v)}" for k, v in sent.items()]
    parts += [
        f"{quote_string(item.wire_name)}: {_write_passed(item, types[item.key])}"
        for item in operation.parameters
        if item.location == "file"
    ]
    if any(item.location in ("form", "file") for item in operation.parameters):
        yield Code(f"form={{{', '.join(parts)}}}")
    elif operation.request_body and not operation.form_content_type:
        yield Code("body=body")
