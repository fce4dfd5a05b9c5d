"""What may be left out of calls of `EventsApi`: in `opts`, and as keywords."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import types as _types


class GetEventsOptions(TypedDict, total=False):
    """What may be left out of `get_events`, by wire name."""

    sync: str | None
    opt_fields: Sequence[_types.EventResponseOptFields] | str | None


class GetEventsKeywords(GetEventsOptions, _types.ListKeywords):
    """The keywords of `get_events`."""
