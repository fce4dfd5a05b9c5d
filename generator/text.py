"""All escaping: text of a document becomes a value that is safe in one target language.

Each function returns `Code`, `Markdown` or `Toml`. The renderer prints values of these
types and no others, so text that did not pass through here cannot reach a file.
"""

import math
import re
import textwrap
from collections.abc import Iterable, Mapping


class Code(str):
    """Text that is safe where it is printed in a Python file."""

    __slots__ = ()


class Markdown(str):
    """Text that is safe where it is printed in a Markdown file."""

    __slots__ = ()


class Toml(str):
    """Text that is safe where it is printed in a TOML file."""

    __slots__ = ()


_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})(.*)$")
_CODE_SPAN_OR_AUTOLINK = re.compile(
    r"(?P<code>(?<!`)(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`))|<https?://[^\s<>]+>"
)
_HTML_PAIRS = {"b": "**", "strong": "**", "i": "*", "em": "*", "code": "`"}
_HTML_PAIR = re.compile(
    r"<(?P<tag>b|strong|i|em|code)>(?P<text>[^<>`\n]*?)(?P<space>\s*)</(?P=tag)>", re.I
)
_UNSAFE_LINK = re.compile(r"\]\((?=\s*(?!https?:|mailto:)[a-z][a-z0-9+.-]*\s*:)", re.I)
_HEADING = re.compile(r"^( {0,3})#{1,6}\s+(.*?)\s*#*\s*$")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-+)\s*$")
_PLAIN_BLOCK = re.compile(
    r"(?!\d+[.)] |[*+-] |```|~~~)[^\s|>#](?!.*\n\s*([*+-]|\d+[.)]) )", re.S
)
_DOCSTRING_WIDTH = 80


def quote_identifier(name: str) -> Code:
    """Pass on a Python identifier (or a dotted one), which `naming` made.

    Raises:
        ValueError: It is none.
    """
    if not name.isascii() or not all(map(str.isidentifier, name.split("."))):
        raise ValueError(f"{name!r} is not an identifier")
    return Code(name)


def quote_literal(value: object) -> Code:
    """Write a JSON value as the Python expression that makes it.

    Raises:
        TypeError: It holds something that JSON does not know.
    """
    if isinstance(value, Mapping):
        pairs = (
            f"{quote_string(str(k))}: {quote_literal(v)}" for k, v in value.items()
        )
        return Code("{" + ", ".join(pairs) + "}")
    if isinstance(value, (list, tuple)):
        return Code("[" + ", ".join(map(quote_literal, value)) + "]")
    if isinstance(value, str):
        return quote_string(value)
    if isinstance(value, float) and not math.isfinite(value):
        return Code(f'float("{value}")')
    if value is None or isinstance(value, (bool, int, float)):
        return Code(repr(value))
    raise TypeError(f"{type(value).__name__} is not a JSON value")


def quote_string(value: str, quote: str = '"') -> Code:
    """Write a string as a Python literal; what cannot be printed is escaped."""
    return Code(quote + escape_characters(value, "\\" + quote) + quote)


def quote_tuple(values: Iterable[str]) -> Code:
    """Write strings as a Python tuple."""
    items = [quote_string(value) for value in values]
    return Code("(" + ", ".join(items) + ("," if len(items) == 1 else "") + ")")


def escape_characters(text: str, special: str, kept: str = "") -> str:
    """Put a backslash before each of `special`; escape what is not printable or `kept`.

    Surrogates, control characters and marks that reorder a line are among the latter.
    """
    if text.isprintable() and not any(character in text for character in special):
        return text
    return "".join(_escape_character(c, special, kept) for c in text)


def _escape_character(character: str, special: str, kept: str) -> str:
    if character in special:
        return "\\" + character
    if character.isprintable() or character in kept:
        return character
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")


def write_docstring(text: str, indent: int) -> Code:
    """Write text as the inside of a docstring, between its triple quotes.

    Args:
        text: Markdown or plain text; its line breaks and fences stay.
        indent: Spaces before every line but the first, and before the closing quotes
            where these get a line of their own.
    """
    lines = _escape_docstring(text).split("\n")
    margin = " " * indent
    rest = [f"{margin}{line}".rstrip() for line in lines[1:]]
    end = [margin] if rest else []
    return Code("\n".join([lines[0].rstrip(), *rest, *end]))


def _escape_docstring(text: str) -> str:
    escaped = escape_characters(text.strip(), "\\", kept="\n").replace(
        '"""', '\\"\\"\\"'
    )
    return escaped[:-1] + '\\"' if escaped.endswith('"') else escaped


