"""The settings of a client: configuration, headers and cookie."""

from __future__ import annotations

import threading

from .._constants import DISTRIBUTION
from .._lazy import typing
from ..configuration import Configuration

__all__ = ["TOKEN_VARIABLE", "ClientSettings", "check_configuration"]

# The environment variable with the token of a client that is given none.
TOKEN_VARIABLE = f"{DISTRIBUTION.upper().replace('-', '_')}_ACCESS_TOKEN"


def check_configuration(configuration: typing.Any) -> None:
    """Reject what cannot be the settings of a client.

    Raises:
        TypeError: It is neither None, nor a Configuration or an object like it.
    """
    if configuration is not None and not hasattr(configuration, "host"):
        raise TypeError(
            "configuration must be a Configuration,"
            f" not a {type(configuration).__name__}"
        )


class ClientSettings:
    """The configuration of a client, its headers and its cookie.

    Args:
        configuration: The settings; None for `Configuration()`.
        header_name: The name of a header to send with each request, or None.
        header_value: Its value.
        cookie: A cookie to send with each request, or None.

    Attributes:
        configuration: The settings.
        cookie: The cookie.

    Raises:
        TypeError: The configuration is none.
    """

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: typing.Any = None,
        cookie: str | None = None,
    ) -> None:
        check_configuration(configuration)
        self.configuration = Configuration() if configuration is None else configuration
        self.cookie = cookie
        self._lock = threading.Lock()
        self._first_header = {} if header_name is None else {header_name: header_value}
        self._default_headers: dict[str, typing.Any] | None = None

    @property
    def default_headers(self) -> dict[str, typing.Any]:
        """The headers sent with each request, unless a call overrides them."""
        if self._default_headers is None:
            from .headers import describe_client

            headers = {**self._first_header, **describe_client()}
            with self._lock:
                if self._default_headers is None:
                    self._default_headers = headers
        return self._default_headers

    @default_headers.setter
    def default_headers(self, headers: dict[str, typing.Any]) -> None:
        self._default_headers = headers

    def set_default_header(self, header_name: str, header_value: typing.Any) -> None:
        """Send a header with each request; the value None omits it."""
        self.default_headers[header_name] = header_value

    @property
    def user_agent(self) -> str:
        """The value of the User-Agent header."""
        return str(self.default_headers["User-Agent"])

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.default_headers["User-Agent"] = value
