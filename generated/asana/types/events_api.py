"""What may be left out of calls of `EventsApi`.

Of an operation, `Options` has the keys of `opts`, by wire name, and `Keywords` the
keywords; where these have names of their own, they are in `Parameters`.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class GetEventsOptions(TypedDict, total=False):
    sync: str | None
    opt_fields: Sequence[_types.EventOptFields] | str | None


class GetEventsKeywords(GetEventsOptions, _types.ListKeywords): ...
