"""Team memberships: the operations of `TeamMembershipsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.team_memberships_api import (
    _GET_TEAM_MEMBERSHIP,
    _GET_TEAM_MEMBERSHIPS,
    _GET_TEAM_MEMBERSHIPS_FOR_TEAM,
    _GET_TEAM_MEMBERSHIPS_FOR_USER,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import team_memberships_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.team_memberships_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncTeamMembershipsApi"]


class AsyncTeamMembershipsApi(AsyncApi):
    """`TeamMembershipsApi` for asyncio."""

    async def get_team_membership(
        self,
        team_membership_gid: str,
        opts: _options.GetTeamMembershipOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTeamMembershipKeywords],
    ) -> _types.TeamMembershipResponse:
        """Get a team membership. See `TeamMembershipsApi.get_team_membership`."""
        return await self._call(
            _GET_TEAM_MEMBERSHIP,
            {"team_membership_gid": team_membership_gid},
            opts,
            kwargs,
        )

    def get_team_memberships(
        self,
        opts: _options.GetTeamMembershipsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTeamMembershipsKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TeamMembershipResponse]:
        """Get team memberships. See `TeamMembershipsApi.get_team_memberships`."""
        return self._call(_GET_TEAM_MEMBERSHIPS, {}, opts, kwargs)

    def get_team_memberships_for_team(
        self,
        team_gid: str,
        opts: _options.GetTeamMembershipsForTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTeamMembershipsForTeamKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TeamMembershipResponse]:
        """Get memberships from a team. See
        `TeamMembershipsApi.get_team_memberships_for_team`.
        """
        return self._call(
            _GET_TEAM_MEMBERSHIPS_FOR_TEAM, {"team_gid": team_gid}, opts, kwargs
        )

    def get_team_memberships_for_user(
        self,
        user_gid: str,
        workspace: str,
        opts: _options.GetTeamMembershipsForUserOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTeamMembershipsForUserKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TeamMembershipResponse]:
        """Get memberships from a user. See
        `TeamMembershipsApi.get_team_memberships_for_user`.
        """
        return self._call(
            _GET_TEAM_MEMBERSHIPS_FOR_USER,
            {"user_gid": user_gid, "workspace": workspace},
            opts,
            kwargs,
        )

    get_team_membership_with_http_info = _with_http_info(get_team_membership)
    get_team_memberships_with_http_info = _with_http_info(get_team_memberships)
    get_team_memberships_for_team_with_http_info = _with_http_info(
        get_team_memberships_for_team
    )
    get_team_memberships_for_user_with_http_info = _with_http_info(
        get_team_memberships_for_user
    )
