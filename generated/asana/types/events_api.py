"""The optional parameters of the methods of `EventsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class GetEventsOptions(TypedDict, total=False):
    sync: str | None
    opt_fields: Sequence[_types.EventOptFields] | str | None


class GetEventsKeywords(GetEventsOptions, _types.ListKeywords): ...
