"""Classify media types by name."""

import re
from email.message import Message

FORM_MEDIA_TYPES = ("multipart/form-data", "application/x-www-form-urlencoded")
_JSON = re.compile(r"application/(?:[\w.+-]+\+)?json|text/json", re.IGNORECASE)
_TEXT = re.compile(
    r"text/.+|[^/]+/([\w.+-]+\+)?(json|xml|yaml)|application/(x-yaml|javascript|graphql)"
    r"|application/(x-)?ndjson|application/(x-)?json(-seq|-?lines|l)",
    re.IGNORECASE,
)
_SEQUENTIAL = re.compile(
    r"text/event-stream|application/(x-)?ndjson|application/(x-)?json(-?lines|l)"
    r"|application/([\w.+-]+\+)?json-seq",
    re.IGNORECASE,
)
_LISTED = re.compile(r'(?:"(?:\\.|[^"\\])*"|[^,])+')  # quotes may contain commas


def split_media_types(listed: str) -> list[str]:
    """Split the media types of an Encoding Object's `contentType`."""
    found = (name.strip() for name in _LISTED.findall(listed))
    return [name for name in found if name]


def encode_text(text: str, media_type: str) -> bytes | None:
    """Encode text in the character set that a media type names, else in UTF-8; None if that is not possible."""
    description = Message()
    description["Content-Type"] = media_type
    try:
        return text.encode(description.get_content_charset("utf-8"))
    except (LookupError, UnicodeError):
        return None


def is_json(media_type: str) -> bool:
    """Tell whether a media type is JSON, such as `application/vnd.api+json`."""
    return bool(_JSON.fullmatch(_take_name(media_type)))


def is_text(media_type: str) -> bool:
    """Tell whether a media type is text."""
    return bool(_TEXT.fullmatch(_take_name(media_type)))


def is_sequential(media_type: str) -> bool:
    """Tell whether a media type is a sequence of values."""
    return bool(_SEQUENTIAL.fullmatch(_take_name(media_type)))


def is_form(media_type: str) -> bool:
    """Tell whether a media type is a form."""
    return _take_name(media_type).lower() in FORM_MEDIA_TYPES


def is_multipart(media_type: str) -> bool:
    """Tell whether a media type is a form that can contain files."""
    return _take_name(media_type).lower().startswith("multipart/")


def _take_name(media_type: str) -> str:
    return media_type.split(";", maxsplit=1)[0].strip()
