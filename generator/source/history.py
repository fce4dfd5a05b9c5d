"""Record the changes of overlays, to find the source locations of nodes."""

from dataclasses import dataclass

from generator.diagnostics import SourceLocation
from generator.source.document import join_pointer, split_pointer
from generator.source.locations import LocationMap


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """A node that an overlay set.

    Attributes:
        pointer: Its JSON pointer in the document.
        locations: The source locations of the overlay.
        written: Its JSON pointer in the overlay.
    """

    pointer: str
    locations: LocationMap
    written: str

    def trace(self, pointer: str) -> str | SourceLocation:
        """Return the source location of a node that this update set, else its previous pointer."""
        if not f"{pointer}/".startswith(f"{self.pointer}/"):
            return pointer
        below = pointer[len(self.pointer) :]
        return self.locations.locate(split_pointer(self.written + below))


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """An item of a list that an overlay removed.

    Attributes:
        pointer: The JSON pointer of the list.
        index: The index of the item.
    """

    pointer: str
    index: int

    def trace(self, pointer: str) -> str:
        """Return the pointer of a node before the removal."""
        if not pointer.startswith(f"{self.pointer}/"):
            return pointer
        index, *below = split_pointer(pointer[len(self.pointer) :])
        before = int(index) + (int(index) >= self.index)
        return join_pointer(self.pointer, before, *below)
