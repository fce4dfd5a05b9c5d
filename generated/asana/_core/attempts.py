"""Decide what follows each response or fault: done, a retry, a redirect or an exception."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from typing import Any, Literal

from urllib3 import Retry

from ..configuration import Configuration
from ..rest import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    RESTResponse,
    exception_for,
)
from .authorization import Target, authorize, check_token
from .download import FileSink
from .faults import Fault
from .logs import log_exchange, logger
from .policy import complete_strategy, get_backoff, read_retry_after
from .redaction import redact_text
from .redirects import follow_redirect, is_redirect
from .request import Request
from .response import has_documented_body, is_success
from .upload import StreamedBody
from .wholeness import check_empty

__all__ = ["ERROR_BODY_LIMIT", "Attempts"]

ERROR_BODY_LIMIT = 1 << 20  # bytes read of the body of an error response
_MOST_REDIRECTS = 10


class Attempts:
    """Decides how sending one request continues. Performs no I/O itself.

    The session gets a token while `needs_token` is set, waits for `wait` seconds,
    begins an attempt, sends `method`, `target` and `body`, and reports the response or
    the fault. It repeats this until a response is accepted or an exception is raised.

    Args:
        request: What to send.
        configuration: The settings, read whenever they are needed.
        sink: Saves the response body; None to keep it in memory.

    Attributes:
        target: The URL, headers and credentials of the next attempt.
        method: Its HTTP method.
        body: Its body, or None.
        needs_token: Whether to get the access token before the next attempt.
        wait: The seconds to wait before the next attempt.
        tries: The number of attempts so far.
    """

    target: Target

    def __init__(
        self,
        request: Request,
        configuration: Configuration,
        sink: FileSink | None = None,
    ) -> None:
        self.request = request
        self.sink = sink
        self.method = request.operation.method
        self.body: Any = request.body
        self.needs_token = True
        self.wait = 0.0
        self.tries = 0
        self._configuration = configuration
        self._known_strategy: Retry | None = None
        self._token: str | None = None
        self._refused: RESTResponse | None = None
        self._redirects = 0
        self._retries: dict[str, int] = {}
        self._begin = time.monotonic()

    @property
    def _strategy(self) -> Retry:
        if self._known_strategy is None:
            strategy = self._configuration.retry_strategy
            self._known_strategy = complete_strategy(strategy)
        return self._known_strategy

    # Before an attempt.

    def take_token(self, token: Any) -> None:
        """Set the access token, as configured or as returned by its function.

        Raises:
            TypeError: It is not a str.
            ValueError: It cannot be sent.
            ApiException: It is the token that the server has just rejected.
        """
        token = check_token(token)
        self.needs_token = False
        if self._refused is not None and token == self._token:
            raise exception_for(self._refused, self.headers)
        self._token = token
        self.target = authorize(self.request, self._configuration, token)

    @property
    def headers(self) -> dict[str, str]:
        """The headers of the next attempt."""
        if self.sink is None:
            return self.target.headers
        return {**self.target.headers, **self.sink.list_headers()}

    def begin_try(self) -> float:
        """Count an attempt; return its deadline by the monotonic clock."""
        self.tries += 1
        self.wait = 0.0
        total = self.request.times.total
        deadline = math.inf if total is None else time.monotonic() + total
        if isinstance(self.body, StreamedBody):
            self.body.rewind(deadline)
        return deadline

    # During an attempt.

    def choose_reading(self, status: int) -> Literal["all", "some", "save", "nothing"]:
        """Tell what to read of a body: all, up to ERROR_BODY_LIMIT, into the sink, or nothing."""
        if not is_success(status):
            return "some"
        if self.sink is not None:
            return "save"
        return "all" if self.request.preload else "nothing"

    def check_body(self, status: int, headers: Mapping[str, str], size: int) -> None:
        """Reject a response whose body is missing; see `wholeness.check_empty`."""
        if size or self.method == "HEAD":
            return
        needs_body = is_success(status) and has_documented_body(self.request.operation)
        check_empty(status, headers, needs_body)

    def make_response(
        self,
        status: int,
        reason: str | None,
        headers: Mapping[str, str],
        data: bytes | None,
        raw: Any,
    ) -> RESTResponse:
        """Build the response of an attempt."""
        response = RESTResponse(
            raw,
            request=str(self.request),
            tries=self.tries,
            status=status,
            reason=reason,
            headers=headers,
            data=data,
        )
        log_exchange(response, self.headers)
        return response

    # After an attempt.

    def take_response(self, response: RESTResponse) -> bool:
        """Handle the response of an attempt; tell whether it is the final one.

        If it is not, another attempt follows.

        Raises:
            ApiException: The final response is not a success.
        """
        if is_success(response.status):
            return True
        limit = self._strategy.redirect
        if is_redirect(response) and (limit is None or limit > 0):
            self._follow(response)
            return False
        if self._can_ask_once_more(response):
            self._refused, self.needs_token = response, True
            return False
        if not self._is_worth_a_retry(response) or not self._plan_retry(
            "status", f"status {response.status}", self._read_wait(response)
        ):
            raise exception_for(response, self.target.headers)
        return False

    def take_fault(self, fault: Fault) -> None:
        """Handle an attempt that brought no response.

        Raises:
            ApiConnectionError: No attempt is left.
            Exception: The caller's file raised it.
        """
        local = self._find_local_failure()
        if local is not None:
            raise local
        if self.sink is not None and self.sink.has_advanced():
            self._begin = time.monotonic()
            self._retries.clear()
        kind = "connect" if fault.kind == "connect" else "read"
        if (
            fault.kind == "final"
            or not self._may_repeat()
            or not self._plan_retry(kind, fault.text, None)
        ):
            failed = ApiTimeoutError if fault.kind == "timeout" else ApiConnectionError
            raise failed(
                0,
                redact_text(fault.text),
                request=str(self.request),
                tries=self.tries,
            ) from fault.error

    def close(self, *, succeeded: bool) -> None:
        """Close the files that were opened for the request."""
        if isinstance(self.request.body, StreamedBody):
            self.request.body.close()
        if self.sink is not None and not succeeded:
            self.sink.discard()

    def _find_local_failure(self) -> Exception | None:
        if isinstance(self.body, StreamedBody) and self.body.failure:
            return self.body.failure
        return self.sink.failure if self.sink is not None else None

    def _can_ask_once_more(self, response: RESTResponse) -> bool:
        """Tell whether the token function may return a newer token.

        A request that a redirect turned into a GET was carried out, so it is not sent
        again.
        """
        return (
            response.status == 401
            and self._refused is None
            and self.method == self.request.operation.method
            and callable(self._configuration.access_token)
            and self.request.replayable
        )

    def _is_worth_a_retry(self, response: RESTResponse) -> bool:
        """Tell whether a retry may get another status.

        The server has not carried out a request that it rejected with 429, whatever its
        method.
        """
        if response.status == 429:
            return self.request.replayable
        if response.status == 416 and self.sink is not None:
            return self.sink.start_over()  # the file is shorter now
        return self.request.replayable and self._strategy.is_retry(
            self.method, response.status, "Retry-After" in response.headers
        )

    def _may_repeat(self) -> bool:
        """Tell whether the request is safe to repeat."""
        methods = self._strategy.allowed_methods
        return self.request.replayable and (not methods or self.method in methods)

    def _read_wait(self, response: RESTResponse) -> float | None:
        """Return the seconds that the server asks the client to wait, or None."""
        if not self._strategy.respect_retry_after_header:
            return None
        longest = self._configuration.max_wait
        value = response.headers.get("Retry-After")
        return read_retry_after(value, math.inf if longest is None else longest)

    def _plan_retry(self, kind: str, why: str, ordered: float | None) -> bool:
        """Plan a retry; return False if none is left.

        Args:
            kind: `connect`, `read` or `status`, which the strategy may limit.
            why: The reason, for the log.
            ordered: The seconds that the server asks the client to wait, or None.
        """
        retries = sum(self._retries.values()) + 1
        self._retries[kind] = self._retries.get(kind, 0) + 1
        if _exceeds(retries, self._strategy.total) or _exceeds(
            self._retries[kind], getattr(self._strategy, kind)
        ):
            return False
        if ordered is None:
            wait = get_backoff(self._strategy, retries)
            elapsed = time.monotonic() - self._begin
            allowed = not _exceeds(elapsed + wait, self._configuration.max_elapsed)
        else:
            wait = ordered
            allowed = not _exceeds(wait, self._configuration.max_wait)
            self._begin += wait  # waits that the server asks for do not count
        if allowed:
            self.wait = wait
            logger.info(
                "%s: %s; attempt %s follows in %.1f s",
                self.request,
                redact_text(why),
                self.tries + 1,
                wait,
            )
        return allowed

    def _follow(self, response: RESTResponse) -> None:
        """Follow a redirect.

        Raises:
            ApiException: It cannot be followed, or there are too many redirects.
        """
        self._redirects += 1
        limit = self._strategy.redirect
        if self._redirects > (_MOST_REDIRECTS if limit is None else limit):
            raise ApiException(reason="Too many redirects", http_resp=response)
        self.target, method = follow_redirect(self.target, self.method, response)
        if method != self.method:
            self.method, self.body = method, None
        elif not self.request.replayable:
            raise exception_for(response)
        self.tries -= 1  # a redirect does not count as an attempt


def _exceeds(count: float, limit: Any) -> bool:
    """Tell whether a count exceeds a limit; None means no limit, False allows none."""
    return limit is not None and count > limit
