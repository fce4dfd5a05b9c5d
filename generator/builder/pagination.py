"""Read `x-sdk-pagination`: how the lists of a document or of an operation are paged."""

from collections.abc import Mapping
from typing import Any, cast

from generator.builder.schemas import Schemas
from generator.model.arguments import Schema
from generator.model.pagination import Members, Pagination, Style
from generator.source.document import Document, split_pointer
from generator.source.members import get_mapping
from generator.source.operations import RawOperation

KEY = "x-sdk-pagination"


def read_pagination(
    schemas: Schemas, raw: RawOperation, queries: Mapping[str, Schema]
) -> Pagination | None:
    """Return how the list of an operation is paged; None if it is not.

    The extension of the document applies to operations that have the position as a
    parameter and, with `undeclared`, to every GET.

    Args:
        schemas: The schemas of the document.
        raw: The operation.
        queries: The schemas of its query parameters by wire name.
    """
    own = raw.data.get(KEY)
    common = schemas.document.data.get(KEY)
    if KEY not in raw.data and isinstance(common, dict):
        is_declared = common.get("position", common.get("limit")) in queries
        is_meant = raw.method == "get" and common.get("undeclared") is True
        own = common if is_declared or is_meant else None
    if not isinstance(own, dict):
        return None
    limit = str(own.get("limit", ""))
    size = own.get("size")
    return Pagination(
        style=cast(Style, own["style"]),
        position=str(own.get("position", "")),
        items=_read_members(own.get("items", "")) or (),
        following=_read_members(own.get("next")),
        more=_read_members(own.get("more")),
        limit=limit,
        size=size,
        most=_find_most(schemas, queries.get(limit), size),
        first=int(own.get("first", 1 if own["style"] == "page" else 0)),
    )


def _find_most(schemas: Schemas, limit: Schema | None, size: Any) -> int | None:
    """Return the maximum of the limit; if it is not declared, the default size."""
    if limit is None:
        return cast("int | None", size)
    most = schemas.flatten(limit).data.get("maximum")
    return int(most) if isinstance(most, (int, float)) else None


def list_paging_members(document: Document) -> frozenset[str]:
    """Return the members of a body that contain the paging information of a document."""
    common = get_mapping(document.data, KEY)
    pointers = (common.get("next"), common.get("more"))
    return frozenset(members[0] for members in map(_read_members, pointers) if members)


def find_member(schemas: Schemas, schema: Schema, members: Members) -> Schema | None:
    """Return the schema of a member of a value; None if the schema does not describe it."""
    for name in members:
        values = schemas.list_values(schema)
        found = values[0].properties.get(name) if len(values) == 1 else None
        if found is None:
            return None
        schema = found
    return schema


def _read_members(pointer: Any) -> Members | None:
    return tuple(split_pointer(pointer)) if isinstance(pointer, str) else None
