"""The keywords that every call accepts, and the types of files to upload."""

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
# A path, bytes, a file opened in binary mode, or (name, content), optionally with media
# type and part headers; a str in such a tuple is the content, not a path.
File: TypeAlias = (
    _Content
    | tuple[str, _Content]
    | tuple[str, _Content, str]
    | tuple[str, _Content, str | None, Mapping[str, str]]
)


class CallKeywords(TypedDict, total=False):
    """The keywords of a call that do not change the type of its result."""

    header_params: Mapping[str, Any] | None
    _request_timeout: Timeout | None


class ListKeywords(CallKeywords, total=False):
    """The keywords of a call that returns an iterator."""

    item_limit: int | None


class UntypedKeywords(TypedDict, total=False):
    """Keywords that every call accepts but that change its result to an untyped one."""

    async_req: bool | None
    full_payload: bool | None
    item_limit: int | None
    _preload_content: bool | None
    _return_http_data_only: bool | None


class ServerSentEvent(TypedDict):
    """An event of a server-sent event stream.

    Attributes:
        event: The name of the event; `message` if the server gives none.
        data: The text of the event.
        id: The last identifier that the server sent; empty if none.
        retry: The milliseconds to wait before reconnecting; absent if the server sends
            none.
    """

    event: str
    data: str
    id: str
    retry: NotRequired[int]
