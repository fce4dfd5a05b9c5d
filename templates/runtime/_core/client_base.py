"""All operations in one object, however they are called."""

from __future__ import annotations

from .._constants import APIS
from ..configuration import Configuration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..configuration import Timeout

__all__ = ["ClientBase"]


class ClientBase:
    """An object with an attribute for each tag, made when it is first used.

    Attributes:
        configuration: The settings; a copy where arguments changed them.
        api_client: What sends the requests.
    """

    configuration: Configuration
    api_client: Any
    _kind = 0  # 0 for the classes that wait, 1 for those of asyncio

    def __init__(
        self,
        access_token: str | Callable[[], Any] | None = None,
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

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name not in APIS:
                raise AttributeError(
                    f"{type(self).__name__!r} object has no attribute {name!r}"
                )
            from importlib import import_module

            module_name, *class_names = APIS[name]
            folder = ("api", "aio")[self._kind]
            package = __name__.partition(".")[0]
            module = import_module(f"{package}.{folder}.{module_name}")
            api = getattr(module, class_names[self._kind])(self.api_client)
            return self.__dict__.setdefault(name, api)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *APIS})

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.configuration.host}>"
