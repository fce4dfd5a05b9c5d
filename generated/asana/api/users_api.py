"""Users: the operations of `UsersApi`."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Literal, Unpack

from .._core.operation import Operation, Parameter
from .._lazy import Later as _Later
from .._sync.api_base import Api
from .._sync.api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import pagination as _pagination
    from .. import types as _types
    from ..types import users_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.users_api")

__all__ = ["UsersApi"]

_GET_FAVORITES_FOR_USER = Operation(
    name="get_favorites_for_user",
    path="/users/{user_gid}/favorites",
    parameters=(
        Parameter("user_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("resource_type", required=True),
        Parameter("workspace", required=True),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_USER = Operation(
    name="get_user",
    path="/users/{user_gid}",
    parameters=(
        Parameter("user_gid", "path"),
        Parameter("workspace"),
        Parameter("opt_fields"),
    ),
)
_GET_USER_FOR_WORKSPACE = Operation(
    name="get_user_for_workspace",
    path="/workspaces/{workspace_gid}/users/{user_gid}",
    parameters=(
        Parameter("workspace_gid", "path"),
        Parameter("user_gid", "path"),
        Parameter("opt_fields"),
    ),
)
_GET_USERS = Operation(
    name="get_users",
    path="/users",
    parameters=(
        Parameter("workspace"),
        Parameter("team"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_USERS_FOR_TEAM = Operation(
    name="get_users_for_team",
    path="/teams/{team_gid}/users",
    parameters=(
        Parameter("team_gid", "path"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_USERS_FOR_WORKSPACE = Operation(
    name="get_users_for_workspace",
    path="/workspaces/{workspace_gid}/users",
    parameters=(
        Parameter("workspace_gid", "path"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_UPDATE_USER = Operation(
    name="update_user",
    method="PUT",
    path="/users/{user_gid}",
    parameters=(
        Parameter("user_gid", "path"),
        Parameter("workspace"),
        Parameter("opt_fields"),
    ),
    body_required=True,
    security=(("personalAccessToken",),),
)
_UPDATE_USER_FOR_WORKSPACE = Operation(
    name="update_user_for_workspace",
    method="PUT",
    path="/workspaces/{workspace_gid}/users/{user_gid}",
    parameters=(
        Parameter("workspace_gid", "path"),
        Parameter("user_gid", "path"),
        Parameter("opt_fields"),
    ),
    body_required=True,
    security=(("personalAccessToken",),),
)


class UsersApi(Api):
    """People, and bots, with an Asana account. Wherever the `gid` of a user is taken,
    an email address or the word `me` (the owner of the access token) is also
    accepted.
    """

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
    ) -> _pagination.ItemIterator[_types.AsanaNamedResource]:
        """Get a user's favorites.

        Lists the objects of one kind that a user has marked as favorites in a
        workspace, from top to bottom of their sidebar. For now you can ask for your own
        favorites only, so `user_gid` must be `me` or your own.

        :param str user_gid: The user, by `gid`, email address or `me`. (required)
        :param str resource_type: The kind of favorites to list. (required)
        :param str workspace: The workspace whose favorites are listed. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the favorites to return besides `gid`
            and `resource_type`.
        :return: AsanaNamedResourceArray
        """
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

    def get_user(
        self,
        user_gid: str,
        opts: _options.GetUserOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetUserKeywords],
    ) -> _types.UserResponse:
        """Get a user.

        Returns one user in full. Take `me` as the user to see whose access token you
        are using.

        :param str user_gid: The user, by `gid`, email address or `me`. (required)
        :param str workspace: Look at the user as a member of this workspace, which
            decides the custom fields.
        :param list[str] opt_fields: Properties of the user to return besides those of
            the compact form.
        :return: UserResponse
        """
        return self._call(_GET_USER, {"user_gid": user_gid}, opts, kwargs)

    def get_user_for_workspace(
        self,
        workspace_gid: str,
        user_gid: str,
        opts: _options.GetUserForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetUserForWorkspaceKeywords],
    ) -> _types.UserResponse:
        """Get a user of a workspace.

        Returns a user in full as this workspace knows them, with the custom fields that
        it keeps about people.

        :param str workspace_gid: The workspace or organization. (required)
        :param str user_gid: The user, by `gid`, email address or `me`. (required)
        :param list[str] opt_fields: Properties of the user to return besides those of
            the compact form.
        :return: UserResponse
        """
        return self._call(
            _GET_USER_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid, "user_gid": user_gid},
            opts,
            kwargs,
        )

    def get_users(
        self,
        opts: _options.GetUsersOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetUsersKeywords],
    ) -> _pagination.ItemIterator[_types.UserResponse]:
        """Get multiple users.

        Lists the users of every workspace and organization that you can see, ordered by
        `gid`. Narrow it down with `workspace` or `team`.

        :param str workspace: Only the users of this workspace or organization.
        :param str team: Only the users of this team.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each user to return besides those of
            the compact form.
        :return: UserResponseArray
        """
        return self._call(_GET_USERS, {}, opts, kwargs)

    def get_users_for_team(
        self,
        team_gid: str,
        opts: _options.GetUsersForTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetUsersForTeamKeywords],
    ) -> _pagination.ItemIterator[_types.UserResponse]:
        """Get users in a team.

        Lists the members of a team in compact form, in alphabetical order. No more than
        2000 are given; a larger team can be read page by page with `get_users` and its
        `team` parameter.

        :param str team_gid: The team. (required)
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the user to return besides those of
            the compact form.
        :return: UserResponseArray
        """
        return self._call(_GET_USERS_FOR_TEAM, {"team_gid": team_gid}, opts, kwargs)

    def get_users_for_workspace(
        self,
        workspace_gid: str,
        opts: _options.GetUsersForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetUsersForWorkspaceKeywords],
    ) -> _pagination.ItemIterator[_types.UserResponse]:
        """Get users in a workspace or organization.

        Lists the people of a workspace or organization in compact form, in alphabetical
        order. No more than 2000 are given; a larger one can be read page by page with
        `get_users` and its `workspace` parameter.

        :param str workspace_gid: The workspace or organization. (required)
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the user to return besides those of
            the compact form.
        :return: UserResponseArray
        """
        return self._call(
            _GET_USERS_FOR_WORKSPACE, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    def update_user(
        self,
        body: _types.UserUpdateRequestBody | dict[str, Any],
        user_gid: str,
        opts: _options.UpdateUserOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateUserKeywords],
    ) -> _types.UserResponse:
        """Update a user.

        Changes a user's name or the values of their custom fields; what you do not send
        stays as it is. A name can be changed by its owner only. Returns the user as
        they are afterwards.

        :param dict body: The fields to change. (required)
        :param str user_gid: The user, by `gid`, email address or `me`. (required)
        :param str workspace: Look at the user as a member of this workspace, which
            decides the custom fields.
        :param list[str] opt_fields: Properties of the user to return besides those of
            the compact form.
        :return: UserResponse
        """
        return self._call(_UPDATE_USER, {"user_gid": user_gid}, opts, kwargs, body)

    def update_user_for_workspace(
        self,
        body: _types.UserUpdateRequestBody | dict[str, Any],
        workspace_gid: str,
        user_gid: str,
        opts: _options.UpdateUserForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateUserForWorkspaceKeywords],
    ) -> _types.UserResponse:
        """Update a user of a workspace.

        Changes a user as this workspace knows them, above all the values of custom
        fields. Fields you leave out keep their values. Returns the user as they are
        afterwards.

        :param dict body: The fields to change. (required)
        :param str workspace_gid: The workspace or organization. (required)
        :param str user_gid: The user, by `gid`, email address or `me`. (required)
        :param list[str] opt_fields: Properties of the user to return besides those of
            the compact form.
        :return: UserResponse
        """
        return self._call(
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
