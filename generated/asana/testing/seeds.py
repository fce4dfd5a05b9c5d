"""The state from plain dicts, and back."""

from __future__ import annotations

import copy
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from .backend import Backend
from .clock import format_time
from .portfolio_settings import settle_portfolio
from .resources import BY_COLLECTION, RESOURCES
from .rules_people import join_team, join_workspace
from .shapes import get_shape, list_references
from .store import Record

__all__ = ["DEFAULT_SEED", "dump_state", "load_seed", "read_seed"]

Seed = Mapping[str, Sequence[Mapping[str, Any]]]

DEFAULT_SEED: Seed = {
    "workspaces": [{"name": "Example"}],
    "users": [{"name": "Ada Vale", "email": "ada@example.com"}],
    "teams": [{"name": "Everybody"}],
}
# A name in a seed is looked for among these kinds; any other field knows its own.
_KINDS = {
    "workspace": ("workspace",),
    "organization": ("workspace",),
    "team": ("team",),
    "project": ("project",),
    "projects": ("project",),
    "sections": ("section",),
    "section": ("section",),
    "tags": ("tag",),
    "custom_field": ("custom_field",),
    "items": ("project", "portfolio"),
    "supported_goal": ("goal",),
}
# What records hold and responses do not show.
_KEPT = frozenset({"custom_values", "last_number", "likers", "sections", "url"})
_USERS = ("user", "owner", "assignee", "followers", "member", "author", "created_by")


def read_seed(seed: Seed | str | Path | None) -> Seed:
    """Read a seed: a dict, or the path of a YAML or JSON file; None for the default one.

    Raises:
        ImportError: PyYAML is not installed.
        ValueError: The file holds no mapping.
    """
    if seed is None:
        return DEFAULT_SEED
    if not isinstance(seed, (str, Path)):
        return seed
    import yaml

    data = yaml.safe_load(Path(seed).read_text("utf-8"))
    if not isinstance(data, dict):
        raise ValueError(f"{seed} holds no mapping of collections")
    return data


def load_seed(backend: Backend, seed: Seed) -> None:
    """Create the records of a seed, in its order within the order of the kinds.

    Raises:
        ValueError: It names a collection, a field or a record that there is not.
    """
    for name in seed:
        if name not in BY_COLLECTION:
            raise ValueError(
                f"A seed has no {name!r}; it has {', '.join(BY_COLLECTION)}"
            )
    gids = {item["gid"] for items in seed.values() for item in items if "gid" in item}
    loader = _Loader(backend, gids)
    try:
        for kind, resource in RESOURCES.items():
            for item in seed.get(resource.collection, ()):
                loader.load(kind, item)
    except ValueError:
        backend.undo()
        raise
    backend.keep()


def dump_state(backend: Backend) -> dict[str, list[Record]]:
    """Return all records as plain dicts by collection; a seed that makes them again."""
    return {
        resource.collection: copy.deepcopy(backend.store.list_kind(kind))
        for kind, resource in RESOURCES.items()
        if backend.store.list_kind(kind)
    }


class _Loader:
    """Creates the records of a seed.

    Args:
        backend: The state.
        gids: The gids that the seed gives, those of records to come among them.
    """

    def __init__(self, backend: Backend, gids: Collection[str]) -> None:
        self._backend = backend
        self._gids = gids
        self._store = backend.store

    def load(self, kind: str, item: Mapping[str, Any]) -> None:
        known = {*get_shape(kind).members, *RESOURCES[kind].defaults}
        known |= {*RESOURCES[kind].links, *_KEPT}
        for name in item:
            if name not in known:
                raise ValueError(f"A {kind} of a seed has no {name!r}")
        given = "gid" in item and "created_at" in item  # of a state that was read
        fields = {
            name: self._resolve(kind, name, _write_date(value))
            for name, value in item.items()
            if not (kind == "project" and name == "sections")
        }
        if not given:
            fields = {**self._find_context(kind, fields), **fields}
        users = self._store.list_kind("user")
        author = users[0] if users and kind != "user" else None
        record = self._backend.create(kind, fields, author)
        if not given:
            self._complete(kind, record, item)

    def _find_context(self, kind: str, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return what follows for a record that does not say where it belongs."""
        context: dict[str, Any] = {}
        if kind == "task" and fields.get("projects"):
            context["workspace"] = self._store[fields["projects"][0]]["workspace"]
        elif kind == "task" and fields.get("parent"):
            context["workspace"] = self._store[fields["parent"]]["workspace"]
        elif kind == "project" and fields.get("team"):
            context["workspace"] = self._store[fields["team"]]["organization"]
        for owner in ("workspace", "organization"):
            workspaces = self._store.list_kind("workspace")
            if owner in RESOURCES[kind].owners and owner not in context and workspaces:
                context[owner] = workspaces[0]["gid"]
        users = self._store.list_kind("user")
        if "followers" in list_references(kind):
            context["followers"] = []
        if "owner" in list_references(kind) and users:
            context["owner"] = users[0]["gid"]
        return context

    def _complete(self, kind: str, record: Record, item: Mapping[str, Any]) -> None:
        """Create what belongs to a new record."""
        users = self._store.list_kind("user")
        if kind == "user":
            for workspace in self._store.list_kind("workspace"):
                join_workspace(self._backend, record, workspace)
        elif kind == "team":
            for user in users:
                join_team(self._backend, user, record)
        elif kind == "project":
            for name in item.get("sections", ["Untitled section"]):
                fields = {"name": name, "project": record["gid"]}
                self._backend.create("section", fields, users[0])
        elif kind == "task":
            self._put_into_sections(record)
        elif kind == "portfolio":
            settle_portfolio(self._backend, record, users[0])

    def _put_into_sections(self, task: Record) -> None:
        """Put a task into the first section of each project where it is in none."""
        there = {self._store[gid]["project"] for gid in task["sections"]}
        for project in task["projects"]:
            if project not in there:
                first = self._store.linked("section", "project", project)[0]
                sections = [*task["sections"], first["gid"]]
                self._store.change(task, "sections", sections)

    def _resolve(self, kind: str, name: str, value: Any) -> Any:
        """Turn the names of records into gids."""
        if name not in list_references(kind) and name not in RESOURCES[kind].links:
            return copy.deepcopy(value)
        if isinstance(value, list):
            return [self._resolve(kind, name, item) for item in value]
        if not isinstance(value, str):
            return copy.deepcopy(value)
        if value in self._gids or self._store.find(value) is not None:
            return value
        kinds = ("user",) if name in _USERS else _KINDS.get(name, tuple(RESOURCES))
        for candidate in kinds:
            for record in self._store.list_kind(candidate):
                if value in (record.get("name"), record.get("email")):
                    return record["gid"]
        raise ValueError(f"{name!r} of a {kind} names {value!r}, which there is not")


def _write_date(value: Any) -> Any:
    """Write a date or a time, which YAML has as values of its own, as the API does."""
    if isinstance(value, datetime):
        return format_time(value.replace(tzinfo=value.tzinfo or UTC).astimezone(UTC))
    return value.isoformat() if isinstance(value, date) else value
