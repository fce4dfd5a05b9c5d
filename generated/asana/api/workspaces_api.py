"""Workspaces: the operations of `WorkspacesApi`."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._core.operation import Operation, Pages, Parameter
from .._lazy import Later as _Later
from .._sync.api_base import Api
from .._sync.api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import pagination as _pagination
    from .. import types as _types
    from ..types import workspaces_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.workspaces_api")

__all__ = ["WorkspacesApi"]

_ADD_USER_FOR_WORKSPACE = Operation(
    name="add_user_for_workspace",
    method="POST",
    path="/workspaces/{workspace_gid}/addUser",
    parameters=(Parameter("workspace_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)
_GET_WORKSPACE = Operation(
    name="get_workspace",
    path="/workspaces/{workspace_gid}",
    parameters=(Parameter("workspace_gid", "path"), Parameter("opt_fields")),
)
_GET_WORKSPACE_EVENTS = Operation(
    name="get_workspace_events",
    path="/workspaces/{workspace_gid}/events",
    parameters=(Parameter("workspace_gid", "path"), Parameter("sync")),
    security=(("personalAccessToken",),),
    result="events",
    pages=Pages(
        "sync-token",
        position="sync",
        items=("data",),
        following=("sync",),
        more=("has_more",),
    ),
)
_GET_WORKSPACES = Operation(
    name="get_workspaces",
    path="/workspaces",
    parameters=(Parameter("limit"), Parameter("offset"), Parameter("opt_fields")),
    result="pages",
)
_REMOVE_USER_FOR_WORKSPACE = Operation(
    name="remove_user_for_workspace",
    method="POST",
    path="/workspaces/{workspace_gid}/removeUser",
    parameters=(Parameter("workspace_gid", "path"),),
    body_required=True,
    security=(("personalAccessToken",),),
)
_UPDATE_WORKSPACE = Operation(
    name="update_workspace",
    method="PUT",
    path="/workspaces/{workspace_gid}",
    parameters=(Parameter("workspace_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)


class WorkspacesApi(Api):
    """The top-level containers: each project, task and tag belongs to exactly one. A
    workspace with `is_organization: true` stands for a company and has teams.
    """

    def add_user_for_workspace(
        self,
        body: _types.WorkspaceAddUserRequestBody | dict[str, Any],
        workspace_gid: str,
        opts: _options.AddUserForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddUserForWorkspaceKeywords],
    ) -> _types.UserBase:
        """Add a user to a workspace.

        Invites someone, named by `gid` or email address, and returns their user. In an
        organization, a person whose address is not of one of its domains joins as a
        guest.

        :param dict body: Whom to add. (required)
        :param str workspace_gid: The workspace or organization. (required)
        :param list[str] opt_fields: Properties of the added user to return besides
            those of the compact form.
        :return: UserBase
        """
        return self._call(
            _ADD_USER_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid},
            opts,
            kwargs,
            body,
        )

    def get_workspace(
        self,
        workspace_gid: str,
        opts: _options.GetWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetWorkspaceKeywords],
    ) -> _types.WorkspaceResponse:
        """Get a workspace.

        Returns one workspace in full. `is_organization` tells whether it belongs to a
        company, and `email_domains` which addresses make someone a member of it.

        :param str workspace_gid: The workspace or organization. (required)
        :param list[str] opt_fields: Properties of the workspace to return besides those
            of its compact form.
        :return: WorkspaceResponse
        """
        return self._call(
            _GET_WORKSPACE, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    def get_workspace_events(
        self,
        workspace_gid: str,
        opts: _options.GetWorkspaceEventsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetWorkspaceEventsKeywords],
    ) -> _pagination.EventIterator[_types.EventResponse]:
        """Get workspace events.

        Returns what has happened anywhere in a workspace since a sync token was given
        out. It works like `get_events`, except that one response holds up to 1000
        events; `has_more` tells that there are others waiting.

        :param str workspace_gid: The workspace or organization. (required)
        :param str sync: The token of the response before: events come from that point
            on.
        :return: EventResponseArray
        """
        return self._call(
            _GET_WORKSPACE_EVENTS, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    def get_workspaces(
        self,
        opts: _options.GetWorkspacesOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetWorkspacesKeywords],
    ) -> _pagination.ItemIterator[_types.WorkspaceResponse]:
        """Get multiple workspaces.

        Lists all workspaces and organizations that you belong to, in compact form.

        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each workspace to return besides
            those of its compact form.
        :return: WorkspaceResponseArray
        """
        return self._call(_GET_WORKSPACES, {}, opts, kwargs)

    def remove_user_for_workspace(
        self,
        body: _types.WorkspaceRemoveUserRequestBody | dict[str, Any],
        workspace_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a user from a workspace.

        Removes a user, named by `gid` or email address. You have to be an
        administrator.

        What they owned is given to somebody else, depending on your token:

        - with a *personal access token*, to you;
        - with the token of a *service account*, to the person chosen in the admin
          console, just as when the user is deleted through SCIM.

        Objects that only this user could see remain inaccessible. If they are still
        needed, share them with others before you remove the user.

        :param dict body: Whom to remove. (required)
        :param str workspace_gid: The workspace or organization. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _REMOVE_USER_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid},
            None,
            kwargs,
            body,
        )

    def update_workspace(
        self,
        body: _types.WorkspaceRequestBody | dict[str, Any],
        workspace_gid: str,
        opts: _options.UpdateWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateWorkspaceKeywords],
    ) -> _types.WorkspaceResponse:
        """Update a workspace.

        Renames a workspace; its name is all that can be changed so far. Returns the
        workspace in full.

        :param dict body: The new name of the workspace. (required)
        :param str workspace_gid: The workspace or organization. (required)
        :param list[str] opt_fields: Properties of the workspace to return besides those
            of its compact form.
        :return: WorkspaceResponse
        """
        return self._call(
            _UPDATE_WORKSPACE, {"workspace_gid": workspace_gid}, opts, kwargs, body
        )

    add_user_for_workspace_with_http_info = _with_http_info(add_user_for_workspace)
    get_workspace_with_http_info = _with_http_info(get_workspace)
    get_workspace_events_with_http_info = _with_http_info(get_workspace_events)
    get_workspaces_with_http_info = _with_http_info(get_workspaces)
    remove_user_for_workspace_with_http_info = _with_http_info(
        remove_user_for_workspace
    )
    update_workspace_with_http_info = _with_http_info(update_workspace)
