"""Carry out the operations that `operations` describes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .context import RULES, Context, Rule
from .document import Operation
from .fields import create_record, update_record
from .named import list_named
from .operations import ADDED, CREATED, FILTERED, LINKED, LISTED, REMOVED
from .resources import BY_COLLECTION, RESOURCES
from .shapes import list_references
from .store import Record

__all__ = ["find_rule"]


def find_rule(operation: Operation) -> Rule | None:
    """Return the function that carries out an operation; None if it is not modelled."""
    if operation.name in RULES:
        return RULES[operation.name]
    for table, function in (
        (LINKED, _list_linked),
        (LISTED, _list_named),
        (FILTERED, _list_filtered),
        (CREATED, _create_below),
        (ADDED, _add),
        (REMOVED, _remove),
    ):
        if operation.name in table:
            return function
    return _find_by_path(operation)


def _find_by_path(operation: Operation) -> Rule | None:
    """Return a function that reads, changes, deletes or creates a record, depending on the path."""
    steps = operation.path.strip("/").split("/")
    kind = BY_COLLECTION.get(steps[0])
    if kind is None:
        return None
    if len(steps) == 1 and operation.method == "POST":
        return _create
    if len(steps) == 2 and steps[1].startswith("{"):
        return {"GET": _get, "PUT": _update, "DELETE": _delete}.get(operation.method)
    return None


def _find_path_record(context: Context) -> Record:
    return context.path_record(context.operation.path.split("{")[1].split("}")[0])


def _get(context: Context) -> Record:
    return _find_path_record(context)


def _update(context: Context) -> Record:
    return update_record(context, _find_path_record(context))


def _delete(context: Context) -> dict[str, Any]:
    context.delete(_find_path_record(context))
    return {}


def _create(context: Context) -> Record:
    kind = BY_COLLECTION[context.operation.path.strip("/")]
    return create_record(context, kind, {})


def _create_below(context: Context) -> Record:
    kind, field, name = CREATED[context.operation.name]
    owner = context.path_record(name)
    return create_record(context, kind, {field: owner["gid"]})


def _list_linked(context: Context) -> list[Record]:
    kind, field, name = LINKED[context.operation.name]
    owner = context.path_record(name)
    found = context.backend.store.linked(kind, field, owner["gid"])
    return _filter(context, kind, found)


def _list_named(context: Context) -> list[Record]:
    name, field = LISTED[context.operation.name]
    store = context.backend.store
    return [store[gid] for gid in context.path_record(name).get(field, ())]


def _list_filtered(context: Context) -> list[Record]:
    kind, filters = FILTERED[context.operation.name]
    store = context.backend.store
    for parameter, field in filters.items():
        is_given = context.query.get(parameter) is not None
        if is_given and field in RESOURCES[kind].links:
            target = _read_filter(context, kind, parameter, field)
            found = store.linked(kind, field, target["gid"])
            break
    else:
        found = store.list_kind(kind)
    return _filter(context, kind, found)


def _is_visible(context: Context, record: Record) -> bool:
    workspace = context.backend.find_workspace(record)
    return workspace is None or context.backend.is_member(context.user, workspace)


def _filter(context: Context, kind: str, records: list[Record]) -> list[Record]:
    """Keep the records that the user may see and that match the parameters."""
    filters: Mapping[str, str] = FILTERED.get(context.operation.name, (kind, {}))[1]
    records = [record for record in records if _is_visible(context, record)]
    for parameter, text in filters.items():
        if parameter in context.query:
            test = _build_test(context, kind, parameter, text)
            records = [record for record in records if test(record)]
    return records


def _build_test(
    context: Context, kind: str, parameter: str, text: str
) -> Callable[[Record], bool]:
    """Build a function that tells whether a record matches a parameter; see FILTERED."""
    field, _, operator = text.partition(" ")
    value = context.query[parameter]
    if operator == "in":
        wanted = value if isinstance(value, list) else value.split(",")
        lower = {item.lower() for item in wanted}
        return lambda record: str(record.get(field)).lower() in lower
    if operator == "from":
        return lambda record: str(record.get(field)) >= value
    if operator == "to":
        return lambda record: str(record.get(field)) <= value
    names = {*RESOURCES[kind].links, *list_references(kind)}
    if value is not None and (field in names or list_named(kind, field)):
        value = _read_filter(context, kind, parameter, field)["gid"]
    if field == "workspace":
        return lambda record: context.backend.find_workspace(record) == value
    return lambda record: _has(record, field, value)


def _read_filter(context: Context, kind: str, parameter: str, field: str) -> Record:
    """Return the record that a parameter refers to."""
    kinds = list_named(kind, field)
    kinds = (parameter,) if parameter in kinds else kinds
    return context.reference(parameter, context.query[parameter], *kinds)


def _has(record: Record, field: str, value: Any) -> bool:
    held = record.get(field)
    return value in held if isinstance(held, list) else held == value


def _add(context: Context) -> Any:
    name, field, key = ADDED[context.operation.name]
    record = context.path_record(name)
    kinds = list_named(record["resource_type"], field)
    added = [item["gid"] for item in context.references(key, context.data[key], *kinds)]
    held = record.get(field, [])
    context.change(record, {field: [*held, *(gid for gid in added if gid not in held)]})
    return _respond(context, record)


def _remove(context: Context) -> Any:
    name, field, key = REMOVED[context.operation.name]
    record = context.path_record(name)
    kinds = list_named(record["resource_type"], field)
    found = context.references(key, context.data[key], *kinds)
    removed = {item["gid"] for item in found}
    held = record.get(field, [])
    context.change(record, {field: [gid for gid in held if gid not in removed]})
    return _respond(context, record)


def _respond(context: Context, record: Record) -> Any:
    """Return the record, or nothing if the operation has an empty response."""
    return record if context.operation.example.get("data") else {}
