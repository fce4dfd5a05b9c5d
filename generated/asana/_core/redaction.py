"""Hide secrets in logs, messages and representations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from .._constants import SECURITY_SCHEMES

__all__ = [
    "HIDDEN",
    "redact_headers",
    "redact_proxy",
    "redact_text",
    "show",
]

HIDDEN = "***"

_SECRET_HEADERS = frozenset(
    {
        "authorization",
        "cookie",
        "proxy-authorization",
        "set-cookie",
        "x-hook-secret",
        "x-hook-signature",
    }
)
_SECRET_KEYS = frozenset(
    scheme.name.lower()
    for scheme in SECURITY_SCHEMES.values()
    if scheme.type == "apiKey"
)
_CREDENTIAL = re.compile(r"\b(bearer|basic)\s+[\w.~+/=:%-]+", re.IGNORECASE)
_SECRET_PROPERTY = re.compile(
    r"([\"'](?:x-hook-secret|access_token|refresh_token|client_secret|password)[\"']"
    r"\s*:\s*)([\"']).*?(?<!\\)\2",
    re.IGNORECASE | re.DOTALL,
)
_USER_INFO = re.compile(r"(?<=://)[^/\s]*@")


def redact_headers(headers: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Copy headers with secret values hidden."""
    return {
        name: (
            HIDDEN
            if name.lower() in _SECRET_HEADERS or name.lower() in _SECRET_KEYS
            else value
        )
        for name, value in headers
    }


def redact_text(text: str) -> str:
    """Hide credentials, also in URLs, and JSON properties known to be secret in text."""
    text = _CREDENTIAL.sub(rf"\1 {HIDDEN}", text)
    text = _USER_INFO.sub(f"{HIDDEN}@", text)
    return _SECRET_PROPERTY.sub(rf"\1\2{HIDDEN}\2", text)


def redact_proxy(address: str) -> str:
    """Hide the user name and password in the URL of a proxy.

    The URL of a proxy has no path, so everything before the last @ is user name and
    password.
    """
    before, at, host = address.rpartition("@")
    scheme, separator, _ = before.partition("://")
    return f"{scheme if separator else ''}{separator}{HIDDEN}@{host}" if at else address


def show(value: Any, write: Callable[[Any], str] = str) -> str:
    """Write a value as text; if that fails, its class."""
    try:
        return write(value)
    except Exception:
        return f"<{type(value).__name__}>"
