"""All escaping: text of a document becomes a value that is safe in one target language.

Each function returns `Code`, `Markdown` or `Toml`. The renderer prints values of these
types and no others, so text that did not pass through here cannot reach a file.
"""

import math
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence


class Code(str):
    """Text that is safe where it is printed in a Python file."""

    __slots__ = ()


class Markdown(str):
    """Text that is safe where it is printed in a Markdown file."""

    __slots__ = ()


class Toml(str):
    """Text that is safe where it is printed in a TOML file."""

    __slots__ = ()


_FENCE = re.compile(r"^( {0,3})(`{3,}|~{3,})(.*)$")
_CLOSING = re.compile(r"^ *(`{3,}|~{3,})$")
_CODE_SPAN = re.compile(r"(?<![`\\])(`+)(?!`).+?(?<!`)\1(?!`)")
# The same over lines of one paragraph, none of which begins another block.
_SPREAD_CODE_SPAN = re.compile(
    r"(?<![`\\])(`+)(?!`)(?:(?!\n *(?:[-*+>#|]|\d+[.)])).)+?(?<!`)\1(?!`)", re.S
)
_STRAY_MARK = re.compile(r"(?<!\\)((?:\\\\)*)`|~(?=~~)|(?<=~~)~")
_HTML = re.compile(r"<(?=[A-Za-z/!?])(?!https?://[^\s<>]+>)")
_HTML_PAIRS = {"b": "**", "strong": "**", "i": "*", "em": "*", "code": "`"}
_HTML_PAIR = re.compile(
    r"<(?P<tag>b|strong|i|em|code)>(?P<lead>\s*)(?P<text>[^<>`\n]*?)(?P<space>\s*)"
    r"</(?P=tag)>",
    re.I,
)
_UNSAFE_LINK = re.compile(  # of an inline link or of a definition
    r"\]([(:])(?!\s*+(?:<?https?://|mailto:|[\w./#=~+%-]*(?:\?[\w./#=~+%&-]*)?[\s)]))",
    re.I,
)
_HEADING = re.compile(r"^( {0,3})#{1,6}(?:\s+(.*?))??\s*#*\s*$")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-+)\s*$")
_ITEM = re.compile(r" *([*+-]|\d+[.)]) +")
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
    escaped = escape_characters(text.strip(), "\\", kept="\n")
    return re.sub(r'"""|"+\Z', lambda quotes: '\\"' * len(quotes[0]), escaped)


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
    """Fold the paragraphs and list items of Markdown text; tables and fences stay."""
    return "\n\n".join(map(_wrap_block, split_blocks(text)))


def _wrap_block(block: str) -> str:
    if _FENCE.match(block.split("\n", 1)[0]) or block.startswith(("|", ">", "    ")):
        return block
    items: list[str] = []
    for line in block.split("\n"):
        if _ITEM.match(line) or not items:
            items.append(line)
        else:
            items[-1] += f" {line.strip()}"
    return "\n".join(map(_wrap_item, items))


def _wrap_item(item: str) -> str:
    mark = _ITEM.match(item)
    if not mark:
        return wrap_paragraph(item)
    margin = " " * len(mark[0])
    return mark[0] + wrap_paragraph(item[mark.end() :], margin, margin).lstrip()


def split_blocks(text: str) -> list[str]:
    """Split Markdown at its empty lines; a fence is one block whatever it holds."""
    blocks: list[list[str]] = [[]]
    fence = ""
    for line in clean_lines(text):
        mark = _FENCE.match(line)
        if fence:
            closing = _CLOSING.match(line)
            fence = "" if closing and closing[1].startswith(fence) else fence
        elif mark:
            fence = mark[2]
        if line.strip() or fence:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return ["\n".join(block) for block in blocks if block]


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
    written: list[str] = []
    prose: list[str] = []
    lines = iter(clean_lines(text))
    for line in lines:
        mark = _FENCE.match(line)
        if line and not mark:
            prose.append(line)
            continue
        written += _write_prose(prose)
        prose.clear()
        written += _write_fence(mark, lines) if mark else [""]
    return Markdown("\n".join([*written, *_write_prose(prose)]))


def _write_fence(opening: re.Match[str], lines: Iterator[str]) -> Iterator[str]:
    """Take a fence's lines, indented so far that its list item cannot end before it."""
    margin, mark = opening[1], opening[2]
    yield margin + mark + (opening[3] if re.fullmatch(r"[\w+ .-]*", opening[3]) else "")
    for line in lines:
        closing = _CLOSING.match(line)
        if closing and closing[1].startswith(mark):
            break
        indented = line.startswith(margin) or not line
        yield escape_characters(line if indented else margin + line.lstrip(), "")
    yield margin + mark


def _write_prose(lines: Sequence[str]) -> list[str]:
    """Write lines without a fence or an empty line, each code span on one line."""
    prose = _SPREAD_CODE_SPAN.sub(
        lambda span: re.sub(r"\n *", " ", span[0]), "\n".join(lines)
    )
    return [_write_markdown_line(line) for line in prose.split("\n") if line]


def _write_markdown_line(line: str) -> str:
    heading = _HEADING.match(line)
    if heading:
        words = _write_inline(heading[2] or "").replace("**", "")
        return f"{heading[1]}**{words}**" if words else ""
    if _UNDERLINE.match(line):
        return "\\" + line.strip()
    return _write_inline(line)


def _write_inline(line: str) -> str:
    line = _HTML_PAIR.sub(_replace_html_pair, escape_characters(line, ""))
    parts: list[str] = []
    end = 0
    for span in _CODE_SPAN.finditer(line):
        parts += [_escape_inline(line[end : span.start()]), span[0]]
        end = span.end()
    return "".join([*parts, _escape_inline(line[end:])])


def _replace_html_pair(pair: re.Match[str]) -> str:
    mark = _HTML_PAIRS[pair["tag"].lower()]
    words = f"{mark}{pair['text']}{mark}" if pair["text"] else ""
    return pair["lead"] + words + pair["space"]


def _escape_inline(text: str) -> str:
    text = _HTML.sub("&lt;", text)
    text = _STRAY_MARK.sub(lambda mark: f"{mark[1] or ''}\\{mark[0][-1]}", text)
    return _UNSAFE_LINK.sub(r"]\\\1", text)


def write_markdown_line(text: str) -> Markdown:
    """Write text as one line of a page, outside of tables."""
    return Markdown(
        re.sub(r"^(\d*)([#>+.)-])", r"\1\\\2", _write_inline(squeeze(text)))
    )


def write_markdown_cell(text: str) -> Markdown:
    """Write text as one cell of a table: a line without bare bars."""
    line = _write_inline(squeeze(text))
    return Markdown(re.sub(r"(?<!\\)((?:\\\\)*)\|", r"\1\\|", line))


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
