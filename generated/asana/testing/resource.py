"""A kind of resource: what its records hold, and how they belong together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Resource"]


@dataclass(frozen=True, slots=True)
class Resource:
    """A kind of resource.

    Attributes:
        collection: Its name in paths and in the state, in the plural.
        schema: The schema of its full record.
        compact: The fields of its compact record, beside gid and resource_type.
        on_request: The fields that a record has only where `opt_fields` names them.
        defaults: What a new record holds where the request does not say.
        links: The fields that name other records, by which these find it.
        owners: Those of its links without which it does not exist: it is deleted with what
            they name, belongs to its workspace, and its events are events of it, too.
        more: Further schemas that operations have for it.
    """

    collection: str
    schema: str
    compact: tuple[str, ...] = ("name",)
    on_request: frozenset[str] = frozenset()
    defaults: Mapping[str, Any] = field(default_factory=dict)
    links: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
