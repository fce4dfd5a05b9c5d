"""Read and show the values of custom fields."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from .clock import parse_time
from .custom_ids import is_custom_id
from .refusals import Refusal
from .store import Record, Store

__all__ = ["get_representation", "read_value", "show_value"]

_KEYS = {
    "date": "date_value",
    "enum": "enum_value",
    "multi_enum": "multi_enum_values",
    "number": "number_value",
    "people": "people_value",
    "reference": "reference_value",
    "text": "text_value",
}
_LISTS = frozenset({"multi_enum", "people", "reference"})


def read_value(store: Store, field: Record, value: Any) -> Any:
    """Validate the value of a custom field in a request; return the stored form.

    Raises:
        Refusal: The value is invalid for this type of field.
    """
    kind = field["resource_subtype"]
    if value is None or value == "":
        return [] if kind in _LISTS else None
    if kind in _LISTS:
        return _read_list(store, field, value)
    if kind == "number":
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise _refuse(field, "is not a number")
    elif kind == "text":
        if not isinstance(value, str):
            raise _refuse(field, "is not a text")
    elif kind == "date":
        _check_date(field, value)
    else:
        _check_option(store, field, value)
    return value


def _read_list(store: Store, field: Record, value: Any) -> list[Any]:
    items = value.split(",") if isinstance(value, str) else value
    if not isinstance(items, list):
        raise _refuse(field, "is not a list")
    for item in items:
        if field["resource_subtype"] == "multi_enum":
            _check_option(store, field, item)
        elif not _is_named(store, field, item):
            raise _refuse(field, f"{item} is not a recognized ID")
    return items


def _is_named(store: Store, field: Record, value: Any) -> bool:
    """Tell whether a value is the gid of a record that the field can refer to."""
    record = store.find(value)
    is_of_people = field["resource_subtype"] == "people"
    return record is not None and (record["resource_type"] == "user") == is_of_people


def _check_date(field: Record, value: Any) -> None:
    if not isinstance(value, Mapping) or not value.keys() & {"date", "date_time"}:
        raise _refuse(field, "is not an object with date or date_time")
    for name, text in value.items():
        try:
            if text is not None:
                {"date": date.fromisoformat, "date_time": parse_time}[name](text)
        except (KeyError, TypeError, ValueError):
            raise _refuse(field, f"{name} {text!r} is not a date") from None


def _check_option(store: Store, field: Record, value: Any) -> None:
    option = store.find(value)
    if option is None or option.get("custom_field") != field["gid"]:
        raise _refuse(field, f"{value} is not an enum option of this field")
    if not option["enabled"]:
        raise _refuse(field, f"{value} is a disabled enum option")


def _refuse(field: Record, reason: str) -> Refusal:
    return Refusal(400, f"custom_fields.{field['gid']}: {reason}")


def show_value(store: Store, field: Record, value: Any) -> dict[str, Any]:
    """Render a custom field with the value that a record has for it."""
    kind = field["resource_subtype"]
    if value is None and kind in _LISTS:
        value = []
    shown: dict[str, Any] = {
        "gid": field["gid"],
        "resource_type": "custom_field",
        "name": field["name"],
        "type": kind,
        "resource_subtype": kind,
        "representation_type": get_representation(field),
        "id_prefix": field.get("id_prefix"),
        "enabled": field["enabled"],
        "is_formula_field": False,
        "display_value": _write(store, value),
        _KEYS[kind]: value,
    }
    if kind in ("enum", "multi_enum"):
        shown["enum_options"] = field.get("enum_options", [])
    return shown


def get_representation(field: Record) -> str:
    """Return the type under which a custom field is shown."""
    return "custom_id" if is_custom_id(field) else str(field["resource_subtype"])


def _write(store: Store, value: Any) -> str | None:
    """Convert a value to text."""
    if isinstance(value, list):
        texts = [_write(store, item) for item in value]
        return ", ".join(text for text in texts if text) or None
    if isinstance(value, Mapping):
        return value.get("date_time") or value.get("date")
    record = store.find(value)
    if record is not None:
        return str(record.get("name"))
    return None if value is None else str(value)
