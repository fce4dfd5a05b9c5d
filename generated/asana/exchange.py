"""What sending a request means, whichever library carries it: nothing here opens a connection."""

from __future__ import annotations

import logging
from typing import Any

from urllib3 import Retry, exceptions

from .configuration import Configuration
from .redaction import redact_headers, redact_text, redact_url
from .request import Request
from .response import RESTResponse
from .rest import ApiConnectionError, ApiTimeoutError
from .retry import RetryPolicy

__all__ = ["begin_retries", "count_tries", "explain", "log_exchange", "remove_private"]

logger = logging.getLogger(__name__)

_PRIVATE_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization"})


def begin_retries(configuration: Configuration, request: Request) -> Retry:
    """Make what decides on further tries of one request."""
    strategy = configuration.retry_strategy
    if isinstance(strategy, RetryPolicy):
        retries: Retry = strategy.begin()
    else:
        # Used-up retries are to bring the last answer, not an error without it.
        retries = Retry.from_int(strategy).new(raise_on_status=False)
    return retries if request.replayable else retries.new(total=0)


def count_tries(retries: Retry) -> int:
    """Tell how many times a request was sent."""
    if isinstance(retries, RetryPolicy):
        return retries.progress.tries
    return 1 + sum(1 for entry in retries.history if not entry.redirect_location)


def explain(
    error: exceptions.HTTPError, request: Request, retries: Retry
) -> ApiConnectionError:
    """Make the exception for a request that brought no answer."""
    reason: Any = error.reason if isinstance(error, exceptions.MaxRetryError) else error
    late = isinstance(reason, exceptions.TimeoutError)
    if isinstance(reason, exceptions.NewConnectionError):  # a timeout only by class
        late = False
    kind = ApiTimeoutError if late else ApiConnectionError
    return kind(
        0,
        redact_url(f"{type(reason).__name__}: {reason}"),
        request=str(request),
        tries=retries.progress.tries if isinstance(retries, RetryPolicy) else None,
    )


def remove_private(headers: dict[str, str]) -> dict[str, str]:
    """Copy headers without those that another host must not see."""
    return {
        name: value
        for name, value in headers.items()
        if name.lower() not in _PRIVATE_HEADERS
    }


def log_exchange(answer: RESTResponse, headers: dict[str, str]) -> None:
    """Log what was sent and received, without secrets, where that is wanted."""
    if not logger.isEnabledFor(logging.DEBUG):
        return
    logger.debug(
        "%s -> %s (tries: %s), sent %s, received %s: %s",
        answer.request,
        answer.status,
        answer.tries,
        redact_headers(headers.items()),
        redact_headers(answer.headers.items()),
        redact_text((answer.data or b"").decode("utf-8", "replace")),
    )
