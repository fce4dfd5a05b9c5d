"""A multipart form body that is read while it is sent, so that files need no memory."""

from __future__ import annotations

import io
import mimetypes
import os
from collections.abc import Iterator
from typing import IO, Any
from urllib.parse import quote

from urllib3.fields import RequestField, format_multipart_header_param
from urllib3.filepost import choose_boundary

__all__ = ["FormBody", "FormFile"]

_CHUNK = 64 * 1024


class FormFile:
    """The content of one part of a form, and what is said about it.

    Args:
        value: A path; bytes; a file opened for reading in binary mode, taken from where
            it stands; or a tuple (name, content) or (name, content, media type), whose
            content is one of these, or text to send.

    Raises:
        TypeError: It is none of these, or a file opened in text mode.
        ValueError: The media type has a line break in it.
        OSError: There is no file at the path.
    """

    def __init__(self, value: Any) -> None:
        name: str | None = None
        media_type: str | None = None
        if isinstance(value, tuple):
            name, value, media_type = (*value, None)[:3]
            if isinstance(value, str):
                value = value.encode("utf-8")
        self._path: str | None = None
        self._file: IO[bytes] | None = None
        self._start = 0
        if isinstance(value, (bytes, bytearray, memoryview)):
            self._file = io.BytesIO(value)
            self.length: int | None = len(self._file.getbuffer())
        elif isinstance(value, (str, os.PathLike)):
            self._path = os.fsdecode(value)
            self.length = os.stat(self._path).st_size
            name = name or os.path.basename(self._path)
        else:
            own_name = self._take_file(value)
            name = name or own_name
        self.name = name
        if not media_type:
            media_type = mimetypes.guess_type(name or "")[0]
        self.media_type = media_type or "application/octet-stream"
        if not self.media_type.isprintable():
            raise ValueError(f"This is no media type: {self.media_type!r}")

    def _take_file(self, file: Any) -> str | None:
        """Keep an open file; return the name it has, if any."""
        if not hasattr(file, "read") or isinstance(file, io.TextIOBase):
            raise TypeError(
                "A file to upload is a path, bytes, a file opened in binary mode or"
                f" a tuple (name, content, media type), not {file!r}"
            )
        self._file = file
        try:
            self._start = file.tell()
            self.length = file.seek(0, os.SEEK_END) - self._start
            file.seek(self._start)
        except (AttributeError, OSError):
            self.length = None
        name = getattr(file, "name", None)
        return os.path.basename(name) if isinstance(name, str) else None

    def read(self, size: int) -> bytes:
        """Read up to so many bytes; none at the end."""
        if self._file is None:
            self._file = open(str(self._path), "rb")  # noqa: SIM115 - see `close`
        return self._file.read(size)

    def rewind(self) -> None:
        """Go back to where reading began."""
        if self._file is not None:
            self._file.seek(self._start)

    def close(self) -> None:
        """Close the file if it was opened here; the caller's own stays open."""
        if self._path is not None and self._file is not None:
            self._file.close()
            self._file = None


class FormBody:
    """The body of a multipart/form-data request, a file that can be read once more.

    Attributes:
        headers: The headers that describe it.
        replayable: Whether it can be sent a second time.
    """

    def __init__(self, fields: list[tuple[str, str | FormFile]]) -> None:
        boundary = choose_boundary()
        media_type = f"multipart/form-data; boundary={boundary}"
        self.headers = {"content-type": ("Content-Type", media_type)}
        self._parts: list[FormFile] = []
        for name, value in fields:
            file = value if isinstance(value, FormFile) else FormFile(("", value))
            self._add(f"--{boundary}\r\n{_render_headers(name, value)}")
            self._parts.append(file)
            self._add("\r\n")
        self._add(f"--{boundary}--\r\n")
        lengths = [part.length for part in self._parts if part.length is not None]
        self.replayable = len(lengths) == len(self._parts)
        if self.replayable:
            length = str(sum(lengths))
            self.headers["content-length"] = ("Content-Length", length)
        self._current = 0
        self._position = 0

    def _add(self, text: str) -> None:
        self._parts.append(FormFile(("", text)))

    def read(self, size: int = _CHUNK) -> bytes:
        """Read up to so many bytes; none at the end."""
        chunks: list[bytes] = []
        wanted = size
        while wanted > 0 and self._current < len(self._parts):
            chunk = self._parts[self._current].read(wanted)
            if chunk:
                chunks.append(chunk)
                wanted -= len(chunk)
            else:
                self._current += 1
        self._position += size - wanted
        return b"".join(chunks)

    def __iter__(self) -> Iterator[bytes]:
        while chunk := self.read():
            yield chunk

    def tell(self) -> int:
        """Return the number of bytes read."""
        return self._position

    def seek(self, position: int) -> int:
        """Go back to the beginning, to send it again."""
        if position != self._position:
            if position != 0 or not self.replayable:
                raise io.UnsupportedOperation("seek")
            for part in self._parts:
                part.rewind()
            self._current = self._position = 0
        return position

    def close(self) -> None:
        """Close the files that were opened here."""
        for part in self._parts:
            part.close()


def _render_headers(name: str, value: str | FormFile) -> str:
    disposition = f"form-data; {format_multipart_header_param('name', name)}"
    headers = {}
    if isinstance(value, FormFile):
        disposition += f"; {_format_file_name(value.name or name)}"
        headers["Content-Type"] = value.media_type
    headers = {"Content-Disposition": disposition, **headers}
    return RequestField(name, b"", headers=headers).render_headers()


def _format_file_name(name: str) -> str:
    """Write the name of a file; one that is not ASCII in the way of RFC 5987 too.

    The plain parameter has such a name percent-encoded, for servers that read nothing else.
    """
    if name.isascii():
        return format_multipart_header_param("filename", name)
    encoded = quote(name, safe="")
    return f"filename=\"{encoded}\"; filename*=UTF-8''{encoded}"
