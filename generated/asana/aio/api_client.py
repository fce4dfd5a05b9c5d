"""The client that API objects for asyncio share."""

from __future__ import annotations

from .._core.client_settings import ClientSettings
from .._core.operation import Operation
from .._lazy import abc, typing
from ..configuration import Configuration
from ..rest import RESTResponse

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .session import AsyncSession

__all__ = ["CALL_API", "AsyncApiClient"]


class AsyncApiClient(ClientSettings):
    """Sends the requests of API objects in the running event loop.

    Connections are kept open for reuse. Close the client when it is no longer needed,
    or use it in an `async with` statement. Each event loop has its own connections.

        async with AsyncApiClient(configuration) as api_client:
            webhooks = AsyncWebhooksApi(api_client)

    Args:
        configuration: The settings; None for `Configuration()`. Its `access_token` may
            be a coroutine function.
        header_name: The name of a header to send with each request, or None.
        header_value: Its value.
        cookie: A cookie to send with each request, or None.

    Raises:
        ImportError: httpx2 is not installed.
    """

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: typing.Any = None,
        cookie: str | None = None,
    ) -> None:
        super().__init__(configuration, header_name, header_value, cookie)
        from .session import AsyncSession

        self._session = AsyncSession(self.configuration)
        self._closed = False

    @property
    def last_response(self) -> RESTResponse | None:
        """The most recent response in any task; None before the first."""
        return self._session.last_response

    def call(
        self,
        operation: Operation,
        arguments: abc.Mapping[str, typing.Any],
        opts: abc.Mapping[str, typing.Any] | None,
        keywords: abc.Mapping[str, typing.Any],
        body: typing.Any = None,
    ) -> typing.Any:
        """Call an operation; see `ApiClient.call`.

        Returns:
            An iterator for a list that is read with GET. Otherwise a coroutine, which
            sends nothing until it is awaited.

        Raises:
            TypeError: A keyword is unknown; `async_req` is not supported here.
            ValueError: A required parameter is None, a path parameter is empty, a value
                cannot be sent, or the client is closed.
        """
        call = self._open().prepare(
            operation,
            arguments,
            opts,
            keywords,
            body,
            default_headers=self.default_headers,
            cookie=self.cookie,
        )
        if call.in_background:
            raise TypeError("async_req is supported by the synchronous client only")
        return self._session.run(call)

    async def call_api(self, *args: typing.Any, **keywords: typing.Any) -> typing.Any:
        """Call an operation that the SDK does not define; see `ApiClient.call_api`."""
        from .._core.ad_hoc import CallApiArguments, describe_call

        return await self.call(*describe_call(CallApiArguments(*args, **keywords)))

    async def download(self, source: typing.Any, to: typing.Any) -> str | None:
        """Download a file, such as an attachment; see `ApiClient.download`."""
        from .._core.download import FileSink, find_url
        from .._core.preparation import prepare_download

        request = prepare_download(
            find_url(source), self.configuration, self.default_headers, self.cookie
        )
        sink = FileSink(to)
        await self._open().send(request, sink)
        return sink.path

    def _open(self) -> AsyncSession:
        if self._closed:
            raise ValueError("The client is closed")
        return self._session

    async def close(self) -> None:
        """Close the connections; later calls raise ValueError."""
        self._closed = True
        await self._session.close()

    async def __aenter__(self) -> typing.Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


# Operations compare `call_api` with this: if a program has replaced it, they go through it.
CALL_API = AsyncApiClient.call_api
