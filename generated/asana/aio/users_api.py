"""Users: the operations of `UsersApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Literal, Unpack

from .._lazy import Later as _Later
from ..api.users_api import (
    _GET_FAVORITES_FOR_USER,
    _GET_USER,
    _GET_USER_FOR_WORKSPACE,
    _GET_USERS,
    _GET_USERS_FOR_TEAM,
    _GET_USERS_FOR_WORKSPACE,
    _UPDATE_USER,
    _UPDATE_USER_FOR_WORKSPACE,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import users_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.users_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncUsersApi"]


class AsyncUsersApi(AsyncApi):
    """`UsersApi` for asyncio."""

    def get_favorites_for_user(
        self,
        user_gid: str,
        resource_type: (
            Literal["portfolio", "project", "tag", "task", "user", "project_template"]
            | str
        ),
        workspace: str,
        opts: _options.GetFavoritesForUserOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetFavoritesForUserKeywords],
    ) -> _pagination.AsyncItemIterator[_types.AsanaNamedResource]:
        """Get a user's favorites. See `UsersApi.get_favorites_for_user`."""
        return self._call(
            _GET_FAVORITES_FOR_USER,
            {
                "user_gid": user_gid,
                "resource_type": resource_type,
                "workspace": workspace,
            },
            opts,
            kwargs,
        )

    async def get_user(
        self,
        user_gid: str,
        opts: _options.GetUserOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetUserKeywords],
    ) -> _types.UserResponse:
        """Get a user. See `UsersApi.get_user`."""
        return await self._call(_GET_USER, {"user_gid": user_gid}, opts, kwargs)

    async def get_user_for_workspace(
        self,
        workspace_gid: str,
        user_gid: str,
        opts: _options.GetUserForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetUserForWorkspaceKeywords],
    ) -> _types.UserResponse:
        """Get a user of a workspace. See `UsersApi.get_user_for_workspace`."""
        return await self._call(
            _GET_USER_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid, "user_gid": user_gid},
            opts,
            kwargs,
        )

    def get_users(
        self,
        opts: _options.GetUsersOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetUsersKeywords],
    ) -> _pagination.AsyncItemIterator[_types.UserResponse]:
        """Get multiple users. See `UsersApi.get_users`."""
        return self._call(_GET_USERS, {}, opts, kwargs)

    def get_users_for_team(
        self,
        team_gid: str,
        opts: _options.GetUsersForTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetUsersForTeamKeywords],
    ) -> _pagination.AsyncItemIterator[_types.UserResponse]:
        """Get users in a team. See `UsersApi.get_users_for_team`."""
        return self._call(_GET_USERS_FOR_TEAM, {"team_gid": team_gid}, opts, kwargs)

    def get_users_for_workspace(
        self,
        workspace_gid: str,
        opts: _options.GetUsersForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetUsersForWorkspaceKeywords],
    ) -> _pagination.AsyncItemIterator[_types.UserResponse]:
        """Get users in a workspace or organization. See
        `UsersApi.get_users_for_workspace`.
        """
        return self._call(
            _GET_USERS_FOR_WORKSPACE, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    async def update_user(
        self,
        body: _types.UserUpdateRequestBody | dict[str, Any],
        user_gid: str,
        opts: _options.UpdateUserOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateUserKeywords],
    ) -> _types.UserResponse:
        """Update a user. See `UsersApi.update_user`."""
        return await self._call(
            _UPDATE_USER, {"user_gid": user_gid}, opts, kwargs, body
        )

    async def update_user_for_workspace(
        self,
        body: _types.UserUpdateRequestBody | dict[str, Any],
        workspace_gid: str,
        user_gid: str,
        opts: _options.UpdateUserForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateUserForWorkspaceKeywords],
    ) -> _types.UserResponse:
        """Update a user of a workspace. See `UsersApi.update_user_for_workspace`."""
        return await self._call(
            _UPDATE_USER_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid, "user_gid": user_gid},
            opts,
            kwargs,
            body,
        )

    get_favorites_for_user_with_http_info = _with_http_info(get_favorites_for_user)
    get_user_with_http_info = _with_http_info(get_user)
    get_user_for_workspace_with_http_info = _with_http_info(get_user_for_workspace)
    get_users_with_http_info = _with_http_info(get_users)
    get_users_for_team_with_http_info = _with_http_info(get_users_for_team)
    get_users_for_workspace_with_http_info = _with_http_info(get_users_for_workspace)
    update_user_with_http_info = _with_http_info(update_user)
    update_user_for_workspace_with_http_info = _with_http_info(
        update_user_for_workspace
    )
