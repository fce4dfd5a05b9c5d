"""Create a short text that matches a regular expression, and match in linear time."""

import re
import warnings
from collections.abc import Iterable
from functools import cache
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

try:
    import jsonschema_rs  # its matching time is linear, unlike that of Python's re
except ImportError:  # no wheel for this machine
    jsonschema_rs = None  # type: ignore[assignment]

_LONGEST = 10_000  # characters
_USUAL = "a0A-_ ./:@"  # characters of a set that are tried
_STARTS = (codes.RANGE, codes.LITERAL)
_ESCAPES = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_WORD": r"\W",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_NOT_SPACE": r"\S",
}


class _UnknownPartError(Exception):
    """A part of an expression for which no text can be created."""


@cache
def matches(pattern: str, text: str) -> bool:
    """Tell whether a text contains a match of a pattern; True if that is unknown."""
    if jsonschema_rs is None:
        return True
    try:
        validator = jsonschema_rs.Draft202012Validator(
            {"pattern": pattern}, pattern_options=jsonschema_rs.RegexOptions()
        )
        return bool(validator.is_valid(text))
    except ValueError:  # not an expression, or an unsupported one
        return True


def make_match(pattern: str, least: int = 0, most: int = _LONGEST) -> str | None:
    """Create a text that a pattern matches; None if the pattern has an unsupported part.

    Args:
        pattern: A regular expression.
        least: The minimum length of the text.
        most: The maximum length of the text.
    """
    try:
        with warnings.catch_warnings():  # about what later versions read differently
            warnings.simplefilter("ignore", FutureWarning)
            parsed = parser.parse(pattern)
        texts = (_make(parsed, more) for more in (*range(min(least, 99) + 2), least))
        return next((text for text in texts if least <= len(text) <= most), None)
    except (re.error, _UnknownPartError, OverflowError, RecursionError):
        return None


def _make(parsed: Iterable[Any], more: int) -> str:
    """Create a text, with `more` additional repetitions of each part if allowed."""
    made = ""
    for code, argument in parsed:
        made += _make_part(str(code), argument, more)
        if len(made) > _LONGEST:
            raise _UnknownPartError
    return made


def _make_part(code: str, argument: Any, more: int) -> str:
    match code:
        case "LITERAL":
            return chr(argument)
        case "NOT_LITERAL":
            return "a" if argument != ord("a") else "b"
        case "ANY":
            return "a"
        case "IN":
            return _choose(argument)
        case "AT" | "ASSERT_NOT":
            return ""
        case "BRANCH":
            return _make(argument[1][0], more)
        case "SUBPATTERN":
            return _make(argument[3], more)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, most, part = argument
            count = min(most, least + more, _LONGEST)
            return _make(part, more) * count if count * more <= _LONGEST else ""
    raise _UnknownPartError


def _choose(members: Iterable[Any]) -> str:
    """Choose a character of a set, a common one if possible."""
    listed = list(members)
    pattern = re.compile(f"[{''.join(map(_write_member, listed))}]")
    first = [chr(a[0] if c == codes.RANGE else a) for c, a in listed if c in _STARTS]
    usual = (text for text in (*_USUAL, *first, "\u00e9") if pattern.match(text))
    found: str | None = next(usual, None)
    if found is None:
        raise _UnknownPartError
    return found


def _write_member(member: Any) -> str:
    code, argument = member
    if code == codes.NEGATE:
        return "^"
    if code == codes.RANGE:
        return "-".join(re.escape(chr(end)) for end in argument)
    if code == codes.LITERAL:
        return re.escape(chr(argument))
    return _ESCAPES[str(argument)]
