"""Responses of http.client that keep to a deadline, and are whole or none."""

from __future__ import annotations

import http.client
import io
import math
import socket
import threading
import time
from typing import Any

from .._core.faults import Fault
from .._core.heads import HEAD_LIMIT, split_headers

__all__ = ["Response", "current_try"]

_MOST_INTERIM = 100  # responses before the response


class _Try(threading.local):
    """The try that a thread is making.

    Attributes:
        deadline: When, by the monotonic clock, its time is up.
    """

    deadline = math.inf


current_try = _Try()


class _DeadlineReader(io.RawIOBase):
    """Reads a socket until a deadline, however often a byte comes."""

    def __init__(self, sock: Any, deadline: float) -> None:
        self._socket = sock
        self._raw = sock.makefile("rb", buffering=0)
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("The time for the whole response is up")
        self._socket.settimeout(left)
        count: int | None = self._raw.readinto(buffer)
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()


class Response(http.client.HTTPResponse):
    """A response whose head is whole; interim responses before it are passed over."""

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
        """Read the head.

        Raises:
            Fault: It is cut off, too long or malformed, or there is no end of interim ones.
            http.client.HTTPException: There is no response, or it is not HTTP/1.
        """
        if self.headers is not None:
            return
        for _ in range(_MOST_INTERIM):
            version, status, reason = self._read_status()  # type: ignore[attr-defined]
            headers = split_headers(self._read_lines())
            if not 100 <= status < 200 or status == 101:
                break
        else:
            raise Fault("broken", "interim responses without end")
        if not version.startswith(("HTTP/1.", "HTTP/0.9")):
            raise http.client.UnknownProtocol(version)
        self.version = 10 if version in ("HTTP/1.0", "HTTP/0.9") else 11
        self.code = self.status = status
        self.reason = reason.strip()
        self._take_headers(headers)

    def _read_lines(self) -> list[bytes]:
        """Read the lines after the status line, up to the empty one."""
        lines: list[bytes] = []
        left = HEAD_LIMIT
        while (line := self.fp.readline(left)) not in (b"\r\n", b"\n"):
            left -= len(line)
            if left <= 0:
                raise Fault("broken", "the head of the response is too long")
            if not line.endswith(b"\n"):
                raise Fault("broken", "the head of the response is cut off")
            lines.append(line)
        return lines

    def _take_headers(self, headers: list[tuple[str, str]]) -> None:
        """Keep the headers, and work out from them where the body ends."""
        self.headers = self.msg = http.client.HTTPMessage()
        for name, value in headers:
            self.headers.set_raw(name, value)
        found = {name.lower(): value.lower() for name, value in headers}
        self.chunked = found.get("transfer-encoding") == "chunked"
        self.chunk_left = None
        length = found.get("content-length", "")
        is_known = length.isdecimal() and not self.chunked
        self.length = int(length) if is_known else None
        if self.status in (204, 304) or self._method == "HEAD":
            self.length = 0
        connection = found.get("connection", "")
        stays_open = self.version == 11 or "keep-alive" in connection
        has_end = self.chunked or self.length is not None
        self.will_close = not stays_open or "close" in connection or not has_end
