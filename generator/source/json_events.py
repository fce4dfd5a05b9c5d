"""Parse JSON text into the events of YAML.

YAML is almost a superset of JSON, but does not allow some things that occur in JSON
documents: tabs between values, surrogate pairs in strings, keys of any length.
"""

import re
from bisect import bisect_right
from json.decoder import scanstring  # type: ignore[attr-defined]  # not in typeshed
from typing import Any

import yaml

_SPACE = re.compile(r"[ \t\n\r]*")
_WORD = re.compile(
    r"true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?"
)


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
        mark: The position.
        too_deep: Whether the only error is that it is nested too deeply.
    """

    def __init__(self, mark: JsonMark, too_deep: bool = False) -> None:
        super().__init__()
        self.mark = mark
        self.too_deep = too_deep


def parse_json(text: str, deepest: int) -> list[yaml.Event]:
    """Parse a JSON text into the events of YAML.

    Args:
        text: The text.
        deepest: The maximum depth of nested objects and arrays.

    Raises:
        JsonError: It is not JSON, or nested too deeply.
    """
    parser = _Parser(text, deepest)
    end = parser.skip_space(parser.parse(parser.skip_space(0), 0))
    if end != len(text):
        raise JsonError(parser.mark(end))
    return parser.events


class _Parser:
    def __init__(self, text: str, deepest: int) -> None:
        self.events: list[yaml.Event] = []
        self._text = text
        self._deepest = deepest
        self._lines = [0, *(match.end() for match in re.finditer("\n", text))]

    def mark(self, index: int) -> Any:
        return JsonMark(index, self._lines)

    def skip_space(self, index: int) -> int:
        match = _SPACE.match(self._text, index)
        return match.end() if match else index

    def parse(self, index: int, depth: int) -> int:
        """Add the events of the value at an index; return the index after it."""
        if depth > self._deepest:
            raise JsonError(self.mark(index), too_deep=True)
        match self._text[index : index + 1]:
            case "{":
                return self._parse_object(index, depth)
            case "[":
                return self._parse_array(index, depth)
            case '"':
                return self._parse_string(index)
        return self._parse_word(index)

    def _parse_object(self, start: int, depth: int) -> int:
        mark = self.mark(start)
        self.events.append(yaml.MappingStartEvent(None, None, True, mark))
        index = self.skip_space(start + 1)
        more = self._text[index : index + 1] != "}"
        while more:
            index = self._parse_string(index)
            index = self._pass(":", self.skip_space(index))
            index = self.parse(self.skip_space(index), depth + 1)
            index, more = self._pass_comma(index)
        self.events.append(yaml.MappingEndEvent())
        return self._pass("}", index)

    def _parse_array(self, start: int, depth: int) -> int:
        mark = self.mark(start)
        self.events.append(yaml.SequenceStartEvent(None, None, True, mark))
        index = self.skip_space(start + 1)
        more = self._text[index : index + 1] != "]"
        while more:
            index = self.parse(index, depth + 1)
            index, more = self._pass_comma(index)
        self.events.append(yaml.SequenceEndEvent())
        return self._pass("]", index)

    def _pass_comma(self, index: int) -> tuple[int, bool]:
        """Return the index of the next item, if there is one."""
        index = self.skip_space(index)
        if self._text[index : index + 1] != ",":
            return index, False
        return self.skip_space(index + 1), True

    def _pass(self, character: str, index: int) -> int:
        if self._text[index : index + 1] != character:
            raise JsonError(self.mark(index))
        return index + 1

    def _parse_string(self, start: int) -> int:
        index = self._pass('"', start)
        try:
            value, end = scanstring(self._text, index, True)
        except ValueError:
            raise JsonError(self.mark(start)) from None
        self._add_scalar(value, start, style='"')
        return int(end)

    def _parse_word(self, start: int) -> int:
        word = _WORD.match(self._text, start)
        if not word:
            raise JsonError(self.mark(start))
        self._add_scalar(word[0], start, style="")
        return word.end()

    def _add_scalar(self, value: str, start: int, style: str) -> None:
        is_plain = not style
        implicit, mark = (is_plain, not is_plain), self.mark(start)
        event = yaml.ScalarEvent(None, None, implicit, value, mark, style=style)
        self.events.append(event)
