"""Calls carried out in the event loop that awaits them."""

from __future__ import annotations

import asyncio
import inspect
import os
from typing import Any

from urllib3.exceptions import HTTPError

from ..configuration import Configuration
from ..download import create_file
from ..pagination.cursor import EventCursor, open_cursor
from ..request import Call, Request
from ..response import RESTResponse, is_success, read_result
from ..rest import ApiConnectionError, exception_for
from .iterators import AsyncEventIterator, AsyncPageIterator
from .transport import AsyncTransport, iterate_chunks

__all__ = ["AsyncSession"]


class AsyncSession:
    """Carries out calls with the settings of a client.

    Attributes:
        last_response: The last answer, of whichever task.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._transport = AsyncTransport(configuration)
        self.last_response: RESTResponse | None = None

    async def close(self) -> None:
        """Close all connections."""
        await self._transport.close()

    def run(self, call: Call) -> Any:
        """Return what carries out a call: an iterator, or a coroutine."""
        if call.is_list and call.request.operation.method == "GET":
            return self._iterate(call)
        return self._carry_out(call)

    async def _carry_out(self, call: Call) -> Any:
        if call.is_list:
            iterator = self._iterate(call)
            await iterator.fetch()
            return iterator
        answer = await self.send(call.request)
        if call.shape != "file":
            return read_result(call, answer)
        path = await self._save(answer)
        return (path, answer.status, answer.headers) if call.with_http_info else path

    async def send(self, request: Request) -> RESTResponse:
        """Send a request and return its answer.

        Raises:
            ApiException: Anything but an answer of 2xx.
        """
        token = await self._ask_token()
        answer = await self._transport.send(request, token)
        is_function = callable(self._configuration.access_token)
        if answer.status == 401 and is_function and request.replayable:
            renewed = await self._ask_token()
            if renewed != token:
                answer = await self._transport.send(request, renewed)
        self.last_response = answer
        if not is_success(answer.status):
            raise exception_for(answer)
        return answer

    async def _ask_token(self) -> str | None:
        source = self._configuration.access_token
        if not callable(source):
            return source
        found = source()
        token: str = await found if inspect.isawaitable(found) else found
        return token

    def _iterate(self, call: Call) -> AsyncPageIterator[Any]:
        cursor = open_cursor(call, self._configuration.page_limit)
        if isinstance(cursor, EventCursor):
            return AsyncEventIterator(self.send, cursor)
        return AsyncPageIterator(self.send, cursor)

    async def _save(self, answer: RESTResponse) -> str:
        raw = answer.urllib3_response
        folder = self._configuration.temp_folder_path
        try:
            file, path = await asyncio.to_thread(create_file, answer.headers, folder)
            try:
                with file:
                    async for chunk in iterate_chunks(raw):
                        await asyncio.to_thread(file.write, chunk)
            except BaseException:
                os.remove(path)
                raise
        except HTTPError as error:
            raise ApiConnectionError(
                0, f"{type(error).__name__}: {error}", request=answer.request
            ) from error
        finally:
            await raw.aclose()
        return path
