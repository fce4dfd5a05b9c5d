"""Build the views of the generated tests: the call, the expected request and the expected result."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.escaping.text import (
    Code,
    quote_literal,
    quote_string,
    quote_unusual,
    write_arguments,
    write_call,
)
from generator.model.api import Api, Operation
from generator.model.arguments import Argument, Parameter, RequestBody
from generator.model.media_types import encode_text, is_text
from generator.model.pagination import get_member, set_member
from generator.model.responses import WITHOUT_BODY, Response
from generator.model.types import NONE, ListOf, Type
from generator.views.expected_requests import (
    choose_value,
    expect_base_path,
    expect_path,
    expect_values,
)
from generator.views.usual import Usual

_CONTENT = Code('b"content"')  # of files, and of responses that are not JSON
_FILE = ("example.txt", _CONTENT, "text/plain")
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


def build_sdk_test(api: Api, usual: Usual) -> SdkTestView:
    """Build what all tests share."""
    empty_body = api.empty_body
    return SdkTestView(
        credential=quote_literal(usual.credential),
        accept=quote_string(usual.accept),
        content_type=quote_string(usual.content_type),
        empty_body=quote_literal(
            b"" if empty_body is None else json.dumps(empty_body).encode("ascii")
        ),
    )


def build_operation_test(
    operation: Operation, api: Api, usual: Usual
) -> OperationTestView:
    """Build the test of an operation."""
    body = operation.request_body
    call = _write_call(operation)
    returns_value = operation.types.result != NONE
    return OperationTestView(
        body=quote_literal(body.example) if body else Code(""),
        response=_write_response(operation),
        call=Code(f"result = {call}" if returns_value else call),
        sent=Code(", ".join(_write_sent(operation, api, usual))),
        expected=_write_expected(operation.response) if returns_value else Code(""),
    )


def _write_response(operation: Operation) -> Code:
    response = operation.response
    status = quote_unusual(response.status, _USUAL_STATUS)
    if _is_empty(response):
        return write_call("server.respond", status=status)
    if response.is_json:
        call = write_call("server.respond", _choose_json(response), status=status)
        return Code(f"response = {call}")
    content = _choose_content(response)
    return write_call("server.respond", content, response.content_type, status=status)


def _choose_content(response: Response) -> Code | bytes:
    """Choose a response that is not JSON; a sequence of values is empty."""
    if response.result == "stream":
        return Code('b""')
    is_read = is_text(response.content_type)
    text = encode_text("content", response.content_type) if is_read else None
    return text or b"content"


def _is_empty(response: Response) -> bool:
    return response.status in WITHOUT_BODY or response.result == "none"


def _ends_empty(response: Response) -> bool:
    """Tell whether only an empty page marks the end of the list."""
    pagination = response.pagination
    return (
        pagination is not None
        and pagination.style in ("offset", "page")
        and pagination.following is None
        and pagination.more is None
    )


def _choose_json(response: Response) -> Any:
    """Return a JSON response: the shortened example, as the last page."""
    example = response.example
    if response.is_iterated:
        return _end_list(response)
    if not isinstance(example, dict) or not response.envelope:
        return _shorten(example)
    return {**example, response.envelope: _shorten(example[response.envelope])}


def _end_list(response: Response) -> Any:
    """Change a page so that it is the last one, if its body can express that."""
    items = _shorten(get_member(response.example, response.items))
    page = set_member(response.example, response.items, items)
    pagination = response.pagination
    if pagination is None:
        return page
    if pagination.following and pagination.style != "sync-token":
        start = pagination.following[:1]
        is_apart = start != pagination.items[:1]
        page = set_member(page, start if is_apart else pagination.following, None)
    if pagination.more:
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


def _write_expected(response: Response) -> Code:
    """Write the condition on the result of a call."""
    if _is_empty(response):
        return Code("result is None")
    match response.result:
        case "file":
            return Code(f"server.read_file(result) == {_CONTENT}")
        case "stream" if not response.is_json:
            return Code("list(result) == []")
        case "text" | "body" if not response.is_json:
            is_str = is_text(response.content_type)
            return Code('result == "content"' if is_str else f"result == {_CONTENT}")
        case "body" | "stream":
            return Code("result == response")
    if response.is_iterated:
        return Code(f"result == {_index_response(*response.items)}")
    example, data = response.example, _index_response(response.envelope)
    merged = isinstance(example[response.envelope], dict)
    kept = "".join(
        f", {quote_string(name)}: {_index_response(name)}"
        for name in response.kept
        if merged and name in example
    )
    return Code(f"result == {{**{data}{kept}}}" if kept else f"result == {data}")


def _index_response(*members: str) -> Code:
    """Write a member of the response, by its path."""
    return Code("response" + "".join(f"[{quote_string(name)}]" for name in members))


def _write_call(operation: Operation) -> Code:
    types = operation.types.arguments
    arguments = [_write_passed(item, types[item.key]) for item in operation.arguments]
    if operation.has_options:
        options = {
            item.key: _write_passed(item, types[item.key])
            for item in operation.usual_options
        }
        free = {item.wire_name: item.example for item in operation.free_parameters}
        arguments.append(quote_literal({**options, **free}))
    call = write_call(f"api.{operation.name}", *arguments)
    if _ends_empty(operation.response):  # a page does not say that it is the last
        return Code(f"next({call}.pages())")
    return Code(f"list({call})" if operation.response.is_iterated else call)


def _write_passed(argument: Argument, kind: Type) -> Code:
    match argument:
        case RequestBody():
            return Code("body")
        case Parameter(location="file"):
            return quote_literal([_FILE, _FILE] if isinstance(kind, ListOf) else _FILE)
    return quote_literal(choose_value(argument))


def _write_sent(operation: Operation, api: Api, usual: Usual) -> list[Code]:
    """Write the arguments of `assert_sent`, without empty and default values."""
    sent = expect_values(operation, api)
    form = _write_form(operation, sent["form"])
    has_body = operation.request_body and not operation.form_content_type
    content_type = quote_unusual(operation.content_type, usual.content_type)
    return write_arguments(
        operation.method,
        expect_path(operation),
        base_path=quote_unusual(expect_base_path(operation), None),
        query=sent["query"],
        headers=sent["header"],
        cookies=sent["cookie"],
        credential=quote_unusual(sent["credential"], usual.credential),
        content_type=content_type if form or has_body else None,
        form=form,
        body=Code("body") if has_body and not form else None,
        accept=quote_unusual(operation.response.accept_header, usual.accept),
    )


def _write_form(operation: Operation, sent: Mapping[str, Any]) -> Code | None:
    """Write the expected form; None if the operation has none."""
    parts = [item for item in operation.parameters if item.location in ("form", "file")]
    if not parts:
        return None
    types = operation.types.arguments
    files = {
        item.wire_name: _write_passed(item, types[item.key])
        for item in parts
        if item.location == "file"
    }
    return quote_literal({**sent, **files})
