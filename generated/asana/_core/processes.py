"""Values that belong to one process and are unusable after a fork."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Generic, TypeVar

__all__ = ["PerProcess"]

T = TypeVar("T")


class PerProcess(Generic[T]):
    """A value that each process creates on first use.

    Values created before a fork are kept, not finalized: their locks may be held for
    ever.

    Args:
        make: Creates the value.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: dict[int, T] = {}

    def get(self) -> T:
        """Return the value of this process."""
        process = os.getpid()
        found = self._made.get(process)
        # setdefault, because several threads may run this at the same time.
        return self._made.setdefault(process, self._make()) if found is None else found

    def find(self) -> T | None:
        """Return the value of this process, or None if it was not created."""
        return self._made.get(os.getpid())

    def list_inherited(self) -> list[T]:
        """Return the values that parent processes created before the fork."""
        made = dict(self._made)
        made.pop(os.getpid(), None)
        return list(made.values())
