"""Events: the operations of `EventsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.events_api import (
    _GET_EVENTS,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import events_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.events_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncEventsApi"]


class AsyncEventsApi(AsyncApi):
    """`EventsApi` for asyncio."""

    def get_events(
        self,
        resource: str,
        opts: _options.GetEventsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetEventsKeywords],
    ) -> _pagination.AsyncEventIterator[_types.EventResponse]:
        """Get events on a resource. See `EventsApi.get_events`."""
        return self._call(_GET_EVENTS, {"resource": resource}, opts, kwargs)

    get_events_with_http_info = _with_http_info(get_events)
