"""Project statuses: the operations of `ProjectStatusesApi`."""

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
    from ..types import project_statuses_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.project_statuses_api")

__all__ = ["ProjectStatusesApi"]

_CREATE_PROJECT_STATUS_FOR_PROJECT = Operation(
    name="create_project_status_for_project",
    method="POST",
    path="/projects/{project_gid}/project_statuses",
    parameters=(Parameter("project_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)
_DELETE_PROJECT_STATUS = Operation(
    name="delete_project_status",
    method="DELETE",
    path="/project_statuses/{project_status_gid}",
    parameters=(Parameter("project_status_gid", "path"),),
    security=(("personalAccessToken",),),
)
_GET_PROJECT_STATUS = Operation(
    name="get_project_status",
    path="/project_statuses/{project_status_gid}",
    parameters=(Parameter("project_status_gid", "path"), Parameter("opt_fields")),
    security=(("personalAccessToken",),),
)
_GET_PROJECT_STATUSES_FOR_PROJECT = Operation(
    name="get_project_statuses_for_project",
    path="/projects/{project_gid}/project_statuses",
    parameters=(
        Parameter("project_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)


class ProjectStatusesApi(Api):
    """Reports on how a project is doing, with a color: `green` for on track, `yellow`
    for at risk, `red` for late, `blue` for on hold, `complete` for finished. All
    followers of the project are told about a new one. Reports can be written and
    deleted but not changed.

    Status updates have taken their place; use those in new programs.
    """

    def create_project_status_for_project(
        self,
        body: _types.ProjectStatusRequestBody | dict[str, Any],
        project_gid: str,
        opts: (
            _options.CreateProjectStatusForProjectOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.CreateProjectStatusForProjectKeywords],
    ) -> _types.ProjectStatusResponse:
        """Create a project status.

        Reports on a project and returns the report in full. The followers of the
        project are told at once. New programs use `create_status_for_object` of the tag
        Status updates.

        :param dict body: The report. (required)
        :param str project_gid: The project. (required)
        :param list[str] opt_fields: Properties of the report to return besides those of
            its compact form.
        :return: ProjectStatusResponse
        """
        return self._call(
            _CREATE_PROJECT_STATUS_FOR_PROJECT,
            {"project_gid": project_gid},
            opts,
            kwargs,
            body,
        )

    def delete_project_status(
        self, project_status_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a project status.

        Deletes a report from the project. The `data` of the response is empty. New
        programs use `delete_status` of the tag Status updates.

        :param str project_status_gid: The report. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _DELETE_PROJECT_STATUS,
            {"project_status_gid": project_status_gid},
            None,
            kwargs,
        )

    def get_project_status(
        self,
        project_status_gid: str,
        opts: _options.GetProjectStatusOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectStatusKeywords],
    ) -> _types.ProjectStatusResponse:
        """Get a project status.

        Returns one report in full. New programs use `get_status` of the tag Status
        updates.

        :param str project_status_gid: The report. (required)
        :param list[str] opt_fields: Properties of the report to return besides those of
            its compact form.
        :return: ProjectStatusResponse
        """
        return self._call(
            _GET_PROJECT_STATUS,
            {"project_status_gid": project_status_gid},
            opts,
            kwargs,
        )

    def get_project_statuses_for_project(
        self,
        project_gid: str,
        opts: (
            _options.GetProjectStatusesForProjectOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetProjectStatusesForProjectKeywords],
    ) -> _pagination.ItemIterator[_types.ProjectStatusResponse]:
        """Get statuses from a project.

        Lists all reports on a project, in compact form. New programs use
        `get_statuses_for_object` of the tag Status updates.

        :param str project_gid: The project. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the reports to return besides those
            of their compact form.
        :return: ProjectStatusResponseArray
        """
        return self._call(
            _GET_PROJECT_STATUSES_FOR_PROJECT,
            {"project_gid": project_gid},
            opts,
            kwargs,
        )

    create_project_status_for_project_with_http_info = _with_http_info(
        create_project_status_for_project
    )
    delete_project_status_with_http_info = _with_http_info(delete_project_status)
    get_project_status_with_http_info = _with_http_info(get_project_status)
    get_project_statuses_for_project_with_http_info = _with_http_info(
        get_project_statuses_for_project
    )
