"""The response to a request, independent of any server."""

from __future__ import annotations

from dataclasses import dataclass, field
from http import HTTPStatus

__all__ = ["Response", "build_response", "refuse_body", "refuse_length"]

# A number with more digits exceeds any limit, and is slow to convert.
_MAX_DIGITS = 18


@dataclass(frozen=True, slots=True)
class Response:
    """A response to send.

    The repr omits the headers, because those of a handshake contain the secret.
    """

    status: int
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    body: bytes = b""

    @property
    def reason(self) -> str:
        """The reason phrase of the status."""
        return HTTPStatus(self.status).phrase


def build_response(status: int, text: str = "", *headers: tuple[str, str]) -> Response:
    """Build a plain-text response.

    The text of a failed delivery is shown in the webhook's `last_failure_content`.
    """
    body = f"{text}\n".encode() if text else b""
    common = (
        ("Content-Type", "text/plain; charset=utf-8"),
        ("Content-Length", str(len(body))),
    )
    return Response(status, (*common, *headers), body)


def refuse_length(declared: str, limit: int) -> Response | None:
    """Build the response to a Content-Length that is malformed or above the limit.

    Returns:
        None if the length is acceptable.
    """
    if not (declared.isascii() and declared.isdigit()):
        return build_response(400, "the Content-Length is not a number")
    if len(declared) > _MAX_DIGITS or int(declared) > limit:
        return refuse_body(limit)
    return None


def refuse_body(limit: int) -> Response:
    """Build the response to a body above the limit."""
    return build_response(413, f"the body is longer than {limit} bytes")
