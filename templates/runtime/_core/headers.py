"""The headers that describe the client."""

from __future__ import annotations

import platform
from urllib.parse import urlencode

from .._constants import CLIENT_LIB_HEADER, DISTRIBUTION, VERSION

__all__ = ["describe_client"]


def describe_client() -> dict[str, str]:
    """Build the headers that describe the release, the interpreter and the system."""
    headers = {"User-Agent": f"{DISTRIBUTION}-python/{VERSION}"}
    if CLIENT_LIB_HEADER:
        headers[CLIENT_LIB_HEADER] = urlencode(
            {
                "language": "Python",
                "version": VERSION,
                "language_version": platform.python_version(),
                "os": platform.system(),
                "os_version": platform.release(),
            }
        )
    return headers
