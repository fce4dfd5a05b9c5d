"""Get members of values whose kind a document may have wrong."""

from typing import Any


def get_mapping(value: Any, *keys: str) -> dict[str, Any]:
    """Return the mapping that keys lead to in a value, an empty one where there is none."""
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def get_list(value: Any, key: str) -> list[Any]:
    """Return the list that is a member of a value, an empty one where there is none."""
    member = value.get(key) if isinstance(value, dict) else None
    return member if isinstance(member, list) else []
