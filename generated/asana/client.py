"""All operations in one object."""

from __future__ import annotations

from ._constants import APIS
from .api_client import ApiClient
from .configuration import Configuration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Self

    from .configuration import Timeout

__all__ = ["Client"]


class Client:
    """A client with an attribute for each tag, in snake_case; threads may share one.

        with Client(access_token) as client:
            for webhook in client.webhooks.get_webhooks(workspace_gid):
                print(webhook["target"])

    Args:
        access_token: The token, or a function that returns it (see
            `Configuration.access_token`); None for that of the configuration.
        configuration: The settings; None for `Configuration()`.
        host: Another address than that of the configuration.
        timeout: Other timeouts, in seconds: of a whole try, or (connect, read).
        retry_strategy: A `urllib3.Retry`, a number of retries or False.
        proxy: Address of a proxy.

    Attributes:
        configuration: The settings; a copy where arguments changed them.
        api_client: What sends the requests.
    """

    configuration: Configuration
    api_client: ApiClient

    def __init__(
        self,
        access_token: str | Callable[[], str] | None = None,
        *,
        configuration: Configuration | None = None,
        host: str | None = None,
        timeout: Timeout | None = None,
        retry_strategy: Any = None,
        proxy: str | None = None,
    ) -> None:
        changes = {
            "access_token": access_token,
            "host": host,
            "timeout": timeout,
            "retry_strategy": retry_strategy,
            "proxy": proxy,
        }
        changes = {name: value for name, value in changes.items() if value is not None}
        if configuration is None:
            configuration = Configuration()
        elif changes:
            configuration = configuration.copy()
        for name, value in changes.items():
            setattr(configuration, name, value)
        self.configuration = configuration
        self.api_client = ApiClient(configuration)

    def __getattr__(self, name: str) -> Any:
        """Make the object of a tag when it is first used."""
        if name not in APIS:
            raise AttributeError(
                f"{type(self).__name__!r} object has no attribute {name!r}"
            )
        from importlib import import_module

        module_name, class_name = APIS[name]
        module = import_module(f".api.{module_name}", __package__)
        api = getattr(module, class_name)(self.api_client)
        return self.__dict__.setdefault(name, api)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *APIS})

    def close(self) -> None:
        """Close the connections, and end the threads if there are any."""
        self.api_client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.configuration.host}>"
