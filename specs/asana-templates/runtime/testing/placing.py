"""Records put before or after others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from .refusals import Refusal

__all__ = ["Place", "insert", "read_place"]


class Place(NamedTuple):
    """Where a record goes in a list; the end of it, where neither gid is there.

    Attributes:
        before: The gid of the record that comes next.
        after: The gid of the record that comes before.
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
    """Read where a request puts a record; None where it does not say.

    Args:
        data: The request. A null means an end of the list.
        others: The gids of the records in the list.
        before: The name of the value for the record that comes next.
        after: The name of the value for the record that comes before.

    Raises:
        Refusal: It names two places, or a record that is not in the list.
    """
    if data.get(before) and data.get(after):
        raise Refusal(400, f"Give one of {before} and {after}")
    for name in (before, after):
        gid = data.get(name)
        if gid and gid not in others:
            raise Refusal(400, f"{name}: {gid} is not in the list")
    if data.get(before) or data.get(after):
        return Place(data.get(before), data.get(after))
    if after in data:
        return Place(before=others[0]) if others else Place()
    return Place() if before in data else None


def insert(gids: Iterable[str], gid: str, place: Place | None) -> list[str]:
    """Return a list with a gid at its place, where it may be in the list already."""
    kept = [item for item in gids if item != gid]
    at = len(kept)
    if place is not None and place.before in kept:
        at = kept.index(place.before)
    elif place is not None and place.after in kept:
        at = kept.index(place.after) + 1
    return [*kept[:at], gid, *kept[at:]]
