"""One spelling for the path and query at which a webhook is received."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote_to_bytes

__all__ = ["build_target", "read_target"]

_ORIGIN = re.compile(r"^https?://[^/?#]*", re.IGNORECASE)


def build_target(path: bytes, query: str) -> str:
    """Spell a target.

    Args:
        path: The path, decoded: servers differ in which escapes they leave.
        query: The query as it came, without the question mark.
    """
    spelled = quote(path or b"/", safe="/:@!$&'()*+,;=~")
    return f"{spelled}?{query}" if query else spelled


def read_target(url: str) -> str:
    """Spell the target of a URL, or of a path with or without a query."""
    path, _, query = _ORIGIN.sub("", url).partition("#")[0].partition("?")
    return build_target(unquote_to_bytes(path), query)
