"""A response: what it holds, and what it means for the caller. Nothing here reads a socket."""

from __future__ import annotations

import json
from collections.abc import Mapping
from email.message import Message
from typing import Any

from ..rest import ApiException, RESTResponse
from .operation import Operation
from .request import Call

__all__ = [
    "find_member",
    "has_documented_body",
    "is_success",
    "read_body",
    "read_items",
    "read_result",
    "read_text",
]

_LONGEST_MEDIA_TYPE = 1000


def is_success(status: int) -> bool:
    """Tell whether a status says that the request was carried out."""
    return 200 <= status <= 299


def has_documented_body(operation: Operation) -> bool:
    """Tell whether a response without a body cannot be one of the operation."""
    return operation.result not in ("none", "text", "file")


def read_body(response: RESTResponse) -> Any:
    """Read the body as JSON; None where there is no content.

    Raises:
        ApiException: The body is not JSON.
    """
    if not response.data:
        return None
    try:
        return json.loads(response.data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise ApiException(
            reason="The body of the response is not JSON", http_resp=response
        ) from error


def read_text(response: RESTResponse) -> str:
    """Read the body as text, in the character set that the response names, else UTF-8."""
    data = response.data or b""
    try:
        return data.decode(_find_charset(response.headers), "replace")
    except (LookupError, UnicodeError):  # there is no such character set for texts
        return data.decode("utf-8", "replace")


def _find_charset(headers: Mapping[str, str]) -> str:
    media_type = headers.get("Content-Type", "")
    if len(media_type) > _LONGEST_MEDIA_TYPE:  # email takes its time over long ones
        return "utf-8"
    description = Message()
    description["Content-Type"] = media_type
    return str(description.get_content_charset("utf-8"))


def read_result(call: Call, response: RESTResponse) -> Any:
    """Read the result of a call out of its response, in the shape that was asked for.

    Raises:
        ApiException: The body is not JSON, or does not hold what the operation's should.
    """
    if call.shape == "data":
        return _unwrap(call.request.operation, response)
    result = None
    if call.shape == "raw":
        result = response.urllib3_response
    elif call.shape == "body":
        result = read_body(response)
    elif call.shape == "text":
        result = read_text(response)
    if call.with_http_info:
        return result, response.status, response.headers
    return result


def _unwrap(operation: Operation, response: RESTResponse) -> Any:
    body = read_body(response)
    if body is None:
        return None
    if not isinstance(body, dict) or "data" not in body:
        raise ApiException(
            reason="The body of the response holds no `data`", http_resp=response
        )
    data = body["data"]
    if operation.kept and isinstance(data, dict):
        for name in operation.kept:
            value = body.get(name)
            if value is None and name.lower().startswith("x-"):  # not a Date or Server
                value = response.headers.get(name)
            if value is not None:
                data[name] = value
    return data


def read_items(
    response: RESTResponse, members: tuple[str, ...]
) -> tuple[list[Any], Any]:
    """Read the items of a list, and the whole body they stand in.

    Args:
        response: The response.
        members: The members of the body that lead to the items.

    Raises:
        ApiException: The body is not JSON, or holds no list of items.
    """
    body = read_body(response)
    items = find_member(body, members)
    if not isinstance(items, list):
        place = f" in `{'.'.join(members)}`" if members else ""
        raise ApiException(
            reason=f"The body of the response holds no list{place}",
            http_resp=response,
        )
    return items, body


def find_member(body: Any, members: tuple[str, ...]) -> Any:
    """Return what stands in a body, None for nothing."""
    for name in members:
        body = body.get(name) if isinstance(body, dict) else None
    return body
