"""Compose the nodes of JSON text.

YAML is nearly a superset of JSON, except for things that JSON documents do contain: tabs
between values, surrogate pairs in strings, keys of any length.
"""

import re
from bisect import bisect_right
from json.decoder import scanstring  # type: ignore[attr-defined]  # not in typeshed
from typing import Any

import yaml

_CORE_TAG = "tag:yaml.org,2002:"
_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WORDS = {"true": "bool", "false": "bool", "null": "null"}


class JsonMark:
    """A position in JSON text; line and column are computed on demand."""

    __slots__ = ("_lines", "index")

    def __init__(self, index: int, lines: list[int]) -> None:
        self.index = index
        self._lines = lines

    @property
    def line(self) -> int:
        """The line, counted from 0."""
        return bisect_right(self._lines, self.index) - 1

    @property
    def column(self) -> int:
        """The column, counted from 0."""
        return self.index - self._lines[self.line]


class JsonError(ValueError):
    """The text is not JSON.

    Attributes:
        mark: Where.
        too_deep: Whether it only is nested too deeply.
    """

    def __init__(self, mark: JsonMark, too_deep: bool = False) -> None:
        super().__init__()
        self.mark = mark
        self.too_deep = too_deep


def compose_json(text: str, deepest: int) -> yaml.Node:
    """Compose the nodes of a JSON text.

    Args:
        text: The text.
        deepest: How deep its objects and arrays may be nested.

    Raises:
        JsonError: It is not JSON, or nested too deeply.
    """
    composer = _Composer(text, deepest)
    node, end = composer.compose(composer.skip_space(0), 0)
    end = composer.skip_space(end)
    if end != len(text):
        raise JsonError(composer.mark(end))
    return node


class _Composer:
    def __init__(self, text: str, deepest: int) -> None:
        self._text = text
        self._deepest = deepest
        self._lines = [0, *(match.end() for match in re.finditer("\n", text))]

    def mark(self, index: int) -> JsonMark:
        return JsonMark(index, self._lines)

    def skip_space(self, index: int) -> int:
        match = _SPACE.match(self._text, index)
        return match.end() if match else index

    def compose(self, index: int, depth: int) -> tuple[yaml.Node, int]:
        """Return the node that begins at a place, and where it ends."""
        if depth > self._deepest:
            raise JsonError(self.mark(index), too_deep=True)
        match self._text[index : index + 1]:
            case "{":
                return self._compose_object(index, depth)
            case "[":
                return self._compose_array(index, depth)
            case '"':
                return self._compose_string(index)
        return self._compose_word(index)

    def _compose_object(self, start: int, depth: int) -> tuple[yaml.Node, int]:
        pairs: list[tuple[yaml.Node, yaml.Node]] = []
        index = self.skip_space(start + 1)
        more = self._text[index : index + 1] != "}"
        while more:
            key, index = self._compose_string(index)
            index = self._pass(":", self.skip_space(index))
            value, index = self.compose(self.skip_space(index), depth + 1)
            pairs.append((key, value))
            index, more = self._pass_comma(index)
        index = self._pass("}", index)
        return self._make(yaml.MappingNode, "map", pairs, start, index), index

    def _compose_array(self, start: int, depth: int) -> tuple[yaml.Node, int]:
        items: list[yaml.Node] = []
        index = self.skip_space(start + 1)
        more = self._text[index : index + 1] != "]"
        while more:
            item, index = self.compose(index, depth + 1)
            items.append(item)
            index, more = self._pass_comma(index)
        index = self._pass("]", index)
        return self._make(yaml.SequenceNode, "seq", items, start, index), index

    def _pass_comma(self, index: int) -> tuple[int, bool]:
        """Say where the next item begins, if there is one."""
        index = self.skip_space(index)
        if self._text[index : index + 1] != ",":
            return index, False
        return self.skip_space(index + 1), True

    def _pass(self, character: str, index: int) -> int:
        if self._text[index : index + 1] != character:
            raise JsonError(self.mark(index))
        return index + 1

    def _compose_string(self, start: int) -> tuple[yaml.Node, int]:
        index = self._pass('"', start)
        try:
            value, end = scanstring(self._text, index, True)
        except ValueError:
            raise JsonError(self.mark(start)) from None
        node = self._make(yaml.ScalarNode, "str", value, start, end)
        node.style = '"'
        return node, end

    def _compose_word(self, start: int) -> tuple[yaml.Node, int]:
        for word, kind in _WORDS.items():
            if self._text.startswith(word, start):
                end = start + len(word)
                return self._make(yaml.ScalarNode, kind, word, start, end), end
        number = _NUMBER.match(self._text, start)
        if not number:
            raise JsonError(self.mark(start))
        kind = "float" if number[1] or number[2] else "int"
        end = number.end()
        return self._make(yaml.ScalarNode, kind, number[0], start, end), end

    def _make(self, kind: Any, tag: str, value: Any, start: int, end: int) -> Any:
        return kind(_CORE_TAG + tag, value, self.mark(start), self.mark(end))
