"""The optional parameters of the methods of `RatesApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class CreateRateOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.RateOptFields] | str | None


class CreateRateKeywords(CreateRateOptions, _types.CallKeywords): ...


class GetRateOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.RateOptFields] | str | None


class GetRateKeywords(GetRateOptions, _types.CallKeywords): ...


class GetRatesOptions(TypedDict, total=False):
    parent: str | None
    resource: str | None
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.RateListOptFields] | str | None


class GetRatesKeywords(GetRatesOptions, _types.ListKeywords): ...


class UpdateRateOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.RateOptFields] | str | None


class UpdateRateKeywords(UpdateRateOptions, _types.CallKeywords): ...
