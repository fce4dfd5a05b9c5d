"""What the client tells the server about itself."""

from __future__ import annotations

import platform
from urllib.parse import urlencode

from ._constants import VERSION

__all__ = ["describe_client"]


def describe_client() -> str:
    """Describe the release, the interpreter and the system."""
    return urlencode(
        {
            "language": "Python",
            "version": VERSION,
            "language_version": platform.python_version(),
            "os": platform.system(),
            "os_version": platform.release(),
        }
    )
