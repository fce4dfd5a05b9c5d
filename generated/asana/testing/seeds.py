"""Load the state from plain dicts, and export it."""

from __future__ import annotations

import copy
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from .backend import Backend
from .clock import format_time
from .named import list_named
from .portfolio_settings import settle_portfolio
from .record_checks import check_recipe, check_record
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
# Stored fields that responses do not contain.
_KEPT = frozenset(
    {"resource_type", "custom_values", "last_number", "likers", "sections", "url"}
)


def read_seed(seed: Seed | str | Path | None) -> Seed:
    """Read a seed: a dict, or the path of a YAML or JSON file; None for the default one.

    A seed without workspaces or users gets those of the default one.

    Raises:
        ImportError: PyYAML is not installed.
        OSError: The file cannot be read.
        ValueError: It is not a valid seed.
    """
    if seed is None:
        return DEFAULT_SEED
    data = _read_file(Path(seed)) if isinstance(seed, (str, Path)) else seed
    if not isinstance(data, Mapping):
        raise ValueError("A seed is a mapping of collections to lists")
    return {**{name: DEFAULT_SEED[name] for name in ("workspaces", "users")}, **data}


def _read_file(path: Path) -> Any:
    import yaml

    try:
        return yaml.safe_load(path.read_bytes())
    except yaml.MarkedYAMLError as error:
        mark, problem = error.problem_mark, error.problem
        place = f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else path
        raise ValueError(f"{place}: {problem}") from None
    except yaml.YAMLError as error:
        raise ValueError(f"{path}: {str(error).splitlines()[0]}") from None


def load_seed(backend: Backend, seed: Seed) -> None:
    """Create the records of a seed, kind by kind, each kind in the order of the seed.

    Raises:
        ValueError: A field or value of a record is invalid, or a record that it refers
            to does not exist. Then no record is created.
    """
    _check_form(seed)
    gids = {str(item["gid"]) for s in seed.values() for item in s if "gid" in item}
    sections = () if "sections" in seed else ("Untitled section",)
    loader = _Loader(backend, gids, sections)
    for kind, resource in RESOURCES.items():
        for number, item in enumerate(seed.get(resource.collection, ())):
            try:
                loader.load(kind, item)
            except ValueError as error:
                backend.undo()
                place = f"{resource.collection}[{number}]"
                raise ValueError(f"{place}: {error}") from None
    backend.keep()


def _check_form(seed: Seed) -> None:
    for name, items in seed.items():
        if name not in BY_COLLECTION:
            known = ", ".join(BY_COLLECTION)
            raise ValueError(f"A seed has no {name!r}; it has {known}")
        if not isinstance(items, Sequence) or isinstance(items, str):
            raise ValueError(f"{name}: This is not a list")
        for number, item in enumerate(items):
            if not isinstance(item, Mapping):
                raise ValueError(f"{name}[{number}]: This is not a mapping")


def dump_state(backend: Backend) -> dict[str, list[Record]]:
    """Return all records as plain dicts by collection, in the form of a seed."""
    return {
        resource.collection: copy.deepcopy(backend.store.list_kind(kind))
        for kind, resource in RESOURCES.items()
        if backend.store.list_kind(kind)
    }


class _Loader:
    """Creates the records of a seed.

    Args:
        backend: The state.
        gids: The gids in the seed, including those of records not yet created.
        sections: The names of the sections of a project that lists none.
    """

    def __init__(
        self, backend: Backend, gids: Collection[str], sections: Sequence[str]
    ) -> None:
        self._sections = sections
        self._backend = backend
        self._gids = gids
        self._store = backend.store

    def load(self, kind: str, item: Mapping[str, Any]) -> None:
        """Create a record and its dependent records, or change one created as such a record.

        Raises:
            ValueError: The record is invalid.
        """
        is_whole = "resource_type" in item  # from an exported state, which is complete
        known = {*get_shape(kind).members, *RESOURCES[kind].defaults}
        known |= {*RESOURCES[kind].links, *_KEPT}
        for name in item:
            if name not in known and not is_whole:
                raise ValueError(f"A {kind} has no {name!r}")
        fields = {
            name: (
                _read_plain(name, value)
                if is_whole
                else self._resolve(kind, name, _read_plain(name, value))
            )
            for name, value in item.items()
            if not (kind == "project" and name == "sections")
        }
        if self._store.find(fields.get("gid")) is not None:
            raise ValueError(f"The gid {fields['gid']} is already used")
        users = self._store.list_kind("user")
        author = users[0] if users and kind != "user" else None
        if is_whole:
            self._backend.create(kind, copy.deepcopy(fields), author)
            return
        fields = {**self._find_context(kind, fields), **fields}
        record = self._find_membership(kind, fields)
        if record is None:
            record = self._backend.create(kind, fields, author)
            self._complete(kind, record, item)
        elif "gid" in fields:
            raise ValueError(
                f"This record already exists, with the gid {record['gid']}"
            )
        else:
            self._backend.change(record, fields, author)
        check_recipe(kind, record)
        check_record(kind, self._backend.renderer.full(record))

    def _find_membership(self, kind: str, fields: Mapping[str, Any]) -> Record | None:
        """Find the existing membership of a user in a workspace or a team."""
        owners = RESOURCES[kind].owners
        if kind not in ("workspace_membership", "team_membership"):
            return None
        wanted = [fields.get(owner) for owner in owners]
        for record in self._store.list_kind(kind):
            if [record[owner] for owner in owners] == wanted:
                return record
        return None

    def _find_context(self, kind: str, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields that follow from the seed if a record does not set where it belongs."""
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
        """Create the dependent records of a new record."""
        users = self._store.list_kind("user")
        if kind == "user":
            for workspace in self._store.list_kind("workspace"):
                join_workspace(self._backend, record, workspace)
        elif kind == "team":
            for user in users:
                join_team(self._backend, user, record)
        elif kind == "project":
            for name in item.get("sections", self._sections):
                fields = {"name": name, "project": record["gid"]}
                self._backend.create("section", fields, users[0])
        elif kind == "task":
            self._put_into_sections(record)
        elif kind == "portfolio":
            settle_portfolio(self._backend, record, users[0])

    def _put_into_sections(self, task: Record) -> None:
        """Add a task to the first section of each project in which it has no section."""
        there = {self._store[gid]["project"] for gid in task["sections"]}
        for project in task["projects"]:
            if project not in there:
                found = self._store.linked("section", "project", project)
                if not found:
                    raise ValueError("A project of this task has no section")
                sections = [*task["sections"], found[0]["gid"]]
                self._store.change(task, "sections", sections)

    def _resolve(self, kind: str, name: str, value: Any) -> Any:
        """Convert the names of records to gids."""
        if name not in list_references(kind) and name not in RESOURCES[kind].links:
            return copy.deepcopy(value)
        if isinstance(value, list):
            return [self._resolve(kind, name, item) for item in value]
        if isinstance(value, int):
            value = str(value)
        if not isinstance(value, str):
            return copy.deepcopy(value)
        if value in self._gids or self._store.find(value) is not None:
            return value
        for candidate in list_named(kind, name) or tuple(RESOURCES):
            for record in self._store.list_kind(candidate):
                if value in (record.get("name"), record.get("email")):
                    return record["gid"]
        raise ValueError(f"{name!r} refers to {value!r}, which does not exist")


def _read_plain(name: str, value: Any) -> Any:
    """Convert YAML dates to text, and a numeric gid too."""
    if isinstance(value, datetime):
        return format_time(value.replace(tzinfo=value.tzinfo or UTC).astimezone(UTC))
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if name == "gid" else value
