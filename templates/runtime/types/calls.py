"""The keywords that every call takes, and what can be uploaded."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import IO, Any, NotRequired, TypeAlias

from ._typed_dict import TypedDict

__all__ = [
    "CallKeywords",
    "File",
    "ListKeywords",
    "ServerSentEvent",
    "Timeout",
    "UntypedKeywords",
]

Timeout: TypeAlias = float | tuple[float | None, float | None]

_Content: TypeAlias = (
    str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes]
)
# A path, bytes, a file opened in binary mode, or (name, content) with or without a media
# type and headers of its part; text in such a tuple is the content, not a path.
File: TypeAlias = (
    _Content
    | tuple[str, _Content]
    | tuple[str, _Content, str]
    | tuple[str, _Content, str | None, Mapping[str, str]]
)


class CallKeywords(TypedDict, total=False):
    """The keywords of a call that leave its result as it is."""

    header_params: Mapping[str, Any] | None
    _request_timeout: Timeout | None


class ListKeywords(CallKeywords, total=False):
    """The keywords of a call that returns an iterator."""

    item_limit: int | None


class UntypedKeywords(TypedDict, total=False):
    """The keywords that every call takes, but for which its result has no type."""

    async_req: bool | None
    full_payload: bool | None
    item_limit: int | None
    _preload_content: bool | None
    _return_http_data_only: bool | None


class ServerSentEvent(TypedDict):
    """An event of a stream of events.

    Attributes:
        event: Its name, `message` where the server gives none.
        data: Its text.
        id: The last identifier that the server gave, empty for none.
        retry: Milliseconds to wait before connecting again, where the server says so.
    """

    event: str
    data: str
    id: str
    retry: NotRequired[int]
