"""Choose Python names for names in a document.

A result is always a valid identifier and not a keyword. If two names of a set would become the same identifier,
`choose_names` makes them different, independent of their order.
"""

import keyword
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Set

_ACRONYM_THEN_WORD = re.compile(r"([A-Z]+)([A-Z][a-z])")
_LOWER_THEN_UPPER = re.compile(r"([a-z\d])([A-Z])")
_NOT_A_WORD_CHARACTER = re.compile(r"[^0-9A-Za-z]+")
_BETWEEN_WORDS = "CPZ"  # categories of Unicode: control, punctuation, separator
_LONGEST = 80


def to_snake_case(text: str) -> str:
    """Convert a wire name to snake case: `getTask` to `get_task`."""
    words = _ACRONYM_THEN_WORD.sub(r"\1_\2", _to_ascii(text))
    words = _LOWER_THEN_UPPER.sub(r"\1_\2", words)
    return _to_identifier(
        _NOT_A_WORD_CHARACTER.sub("_", words).strip("_").lower(), "unnamed"
    )


def to_pascal_case(text: str) -> str:
    """Convert a wire name to a class name: `Audit log API` to `AuditLogAPI`."""
    words = _NOT_A_WORD_CHARACTER.split(_to_ascii(text))
    return _to_identifier(
        "".join(word[:1].upper() + word[1:] for word in words), "Unnamed"
    )


def choose_names(
    wire_names: Iterable[str],
    convert: Callable[[str], str],
    reserved: Set[str] = frozenset(),
) -> Mapping[str, str]:
    """Choose a unique identifier for each wire name.

    Args:
        wire_names: All names of a namespace; duplicates count once.
        convert: `to_snake_case` or `to_pascal_case`.
        reserved: Identifiers that must not be used.

    Returns:
        The identifier for each wire name. Names that differ only in case collide,
        because some file systems ignore case. Of the colliding names, one that already
        is the identifier keeps it, or else the first in sort order; the others get
        `_2`, `_3` and so on. The result does not depend on the order of `wire_names`.
    """
    claims: dict[str, list[tuple[bool, str, str]]] = defaultdict(list)
    for wire_name in set(wire_names):
        name = convert(wire_name)
        claims[name.lower()].append((wire_name != name, wire_name, name))
    unavailable = {name.lower() for name in reserved}
    taken = unavailable | claims.keys()
    chosen: dict[str, str] = {}
    for folded, claimants in sorted(claims.items()):
        number = 1 if folded not in unavailable else 2
        for _, wire_name, name in sorted(claimants):
            while number > 1 and f"{folded}_{number}" in taken:
                number += 1
            chosen[wire_name] = name if number == 1 else f"{name}_{number}"
            taken.add(chosen[wire_name].lower())
            number += 1
    return chosen


def _to_ascii(text: str) -> str:
    """Replace accented letters by ASCII letters, and other characters by their code points."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(map(_spell_character, decomposed))


def _spell_character(character: str) -> str:
    if character.isascii():
        return character
    if unicodedata.category(character)[0] in _BETWEEN_WORDS:
        return " "
    return "" if unicodedata.combining(character) else f"_u{ord(character):x}_"


def _to_identifier(text: str, fallback: str) -> str:
    name = text[:_LONGEST].rstrip("_") or fallback
    if name[0].isdigit():
        name = f"{'n' if fallback[0].islower() else 'N'}{name}"
    return f"{name}_" if keyword.iskeyword(name) else name
