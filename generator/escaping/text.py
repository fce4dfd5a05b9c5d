"""Escape text of a document for Python, Markdown, TOML, YAML and plain text.

Each function returns `Code`, `Json`, `Markdown`, `Text`, `Toml` or `Yaml`. The renderer
prints values of these types and no others, so text that did not pass through here cannot
reach a file.
"""

import json
import math
import re
import textwrap
from collections.abc import Iterable, Mapping
from functools import cache


class Code(str):
    """Text that is safe to print in a Python file."""

    __slots__ = ()


class Markdown(str):
    """Text that is safe to print in a Markdown file."""

    __slots__ = ()


class Yaml(str):
    """Text that is safe to print in a YAML file."""

    __slots__ = ()


class Text(str):
    """A line of text that is safe to print in a plain-text file."""

    __slots__ = ()


class Json(str):
    """Text that is safe to print in a JSON file."""

    __slots__ = ()


class Toml(str):
    """Text that is safe to print in a TOML file."""

    __slots__ = ()


_DOCSTRING_WIDTH = 80
_YAML_WORDS = frozenset({"false", "n", "no", "null", "off", "on", "true", "y", "yes"})


def quote_identifier(name: str) -> Code:
    """Check that a name is a Python identifier, possibly dotted.

    Raises:
        ValueError: It is not.
    """
    if not name.isascii() or not all(map(str.isidentifier, name.split("."))):
        raise ValueError(f"{name!r} is not an identifier")
    return Code(name)


def quote_literal(value: object) -> Code:
    """Write a value as a Python expression: JSON, bytes, or a tuple. `Code` in it is kept.

    Raises:
        TypeError: It contains a value of another type.
    """
    if isinstance(value, Code):
        return value
    if isinstance(value, str):
        return quote_string(value)
    if isinstance(value, Mapping):
        pairs = (
            f"{quote_string(str(k))}: {quote_literal(v)}" for k, v in value.items()
        )
        return Code("{" + ", ".join(pairs) + "}")
    if isinstance(value, (list, tuple)):
        items = ", ".join(map(quote_literal, value))
        if isinstance(value, list):
            return Code(f"[{items}]")
        return Code(f"({items},)" if len(value) == 1 else f"({items})")
    if isinstance(value, float) and not math.isfinite(value):
        return Code(f'float("{value}")')
    if value is None or isinstance(value, (bool, int, float, bytes)):
        return Code(repr(value))
    raise TypeError(f"{type(value).__name__} is not a JSON value")


def quote_unusual(value: object, usual: object) -> Code | None:
    """Write a value as a Python expression; None if it is the usual value."""
    return None if value == usual else quote_literal(value)


def write_arguments(*positional: object, **keywords: object) -> list[Code]:
    """Write the arguments of a call, without keywords that are None, False or empty."""
    return [
        *map(quote_literal, positional),
        *(
            Code(f"{name}={quote_literal(value)}")
            for name, value in keywords.items()
            if value is not False and value not in (None, "", (), {})
        ),
    ]


def write_call(function: str, *positional: object, **keywords: object) -> Code:
    """Write a call, without keywords that are None, False or empty."""
    arguments = ", ".join(write_arguments(*positional, **keywords))
    return Code(f"{quote_identifier(function)}({arguments})")


def lay_out_literal(value: object, width: int, margin: str = "") -> Code:
    """Write a JSON value as a Python expression, on several lines if it is too long.

    Args:
        value: The value.
        width: The maximum length of a line.
        margin: The indentation of the line on which the expression starts.
    """
    line = quote_literal(value)
    if len(margin) + len(line) <= width or not value:
        return line
    inner = f"{margin}    "
    if isinstance(value, Mapping):
        items = [
            f"{inner}{key}: {lay_out_literal(item, width - len(key) - 2, inner)},"
            for key, item in ((quote_string(str(k)), v) for k, v in value.items())
        ]
    elif isinstance(value, (list, tuple)):
        items = [f"{inner}{lay_out_literal(item, width, inner)}," for item in value]
    else:
        return line
    return Code("\n".join([line[0], *items, margin + line[-1]]))


