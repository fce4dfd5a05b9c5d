"""Workspace memberships: the operations of `WorkspaceMembershipsApi`."""

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
    from ..types import workspace_memberships_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.workspace_memberships_api")

__all__ = ["WorkspaceMembershipsApi"]

_GET_WORKSPACE_MEMBERSHIP = Operation(
    name="get_workspace_membership",
    path="/workspace_memberships/{workspace_membership_gid}",
    parameters=(Parameter("workspace_membership_gid", "path"), Parameter("opt_fields")),
    security=(("personalAccessToken",),),
)
_GET_WORKSPACE_MEMBERSHIPS_FOR_USER = Operation(
    name="get_workspace_memberships_for_user",
    path="/users/{user_gid}/workspace_memberships",
    parameters=(
        Parameter("user_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)
_GET_WORKSPACE_MEMBERSHIPS_FOR_WORKSPACE = Operation(
    name="get_workspace_memberships_for_workspace",
    path="/workspaces/{workspace_gid}/workspace_memberships",
    parameters=(
        Parameter("workspace_gid", "path"),
        Parameter("user"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)


class WorkspaceMembershipsApi(Api):
    """Who is in which workspace: as an administrator, as a guest, or with a view-only
    license. Memberships are made and ended by `add_user_for_workspace` and
    `remove_user_for_workspace`.
    """

    def get_workspace_membership(
        self,
        workspace_membership_gid: str,
        opts: _options.GetWorkspaceMembershipOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetWorkspaceMembershipKeywords],
    ) -> _types.WorkspaceMembershipResponse:
        """Get a workspace membership.

        Returns one membership in full, with the task list that the user has in the
        workspace.

        :param str workspace_membership_gid: The workspace membership. (required)
        :param list[str] opt_fields: Properties of the membership to return besides
            those of its compact form.
        :return: WorkspaceMembershipResponse
        """
        return self._call(
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
    ) -> _pagination.ItemIterator[_types.WorkspaceMembershipResponse]:
        """Get workspace memberships for a user.

        Lists the memberships of one user, a workspace each, in compact form.

        :param str user_gid: The user, by `gid`, email address or `me`. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each membership to return besides
            those of its compact form.
        :return: WorkspaceMembershipResponseArray
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
    ) -> _pagination.ItemIterator[_types.WorkspaceMembershipResponse]:
        """Get the workspace memberships for a workspace.

        Lists the memberships of a workspace in compact form, or the one that a given
        user has there.

        :param str workspace_gid: The workspace or organization. (required)
        :param str user: One user only, by `gid`, email address or `me`.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each membership to return besides
            those of its compact form.
        :return: WorkspaceMembershipResponseArray
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
