"""Detect responses that are incomplete or malformed."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .faults import Fault

__all__ = ["check_empty", "check_head"]

_ENCODING = "Transfer-Encoding"
_LENGTH = re.compile(r"[0-9]{1,18}")
_WITHOUT_CONTENT = frozenset({204, 304})


def check_head(status: int, headers: Mapping[str, str]) -> None:
    """Reject a response whose status or headers are unusable.

    Raises:
        Fault: It is not a response to the request; the connection cannot be reused.
    """
    if status < 200:
        raise Fault("broken", f"{status} is not a response to the request")
    if "Content-Length" in headers and not _LENGTH.fullmatch(headers["Content-Length"]):
        raise Fault("broken", "the Content-Length of the response is malformed")
    if _ENCODING in headers and headers[_ENCODING].lower() != "chunked":
        raise Fault("broken", "the response has an unknown transfer encoding")


def check_empty(status: int, headers: Mapping[str, str], needs_body: bool) -> None:
    """Reject a response without a body unless it is 204 or declares a length of 0.

    Args:
        status: The status.
        headers: The headers, checked by `check_head`.
        needs_body: Whether every documented response of this status has a body.

    Raises:
        Fault: The connection ended before the body did, or a required body is missing.
    """
    if status in _WITHOUT_CONTENT:
        return
    is_chunked = _ENCODING in headers
    declared = headers.get("Content-Length", "")
    if declared and int(declared) == 0 and not is_chunked:
        return
    if not declared and not is_chunked:
        raise Fault("broken", "the connection ended before the response was complete")
    if needs_body:
        raise Fault("broken", "the response has no body")
