"""Split a response into values: server-sent events, JSON lines and JSON text sequences.

Performs no I/O: takes bytes as they arrive, and returns each value when it is complete.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any

from ..rest import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    RESTResponse,
)
from .faults import Fault
from .media_types import take_name
from .redaction import redact_text

__all__ = ["SequenceReader", "explain_fault", "is_sequential"]

_SEQUENTIAL = re.compile(
    r"text/event-stream|application/(x-)?ndjson|application/(x-)?json(-?lines|l)"
    r"|application/([\w.+-]+\+)?json-seq"
)
_LINE_ENDS = re.compile("\r\n|\n|\r")
_RECORD = "\x1e"  # starts a text of a sequence (RFC 7464)


def is_sequential(media_type: str) -> bool:
    """Tell whether a media type is a sequence of values."""
    return bool(_SEQUENTIAL.fullmatch(take_name(media_type)))


def explain_fault(fault: Fault, response: RESTResponse) -> ApiConnectionError:
    """Build the exception for a response that could not be read completely."""
    kind = ApiTimeoutError if fault.kind == "timeout" else ApiConnectionError
    return kind(
        0, redact_text(fault.text), request=response.request, tries=response.tries
    )


class SequenceReader:
    """Converts the bytes of a response to values.

    Args:
        response: The response, whose body is not read.
    """

    def __init__(self, response: RESTResponse) -> None:
        self._response = response
        name = take_name(response.headers.get("Content-Type", ""))
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self._left = ""
        self._is_sequence = name.endswith("json-seq")
        self._events = _EventReader() if name == "text/event-stream" else None

    def take(self, chunk: bytes) -> Iterator[Any]:
        """Return the values that are complete after some more bytes.

        Raises:
            ApiException: A value is not JSON.
        """
        self._left += self._decoder.decode(chunk)
        separator = _RECORD if self._is_sequence else None
        *whole, self._left = self._split(separator)
        for text in whole:
            yield from self._read(text)

    def finish(self) -> Iterator[Any]:
        """Return what is left at the end; an incomplete event is dropped."""
        self._left += self._decoder.decode(b"", final=True)
        text, self._left = self._left, ""
        if self._events is None or text.endswith("\r"):
            yield from self._read(text.removesuffix("\r"))

    def _split(self, separator: str | None) -> list[str]:
        if separator:
            return self._left.split(separator)
        if self._left.endswith("\r"):  # perhaps half of a line end
            lines = _LINE_ENDS.split(self._left[:-1])
            return [*lines[:-1], f"{lines[-1]}\r"]
        return _LINE_ENDS.split(self._left)

    def _read(self, text: str) -> Iterator[Any]:
        if self._events is not None:
            yield from self._events.take(text)
        elif text.strip():
            try:
                value = json.loads(text)
            except (ValueError, RecursionError) as error:
                raise ApiException(
                    reason="A value of the response is not JSON",
                    http_resp=self._response,
                ) from error
            yield value


class _EventReader:
    """Builds events from lines (HTML Living Standard, "Server-sent events")."""

    def __init__(self) -> None:
        self._id = ""
        self._event: dict[str, Any] = {}
        self._data: list[str] = []

    def take(self, line: str) -> Iterator[dict[str, Any]]:
        if not line:
            if self._data:
                event = {"event": "message", **self._event}
                yield {**event, "data": "\n".join(self._data), "id": self._id}
            self._event, self._data = {}, []
            return
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
        elif name == "event" and value:
            self._event["event"] = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdecimal():
            self._event["retry"] = int(value)
