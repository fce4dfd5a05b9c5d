"""Teams: the operations of `TeamsApi`."""

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
    from ..types import teams_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.teams_api")

__all__ = ["TeamsApi"]

_ADD_USER_FOR_TEAM = Operation(
    name="add_user_for_team",
    method="POST",
    path="/teams/{team_gid}/addUser",
    parameters=(Parameter("team_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)
_CREATE_TEAM = Operation(
    name="create_team",
    method="POST",
    path="/teams",
    parameters=(Parameter("opt_fields"),),
    body_required=True,
    security=(("personalAccessToken",),),
)
_GET_TEAM = Operation(
    name="get_team",
    path="/teams/{team_gid}",
    parameters=(Parameter("team_gid", "path"), Parameter("opt_fields")),
)
_GET_TEAMS_FOR_USER = Operation(
    name="get_teams_for_user",
    path="/users/{user_gid}/teams",
    parameters=(
        Parameter("user_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("organization", required=True),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_TEAMS_FOR_WORKSPACE = Operation(
    name="get_teams_for_workspace",
    path="/workspaces/{workspace_gid}/teams",
    parameters=(
        Parameter("workspace_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_REMOVE_USER_FOR_TEAM = Operation(
    name="remove_user_for_team",
    method="POST",
    path="/teams/{team_gid}/removeUser",
    parameters=(Parameter("team_gid", "path"),),
    body_required=True,
    security=(("personalAccessToken",),),
)
_UPDATE_TEAM = Operation(
    name="update_team",
    method="PUT",
    path="/teams/{team_gid}",
    parameters=(Parameter("team_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)


class TeamsApi(Api):
    """Groups of people within an organization, and the projects they share. A
    workspace that is no organization has no teams.

    Settings that end in `_access_level` say what every member of the team may do,
    and what only its administrators.
    """

    def add_user_for_team(
        self,
        body: _types.TeamAddUserRequestBody | dict[str, Any],
        team_gid: str,
        opts: _options.AddUserForTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddUserForTeamKeywords],
    ) -> _types.TeamMembershipResponse:
        """Add a user to a team.

        Adds a user to a team and returns the new membership in full. You have to be a
        member of the team yourself, and the user has to belong to its organization.

        :param dict body: Whom to add. (required)
        :param str team_gid: The team. (required)
        :param list[str] opt_fields: Properties of the membership to return besides
            those of its compact form.
        :return: TeamMembershipResponse
        """
        return self._call(
            _ADD_USER_FOR_TEAM, {"team_gid": team_gid}, opts, kwargs, body
        )

    def create_team(
        self,
        body: _types.TeamRequestBody | dict[str, Any],
        opts: _options.CreateTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateTeamKeywords],
    ) -> _types.TeamResponse:
        """Create a team.

        Creates a team in the organization that `organization` names, and returns it in
        full. You have to belong to the organization, and it cannot be changed later.

        :param dict body: The properties of the team. (required)
        :param list[str] opt_fields: Properties of the team to return besides those of
            its compact form.
        :return: TeamResponse
        """
        return self._call(_CREATE_TEAM, {}, opts, kwargs, body)

    def get_team(
        self,
        team_gid: str,
        opts: _options.GetTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTeamKeywords],
    ) -> _types.TeamResponse:
        """Get a team.

        Returns one team in full. Its description comes only if you ask for it by
        `opt_fields`.

        :param str team_gid: The team. (required)
        :param list[str] opt_fields: Properties of the team to return besides those of
            its compact form.
        :return: TeamResponse
        """
        return self._call(_GET_TEAM, {"team_gid": team_gid}, opts, kwargs)

    def get_teams_for_user(
        self,
        user_gid: str,
        organization: str,
        opts: _options.GetTeamsForUserOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTeamsForUserKeywords],
    ) -> _pagination.ItemIterator[_types.TeamResponse]:
        """Get teams for a user.

        Lists the teams of an organization that a user is a member of, in compact form.

        :param str user_gid: The user, by `gid`, email address or `me`. (required)
        :param str organization: The workspace or organization whose teams are looked
            at. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each team to return besides those of
            its compact form.
        :return: TeamResponseArray
        """
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
    ) -> _pagination.ItemIterator[_types.TeamResponse]:
        """Get teams in a workspace.

        Lists the teams of a workspace that you can see, in compact form.

        :param str workspace_gid: The workspace or organization. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each team to return besides those of
            its compact form.
        :return: TeamResponseArray
        """
        return self._call(
            _GET_TEAMS_FOR_WORKSPACE, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    def remove_user_for_team(
        self,
        body: _types.TeamRemoveUserRequestBody | dict[str, Any],
        team_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a user from a team.

        Removes a user from a team. You can also remove yourself. Only members of the
        team can do this.

        :param dict body: Whom to remove. (required)
        :param str team_gid: The team. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _REMOVE_USER_FOR_TEAM, {"team_gid": team_gid}, None, kwargs, body
        )

    def update_team(
        self,
        body: _types.TeamRequestBody | dict[str, Any],
        team_gid: str,
        opts: _options.UpdateTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateTeamKeywords],
    ) -> _types.TeamResponse:
        """Update a team.

        Changes the fields that you send and leaves the others as they are. Returns the
        whole team. Its `organization` cannot be changed.

        :param dict body: The fields to change. (required)
        :param str team_gid: The team. (required)
        :param list[str] opt_fields: Properties of the team to return besides those of
            its compact form.
        :return: TeamResponse
        """
        return self._call(_UPDATE_TEAM, {"team_gid": team_gid}, opts, kwargs, body)

    add_user_for_team_with_http_info = _with_http_info(add_user_for_team)
    create_team_with_http_info = _with_http_info(create_team)
    get_team_with_http_info = _with_http_info(get_team)
    get_teams_for_user_with_http_info = _with_http_info(get_teams_for_user)
    get_teams_for_workspace_with_http_info = _with_http_info(get_teams_for_workspace)
    remove_user_for_team_with_http_info = _with_http_info(remove_user_for_team)
    update_team_with_http_info = _with_http_info(update_team)
