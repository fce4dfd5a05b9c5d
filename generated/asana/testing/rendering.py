"""Render records for responses: compact, in full, or by `opt_fields`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from .refusals import Refusal
from .resources import RESOURCES
from .shapes import Shape, get_shape
from .store import Record, Store

__all__ = ["Derived", "Fields", "Renderer", "read_fields"]

Fields = dict[str, Any]  # the fields below each name
Derived = Mapping[tuple[str, str], Callable[[Record], Any]]


def read_fields(names: Iterable[str]) -> Fields:
    """Parse `opt_fields` into a tree.

    Raises:
        Refusal: A name is not a path of fields.
    """
    tree: Fields = {}
    for name in names:
        for path in _expand(name.strip()):
            node = tree
            for step in path.split("."):
                if step and step != "this":
                    node = node.setdefault(step, {})
    return tree


def _expand(path: str) -> list[str]:
    """Expand the groups of a path, such as `(assignee|owner).name`, into several paths.

    Raises:
        Refusal: The parentheses do not match.
    """
    before, bracket, rest = path.partition("(")
    group, end, after = rest.partition(")")
    if ")" in before or "|" in before or "(" in group or bool(bracket) != bool(end):
        raise Refusal(400, f"opt_fields: {path!r} is not a path of fields")
    if not bracket:
        return [path]
    return [
        f"{before}{name}{way}" for name in group.split("|") for way in _expand(after)
    ]


class Renderer:
    """Renders records as JSON.

    Args:
        store: The records.
        derived: The functions that compute fields, by kind and name.
    """

    def __init__(self, store: Store, derived: Derived) -> None:
        self._store = store
        self._derived = derived

    def find(self, gid: Any) -> Record | None:
        """Return a record by its gid, or None."""
        return self._store.find(gid)

    def full(self, record: Record, more: Sequence[str] = ()) -> dict[str, Any]:
        """Render a record with its default fields and some more."""
        kind = record["resource_type"]
        left_out = RESOURCES[kind].on_request
        names = [name for name in get_shape(kind).members if name not in left_out]
        return self._write(record, dict.fromkeys([*names, *more]))

    def compact(self, record: Record, more: Sequence[str] = ()) -> dict[str, Any]:
        """Render a record with the few fields it has in lists and in other records, and some more."""
        names = ("resource_type", *RESOURCES[record["resource_type"]].compact, *more)
        return self._write(record, dict.fromkeys(names))

    def by_fields(self, record: Record, fields: Fields) -> dict[str, Any]:
        """Render a record with the requested fields; unknown ones are omitted."""
        return self._write(record, fields)

    def value(self, record: Record, name: str) -> Any:
        """Return a stored or computed value of a record."""
        compute = self._derived.get((record["resource_type"], name))
        return record.get(name) if compute is None else compute(record)

    def _write(
        self, record: Record, fields: Mapping[str, Fields | None]
    ) -> dict[str, Any]:
        kind = record["resource_type"]
        shape = get_shape(kind)
        written = {"gid": record["gid"]}
        for name, below in fields.items():
            known = shape.members.get(name)
            if known is None:
                continue
            if name in record or (kind, name) in self._derived:
                value = self.value(record, name)
                if not self._is_gone(value, known):
                    written[name] = self._write_value(value, known, below)
        return written

    def _write_value(self, value: Any, shape: Shape, below: Fields | None) -> Any:
        """Render a value.

        Args:
            value: The value.
            shape: Its shape.
            below: The requested fields; None for the compact record.
        """
        if isinstance(value, list):
            kept = [item for item in value if not self._is_gone(item, shape)]
            return [self._write_value(item, shape, below) for item in kept]
        if isinstance(value, dict) and shape.members:
            names = below if below else dict.fromkeys(value)
            return {
                name: self._write_value(value[name], shape.members[name], inner)
                for name, inner in names.items()
                if name in value and name in shape.members
            }
        if shape.is_record and isinstance(value, str):
            return self._write_record(self._store[value], below)
        return value

    def _is_gone(self, value: Any, shape: Shape) -> bool:
        """Tell whether a value refers to a deleted record."""
        is_gid = shape.is_record and isinstance(value, str)
        return is_gid and self._store.find(value) is None

    def _write_record(self, record: Record, below: Fields | None) -> dict[str, Any]:
        if below is None:
            return self.compact(record)
        return self._write(record, below or {"resource_type": None})
