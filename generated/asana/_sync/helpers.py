"""Methods of a client for requests outside the API's operations, compatible with version 5."""

from __future__ import annotations

import sys

from .._lazy import Later, typing
from ..configuration import Configuration

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from . import rest_client as _rest
else:
    _rest = Later("._sync.rest_client")

__all__ = ["RequestHelpers", "refuse_replaced"]

_JSON = "application/json"
_REST_CLIENT = f"{__package__}.rest_client"


class RequestHelpers:
    """The methods of a client for requests outside the API's operations."""

    configuration: Configuration
    _closed = False
    _rest_client: _rest.RESTClientObject | None = None

    @property
    def rest_client(self) -> _rest.RESTClientObject:
        """Sends single requests to any URL; operations do not use it."""
        if self._closed:
            raise ValueError("The client is closed")
        if self._rest_client is None:
            self._rest_client = _rest.RESTClientObject(self.configuration)
        return self._rest_client

    def request(self, method: str, url: str, **keywords: typing.Any) -> typing.Any:
        """Send a single request to any URL; see `RESTClientObject.request`."""
        return self.rest_client.request(method, url, **keywords)

    def sanitize_for_serialization(self, obj: typing.Any) -> typing.Any:
        """Copy a value as JSON represents it: dates and times become text."""
        if isinstance(obj, dict):
            return {k: self.sanitize_for_serialization(v) for k, v in obj.items()}
        if isinstance(obj, (list, tuple)):
            return type(obj)(map(self.sanitize_for_serialization, obj))
        return obj.isoformat() if hasattr(obj, "isoformat") else obj

    def select_header_accept(self, accepts: list[str]) -> str | None:
        """Choose the value of `Accept`: JSON if it is among the media types."""
        names = [name.lower() for name in accepts or ()]
        return _JSON if _JSON in names else ", ".join(names) or None

    def select_header_content_type(self, content_types: list[str]) -> str:
        """Choose the media type of a body: JSON if it is among them, or else the first."""
        names = [name.lower() for name in content_types or ()]
        return _JSON if not names or {_JSON, "*/*"} & set(names) else names[0]


_REQUEST = RequestHelpers.request


def refuse_replaced(client: RequestHelpers) -> None:
    """Raise an error if a program has replaced the client's `request` method.

    In version 5, operations went through `request`: a test that replaces it expects that nothing is sent.

    Raises:
        TypeError: The client's `request`, or a method of `RESTClientObject`, was replaced.
    """
    module = sys.modules.get(_REST_CLIENT)
    is_own = getattr(client.request, "__func__", None) is _REQUEST
    if not is_own or (module is not None and module.is_replaced()):
        raise TypeError(
            "`request` is replaced, but operations do not use it: replace"
            " `call_api` of the client or its class instead"
        )
