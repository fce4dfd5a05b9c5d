"""Compose the nodes of YAML or JSON text.

The core schema of YAML 1.2 is used, as OpenAPI asks: `yes`, `on` and dates are strings.
"""

import re
from dataclasses import replace
from typing import Any

import yaml

from generator.diagnostics import GenerationError, SourceLocation, build_error
from generator.source.json_nodes import JsonError, compose_json

DEEPEST = 100  # levels
CORE_TAG = "tag:yaml.org,2002:"
_MANY_BRACKETS = 2_000
_LONG_INDENT = re.compile("[\n\r\x85\u2028\u2029][ \t?:-]{500}")  # after a break
_MAP, _SEQ, _STR = (CORE_TAG + kind for kind in ("map", "seq", "str"))
_WORDS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), CORE_TAG + "null"),
    **dict.fromkeys(
        ("true", "True", "TRUE", "false", "False", "FALSE"), CORE_TAG + "bool"
    ),
}
_NUMBERS = (
    (re.compile(r"(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\Z"), CORE_TAG + "int"),
    (
        re.compile(
            r"(?:[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"
            r"|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\Z"
        ),
        CORE_TAG + "float",
    ),
)


class _Loader(yaml.CSafeLoader):
    """libyaml's loader with the core schema's tags (YAML 1.2, section 10.3.2)."""

    def resolve(self, kind: type[yaml.Node], value: str, implicit: Any) -> str:
        """Choose the tag of a node that has none; this is asked for every node."""
        if kind is not yaml.ScalarNode:
            return _MAP if kind is yaml.MappingNode else _SEQ
        if not implicit[0]:  # in quotes
            return _STR
        if value in _WORDS:
            return _WORDS[value]
        if value[0] in "-+.0123456789":
            for pattern, tag in _NUMBERS:
                if pattern.match(value):
                    return tag
        return _STR


def compose_nodes(name: str, text: str) -> yaml.Node | None:
    """Compose the nodes of JSON, or of YAML where the text is no JSON; None for no text.

    Args:
        name: The file's name, for source locations.
        text: Its content.

    Raises:
        GenerationError: It is neither, or nested too deeply.
    """
    if text.lstrip()[:1] in ("{", "["):
        try:
            return compose_json(text, DEEPEST)
        except JsonError as error:
            if error.too_deep:
                raise fail_depth(name, error.mark) from None
    try:
        if _may_be_deep(text):
            _check_depth(name, text)
        return yaml.compose(text, _Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = SourceLocation(path=name)
        if mark is not None:
            place = replace(place, line=mark.line + 1, column=mark.column + 1)
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


def _may_be_deep(text: str) -> bool:
    """Return whether a text may be nested so deeply that libyaml fails (20,000 levels).

    Each level needs a bracket of its own, or more space or marks at the start of a line.
    """
    brackets = text.count("[") + text.count("{")
    begins = _LONG_INDENT.match(f"\n{text[:500]}")
    return brackets > _MANY_BRACKETS or bool(begins or _LONG_INDENT.search(text))


def _check_depth(name: str, text: str) -> None:
    """Refuse a text that is nested too deeply, before libyaml fails."""
    depth = 0
    for event in yaml.parse(text, _Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEEPEST + 1:
                raise fail_depth(name, event.start_mark)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def fail_depth(name: str, mark: Any) -> GenerationError:
    """Build the error for what is nested too deeply."""
    message = f"nested more than {DEEPEST} levels deep"
    return GenerationError([build_error("too-deep", message, to_location(name, mark))])


def to_location(path: str, mark: yaml.Mark) -> SourceLocation:
    """Convert a mark, which counts from 0, to a source location."""
    return SourceLocation(path=path, line=mark.line + 1, column=mark.column + 1)
