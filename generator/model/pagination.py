"""How the lists of an operation are paged."""

from dataclasses import dataclass
from typing import Any, Literal

Style = Literal["offset", "page", "cursor", "link", "sync-token"]
Members = tuple[str, ...]  # names that lead to a value, from the outermost


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """What `x-sdk-pagination` says of an operation.

    Attributes:
        style: How the next page is asked for.
        position: The query parameter that says where to go on, "" for links.
        items: Where the items stand in the body of a response.
        following: Where the next position, or the link, stands; None where it is not
            in the body.
        more: Where stands whether there is more; None for nowhere.
        limit: The query parameter for the number of items a page, "" for none.
        size: The items to ask for at a time where the caller does not say, None for
            what the server likes.
        most: The most items that may be asked for at a time, None for any number.
        first: The position of the first page, where positions are counted.
        nullable: Whether a response may have null, or nothing, instead of the items.
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
    """Return what stands in a value, None for nothing."""
    for name in members:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def set_member(value: Any, members: Members, member: Any) -> Any:
    """Return a value in which something else stands."""
    if not members:
        return member
    owner = value if isinstance(value, dict) else {}
    name, *rest = members
    return {**owner, name: set_member(owner.get(name), tuple(rest), member)}
