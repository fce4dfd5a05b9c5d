"""Parse the status line and headers of a response as strictly as RFC 9112 allows.

A malformed header line is a fault, not the end of the headers: a response without its last headers could be misread.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .faults import Fault

__all__ = ["HEAD_LIMIT", "read_chunk_size", "split_headers", "split_status"]

HEAD_LIMIT = 100 * 1024  # bytes of status line and headers

_STATUS = re.compile(rb"(HTTP/[01]\.[0-9]) ([0-9]{3})(?: ([^\0\n\v\f\r]*))?\r?\n")
# A line that begins with white space continues the previous value, and has no name.
_HEADER = re.compile(rb"(?:([!#$%&'*+.^_`|~0-9A-Za-z-]+):|[ \t])([^\0\n\v\f\r]*)\r?\n")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,16})(?:;[^\r\n]*)?[ \t]*\r\n")


def split_status(line: bytes) -> tuple[str, int, str]:
    """Split the status line of a response into version, status and reason.

    Raises:
        Fault: It is truncated, or not HTTP/1.
    """
    found = _STATUS.fullmatch(line)
    if not found:
        raise Fault("broken", "there was no response, or it is not HTTP/1")
    version, status, reason = found.groups(b"")
    return version.decode(), int(status), reason.strip().decode("latin-1")


def split_headers(lines: Iterable[bytes]) -> list[tuple[str, str]]:
    """Split header lines into names and values; merge equal Content-Length headers.

    Args:
        lines: The lines after the status line, with their line ends.

    Raises:
        Fault: A line is not a header, or Content-Length values differ.
    """
    headers: list[tuple[str, str]] = []
    for line in lines:
        found = _HEADER.fullmatch(line)
        if not found or not (found[1] or headers):
            raise Fault("broken", "a header line of the response is malformed")
        value = found[2].strip(b" \t").decode("latin-1")
        if found[1]:
            headers.append((found[1].decode(), value))
        else:
            name, before = headers.pop()
            headers.append((name, f"{before} {value}".strip()))
    return _join_lengths(headers)


def _join_lengths(headers: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Merge equal Content-Length headers."""
    found = [value for name, value in headers if name.lower() == "content-length"]
    lengths = {length.strip() for value in found for length in value.split(",")}
    if len(lengths) > 1:
        raise Fault("broken", "the response has several Content-Length values")
    if found == [*lengths]:
        return headers
    others = [pair for pair in headers if pair[0].lower() != "content-length"]
    return [*others, ("Content-Length", lengths.pop())]


def read_chunk_size(line: bytes) -> int:
    """Read the line before a chunk of a body.

    Raises:
        Fault: It is truncated, or contains no size.
    """
    found = _CHUNK.fullmatch(line)
    if not found:
        raise Fault("broken", "the size of a chunk is truncated or malformed")
    return int(found[1], 16)
