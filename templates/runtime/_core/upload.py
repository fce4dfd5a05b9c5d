"""Multipart bodies that are read while they are sent, without loading files into memory."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Iterable
from urllib.parse import quote

from urllib3.fields import format_multipart_header_param
from urllib3.filepost import choose_boundary

from .files import FormFile

__all__ = ["FormBody", "FormPart", "StreamedBody"]

_CHUNK = 64 * 1024
_BOUNDARY = re.compile(r"\s*;\s*boundary=[^;]*", re.IGNORECASE)


class StreamedBody:
    """A body that is read while it is sent.

    Args:
        parts: Its parts, in order.

    Attributes:
        headers: The headers that describe it.
        replayable: Whether it can be sent again.
        failure: The exception that made reading fail, or None.
        deadline: The time, by the monotonic clock, by which it must be sent.
    """

    def __init__(self, parts: list[FormFile]) -> None:
        self._parts = parts
        self.headers: dict[str, tuple[str, str]] = {}
        lengths = [part.length for part in parts if part.length is not None]
        if len(lengths) == len(parts):
            length = str(sum(lengths))
            self.headers["content-length"] = ("Content-Length", length)
        self.replayable = all(part.replayable for part in parts)
        self.failure: Exception | None = None
        self.deadline = math.inf
        self._current = 0
        self._started = False

    def read(self, size: int = _CHUNK) -> bytes:
        """Read up to so many bytes; none at the end."""
        self._started = True
        chunks: list[bytes] = []
        wanted = size
        while wanted > 0 and self._current < len(self._parts):
            if time.monotonic() > self.deadline:
                raise TimeoutError("the timeout for sending the request has expired")
            try:
                chunk = self._parts[self._current].read(wanted)
            except Exception as error:
                self.failure = error
                raise
            if chunk:
                chunks.append(chunk)
                wanted -= len(chunk)
            else:
                self._current += 1
        return b"".join(chunks)

    def rewind(self, deadline: float) -> None:
        """Return to the beginning, to be sent before a deadline."""
        self.deadline = deadline
        if self._started:
            for part in self._parts:
                part.rewind()
        self._current = 0
        self._started = False

    def close(self) -> None:
        """Close the files opened here."""
        for part in self._parts:
            part.close()


class FormPart:
    """A part of a form.

    Args:
        name: Its name.
        content: A file, text, or encoded text.
        media_type: Its media type; empty for plain text.
        headers: Further headers.
    """

    def __init__(
        self,
        name: str,
        content: FormFile | str | bytes,
        media_type: str = "",
        headers: Iterable[tuple[str, str]] = (),
    ) -> None:
        self.content = (
            content if isinstance(content, FormFile) else FormFile(("", content))
        )
        disposition = f"form-data; {format_multipart_header_param('name', name)}"
        if self.content is content:
            disposition += f"; {_format_file_name(self.content.name or name)}"
        lines = [f"Content-Disposition: {disposition}"]
        lines += [f"Content-Type: {media_type}"] if media_type else []
        for key, value in [*headers, *self.content.headers.items()]:
            if not f"{key}{value}".isprintable():
                raise ValueError(f"The header {key!r} of a part cannot be sent")
            lines.append(f"{key}: {value}")
        self.head = "".join([f"{line}\r\n" for line in lines])


class FormBody(StreamedBody):
    """The body of a multipart/form-data request.

    Args:
        parts: The parts of the form.
        content_type: The media type; the boundary is added to it.
    """

    def __init__(
        self, parts: Iterable[FormPart], content_type: str = "multipart/form-data"
    ) -> None:
        boundary = choose_boundary()
        contents: list[FormFile] = []
        for part in parts:
            contents += [
                FormFile(("", f"--{boundary}\r\n{part.head}\r\n")),
                part.content,
                FormFile(("", "\r\n")),
            ]
        super().__init__([*contents, FormFile(("", f"--{boundary}--\r\n"))])
        media_type = f"{_BOUNDARY.sub('', content_type)}; boundary={boundary}"
        self.headers["content-type"] = ("Content-Type", media_type)


def _format_file_name(name: str) -> str:
    """Write the name of a file; one that is not ASCII also as RFC 5987 defines.

    For servers that ignore that, the plain parameter has the percent-encoded name.
    """
    if name.isascii():
        return format_multipart_header_param("filename", name)
    encoded = quote(name, safe="", errors="replace")
    return f"filename=\"{encoded}\"; filename*=UTF-8''{encoded}"
