"""Fingerprint a document, ignoring prose."""

import hashlib
from typing import Any

_PROSE = frozenset({"description", "summary"})
_VALUES = frozenset({"default", "enum", "const"})  # in these, all text matters


def fingerprint(data: Any) -> str:
    """Return a hash that is equal for documents that differ only in descriptions.

    A description can be any string, so its text does not affect validity. A shared
    object is hashed once.
    """
    return _digest(data, False, {})


def _digest(value: Any, all_matters: bool, made: dict[tuple[int, bool], str]) -> str:
    if not isinstance(value, (dict, list)):
        return repr(value)
    place = (id(value), all_matters)
    if place not in made:
        if isinstance(value, list):
            parts = ["[", *(_digest(item, all_matters, made) for item in value)]
        else:
            parts = ["{"]
            for key, item in value.items():
                parts.append(repr(key))
                if key in _PROSE and isinstance(item, str) and not all_matters:
                    continue
                matters = all_matters or key in _VALUES
                parts.append(_digest(item, matters, made))
        text = "\n".join(parts).encode("utf-8", "surrogatepass")
        made[place] = hashlib.sha256(text).hexdigest()
    return made[place]