def wrap_paragraph(text: str, lead: str = "", hanging: str = "") -> str:
    """Fold a paragraph for a docstring; `lead` and `hanging` indent its lines."""
    return textwrap.fill(
        squeeze(text),
        _DOCSTRING_WIDTH,
        initial_indent=lead,
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def wrap_markdown(text: str) -> str:
    """Fold the plain paragraphs of Markdown text; lists, tables and fences stay."""
    blocks: list[str] = []
    for block in split_blocks(text):
        blocks.append(wrap_paragraph(block) if _PLAIN_BLOCK.match(block) else block)
    return "\n\n".join(blocks)


def split_blocks(text: str) -> list[str]:
    """Split Markdown at its empty lines; a fence is one block whatever it holds."""
    blocks: list[list[str]] = [[]]
    fence = ""
    for line in clean_lines(text):
        mark = _FENCE.match(line)
        if fence:
            fence = "" if _closes(mark, fence) else fence
        elif mark:
            fence = mark[1]
        if line.strip() or fence:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return ["\n".join(block) for block in blocks if block]


def _closes(mark: re.Match[str] | None, fence: str) -> bool:
    return bool(mark and mark[1].startswith(fence) and not mark[2].strip())


def clean_lines(text: str) -> list[str]:
    """Split text into lines without trailing space, tabs as four spaces."""
    normal = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    return [line.rstrip() for line in normal.strip("\n").split("\n")]


def squeeze(text: str) -> str:
    """Put text on one line: each run of white space becomes a single space."""
    return " ".join(text.split())


def write_comment(text: str) -> Code:
    """Write text as the inside of a Python comment: one line, all of it printable."""
    return Code(escape_characters(squeeze(text), ""))


def write_markdown(text: str) -> Markdown:
    """Write a description (CommonMark, as OpenAPI says) as blocks of a page.

    Paragraphs, lists, tables and fences stay. Simple HTML pairs become Markdown, other
    HTML is shown, not run; headings become bold lines so that they cannot pass for a
    section of the page; an open fence is closed; links keep to web and mail addresses.
    """
    lines: list[str] = []
    fence = ""
    for line in clean_lines(text):
        mark = _FENCE.match(line)
        if fence:
            fence = "" if _closes(mark, fence) else fence
            lines.append(escape_characters(line, ""))
        elif mark:
            fence = mark[1]
            lines.append(mark[0] if re.fullmatch(r"[\w+ .-]*", mark[2]) else fence)
        else:
            lines.append(_write_markdown_line(line))
    if fence:
        lines.append(fence)
    return Markdown("\n".join(lines))


def _write_markdown_line(line: str) -> str:
    heading = _HEADING.match(line)
    if heading:
        return f"{heading[1]}**{_write_inline(heading[2])}**" if heading[2] else ""
    if _UNDERLINE.match(line):
        return "\\" + line.strip()
    return _write_inline(line)


def _write_inline(line: str) -> str:
    line = _HTML_PAIR.sub(_replace_html_pair, escape_characters(line, ""))
    parts: list[str] = []
    end = 0
    for kept in _CODE_SPAN_OR_AUTOLINK.finditer(line):
        parts += [_escape_html(line[end : kept.start()]), kept[0]]
        end = kept.end()
    return "".join([*parts, _escape_html(line[end:])])


def _replace_html_pair(pair: re.Match[str]) -> str:
    mark = _HTML_PAIRS[pair["tag"].lower()]
    return f"{mark}{pair['text']}{mark}{pair['space']}" if pair["text"].strip() else ""


def _escape_html(text: str) -> str:
    text = re.sub(r"<(?=[A-Za-z/!?])", "&lt;", text)
    return _UNSAFE_LINK.sub("]\\\\(", text)


def write_markdown_line(text: str) -> Markdown:
    """Write text as one line of a page, outside of tables."""
    return Markdown(re.sub(r"^(\d*)([#>+.)-])", r"\1\\\2", _write_inline(squeeze(text))))


def write_markdown_cell(text: str) -> Markdown:
    """Write text as one cell of a table: a line without bare bars."""
    return Markdown(re.sub(r"(?<!\\)\|", r"\\|", _write_inline(squeeze(text))))


def write_markdown_code(code: Code) -> Markdown:
    """Put Python code into a page, between the lines of a fence of three backticks.

    Raises:
        ValueError: A line of it would close the fence.
    """
    if any(_FENCE.match(line) for line in code.split("\n")):
        raise ValueError("code would close the fence around it")
    return Markdown(code)


def write_markdown_url(text: str) -> Markdown:
    """Write an address or path as text of a page, with what Markdown or HTML reads escaped."""
    escaped = "".join(_escape_url_character(c) for c in squeeze(text))
    return Markdown(escaped)


def _escape_url_character(character: str) -> str:
    if character in '<>()[]`|\\"* ' or not character.isprintable():
        return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "replace"))
    return character


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
