"""Carry out calls in the running event loop."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from typing import Any

from .._core.attempts import Attempts
from .._core.calls import CallRunner, guard_token_function
from .._core.download import FileSink
from .._core.lists import EventCursor
from .._core.request import Call, Request
from ..configuration import Configuration
from ..rest import RESTResponse
from .iterators import AsyncEventIterator, AsyncItemIterator
from .streams import iterate_values, read_rest
from .transport import AsyncTransport, find_fault

__all__ = ["AsyncSession"]


class AsyncSession(CallRunner):
    """Carries out calls with the settings of a client.

    Attributes:
        last_response: The most recent response in any task.
    """

    def __init__(self, configuration: Configuration) -> None:
        super().__init__(configuration)
        self._transport = AsyncTransport(configuration)

    async def close(self) -> None:
        """Close all connections."""
        await self._transport.close()

    def run(self, call: Call) -> Any:
        """Return an iterator or a coroutine that carries out a call."""
        if call.is_list and call.request.operation.method == "GET":
            return self._iterate(call)
        return self._carry_out(call)

    async def _carry_out(self, call: Call) -> Any:
        if call.is_list:
            iterator = self._iterate(call)
            await iterator.fetch()
            return iterator
        sink = self.make_sink(call)
        response = await self.send(call.request, sink)
        if self.is_sequence(call, response):
            values = iterate_values(response)
            is_whole = call.with_http_info
            return (values, response.status, response.headers) if is_whole else values
        if call.shape == "stream":
            await read_rest(response)
        return self.read_result(call, response, sink)

    async def send(
        self,
        request: Request,
        sink: FileSink | None = None,
        wait: Callable[[float], Awaitable[object]] | None = None,
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
                    attempts.take_token(await self._ask_token())
                if attempts.wait:
                    await (wait or asyncio.sleep)(attempts.wait)
                response = await self._try(attempts)
            return response
        finally:
            attempts.close(succeeded=response is not None)

    async def _try(self, attempts: Attempts) -> RESTResponse | None:
        """Make one attempt; return the response, or None if another attempt follows."""
        route = await self._transport.find_route(attempts.target)
        try:
            response = await self._transport.exchange(route, attempts)
        except Exception as error:
            attempts.take_fault(find_fault(error))
            return None
        self.last_response = response
        return response if attempts.take_response(response) else None

    async def _ask_token(self) -> Any:
        source = self._configuration.access_token
        if not callable(source):
            return source
        with guard_token_function():
            token: Any = source()
            return await token if inspect.isawaitable(token) else token

    def _iterate(self, call: Call) -> AsyncItemIterator[Any]:
        cursor = self.open_cursor(call)
        if isinstance(cursor, EventCursor):
            return AsyncEventIterator(self.send, cursor)
        return AsyncItemIterator(self.send, cursor)
