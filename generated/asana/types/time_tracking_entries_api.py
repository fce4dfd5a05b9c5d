"""The optional parameters of the methods of `TimeTrackingEntriesApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from .. import types as _types
from ._typed_dict import TypedDict


class CreateTimeTrackingEntryOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TimeTrackingEntryOptFields] | str | None


class CreateTimeTrackingEntryKeywords(
    CreateTimeTrackingEntryOptions, _types.CallKeywords
): ...


class GetTimeTrackingEntriesOptions(TypedDict, total=False):
    task: str | None
    attributable_to: str | None
    portfolio: str | None
    user: str | None
    workspace: str | None
    entered_on_start_date: date | str | None
    entered_on_end_date: date | str | None
    timesheet_approval_status: str | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TimeTrackingEntryCompactOptFields] | str | None


class GetTimeTrackingEntriesKeywords(
    GetTimeTrackingEntriesOptions, _types.ListKeywords
): ...


class GetTimeTrackingEntriesForTaskOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TimeTrackingEntryCompactOptFields] | str | None


class GetTimeTrackingEntriesForTaskKeywords(
    GetTimeTrackingEntriesForTaskOptions, _types.ListKeywords
): ...


class GetTimeTrackingEntryOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TimeTrackingEntryOptFields] | str | None


class GetTimeTrackingEntryKeywords(
    GetTimeTrackingEntryOptions, _types.CallKeywords
): ...


class UpdateTimeTrackingEntryOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TimeTrackingEntryOptFields] | str | None


class UpdateTimeTrackingEntryKeywords(
    UpdateTimeTrackingEntryOptions, _types.CallKeywords
): ...
