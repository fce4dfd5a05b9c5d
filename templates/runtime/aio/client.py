"""The client for asyncio, with all operations."""

from __future__ import annotations

from .._core.client_base import ClientBase, add_tags
from .._lazy import abc, typing
from ..configuration import Configuration, Timeout
from .api_client import AsyncApiClient

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from ..types.clients import AsyncAttributes
else:
    AsyncAttributes = object

__all__ = ["AsyncClient"]


class AsyncClient(ClientBase, AsyncAttributes):
    """A client for asyncio with one attribute per tag, in snake_case.

        async with AsyncClient(access_token) as client:
            async for webhook in client.webhooks.get_webhooks(workspace_gid):
                print(webhook["target"])

    Each event loop has its own connections. Methods that return a list are iterated
    with `async for`; all others are awaited.

    Args:
        access_token: The token, or a function or coroutine function that returns it.
            None takes it from the configuration, or else from the environment variable
            `..._ACCESS_TOKEN`, named after the distribution.
        configuration: The settings; None for `Configuration()`.
        host: The base URL, if not that of the configuration.
        timeout: The timeout of an attempt in seconds, or (connect, read), if not that
            of the configuration.
        retry_strategy: A `urllib3.Retry`, a number of retries or False.
        proxy: The URL of a proxy.

    Raises:
        ImportError: httpx2 is not installed.
    """

    api_client: AsyncApiClient

    def __init__(
        self,
        access_token: str | abc.Callable[[], str | abc.Awaitable[str]] | None = None,
        *,
        configuration: Configuration | None = None,
        host: str | None = None,
        timeout: Timeout | None = None,
        retry_strategy: typing.Any = None,
        proxy: str | None = None,
    ) -> None:
        super().__init__(
            access_token,
            configuration=configuration,
            host=host,
            timeout=timeout,
            retry_strategy=retry_strategy,
            proxy=proxy,
        )
        self.api_client = AsyncApiClient(self.configuration)

    async def download(self, source: typing.Any, to: typing.Any) -> str | None:
        """Download a file, such as an attachment; see `ApiClient.download`."""
        return await self.api_client.download(source, to)

    async def close(self) -> None:
        """Close the connections."""
        await self.api_client.close()

    async def __aenter__(self) -> typing.Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


add_tags(AsyncClient, asynchronous=True)
