"""Construct the value of a YAML or JSON text from its events.

Every key becomes a string, and tags cannot construct objects. As OpenAPI requires, the
core schema of YAML 1.2 is used: `yes`, `on` and dates are strings.
"""

import re
import sys
from collections.abc import Iterator
from typing import Any

import yaml

from generator.diagnostics import GenerationError, build_failure
from generator.source.events import Event, Mark, to_location

# A value, the number of its nodes and their depth, with aliases expanded.
Constructed = tuple[Any, int, int]

DEEPEST = 100  # levels of nested mappings and sequences
_LARGEST = 5_000_000  # nodes, with aliases expanded
_TAG = "tag:yaml.org,2002:"
_STRING, _INTEGER, _FLOAT = f"{_TAG}str", f"{_TAG}int", f"{_TAG}float"
_PLAIN = ""  # for scalars without quotes and without a tag
_TYPES = {
    _INTEGER: int,
    _FLOAT: float,
    f"{_TAG}bool": bool,
    f"{_TAG}null": type(None),
}
_SURROGATE = re.compile(r"[\ud800-\udfff]")
# The words and numbers of the core schema (YAML 1.2, section 10.3.2).
_WORDS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER_FORM = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT_FORM = re.compile(
    r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"
    r"|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"
)


class Constructor:
    """Constructs a value; an alias becomes the same object as its anchor.

    Args:
        path: The file's name, for source locations.
        events: The events of its text.
    """

    def __init__(self, path: str, events: Iterator[Event]) -> None:
        self._path = path
        self._events = events
        self._anchored: dict[str, tuple[Event, Constructed]] = {}
        self._open: dict[str, Mark] = {}  # anchors of incomplete values

    def construct(self, event: Event, depth: int = 0) -> Constructed:
        """Construct the value that starts with an event, at a depth.

        Raises:
            GenerationError: The text is invalid, a key is duplicated, an alias contains
                itself, a tag stands for an object, or the value is too deep or too
                large.
        """
        if isinstance(event, yaml.AliasEvent):
            _, (value, size, height) = self._find_anchor(event)
            self._check_depth(depth + height, event)
            return value, size, height
        if isinstance(event, yaml.ScalarEvent):
            constructed = self._construct_scalar(event), 1, 0
        else:
            constructed = self._construct_collection(event, depth)
        if event.anchor:
            self._anchored[event.anchor] = event, constructed
            self._open.pop(event.anchor, None)
        return constructed

    def _find_anchor(self, alias: Event) -> tuple[Event, Constructed]:
        name = alias.anchor
        if name in self._open:
            message = "this alias contains itself"
            raise self._fail("alias-cycle", message, self._open[name])
        if name not in self._anchored:
            message = f"found undefined alias {name!r}"
            raise self._fail("yaml-syntax", message, alias.start_mark)
        return self._anchored[name]

    def _construct_collection(self, event: Event, depth: int) -> Constructed:
        mark = event.start_mark
        self._check_depth(depth, event)
        if event.anchor:
            self._open[event.anchor] = mark
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        if event.tag not in (None, "!", f"{_TAG}map" if is_mapping else f"{_TAG}seq"):
            message = f"the tag {event.tag!r} is not allowed"
            raise self._fail("yaml-tag", message, mark)
        construct = self._construct_mapping if is_mapping else self._construct_sequence
        value, size, height = construct(depth)
        if size > _LARGEST:
            message = f"more than {_LARGEST:,} nodes, counting each alias as a copy"
            raise self._fail("too-large", message, mark)
        return value, size, height

    def _construct_sequence(self, depth: int) -> Constructed:
        items: list[Any] = []
        total = height = 1
        while not isinstance(event := next(self._events), yaml.CollectionEndEvent):
            value, size, below = self.construct(event, depth + 1)
            items.append(value)
            total += size
            height = max(height, below + 1)
        return items, total, height

    def _construct_mapping(self, depth: int) -> Constructed:
        mapping: dict[str, Any] = {}
        merged: dict[str, Any] = {}
        lines: dict[str, int] = {}
        total = height = 1
        while not isinstance(event := next(self._events), yaml.CollectionEndEvent):
            key, is_plain = self._construct_key(event)
            value, size, below = self.construct(next(self._events), depth + 1)
            total += size
            height = max(height, below + 1)
            if key == "<<" and is_plain:
                self._merge(merged, value, event.start_mark)
            elif key in lines:
                message = f"the key {key!r} is already on line {lines[key]}"
                raise self._fail("duplicate-key", message, event.start_mark)
            else:
                mapping[key] = value
                lines[key] = event.start_mark.line + 1
        return ({**merged, **mapping} if merged else mapping), total, height

    def _construct_key(self, event: Event) -> tuple[str, bool]:
        """Construct a key; also return whether it is written without quotes."""
        scalar = event
        if isinstance(event, yaml.AliasEvent):
            scalar = self._find_anchor(event)[0]
        if not isinstance(scalar, yaml.ScalarEvent):
            raise self._fail("bad-key", "a key must be a string", event.start_mark)
        if scalar.anchor and scalar is event:
            self.construct(event)  # registers the anchor
        # Most keys occur thousands of times and share one object.
        return sys.intern(self._check_characters(scalar)), not scalar.style

    def _merge(self, merged: dict[str, Any], value: Any, mark: Mark) -> None:
        """Copy the keys of `<<: *alias` (YAML 1.1, merge key); the first of a name counts."""
        for source in value if isinstance(value, list) else [value]:
            if not isinstance(source, dict):
                raise self._fail("bad-key", "<< can merge only mappings", mark)
            for key, item in source.items():
                merged.setdefault(key, item)

    def _construct_scalar(self, event: Event) -> Any:
        text, tag = self._check_characters(event), event.tag
        if tag in (None, "!"):
            tag = _PLAIN if event.implicit[0] else _STRING
        if tag == _STRING:
            return text
        try:
            value = _read_plain(text)
        except ValueError:  # an integer of thousands of digits
            value, tag = text, _INTEGER
        if tag == _PLAIN:
            return value
        if tag not in _TYPES:
            message = f"the tag {tag!r} is not allowed"
            raise self._fail("yaml-tag", message, event.start_mark)
        if tag == _FLOAT and type(value) is int:
            value = float(value)
        if type(value) is _TYPES[tag]:
            return value
        message = f"{text[:40]!r} does not match its tag {tag!r}"
        raise self._fail("yaml-tag", message, event.start_mark)

    def _check_depth(self, depth: int, event: Event) -> None:
        if depth > DEEPEST:
            message = f"nested more than {DEEPEST} levels deep"
            raise self._fail("too-deep", message, event.start_mark)

    def _check_characters(self, event: Event) -> str:
        text = str(event.value)
        if not text.isascii() and _SURROGATE.search(text):
            message = "unpaired surrogate"
            raise self._fail("bad-character", message, event.start_mark)
        return text

    def _fail(self, code: str, message: str, mark: Mark) -> GenerationError:
        return build_failure(code, message, to_location(self._path, mark))


def _read_plain(text: str) -> Any:
    """Return the value of a scalar that has no quotes and no tag."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in "-+.0123456789":
        if _INTEGER_FORM.fullmatch(text):
            number = int(text) if text.lstrip("+-").isdigit() else int(text, 0)
            str(number)  # fails if it is too long
            return number
        if _FLOAT_FORM.fullmatch(text):
            return float(re.sub(r"\.(?=[a-zA-Z])", "", text))
    return text
