"""The optional parameters of the methods of `TimesheetApprovalStatusesApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from .. import types as _types
from ._typed_dict import TypedDict


class CreateTimesheetApprovalStatusOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TimesheetApprovalStatusOptFields] | str | None


class CreateTimesheetApprovalStatusKeywords(
    CreateTimesheetApprovalStatusOptions, _types.CallKeywords
): ...


class GetTimesheetApprovalStatusOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TimesheetApprovalStatusOptFields] | str | None


class GetTimesheetApprovalStatusKeywords(
    GetTimesheetApprovalStatusOptions, _types.CallKeywords
): ...


class GetTimesheetApprovalStatusesOptions(TypedDict, total=False):
    user: str | None
    from_date: date | str | None
    to_date: date | str | None
    approval_statuses: str | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TimesheetApprovalStatusListOptFields] | str | None


class GetTimesheetApprovalStatusesKeywords(
    GetTimesheetApprovalStatusesOptions, _types.ListKeywords
): ...


class UpdateTimesheetApprovalStatusOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TimesheetApprovalStatusOptFields] | str | None


class UpdateTimesheetApprovalStatusKeywords(
    UpdateTimesheetApprovalStatusOptions, _types.CallKeywords
): ...
