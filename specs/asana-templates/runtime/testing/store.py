"""The records of the server, and the references between them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from .placing import Place, insert
from .resources import RESOURCES

__all__ = ["Record", "Store"]

Record = dict[str, Any]
_FIRST_GID = 1_200_000_000_000_001


class Store:
    """Records by gid. A field that refers to another record contains its gid, or a list of gids.

    The records that refer to another one have an order, which can be changed. Additions
    and changes can be rolled back until they are committed; removals cannot.
    """

    def __init__(self) -> None:
        self._records: dict[str, Record] = {}
        self._kinds: dict[str, dict[str, Record]] = {kind: {} for kind in RESOURCES}
        self._linked: dict[tuple[str, str], dict[str, dict[str, None]]] = {
            (kind, field): {}
            for kind, resource in RESOURCES.items()
            for field in resource.links
        }
        self._next = _FIRST_GID
        self._steps_back: list[Callable[[], None]] = []

    def keep(self) -> None:
        """Commit all changes."""
        self._steps_back.clear()

    def undo(self) -> None:
        """Roll back the changes since the last commit."""
        while self._steps_back:
            self._steps_back.pop()()

    def new_gid(self) -> str:
        """Return an unused gid."""
        while str(self._next) in self._records:
            self._next += 1
        self._next += 1
        return str(self._next - 1)

    def find(self, gid: Any) -> Record | None:
        """Return a record, or None."""
        return self._records.get(gid) if isinstance(gid, str) else None

    def __getitem__(self, gid: str) -> Record:
        return self._records[gid]

    def __len__(self) -> int:
        return len(self._records)

    def list_all(self) -> list[Record]:
        """List all records, oldest first."""
        return list(self._records.values())

    def list_kind(self, kind: str) -> list[Record]:
        """List the records of a kind, oldest first."""
        return list(self._kinds[kind].values())

    def linked(self, kind: str, field: str, gid: str) -> list[Record]:
        """List the records of a kind whose field refers to a record, in their order."""
        return [self._records[key] for key in self._linked[kind, field].get(gid, ())]

    def count(self, kind: str, field: str, gid: str) -> int:
        """Count the records of a kind whose field refers to a record."""
        return len(self._linked[kind, field].get(gid, ()))

    def add(self, record: Record) -> None:
        """Add a record, which must have a gid and a resource_type."""
        kind, gid = record["resource_type"], record["gid"]
        self._records[gid] = self._kinds[kind][gid] = record
        for field in RESOURCES[kind].links:
            self._link(record, field)
        self._steps_back.append(lambda: self.remove(record))

    def change(self, record: Record, field: str, value: Any) -> None:
        """Set a field of a record."""
        before = dict(record)
        if field not in RESOURCES[record["resource_type"]].links:
            record[field] = value
            self._steps_back.append(lambda: _restore(record, before))
            return
        old = set(_list_targets(record.get(field)))
        new = set(_list_targets(value))
        for target in old - new:
            self._note_order(record, field, target)
            self._unlink(record, field, target)
        record[field] = value
        if new - old:
            self._link(record, field)

        def go_back() -> None:
            for target in new - old:
                self._unlink(record, field, target)
            _restore(record, before)

        self._steps_back.append(go_back)

    def remove(self, record: Record) -> None:
        """Remove a record; references to it are not changed."""
        kind, gid = record["resource_type"], record["gid"]
        for field in RESOURCES[kind].links:
            for target in _list_targets(record.get(field)):
                self._unlink(record, field, target)
        del self._records[gid], self._kinds[kind][gid]

    def iterate_naming(self, gid: str) -> Iterator[tuple[Record, str]]:
        """Iterate over the records that refer to a record, each with the referring field."""
        for (_, field), targets in self._linked.items():
            for key in list(targets.get(gid, ())):
                if key in self._records:
                    yield self._records[key], field

    def move(
        self, record: Record, field: str, target: str, place: Place | None
    ) -> None:
        """Move a record among those whose field refers to the same record.

        Args:
            record: The record.
            field: The field.
            target: The gid it refers to.
            place: The new position; None for the end.
        """
        order = self._linked[record["resource_type"], field][target]
        if place is None and next(reversed(order)) == record["gid"]:
            return  # a new record is at the end already, and the list may be very long
        self._note_order(record, field, target)
        gids = insert(order, record["gid"], place)
        order.clear()
        order |= dict.fromkeys(gids)

    def _note_order(self, record: Record, field: str, target: str) -> None:
        """Remember the order of the records that refer to a record, for a rollback."""
        targets = self._linked[record["resource_type"], field]
        order = dict(targets[target])
        self._steps_back.append(lambda: targets.update({target: order}))

    def _link(self, record: Record, field: str) -> None:
        targets = self._linked[record["resource_type"], field]
        for target in _list_targets(record.get(field)):
            targets.setdefault(target, {})[record["gid"]] = None

    def _unlink(self, record: Record, field: str, target: str) -> None:
        targets = self._linked[record["resource_type"], field]
        targets[target].pop(record["gid"], None)
        if not targets[target]:
            del targets[target]


def _restore(record: Record, before: Record) -> None:
    record.clear()
    record |= before


def _list_targets(value: Any) -> Iterable[str]:
    if isinstance(value, list):
        return value
    return (value,) if isinstance(value, str) else ()
