"""Fields that are computed from other records rather than stored."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Any

from .rendering import Derived
from .store import Record, Store
from .values import get_representation, show_value

__all__ = ["FILES_PATH", "build_derived", "read_emoji_base"]

_SKIN_TONES = re.compile("[\U0001f3fb-\U0001f3ff]")
FILES_PATH = "/-/files/"

_MARKED = (
    ("goal", "notes", "html_notes"),
    ("project", "notes", "html_notes"),
    ("project_brief", "text", "html_text"),
    ("project_status", "text", "html_text"),
    ("project_template", "description", "html_description"),
    ("status_update", "text", "html_text"),
    ("story", "text", "html_text"),
    ("task", "notes", "html_notes"),
    ("team", "description", "html_description"),
)
_COPIED = (
    ("custom_field", "resource_subtype", "type"),
    ("membership", "parent", "goal"),
    ("membership", "parent", "portfolio"),
    ("membership", "parent", "project"),
    ("membership", "member", "user"),
    ("project", "due_on", "due_date"),
)


def build_derived(
    store: Store,
    find_reader: Callable[[], str | None],
    find_files: Callable[[], str],
) -> Derived:
    """Build the table of functions that compute a field, by kind and name.

    Args:
        store: The records.
        find_reader: Returns the gid of the user for whom records are rendered.
        find_files: Returns the base URL of files.
    """
    table = _list_related(_Fields(store))
    for kind, source, name in _COPIED:
        table[kind, name] = _copy(source)
    for kind, text, name in _MARKED:
        table[kind, name] = _mark_up(name, text)
    for kind in ("goal", "status_update", "story", "task"):
        for name in ("likes", "hearts"):
            table[kind, name] = _list_likes
            table[kind, f"num_{name}"] = _count_likes
        for name in ("liked", "hearted"):
            table[kind, name] = lambda record: (
                find_reader() in record.get("likers", ())
            )
    for name in ("download_url", "permanent_url", "view_url"):
        table["attachment", name] = lambda attachment: (
            attachment.get("url") or f"{find_files()}{attachment['gid']}"
        )
    table["story", "is_editable"] = lambda story: (
        story["type"] == "comment" and story["created_by"] == find_reader()
    )
    for kind in ("status_update", "story"):
        table[kind, "reaction_summary"] = lambda record: _count_reactions(
            store.linked("reaction", "target", record["gid"]), find_reader()
        )
    table["custom_field", "representation_type"] = get_representation
    table["section", "projects"] = lambda section: [section["project"]]
    table["task", "is_rendered_as_separator"] = _is_separator
    return table


def _list_related(fields: _Fields) -> dict[tuple[str, str], Callable[[Record], Any]]:
    """List the fields that are stored in other records."""
    table: dict[tuple[str, str], Callable[[Record], Any]] = {
        ("goal", "current_status_update"): fields.get_status_update,
        ("portfolio", "current_status_update"): fields.get_status_update,
        ("portfolio", "members"): fields.list_members,
        ("project", "current_status"): fields.get_status,
        ("project", "current_status_update"): fields.get_status_update,
        ("project", "members"): fields.list_members,
        ("project", "project_brief"): fields.get_brief,
        ("task", "actual_time_minutes"): fields.add_minutes,
        ("task", "dependents"): fields.list_dependents,
        ("task", "memberships"): fields.list_memberships,
        ("task", "num_subtasks"): fields.count_subtasks,
        ("user", "workspaces"): fields.list_workspaces,
    }
    for kind in ("goal", "portfolio", "project", "team"):
        table[kind, "custom_field_settings"] = fields.list_settings
    for kind in ("goal", "portfolio", "project", "task"):
        table[kind, "custom_fields"] = fields.list_custom_fields
    return table


class _Fields:
    def __init__(self, store: Store) -> None:
        self._store = store

    def count_subtasks(self, task: Record) -> int:
        return self._store.count("task", "parent", task["gid"])

    def add_minutes(self, task: Record) -> int | None:
        """Sum the time that was spent on a task; None if there is no time entry."""
        entries = self._store.linked("time_tracking_entry", "task", task["gid"])
        minutes = [entry.get("duration_minutes", 0) for entry in entries]
        return sum(minutes) if minutes else None

    def list_dependents(self, task: Record) -> list[str]:
        return self._list_gids("task", "dependencies", task["gid"])

    def list_memberships(self, task: Record) -> list[dict[str, Any]]:
        """List the projects of a task, each with the task's section in it."""
        sections = {
            self._store[gid]["project"]: gid
            for gid in task["sections"]
            if self._store.find(gid)
        }
        return [
            {"project": gid, "section": sections.get(gid)} for gid in task["projects"]
        ]

    def list_workspaces(self, user: Record) -> list[str]:
        memberships = self._store.linked("workspace_membership", "user", user["gid"])
        return [membership["workspace"] for membership in memberships]

    def list_members(self, record: Record) -> list[str]:
        memberships = self._store.linked("membership", "parent", record["gid"])
        return [membership["member"] for membership in memberships]

    def list_settings(self, record: Record) -> list[dict[str, Any]]:
        settings = self._store.linked("custom_field_setting", "parent", record["gid"])
        return [
            {
                "gid": setting["gid"],
                "resource_type": "custom_field_setting",
                "is_important": setting["is_important"],
                "custom_field": setting["custom_field"],
                "parent": setting["parent"],
            }
            for setting in settings
        ]

    def list_custom_fields(self, record: Record) -> list[dict[str, Any]]:
        """List the custom fields of a record with its values."""
        values = record.get("custom_values", {})
        parents = [record["gid"], *record.get("projects", ())]
        names = dict.fromkeys(
            setting["custom_field"]
            for parent in parents
            for setting in self._store.linked("custom_field_setting", "parent", parent)
        )
        return [
            show_value(self._store, self._store[gid], values.get(gid)) for gid in names
        ]

    def get_status(self, project: Record) -> str | None:
        return self._find_last("project_status", "parent", project["gid"])

    def get_status_update(self, record: Record) -> str | None:
        return self._find_last("status_update", "parent", record["gid"])

    def get_brief(self, project: Record) -> str | None:
        return self._find_last("project_brief", "project", project["gid"])

    def _list_gids(self, kind: str, field: str, gid: str) -> list[str]:
        return [record["gid"] for record in self._store.linked(kind, field, gid)]

    def _find_last(self, kind: str, field: str, gid: str) -> str | None:
        gids = self._list_gids(kind, field, gid)
        return gids[-1] if gids else None


