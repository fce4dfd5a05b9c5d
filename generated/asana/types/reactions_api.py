"""What may be left out of calls of `ReactionsApi`.

Of an operation, `Options` has the keys of `opts`, by wire name, and `Keywords` the
keywords; where these have names of their own, they are in `Parameters`.
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
