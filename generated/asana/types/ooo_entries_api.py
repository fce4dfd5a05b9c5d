"""The optional parameters of the methods of `OooEntriesApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from .. import types as _types
from ._typed_dict import TypedDict


class CreateOooEntryOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.OooEntryOptFields] | str | None


class CreateOooEntryKeywords(CreateOooEntryOptions, _types.CallKeywords): ...


class GetOooEntriesOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    start_date: date | str | None
    end_date: date | str | None
    opt_fields: Sequence[_types.OooEntryListOptFields] | str | None


class GetOooEntriesKeywords(GetOooEntriesOptions, _types.ListKeywords): ...


class GetOooEntryOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.OooEntryOptFields] | str | None


class GetOooEntryKeywords(GetOooEntryOptions, _types.CallKeywords): ...


class UpdateOooEntryOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.OooEntryOptFields] | str | None


class UpdateOooEntryKeywords(UpdateOooEntryOptions, _types.CallKeywords): ...
