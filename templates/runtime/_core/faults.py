"""Why a try brought no response."""

from __future__ import annotations

from typing import Literal

__all__ = ["Fault", "FaultKind"]

FaultKind = Literal["connect", "timeout", "broken", "final"]


class Fault(Exception):  # noqa: N818 - a try can fail and the call succeed
    """A try that brought no response.

    Attributes:
        kind: ``connect``: there was no connection; ``timeout``: no response in time;
            ``broken``: the connection ended, or what came is no response; ``final``:
            another try would end alike.
        text: What happened, without secrets.
        error: What the library that carried the request raised, or None.
    """

    def __init__(
        self, kind: FaultKind, text: str, error: Exception | None = None
    ) -> None:
        super().__init__(text)
        self.kind: FaultKind = kind
        self.text = text
        self.error = error
