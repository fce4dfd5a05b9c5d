"""An answer: what it holds, and what it means for the caller. Nothing here reads a socket."""

from __future__ import annotations

import json
from collections.abc import Mapping
from email.message import Message
from typing import Any

from .operation import Operation
from .request import Call
from .rest import ApiException

__all__ = [
    "RESTResponse",
    "is_success",
    "read_body",
    "read_items",
    "read_result",
    "read_text",
]


class RESTResponse:
    """An answer of the server.

    Attributes:
        status: HTTP status.
        reason: Reason phrase.
        data: The body; None where it was left unread (`_preload_content=False`).
        headers: Headers, looked up without regard to case.
        request: Method and address of the request, without credentials.
        tries: How many times the request was sent, as far as known.
        urllib3_response: The response object of the library that carried it.
    """

    __slots__ = (
        "data",
        "headers",
        "reason",
        "request",
        "status",
        "tries",
        "urllib3_response",
    )

    def __init__(
        self,
        status: int,
        reason: str | None,
        headers: Mapping[str, str],
        data: bytes | None,
        *,
        request: str,
        tries: int | None,
        raw: Any,
    ) -> None:
        self.status = status
        self.reason = reason
        self.headers = headers
        self.data = data
        self.request = request
        self.tries = tries
        self.urllib3_response = raw

    def getheaders(self) -> Mapping[str, str]:
        """Return all headers."""
        return self.headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """Return one header."""
        return self.headers.get(name, default)

    def __repr__(self) -> str:
        return f"<RESTResponse {self.status} {self.request}>"


def is_success(status: int) -> bool:
    """Tell whether a status says that the request was carried out."""
    return 200 <= status <= 299


def read_body(answer: RESTResponse) -> Any:
    """Read the body as JSON; None where there is no content.

    Raises:
        ApiException: The body is not JSON.
    """
    if not answer.data:
        return None
    try:
        return json.loads(answer.data.decode("utf-8"))
    except ValueError as error:
        raise ApiException(
            reason="The body of the answer is not JSON", http_resp=answer
        ) from error


def read_text(answer: RESTResponse) -> str:
    """Read the body as text, in the character set that the answer names, else UTF-8."""
    description = Message()
    description["Content-Type"] = answer.headers.get("Content-Type", "")
    charset = description.get_content_charset("utf-8")
    try:
        return (answer.data or b"").decode(charset, "replace")
    except LookupError:  # there is no such character set
        return (answer.data or b"").decode("utf-8", "replace")


def read_result(call: Call, answer: RESTResponse) -> Any:
    """Read the result of a call out of its answer, in the shape that was asked for.

    Raises:
        ApiException: The body is not JSON, or does not hold what the operation answers with.
    """
    if call.shape == "data":
        return _unwrap(call.request.operation, answer)
    result = None
    if call.shape == "raw":
        result = answer.urllib3_response
    elif call.shape == "body":
        result = read_body(answer)
    elif call.shape == "text":
        result = read_text(answer)
    if call.with_http_info:
        return result, answer.status, answer.headers
    return result


def _unwrap(operation: Operation, answer: RESTResponse) -> Any:
    body = read_body(answer)
    if body is None:
        return None
    if not isinstance(body, dict) or "data" not in body:
        raise ApiException(
            reason="The body of the answer holds no `data`", http_resp=answer
        )
    data = body["data"]
    if operation.kept and isinstance(data, dict):
        for name in operation.kept:
            value = body.get(name)
            if value is None and name.lower().startswith("x-"):  # not a Date or Server
                value = answer.headers.get(name)
            if value is not None:
                data[name] = value
    return data


def read_items(answer: RESTResponse) -> tuple[list[Any], dict[str, Any]]:
    """Read the items of a list, and the whole body they stand in.

    Raises:
        ApiException: The body is not JSON, or holds no list of items.
    """
    body = read_body(answer)
    items = body.get("data") if isinstance(body, dict) else None
    if not isinstance(items, list):
        raise ApiException(
            reason="The body of the answer holds no list in `data`", http_resp=answer
        )
    return items, body
