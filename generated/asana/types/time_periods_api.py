"""The optional parameters of the methods of `TimePeriodsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from .. import types as _types
from ._typed_dict import TypedDict


class GetTimePeriodOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TimePeriodOptFields] | str | None


class GetTimePeriodKeywords(GetTimePeriodOptions, _types.CallKeywords): ...


class GetTimePeriodsOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    start_on: date | str | None
    end_on: date | str | None
    opt_fields: Sequence[_types.TimePeriodListOptFields] | str | None


class GetTimePeriodsKeywords(GetTimePeriodsOptions, _types.ListKeywords): ...
