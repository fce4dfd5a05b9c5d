"""The state of the server, and the consequences of changes."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from .clock import Clock, format_time
from .derived import FILES_PATH, build_derived
from .events import EventLog
from .paging import Pages
from .rendering import Renderer
from .resources import RESOURCES
from .shapes import get_shape
from .store import Record, Store

__all__ = ["BASE_PATH", "ORIGIN", "Backend"]

ORIGIN = "https://app.asana.com"
BASE_PATH = "/api/1.0"

_SILENT = frozenset({"job", "user_task_list", "webhook"})  # kinds without events
_MEMBERSHIPS = {"task": ("projects",), "membership": ("member",)}


class Backend:
    """Records, the clock, and the events of changes.

    Attributes:
        clock: The time.
        store: The records.
        origin: The scheme and host in the URLs of files and pages.
        reader: The gid of the user for whom records are rendered.
        renderer: Writes records.
        pages: Splits lists into pages.
        events: The events of watched resources.
        files: The contents of attachments, by gid.
    """

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.store = Store()
        self.reader: str | None = None
        self.origin = ORIGIN
        derived = build_derived(
            self.store, lambda: self.reader, lambda: f"{self.origin}{FILES_PATH}"
        )
        self.renderer = Renderer(self.store, derived)
        self.pages = Pages(clock)
        self.events = EventLog(clock, self.renderer)
        self.files: dict[str, bytes] = {}

    def keep(self) -> None:
        """Commit the changes and send their events."""
        self.store.keep()
        self.events.tell()

    def undo(self) -> None:
        """Roll back the changes since the last commit, without events."""
        self.store.undo()
        self.events.forget()

    def create(
        self, kind: str, fields: Mapping[str, Any], user: Record | None
    ) -> Record:
        """Create a record.

        Args:
            kind: The kind of record.
            fields: The values of its fields; the others get the defaults of the kind.
            user: The user who creates it.
        """
        gid = fields.get("gid") or self.store.new_gid()
        record: Record = {
            "gid": gid,
            "resource_type": kind,
            **copy.deepcopy(dict(RESOURCES[kind].defaults)),
            **self._stamp(kind, gid, user),
            **fields,
        }
        self.store.add(record)
        self._record(record, "added", user, parent=self._find_parent(record))
        return record

    def change(
        self, record: Record, changes: Mapping[str, Any], user: Record | None
    ) -> None:
        """Set fields of a record; unchanged values have no effect."""
        changed = [name for name in changes if record.get(name) != changes[name]]
        for name in changed:
            before = record.get(name)
            self.store.change(record, name, changes[name])
            self._record_change(record, name, before, user)
        if changed:
            self.touch(record)

    def touch(self, record: Record) -> None:
        """Set the modification time of a record to now."""
        if "modified_at" in get_shape(record["resource_type"]).members:
            now = format_time(self.clock.now)
            self.store.change(record, "modified_at", now)

    def delete(self, record: Record, user: Record | None) -> None:
        """Delete a record and all records that depend on it; this cannot be rolled back."""
        gid = record["gid"]
        self._record(record, "deleted", user)
        for other, field in list(self.store.iterate_naming(gid)):
            if self.store.find(other["gid"]) is None:
                continue
            if field in RESOURCES[other["resource_type"]].owners:
                self.delete(other, user)
            elif isinstance(other[field], list):
                left = [item for item in other[field] if item != gid]
                self.store.change(other, field, left)
            else:
                self.store.change(other, field, None)
                if field not in RESOURCES[other["resource_type"]].defaults:
                    del other[
                        field
                    ]  # the field exists only while it refers to a record
        self.store.remove(record)
        self.files.pop(gid, None)

    def find_workspace(self, record: Record) -> str | None:
        """Return the gid of the workspace that a record belongs to, or None."""
        if record["resource_type"] == "workspace":
            return str(record["gid"])
        for name in ("workspace", "organization"):
            if isinstance(record.get(name), str):
                return str(record[name])
        for name in RESOURCES[record["resource_type"]].owners:
            owner = self.store.find(record.get(name))
            if owner is not None:
                return self.find_workspace(owner)
        return None

    def is_member(self, user: Record, workspace: str) -> bool:
        """Tell whether a user belongs to a workspace."""
        return any(
            membership["workspace"] == workspace
            for membership in self.store.linked(
                "workspace_membership", "user", user["gid"]
            )
        )

    def list_watchers(self, record: Record) -> set[str]:
        """List the gids of the resources that get events of a record, its own first."""
        found: set[str] = set()
        waiting = [record]
        while waiting:
            item = waiting.pop()
            if item["gid"] in found:
                continue
            found.add(item["gid"])
            waiting += self._iterate_owners(item)
        return found

    def _iterate_owners(self, record: Record) -> Iterator[Record]:
        kind = record["resource_type"]
        for name in (*_MEMBERSHIPS.get(kind, ()), *RESOURCES[kind].owners):
            value = record.get(name)
            for gid in value if isinstance(value, list) else [value]:
                owner = self.store.find(gid)
                if owner is not None and owner["resource_type"] != "user":
                    yield owner

    def _find_parent(self, record: Record) -> Record | None:
        return next(self._iterate_owners(record), None)

    def _stamp(self, kind: str, gid: str, user: Record | None) -> Record:
        """Return the fields that the server sets on a new record, such as its creation time."""
        members = get_shape(kind).members
        now = format_time(self.clock.now)
        author = None if user is None else user["gid"]
        values: Record = {
            "created_at": now,
            "modified_at": now,
            "entered_on": now[:10],
            "name": "",
            "permalink_url": f"https://app.asana.com/0/0/{gid}",
        }
        if author is not None:
            values |= {"created_by": author, "author": author}
        return {name: value for name, value in values.items() if name in members}

    def _record(
        self,
        record: Record,
        action: str,
        user: Record | None,
        *,
        parent: Record | None = None,
        change: Mapping[str, Any] | None = None,
    ) -> None:
        if self.events.is_watched and record["resource_type"] not in _SILENT:
            watchers = self.list_watchers(record)
            if parent is not None:
                watchers |= self.list_watchers(parent)
            self.events.add(
                record,
                action,
                user=user,
                watchers=watchers,
                parent=parent,
                change=change,
            )

    def _record_change(
        self, record: Record, field: str, before: Any, user: Record | None
    ) -> None:
        """Record the events of a changed field: one, or one for each record of a list."""
        if not self.events.is_watched:
            return
        value = record.get(field)
        if not isinstance(value, list) or field == "filters":
            change = {"field": field, "action": "changed", "new_value": value}
            self._record(record, "changed", user, change=change)
            return
        old = before if isinstance(before, list) else []
        for action, gids, name in (
            ("added", [gid for gid in value if gid not in old], "added_value"),
            ("removed", [gid for gid in old if gid not in value], "removed_value"),
        ):
            for gid in gids:
                change = {"field": field, "action": action, name: gid}
                self._record(record, "changed", user, change=change)
                parent = self.store.find(gid)
                if field in ("projects", "sections", "tags") and parent is not None:
                    self._record(record, action, user, parent=parent)
