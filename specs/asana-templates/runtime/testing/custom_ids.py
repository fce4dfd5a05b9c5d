"""Custom IDs: fields that number the tasks of a project, such as OPS-42."""

from __future__ import annotations

from collections.abc import Iterable

from .store import Record, Store

__all__ = ["is_custom_id", "number_tasks"]


def is_custom_id(field: Record) -> bool:
    """Tell whether a custom field numbers tasks."""
    return bool(field.get("id_prefix"))


def number_tasks(
    store: Store, tasks: Iterable[Record], fields: Iterable[Record]
) -> None:
    """Assign custom IDs to tasks that have none yet."""
    for field in filter(is_custom_id, fields):
        gid = field["gid"]
        for task in tasks:
            values = task.get("custom_values", {})
            if gid not in values:
                number = field.get("last_number", 0) + 1
                store.change(field, "last_number", number)
                held = {**values, gid: f"{field['id_prefix']}-{number}"}
                store.change(task, "custom_values", held)
