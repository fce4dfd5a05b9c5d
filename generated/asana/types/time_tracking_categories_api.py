"""The optional parameters of the methods of `TimeTrackingCategoriesApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from .. import types as _types
from ._typed_dict import TypedDict


class CreateTimeTrackingCategoryOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TimeTrackingCategoryOptFields] | str | None


class CreateTimeTrackingCategoryKeywords(
    CreateTimeTrackingCategoryOptions, _types.CallKeywords
): ...


class GetTimeTrackingCategoriesOptions(TypedDict, total=False):
    is_archived: bool | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TimeTrackingCategoryListOptFields] | str | None


class GetTimeTrackingCategoriesKeywords(
    GetTimeTrackingCategoriesOptions, _types.ListKeywords
): ...


class GetTimeTrackingCategoryOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TimeTrackingCategoryOptFields] | str | None


class GetTimeTrackingCategoryKeywords(
    GetTimeTrackingCategoryOptions, _types.CallKeywords
): ...


class GetTimeTrackingEntriesForTimeTrackingCategoryOptions(TypedDict, total=False):
    start_date: date | str | None
    end_date: date | str | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TimeTrackingEntryCompactOptFields] | str | None


class GetTimeTrackingEntriesForTimeTrackingCategoryKeywords(
    GetTimeTrackingEntriesForTimeTrackingCategoryOptions, _types.ListKeywords
): ...


class UpdateTimeTrackingCategoryOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TimeTrackingCategoryOptFields] | str | None


class UpdateTimeTrackingCategoryKeywords(
    UpdateTimeTrackingCategoryOptions, _types.CallKeywords
): ...
