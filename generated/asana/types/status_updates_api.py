"""The optional parameters of the methods of `StatusUpdatesApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from .. import types as _types
from ._typed_dict import TypedDict


class CreateStatusForObjectOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.StatusUpdateOptFields] | str | None


class CreateStatusForObjectKeywords(
    CreateStatusForObjectOptions, _types.CallKeywords
): ...


class GetStatusOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.StatusUpdateOptFields] | str | None


class GetStatusKeywords(GetStatusOptions, _types.CallKeywords): ...


class GetStatusesForObjectOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    created_since: datetime | str | None
    opt_fields: Sequence[_types.StatusUpdateListOptFields] | str | None


class GetStatusesForObjectKeywords(
    GetStatusesForObjectOptions, _types.ListKeywords
): ...
