"""Project memberships: the operations of `ProjectMembershipsApi`."""

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
    from ..types import project_memberships_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.project_memberships_api")

__all__ = ["ProjectMembershipsApi"]

_GET_PROJECT_MEMBERSHIP = Operation(
    name="get_project_membership",
    path="/project_memberships/{project_membership_gid}",
    parameters=(Parameter("project_membership_gid", "path"), Parameter("opt_fields")),
    security=(("personalAccessToken",),),
)
_GET_PROJECT_MEMBERSHIPS_FOR_PROJECT = Operation(
    name="get_project_memberships_for_project",
    path="/projects/{project_gid}/project_memberships",
    parameters=(
        Parameter("project_gid", "path"),
        Parameter("user"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)


class ProjectMembershipsApi(Api):
    """Who can work in a project, and whether they may change things there or only
    comment. These records are for reading; to let somebody in or change their
    rights, use the methods of the tag Memberships.
    """

    def get_project_membership(
        self,
        project_membership_gid: str,
        opts: _options.GetProjectMembershipOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectMembershipKeywords],
    ) -> _types.ProjectMembershipNormalResponse:
        """Get a project membership.

        Returns one membership in full, with its project, its member and what the member
        may do.

        :param str project_membership_gid: The project membership. (required)
        :param list[str] opt_fields: Properties of the membership to return besides
            those of its compact form.
        :return: ProjectMembershipNormalResponse
        """
        return self._call(
            _GET_PROJECT_MEMBERSHIP,
            {"project_membership_gid": project_membership_gid},
            opts,
            kwargs,
        )

    def get_project_memberships_for_project(
        self,
        project_gid: str,
        opts: (
            _options.GetProjectMembershipsForProjectOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetProjectMembershipsForProjectKeywords],
    ) -> _pagination.ItemIterator[_types.ProjectMembershipCompact]:
        """Get memberships from a project.

        Lists the memberships of one project, in compact form. With `user`, it lists
        only the membership of that user.

        :param str project_gid: The project. (required)
        :param str user: One user only, by `gid`, email address or `me`.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the memberships to return besides
            those of their compact form.
        :return: ProjectMembershipCompactArray
        """
        return self._call(
            _GET_PROJECT_MEMBERSHIPS_FOR_PROJECT,
            {"project_gid": project_gid},
            opts,
            kwargs,
        )

    get_project_membership_with_http_info = _with_http_info(get_project_membership)
    get_project_memberships_for_project_with_http_info = _with_http_info(
        get_project_memberships_for_project
    )
