"""Classify media types by name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from email.message import Message
from fnmatch import fnmatchcase

from .media import name_kind

__all__ = [
    "find_charset",
    "is_json",
    "is_one_of",
    "is_text",
    "split_media_types",
    "take_name",
]

_LONGEST = 1000
_LISTED = re.compile(r'(?:"(?:\\.|[^"\\])*"|[^,])+')  # quotes may contain commas
_TEXT = re.compile(
    r"text/.+|[^/]+/([\w.+-]+\+)?(json|xml|yaml)|application/(x-yaml|javascript|graphql)"
    r"|application/(x-)?ndjson|application/(x-)?json(-seq|-?lines|l)"
)


def take_name(media_type: str) -> str:
    """Return a media type in lower case, without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def split_media_types(listed: str) -> list[str]:
    """Split a list of media types at its commas."""
    found = [name.strip() for name in _LISTED.findall(listed)]
    return [name for name in found if name]


def is_json(media_type: str) -> bool:
    """Tell whether a media type is JSON, such as ``application/vnd.api+json``."""
    return name_kind(media_type) == "json"


def is_text(media_type: str) -> bool:
    """Tell whether a media type is text."""
    return bool(_TEXT.fullmatch(take_name(media_type)))


def is_one_of(media_type: str, names: Iterable[str]) -> bool:
    """Tell whether a media type matches one of several, which may be ranges."""
    name = take_name(media_type)
    return any(fnmatchcase(name, take_name(known)) for known in names)


def find_charset(media_type: str) -> str:
    """Return the character set that a media type names, else UTF-8."""
    if len(media_type) > _LONGEST:  # email is slow on long ones
        return "utf-8"
    description = Message()
    description["Content-Type"] = media_type
    return str(description.get_content_charset("utf-8"))
