"""The stories that Asana writes itself when a task changes, by kind of change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .resources import RESOURCES
from .store import Record, Store

__all__ = ["tell_of_change", "tell_of_copy", "tell_of_creation"]

Story = dict[str, Any]
_DATES = ("start_on", "start_at", "due_on", "due_at")
# A new task gets no stories about these: it starts with them.
_GIVEN = frozenset(
    {"approval_status", "followers", "name", "notes", "resource_subtype"}
)


@dataclass(frozen=True, slots=True)
class _Change:
    """A changed field of a task.

    Attributes:
        store: The records.
        task: The task.
        old: The value before.
        new: The value now.
    """

    store: Store
    task: Record
    old: Any
    new: Any

    def name(self, gid: str | None) -> str:
        """Return the name of a record."""
        record = self.store.find(gid)
        return "" if record is None else str(record.get("name"))

    def added(self) -> list[Any]:
        """List the items that were added to a list."""
        return [item for item in self.new or () if item not in (self.old or ())]

    def removed(self) -> list[Any]:
        """List the items that were removed from a list."""
        return [item for item in self.old or () if item not in (self.new or ())]


def tell_of_creation(store: Store, record: Record) -> list[Story]:
    """Write the stories of a new record: the initial values of a task, or a file added to one."""
    kind = record["resource_type"]
    if kind == "attachment" and store[record["parent"]]["resource_type"] == "task":
        text = f"attached {record['name']}"
        return [_write("attachment_added", text, target=record["parent"])]
    if kind != "task":
        return []
    defaults = RESOURCES[kind].defaults
    told = {*_TELLERS, *_DATES} - _GIVEN
    return tell_of_change(store, record, {name: defaults.get(name) for name in told})


def tell_of_change(
    store: Store, record: Record, before: Mapping[str, Any]
) -> list[Story]:
    """Write the stories of a changed record.

    Args:
        store: The records.
        record: The record as it is now.
        before: The previous values of the fields that may have changed.
    """
    kind = record["resource_type"]
    if kind == "story" and len(record.get("likers", ())) > len(
        before.get("likers") or ()
    ):
        fields = {"target": record["target"], "story": record["gid"]}
        return [_write("comment_liked", "liked your comment", **fields)]
    if kind != "task":
        return []
    stories = list(_tell_dates(record, before))
    for name, old in before.items():
        new = record.get(name)
        if name in _TELLERS and old != new:
            stories += _TELLERS[name](_Change(store, record, old, new))
    return [{"target": record["gid"], **story} for story in stories]


def tell_of_copy(task: Record, copied: Record) -> list[Story]:
    """Write the story of a task that was created by duplicating another one."""
    text = f"duplicated this task from {task['name']}"
    fields = {"target": copied["gid"], "duplicated_from": task["gid"]}
    return [_write("duplicated", text, **fields)]


def _write(subtype: str, text: str, **fields: Any) -> Story:
    """Build a story; fields without a value are omitted."""
    held = {name: value for name, value in fields.items() if value is not None}
    return {"resource_subtype": subtype, "text": text, **held}


def _tell_dates(task: Record, before: Mapping[str, Any]) -> Iterator[Story]:
    """Write one story about changed dates."""
    new = {name: task.get(name) for name in _DATES}
    old = {name: before.get(name, new[name]) for name in _DATES}
    if old == new:
        return
    due = new["due_at"] or new["due_on"]
    text = f"changed the due date to {due}" if due else "removed the due date"
    yield _write("due_date_changed", text, old_dates=_keep(old), new_dates=_keep(new))


def _keep(dates: Mapping[str, str | None]) -> Mapping[str, str]:
    return {name: date for name, date in dates.items() if date and name != "start_at"}


def _tell_name(change: _Change) -> Iterator[Story]:
    text = f'changed the name to "{change.new}"'
    yield _write("name_changed", text, old_name=change.old, new_name=change.new)


def _tell_notes(change: _Change) -> Iterator[Story]:
    yield _write("notes_changed", "changed the description")


def _tell_completed(change: _Change) -> Iterator[Story]:
    """Write stories about a completed task, also for the tasks that depend on it."""
    state = "complete" if change.new else "incomplete"
    yield _write(f"marked_{state}", f"marked this task {state}")
    gid = change.task["gid"]
    for other in change.store.linked("task", "dependencies", gid):
        text = f"marked {change.task['name']} {state}, which this task waits for"
        fields = {"target": other["gid"], "dependency": gid}
        yield _write(f"dependency_marked_{state}", text, **fields)


def _tell_assignee(change: _Change) -> Iterator[Story]:
    if change.new is None:
        yield _write("unassigned", f"unassigned from {change.name(change.old)}")
    else:
        text = f"assigned to {change.name(change.new)}"
        yield _write("assigned", text, assignee=change.new)


def _tell_subtype(change: _Change) -> Iterator[Story]:
    yield _write(
        "resource_subtype_changed",
        f"changed this task to a {change.new}",
        old_resource_subtype=change.old,
        new_resource_subtype=change.new,
    )


def _tell_approval(change: _Change) -> Iterator[Story]:
    yield _write(
        "approval_status_changed",
        f"changed the approval to {change.new}",
        old_approval_status=change.old,
        new_approval_status=change.new,
    )


def _tell_likers(change: _Change) -> Iterator[Story]:
    if change.added():
        yield _write("liked", "liked this task")


def _tell_followers(change: _Change) -> Iterator[Story]:
    """Write stories about followers; there is none if the assignee follows automatically."""
    for gid in change.added():
        if gid != change.task["assignee"]:
            text = f"added {change.name(gid)} as a collaborator"
            yield _write("follower_added", text, follower=gid)
    for gid in change.removed():
        text = f"removed {change.name(gid)} as a collaborator"
        yield _write("follower_removed", text, follower=gid)


def _tell_projects(change: _Change) -> Iterator[Story]:
    for gid in change.added():
        yield _write("added_to_project", f"added to {change.name(gid)}", project=gid)
    for gid in change.removed():
        text = f"removed from {change.name(gid)}"
        yield _write("removed_from_project", text, project=gid)


def _tell_tags(change: _Change) -> Iterator[Story]:
    for gid in change.added():
        yield _write("added_to_tag", f"added to {change.name(gid)}", tag=gid)
    for gid in change.removed():
        yield _write("removed_from_tag", f"removed from {change.name(gid)}", tag=gid)


def _tell_sections(change: _Change) -> Iterator[Story]:
    """Write a story about a move between sections of the same project."""
    left = {change.store[gid]["project"]: gid for gid in change.removed()}
    for gid in change.added():
        project = change.store[gid]["project"]
        if project in left:
            old = left[project]
            places = f'from "{change.name(old)}" to "{change.name(gid)}"'
            text = f"moved this task {places} in {change.name(project)}"
            fields = {"old_section": old, "new_section": gid, "project": project}
            yield _write("section_changed", text, **fields)


def _tell_dependencies(change: _Change) -> Iterator[Story]:
    """Write stories about dependencies, for both tasks."""
    task = change.task
    for verb, gids in (("added", change.added()), ("removed", change.removed())):
        for gid in gids:
            text = f"{verb} {change.name(gid)} as a dependency"
            yield _write(f"dependency_{verb}", text, dependency=gid)
            text = f"{verb} {task['name']} as a dependent"
            fields = {"target": gid, "task": task["gid"]}
            yield _write(f"dependent_{verb}", text, **fields)


def _tell_parent(change: _Change) -> Iterator[Story]:
    """Write stories about a new parent, also for the parents."""
    task = change.task
    for verb, way, gid in (
        ("removed", "from", change.old),
        ("added", "to", change.new),
    ):
        if gid is not None:
            text = f"{verb} {way} {change.name(gid)}"
            yield _write(f"{verb}_{way}_task", text, task=gid)
            text = f"{verb} the subtask {task['name']}"
            fields = {"target": gid, "task": task["gid"]}
            yield _write(f"subtask_{verb}", text, **fields)


def _tell_values(change: _Change) -> Iterator[Story]:
    """Write stories about the values of custom fields."""
    old, new = change.old or {}, change.new or {}
    for gid, value in new.items():
        field = change.store.find(gid)
        if field is None or old.get(gid) == value:
            continue
        kind = field["resource_subtype"]
        fields: dict[str, Any] = {"custom_field": gid}
        if kind in _VALUES:
            fields[f"old_{_VALUES[kind]}"] = _show(old.get(gid))
            fields[f"new_{_VALUES[kind]}"] = _show(value)
        text = f"changed {field['name']}"
        yield _write(f"{kind}_custom_field_changed", text, **fields)


_VALUES = {
    "date": "date_value",
    "enum": "enum_value",
    "multi_enum": "multi_enum_values",
    "number": "number_value",
    "people": "people_value",
    "text": "text_value",
}


def _show(value: Any) -> Any:
    """Format a value for a story; dates have the same format as task dates."""
    if not isinstance(value, Mapping):
        return value
    dates = {"due_on": value.get("date"), "due_at": value.get("date_time")}
    return {name: date for name, date in dates.items() if date}


_TELLERS: dict[str, Callable[[_Change], Iterator[Story]]] = {
    "approval_status": _tell_approval,
    "assignee": _tell_assignee,
    "completed": _tell_completed,
    "custom_values": _tell_values,
    "dependencies": _tell_dependencies,
    "followers": _tell_followers,
    "likers": _tell_likers,
    "name": _tell_name,
    "notes": _tell_notes,
    "parent": _tell_parent,
    "projects": _tell_projects,
    "resource_subtype": _tell_subtype,
    "sections": _tell_sections,
    "tags": _tell_tags,
}
