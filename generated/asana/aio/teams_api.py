"""Teams: the operations of `TeamsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.teams_api import (
    _ADD_USER_FOR_TEAM,
    _CREATE_TEAM,
    _GET_TEAM,
    _GET_TEAMS_FOR_USER,
    _GET_TEAMS_FOR_WORKSPACE,
    _REMOVE_USER_FOR_TEAM,
    _UPDATE_TEAM,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import teams_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.teams_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncTeamsApi"]


class AsyncTeamsApi(AsyncApi):
    """`TeamsApi` for asyncio."""

    async def add_user_for_team(
        self,
        body: _types.TeamAddUserRequestBody | dict[str, Any],
        team_gid: str,
        opts: _options.AddUserForTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddUserForTeamKeywords],
    ) -> _types.TeamMembershipResponse:
        """Add a user to a team. See `TeamsApi.add_user_for_team`."""
        return await self._call(
            _ADD_USER_FOR_TEAM, {"team_gid": team_gid}, opts, kwargs, body
        )

    async def create_team(
        self,
        body: _types.TeamRequestBody | dict[str, Any],
        opts: _options.CreateTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateTeamKeywords],
    ) -> _types.TeamResponse:
        """Create a team. See `TeamsApi.create_team`."""
        return await self._call(_CREATE_TEAM, {}, opts, kwargs, body)

    async def get_team(
        self,
        team_gid: str,
        opts: _options.GetTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTeamKeywords],
    ) -> _types.TeamResponse:
        """Get a team. See `TeamsApi.get_team`."""
        return await self._call(_GET_TEAM, {"team_gid": team_gid}, opts, kwargs)

    def get_teams_for_user(
        self,
        user_gid: str,
        organization: str,
        opts: _options.GetTeamsForUserOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTeamsForUserKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TeamResponse]:
        """Get teams for a user. See `TeamsApi.get_teams_for_user`."""
        return self._call(
            _GET_TEAMS_FOR_USER,
            {"user_gid": user_gid, "organization": organization},
            opts,
            kwargs,
        )

    def get_teams_for_workspace(
        self,
        workspace_gid: str,
        opts: _options.GetTeamsForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTeamsForWorkspaceKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TeamResponse]:
        """Get teams in a workspace. See `TeamsApi.get_teams_for_workspace`."""
        return self._call(
            _GET_TEAMS_FOR_WORKSPACE, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    async def remove_user_for_team(
        self,
        body: _types.TeamRemoveUserRequestBody | dict[str, Any],
        team_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a user from a team. See `TeamsApi.remove_user_for_team`."""
        return await self._call(
            _REMOVE_USER_FOR_TEAM, {"team_gid": team_gid}, None, kwargs, body
        )

    async def update_team(
        self,
        body: _types.TeamRequestBody | dict[str, Any],
        team_gid: str,
        opts: _options.UpdateTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateTeamKeywords],
    ) -> _types.TeamResponse:
        """Update a team. See `TeamsApi.update_team`."""
        return await self._call(
            _UPDATE_TEAM, {"team_gid": team_gid}, opts, kwargs, body
        )

    add_user_for_team_with_http_info = _with_http_info(add_user_for_team)
    create_team_with_http_info = _with_http_info(create_team)
    get_team_with_http_info = _with_http_info(get_team)
    get_teams_for_user_with_http_info = _with_http_info(get_teams_for_user)
    get_teams_for_workspace_with_http_info = _with_http_info(get_teams_for_workspace)
    remove_user_for_team_with_http_info = _with_http_info(remove_user_for_team)
    update_team_with_http_info = _with_http_info(update_team)
