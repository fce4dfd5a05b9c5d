"""The optional parameters of the methods of `ReactionsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from .. import types as _types
from ._typed_dict import TypedDict


class GetReactionsOnObjectOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None


class GetReactionsOnObjectKeywords(
    GetReactionsOnObjectOptions, _types.ListKeywords
): ...
