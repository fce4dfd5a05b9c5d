"""Read the result of a call from its response. Performs no I/O."""

from __future__ import annotations

import json
from typing import Any

from .._constants import ENVELOPE
from ..rest import ApiException, RESTResponse
from .media_types import find_charset, is_json, is_one_of, is_text
from .operation import Operation
from .request import Call

__all__ = [
    "HandedResponse",
    "find_member",
    "has_documented_body",
    "is_success",
    "read_body",
    "read_content",
    "read_items",
    "read_result",
    "read_text",
]


class HandedResponse(RESTResponse):
    """The return value of a `call_api`, as a response.

    Args:
        body: The returned value.
        request: The request.
    """

    def __init__(self, body: Any, request: object) -> None:
        super().__init__(
            None, request=str(request), status=200, reason=None, headers={}, data=b""
        )
        self.body = body


def is_success(status: int) -> bool:
    """Tell whether a status means success."""
    return 200 <= status <= 299


def has_documented_body(operation: Operation) -> bool:
    """Tell whether every documented success of an operation has a JSON body."""
    return not operation.may_be_empty and operation.result not in (
        "none",
        "stream",
        "text",
        "file",
    )


def read_body(response: RESTResponse) -> Any:
    """Read the body as JSON; None if there is no content.

    Raises:
        ApiException: The body is not JSON.
    """
    if isinstance(response, HandedResponse):
        return response.body
    if not response.data:
        return None
    try:
        text = response.data.decode("utf-8")
        return json.loads(text.removeprefix("\ufeff"))  # RFC 8259, 8.1
    except (ValueError, RecursionError) as error:
        raise ApiException(
            reason="The body of the response is not JSON", http_resp=response
        ) from error


def read_text(response: RESTResponse) -> str:
    """Read the body as text, in the character set of the response or else UTF-8."""
    data = response.data or b""
    try:
        charset = find_charset(response.headers.get("Content-Type", ""))
        return data.decode(charset, "replace")
    except (LookupError, UnicodeError):  # unknown character set
        return data.decode("utf-8", "replace")


def read_content(operation: Operation, response: RESTResponse) -> Any:
    """Read the body: documented types other than JSON as text or bytes, all else as JSON.

    Raises:
        ApiException: It should be JSON but is not.
    """
    if not _is_other(operation, response):
        return read_body(response)
    is_read = is_text(response.headers.get("Content-Type", ""))
    return read_text(response) if is_read else response.data


def _is_other(operation: Operation, response: RESTResponse) -> bool:
    """Tell whether a body has a documented media type other than JSON."""
    if not operation.others or not response.data:
        return False
    media_type = response.headers.get("Content-Type", "")
    return not is_json(media_type) and is_one_of(media_type, operation.others)


def read_result(call: Call, response: RESTResponse) -> Any:
    """Read the result of a call from its response, in the requested form.

    Raises:
        ApiException: The body is not JSON, or lacks what the operation should return.
    """
    if call.shape == "data":
        return _unwrap(call.request.operation, response)
    result = None
    if call.shape == "raw":
        result = response.urllib3_response
    elif call.shape in ("body", "stream"):
        result = read_content(call.request.operation, response)
    elif call.shape == "text":
        result = read_text(response)
    if call.with_http_info:
        return result, response.status, response.headers
    return result


def _unwrap(operation: Operation, response: RESTResponse) -> Any:
    """Take the result out of its envelope, and add the members and headers to keep.

    A body without the envelope's member is itself the result.
    """
    body = read_content(operation, response)
    if body is None or _is_other(operation, response):
        return body
    if not isinstance(body, dict):
        raise ApiException(
            reason=f"The response body has no `{ENVELOPE}`", http_resp=response
        )
    result = body.get(ENVELOPE, body)
    if result is body or not isinstance(result, dict):
        return result
    for name in operation.kept:
        value = body.get(name)
        is_own_header = name.lower().startswith("x-")  # unlike Date, for one
        if value is None and is_own_header:
            value = response.headers.get(name)
        if value is not None:
            result.setdefault(name, value)
    return result


def read_items(
    response: RESTResponse, members: tuple[str, ...], nullable: bool
) -> tuple[list[Any], Any]:
    """Read the items of a list, and the whole body that contains them.

    Args:
        response: The response.
        members: The path of members to the items in the body.
        nullable: Whether the items may be null or absent.

    Raises:
        ApiException: The body is not JSON, or contains no list of items.
    """
    body = read_body(response)
    items = find_member(body, members)
    if items is None and nullable:
        return [], {} if body is None else body
    if not isinstance(items, list):
        place = f" in `{'.'.join(members)}`" if members else ""
        raise ApiException(
            reason=f"The response body has no list{place}",
            http_resp=response,
        )
    return items, body


def find_member(body: Any, members: tuple[str, ...]) -> Any:
    """Return a member of a body by its path; None if it is missing."""
    for name in members:
        body = body.get(name) if isinstance(body, dict) else None
    return body
