"""Send single requests to any URL, with the interface of version 5."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from urllib3 import PoolManager

from .._core.ad_hoc import CallApiArguments, describe_call
from .._core.addresses import resolve_location, split_url
from .._core.preparation import prepare
from .._core.tls import make_context
from ..configuration import Configuration
from .session import Session

__all__ = ["RESTClientObject", "is_replaced"]


class RESTClientObject:
    """Sends single requests; adds no credentials of its own.

    Operations do not use it.

    Args:
        configuration: The settings.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._session = Session(configuration)
        self._manager: PoolManager | None = None

    @property
    def pool_manager(self) -> PoolManager:
        """A `urllib3.PoolManager` that uses the configured certificates."""
        if self._manager is None:
            context = make_context(self._configuration)
            self._manager = PoolManager(ssl_context=context)
        return self._manager

    def request(  # noqa: PLR0917 - the arguments of 5.x, in their order
        self,
        method: str,
        url: str,
        query_params: Any = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        post_params: Any = None,
        _preload_content: bool = True,
        _request_timeout: Any = None,
    ) -> Any:
        """Send a request and return its response; with `_preload_content=False`, that of urllib3.

        Raises:
            ApiException: There was no response, or its status is not 2xx.
            ValueError: The URL is invalid.
        """
        settings = self._configuration.copy()
        settings.host, path = split_url(resolve_location(url, url))
        separator = "&" if "?" in path else "?"
        query = f"{separator}{urlencode(query_params)}" if query_params else ""
        arguments = CallApiArguments(
            f"{path}{query}",
            method.upper(),
            header_params=headers,
            body=body,
            post_params=post_params,
            _preload_content=_preload_content,
            _request_timeout=_request_timeout,
        )
        call = prepare(
            *describe_call(arguments),
            configuration=settings,
            default_headers={},
            cookie=None,
        )
        if not _preload_content:
            return self._session.run(call)[0]
        return self._session.send(call.request)

    def GET(self, url: str, **keywords: Any) -> Any:  # noqa: N802
        """Send a GET request; see `request`."""
        return self.request("GET", url, **keywords)

    def HEAD(self, url: str, **keywords: Any) -> Any:  # noqa: N802
        """Send a HEAD request; see `request`."""
        return self.request("HEAD", url, **keywords)

    def DELETE(self, url: str, **keywords: Any) -> Any:  # noqa: N802
        """Send a DELETE request; see `request`."""
        return self.request("DELETE", url, **keywords)

    def OPTIONS(self, url: str, **keywords: Any) -> Any:  # noqa: N802
        """Send an OPTIONS request; see `request`."""
        return self.request("OPTIONS", url, **keywords)

    def PATCH(self, url: str, **keywords: Any) -> Any:  # noqa: N802
        """Send a PATCH request; see `request`."""
        return self.request("PATCH", url, **keywords)

    def POST(self, url: str, **keywords: Any) -> Any:  # noqa: N802
        """Send a POST request; see `request`."""
        return self.request("POST", url, **keywords)

    def PUT(self, url: str, **keywords: Any) -> Any:  # noqa: N802
        """Send a PUT request; see `request`."""
        return self.request("PUT", url, **keywords)

    def close(self) -> None:
        """Close all connections."""
        self._session.close()
        if self._manager is not None:
            self._manager.clear()


_OWN = dict(vars(RESTClientObject))


def is_replaced() -> bool:
    """Tell whether a program has replaced methods of the class."""
    return any(
        getattr(RESTClientObject, name) is not _OWN[name]
        for name in ("request", "GET", "POST", "PUT", "DELETE")
    )
