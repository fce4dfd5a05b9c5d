"""Find what most operations have in common."""

from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")


def find_usual(values: Iterable[T], default: T) -> T:
    """Return the most frequent value; the default if there is none."""
    counts = Counter(values)
    return max(counts, key=counts.__getitem__, default=default)
