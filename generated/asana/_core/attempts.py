"""What follows each response or fault: done, another try, another address, or an exception."""

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
from .wholeness import check_body

__all__ = ["ERROR_BODY_LIMIT", "Attempts"]

ERROR_BODY_LIMIT = 1 << 20  # bytes of the body of an error that are read
_MOST_REDIRECTS = 10


class Attempts:
    """Decides how the sending of one request goes on. It sends nothing itself.

    Whoever sends asks for a token while `needs_token`, waits for `wait` seconds, begins
    a try, sends what `target`, `method` and `body` say, and reports the response or the
    fault, until a response is taken or an exception raised.

    Args:
        request: What to send.
        configuration: The settings; read each time they are needed.
        sink: Where the body of the response is saved, or None.

    Attributes:
        target: Where the next try goes, and what is told there.
        method: Its HTTP method.
        body: Its body, or None.
        needs_token: Whether the access token is to be asked for before.
        wait: Seconds to wait before.
        tries: How many times the request was sent.
    """

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
        self.target = Target(request.url, {}, [])
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

    # Before a try.

    def take_token(self, token: Any) -> None:
        """Take the access token, as it is set or as its function gives it.

        Raises:
            TypeError: It is not text.
            ValueError: It cannot be sent.
            ApiException: It is the one that the server has just refused.
        """
        token = check_token(token)
        self.needs_token = False
        if self._refused is not None and token == self._token:
            raise exception_for(self._refused, self.headers)
        self._token = token
        self.target = authorize(self.request, self._configuration, token)

    @property
    def headers(self) -> dict[str, str]:
        """The headers of the next try."""
        if self.sink is None:
            return self.target.headers
        return {**self.target.headers, **self.sink.list_headers()}

    def begin_try(self) -> float:
        """Count a try; return when, by the monotonic clock, its time is up."""
        self.tries += 1
        self.wait = 0.0
        total = self.request.times.total
        deadline = math.inf if total is None else time.monotonic() + total
        if isinstance(self.body, StreamedBody):
            self.body.rewind(deadline)
        return deadline

    # During a try.

    def choose_reading(self, status: int) -> Literal["all", "some", "save", "nothing"]:
        """Tell what is read of a body: all, up to ERROR_BODY_LIMIT, into the sink, nothing."""
        if not is_success(status):
            return "some"
        if self.sink is not None:
            return "save"
        return "all" if self.request.preload else "nothing"

    def check_body(self, status: int, headers: Mapping[str, str], size: int) -> None:
        """Refuse a response whose body is missing; see `check_body` of the module."""
        needs_body = is_success(status) and has_documented_body(self.request.operation)
        if self.method != "HEAD":
            check_body(status, headers, size, needs_body)

    def make_response(
        self,
        status: int,
        reason: str | None,
        headers: Mapping[str, str],
        data: bytes | None,
        raw: Any,
    ) -> RESTResponse:
        """Make the response that a try brought."""
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

    # After a try.

    def take_response(self, response: RESTResponse) -> bool:
        """Take what a try brought; tell whether it is the response to the request.

        If not, another try is to be made.

        Raises:
            ApiException: The last response is not a success.
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
        """Take what kept a try from bringing a response.

        Raises:
            ApiConnectionError: There is no other try.
            Exception: What the caller's file did, if it was that.
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
            exception = (
                ApiTimeoutError if fault.kind == "timeout" else ApiConnectionError
            )
            raise exception(
                0,
                redact_text(fault.text),
                request=str(self.request),
                tries=self.tries,
            ) from fault.error

    def close(self, *, succeeded: bool) -> None:
        """Close files that were opened for the request."""
        if isinstance(self.request.body, StreamedBody):
            self.request.body.close()
        if self.sink is not None and not succeeded:
            self.sink.discard()

    def _find_local_failure(self) -> Exception | None:
        if isinstance(self.body, StreamedBody) and self.body.failure:
            return self.body.failure
        return self.sink.failure if self.sink is not None else None

    def _can_ask_once_more(self, response: RESTResponse) -> bool:
        """Tell whether the function that gives tokens may have a better one.

        A request that a redirect made a GET of was carried out: it is not sent again.
        """
        return (
            response.status == 401
            and self._refused is None
            and self.method == self.request.operation.method
            and callable(self._configuration.access_token)
            and self.request.replayable
        )

    def _is_worth_a_retry(self, response: RESTResponse) -> bool:
        """Tell whether the status may be another the next time.

        A request that was refused with 429 has done nothing, whatever its method.
        """
        if response.status == 429:
            return self.request.replayable
        return self._may_repeat() and response.status in self._strategy.status_forcelist

    def _may_repeat(self) -> bool:
        """Tell whether carrying out the request twice does no harm."""
        methods = self._strategy.allowed_methods
        return self.request.replayable and (not methods or self.method in methods)

    def _read_wait(self, response: RESTResponse) -> float | None:
        """Return the seconds that the server asks to wait, or None."""
        if not self._strategy.respect_retry_after_header:
            return None
        longest = self._configuration.max_wait
        value = response.headers.get("Retry-After")
        return read_retry_after(value, math.inf if longest is None else longest)

    def _plan_retry(self, kind: str, why: str, ordered: float | None) -> bool:
        """Plan another try; return False where there is none.

        Args:
            kind: `connect`, `read` or `status`, which the strategy may limit.
            why: What happened.
            ordered: The seconds that the server asks to wait, or None.
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
            self._begin += wait  # what the server asks for is not our own time
        if allowed:
            self.wait = wait
            logger.info(
                "%s: %s; try %s follows in %.1f s",
                self.request,
                redact_text(why),
                self.tries + 1,
                wait,
            )
        return allowed

    def _follow(self, response: RESTResponse) -> None:
        """Go where a response leads.

        Raises:
            ApiException: It cannot be followed, or there is no end of redirects.
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
        self.tries -= 1  # a redirect is not another try


def _exceeds(count: float, limit: Any) -> bool:
    """Tell whether a count is above a limit: None for no limit, False for none at all."""
    return limit is not None and count > limit
