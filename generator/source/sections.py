"""Read a YAML text again of which little changed: only the sections that did.

A section is a member of a mapping near the root, such as a path or a schema: from its key to
the next one. Where sections that follow one another changed, their lines alone are read,
between the anchors that stand above them and one more member. They mean in the file what they
mean alone, and the file below them means what it did before, as

- they begin where a section began, with a key in the same column,
- the member that follows them is found to be one: no quote, bracket or block reaches that far,
- the anchors in them are named and hold what they did before.

Where any of this does not hold, the whole text is to be read.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass
from typing import Any

import yaml

from generator.cache import hash_bytes
from generator.diagnostics import GenerationError
from generator.source.constructor import Constructor
from generator.source.nodes import CORE_TAG, compose_nodes

_MAP = CORE_TAG + "map"
_LEVELS = 3  # of mappings that are taken apart: `components`, `schemas` and a schema
_SMALL = 2_000  # characters of a member that is not taken apart
_MUCH = 100_000  # characters; where more changed, the whole text is read and kept again
_LARGEST = 1_000_000  # nodes of what is kept, with every alias written out
_ANCHOR = re.compile(r"&([\w-]+)", re.ASCII)
_MAY_BE_ANCHOR = re.compile(r"(?<!\w)&([\w-]+)", re.ASCII)

Pair = tuple[yaml.Node, yaml.Node]
# The name of an anchor, and the value, the size and the depth of what it names.
Anchor = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Section:
    """Some lines of a text.

    Attributes:
        digest: Their SHA-256.
        length: How many characters they are.
        column: Where the key stands.
        keys: The keys that lead to the member; none where the lines are no whole member
            or may have an anchor that was not found.
        anchors: The anchors in them.
    """

    digest: str
    length: int
    column: int = 0
    keys: Sequence[str] = ()
    anchors: Sequence[Anchor] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says.

    Attributes:
        data: Its value; what an alias stands for is there as often as it is named.
        sections: All of the text, in its order; none where it is always read as a whole.
    """

    data: Any
    sections: Sequence[Section]


def write_reading(reading: Reading) -> Any:
    """Return a reading as JSON."""
    return [reading.data, [astuple(section) for section in reading.sections]]


def restore_reading(entry: Any) -> Reading | None:
    """Return the reading of an entry of the cache, None where it is of no use."""
    try:
        data, rows = entry
        return Reading(data, [Section(*row) for row in rows])
    except (TypeError, ValueError):
        return None


def take_apart(text: str, root: yaml.Node, constructor: Constructor) -> Reading:
    """Take a text apart, into no sections where it cannot be read in sections later.

    Raises:
        GenerationError: `constructor` cannot make the value.
    """
    data, size, _ = constructor.construct(root)
    pairs = _list_pairs(root)
    begin = _find_line(pairs[0]) if pairs else len(text)
    head = [_describe_lines(text[:begin])] if begin else []
    sections = [*head, *_iterate_sections(text, pairs, (), len(text), constructor)]
    # A key that is an alias stands elsewhere: its lines would be there twice.
    is_plain = sum(section.length for section in sections) == len(text)
    return Reading(data, sections if is_plain and size <= _LARGEST else ())


def read_changed(name: str, text: str, known: Reading) -> Any:
    """Read what changed since an earlier reading.

    Args:
        name: The file's name, for places.
        text: Its content.
        known: What it said earlier.

    Returns:
        The value of the text, None where the whole text is to be read.
    """
    sections = known.sections
    first, last, begin, end = _find_change(text, sections)
    if first == last and begin == end:
        return known.data
    if first == last:  # what is new stands below a section that is as it was
        first = max(0, first - 1)
        begin -= sum(section.length for section in sections[first:last])
    old = sections[first:last]
    parents = {tuple(section.keys[:-1]) for section in old if section.keys}
    readable = len(parents) == 1 and all(section.keys for section in old)
    if not readable or end - begin > _MUCH:
        return None
    new = _read_lines(name, text[begin:end], old, _list_anchors(sections[:first]))
    if new is None:
        return None
    *parent, at = old[0].keys
    return _replace_members(known.data, parent, at, len(old), new)


def _find_change(text: str, sections: Sequence[Section]) -> tuple[int, int, int, int]:
    """Return from and up to which section and which character a text is another."""
    first, begin = 0, 0
    while first < len(sections) and _is_same(text, begin, sections[first]):
        begin += sections[first].length
        first += 1
    last, end = len(sections), len(text)
    while last > first:
        start = end - sections[last - 1].length
        if start < begin or not _is_same(text, start, sections[last - 1]):
            break
        last, end = last - 1, start
    return first, last, begin, end


def _is_same(text: str, begin: int, section: Section) -> bool:
    return _hash_lines(text[begin : begin + section.length]) == section.digest


