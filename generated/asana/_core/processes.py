"""What belongs to the process that made it, as it is of no use after a fork."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Generic, TypeVar

__all__ = ["PerProcess"]

T = TypeVar("T")


class PerProcess(Generic[T]):
    """A value that each process makes for itself, when it first asks for it.

    What was made before a fork is kept, not finalized: its locks may be held for ever.

    Args:
        make: Makes the value.
    """

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: dict[int, T] = {}

    def get(self) -> T:
        """Return the value of this process."""
        process = os.getpid()
        found = self._made.get(process)
        # setdefault, as threads may come here at once.
        return self._made.setdefault(process, self._make()) if found is None else found

    def find(self) -> T | None:
        """Return the value of this process if it was made."""
        return self._made.get(os.getpid())

    def list_inherited(self) -> list[T]:
        """Return what other processes made before this one was forked."""
        made = dict(self._made)
        made.pop(os.getpid(), None)
        return list(made.values())
