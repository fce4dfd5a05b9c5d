"""The description of a kind of resource: its fields and relations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Resource"]


@dataclass(frozen=True, slots=True)
class Resource:
    """A kind of resource.

    Attributes:
        collection: Its plural name, in paths and in the state.
        schema: The schema of its full record.
        compact: The fields of its compact record, besides gid and resource_type.
        on_request: The fields that responses contain only if `opt_fields` lists them.
        defaults: The values of a new record that the request does not set.
        links: The fields that refer to other records, indexed for lookup from those.
        owners: The links to records that own it: it is deleted with them, belongs to
            their workspace, and its events are also theirs.
        more: Further schemas that operations use for it.
    """

    collection: str
    schema: str
    compact: tuple[str, ...] = ("name",)
    on_request: frozenset[str] = frozenset()
    defaults: Mapping[str, Any] = field(default_factory=dict)
    links: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
