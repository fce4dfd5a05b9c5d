"""The client with all operations."""

from __future__ import annotations

from ._core.client_base import ClientBase, add_tags
from ._lazy import abc, typing
from .api_client import ApiClient
from .configuration import Configuration, Timeout

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .types.clients import Attributes
else:
    Attributes = object

__all__ = ["Client"]


class Client(ClientBase, Attributes):
    """A client with one attribute per tag, in snake_case; threads may share a client.

        with Client(access_token) as client:
            for webhook in client.webhooks.get_webhooks(workspace_gid):
                print(webhook["target"])

    Args:
        access_token: The token, or a function that returns it (see
            `Configuration.access_token`). None takes it from the configuration, or else
            from the environment variable `..._ACCESS_TOKEN`, named after the
            distribution.
        configuration: The settings; None for `Configuration()`.
        host: The base URL, if not that of the configuration.
        timeout: The timeout of an attempt in seconds, or (connect, read), if not that
            of the configuration.
        retry_strategy: A `urllib3.Retry`, a number of retries or False.
        proxy: The URL of a proxy.
    """

    api_client: ApiClient

    def __init__(
        self,
        access_token: str | abc.Callable[[], str] | None = None,
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
        self.api_client = ApiClient(self.configuration)

    def download(self, source: typing.Any, to: typing.Any) -> str | None:
        """Download a file, such as an attachment; see `ApiClient.download`."""
        return self.api_client.download(source, to)

    def close(self) -> None:
        """Close the connections, and stop the threads if there are any."""
        self.api_client.close()

    def __enter__(self) -> typing.Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


add_tags(Client, asynchronous=False)
