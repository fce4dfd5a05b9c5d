"""Escape text of a document for Markdown.

The result is one line, one table cell or a sequence of blocks. It cannot look like a
section of the page, contain active HTML or link to a script.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from urllib.parse import urljoin

from generator.escaping.text import (
    Code,
    Markdown,
    escape_characters,
    squeeze,
    wrap_paragraph,
)

_FENCE = re.compile(r"^( {0,3})(`{3,}|~{3,})(.*)$")
_ANY_FENCE = re.compile(r"^ {0,3}(?:`{3,}|~{3,})", re.M)
_CLOSING = re.compile(r"^ *(`{3,}|~{3,})$")
_CODE_SPAN = re.compile(r"(?<![`\\])(`+)(?!`).+?(?<!`)\1(?!`)")
# The same over the lines of one paragraph, none of which starts another block.
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
# A link to a path, or a fence or code span, in which there are no links.
_ROOT_LINK = re.compile(
    r"^ {0,3}(?P<fence>`{3,}|~{3,}).*?^ *(?P=fence)[`~]* *$"
    r"|(?<![`\\])(?P<span>`+)(?!`).+?(?<!`)(?P=span)(?!`)"
    r"|(?P<mark>\]\(\s*<?)(?P<path>/(?!/)[^\s)>]*)",
    re.M | re.S,
)
_HEADING = re.compile(r"^( {0,3})#{1,6}(?:\s+(.*?))??\s*#*\s*$")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-+)\s*$")
_ITEM = re.compile(r" *([*+-]|\d+[.)]) +")


@cache
def write_markdown(text: str) -> Markdown:
    """Write a description (CommonMark, as in OpenAPI) as blocks of a page.

    Paragraphs, lists, tables and fences are kept. Simple pairs of HTML tags become
    Markdown, other HTML is shown as text. Headings become bold lines, so that they do
    not look like sections of the page. An open fence is closed. Only links to web and
    mail addresses are kept.
    """
    lines: list[str] = []
    for block in split_blocks(text):
        mark = _FENCE.match(block[0])
        lines += _write_fence(mark, block[1:]) if mark else _write_prose(block)
    return Markdown("\n".join(lines))


def take_first_sentence(text: str) -> str:
    """Return the first sentence of a description, as Markdown on one line."""
    sentence, dot, _ = squeeze(write_markdown(text)).partition(". ")
    return f"{sentence}{dot.strip()}"


def _write_fence(opening: re.Match[str], lines: list[str]) -> Iterator[str]:
    """Write a fence, indented so that its list item does not end within it, and closed."""
    margin, mark = opening[1], opening[2]
    yield margin + mark + (opening[3] if re.fullmatch(r"[\w+ .-]*", opening[3]) else "")
    for line in lines:
        if _closes(line, mark):
            break
        indented = line.startswith(margin) or not line
        yield escape_characters(line if indented else margin + line.lstrip())
    yield margin + mark


def _closes(line: str, fence: str) -> bool:
    closing = _CLOSING.match(line)
    return bool(closing and closing[1].startswith(fence))


def _write_prose(lines: Sequence[str]) -> list[str]:
    """Write lines outside fences, each code span on one line."""
    prose = _SPREAD_CODE_SPAN.sub(
        lambda span: re.sub(r"\n *", " ", span[0]), "\n".join(lines)
    )
    return list(map(_write_markdown_line, prose.split("\n")))


def _write_markdown_line(line: str) -> str:
    line = _replace_html(line)
    heading = _HEADING.match(line)
    if heading:
        words = _write_inline(heading[2] or "").replace("**", "")
        return f"{heading[1]}**{words}**" if words else ""
    if _UNDERLINE.match(line):
        return "\\" + line.strip()
    return _write_inline(line)


def _write_inline(line: str) -> str:
    line = escape_characters(line)
    parts: list[str] = []
    end = 0
    for span in _CODE_SPAN.finditer(line):
        parts += [_escape_inline(line[end : span.start()]), span[0]]
        end = span.end()
    return "".join([*parts, _escape_inline(line[end:])])


def _replace_html(line: str) -> str:
    return _HTML_PAIR.sub(_replace_html_pair, line)


def _replace_html_pair(pair: re.Match[str]) -> str:
    mark = _HTML_PAIRS[pair["tag"].lower()]
    words = f"{mark}{pair['text']}{mark}" if pair["text"] else ""
    return pair["lead"] + words + pair["space"]


def _escape_inline(text: str) -> str:
    text = _HTML.sub("&lt;", text)
    text = _STRAY_MARK.sub(lambda mark: f"{mark[1] or ''}\\{mark[0][-1]}", text)
    return _UNSAFE_LINK.sub(r"]\\\1", text)


def link_from(base: str, text: Markdown) -> Markdown:
    """Resolve links that start at the root of a site against `base`."""
    if not base:
        return text
    return Markdown(_ROOT_LINK.sub(lambda m: _join_link(m, base), text))


def _join_link(match: re.Match[str], base: str) -> str:
    path = match["path"]
    return f"{match['mark']}{urljoin(base, path)}" if path else match[0]


def write_markdown_span(code: Code) -> Markdown:
    """Write Python code as a code span."""
    longest = max(map(len, re.findall("`+", code)), default=0)
    mark, pad = "`" * (longest + 1), " " if longest else ""
    return Markdown(f"{mark}{pad}{code}{pad}{mark}")


def write_markdown_line(text: str) -> Markdown:
    """Write text as one line of a page, outside tables."""
    return Markdown(
        re.sub(
            r"^(\d*)([#>+.)-]|[*_](?=[*_ ]*$| ))",
            r"\1\\\2",
            _write_inline(_replace_html(squeeze(text))),
        )
    )


@cache
def write_markdown_cell(text: str) -> Markdown:
    """Write text as one table cell: a line without unescaped bars."""
    line = _write_inline(_replace_html(squeeze(text)))
    return Markdown(re.sub(r"(?<!\\)((?:\\\\)*)\|", r"\1\\|", line))


def write_markdown_code(code: Code) -> Markdown:
    """Write Python code between the lines of a fence of three backticks.

    Raises:
        ValueError: A line of the code would close the fence.
    """
    if _ANY_FENCE.search(code):
        raise ValueError("code would close the fence around it")
    return Markdown(code)


def write_markdown_url(text: str) -> Markdown:
    """Write a URL or path as text of a page, with Markdown and HTML escaped."""
    escaped = "".join(_escape_url_character(c) for c in squeeze(text))
    return Markdown(escaped)


def _escape_url_character(character: str) -> str:
    if character in '<>()[]`|\\"* ' or not character.isprintable():
        return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "replace"))
    return character


def wrap_markdown(text: str) -> str:
    """Wrap the paragraphs and list items of Markdown text, but not tables and fences."""
    wrapped: list[str] = []
    for block in split_blocks(text):
        if block != [""] or wrapped[-1:] != [""]:  # one empty line is enough
            wrapped.append(_wrap_block(block))
    return "\n".join(wrapped)


def _wrap_block(lines: Sequence[str]) -> str:
    if _FENCE.match(lines[0]) or lines[0].startswith(("|", ">", "    ")):
        return "\n".join(lines)
    items: list[str] = []
    for line in lines:
        if _ITEM.match(line) or not items:
            items.append(line)
        else:
            items[-1] += f" {line.strip()}"
    return "\n".join(map(_wrap_item, items))


def _wrap_item(item: str) -> str:
    mark = _ITEM.match(item)
    if not mark:
        return wrap_paragraph(item)
    return wrap_paragraph(item[mark.end() :], mark[0], " " * len(mark[0]))


def split_blocks(text: str) -> Iterator[list[str]]:
    """Split Markdown into blocks of lines: fences, empty lines, and the lines between."""
    block: list[str] = []
    fence = ""
    for line in clean_lines(text):
        mark = None if fence else _FENCE.match(line)
        if block and not fence and (mark or not line):
            yield block
            block = []
        block.append(line)
        if mark:
            fence = mark[2]
        elif _closes(line, fence) if fence else not line:
            yield block
            block, fence = [], ""
    if block:
        yield block


def clean_lines(text: str) -> list[str]:
    """Split text into lines without trailing space, tabs as four spaces."""
    normal = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    return [line.rstrip() for line in normal.strip("\n").split("\n")]
