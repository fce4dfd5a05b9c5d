"""Time tracking entries: the operations of `TimeTrackingEntriesApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.time_tracking_entries_api import (
    _CREATE_TIME_TRACKING_ENTRY,
    _DELETE_TIME_TRACKING_ENTRY,
    _GET_TIME_TRACKING_ENTRIES,
    _GET_TIME_TRACKING_ENTRIES_FOR_TASK,
    _GET_TIME_TRACKING_ENTRY,
    _UPDATE_TIME_TRACKING_ENTRY,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import time_tracking_entries_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.time_tracking_entries_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncTimeTrackingEntriesApi"]


class AsyncTimeTrackingEntriesApi(AsyncApi):
    """`TimeTrackingEntriesApi` for asyncio."""

    async def create_time_tracking_entry(
        self,
        body: _types.CreateTimeTrackingEntryRequestBody | dict[str, Any],
        task_gid: str,
        opts: _options.CreateTimeTrackingEntryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateTimeTrackingEntryKeywords],
    ) -> _types.TimeTrackingEntryBase:
        """Create a time tracking entry. See
        `TimeTrackingEntriesApi.create_time_tracking_entry`.
        """
        return await self._call(
            _CREATE_TIME_TRACKING_ENTRY, {"task_gid": task_gid}, opts, kwargs, body
        )

    async def delete_time_tracking_entry(
        self, time_tracking_entry_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a time tracking entry. See
        `TimeTrackingEntriesApi.delete_time_tracking_entry`.
        """
        return await self._call(
            _DELETE_TIME_TRACKING_ENTRY,
            {"time_tracking_entry_gid": time_tracking_entry_gid},
            None,
            kwargs,
        )

    def get_time_tracking_entries(
        self,
        opts: _options.GetTimeTrackingEntriesOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTimeTrackingEntriesKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TimeTrackingEntryCompact]:
        """Get multiple time tracking entries. See
        `TimeTrackingEntriesApi.get_time_tracking_entries`.
        """
        return self._call(_GET_TIME_TRACKING_ENTRIES, {}, opts, kwargs)

    def get_time_tracking_entries_for_task(
        self,
        task_gid: str,
        opts: (
            _options.GetTimeTrackingEntriesForTaskOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetTimeTrackingEntriesForTaskKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TimeTrackingEntryCompact]:
        """Get time tracking entries for a task. See
        `TimeTrackingEntriesApi.get_time_tracking_entries_for_task`.
        """
        return self._call(
            _GET_TIME_TRACKING_ENTRIES_FOR_TASK, {"task_gid": task_gid}, opts, kwargs
        )

    async def get_time_tracking_entry(
        self,
        time_tracking_entry_gid: str,
        opts: _options.GetTimeTrackingEntryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTimeTrackingEntryKeywords],
    ) -> _types.TimeTrackingEntryBase:
        """Get a time tracking entry. See `TimeTrackingEntriesApi.get_time_tracking_entry`."""
        return await self._call(
            _GET_TIME_TRACKING_ENTRY,
            {"time_tracking_entry_gid": time_tracking_entry_gid},
            opts,
            kwargs,
        )

    async def update_time_tracking_entry(
        self,
        body: _types.UpdateTimeTrackingEntryRequestBody | dict[str, Any],
        time_tracking_entry_gid: str,
        opts: _options.UpdateTimeTrackingEntryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateTimeTrackingEntryKeywords],
    ) -> _types.TimeTrackingEntryBase:
        """Update a time tracking entry. See
        `TimeTrackingEntriesApi.update_time_tracking_entry`.
        """
        return await self._call(
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
