"""Rules of search and typeahead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from .clock import format_time, parse_time
from .context import Context, rule
from .refusals import Refusal
from .resources import RESOURCES
from .store import Record
from .values import show_value

__all__ = ["find_matching"]

_MOST = 100
_TIMES = ("before", "after")
# The kinds of the records in a field; those in all other fields are users.
_KINDS = {
    "portfolios": "portfolio",
    "projects": "project",
    "sections": "section",
    "tags": "tag",
    "teams": "team",
}
_EITHER = ("projects.any", "sections.any")  # a record needs to match one of them only
_SORTED = {"due_date": "due_on", "relevance": "modified_at"}


@rule("searchTasksForWorkspace")
def _search_tasks(context: Context) -> list[Record]:
    return _search(context, "task")


@rule("searchProjectsForWorkspace")
def _search_projects(context: Context) -> list[Record]:
    return _search(context, "project")


def _search(context: Context, kind: str) -> list[Record]:
    workspace = context.path_record("workspace_gid")
    query = context.query
    wanted = {
        name: value
        for name, value in query.items()
        if name not in ("sort_by", "sort_ascending", "limit")
        and not name.startswith("opt_")
    }
    records = context.backend.store.linked(kind, "workspace", workspace["gid"])
    found = find_matching(context, records, wanted)
    name = query.get("sort_by", "modified_at")
    found.sort(
        key=lambda record: (_read_sorted(record, name), int(record["gid"])),
        reverse=not query.get("sort_ascending", False),
    )
    return found[: int(query.get("limit", _MOST))]


def find_matching(
    context: Context, records: Iterable[Record], wanted: Mapping[str, Any]
) -> list[Record]:
    """Find the records that match all parameters of a search."""
    tests = [
        _build_test(context, name, value)
        for name, value in wanted.items()
        if name not in _EITHER
    ]
    either = [
        _build_test(context, name, wanted[name]) for name in _EITHER if name in wanted
    ]
    if either:
        tests.append(lambda record: any(test(record) for test in either))
    return [record for record in records if all(test(record) for test in tests)]


def _read_sorted(record: Record, name: str) -> str:
    """Return the value that a search sorts by, as text in the same order."""
    if name == "likes":
        return f"{len(record.get('likers', ())):09}"
    return str(record.get(_SORTED.get(name, name)) or "")


def _build_test(context: Context, name: str, value: Any) -> Callable[[Record], bool]:
    """Build a function that tells whether a record matches a search parameter."""
    field, _, operator = name.rpartition(".")
    if name.startswith("custom_fields."):
        return _test_custom_field(context, name, value)
    if name == "text":
        words = str(value).lower()
        return lambda record: words in f"{record['name']} {record['notes']}".lower()
    if operator in _TIMES:
        return _test_time(field, operator, value)
    if operator in ("any", "not", "all"):
        return _test_members(context, name, value)
    if name.endswith("_on"):
        day = "" if value in (None, "null") else value
        return lambda record: _read_day(record, name) == day
    if name in ("is_subtask", "is_blocked", "is_blocking", "has_attachment"):
        return _test_relation(context, name, value)
    return lambda record: record.get(name) == value


def _test_time(field: str, operator: str, value: Any) -> Callable[[Record], bool]:
    is_day = field.endswith("_on")
    bound = str(value) if is_day else format_time(parse_time(str(value)))

    def test(record: Record) -> bool:
        held = _read_day(record, field) if is_day else record.get(field)
        if not held:
            return False
        text = held if is_day else format_time(parse_time(held))
        return text < bound if operator == "before" else text > bound

    return test


def _read_day(record: Record, field: str) -> str:
    """Return the day of a date field, or of the matching time field."""
    value = record.get(field) or record.get(f"{field.removesuffix('_on')}_at")
    return str(value)[:10] if value else ""


def _test_members(context: Context, name: str, value: Any) -> Callable[[Record], bool]:
    field, _, operator = name.rpartition(".")
    kind = _KINDS.get(field, "user")
    items = value if isinstance(value, list) else str(value).split(",")
    wanted = {
        item if item == "null" else context.reference(name, item, kind)["gid"]
        for item in items
    }

    def test(record: Record) -> bool:
        held = _list_held(context, record, field)
        if operator == "all":
            return wanted <= held
        found = bool(wanted & held) or ("null" in wanted and not held)
        return found == (operator == "any")

    return test


def _list_held(context: Context, record: Record, field: str) -> set[str]:
    """List the gids in the field that a parameter refers to."""
    store = context.backend.store
    gid = record["gid"]
    projects = [gid, *record.get("projects", ())]
    if field == "portfolios":
        return {
            portfolio["gid"]
            for project in projects
            for portfolio in store.linked("portfolio", "items", project)
        }
    if field == "teams":
        found = (store[project].get("team") for project in projects)
        return {team for team in found if team}
    if field == "commented_on_by":
        return {story["created_by"] for story in store.linked("story", "target", gid)}
    name = "likers" if field == "liked_by" else field
    value = context.backend.renderer.value(record, name)
    return set(value) if isinstance(value, list) else {value} - {None}


def _test_relation(context: Context, name: str, value: Any) -> Callable[[Record], bool]:
    store = context.backend.store
    tests: dict[str, Callable[[Record], bool]] = {
        "is_subtask": lambda task: task["parent"] is not None,
        "is_blocked": lambda task: any(
            not store[gid]["completed"] for gid in task["dependencies"]
        ),
        "is_blocking": lambda task: not task["completed"]
        and store.count("task", "dependencies", task["gid"]) > 0,
        "has_attachment": lambda task: store.count("attachment", "parent", task["gid"])
        > 0,
    }
    test = tests[name]
    return lambda task: test(task) == value


def _test_custom_field(
    context: Context, name: str, value: str
) -> Callable[[Record], bool]:
    """Build the test for `custom_fields.<gid>.<operator>`.

    Raises:
        Refusal: The field or operator does not exist.
    """
    store = context.backend.store
    _, gid, operator = (*name.split(".", 2), "", "")[:3]
    field = store.find(gid)
    if field is None or field["resource_type"] != "custom_field":
        raise Refusal(400, f"{name}: Not a recognized ID: {gid}")
    compare = _COMPARISONS.get(operator)
    if compare is None:
        raise Refusal(400, f"{name}: Unknown parameter")
    _check_operand(name, field["resource_subtype"], operator, value)

    def test(record: Record) -> bool:
        held: Mapping[str, Any] = record.get("custom_values", {})
        return compare(held.get(gid), value, store, field)

    return test


def _check_operand(name: str, kind: str, operator: str, value: str) -> None:
    """Reject a value that a custom field cannot be compared with.

    Raises:
        Refusal: It is not a Boolean, a number or a date, as the operator requires.
    """
    parse: Callable[[str], object]
    if operator == "is_set":
        parse, noun = {"true": True, "false": False}.__getitem__, "true or false"
    elif kind == "number":
        parse, noun = float, "a number"
    elif operator in _TIMES:
        parse, noun = date.fromisoformat, "a date"
    else:
        return
    try:
        parse(value)
    except (KeyError, ValueError):
        raise Refusal(400, f"{name}: {value!r} is not {noun}") from None


def _is_set(held: Any, value: str, *_: Any) -> bool:
    return (held not in (None, [], "")) == (value == "true")


def _equals(held: Any, value: str, *_: Any) -> bool:
    if isinstance(held, (int, float)):
        return float(value) == held
    if isinstance(held, Mapping):
        return _read_date(held) == value
    return value in held if isinstance(held, list) else held == value


def _read_date(held: Any) -> str:
    """Return the day in the value of a date field."""
    if not isinstance(held, Mapping):
        return ""
    return str(held.get("date") or held.get("date_time") or "")[:10]


def _date(test: Callable[[str, str], bool]) -> Callable[..., bool]:
    def compare(held: Any, value: str, *_: Any) -> bool:
        day = _read_date(held)
        return bool(day) and test(day, value)

    return compare


def _text(test: Callable[[str, str], bool]) -> Callable[..., bool]:
    def compare(held: Any, value: str, store: Any, field: Record) -> bool:
        shown = show_value(store, field, held)["display_value"] or ""
        return test(shown.lower(), value.lower())

    return compare


def _number(test: Callable[[float, float], bool]) -> Callable[..., bool]:
    def compare(held: Any, value: str, *_: Any) -> bool:
        return isinstance(held, (int, float)) and test(held, float(value))

    return compare


_COMPARISONS: dict[str, Callable[..., bool]] = {
    "is_set": _is_set,
    "value": _equals,
    "contains": _text(lambda held, value: value in held),
    "starts_with": _text(str.startswith),
    "ends_with": _text(str.endswith),
    "before": _date(lambda held, value: held < value),
    "after": _date(lambda held, value: held > value),
    "less_than": _number(lambda held, value: held < value),
    "greater_than": _number(lambda held, value: held > value),
}


@rule("typeaheadForWorkspace")
def _typeahead(context: Context) -> list[Record]:
    workspace = context.path_record("workspace_gid")
    query = context.query
    kind = query["resource_type"]
    words = str(query.get("query", "")).lower()
    backend = context.backend
    found = [
        record
        for record in (backend.store.list_kind(kind) if kind in RESOURCES else ())
        if words in str(record.get("name", "")).lower()
        and (
            backend.is_member(record, workspace["gid"])
            if kind == "user"
            else backend.find_workspace(record) == workspace["gid"]
        )
    ]
    found.sort(key=lambda record: not record["name"].lower().startswith(words))
    return found[: int(query.get("count", 20))]
