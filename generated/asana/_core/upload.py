"""A multipart form body that is read while it is sent, so that files need no memory."""

from __future__ import annotations

import io
import math
import mimetypes
import os
import stat
import time
from typing import IO, Any
from urllib.parse import quote

from urllib3.fields import RequestField, format_multipart_header_param
from urllib3.filepost import choose_boundary

__all__ = ["FileError", "FormBody", "FormFile", "MissingFileError"]

_CHUNK = 64 * 1024


class FileError(OSError, ValueError):
    """A file to upload cannot be read, or is not what it was a moment ago."""


class MissingFileError(FileNotFoundError, FileError):
    """A file to upload is not there."""


class FormFile:
    """The content of one part of a form, and what is said about it.

    Args:
        value: A path; bytes; a file opened for reading in binary mode, taken from where
            it stands; or a tuple (name, content) or (name, content, media type), whose
            content is one of these, or text to send.

    Attributes:
        length: Bytes to send; None where that is not known before.
        replayable: Whether it can be read once more.

    Raises:
        TypeError: It is none of these, or a file opened in text mode.
        ValueError: The media type has a line break in it, or the file cannot be read.
    """

    def __init__(self, value: Any) -> None:
        name: str | None = None
        media_type: str | None = None
        if isinstance(value, tuple):
            if not 2 <= len(value) <= 3:
                raise ValueError("A file is (name, content) or (name, content, type)")
            name, value, media_type = (*value, None)[:3]
            if isinstance(value, str):
                value = value.encode("utf-8")
        self._path: str | None = None
        self._file: IO[bytes] | None = None
        self._start = 0
        self.replayable = True
        self.length: int | None = None
        if isinstance(value, (bytes, bytearray, memoryview)):
            value = io.BytesIO(value)
        if isinstance(value, (str, os.PathLike)):
            own_name: str | None = self._take_path(os.fsdecode(value))
        else:
            own_name = self._take_file(value)
        self._left: int | None = self.length
        self.name = name or own_name
        media_type = media_type or mimetypes.guess_type(self.name or "")[0]
        self.media_type = media_type or "application/octet-stream"
        if not self.media_type.isprintable():
            raise ValueError(f"This is no media type: {self.media_type!r}")

    def _take_path(self, path: str) -> str:
        """Keep a path; return the name of the file."""
        self._path = path
        try:
            status = os.stat(path)
            if stat.S_ISREG(status.st_mode):
                with open(path, "rb") as file:
                    self.length = _find_length(file, status.st_size)
            elif stat.S_ISDIR(status.st_mode):
                raise FileError(f"A folder cannot be uploaded: {path}")
            else:
                self.replayable = False
        except FileNotFoundError as error:
            raise MissingFileError(error.errno, error.strerror, path) from None
        except FileError:
            raise
        except OSError as error:
            raise FileError(error.errno, error.strerror, path) from None
        return os.path.basename(path)

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
            size = file.seek(0, os.SEEK_END) - self._start
            file.seek(self._start)
            self.length = _find_length(file, size)
            file.seek(self._start)
        except (AttributeError, OSError):
            self.length, self.replayable = None, False
        name = getattr(file, "name", None)
        return os.path.basename(name) if isinstance(name, str) else None

    def read(self, size: int) -> bytes:
        """Read up to so many bytes; none at the end.

        Raises:
            ValueError: The file ends before its length, or cannot be read.
        """
        left = self._left
        size = size if left is None else min(size, left)
        if size == 0:
            return b""
        try:
            if self._file is None:
                self._file = open(str(self._path), "rb")  # noqa: SIM115 - see `close`
            chunk = self._file.read(size)
        except OSError as error:
            raise FileError(
                f"{self.name or 'A file'} cannot be read: {error}"
            ) from error
        if not isinstance(chunk, (bytes, bytearray, memoryview)):
            raise TypeError(f"A file to upload gave {type(chunk).__name__}, not bytes")
        if left is not None:
            if not 0 < len(chunk) <= size:
                raise FileError(f"{self.name or 'A file'} changed while it was sent")
            self._left = left - len(chunk)
        return bytes(chunk)

    def rewind(self) -> None:
        """Go back to where reading began."""
        self._left = self.length
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
        failure: What made reading fail, or None.
        deadline: When, by the monotonic clock, the time to send it is up.
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
        if len(lengths) == len(self._parts):
            length = str(sum(lengths))
            self.headers["content-length"] = ("Content-Length", length)
        self.replayable = all(part.replayable for part in self._parts)
        self.failure: Exception | None = None
        self.deadline = math.inf
        self._current = 0
        self._started = False

    def _add(self, text: str) -> None:
        self._parts.append(FormFile(("", text)))

    def read(self, size: int = _CHUNK) -> bytes:
        """Read up to so many bytes; none at the end."""
        if time.monotonic() > self.deadline:
            raise TimeoutError("The time to send the request is up")
        self._started = True
        chunks: list[bytes] = []
        wanted = size
        while wanted > 0 and self._current < len(self._parts):
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
        """Go back to the beginning, to be sent until a deadline."""
        self.deadline = deadline
        if self._started:
            for part in self._parts:
                part.rewind()
        self._current = 0
        self._started = False

    def close(self) -> None:
        """Close the files that were opened here."""
        for part in self._parts:
            part.close()


def _find_length(file: IO[bytes], size: int) -> int | None:
    """Return the length of a file; None where it has content and no length, as in /proc."""
    return None if size == 0 and file.read(1) else size


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
