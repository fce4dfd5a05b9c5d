"""Team memberships: the operations of `TeamMembershipsApi`."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._core.operation import Operation, Parameter
from .._lazy import Later as _Later
from .._sync.api_base import Api
from .._sync.api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import pagination as _pagination
    from .. import types as _types
    from ..types import team_memberships_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.team_memberships_api")

__all__ = ["TeamMembershipsApi"]

_GET_TEAM_MEMBERSHIP = Operation(
    name="get_team_membership",
    path="/team_memberships/{team_membership_gid}",
    parameters=(Parameter("team_membership_gid", "path"), Parameter("opt_fields")),
)
_GET_TEAM_MEMBERSHIPS = Operation(
    name="get_team_memberships",
    path="/team_memberships",
    parameters=(
        Parameter("limit"),
        Parameter("offset"),
        Parameter("team"),
        Parameter("user"),
        Parameter("workspace"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_TEAM_MEMBERSHIPS_FOR_TEAM = Operation(
    name="get_team_memberships_for_team",
    path="/teams/{team_gid}/team_memberships",
    parameters=(
        Parameter("team_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_TEAM_MEMBERSHIPS_FOR_USER = Operation(
    name="get_team_memberships_for_user",
    path="/users/{user_gid}/team_memberships",
    parameters=(
        Parameter("user_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("workspace", required=True),
        Parameter("opt_fields"),
    ),
    result="pages",
)


class TeamMembershipsApi(Api):
    """Who is in which team: as an administrator of the team, as a guest, or with
    access to only some of its work. Memberships are made and ended by
    `add_user_for_team` and `remove_user_for_team`.
    """

    def get_team_membership(
        self,
        team_membership_gid: str,
        opts: _options.GetTeamMembershipOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTeamMembershipKeywords],
    ) -> _types.TeamMembershipResponse:
        """Get a team membership.

        Returns one membership in full.

        :param str team_membership_gid: The team membership. (required)
        :param list[str] opt_fields: Properties of the membership to return besides
            those of its compact form.
        :return: TeamMembershipResponse
        """
        return self._call(
            _GET_TEAM_MEMBERSHIP,
            {"team_membership_gid": team_membership_gid},
            opts,
            kwargs,
        )

    def get_team_memberships(
        self,
        opts: _options.GetTeamMembershipsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTeamMembershipsKeywords],
    ) -> _pagination.ItemIterator[_types.TeamMembershipResponse]:
        """Get team memberships.

        Lists memberships in compact form: those of a `team`, or those of a `user` in a
        `workspace`. The latter two go together; one alone is not enough.

        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param str team: The team whose members are listed.
        :param str user: The user whose teams are listed, by `gid`, email address or
            `me`.
        :param str workspace: Where the teams of the user are.
        :param list[str] opt_fields: Properties of each membership to return besides
            those of its compact form.
        :return: TeamMembershipResponseArray
        """
        return self._call(_GET_TEAM_MEMBERSHIPS, {}, opts, kwargs)

    def get_team_memberships_for_team(
        self,
        team_gid: str,
        opts: _options.GetTeamMembershipsForTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTeamMembershipsForTeamKeywords],
    ) -> _pagination.ItemIterator[_types.TeamMembershipResponse]:
        """Get memberships from a team.

        Lists the memberships of one team, in compact form.

        :param str team_gid: The team. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each membership to return besides
            those of its compact form.
        :return: TeamMembershipResponseArray
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
    ) -> _pagination.ItemIterator[_types.TeamMembershipResponse]:
        """Get memberships from a user.

        Lists the memberships of one user in the teams of a workspace, in compact form.

        :param str user_gid: The user, by `gid`, email address or `me`. (required)
        :param str workspace: The workspace whose teams are looked at. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each membership to return besides
            those of its compact form.
        :return: TeamMembershipResponseArray
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
