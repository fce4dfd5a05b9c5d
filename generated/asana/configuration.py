"""The settings of a client."""

from __future__ import annotations

import os
import sys

from ._constants import (
    API_VERSION,
    HOST,
    PAGE_LIMIT,
    SERVER,
    SERVER_VARIABLES,
    VERSION,
)
from ._lazy import Later, abc, typing

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    import logging

    from urllib3 import Retry

    from ._core.local import LocalServer
else:
    logging = Later("logging")

__all__ = ["Configuration", "Timeout"]

# The seconds for an attempt, or (seconds to connect, seconds to read).
Timeout = float | tuple[float | None, float | None]


class Configuration:
    """The settings of a client; each is an attribute that can be set.

    Settings may be changed while the client is in use: a new `access_token` applies
    from the next request on. Connection settings (certificates, proxy, pool) are read
    once, at the first request.

    Attributes:
        host: The base URL, to which the paths of operations are appended.
        server_variables: The values given to `set_server_variables`.
        access_token: The token, or a function that returns it. A function is called
            before each request, and once more when the server responds with 401.
        username: The user name for HTTP basic authentication.
        password: The password for HTTP basic authentication.
        api_key: API keys by name of the security scheme.
        api_key_prefix: The text before each key, such as `Token`, by name of the
            scheme.
        refresh_api_key_hook: Called with the configuration before a key is read.
        verify_ssl: Whether to verify the server's certificate.
        ssl_ca_cert: The file of trusted certificates; None for those of certifi.
        cert_file: The file of the client certificate.
        key_file: The file of the client certificate's private key.
        assert_hostname: The host name expected in the certificate, if it differs from
            that of the URL; False to skip this check.
        connection_pool_maxsize: The number of connections kept open per host.
        proxy: The URL of a proxy; None to use the environment variables HTTPS_PROXY,
            HTTP_PROXY, ALL_PROXY and NO_PROXY.
        timeout: The seconds for an attempt, or a pair: seconds to connect and seconds
            without receiving anything. Applies to calls without `_request_timeout`.
        max_wait: The maximum number of seconds to wait when the server asks for a wait
            before a retry. If it asks for more, the call fails. None for no limit.
        max_elapsed: The seconds after the start of a call from which on it is not
            retried. Waits that the server asks for do not count. None for no limit.
        safe_chars_for_path_param: Characters that are not escaped in a path parameter.
        return_page_iterator: False to return the whole body of each response, and of a
            list a single page.
        page_limit: The number of items an iterator requests per page; None for the
            server's default.
        temp_folder_path: The folder for downloads; None for the system's temporary
            folder.
        local_server: For tests, a server in the same process that responds instead of
            the network; None to use the network.
    """

    _default: typing.ClassVar[Configuration | None] = None

    host: str
    access_token: str | abc.Callable[[], str]

    def __init__(self) -> None:
        default = vars(type(self)).get("_default")
        if default is not None:
            self.__dict__.update(_copy_settings(default))
            return
        self.host = HOST
        self.server_variables: dict[str, str] = {}
        self.access_token = ""
        self.username = ""
        self.password = ""
        self.api_key: dict[str, str] = {}
        self.api_key_prefix: dict[str, str] = {}
        self.refresh_api_key_hook: abc.Callable[[Configuration], typing.Any] | None = (
            None
        )
        self.verify_ssl = True
        self.ssl_ca_cert: str | None = None
        self.cert_file: str | None = None
        self.key_file: str | None = None
        self.assert_hostname: str | bool | None = None
        self.connection_pool_maxsize: int | None = (os.cpu_count() or 1) * 5
        self.proxy: str | None = None
        self.timeout: Timeout = (10.0, 60.0)
        self.max_wait: float | None = 300.0
        self.max_elapsed: float | None = 180.0
        self.safe_chars_for_path_param = ""
        self.return_page_iterator = True
        self.page_limit: int | None = PAGE_LIMIT
        self.temp_folder_path: str | None = None
        self.local_server: LocalServer | None = None
        self._retry_strategy: Retry | int | bool | None = None
        self._debug = False
        self._logger_file: str | None = None
        self._logger_format = "%(asctime)s %(levelname)s %(message)s"

    @classmethod
    def set_default(cls, default: typing.Self | None) -> None:
        """Make each new configuration a copy of this one.

        Args:
            default: The configuration to copy; later changes to it have no effect. None
                restores the defaults of the package.
        """
        cls._default = None if default is None else default.copy()

    def set_server_variables(self, **variables: str) -> None:
        """Set the variables of server URLs, and `host`; variables not given keep their defaults.

        The values also apply to operations that have their own server.

        Raises:
            TypeError: No server URL has such a variable.
        """
        from ._core.addresses import fill_variables

        for name in variables:
            if name not in SERVER_VARIABLES:
                raise TypeError(
                    f"The server URLs have no variable {name!r};"
                    f" they have {', '.join(SERVER_VARIABLES) or 'none'}"
                )
        self.server_variables = variables
        self.host = fill_variables(SERVER, SERVER_VARIABLES, variables)

    def copy(self) -> typing.Self:
        """Copy the settings; changes to the copy have no effect on this one."""
        copy = object.__new__(type(self))
        copy.__dict__.update(_copy_settings(self))
        return copy

    @property
    def retry_strategy(self) -> typing.Any:
        """When to send a request again: a `urllib3.Retry`, a number of retries, or False.

        After 429, a request is retried whatever its method, because the server has not
        carried it out. After 500, 502, 503, 504 or a broken connection, only GET, PUT
        and DELETE are retried, which are safe to repeat. The wait is what the server
        asks for (Retry-After, in seconds or as a date), or else grows with each retry,
        with jitter. After 5 attempts the last response counts.

        A `urllib3.Retry` overrides the settings that it changes. A number changes only
        the number of retries. None restores the default.
        """
        if self._retry_strategy is None:
            from ._core.policy import make_strategy

            self._retry_strategy = make_strategy()
        return self._retry_strategy

    @retry_strategy.setter
    def retry_strategy(self, strategy: typing.Any) -> None:
        if not (strategy is None or isinstance(strategy, int)) and not hasattr(
            strategy, "status_forcelist"
        ):
            raise TypeError(
                "retry_strategy is a urllib3.Retry, a number of retries, False or None,"
                f" not a {type(strategy).__name__}"
            )
        if isinstance(strategy, int) and strategy < 0:
            raise ValueError(f"retry_strategy must not be negative: {strategy}")
        self._retry_strategy = strategy

    @property
    def debug(self) -> bool:
        """Whether to log requests and responses, without secrets, to the logger of the package.

        Sets the level of that logger only, and adds a handler if it has none.
        """
        return self._debug

    @debug.setter
    def debug(self, debug: bool) -> None:
        self._debug = debug
        self._set_up_logging()

    @property
    def logger_file(self) -> str | None:
        """The file to which the logger of the package also writes."""
        return self._logger_file

    @logger_file.setter
    def logger_file(self, path: str | None) -> None:
        self._logger_file = path
        self._set_up_logging()

    @property
    def logger_format(self) -> str:
        """The log format used by `debug` and `logger_file`."""
        return self._logger_format

    @logger_format.setter
    def logger_format(self, text: str) -> None:
        self._logger_format = text
        self._set_up_logging()

    @property
    def logger(self) -> dict[str, logging.Logger]:
        """The loggers that may record requests."""
        return {
            "package_logger": logging.getLogger(__package__),
            "urllib3_logger": logging.getLogger("urllib3"),
        }

    @property
    def logger_formatter(self) -> logging.Formatter:
        """The formatter used by `debug` and `logger_file`."""
        return logging.Formatter(self._logger_format)

    @property
    def logger_stream_handler(self) -> logging.Handler | None:
        """The handler that writes to standard error, or None."""
        from ._core.logs import find_handler

        return find_handler(to_file=False)

    @property
    def logger_file_handler(self) -> logging.Handler | None:
        """The handler that writes to `logger_file`, or None."""
        from ._core.logs import find_handler

        return find_handler(to_file=True)

    def _set_up_logging(self) -> None:
        from ._core.logs import set_up_logging

        set_up_logging(self._debug, self._logger_file, self._logger_format)

    def get_api_key_with_prefix(self, identifier: str) -> str | None:
        """Return an API key, with its prefix if it has one.

        Args:
            identifier: The name it is stored under in `api_key`.
        """
        if self.refresh_api_key_hook:
            self.refresh_api_key_hook(self)
        key = self.api_key.get(identifier)
        prefix = self.api_key_prefix.get(identifier)
        return f"{prefix} {key}" if key and prefix else key

    def get_basic_auth_token(self) -> str | None:
        """Return the Authorization header for the user name and password, if set."""
        for value in (self.username, self.password):
            if not (value is None or isinstance(value, str)):
                raise TypeError(
                    f"username and password must be text, not {type(value).__name__}"
                )
        if not (self.username or self.password):
            return None
        from base64 import b64encode

        credentials = f"{self.username or ''}:{self.password or ''}".encode()
        return f"Basic {b64encode(credentials).decode('ascii')}"

    def auth_settings(self) -> dict[str, dict[str, str]]:
        """Return how the access token is sent, in the format of version 5."""
        token = self.access_token
        if not token:
            return {}
        value = f"Bearer {token() if callable(token) else token}"
        place = {"type": "token", "in": "header", "key": "Authorization"}
        return {"token": {**place, "value": value}}

    def to_debug_report(self) -> str:
        """Return a description of the installation for bug reports."""
        return (
            "Python SDK Debug Report:\n"
            f"OS: {sys.platform}\n"
            f"Python Version: {sys.version}\n"
            f"Version of the API: {API_VERSION}\n"
            f"SDK Package Version: {VERSION}"
        )

    def __repr__(self) -> str:
        """Show the settings, without secrets."""
        from ._core.redaction import HIDDEN, redact_proxy

        shown = []
        for name, value in vars(self).items():
            if name in ("access_token", "password", "api_key") and value:
                shown.append(f"{name}={HIDDEN!r}")
            elif not name.startswith("_"):
                is_address = name in ("host", "proxy") and isinstance(value, str)
                text = redact_proxy(value) if is_address else value
                shown.append(f"{name}={text!r}")
        return f"{type(self).__name__}({', '.join(shown)})"


def _copy_settings(configuration: Configuration) -> dict[str, typing.Any]:
    """Copy the settings, including the dicts among them."""
    return {
        name: dict(value) if isinstance(value, dict) else value
        for name, value in vars(configuration).items()
    }
