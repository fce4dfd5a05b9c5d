"""Memberships: the operations of `MembershipsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.memberships_api import (
    _CREATE_MEMBERSHIP,
    _DELETE_MEMBERSHIP,
    _GET_MEMBERSHIP,
    _GET_MEMBERSHIPS,
    _UPDATE_MEMBERSHIP,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import memberships_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.memberships_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncMembershipsApi"]


class AsyncMembershipsApi(AsyncApi):
    """`MembershipsApi` for asyncio."""

    async def create_membership(
        self,
        opts: _options.CreateMembershipOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateMembershipKeywords],
    ) -> _types.MembershipResponse:
        """Create a membership. See `MembershipsApi.create_membership`."""
        return await self._call(_CREATE_MEMBERSHIP, {}, opts, kwargs)

    async def delete_membership(
        self, membership_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a membership. See `MembershipsApi.delete_membership`."""
        return await self._call(
            _DELETE_MEMBERSHIP, {"membership_gid": membership_gid}, None, kwargs
        )

    async def get_membership(
        self, membership_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> _types.MembershipResponse:
        """Get a membership. See `MembershipsApi.get_membership`."""
        return await self._call(
            _GET_MEMBERSHIP, {"membership_gid": membership_gid}, None, kwargs
        )

    def get_memberships(
        self,
        opts: _options.GetMembershipsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetMembershipsKeywords],
    ) -> _pagination.AsyncItemIterator[_types.MembershipResponse]:
        """Get multiple memberships. See `MembershipsApi.get_memberships`."""
        return self._call(_GET_MEMBERSHIPS, {}, opts, kwargs)

    async def update_membership(
        self,
        body: _types.MembershipRequestBody | dict[str, Any],
        membership_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.MembershipResponse:
        """Update a membership. See `MembershipsApi.update_membership`."""
        return await self._call(
            _UPDATE_MEMBERSHIP, {"membership_gid": membership_gid}, None, kwargs, body
        )

    create_membership_with_http_info = _with_http_info(create_membership)
    delete_membership_with_http_info = _with_http_info(delete_membership)
    get_membership_with_http_info = _with_http_info(get_membership)
    get_memberships_with_http_info = _with_http_info(get_memberships)
    update_membership_with_http_info = _with_http_info(update_membership)
