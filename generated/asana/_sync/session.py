"""Carry out calls in the calling thread."""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable
from typing import Any

from .._core.attempts import Attempts
from .._core.calls import CallRunner, guard_token_function
from .._core.download import FileSink
from .._core.lists import EventCursor
from .._core.request import Call, Request
from ..configuration import Configuration
from ..pagination import EventIterator, ItemIterator
from ..rest import RESTResponse
from .streams import iterate_values, read_rest
from .transport import Transport, find_fault

__all__ = ["Session"]


class Session(CallRunner):
    """Carries out calls with the settings of a client.

    Attributes:
        last_response: The most recent response in any thread.
    """

    def __init__(self, configuration: Configuration) -> None:
        super().__init__(configuration)
        self._transport = Transport(configuration)

    def close(self) -> None:
        """Close all connections."""
        self._transport.close()

    def run(self, call: Call) -> Any:
        """Carry out a call and return its result in the requested form."""
        if call.is_list:
            return self._iterate(call)
        sink = self.make_sink(call)
        response = self.send(call.request, sink)
        if self.is_sequence(call, response):
            values = iterate_values(response)
            is_whole = call.with_http_info
            return (values, response.status, response.headers) if is_whole else values
        if call.shape == "stream":
            read_rest(response)
        return self.read_result(call, response, sink)

    def send(
        self,
        request: Request,
        sink: FileSink | None = None,
        wait: Callable[[float], object] | None = None,
    ) -> RESTResponse:
        """Send a request and return its response.

        Args:
            request: What to send.
            sink: Saves the response body; None to keep it in memory.
            wait: Sleeps the given number of seconds before a retry.

        Raises:
            ApiException: There was no response, or its status is not 2xx.
        """
        attempts = Attempts(request, self._configuration, sink)
        response = None
        try:
            while response is None:
                if attempts.needs_token:
                    attempts.take_token(self._ask_token())
                if attempts.wait:
                    (wait or time.sleep)(attempts.wait)
                response = self._try(attempts)
            return response
        finally:
            attempts.close(succeeded=response is not None)

    def _try(self, attempts: Attempts) -> RESTResponse | None:
        """Make one attempt; return the response, or None if another attempt follows."""
        route = self._transport.find_route(attempts.target)
        try:
            response = self._transport.exchange(route, attempts)
        except Exception as error:
            attempts.take_fault(find_fault(error))
            return None
        self.last_response = response
        return response if attempts.take_response(response) else None

    def _ask_token(self) -> Any:
        source = self._configuration.access_token
        if not callable(source):
            return source
        with guard_token_function():
            token = source()
        if inspect.isawaitable(token):
            if inspect.iscoroutine(token):
                token.close()
            raise TypeError(
                "access_token is a coroutine function, which only AsyncClient supports"
            )
        return token

    def _iterate(self, call: Call) -> ItemIterator[Any]:
        cursor = self.open_cursor(call)
        if isinstance(cursor, EventCursor):
            return EventIterator(self.send, cursor)
        iterator: ItemIterator[Any] = ItemIterator(self.send, cursor)
        if call.request.operation.method != "GET":
            iterator.fetch()
        return iterator