def _read_lines(
    name: str, lines: str, old: Sequence[Section], above: Sequence[Anchor]
) -> Any:
    """Read members of a mapping, and make sure that a next one can follow them.

    Args:
        name: The file's name.
        lines: The members.
        old: The sections that stood there.
        above: The anchors that stand above the lines.

    Returns:
        The mapping, None where it cannot be read alone.
    """
    column, depth = old[0].column, len(old[0].keys) - 1
    known = ", ".join(f"&{anchor[0]} {{}}" for anchor in above)
    head = f"above: [{known}]\n" + ("lines:\n" if column else "")
    source = f"{head}{lines}{' ' * column}last:\n"
    end = len(head) + len(lines)
    try:
        top = _list_pairs(compose_nodes(name, source))
        members = top[1:]
        if column and members:
            members = _list_pairs(members[0][1])
        begins = [_find_line(pair) for pair in members[:1] + members[-1:]]
        if begins != [len(head), end]:
            return None
        made = {
            id(node): tuple(anchor[1:])
            for node, anchor in zip(top[0][1].value, above, strict=True)
        }
        constructor = Constructor(name, made)
        mapping = yaml.MappingNode(_MAP, members[:-1], members[0][0].start_mark)
        data, size, _ = constructor.construct(mapping, depth)
    except GenerationError:
        return None
    names = {*_MAY_BE_ANCHOR.findall(lines)}
    found = [*_find_anchors(source, mapping, len(head), end, constructor)]
    if names != {anchor[0] for anchor in found} or size > _LARGEST:
        return None
    return data if _write(found) == _write(_list_anchors(old)) else None


def _list_pairs(node: yaml.Node | None) -> list[Pair]:
    """Return the members of a mapping whose keys begin lines, none of any other node."""
    if not isinstance(node, yaml.MappingNode) or not node.value:
        return []
    pairs: list[Pair] = node.value
    if node.start_mark.index != pairs[0][0].start_mark.index:
        return []  # it begins with a bracket, a tag, an anchor or a `?`
    return [] if any(key.value == "<<" for key, _ in pairs) else pairs


def _find_line(pair: Pair) -> int:
    """Return where the line of a key begins."""
    mark = pair[0].start_mark
    return int(mark.index - mark.column)


def _iterate_sections(
    text: str,
    pairs: Sequence[Pair],
    parent: Sequence[str],
    end: int,
    constructor: Constructor,
) -> Iterator[Section]:
    """Take the members of a mapping apart, and those of the large ones among them."""
    ends = [*map(_find_line, pairs), end][1:]
    for (key, value), stop in zip(pairs, ends, strict=True):
        start, keys = _find_line((key, value)), (*parent, key.value)
        is_large = stop - start > _SMALL and len(keys) < _LEVELS
        inner = _list_pairs(value) if is_large else []
        if inner:
            yield _describe_lines(text[start : _find_line(inner[0])])
            yield from _iterate_sections(text, inner, keys, stop, constructor)
            continue
        lines = text[start:stop]
        anchors = [*_find_anchors(text, value, start, stop, constructor)]
        hidden = {*_MAY_BE_ANCHOR.findall(lines)} - {anchor[0] for anchor in anchors}
        yield Section(
            digest=_hash_lines(lines),
            length=len(lines),
            column=key.start_mark.column,
            keys=() if hidden else keys,
            anchors=anchors,
        )


def _describe_lines(lines: str) -> Section:
    return Section(_hash_lines(lines), len(lines))


def _hash_lines(lines: str) -> str:
    return hash_bytes(lines.encode())


def _find_anchors(
    text: str, node: yaml.Node, start: int, stop: int, constructor: Constructor
) -> Iterator[Anchor]:
    """Find the anchors in some lines; nodes elsewhere are there by an alias."""
    if "&" not in text[start:stop]:
        return
    seen: set[int] = set()
    left = [node]
    while left:
        node = left.pop()
        if id(node) in seen or not start <= node.start_mark.index < stop:
            continue
        seen.add(id(node))
        anchor = _ANCHOR.match(text, node.start_mark.index)
        if anchor:
            yield [anchor[1], *constructor.construct(node)]
        if isinstance(node, yaml.MappingNode):
            left += [part for pair in node.value for part in pair]
        elif isinstance(node, yaml.SequenceNode):
            left += node.value


def _list_anchors(sections: Iterable[Section]) -> list[Anchor]:
    return [anchor for section in sections for anchor in section.anchors]


def _write(anchors: Sequence[Anchor]) -> str:
    return json.dumps(sorted(anchors, key=lambda anchor: str(anchor[0])))


def _replace_members(
    data: Any, parent: Sequence[str], at: str, count: int, new: dict[str, Any]
) -> Any:
    """Replace so many members of a mapping from a key on; None where that cannot be."""
    if parent:
        inner = _replace_members(data[parent[0]], parent[1:], at, count, new)
        return None if inner is None else {**data, parent[0]: inner}
    members = list(data.items())
    index = list(data).index(at)
    replaced = [*members[:index], *new.items(), *members[index + count :]]
    return dict(replaced) if 0 < len(replaced) == len(dict(replaced)) else None
