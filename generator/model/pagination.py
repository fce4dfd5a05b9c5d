"""How the lists of an operation are paged."""

from dataclasses import dataclass
from typing import Any, Literal

Style = Literal["offset", "page", "cursor", "link", "sync-token"]
Members = tuple[str, ...]  # the path of members to a value, from the outermost


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """The pagination of an operation, from `x-sdk-pagination`.

    Attributes:
        style: How the next page is requested.
        position: The query parameter for the position; "" for links.
        items: The path of the items in a response body.
        following: The path of the next position or link; None if it is not in the body.
        more: The path of the flag that there are more pages; None if there is none.
        limit: The query parameter for the number of items per page; "" if there is
            none.
        size: The default number of items per page; None for the server's default.
        most: The maximum number of items per page; None for no maximum.
        first: The position of the first page, if positions are counted.
        nullable: Whether the items may be null or absent.
    """

    style: Style
    position: str = ""
    items: Members = ()
    following: Members | None = None
    more: Members | None = None
    limit: str = ""
    size: int | None = None
    most: int | None = None
    first: int = 0
    nullable: bool = False


def get_member(value: Any, members: Members) -> Any:
    """Return a member of a value by its path; None if it is missing."""
    for name in members:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def set_member(value: Any, members: Members, member: Any) -> Any:
    """Return a value with a member replaced."""
    if not members:
        return member
    owner = value if isinstance(value, dict) else {}
    name, *rest = members
    return {**owner, name: set_member(owner.get(name), tuple(rest), member)}
