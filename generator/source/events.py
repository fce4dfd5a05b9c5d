"""Read the events of YAML or JSON text: the start and end of each value, mapping and sequence."""

from collections.abc import Iterator
from typing import Any, Protocol

import yaml

from generator.diagnostics import GenerationError, SourceLocation, build_error
from generator.source.json_events import JsonError, parse_json

DEEPEST = 100  # levels

Event = Any  # an event of PyYAML, whose stubs do not distinguish kinds


class Mark(Protocol):
    """A position in a text, counted from 0."""

    @property
    def line(self) -> int: ...

    @property
    def column(self) -> int: ...


def read_events(name: str, text: str) -> Iterator[Event]:
    """Iterate over the events of JSON, or else YAML; there are none for empty text.

    Args:
        name: The file's name, for source locations.
        text: Its content.

    Raises:
        GenerationError: It is neither JSON nor YAML, or JSON that is nested too deeply.
    """
    if text.lstrip()[:1] in ("{", "["):
        try:
            yield from parse_json(text, DEEPEST)
            return
        except JsonError as error:
            if error.too_deep:
                raise fail_depth(name, error.mark) from None
    try:
        yield from _parse_yaml(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = to_location(name, mark) if mark else SourceLocation(path=name)
        message = error.problem or "this is not YAML"
        raise GenerationError([build_error("yaml-syntax", message, place)]) from None
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        place = SourceLocation(
            path=name,
            line=before.count("\n") + 1,
            column=error.position - before.rfind("\n"),
        )
        message = f"the character U+{error.character:04X} is not allowed in YAML"
        raise GenerationError([build_error("bad-character", message, place)]) from None


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


def fail_depth(name: str, mark: Mark) -> GenerationError:
    """Build the error for a value that is nested too deeply."""
    message = f"nested more than {DEEPEST} levels deep"
    return GenerationError([build_error("too-deep", message, to_location(name, mark))])


def to_location(path: str, mark: Mark) -> SourceLocation:
    """Convert a mark to a source location."""
    return SourceLocation(path=path, line=mark.line + 1, column=mark.column + 1)
