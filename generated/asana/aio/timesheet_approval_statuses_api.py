"""Timesheet approval statuses: the operations of `TimesheetApprovalStatusesApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.timesheet_approval_statuses_api import (
    _CREATE_TIMESHEET_APPROVAL_STATUS,
    _GET_TIMESHEET_APPROVAL_STATUS,
    _GET_TIMESHEET_APPROVAL_STATUSES,
    _UPDATE_TIMESHEET_APPROVAL_STATUS,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import timesheet_approval_statuses_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.timesheet_approval_statuses_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncTimesheetApprovalStatusesApi"]


class AsyncTimesheetApprovalStatusesApi(AsyncApi):
    """`TimesheetApprovalStatusesApi` for asyncio."""

    async def create_timesheet_approval_status(
        self,
        body: _types.CreateTimesheetApprovalStatusRequestBody | dict[str, Any],
        opts: (
            _options.CreateTimesheetApprovalStatusOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.CreateTimesheetApprovalStatusKeywords],
    ) -> _types.TimesheetApprovalStatusResponse:
        """Create a timesheet approval status. See
        `TimesheetApprovalStatusesApi.create_timesheet_approval_status`.
        """
        return await self._call(
            _CREATE_TIMESHEET_APPROVAL_STATUS, {}, opts, kwargs, body
        )

    async def get_timesheet_approval_status(
        self,
        timesheet_approval_status_gid: str,
        opts: _options.GetTimesheetApprovalStatusOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTimesheetApprovalStatusKeywords],
    ) -> _types.TimesheetApprovalStatusResponse:
        """Get a timesheet approval status. See
        `TimesheetApprovalStatusesApi.get_timesheet_approval_status`.
        """
        return await self._call(
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
    ) -> _pagination.AsyncItemIterator[_types.TimesheetApprovalStatusResponse]:
        """Get multiple timesheet approval statuses. See
        `TimesheetApprovalStatusesApi.get_timesheet_approval_statuses`.
        """
        return self._call(
            _GET_TIMESHEET_APPROVAL_STATUSES, {"workspace": workspace}, opts, kwargs
        )

    async def update_timesheet_approval_status(
        self,
        body: _types.UpdateTimesheetApprovalStatusRequestBody | dict[str, Any],
        timesheet_approval_status_gid: str,
        opts: (
            _options.UpdateTimesheetApprovalStatusOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.UpdateTimesheetApprovalStatusKeywords],
    ) -> _types.TimesheetApprovalStatusResponse:
        """Update a timesheet approval status. See
        `TimesheetApprovalStatusesApi.update_timesheet_approval_status`.
        """
        return await self._call(
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
