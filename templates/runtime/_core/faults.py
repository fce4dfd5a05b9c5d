"""The reasons why an attempt brought no response."""

from __future__ import annotations

from typing import Literal

__all__ = ["Fault", "FaultKind"]

FaultKind = Literal["connect", "timeout", "broken", "final"]


class Fault(Exception):  # noqa: N818 - a try can fail and the call succeed
    """An attempt that brought no response.

    Attributes:
        kind: ``connect``: no connection was made; ``timeout``: there was no response in
            time; ``broken``: the connection ended, or the response is malformed;
            ``final``: a retry would fail in the same way.
        text: A description.
        error: The exception of the HTTP library, or None.
    """

    def __init__(
        self, kind: FaultKind, text: str, error: Exception | None = None
    ) -> None:
        super().__init__(text)
        self.kind: FaultKind = kind
        self.text = text
        self.error = error
