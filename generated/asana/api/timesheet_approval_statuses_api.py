"""Timesheet approval statuses: the operations of `TimesheetApprovalStatusesApi`."""

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
    from ..types import timesheet_approval_statuses_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.timesheet_approval_statuses_api")

__all__ = ["TimesheetApprovalStatusesApi"]

_CREATE_TIMESHEET_APPROVAL_STATUS = Operation(
    name="create_timesheet_approval_status",
    method="POST",
    path="/timesheet_approval_statuses",
    parameters=(Parameter("opt_fields"),),
    body_required=True,
)
_GET_TIMESHEET_APPROVAL_STATUS = Operation(
    name="get_timesheet_approval_status",
    path="/timesheet_approval_statuses/{timesheet_approval_status_gid}",
    parameters=(
        Parameter("timesheet_approval_status_gid", "path"),
        Parameter("opt_fields"),
    ),
)
_GET_TIMESHEET_APPROVAL_STATUSES = Operation(
    name="get_timesheet_approval_statuses",
    path="/timesheet_approval_statuses",
    parameters=(
        Parameter("workspace", required=True),
        Parameter("user"),
        Parameter("from_date"),
        Parameter("to_date"),
        Parameter("approval_statuses"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_UPDATE_TIMESHEET_APPROVAL_STATUS = Operation(
    name="update_timesheet_approval_status",
    method="PUT",
    path="/timesheet_approval_statuses/{timesheet_approval_status_gid}",
    parameters=(
        Parameter("timesheet_approval_status_gid", "path"),
        Parameter("opt_fields"),
    ),
    body_required=True,
)


class TimesheetApprovalStatusesApi(Api):
    """How far the timesheet of a user is, one for each week. It begins as a draft, is
    submitted, and then approved or rejected by somebody else; what was submitted
    can be taken back to be a draft.
    """

    def create_timesheet_approval_status(
        self,
        body: _types.CreateTimesheetApprovalStatusRequestBody | dict[str, Any],
        opts: (
            _options.CreateTimesheetApprovalStatusOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.CreateTimesheetApprovalStatusKeywords],
    ) -> _types.TimesheetApprovalStatusResponse:
        """Create a timesheet approval status.

        Makes the approval status for one week of a user and returns it in full. The
        week has to run from a Monday to the Sunday after it.

        :param dict body: Whose timesheet it is, and for which week. (required)
        :param list[str] opt_fields: Properties of the approval status to return besides
            those of its compact form.
        :return: TimesheetApprovalStatusResponse
        """
        return self._call(_CREATE_TIMESHEET_APPROVAL_STATUS, {}, opts, kwargs, body)

    def get_timesheet_approval_status(
        self,
        timesheet_approval_status_gid: str,
        opts: _options.GetTimesheetApprovalStatusOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTimesheetApprovalStatusKeywords],
    ) -> _types.TimesheetApprovalStatusResponse:
        """Get a timesheet approval status.

        Returns one approval status in full: whose timesheet it is about, which week,
        and how far it is. The time itself is listed by `get_time_tracking_entries`.

        :param str timesheet_approval_status_gid: The timesheet approval status.
            (required)
        :param list[str] opt_fields: Properties of the approval status to return besides
            those of its compact form.
        :return: TimesheetApprovalStatusResponse
        """
        return self._call(
            _GET_TIMESHEET_APPROVAL_STATUS,
            {"timesheet_approval_status_gid": timesheet_approval_status_gid},
            opts,
            kwargs,
        )

    def get_timesheet_approval_statuses(
        self,
        workspace: str,
        opts: (
            _options.GetTimesheetApprovalStatusesOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetTimesheetApprovalStatusesKeywords],
    ) -> _pagination.ItemIterator[_types.TimesheetApprovalStatusResponse]:
        """Get multiple timesheet approval statuses.

        Lists the approval statuses of a workspace. Narrow them down to one user, to
        certain weeks, or to timesheets that are, say, waiting for approval.

        :param str workspace: The workspace whose timesheets are looked at. (required)
        :param str user: Only timesheets of this user.
        :param date from_date: The first day of interest.
        :param date to_date: The last day of interest.
        :param str approval_statuses: Only timesheets that are this far: one or more of
            `draft`, `submitted`, `approved` and `rejected`.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each approval status to return
            besides those of its compact form.
        :return: TimesheetApprovalStatusResponseArray
        """
        return self._call(
            _GET_TIMESHEET_APPROVAL_STATUSES, {"workspace": workspace}, opts, kwargs
        )

    def update_timesheet_approval_status(
        self,
        body: _types.UpdateTimesheetApprovalStatusRequestBody | dict[str, Any],
        timesheet_approval_status_gid: str,
        opts: (
            _options.UpdateTimesheetApprovalStatusOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.UpdateTimesheetApprovalStatusKeywords],
    ) -> _types.TimesheetApprovalStatusResponse:
        """Update a timesheet approval status.

        Submits a timesheet, takes it back, approves or rejects it, and returns its
        approval status in full. Which of these can be done depends on how far the
        timesheet is; a step that it does not allow is refused with `400`.

        Values are written in lower case here, while responses have them in capitals.

        :param dict body: The next status, and optionally a comment. (required)
        :param str timesheet_approval_status_gid: The timesheet approval status.
            (required)
        :param list[str] opt_fields: Properties of the approval status to return besides
            those of its compact form.
        :return: TimesheetApprovalStatusResponse
        """
        return self._call(
            _UPDATE_TIMESHEET_APPROVAL_STATUS,
            {"timesheet_approval_status_gid": timesheet_approval_status_gid},
            opts,
            kwargs,
            body,
        )

    create_timesheet_approval_status_with_http_info = _with_http_info(
        create_timesheet_approval_status
    )
    get_timesheet_approval_status_with_http_info = _with_http_info(
        get_timesheet_approval_status
    )
    get_timesheet_approval_statuses_with_http_info = _with_http_info(
        get_timesheet_approval_statuses
    )
    update_timesheet_approval_status_with_http_info = _with_http_info(
        update_timesheet_approval_status
    )
