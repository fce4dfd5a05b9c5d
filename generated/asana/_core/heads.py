"""The lines of a response, read as strictly as RFC 9112 allows.

What is no header is a fault rather than the end of the headers: a response that lacks its last headers may be taken for
another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .faults import Fault

__all__ = ["HEAD_LIMIT", "read_chunk_size", "split_headers", "split_status"]

HEAD_LIMIT = 100 * 1024  # bytes of the head of a response

_STATUS = re.compile(rb"(HTTP/[01]\.[0-9]) ([0-9]{3})(?: ([^\0\r\n]*))?\r?\n")
# A line that begins with white space belongs to the value before it, and has no name.
_HEADER = re.compile(rb"(?:([!#$%&'*+.^_`|~0-9A-Za-z-]+):|[ \t])([^\0\n\v\f\r]*)\r?\n")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,16})(?:;[^\r\n]*)?[ \t]*\r\n")


def split_status(line: bytes) -> tuple[str, int, str]:
    """Split the first line of a response into version, status and reason.

    Raises:
        Fault: It is cut off, or not one of HTTP/1.
    """
    found = _STATUS.fullmatch(line)
    if not found:
        raise Fault("broken", "no response came, or one that is not HTTP/1")
    version, status, reason = found.groups(b"")
    return version.decode(), int(status), reason.strip().decode("latin-1")


def split_headers(lines: Iterable[bytes]) -> list[tuple[str, str]]:
    """Split the lines of a head into names and values; equal lengths of the body are made one.

    Args:
        lines: The lines after the status line, with their ends.

    Raises:
        Fault: A line is no header, or the lengths of the body differ.
    """
    headers: list[tuple[str, str]] = []
    for line in lines:
        found = _HEADER.fullmatch(line)
        if not found or not (found[1] or headers):
            raise Fault("broken", "a line of the head is no header")
        value = found[2].strip(b" \t").decode("latin-1")
        if found[1]:
            headers.append((found[1].decode(), value))
        else:
            name, before = headers.pop()
            headers.append((name, f"{before} {value}".strip()))
    return _join_lengths(headers)


def _join_lengths(headers: list[tuple[str, str]]) -> list[tuple[str, str]]:
    lengths: set[str] = set()
    joined = []
    for name, value in headers:
        if name.lower() != "content-length":
            joined.append((name, value))
            continue
        found = {length.strip() for length in value.split(",")}
        if not lengths:
            joined.append((name, min(found)))
        lengths |= found
    if len(lengths) > 1:
        raise Fault("broken", "the response has several lengths")
    return joined


def read_chunk_size(line: bytes) -> int:
    """Read the line before a chunk of a body.

    Raises:
        Fault: It is cut off, or says no length.
    """
    found = _CHUNK.fullmatch(line)
    if not found:
        raise Fault("broken", "the length of a chunk is cut off or cannot be read")
    return int(found[1], 16)
