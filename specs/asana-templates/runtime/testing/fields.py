"""Convert the fields of a request to those of a record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree import ElementTree

from .clock import format_time
from .context import Context
from .custom_ids import is_custom_id
from .named import list_named
from .refusals import Refusal
from .resources import RESOURCES
from .shapes import get_shape, list_references
from .store import Record
from .task_fields import settle_fields
from .values import read_value

__all__ = ["create_record", "read_fields", "set_custom_fields", "update_record"]

_MARKED = {
    "html_notes": "notes",
    "html_text": "text",
    "html_description": "description",
}
# The first and the last day of a period.
_DAYS = (
    ("start_on", "due_on"),
    ("start_on", "end_on"),
    ("start_date", "end_date"),
)
# The elements that rich text may contain.
_ELEMENTS = frozenset(
    {
        *("a", "blockquote", "body", "code", "em", "h1", "h2", "hr", "img", "li"),
        *("object", "ol", "pre", "s", "strong", "table", "td", "tr", "u", "ul"),
    }
)
# Fields of a request that refer to other records, or are not stored.
_NOT_KEPT = frozenset({"insert_before", "insert_after", "custom_fields", "liked"})


def read_fields(context: Context, kind: str) -> dict[str, Any]:
    """Read the fields of a body; references to records become gids.

    Raises:
        Refusal: A record that it refers to does not exist.
    """
    references = list_references(kind) | set(RESOURCES[kind].links)
    members = get_shape(kind).members
    fields: dict[str, Any] = {}
    for name, value in context.data.items():
        if name in _NOT_KEPT:
            continue
        if name in references and not isinstance(value, dict):
            kinds = list_named(kind, name)
            shape = members.get(name)
            fields[name] = _read_reference(context, name, value, shape, kinds)
        else:
            fields[name] = value
        if name in _MARKED and isinstance(value, str):
            if context.data.get(_MARKED[name]):
                raise Refusal(400, f"Give one of {_MARKED[name]} and {name}")
            fields[_MARKED[name]] = _read_text(name, value)
    for marked, text in _MARKED.items():
        if text in fields and marked not in fields and marked in members:
            fields[marked] = None  # it was derived from another text
    return fields


def _read_text(name: str, marked: str) -> str:
    """Extract the plain text of marked-up text.

    Raises:
        Refusal: The markup is not well-formed, its root element is not `body`, or it
            contains an element that Asana does not support.
    """
    try:
        body = ElementTree.fromstring(marked)
    except ElementTree.ParseError as error:
        raise Refusal(400, f"{name}: XML is invalid: {error}") from None
    if body.tag != "body":
        raise Refusal(400, f"{name}: XML is invalid: it is not in a body element")
    for element in body.iter():
        if element.tag not in _ELEMENTS:
            raise Refusal(400, f"{name}: XML is invalid: there is no {element.tag}")
    return "".join(body.itertext())


def _read_reference(
    context: Context, name: str, value: Any, shape: Any, kinds: Sequence[str]
) -> Any:
    if value is None:
        return None
    if (shape is not None and shape.is_list) or isinstance(value, list):
        if isinstance(value, list) and any(isinstance(item, dict) for item in value):
            return value
        return [item["gid"] for item in context.references(name, value, *kinds)]
    return context.reference(name, value, *kinds)["gid"]


def create_record(context: Context, kind: str, fields: dict[str, Any]) -> Record:
    """Create a record from a request, in the workspace that it gives or implies.

    Raises:
        Refusal: A value is missing or invalid.
    """
    for owner in ("workspace", "organization"):
        if context.data.get(owner):
            context.reference(owner, context.data[owner], "workspace")
    values = {**read_fields(context, kind), **fields}
    if kind == "task":
        settle_fields(values, dict(RESOURCES[kind].defaults))
    _check_days(values, {})
    for owner in RESOURCES[kind].owners:
        if values.get(owner) is None and owner in _needed(kind):
            raise Refusal(400, f"{owner}: Missing input")
    if "followers" in list_references(kind) and "followers" not in values:
        values["followers"] = [context.user["gid"]]
    record = context.create(kind, values)
    if "custom_fields" in context.data:
        set_custom_fields(context, record)
    return record


def _check_days(fields: Mapping[str, Any], record: Mapping[str, Any]) -> None:
    """Reject a first day that is after the last day.

    Args:
        fields: The fields that the request sets.
        record: The record before the change.

    Raises:
        Refusal: The first day is after the last day.
    """
    for first, last in _DAYS:
        if first in fields or last in fields:
            days = {**record, **fields}
            if days.get(first) and days.get(last) and days[first] > days[last]:
                raise Refusal(400, f"{first}: This is after {last}")


def _needed(kind: str) -> tuple[str, ...]:
    """Return the owners without which a new record is invalid."""
    return {"task": (), "project": ("workspace",)}.get(kind, RESOURCES[kind].owners[:1])


def update_record(context: Context, record: Record) -> Record:
    """Change a record as requested.

    Raises:
        Refusal: A value is invalid.
    """
    fields = read_fields(context, record["resource_type"])
    if record["resource_type"] == "task":
        settle_fields(fields, record)
    _check_days(fields, record)
    context.change(record, fields)
    if "custom_fields" in context.data:
        set_custom_fields(context, record)
    if "liked" in context.data:
        _set_liked(context, record, bool(context.data["liked"]))
    return record


def _set_liked(context: Context, record: Record, liked: bool) -> None:
    likers = [gid for gid in record.get("likers", ()) if gid != context.user["gid"]]
    if liked:
        likers.append(context.user["gid"])
    context.change(record, {"likers": likers})


def set_custom_fields(context: Context, record: Record) -> None:
    """Set the custom field values in a request.

    Raises:
        Refusal: The record has no such field, or the value is invalid for it.
    """
    backend = context.backend
    store = backend.store
    known = {
        field["gid"] for field in backend.renderer.value(record, "custom_fields") or ()
    }
    values = dict(record.get("custom_values", {}))
    for gid, value in context.data["custom_fields"].items():
        if gid not in known:
            raise Refusal(
                400,
                f"custom_fields: Custom field with ID {gid} is not on given object",
            )
        if is_custom_id(store[gid]):
            raise Refusal(400, f"custom_fields.{gid}: Cannot write this property")
        values[gid] = read_value(store, store[gid], value)
    context.change(record, {"custom_values": values})


def complete(context: Context, record: Record, completed: bool) -> None:
    """Set or clear the completion time and user of a record."""
    now = format_time(context.backend.clock.now)
    context.change(
        record,
        {
            "completed_at": now if completed else None,
            "completed_by": context.user["gid"] if completed else None,
        },
    )
