"""The media type of a request body, as plain data."""

from __future__ import annotations

import re

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Literal

    from .parameter import Parameter

    MoreParts = Literal["", "form", "file"]

__all__ = ["Media", "lower_charset", "name_kind"]

_CHARSET = re.compile(r"charset=[^;,]+", re.IGNORECASE)


class Media:
    """A media type of a request body.

    Args:
        content_type: The media type.
        parts: The parts of a form.
        more_parts: The kind of form parts that the document does not list: ``form``, ``file``, or empty if there are
            none.

    Attributes:
        headers: Its Content-Type header by lower-case name.
        kind: How a body is encoded: ``json``, ``multipart``, ``urlencoded``, ``raw`` or, for no body, empty.
        is_form: Whether it is a form.
    """

    def __init__(
        self,
        content_type: str,
        *,
        parts: tuple[Parameter, ...] = (),
        more_parts: MoreParts = "",
    ) -> None:
        self.content_type = content_type
        self.headers = {"content-type": ("Content-Type", lower_charset(content_type))}
        self.kind = name_kind(content_type)
        self.is_form = self.kind in ("multipart", "urlencoded")
        self.parts = {part.wire_name: part for part in parts}
        self.more_parts: MoreParts = more_parts


def lower_charset(media_types: str) -> str:
    """Write names of character sets in lower case, as most clients do, and nothing else."""
    return _CHARSET.sub(lambda found: found[0].lower(), media_types)


def name_kind(content_type: str) -> str:
    """Return how a body of a media type is encoded."""
    name = content_type.partition(";")[0].strip().lower()
    if name in ("application/json", "text/json") or name.endswith("+json"):
        return "json"
    if name == "multipart/form-data":
        return "multipart"
    if name == "application/x-www-form-urlencoded":
        return "urlencoded"
    return "raw" if name else ""
