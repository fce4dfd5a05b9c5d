"""A sequence that is made when it is first looked at."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import TypeVar, overload

_Item = TypeVar("_Item")


class LazyTuple(Sequence[_Item]):
    """What `make` gives, as a tuple; it is called once, and not before it is needed."""

    def __init__(self, make: Callable[[], Iterable[_Item]]) -> None:
        self._make = make

    @property
    def is_made(self) -> bool:
        """Whether anybody looked at it."""
        return "_items" in vars(self)

    @cached_property
    def _items(self) -> tuple[_Item, ...]:
        return tuple(self._make())

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, index: int) -> _Item: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[_Item]: ...

    def __getitem__(self, index: int | slice) -> _Item | Sequence[_Item]:
        return self._items[index]
