"""How the list of an operation is paged, as plain data."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Literal

    Style = Literal["offset", "page", "cursor", "link", "sync-token"]

__all__ = ["Pages"]


class Pages:
    """How the list of an operation is paged.

    Args:
        style: How the next page is asked for: ``offset`` (by the number of items before it, or as the response says),
            ``page`` (by its number), ``cursor`` (as the response says), ``link`` (by the address in the header ``Link``,
            or in the body) or ``sync-token`` (by the token that each page brings).
        position: The query parameter that says where to go on; empty with ``link``.
        items: The members of a response, from the outermost, that lead to the items.
        following: The members that lead to the next position or address; None where the body has none.
        more: The members that lead to whether there is more; None where the body does not say.
        limit: The query parameter for the number of items a page; empty where there is none.
        size: The items to ask for at a time where nobody says; None to leave that to the server.
        most: The most items that may be asked for at a time; None for any number.
        first: The position of the first page, with ``offset`` and ``page``.
        nullable: Whether a response may have null, or nothing, instead of the items.
    """

    __slots__ = (
        "first",
        "following",
        "items",
        "limit",
        "more",
        "most",
        "nullable",
        "position",
        "size",
        "style",
    )

    def __init__(
        self,
        style: Style,
        *,
        position: str = "",
        items: tuple[str, ...] = (),
        following: tuple[str, ...] | None = None,
        more: tuple[str, ...] | None = None,
        limit: str = "",
        size: int | None = None,
        most: int | None = None,
        first: int = 0,
        nullable: bool = False,
    ) -> None:
        self.style = style
        self.position = position
        self.items = items
        self.following = following
        self.more = more
        self.limit = limit
        self.size = size
        self.most = most
        self.first = first
        self.nullable = nullable
