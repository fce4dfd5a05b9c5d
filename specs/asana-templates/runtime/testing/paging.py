"""Split lists into pages."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from .clock import Clock
from .refusals import Refusal

__all__ = ["Pages"]

_MOST_WITHOUT_LIMIT = 1000
_KEPT = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class _Place:
    """The rest of a list after a page, as it was when the first page was read."""

    path: str
    gids: Sequence[str]
    begin: int
    expires: datetime


class Pages:
    """Splits lists into pages, and remembers the offsets it issued.

    Later pages continue the list as it was when its first page was requested: records
    created since are not in it, deleted ones are left out, and all others appear
    exactly once.

    Args:
        clock: Decides when an offset expires.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._places: dict[str, _Place] = {}

    def cut(
        self, path: str, query: Mapping[str, Any], gids: Sequence[str]
    ) -> tuple[Sequence[str], str | None]:
        """Return the gids of a page, and the offset of the next page or None.

        Args:
            path: The path of the request.
            query: Its query parameters, of which `limit` and `offset` are used.
            gids: The whole current list; ignored if there is an offset.

        Raises:
            Refusal: The offset is invalid or has expired, or the list is too long for
                one page.
        """
        begin = 0
        expires = self._clock.now + _KEPT
        if "offset" in query:
            place = self._find(path, str(query["offset"]))
            gids, begin = place.gids, place.begin
        limit = query.get("limit")
        if limit is None:
            if len(gids) - begin > _MOST_WITHOUT_LIMIT:
                raise Refusal(
                    400, "The result is too large. You should use pagination (limit)"
                )
            return gids[begin:], None
        end = begin + int(limit)
        if end >= len(gids):
            return gids[begin:end], None
        offset = secrets.token_urlsafe(24)
        self._places[offset] = _Place(path, gids, end, expires)
        return gids[begin:end], offset

    def _find(self, path: str, offset: str) -> _Place:
        place = self._places.get(offset)
        if place is None or place.path != path:
            raise Refusal(400, "offset: Your pagination token is invalid")
        if place.expires < self._clock.now:
            del self._places[offset]
            raise Refusal(400, "offset: Your pagination token has expired")
        return place


def build_next_page(
    host: str, path: str, query: Sequence[tuple[str, str]], offset: str | None
) -> dict[str, str] | None:
    """Build the `next_page` of a response."""
    if offset is None:
        return None
    kept = [(name, value) for name, value in query if name != "offset"]
    target = f"{path}?{urlencode([*kept, ('offset', offset)])}"
    return {"offset": offset, "path": target, "uri": host + target}
