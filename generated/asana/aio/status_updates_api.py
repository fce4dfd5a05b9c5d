"""Status updates: the operations of `StatusUpdatesApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.status_updates_api import (
    _CREATE_STATUS_FOR_OBJECT,
    _DELETE_STATUS,
    _GET_STATUS,
    _GET_STATUSES_FOR_OBJECT,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import status_updates_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.status_updates_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncStatusUpdatesApi"]


class AsyncStatusUpdatesApi(AsyncApi):
    """`StatusUpdatesApi` for asyncio."""

    async def create_status_for_object(
        self,
        body: _types.StatusUpdateRequestBody | dict[str, Any],
        opts: _options.CreateStatusForObjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateStatusForObjectKeywords],
    ) -> _types.StatusUpdateResponse:
        """Create a status update. See `StatusUpdatesApi.create_status_for_object`."""
        return await self._call(_CREATE_STATUS_FOR_OBJECT, {}, opts, kwargs, body)

    async def delete_status(
        self, status_update_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a status update. See `StatusUpdatesApi.delete_status`."""
        return await self._call(
            _DELETE_STATUS, {"status_update_gid": status_update_gid}, None, kwargs
        )

    async def get_status(
        self,
        status_update_gid: str,
        opts: _options.GetStatusOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetStatusKeywords],
    ) -> _types.StatusUpdateResponse:
        """Get a status update. See `StatusUpdatesApi.get_status`."""
        return await self._call(
            _GET_STATUS, {"status_update_gid": status_update_gid}, opts, kwargs
        )

    def get_statuses_for_object(
        self,
        parent: str,
        opts: _options.GetStatusesForObjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetStatusesForObjectKeywords],
    ) -> _pagination.AsyncItemIterator[_types.StatusUpdateResponse]:
        """Get status updates from an object. See
        `StatusUpdatesApi.get_statuses_for_object`.
        """
        return self._call(_GET_STATUSES_FOR_OBJECT, {"parent": parent}, opts, kwargs)

    create_status_for_object_with_http_info = _with_http_info(create_status_for_object)
    delete_status_with_http_info = _with_http_info(delete_status)
    get_status_with_http_info = _with_http_info(get_status)
    get_statuses_for_object_with_http_info = _with_http_info(get_statuses_for_object)
