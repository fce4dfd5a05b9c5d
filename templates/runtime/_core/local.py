"""A server in the same process, which takes requests instead of the network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

__all__ = ["LocalResponse", "LocalServer"]


class LocalResponse:
    """A response of a server in the same process.

    Attributes:
        status: The HTTP status.
        headers: The headers.
        content: The body.
        delay: Seconds until it is there.
        cut: Whether the connection breaks instead.
    """

    __slots__ = ("content", "cut", "delay", "headers", "status")

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
        *,
        delay: float = 0.0,
        cut: bool = False,
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.delay = delay
        self.cut = cut


class LocalServer(Protocol):
    """What responds to requests in the same process."""

    def respond(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> LocalResponse:
        """Respond to a request.

        Args:
            method: The HTTP method.
            url: The address, with the host or without.
            headers: The headers.
            body: The body.
        """
        ...