def _copy(name: str) -> Callable[[Record], Any]:
    return lambda record: record.get(name)


def _mark_up(marked: str, text: str) -> Callable[[Record], str]:
    """Create a function that returns a text as HTML: as given, or converted from plain text."""

    def compute(record: Record) -> str:
        given = record.get(marked)
        plain = html.escape(record.get(text) or "", quote=False)
        return given if isinstance(given, str) else f"<body>{plain}</body>"

    return compute


def _list_likes(record: Record) -> list[dict[str, Any]]:
    return [
        {"gid": f"{record['gid']}{number}", "user": gid}
        for number, gid in enumerate(record.get("likers", ()), 1)
    ]


def _count_likes(record: Record) -> int:
    return len(record.get("likers", ()))


def _count_reactions(reactions: list[Record], reader: str | None) -> list[Any]:
    """Count the reactions to a record, by emoji."""
    users: dict[str, list[str]] = {}
    for reaction in reactions:
        users.setdefault(reaction["emoji"], []).append(reaction["user"])
    return [
        {
            "emoji_base": read_emoji_base(emoji),
            "variant": emoji,
            "count": len(gids),
            "reacted": reader in gids,
        }
        for emoji, gids in users.items()
    ]


def read_emoji_base(emoji: str) -> str:
    """Return an emoji without its skin tone."""
    return _SKIN_TONES.sub("", emoji)


def _is_separator(task: Record) -> bool:
    return str(task["name"]).endswith(":")
