"""Get members of values whose kind a document may have wrong."""

from typing import Any


def get_mapping(value: Any, *keys: str) -> dict[str, Any]:
    """Return the mapping at a path of keys in a value; empty if there is none."""
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def get_list(value: Any, key: str) -> list[Any]:
    """Return a member of a value that is a list; empty if there is none."""
    member = value.get(key) if isinstance(value, dict) else None
    return member if isinstance(member, list) else []
