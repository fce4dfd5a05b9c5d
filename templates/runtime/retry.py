"""When a request is sent again: a policy for urllib3's retries."""

from __future__ import annotations

import random
import ssl
import time
from types import TracebackType
from typing import Any, Self

from urllib3 import BaseHTTPResponse
from urllib3.connectionpool import ConnectionPool
from urllib3.exceptions import (
    InvalidHeader,
    MaxRetryError,
    ProxyError,
    ResponseError,
    SSLError,
)
from urllib3.util import Retry

__all__ = ["RetryPolicy"]

_TOO_MANY_REQUESTS = 429
_SETTINGS: dict[str, Any] = {
    "total": 4,
    "allowed_methods": frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PUT"}),
    "status_forcelist": frozenset({500, 502, 503, 504}),
    "backoff_factor": 0.5,
    "backoff_jitter": 0.5,
    "raise_on_status": False,
}


class _Progress:
    """How far the sending of one request has come."""

    __slots__ = ("deadline", "tries")

    def __init__(self, deadline: float) -> None:
        self.deadline = deadline
        self.tries = 1


class RetryPolicy(Retry):
    """A `urllib3.Retry` that knows rate limits and keeps to a time.

    A request is sent again after 429 whatever its method is, because a request that
    was refused has done nothing; after 500, 502, 503, 504 or a broken connection only
    if its method is GET, PUT or DELETE, which may be repeated. It waits for as long as
    the server says (Retry-After, seconds or a date), or else longer each time, with
    jitter. When tries or time are used up, the last answer is the result.

    Args:
        max_elapsed: Seconds from the beginning of the call after which nothing is sent
            again; a wait that would last longer is not begun. None: no limit.
        **settings: Those of `urllib3.Retry`.
    """

    def __init__(self, *, max_elapsed: float | None = 60.0, **settings: Any) -> None:
        super().__init__(**{**_SETTINGS, **settings})
        self.max_elapsed = max_elapsed
        self.progress = _Progress(float("inf"))

    def begin(self) -> Self:
        """Copy the policy for one request, whose time starts now."""
        copy = object.__new__(type(self))
        copy.__dict__ = {**self.__dict__, "raise_on_status": False}
        limit = self.max_elapsed
        copy.progress = _Progress(
            float("inf") if limit is None else time.monotonic() + limit
        )
        return copy

    def new(self, **changes: Any) -> Self:
        """Copy the policy with changes, as urllib3 does for each try."""
        copy = super().new(**changes)
        copy.max_elapsed = self.max_elapsed
        copy.progress = self.progress
        return copy

    def is_retry(
        self, method: str, status_code: int, has_retry_after: bool = False
    ) -> bool:
        """Tell whether an answer of this status is worth another try."""
        if status_code == _TOO_MANY_REQUESTS:
            return True
        return super().is_retry(method, status_code, has_retry_after)

    def increment(
        self,
        method: str | None = None,
        url: str | None = None,
        response: BaseHTTPResponse | None = None,
        error: Exception | None = None,
        _pool: ConnectionPool | None = None,
        _stacktrace: TracebackType | None = None,
    ) -> Self:
        """Count a try that failed; raise where there shall be no other."""
        if error is not None and not self._may_repeat(method, error):
            raise error
        following = super().increment(method, url, response, error, _pool, _stacktrace)
        wait = self.get_retry_after(response) if response is not None else None
        wait = wait or following.get_backoff_time()
        if time.monotonic() + wait > self.progress.deadline:
            reason = error or ResponseError("no time left to try again")
            raise MaxRetryError(_pool, str(url), reason) from error  # type: ignore[arg-type]
        if response is None or not response.get_redirect_location():
            self.progress.tries += 1
        return following

    def _may_repeat(self, method: str | None, error: Exception) -> bool:
        if isinstance(error, ProxyError):
            error = error.original_error
        if isinstance(error, SSLError):
            cause = error.args[0] if error.args else None
            if isinstance(cause, ssl.SSLCertVerificationError):
                return False
        return method is None or self._is_method_retryable(method)

    def get_backoff_time(self) -> float:
        """Tell how long to wait, the first time too: clients must not return in step."""
        return super().get_backoff_time() or random.random() * self.backoff_jitter

    def get_retry_after(self, response: BaseHTTPResponse) -> float | None:
        """Read Retry-After; one that cannot be read is taken as absent."""
        try:
            return super().get_retry_after(response)
        except InvalidHeader:
            return None
