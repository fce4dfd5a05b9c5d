"""Import httpx2, or raise an error that says how to install it."""

from __future__ import annotations

try:
    import httpx2
except ImportError as error:
    from .._constants import DISTRIBUTION

    raise ImportError(
        f"The client for asyncio needs httpx2: pip install '{DISTRIBUTION}[async]'"
    ) from error

__all__ = ["httpx2"]
