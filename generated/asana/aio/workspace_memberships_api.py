"""Workspace memberships: the operations of `WorkspaceMembershipsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.workspace_memberships_api import (
    _GET_WORKSPACE_MEMBERSHIP,
    _GET_WORKSPACE_MEMBERSHIPS_FOR_USER,
    _GET_WORKSPACE_MEMBERSHIPS_FOR_WORKSPACE,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import workspace_memberships_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.workspace_memberships_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncWorkspaceMembershipsApi"]


class AsyncWorkspaceMembershipsApi(AsyncApi):
    """`WorkspaceMembershipsApi` for asyncio."""

    async def get_workspace_membership(
        self,
        workspace_membership_gid: str,
        opts: _options.GetWorkspaceMembershipOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetWorkspaceMembershipKeywords],
    ) -> _types.WorkspaceMembershipResponse:
        """Get a workspace membership. See
        `WorkspaceMembershipsApi.get_workspace_membership`.
        """
        return await self._call(
            _GET_WORKSPACE_MEMBERSHIP,
            {"workspace_membership_gid": workspace_membership_gid},
            opts,
            kwargs,
        )

    def get_workspace_memberships_for_user(
        self,
        user_gid: str,
        opts: (
            _options.GetWorkspaceMembershipsForUserOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetWorkspaceMembershipsForUserKeywords],
    ) -> _pagination.AsyncItemIterator[_types.WorkspaceMembershipResponse]:
        """Get workspace memberships for a user. See
        `WorkspaceMembershipsApi.get_workspace_memberships_for_user`.
        """
        return self._call(
            _GET_WORKSPACE_MEMBERSHIPS_FOR_USER, {"user_gid": user_gid}, opts, kwargs
        )

    def get_workspace_memberships_for_workspace(
        self,
        workspace_gid: str,
        opts: (
            _options.GetWorkspaceMembershipsForWorkspaceOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetWorkspaceMembershipsForWorkspaceKeywords],
    ) -> _pagination.AsyncItemIterator[_types.WorkspaceMembershipResponse]:
        """Get the workspace memberships for a workspace. See
        `WorkspaceMembershipsApi.get_workspace_memberships_for_workspace`.
        """
        return self._call(
            _GET_WORKSPACE_MEMBERSHIPS_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid},
            opts,
            kwargs,
        )

    get_workspace_membership_with_http_info = _with_http_info(get_workspace_membership)
    get_workspace_memberships_for_user_with_http_info = _with_http_info(
        get_workspace_memberships_for_user
    )
    get_workspace_memberships_for_workspace_with_http_info = _with_http_info(
        get_workspace_memberships_for_workspace
    )
