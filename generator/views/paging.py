"""Write how lists are paged, for modules."""

from collections.abc import Iterator

from generator.escaping.text import Code, quote_string, quote_tuple
from generator.model.pagination import Pagination


def write_pages(pagination: Pagination | None) -> Code:
    """Write how a list is paged, as an expression for the runtime."""
    if pagination is None:
        return Code("None")
    return Code(f"Pages({', '.join(_list_arguments(pagination))})")


def _list_arguments(pagination: Pagination) -> Iterator[Code]:
    yield quote_string(pagination.style)
    if pagination.position:
        yield Code(f"position={quote_string(pagination.position)}")
    yield Code(f"items={quote_tuple(pagination.items)}")
    for name, members in (
        ("following", pagination.following),
        ("more", pagination.more),
    ):
        if members is not None:
            yield Code(f"{name}={quote_tuple(members)}")
    if pagination.limit:
        yield Code(f"limit={quote_string(pagination.limit)}")
    for name, number, usual in (
        ("size", pagination.size, None),
        ("most", pagination.most, None),
        ("first", pagination.first, 0),
    ):
        if number != usual:
            yield Code(f"{name}={number}")
    if pagination.nullable:
        yield Code("nullable=True")
