"""Map JSON pointers to lines and columns."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from generator.diagnostics import SourceLocation
from generator.source.nodes import compose_nodes, to_location


class LocationMap:
    """Maps JSON pointers to source locations in a text.

    The text is parsed again when a location is first needed, because most runs need none.
    """

    def __init__(self, path: str, text: str) -> None:
        self._path = path
        self._text = text

    @cached_property
    def _root(self) -> Any:
        root = compose_nodes(self._path, self._text)
        assert root is not None, "the text was composed before"
        return root

    def locate(self, parts: Sequence[str]) -> tuple[SourceLocation, bool]:
        """Return the source location of a node, and whether it exists; else that of an ancestor."""
        node, mark = self._root, self._root.start_mark
        for part in parts:
            if node.id == "mapping":
                pairs = [pair for pair in node.value if pair[0].value == part]
                step = (pairs[-1][1], pairs[-1][0].start_mark) if pairs else None
            elif node.id == "sequence" and part.isdigit():
                items = node.value[int(part) : int(part) + 1]
                step = (items[0], items[0].start_mark) if items else None
            else:
                step = None
            if step is None:
                return to_location(self._path, mark), False
            node, mark = step
        return to_location(self._path, mark), True
