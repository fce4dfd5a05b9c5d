"""Normalize the path and query at which a webhook is received."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote_to_bytes

__all__ = ["build_target", "read_target"]

_ORIGIN = re.compile(r"^https?://[^/?#]*", re.IGNORECASE)


def build_target(path: bytes, query: bytes) -> str:
    """Return the target of a request.

    A trailing slash of the path is removed: frameworks add one to mounted paths.

    Args:
        path: The whole path, percent-decoded.
        query: The query as it was received, without the question mark.
    """
    target = _quote(path.rstrip(b"/") or b"/")
    return f"{target}?{_quote(unquote_to_bytes(query))}" if query else target


def read_target(url: str) -> str:
    """Return the target of a URL, or of a path with or without a query.

    Raises:
        ValueError: The text is neither a URL nor a path.
    """
    relative = _ORIGIN.sub("", url).partition("#")[0]
    path, _, query = relative.partition("?")
    if not path.startswith("/") and relative == url:
        raise ValueError(f"the target {url!r} is neither an http(s) URL nor a path")
    return build_target(unquote_to_bytes(path), query.encode())


def _quote(text: bytes) -> str:
    return quote(text, safe="/:@!$&'()*+,;=~")
