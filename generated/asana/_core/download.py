"""Save a response to a file: its name, its folder, and resuming after a fault."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import tempfile
import threading
from collections.abc import Mapping
from email.message import Message
from email.utils import collapse_rfc2231_value
from pathlib import Path
from typing import IO, Any

from ..rest import ApiException, RESTResponse
from .faults import Fault

__all__ = ["FileSink", "choose_file_name", "find_url"]

# Characters that some system forbids in a file name, or that have a meaning in a path.
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\ud800-\udfff]')
# The names of devices, which Windows reserves in every folder, with any extension.
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_LONGEST = 200
_LONGEST_HEADER = 2000
_RANGE = re.compile(r"bytes (\d{1,18})-\d{1,18}/(\d{1,18}|\*)")


def find_url(source: Any) -> str:
    """Find the URL of a file to download.

    Args:
        source: The URL, or an attachment that has a `download_url`.

    Raises:
        TypeError: It is neither.
        ValueError: The attachment has no `download_url`.
    """
    if isinstance(source, Mapping):
        source = source.get("download_url")
        if not source:
            raise ValueError(
                "The attachment has no `download_url`: request it with opt_fields"
            )
    if not isinstance(source, str):
        raise TypeError(
            f"source must be a URL or an attachment, not {type(source).__name__}"
        )
    return source


def choose_file_name(headers: Mapping[str, str]) -> str | None:
    """Read the name of a file from Content-Disposition.

    Args:
        headers: The headers of the response.

    Returns:
        The name without a folder; None if the server sends no usable name.
    """
    disposition = headers.get("Content-Disposition", "")
    if len(disposition) > _LONGEST_HEADER:  # email is slow on long ones
        return None
    try:
        name = _read_name(disposition)
    except (LookupError, ValueError):  # unknown character set
        return None
    name = re.split(r"[/\\]", name)[-1]
    name = _UNSAFE.sub("_", name).strip(" .")
    if _DEVICE.match(name):
        name = f"_{name}"
    while len(os.fsencode(name)) > _LONGEST:
        stem, extension = os.path.splitext(name)
        name = stem[:-1] + extension if stem[1:] else extension[:-1]
    return name or None


def _read_name(disposition: str) -> str:
    """Read `filename`, preferring one with a character set (RFC 6266, 4.3)."""
    message = Message()
    message["Content-Disposition"] = disposition
    parameters = message.get_params([], "Content-Disposition")
    names = [value for key, value in parameters if key.lower() == "filename"]
    names.sort(key=lambda value: isinstance(value, str))  # email splits the others
    return collapse_rfc2231_value(names[0]).strip() if names else ""


class FileSink:
    """Saves the body of a response; requests the rest after a fault.

    Args:
        to: The path of the file, which is replaced once the download is complete; or a
            folder, to use the server's name or a free variant of it; or a file opened
            for writing in binary mode.
        takes_part: Whether the call itself requests a range of the file; such a
            download is not resumed after a fault.

    Attributes:
        path: The path of the file; None before it exists, or for an open file.
        failure: The exception that made writing fail, or None.

    Raises:
        TypeError: The target is neither a path nor a file.
        ValueError: The path is empty.
    """

    def __init__(self, to: Any, *, takes_part: bool = False) -> None:
        self._is_open_file = hasattr(to, "write")
        self._to: Any = to if self._is_open_file else os.fsdecode(to)
        if not self._to:
            raise ValueError("The path of a download is empty")
        self._takes_part = takes_part
        self.path: str | None = None
        self.failure: Exception | None = None
        self._lock = threading.Lock()
        self._is_discarded = False
        self._file: IO[bytes] | None = None
        self._part = ""  # the temporary file, until the download is complete
        self._start = 0
        self._written = 0
        # None: the next attempt starts from the beginning.
        self._total: int | None = None
        self._tag = ""
        self._seen = 0
        self._response: RESTResponse | None = None

    def list_headers(self) -> dict[str, str]:
        """Build the headers that request the missing part."""
        if not self._written or self._total is None or self._takes_part:
            return {}
        headers = {"Range": f"bytes={self._written}-"}
        return {**headers, "If-Range": self._tag} if self._tag else headers

    def start_over(self) -> bool:
        """Request the whole file next; tell whether only a part of it was requested."""
        was_part = bool(self.list_headers())
        self._total = None
        return was_part

    def begin(self, response: RESTResponse) -> None:
        """Start with a response, given its headers.

        Raises:
            Fault: It is not the requested part.
        """
        self._response = response
        headers = response.headers
        if response.status == 206 and not self._takes_part:
            found = _RANGE.fullmatch(headers.get("Content-Range", ""))
            fits = found and int(found[1]) == self._written > 0
            is_same = not self._tag or headers.get("ETag", self._tag) == self._tag
            if found and fits and is_same and found[2] in ("*", str(self._total)):
                return
            self._total = None
            raise Fault("broken", "the response is not the requested part of the file")
        length = headers.get("Content-Length", "")
        is_plain = (
            headers.get("Content-Encoding", "identity") == "identity"
            and "Transfer-Encoding" not in headers
        )
        self._total = int(length) if length and is_plain else None
        tag = headers.get("ETag", "")
        self._tag = tag if tag.startswith('"') else ""
        self._guard(self._open)

    def write(self, chunk: bytes) -> None:
        """Write a chunk of the body."""
        self._guard(self._write, chunk)

    def finish(self) -> None:
        """Complete the file.

        Raises:
            Fault: The received parts are not the whole file.
        """
        if self._total is not None and self._total != self._written:
            if self._written > self._total:
                self._total = None
            raise Fault("broken", "the file does not have its announced length")
        self._guard(self._finish)

    def discard(self) -> None:
        """Delete the partial file after the call has failed.

        A thread may still be writing if the call was cancelled.
        """
        with self._lock:
            self._is_discarded = True
            if self._file is not None and not self._is_open_file:
                with contextlib.suppress(OSError):  # of what is still to be written
                    self._file.close()
                Path(self._part).unlink(missing_ok=True)

    def has_advanced(self) -> bool:
        """Tell whether this attempt received more of the file than all before it.

        An attempt that starts from the beginning must get further than those before it,
        or the retries would never end.
        """
        before, self._seen = self._seen, max(self._seen, self._written)
        return self._seen > before

    def _guard(self, action: Any, *arguments: Any) -> None:
        """Report errors of writing separately from faults of the connection."""
        try:
            with self._lock:
                if not self._is_discarded:
                    action(*arguments)
        except Exception as error:  # the caller's file may raise anything
            self.failure = ApiException(
                reason=f"The file cannot be written: {error}", http_resp=self._response
            )
            raise self.failure from error

    def _open(self) -> None:
        if self._file is not None:
            self._file.seek(self._start)
            self._file.truncate()
        elif self._is_open_file:
            self._file = self._to
            self._start = self._to.tell() if self._to.seekable() else 0
        elif os.path.isdir(self._to) or self._to.endswith(os.sep):
            name = choose_file_name(self._response.headers if self._response else {})
            descriptor, self._part = _create(self._to, name)
            self._file = os.fdopen(descriptor, "wb")
            self.path = self._part
        else:
            self.path = self._to
            self._part = f"{self.path}.{secrets.token_hex(4)}.part"
            self._file = open(self._part, "xb")  # noqa: SIM115 - see `finish`
        self._written = 0

    def _write(self, chunk: bytes) -> None:
        assert self._file is not None
        self._file.write(chunk)
        self._written += len(chunk)

    def _finish(self) -> None:
        assert self._file is not None
        if self._is_open_file:
            self._file.flush()
            return
        self._file.close()
        if self.path and self._part != self.path:
            os.replace(self._part, self.path)
        self._file = None


def _create(folder: str, name: str | None) -> tuple[int, str]:
    """Create a file with a name that is free; return it and its path."""
    if name is None:
        return tempfile.mkstemp(dir=folder)
    path = os.path.join(folder, name)
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    try:
        return os.open(path, flags, 0o600), path
    except FileExistsError:
        stem, extension = os.path.splitext(name)
        return tempfile.mkstemp(prefix=f"{stem}-", suffix=extension, dir=folder)
