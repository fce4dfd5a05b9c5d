"""The client that API objects for asyncio share."""

from __future__ import annotations

from ..client_settings import ClientSettings
from ..configuration import Configuration
from ..preparation import prepare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Self

    from ..operation import Operation
    from ..response import RESTResponse

__all__ = ["AsyncApiClient"]


class AsyncApiClient(ClientSettings):
    """Sends the requests of API objects in the event loop that awaits them.

    Connections stay open for the next request. Close the client when it is no longer
    needed, or use it in an `async with` statement. It belongs to the event loop in which
    it is used first.

        async with AsyncApiClient(configuration) as api_client:
            webhooks = AsyncWebhooksApi(api_client)

    Args:
        configuration: The settings; None for `Configuration()`. A function as
            `access_token` may be a coroutine function.
        header_name: Name of a header to send with each request, or None.
        header_value: Its value.
        cookie: Cookie to send with each request, or None.

    Raises:
        ImportError: httpx2 is not installed.
    """

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: Any = None,
        cookie: str | None = None,
    ) -> None:
        super().__init__(configuration, header_name, header_value, cookie)
        from .session import AsyncSession

        self._session = AsyncSession(self.configuration)

    @property
    def last_response(self) -> RESTResponse | None:
        """The last answer, of whichever task; None before the first."""
        return self._session.last_response

    def call(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        opts: Mapping[str, Any] | None,
        keywords: Mapping[str, Any],
        body: Any = None,
    ) -> Any:
        """Call an operation; see `ApiClient.call`.

        Returns:
            An iterator over a list that is read with GET; for anything else a coroutine,
            which sends nothing until it is awaited.

        Raises:
            TypeError: A keyword is not known; `async_req` is none here.
            ValueError: A required parameter is None, or one of the path is empty.
        """
        call = prepare(
            operation,
            arguments,
            opts,
            keywords,
            body,
            configuration=self.configuration,
            default_headers=self.default_headers,
            cookie=self.cookie,
        )
        if call.in_background:
            raise TypeError("async_req is a keyword of the synchronous client only")
        return self._session.run(call)

    async def close(self) -> None:
        """Close the connections."""
        await self._session.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