@cache
def quote_string(value: str, quote: str = '"') -> Code:
    """Write a string as a Python literal; characters that are not printable are escaped."""
    return Code(quote + escape_characters(value, "\\" + quote) + quote)


def escape_characters(text: str, special: str = "") -> str:
    """Escape each of `special` and all unprintable characters with a backslash.

    Unprintable characters include line breaks, surrogates, control characters and marks
    that reorder a line.
    """
    if text.isprintable() and set(special).isdisjoint(text):
        return text
    return "".join(_escape_character(character, special) for character in text)


def _escape_character(character: str, special: str) -> str:
    if character in special:
        return "\\" + character
    if character.isprintable():
        return character
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")


def write_docstring(text: str, indent: int) -> Code:
    """Write text as the content of a docstring.

    Args:
        text: Markdown or plain text; its line breaks and fences are kept.
        indent: The number of spaces before every line but the first, and before closing
            quotes on a separate line.
    """
    lines = _escape_docstring(text).split("\n")
    margin = " " * indent
    rest = [f"{margin}{line}".rstrip() for line in lines[1:]]
    end = [margin] if rest else []
    return Code("\n".join([lines[0].rstrip(), *rest, *end]))


def _escape_docstring(text: str) -> str:
    lines = [escape_characters(line, "\\") for line in text.strip().split("\n")]
    quotes = re.compile(r'"""|"+\Z')
    return quotes.sub(lambda found: '\\"' * len(found[0]), "\n".join(lines))


def wrap_paragraph(text: str, lead: str = "", hanging: str = "") -> str:
    """Wrap a paragraph of a docstring; `lead` and `hanging` indent its lines."""
    return textwrap.fill(
        squeeze(text),
        _DOCSTRING_WIDTH,
        initial_indent=lead,
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def squeeze(text: str) -> str:
    """Replace each run of white space by a single space."""
    return " ".join(text.split())


def write_comment(text: str) -> Code:
    """Write text as a Python comment: one line of printable characters."""
    return Code(escape_characters(squeeze(text)))


def write_text_line(text: str) -> Text:
    """Write text as one line of plain text."""
    return Text(escape_characters(squeeze(text)))


def quote_toml(value: str) -> Toml:
    """Write a string as a TOML basic string (TOML 1.0, section String)."""
    return Toml('"' + "".join(map(_escape_toml_character, value)) + '"')


def _escape_toml_character(character: str) -> str:
    if character in '\\"':
        return "\\" + character
    if character.isprintable():
        return character
    number = ord(character) if not 0xD800 <= ord(character) <= 0xDFFF else 0xFFFD
    return f"\\U{number:08X}"


def write_json(value: Mapping[str, Mapping[str, object]]) -> Json:
    """Write an object of objects as JSON, with one line per member of each inner object.

    Raises:
        TypeError: It contains a value that JSON cannot represent.
    """
    tables = []
    for name, table in value.items():
        rows = (f"{_dump(key)}: {_dump(item)}" for key, item in table.items())
        tables.append(f"{_dump(name)}: {{\n" + ",\n".join(rows) + "\n}")
    return Json("{\n" + ",\n".join(tables) + "\n}")


def _dump(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), default=list)


def write_yaml_key(name: str) -> Yaml:
    """Write a Python identifier as a YAML key, quoted if YAML would read it as a boolean or null."""
    key = quote_identifier(name)
    return Yaml(f'"{key}"' if key.lower() in _YAML_WORDS else key)


def write_yaml_block(lines: Iterable[Code], indent: int) -> Yaml:
    """Write lines of code as a YAML literal block without a final line break.

    Args:
        lines: The lines; the first must not start with white space.
        indent: The number of spaces before every line.

    Raises:
        ValueError: A line contains a character that YAML would change.
    """
    margin = " " * indent
    block = ["|-"]
    for line in lines:
        if not line.isprintable():
            raise ValueError(f"{line!r} cannot be written in a YAML literal block")
        block.append(f"{margin}{line}" if line else "")
    return Yaml("\n".join(block))
