"""Map JSON pointers to lines and columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import yaml

from generator.diagnostics import SourceLocation
from generator.source.events import Event, Mark, read_events, to_location


@dataclass(slots=True, kw_only=True)
class _Node:
    """A node of a text.

    Attributes:
        mark: Its start.
        text: The text of a scalar.
        children: Its child nodes by key or index, each with the mark of its key or else its own.
    """

    mark: Mark
    text: str
    children: dict[str, tuple[Mark, "_Node"]]


class LocationMap:
    """Maps JSON pointers to source locations in a text.

    The text is parsed again when a location is first needed, because most runs need none.
    """

    def __init__(self, path: str, text: str) -> None:
        self._path = path
        self._text = text

    @cached_property
    def _root(self) -> _Node:
        events = read_events(self._path, self._text)
        return _read_node(next(events), events, {})

    def locate(self, parts: Sequence[str]) -> SourceLocation:
        """Return the source location of a node; if there is none, that of an ancestor."""
        node, mark = self._root, self._root.mark
        for part in parts:
            if part not in node.children:
                break
            mark, node = node.children[part]
        return to_location(self._path, mark)


def _read_node(
    event: Event, events: Iterator[Event], anchored: dict[str, _Node]
) -> _Node:
    """Read the node that starts with an event; add it to `anchored` if it has an anchor."""
    anchor = event.anchor
    if isinstance(event, yaml.AliasEvent):
        return anchored[anchor]
    text = event.value if isinstance(event, yaml.ScalarEvent) else ""
    node = _Node(mark=event.start_mark, text=text, children={})
    if anchor:
        anchored[anchor] = node
    if isinstance(event, yaml.MappingStartEvent):
        while not isinstance(begin := next(events), yaml.CollectionEndEvent):
            key = _read_node(begin, events, anchored)
            node.children[key.text] = key.mark, _read_node(
                next(events), events, anchored
            )
    elif isinstance(event, yaml.SequenceStartEvent):
        while not isinstance(begin := next(events), yaml.CollectionEndEvent):
            item = _read_node(begin, events, anchored)
            node.children[str(len(node.children))] = item.mark, item
    return node
