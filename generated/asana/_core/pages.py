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
        style: How the next page is requested: ``offset`` (by the number of items before it, or by a position in the
            response), ``page`` (by its number), ``cursor`` (by a position in the response), ``link`` (by the URL in the
            header ``Link``, or in the body) or ``sync-token`` (by the token in each page).
        position: The query parameter for the position; empty with ``link``.
        items: The path of members to the items in a response, from the outermost.
        following: The path of members to the next position or URL; None if the body has none.
        more: The path of members to the flag that there are more pages; None if there is none.
        limit: The query parameter for the number of items per page; empty if there is none.
        size: The default number of items per page; None to leave it to the server.
        most: The maximum number of items per page; None for no maximum.
        first: The position of the first page, with ``offset`` and ``page``.
        nullable: Whether the items may be null or absent in a response.
    """

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
