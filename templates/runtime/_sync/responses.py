"""http.client responses that observe a deadline and are rejected if incomplete."""

from __future__ import annotations

import http.client
import io
import math
import socket
import threading
import time
from typing import Any

from .._core.faults import Fault
from .._core.heads import HEAD_LIMIT, read_chunk_size, split_headers, split_status

__all__ = ["Response", "current_try"]

_MOST_INTERIM = 100  # responses before the response


class _Try(threading.local):
    """The attempt that a thread is making.

    Attributes:
        deadline: The time, by the monotonic clock, at which the attempt times out.
    """

    deadline = math.inf


current_try = _Try()


class _DeadlineReader(io.RawIOBase):
    """Reads a socket until a deadline, even if bytes keep trickling in."""

    def __init__(self, sock: Any, deadline: float) -> None:
        self._socket = sock
        self._raw = sock.makefile("rb", buffering=0)
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the total timeout for the response has expired")
        self._socket.settimeout(left)
        count: int | None = self._raw.readinto(buffer)
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()


class _Headers(http.client.HTTPMessage):
    """Headers, which are read without being parsed again."""

    def items(self) -> Any:
        return list(self.raw_items())


class Response(http.client.HTTPResponse):
    """A response with a complete header section; interim (1xx) responses are skipped."""

    fp: Any
    headers: Any
    _method: str | None

    def __init__(self, sock: socket.socket, *args: Any, **keywords: Any) -> None:
        super().__init__(sock, *args, **keywords)
        if current_try.deadline != math.inf:
            self.fp.close()
            reader = _DeadlineReader(sock, current_try.deadline)
            self.fp = io.BufferedReader(reader, 64 * 1024)

    def begin(self) -> None:
        """Read the status line and headers.

        Raises:
            Fault: There is no response; it is truncated, too long or malformed; or
                there are too many interim responses.
        """
        if self.headers is not None:
            return
        version, status, reason = self._read_status()
        headers = split_headers(self._read_lines())
        self.version = 11 if version > "HTTP/1.0" else 10
        self.code = self.status = status
        self.reason = reason
        self._take_headers(headers)

    def _read_status(self) -> tuple[str, int, str]:
        """Read a status line, after interim responses; http.client also calls this for proxies."""
        for _ in range(_MOST_INTERIM):
            version, status, reason = split_status(self.fp.readline(HEAD_LIMIT))
            if not 100 <= status < 200 or status == 101:
                return version, status, reason
            split_headers(self._read_lines())
        raise Fault("broken", "too many interim responses")

    def _read_lines(self) -> list[bytes]:
        """Read header or trailer lines up to the empty line."""
        lines: list[bytes] = []
        left = HEAD_LIMIT
        while (line := self.fp.readline(left)) not in (b"\r\n", b"\n"):
            left -= len(line)
            if left <= 0:
                raise Fault("broken", "the response headers are too long")
            if not line.endswith(b"\n"):
                raise Fault("broken", "the response headers are truncated")
            lines.append(line)
        return lines

    def _take_headers(self, headers: list[tuple[str, str]]) -> None:
        """Store the headers and determine where the body ends."""
        self.headers = self.msg = _Headers()
        for name, value in headers:
            self.headers.set_raw(name, value)
        found = {name.lower(): value.lower() for name, value in headers}
        self.chunked = found.get("transfer-encoding") == "chunked"
        self.chunk_left: int | None = None
        length = found.get("content-length", "")
        is_known = length.isdecimal() and not self.chunked
        self.length = int(length) if is_known else None
        if self.status in (204, 304) or self._method == "HEAD":
            self.length, self.chunked = 0, False
        closes = self.version == 10 or "close" in found.get("connection", "")
        has_end = self.chunked or self.length is not None
        self.will_close = closes or not has_end

    def _get_chunk_left(self) -> int | None:
        """Return how much is left of the current chunk, or the size of the next one.

        Returns:
            The number of bytes; None after the last chunk and the trailers.

        Raises:
            Fault: The body is truncated or malformed.
        """
        if self.chunk_left:
            return self.chunk_left
        if self.chunk_left == 0 and self.fp.read(2) != b"\r\n":
            raise Fault("broken", "a chunk is longer than its declared size")
        self.chunk_left = read_chunk_size(self.fp.readline(HEAD_LIMIT)) or None
        if self.chunk_left is None:
            split_headers(self._read_lines())
            self._close_conn()  # type: ignore[attr-defined]
        return self.chunk_left
