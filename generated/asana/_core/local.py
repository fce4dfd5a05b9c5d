"""The interface of a server in the same process that replaces the network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

__all__ = ["LocalResponse", "LocalServer"]


class LocalResponse:
    """A response of a local server.

    Attributes:
        status: The HTTP status.
        headers: The headers.
        content: The body.
        delay: The seconds until it arrives.
        cut: Whether the connection breaks instead of a response.
    """

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
    """A server in the same process that handles requests."""

    def respond(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> LocalResponse:
        """Return the response to a request.

        Args:
            method: The HTTP method.
            url: The URL, with or without the host.
            headers: The headers.
            body: The body.
        """
        ...
