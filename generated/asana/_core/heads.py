"""The headers of a response, read as strictly as RFC 9112 allows.

What is no header is a fault rather than the end of the headers: a response that lacks its last headers may be taken for
another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .faults import Fault

__all__ = ["HEAD_LIMIT", "split_headers"]

HEAD_LIMIT = 100 * 1024  # bytes of the head of a response

_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_NOT_IN_VALUES = re.compile(r"[\x00\n\x0b\f\r]")


def split_headers(lines: Iterable[bytes]) -> list[tuple[str, str]]:
    """Split the lines of a head into names and values.

    A line that begins with white space belongs to the value before it. Equal lengths of the body are made one.

    Args:
        lines: The lines after the status line, with their ends.

    Raises:
        Fault: A line is no header, or the lengths of the body differ.
    """
    headers: list[tuple[str, str]] = []
    lengths: set[str] = set()
    for line in lines:
        if line[:1] in b" \t" and headers:
            name, value = headers.pop()
            value = f"{value} {line.strip().decode('latin-1')}".strip()
        else:
            before, colon, after = line.partition(b":")
            if not colon or not _NAME.fullmatch(before):
                raise Fault("broken", "a line of the head is no header")
            name = before.decode("ascii")
            value = after.strip(b" \t\r\n").decode("latin-1")
        if _NOT_IN_VALUES.search(value):
            raise Fault("broken", f"the header {name} holds a line break or a NUL")
        if name.lower() == "content-length":
            is_first = not lengths
            lengths.update(length.strip() for length in value.split(","))
            if len(lengths) > 1:
                raise Fault("broken", "the response has several lengths")
            value = min(lengths)
            if not is_first:
                continue
        headers.append((name, value))
    return headers
