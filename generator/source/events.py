"""Read the events of YAML or JSON text: the start and end of each value, mapping and sequence.

YAML is almost a superset of JSON, but does not allow some things that occur in JSON documents: tabs between values,
surrogate pairs in strings, keys of any length. So valid JSON is converted to events here, not by PyYAML.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any, NamedTuple, Protocol

import yaml

from generator.diagnostics import SourceLocation, build_failure

Event = Any  # an event of PyYAML, whose stubs do not distinguish kinds

# What valid JSON consists of, except for spaces, commas and colons.
_JSON_TOKEN = re.compile(r'[{}\[\]]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s,:{}\[\]]+')


class Mark(Protocol):
    """A position in a text, counted from 0."""

    @property
    def line(self) -> int: ...

    @property
    def column(self) -> int: ...


class _JsonMark(NamedTuple):
    line: int
    column: int


def read_events(name: str, text: str) -> Iterator[Event]:
    """Iterate over the events of JSON, or else YAML; there are none for empty text.

    Args:
        name: The file's name, for source locations.
        text: Its content.

    Raises:
        GenerationError: It is neither JSON nor YAML.
    """
    if _is_json(text):
        yield from _convert_json(text)
        return
    try:
        yield from _parse_yaml(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = to_location(name, mark) if mark else SourceLocation(path=name)
        message = error.problem or "this is not YAML"
        raise build_failure("yaml-syntax", message, place) from None
    except yaml.reader.ReaderError as error:
        before = text.encode()[: error.position]  # libyaml counts bytes
        place = locate_end(name, before.decode())
        message = f"the character U+{error.character:04X} is not allowed in YAML"
        raise build_failure("bad-character", message, place) from None


def _is_json(text: str) -> bool:
    """Tell whether text is a JSON object or array."""
    if text.lstrip()[:1] not in ("{", "["):
        return False
    try:
        # Numbers stay text, because Python does not convert those of thousands of digits.
        json.loads(text, parse_int=str, parse_float=str, parse_constant=_refuse_word)
    except RecursionError:  # deeper than any document may be, which is reported later
        return True
    except ValueError:
        return False
    return True


def _refuse_word(word: str) -> None:
    """Refuse `NaN` and `Infinity`, which Python's parser takes for JSON."""
    raise ValueError(word)


def _convert_json(text: str) -> Iterator[Event]:
    """Convert valid JSON to the events of YAML."""
    lines = [0, *(match.end() for match in re.finditer("\n", text))]
    for token in _JSON_TOKEN.finditer(text):
        line = bisect_right(lines, token.start()) - 1
        mark: Any = _JsonMark(line, token.start() - lines[line])
        match token[0][0]:
            case "{":
                yield yaml.MappingStartEvent(None, None, True, mark)
            case "[":
                yield yaml.SequenceStartEvent(None, None, True, mark)
            case "}":
                yield yaml.MappingEndEvent()
            case "]":
                yield yaml.SequenceEndEvent()
            case '"':
                value, implicit = _read_string(token[0]), (False, True)
                yield yaml.ScalarEvent(None, None, implicit, value, mark, style='"')
            case _:
                implicit = (True, False)
                yield yaml.ScalarEvent(None, None, implicit, token[0], mark, style="")


def _read_string(token: str) -> str:
    return str(json.loads(token)) if "\\" in token else token[1:-1]


def _parse_yaml(text: str) -> Iterator[Event]:
    """Iterate over the events of a stream that consists of one document."""
    is_first = True
    for event in yaml.parse(text, yaml.CSafeLoader):
        mark: Any = event.start_mark
        if isinstance(event, (yaml.NodeEvent, yaml.CollectionEndEvent)):
            yield event
        elif isinstance(event, yaml.DocumentStartEvent):
            if not is_first:
                problem = "expected a single document, but found another document"
                raise yaml.MarkedYAMLError(problem=problem, problem_mark=mark)
            is_first = False


def to_location(path: str, mark: Mark) -> SourceLocation:
    """Convert a mark to a source location."""
    return SourceLocation(path=path, line=mark.line + 1, column=mark.column + 1)


def locate_end(path: str, text: str) -> SourceLocation:
    """Return the source location after a text that is the beginning of a file."""
    column = len(text) - text.rfind("\n")
    return SourceLocation(path=path, line=text.count("\n") + 1, column=column)
