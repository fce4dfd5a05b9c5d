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

# Seconds of a whole try, or (seconds to connect, seconds to read).
Timeout = float | tuple[float | None, float | None]


class Configuration:
    """The settings of a client, each an attribute that may be set.

    A configuration is read while the client works: a new `access_token` counts from
    the next request on. How to connect (certificates, proxy, pool) is read once, at
    the first request.

    Attributes:
        host: Address that the paths of operations are added to.
        access_token: The token, or a function that returns it. A function is called
            before each request, and once more when the server responds with 401.
        username: User name, for operations with HTTP basic authentication.
        password: Password that belongs to it.
        api_key: Keys by name of the security scheme, for operations that take one.
        api_key_prefix: Text before a key, such as `Token`.
        refresh_api_key_hook: Called with the configuration before a key is read.
        verify_ssl: Whether the certificate of the server is checked.
        ssl_ca_cert: File with the certificates to trust; None for certifi's.
        cert_file: File with the certificate of the client.
        key_file: File with the key of the client.
        assert_hostname: Another host name to expect in the certificate, or False.
        connection_pool_maxsize: Connections kept open to a host.
        proxy: Address of a proxy; None for what the environment says (HTTPS_PROXY,
            HTTP_PROXY, ALL_PROXY, NO_PROXY).
        timeout: Seconds for a whole try, or a pair: seconds to connect, seconds
            without anything to read. For calls without a `_request_timeout`.
        max_wait: Seconds to wait before a retry where the server asks for a wait; a
            call that is to wait longer fails. None for no limit.
        max_elapsed: Seconds from the beginning of a call after which no retry of our
            own accord begins; waits that the server asks for are not counted. None for
            no limit.
        safe_chars_for_path_param: Characters left as they are in a path parameter.
        return_page_iterator: False: results are not unwrapped, and a list is one page.
        page_limit: Items asked for at a time by an iterator over pages, None for what
            the server likes.
        temp_folder_path: Folder for downloads; None for the system's.
        local_server: What responds to requests in the same process, in tests; None for
            the network.
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
            default: What to copy; later changes to it have no effect. None: start again
                from the values of the package.
        """
        cls._default = None if default is None else default.copy()

    def set_server_variables(self, **variables: str) -> None:
        """Set `host` by the variables of the server's address; the others keep their defaults.

        Raises:
            TypeError: The address has no such variable.
        """
        for name in variables:
            if name not in SERVER_VARIABLES:
                raise TypeError(
                    f"The server's address has no variable {name!r};"
                    f" it has {', '.join(SERVER_VARIABLES) or 'none'}"
                )
        host = SERVER
        for name, value in {**SERVER_VARIABLES, **variables}.items():
            host = host.replace(f"{{{name}}}", value)
        self.host = host

    def copy(self) -> typing.Self:
        """Copy the settings; changes to the copy have no effect on this one."""
        copy = object.__new__(type(self))
        copy.__dict__.update(_copy_settings(self))
        return copy

    @property
    def retry_strategy(self) -> typing.Any:
        """When a request is sent again: a `urllib3.Retry`, a number of retries, or False.

        A request is sent again after 429 whatever its method is, because a request that
        was refused has done nothing; after 500, 502, 503, 504 or a broken connection
        only if its method is GET, PUT or DELETE, which may be repeated. It waits for as
        long as the server says (Retry-After, seconds or a date), or else longer each
        time, with jitter. After 5 tries the last response is the result.

        A `urllib3.Retry` changes what it says; a number changes how many times a request
        is sent again, and nothing else. Setting None restores the default.
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
        """Whether requests and responses are logged, without secrets, by the logger of the package.

        Only that logger is touched: its level, and a handler where there is none.
        """
        return self._debug

    @debug.setter
    def debug(self, debug: bool) -> None:
        self._debug = debug
        self._set_up_logging()

    @property
    def logger_file(self) -> str | None:
        """File that the logger of the package writes to as well."""
        return self._logger_file

    @logger_file.setter
    def logger_file(self, path: str | None) -> None:
        self._logger_file = path
        self._set_up_logging()

    @property
    def logger_format(self) -> str:
        """Format of what is written because of `debug` and `logger_file`."""
        return self._logger_format

    @logger_format.setter
    def logger_format(self, text: str) -> None:
        self._logger_format = text
        self._set_up_logging()

    @property
    def logger(self) -> dict[str, logging.Logger]:
        """The loggers that may tell something about requests."""
        return {
            "package_logger": logging.getLogger(__package__),
            "urllib3_logger": logging.getLogger("urllib3"),
        }

    @property
    def logger_formatter(self) -> logging.Formatter:
        """What formats what is written because of `debug` and `logger_file`."""
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
        """Return an API key, after its prefix if it has one.

        Args:
            identifier: The name it is stored under in `api_key`.
        """
        if self.refresh_api_key_hook:
            self.refresh_api_key_hook(self)
        key = self.api_key.get(identifier)
        prefix = self.api_key_prefix.get(identifier)
        return f"{prefix} {key}" if key and prefix else key

    def get_basic_auth_token(self) -> str | None:
        """Return the Authorization header for user name and password, if there are any."""
        for value in (self.username, self.password):
            if not (value is None or isinstance(value, str)):
                raise TypeError(
                    f"User name and password are text, not {type(value).__name__}"
                )
        if not (self.username or self.password):
            return None
        from base64 import b64encode

        credentials = f"{self.username or ''}:{self.password or ''}".encode()
        return f"Basic {b64encode(credentials).decode('ascii')}"

    def auth_settings(self) -> dict[str, dict[str, str]]:
        """Return how the access token is sent, as SDKs of version 5 describe it."""
        token = self.access_token
        value = f"Bearer {token() if callable(token) else token}"
        place = {"type": "token", "in": "header", "key": "Authorization"}
        return {"token": {**place, "value": value}}

    def to_debug_report(self) -> str:
        """Return what a report of a fault should say about the installation."""
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
    """Copy the settings, so that the dicts among them are not shared."""
    return {
        name: dict(value) if isinstance(value, dict) else value
        for name, value in vars(configuration).items()
    }
