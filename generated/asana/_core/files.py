"""The content of a file to upload."""

from __future__ import annotations

import io
import mimetypes
import os
import stat
from collections.abc import Mapping
from typing import IO, Any

from .media_types import is_one_of, split_media_types

__all__ = ["FileError", "FormFile", "MissingFileError"]


class FileError(OSError, ValueError):
    """A file to upload cannot be read, or changed while it was sent."""


class MissingFileError(FileNotFoundError, FileError):
    """A file to upload does not exist."""


class FormFile:
    """The content of a file part of a form, with its name and media type.

    Args:
        value: A path; bytes; a file opened in binary mode, read from its current
            position; or a tuple (name, content), (name, content, media type) or (name,
            content, media type, headers), whose content is one of these, or text to
            send.
        declared: The allowed media types, among which the file name decides; empty for
            any.

    Attributes:
        headers: The part headers that the caller set.
        length: The number of bytes; None if unknown in advance.
        replayable: Whether it can be read again.

    Raises:
        TypeError: It is none of these, or a file opened in text mode; or its name or
            media type is not text.
        ValueError: The media type contains a line break, or the file cannot be read.
    """

    def __init__(self, value: Any, declared: str = "") -> None:
        name: str | None = None
        media_type: str | None = None
        headers: Mapping[str, str] | None = None
        if isinstance(value, tuple):
            if not 2 <= len(value) <= 4:
                raise ValueError(
                    "A file must be (name, content) or (name, content, type)"
                )
            name, value, media_type, headers = (*value, None, None)[:4]
            if isinstance(value, str):
                value = value.encode("utf-8")
        for text in (name, media_type):
            if not (text is None or isinstance(text, str)):
                raise TypeError(f"Name and media type of a file are text, not {text!r}")
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
        self.headers = dict(headers or {})
        self.media_type = media_type or _choose_type(self.name or "", declared)
        if not self.media_type.isprintable():
            raise ValueError(f"Invalid media type: {self.media_type!r}")

    def _take_path(self, path: str) -> str:
        """Store a path; return the file name."""
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
        """Store an open file; return its name, if any."""
        is_text = hasattr(file, "encoding")
        if is_text or not hasattr(file, "read"):
            raise TypeError(
                "A file to upload must be a path, bytes, a file opened in binary mode or"
                f" a tuple (name, content, media type), not {file!r}"
            )
        self._file = file
        try:
            self._start = file.tell()
            size = max(0, file.seek(0, os.SEEK_END) - self._start)
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
        except Exception as error:  # the caller's file may raise anything
            raise FileError(
                f"{self.name or 'A file'} cannot be read: {error}"
            ) from error
        if not isinstance(chunk, (bytes, bytearray, memoryview)):
            raise TypeError(f"A file returned {type(chunk).__name__}, not bytes")
        if left is not None:
            if not 0 < len(chunk) <= size:
                raise FileError(f"{self.name or 'A file'} changed while it was sent")
            self._left = left - len(chunk)
        return bytes(chunk)

    def rewind(self) -> None:
        """Return to the position where reading began."""
        self._left = self.length
        if self._file is not None:
            self._file.seek(self._start)

    def close(self) -> None:
        """Close the file if it was opened here; the caller's own file stays open."""
        if self._path is not None and self._file is not None:
            self._file.close()
            self._file = None


def _choose_type(name: str, declared: str) -> str:
    """Choose the media type of a file by its name, among the declared ones."""
    guessed = mimetypes.guess_type(name)[0] or ""
    known = split_media_types(declared)
    if guessed and (not known or is_one_of(guessed, known)):
        return guessed
    exact = (item for item in known if "*" not in item)
    return next(exact, "application/octet-stream")


def _find_length(file: IO[bytes], size: int) -> int | None:
    """Return the length of a file; None if it is unknown, as for files in /proc."""
    return None if size == 0 and file.read(1) else size
