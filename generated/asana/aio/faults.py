"""The faults of httpx2 as those of urllib3, which the retry policy knows."""

from __future__ import annotations

import ssl
from typing import Any

from urllib3 import exceptions

from .library import httpx2

__all__ = ["translate_fault"]


def translate_fault(
    fault: httpx2.HTTPError | TimeoutError, url: str
) -> exceptions.HTTPError:
    """Say in urllib3's words why a try brought no answer.

    Args:
        fault: What happened; a TimeoutError where the time for a whole try is up.
        url: Where the request went.
    """
    nothing: Any = None  # there is no pool of urllib3's
    text = str(fault) or type(fault).__name__
    if isinstance(fault, (httpx2.ConnectTimeout, httpx2.PoolTimeout)):
        return exceptions.ConnectTimeoutError(nothing, "Connect timed out.")
    if isinstance(fault, (TimeoutError, httpx2.TimeoutException)):
        return exceptions.ReadTimeoutError(nothing, url, "Read timed out.")
    if isinstance(fault, httpx2.ProxyError):
        return exceptions.ProxyError(text, fault)
    if isinstance(fault, httpx2.ConnectError):
        cause = _find_cause(fault)
        if isinstance(cause, ssl.SSLError):
            return exceptions.SSLError(cause)
        return exceptions.NewConnectionError(nothing, text)
    return exceptions.ProtocolError("Connection aborted.", fault)


def _find_cause(fault: BaseException) -> BaseException:
    """Return the first fault of a chain."""
    while (before := fault.__cause__ or fault.__context__) is not None:
        if isinstance(fault, ssl.SSLError):
            break
        fault = before
    return fault
