"""Support tests that replace urllib3's `PoolManager` or its responses, through which version 5 sent requests."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

import urllib3
from urllib3 import HTTPResponse, PoolManager

__all__ = ["complete_response", "is_manager_replaced"]

_OWN = (PoolManager, PoolManager.request, PoolManager.urlopen)
# They describe how the original body was sent.
_FRAMING = ("content-encoding", "content-length", "transfer-encoding")


def is_manager_replaced() -> bool:
    """Tell whether a program has replaced `urllib3.PoolManager` or its methods."""
    manager = urllib3.PoolManager
    return (manager, manager.request, manager.urlopen) != _OWN


def complete_response(raw: Any) -> Any:
    """Return a response of urllib3 as it is; build one from an object with `status` and `data`."""
    if isinstance(raw, io.IOBase):
        return raw
    data = getattr(raw, "data", None)
    if isinstance(data, str):
        data = data.encode("utf-8")
    content = data if isinstance(data, bytes) else b""
    given = getattr(raw, "headers", None)
    headers = {
        name: value
        for name, value in (given.items() if isinstance(given, Mapping) else ())
        if name.lower() not in _FRAMING
    }
    reason = getattr(raw, "reason", None)
    return HTTPResponse(
        io.BytesIO(content),
        headers={**headers, "Content-Length": str(len(content))},
        status=raw.status,
        reason=reason if isinstance(reason, str) else None,
        preload_content=False,
    )
