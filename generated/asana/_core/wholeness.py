"""What is a response, and what is only a piece of one."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .faults import Fault

__all__ = ["check_body", "check_head"]

_LENGTH = re.compile(r"[0-9]{1,18}")
_WITHOUT_CONTENT = frozenset({204, 304})


def check_head(status: int, headers: Mapping[str, str]) -> None:
    """Refuse what is no response to a request.

    Raises:
        Fault: It is none; the connection is of no use any more.
    """
    if status < 200:
        raise Fault("broken", f"{status} is no response to the request")
    length = headers.get("Content-Length")
    if length is not None and not _LENGTH.fullmatch(length):
        raise Fault("broken", "the length of the response cannot be read")
    encoding = headers.get("Transfer-Encoding", "chunked")
    if encoding.lower() != "chunked":
        raise Fault("broken", "the response comes in an unknown encoding")


def check_body(
    status: int, headers: Mapping[str, str], size: int, needs_body: bool
) -> None:
    """Refuse a response whose body is missing: only 204 and a length of 0 say that there is none.

    Args:
        status: The status.
        headers: The headers, which `check_head` has seen.
        size: The bytes of the body that came.
        needs_body: Whether there is no such response without a body.

    Raises:
        Fault: The connection ended before the body, or there should be one.
    """
    if size or status in _WITHOUT_CONTENT:
        return
    is_chunked = "Transfer-Encoding" in headers
    declared = headers.get("Content-Length", "")
    if declared and int(declared) == 0 and not is_chunked:
        return
    if not declared and not is_chunked:
        raise Fault("broken", "the connection ended before the response did")
    if needs_body:
        raise Fault("broken", "the response has no body")
