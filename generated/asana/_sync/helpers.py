"""What a client offers to programs that make requests of their own, by the names of version 5."""

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


class RequestHelpers:
    """The methods of a client with which programs make requests of their own."""

    configuration: Configuration
    _closed = False
    _rest_client: _rest.RESTClientObject | None = None

    @property
    def rest_client(self) -> _rest.RESTClientObject:
        """What sends single requests to any address; operations do not go through it."""
        if self._closed:
            raise ValueError("The client is closed")
        if self._rest_client is None:
            self._rest_client = _rest.RESTClientObject(self.configuration)
        return self._rest_client

    def request(self, method: str, url: str, **keywords: typing.Any) -> typing.Any:
        """Send a single request to any address; see `RESTClientObject.request`."""
        return self.rest_client.request(method, url, **keywords)

    def sanitize_for_serialization(self, obj: typing.Any) -> typing.Any:
        """Copy a value as JSON has it: dates and times become text."""
        if isinstance(obj, dict):
            return {k: self.sanitize_for_serialization(v) for k, v in obj.items()}
        if isinstance(obj, (list, tuple)):
            return type(obj)(map(self.sanitize_for_serialization, obj))
        return obj.isoformat() if hasattr(obj, "isoformat") else obj

    def select_header_accept(self, accepts: list[str]) -> str | None:
        """Choose the value of `Accept` for media types: JSON where it is among them."""
        names = [name.lower() for name in accepts or ()]
        return _JSON if _JSON in names else ", ".join(names) or None

    def select_header_content_type(self, content_types: list[str]) -> str:
        """Choose a media type for a body: JSON where it is among them, or else the first."""
        names = [name.lower() for name in content_types or ()]
        return _JSON if not names or {_JSON, "*/*"} & set(names) else names[0]


_REQUEST = RequestHelpers.request


def refuse_replaced(client: RequestHelpers) -> None:
    """Refuse to send past a `request` that a program has put in the place of the client's own.

    Operations of SDKs of version 5 go through it, so a test that replaces it believes that nothing
    is sent.

    Raises:
        TypeError: The `request` of the client, or a method of `RESTClientObject`, is another one.
    """
    module = sys.modules.get(f"{__package__}.rest_client")
    is_own = getattr(client.request, "__func__", None) is _REQUEST
    if not is_own or (module is not None and module.is_replaced()):
        raise TypeError(
            "`request` is replaced, but operations do not go through it: replace"
            " `call_api` instead, of the client or of its class"
        )
