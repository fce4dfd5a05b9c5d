"""Insert records before or after others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from .refusals import Refusal

__all__ = ["Place", "insert", "read_place"]


class Place(NamedTuple):
    """The position of a record in a list; the end if both gids are None.

    Attributes:
        before: The gid of the next record.
        after: The gid of the previous record.
    """

    before: str | None = None
    after: str | None = None


def read_place(
    data: Mapping[str, Any],
    others: Sequence[str],
    *,
    before: str = "insert_before",
    after: str = "insert_after",
) -> Place | None:
    """Read the position that a request gives a record; None if it gives none.

    Args:
        data: The request; null means the beginning or the end of the list.
        others: The gids of the records in the list.
        before: The name of the value for the next record.
        after: The name of the value for the previous record.

    Raises:
        Refusal: It gives two positions, or a record that is not in the list.
    """
    if data.get(before) is not None and data.get(after) is not None:
        raise Refusal(400, f"Give one of {before} and {after}")
    for name in (before, after):
        gid = data.get(name)
        if gid is not None and gid not in others:
            raise Refusal(400, f"{name}: {gid} is not in the list")
    if data.get(before) or data.get(after):
        return Place(data.get(before), data.get(after))
    if after in data:
        return Place(before=others[0]) if others else Place()
    return Place() if before in data else None


def insert(gids: Iterable[str], gid: str, place: Place | None) -> list[str]:
    """Return a list with a gid moved to, or inserted at, a position."""
    kept = [item for item in gids if item != gid]
    at = len(kept)
    if place is not None and place.before in kept:
        at = kept.index(place.before)
    elif place is not None and place.after in kept:
        at = kept.index(place.after) + 1
    return [*kept[:at], gid, *kept[at:]]
