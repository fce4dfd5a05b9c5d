"""Allocations: the operations of `AllocationsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.allocations_api import (
    _CREATE_ALLOCATION,
    _DELETE_ALLOCATION,
    _GET_ALLOCATION,
    _GET_ALLOCATIONS,
    _UPDATE_ALLOCATION,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import allocations_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.allocations_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncAllocationsApi"]


class AsyncAllocationsApi(AsyncApi):
    """`AllocationsApi` for asyncio."""

    async def create_allocation(
        self,
        body: _types.CreateAllocationBody | dict[str, Any],
        opts: _options.CreateAllocationOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateAllocationKeywords],
    ) -> _types.AllocationResponse:
        """Create an allocation. See `AllocationsApi.create_allocation`."""
        return await self._call(_CREATE_ALLOCATION, {}, opts, kwargs, body)

    async def delete_allocation(
        self, allocation_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete an allocation. See `AllocationsApi.delete_allocation`."""
        return await self._call(
            _DELETE_ALLOCATION, {"allocation_gid": allocation_gid}, None, kwargs
        )

    async def get_allocation(
        self,
        allocation_gid: str,
        opts: _options.GetAllocationOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAllocationKeywords],
    ) -> _types.AllocationResponse:
        """Get an allocation. See `AllocationsApi.get_allocation`."""
        return await self._call(
            _GET_ALLOCATION, {"allocation_gid": allocation_gid}, opts, kwargs
        )

    def get_allocations(
        self,
        opts: _options.GetAllocationsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAllocationsKeywords],
    ) -> _pagination.AsyncItemIterator[_types.AllocationResponse]:
        """Get multiple allocations. See `AllocationsApi.get_allocations`."""
        return self._call(_GET_ALLOCATIONS, {}, opts, kwargs)

    async def update_allocation(
        self,
        body: _types.AllocationRequestBody | dict[str, Any],
        allocation_gid: str,
        opts: _options.UpdateAllocationOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateAllocationKeywords],
    ) -> _types.AllocationResponse:
        """Update an allocation. See `AllocationsApi.update_allocation`."""
        return await self._call(
            _UPDATE_ALLOCATION, {"allocation_gid": allocation_gid}, opts, kwargs, body
        )

    create_allocation_with_http_info = _with_http_info(create_allocation)
    delete_allocation_with_http_info = _with_http_info(delete_allocation)
    get_allocation_with_http_info = _with_http_info(get_allocation)
    get_allocations_with_http_info = _with_http_info(get_allocations)
    update_allocation_with_http_info = _with_http_info(update_allocation)
