"""Roles: the operations of `RolesApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.roles_api import (
    _CREATE_ROLE,
    _DELETE_ROLE,
    _GET_ROLE,
    _GET_ROLES,
    _UPDATE_ROLE,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import roles_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.roles_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncRolesApi"]


class AsyncRolesApi(AsyncApi):
    """`RolesApi` for asyncio."""

    async def create_role(
        self,
        body: _types.RbacRoleRequestBody | dict[str, Any],
        opts: _options.CreateRoleOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateRoleKeywords],
    ) -> _types.RbacRoleResponse:
        """Create a role. See `RolesApi.create_role`."""
        return await self._call(_CREATE_ROLE, {}, opts, kwargs, body)

    async def delete_role(
        self, role_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a role. See `RolesApi.delete_role`."""
        return await self._call(_DELETE_ROLE, {"role_gid": role_gid}, None, kwargs)

    async def get_role(
        self,
        role_gid: str,
        opts: _options.GetRoleOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetRoleKeywords],
    ) -> _types.RbacRoleResponse:
        """Get a role. See `RolesApi.get_role`."""
        return await self._call(_GET_ROLE, {"role_gid": role_gid}, opts, kwargs)

    def get_roles(
        self,
        workspace: str,
        opts: _options.GetRolesOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetRolesKeywords],
    ) -> _pagination.AsyncItemIterator[_types.RbacRoleResponse]:
        """Get multiple roles. See `RolesApi.get_roles`."""
        return self._call(_GET_ROLES, {"workspace": workspace}, opts, kwargs)

    async def update_role(
        self,
        body: _types.RbacRoleBaseBody | dict[str, Any],
        role_gid: str,
        opts: _options.UpdateRoleOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateRoleKeywords],
    ) -> _types.RbacRoleResponse:
        """Update a role. See `RolesApi.update_role`."""
        return await self._call(
            _UPDATE_ROLE, {"role_gid": role_gid}, opts, kwargs, body
        )

    create_role_with_http_info = _with_http_info(create_role)
    delete_role_with_http_info = _with_http_info(delete_role)
    get_role_with_http_info = _with_http_info(get_role)
    get_roles_with_http_info = _with_http_info(get_roles)
    update_role_with_http_info = _with_http_info(update_role)
