"""The headers of a request: those of the client and of the call."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .encoding import Pairs, to_text
from .request import Headers

__all__ = ["complete_headers"]

# The length of a body is computed here and cannot be set by a call.
_FRAMING_HEADERS = frozenset({"content-length", "transfer-encoding"})
_NOT_IN_NAMES = re.compile(r"[^!#$%&'*+.^_`|~0-9A-Za-z-]")
_NOT_IN_VALUES = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\u0100-\U0010ffff]")


def complete_headers(
    headers: Headers,
    own: Mapping[str, Any],
    cookies: Pairs,
    default_headers: Mapping[str, Any],
    cookie: str | None,
) -> None:
    """Add the headers of the client and of the call, which override them.

    Args:
        headers: The headers that each call of the operation has; they are added to.
        own: The headers of the call.
        cookies: The cookies of the call.
        default_headers: The headers of the client.
        cookie: The cookie of the client, or None.

    Raises:
        TypeError: The name of a header is not text.
        ValueError: A header cannot be sent.
    """
    _add_headers(headers, default_headers)
    if cookie:
        headers["cookie"] = ("Cookie", cookie)
    _add_headers(headers, own)
    if cookies:
        texts = [headers["cookie"][1]] if "cookie" in headers else []
        texts += [f"{name}={value}" for name, value in cookies]
        headers["cookie"] = ("Cookie", "; ".join(texts))
    _check_headers(headers)


def _add_headers(headers: Headers, added: Mapping[str, Any]) -> None:
    for name, value in list(added.items()):  # another thread may add one meanwhile
        if not isinstance(name, str):
            raise TypeError(f"The name of a header must be a str, not {name!r}")
        if value is None:
            headers.pop(name.lower(), None)
        else:
            headers[name.lower()] = (name, to_text(value).strip())


def _check_headers(headers: Headers) -> None:
    """Reject headers that cannot be sent, without revealing their values."""
    names = "".join(headers)
    values = "".join([value for _, value in headers.values()])
    is_plain = values.isascii() and values.isprintable() and "" not in headers
    is_named = names.isascii() and names.replace("-", "").isalnum()
    if is_plain and is_named and _FRAMING_HEADERS.isdisjoint(headers):
        return
    for lower, (name, value) in headers.items():
        if not name or _NOT_IN_NAMES.search(name):
            raise ValueError(f"Invalid header name: {name!r}")
        if _NOT_IN_VALUES.search(value):
            raise ValueError(f"Header {name} contains characters that cannot be sent")
        if lower in _FRAMING_HEADERS:
            raise ValueError(f"The header {name} cannot be set by a call")
