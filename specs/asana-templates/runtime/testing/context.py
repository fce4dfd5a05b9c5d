"""The input of a rule: a validated request, and the records it refers to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .backend import Backend
from .checks import Arguments
from .document import Operation
from .refusals import Inputs, Refusal
from .resources import RESOURCES
from .store import Record
from .stories import tell_of_change, tell_of_creation

__all__ = ["RULES", "Context", "rule"]

_EXTERNAL = "external:"  # before the identifier that an app gave to a task


@dataclass(slots=True)
class Context:
    """A validated request that a rule carries out.

    Attributes:
        backend: The state.
        operation: The operation.
        arguments: The parameters and the body.
        user: The user who sent the request.
        repeat: Carries out another request (method, path, query and body) of the same
            user; returns status, headers and body.
        workspace: The gid of the workspace of the first record that the request names.
    """

    backend: Backend
    operation: Operation
    arguments: Arguments
    user: Record
    repeat: Callable[
        [str, str, Mapping[str, str], Any], tuple[int, Mapping[str, str], Any]
    ]
    workspace: str | None = None

    @property
    def data(self) -> Inputs:
        """The content of `data` in the body."""
        return self.arguments.data

    @property
    def query(self) -> Inputs:
        """The query parameters."""
        return self.arguments.query

    def path_record(self, name: str) -> Record:
        """Return the record that a path parameter refers to.

        Raises:
            Refusal: It does not exist, or the user has no access to it.
        """
        value = self.arguments.path[name]
        kind = name.removesuffix("_gid")
        record = self.find_user(value) if kind == "user" else None
        record = record or self._find_record(value)
        if record is None and not value.isdigit() and not value.startswith(_EXTERNAL):
            raise Refusal(400, f"{kind}: Not a recognized ID: {value}")
        if record is None or not _is_of(kind, record):
            raise Refusal(404, f"{kind}: Unknown object: {value}")
        self.check_access(record)
        self.workspace = self.workspace or self.backend.find_workspace(record)
        return record

    def _check_workspace(self, name: str, record: Record) -> None:
        """Reject a record of another workspace than the records before it.

        Raises:
            Refusal: The record is in another workspace, or the user is not a member.
        """
        if record["resource_type"] == "user":
            workspace = self.workspace
            if workspace is not None and not self.backend.is_member(record, workspace):
                gid = record["gid"]
                raise Refusal(400, f"{name}: Not a user in the workspace: {gid}")
            return
        workspace = self.backend.find_workspace(record)
        self.workspace = self.workspace or workspace
        if workspace not in (None, self.workspace):
            raise Refusal(400, f"{name}: Not in the same workspace: {record['gid']}")

    def check_access(self, record: Record) -> None:
        """Reject access to a record in a workspace that the user is not a member of.

        Raises:
            Refusal: The user is not a member.
        """
        workspace = self.backend.find_workspace(record)
        if workspace is not None and not self.backend.is_member(self.user, workspace):
            raise Refusal(
                403, f"You do not have access to this {record['resource_type']}"
            )

    def find_user(self, value: Any) -> Record | None:
        """Find the user that a value of the request refers to: `me`, an email address or a gid."""
        if value == "me":
            return self.user
        store = self.backend.store
        record = store.find(value)
        if record is None and isinstance(value, str) and "@" in value:
            users = store.list_kind("user")
            return next((user for user in users if user["email"] == value), None)
        return record if record and record["resource_type"] == "user" else None

    def _find_record(self, value: Any) -> Record | None:
        """Find a record by its gid, or a task by `external:` and the identifier that an app gave it."""
        store = self.backend.store
        if not isinstance(value, str) or not value.startswith(_EXTERNAL):
            return store.find(value)
        own = value.removeprefix(_EXTERNAL)
        tasks = store.list_kind("task")
        return next(
            (t for t in tasks if (t.get("external") or {}).get("gid") == own), None
        )

    def reference(self, name: str, value: Any, *kinds: str) -> Record:
        """Return the record that a value of the request refers to.

        Args:
            name: The name of the value, for error messages.
            value: The value.
            kinds: The allowed kinds; any kind if none is given.

        Raises:
            Refusal: It does not exist, or the user has no access to it.
        """
        record = self.find_user(value) if not kinds or "user" in kinds else None
        record = record or self._find_record(value)
        if record is None or (kinds and record["resource_type"] not in kinds):
            raise Refusal(400, f"{name}: Not a recognized ID: {value}")
        self.check_access(record)
        if self.operation.method != "GET":
            self._check_workspace(name, record)
        return record

    def references(self, name: str, value: Any, *kinds: str) -> list[Record]:
        """Return the records that a list of gids, or comma-separated gids, refers to."""
        values: Iterable[Any] = (
            value if isinstance(value, list) else str(value).split(",")
        )
        found = [self.reference(name, item, *kinds) for item in values]
        return list({record["gid"]: record for record in found}.values())

    def require(self, *names: str) -> None:
        """Reject a body that lacks one of the fields.

        Raises:
            Refusal: A field is missing.
        """
        for name in names:
            if self.data.get(name) in (None, ""):
                raise Refusal(400, f"{name}: Missing input")

    def create(self, kind: str, fields: Mapping[str, Any]) -> Record:
        """Create a record and its stories; see `Backend.create`."""
        record = self.backend.create(kind, fields, self.user)
        self.add_stories(tell_of_creation(self.backend.store, record))
        return record

    def change(self, record: Record, changes: Mapping[str, Any]) -> None:
        """Set fields of a record and write stories about it; see `Backend.change`."""
        before = {name: record.get(name) for name in changes}
        self.backend.change(record, changes, self.user)
        self.add_stories(tell_of_change(self.backend.store, record, before))

    def add_stories(self, stories: Iterable[Mapping[str, Any]]) -> None:
        """Create stories of the user."""
        for story in stories:
            self.backend.create("story", {"type": "system", **story}, self.user)

    def delete(self, record: Record) -> None:
        """Delete a record; see `Backend.delete`."""
        self.backend.delete(record, self.user)


Rule = Callable[[Context], Any]
RULES: dict[str, Rule] = {}


def rule(*operations: str) -> Callable[[Rule], Rule]:
    """Register a function as the rule of operations.

    The function returns a record, a list of records, or any other value as the `data`
    of the response.
    """

    def register(function: Rule) -> Rule:
        RULES.update(dict.fromkeys(operations, function))
        return function

    return register


def _is_of(kind: str, record: Record) -> bool:
    """Tell whether a record is of the kind in a path."""
    names = (record["resource_type"], record.get("resource_subtype"))
    is_known = kind in RESOURCES or kind.endswith("_membership")
    return not is_known or kind in names
