"""Carry out calls through a `call_api` that the program has replaced, for asyncio."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from .._core.download import FileSink
from .._core.operation import Operation
from .._core.replaced import (
    ReplacedRequest,
    describe_replaced,
    find_configuration,
    read_replaced,
)
from .._core.request import Call, Request
from .._core.response import HandedResponse
from ..rest import RESTResponse
from .session import AsyncSession

__all__ = ["call_replaced"]


class AsyncReplacedSession(AsyncSession):
    """Carries out calls through the `call_api` of a client."""

    def __init__(self, client: Any) -> None:
        super().__init__(find_configuration(client))
        self._sync_tokens = vars(client).setdefault("_sync_tokens", {})
        self._client = client

    async def _carry_out(self, call: Call) -> Any:
        if call.is_list:
            return await super()._carry_out(call)
        assert isinstance(call.request, ReplacedRequest)
        return read_replaced(call, await _finish(call.request.send(self._client)))

    async def send(
        self,
        request: Request,
        sink: FileSink | None = None,
        wait: Callable[[float], Awaitable[object]] | None = None,
    ) -> RESTResponse:
        """Call `call_api` for a page and wrap its result as a response."""
        assert isinstance(request, ReplacedRequest)
        return HandedResponse(await _finish(request.send_page(self._client)), request)


async def _finish(result: Any) -> Any:
    """Await what a `call_api` returned, unless it is the result itself."""
    return await result if inspect.isawaitable(result) else result


def call_replaced(  # noqa: PLR0917 - the arguments of `ApiClient.call`
    client: Any,
    operation: Operation,
    arguments: Mapping[str, Any],
    opts: Mapping[str, Any] | None,
    keywords: Mapping[str, Any],
    body: Any,
) -> Any:
    """Call an operation through the `call_api` of a client; see `AsyncApiClient.call`."""
    call = describe_replaced(client, operation, arguments, opts, keywords, body)
    if call.in_background:
        raise TypeError("async_req is supported by the synchronous client only")
    return AsyncReplacedSession(client).run(call)
