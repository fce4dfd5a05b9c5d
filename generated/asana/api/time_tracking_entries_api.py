"""Time tracking entries: the operations of `TimeTrackingEntriesApi`."""

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
    from ..types import time_tracking_entries_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.time_tracking_entries_api")

__all__ = ["TimeTrackingEntriesApi"]

_CREATE_TIME_TRACKING_ENTRY = Operation(
    name="create_time_tracking_entry",
    method="POST",
    path="/tasks/{task_gid}/time_tracking_entries",
    parameters=(Parameter("task_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)
_DELETE_TIME_TRACKING_ENTRY = Operation(
    name="delete_time_tracking_entry",
    method="DELETE",
    path="/time_tracking_entries/{time_tracking_entry_gid}",
    parameters=(Parameter("time_tracking_entry_gid", "path"),),
    security=(("personalAccessToken",),),
)
_GET_TIME_TRACKING_ENTRIES = Operation(
    name="get_time_tracking_entries",
    path="/time_tracking_entries",
    parameters=(
        Parameter("task"),
        Parameter("attributable_to"),
        Parameter("portfolio"),
        Parameter("user"),
        Parameter("workspace"),
        Parameter("entered_on_start_date"),
        Parameter("entered_on_end_date"),
        Parameter("timesheet_approval_status"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_TIME_TRACKING_ENTRIES_FOR_TASK = Operation(
    name="get_time_tracking_entries_for_task",
    path="/tasks/{task_gid}/time_tracking_entries",
    parameters=(
        Parameter("task_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_TIME_TRACKING_ENTRY = Operation(
    name="get_time_tracking_entry",
    path="/time_tracking_entries/{time_tracking_entry_gid}",
    parameters=(Parameter("time_tracking_entry_gid", "path"), Parameter("opt_fields")),
)
_UPDATE_TIME_TRACKING_ENTRY = Operation(
    name="update_time_tracking_entry",
    method="PUT",
    path="/time_tracking_entries/{time_tracking_entry_gid}",
    parameters=(Parameter("time_tracking_entry_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)


class TimeTrackingEntriesApi(Api):
    """Time that people have spent on tasks, in minutes and by day. An entry belongs to
    one task. If the task is in several projects, `attributable_to` says which of
    them the time counts for.
    """

    def create_time_tracking_entry(
        self,
        body: _types.CreateTimeTrackingEntryRequestBody | dict[str, Any],
        task_gid: str,
        opts: _options.CreateTimeTrackingEntryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateTimeTrackingEntryKeywords],
    ) -> _types.TimeTrackingEntryBase:
        """Create a time tracking entry.

        Records time that you have spent on a task, and returns the entry in full.
        Without `entered_on` it counts for today.

        :param dict body: How long you worked, when, and on what. (required)
        :param str task_gid: The task. (required)
        :param list[str] opt_fields: Properties of the entry to return besides those of
            its compact form.
        :return: TimeTrackingEntryBase
        """
        return self._call(
            _CREATE_TIME_TRACKING_ENTRY, {"task_gid": task_gid}, opts, kwargs, body
        )

    def delete_time_tracking_entry(
        self, time_tracking_entry_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a time tracking entry.

        Deletes an entry, so that its time no longer counts for the task.

        :param str time_tracking_entry_gid: The time tracking entry. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _DELETE_TIME_TRACKING_ENTRY,
            {"time_tracking_entry_gid": time_tracking_entry_gid},
            None,
            kwargs,
        )

    def get_time_tracking_entries(
        self,
        opts: _options.GetTimeTrackingEntriesOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTimeTrackingEntriesKeywords],
    ) -> _pagination.ItemIterator[_types.TimeTrackingEntryCompact]:
        """Get multiple time tracking entries.

        Lists entries in compact form: of a task, of a project or portfolio, of a user,
        of a timesheet, or of a whole workspace. With `workspace` you also have to give
        `entered_on_start_date`, `entered_on_end_date` or both.

        :param str task: Only entries of this task.
        :param str attributable_to: Only entries whose time counts for this project.
        :param str portfolio: Only entries of this portfolio.
        :param str user: Only entries of this user.
        :param str workspace: Only entries of this workspace.
        :param date entered_on_start_date: Leave out entries of earlier days.
        :param date entered_on_end_date: Leave out entries of later days.
        :param str timesheet_approval_status: Only entries of the timesheet with this
            approval status.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each entry to return besides those of
            its compact form.
        :return: TimeTrackingEntryCompactArray
        """
        return self._call(_GET_TIME_TRACKING_ENTRIES, {}, opts, kwargs)

    def get_time_tracking_entries_for_task(
        self,
        task_gid: str,
        opts: (
            _options.GetTimeTrackingEntriesForTaskOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetTimeTrackingEntriesForTaskKeywords],
    ) -> _pagination.ItemIterator[_types.TimeTrackingEntryCompact]:
        """Get time tracking entries for a task.

        Lists the time spent on a task, one entry for each record, in compact form.

        :param str task_gid: The task. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each entry to return besides those of
            its compact form.
        :return: TimeTrackingEntryCompactArray
        """
        return self._call(
            _GET_TIME_TRACKING_ENTRIES_FOR_TASK, {"task_gid": task_gid}, opts, kwargs
        )

    def get_time_tracking_entry(
        self,
        time_tracking_entry_gid: str,
        opts: _options.GetTimeTrackingEntryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTimeTrackingEntryKeywords],
    ) -> _types.TimeTrackingEntryBase:
        """Get a time tracking entry.

        Returns one entry in full, with its task and whether it has been approved.

        :param str time_tracking_entry_gid: The time tracking entry. (required)
        :param list[str] opt_fields: Properties of the entry to return besides those of
            its compact form.
        :return: TimeTrackingEntryBase
        """
        return self._call(
            _GET_TIME_TRACKING_ENTRY,
            {"time_tracking_entry_gid": time_tracking_entry_gid},
            opts,
            kwargs,
        )

    def update_time_tracking_entry(
        self,
        body: _types.UpdateTimeTrackingEntryRequestBody | dict[str, Any],
        time_tracking_entry_gid: str,
        opts: _options.UpdateTimeTrackingEntryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateTimeTrackingEntryKeywords],
    ) -> _types.TimeTrackingEntryBase:
        """Update a time tracking entry.

        Changes the fields that you send and returns the whole entry. Send only what you
        want to change, so that you do not undo what somebody else has changed in the
        meantime.

        :param dict body: The fields to change. (required)
        :param str time_tracking_entry_gid: The time tracking entry. (required)
        :param list[str] opt_fields: Properties of the entry to return besides those of
            its compact form.
        :return: TimeTrackingEntryBase
        """
        return self._call(
            _UPDATE_TIME_TRACKING_ENTRY,
            {"time_tracking_entry_gid": time_tracking_entry_gid},
            opts,
            kwargs,
            body,
        )

    create_time_tracking_entry_with_http_info = _with_http_info(
        create_time_tracking_entry
    )
    delete_time_tracking_entry_with_http_info = _with_http_info(
        delete_time_tracking_entry
    )
    get_time_tracking_entries_with_http_info = _with_http_info(
        get_time_tracking_entries
    )
    get_time_tracking_entries_for_task_with_http_info = _with_http_info(
        get_time_tracking_entries_for_task
    )
    get_time_tracking_entry_with_http_info = _with_http_info(get_time_tracking_entry)
    update_time_tracking_entry_with_http_info = _with_http_info(
        update_time_tracking_entry
    )
