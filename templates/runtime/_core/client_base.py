"""The base of `Client` and `AsyncClient`."""

from __future__ import annotations

import os

from .._constants import APIS
from .._lazy import abc, typing
from ..configuration import Configuration, Timeout
from .client_settings import TOKEN_VARIABLE, check_configuration

__all__ = ["ClientBase", "add_tags"]


class Tag:
    """The attribute of a client for the operations of a tag, loaded on first use.

    Read from the class, it is an API object without a client, so that mocks with the
    class as their spec know its methods.

    Args:
        name: The name of the attribute.
        folder: The package that contains the module.
        module: The module.
        api: The API class in the module.
    """

    def __init__(self, name: str, folder: str, module: str, api: str) -> None:
        self._name = name
        self._module = f".{folder}.{module}"
        self._api = api

    def __get__(self, client: ClientBase | None, owner: type) -> typing.Any:
        from importlib import import_module

        module = import_module(self._module, __name__.partition(".")[0])
        api = getattr(module, self._api)
        if client is None:
            return object.__new__(api)
        return vars(client).setdefault(self._name, api(client.api_client))


def add_tags(client: type[ClientBase], *, asynchronous: bool) -> None:
    """Add the attributes for all tags to a client class."""
    for name, (module, api, async_api) in APIS.items():
        if asynchronous:
            setattr(client, name, Tag(name, "aio", module, async_api))
        else:
            setattr(client, name, Tag(name, "api", module, api))


class ClientBase:
    """An object with one attribute per tag, created on first use.

    Attributes:
        configuration: The settings; a copy if arguments changed them.
        api_client: Sends the requests.
    """

    configuration: Configuration
    api_client: typing.Any

    def __init__(
        self,
        access_token: str | abc.Callable[[], typing.Any] | None = None,
        *,
        configuration: Configuration | None = None,
        host: str | None = None,
        timeout: Timeout | None = None,
        retry_strategy: typing.Any = None,
        proxy: str | None = None,
    ) -> None:
        check_configuration(configuration)
        changes = {
            "access_token": access_token,
            "host": host,
            "timeout": timeout,
            "retry_strategy": retry_strategy,
            "proxy": proxy,
        }
        if not (access_token or (configuration and configuration.access_token)):
            changes["access_token"] = os.environ.get(TOKEN_VARIABLE)
        changes = {name: value for name, value in changes.items() if value is not None}
        if configuration is None:
            configuration = Configuration()
        elif changes:
            configuration = configuration.copy()
        for name, value in changes.items():
            setattr(configuration, name, value)
        self.configuration = configuration

    def __repr__(self) -> str:
        from .redaction import redact_text

        return redact_text(f"<{type(self).__name__} of {self.configuration.host}>")
