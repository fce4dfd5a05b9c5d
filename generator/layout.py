"""Break long lines the way black does, before black sees them.

black formats a text a second time where its first pass changed it. What is laid out here
is mostly what black would make, so that one pass is enough. Nothing depends on it: black
has the last word, and a line that black wants otherwise costs time only.
"""

import re
from collections.abc import Iterator

_WIDTH = 88
_INDENT = "    "
_STRING = r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\''
_LEXEME = re.compile(rf'("""|\'\'\')(?:[^\\]|\\.)*?\1|{_STRING}|#[^\n]*', re.S)
_TOKEN = re.compile(rf"{_STRING}|[\[({{]|[\])}}]|,|[^\[\](){{}},\"']+")
_NOT_A_NEWLINE = re.compile(r"[^\n]")
_OPENING = frozenset("([{")
_CLOSING = frozenset(")]}")
# Where commas do not separate items, and what is better left to black.
_LEFT_ALONE = re.compile(r"\b(for|lambda|yield|import|if|else)\b|[\\\0]")


def lay_out(text: str) -> str:
    """Break the long lines of Python code at brackets; the tokens stay what they are.

    Only commas are added, at the end of brackets that hold several items.
    """
    hidden = _LEXEME.sub(_hide, text)
    lines: list[str] = []
    for line, code in zip(text.split("\n"), hidden.split("\n"), strict=True):
        if len(line) <= _WIDTH or _LEFT_ALONE.search(code):
            lines.append(line)
        else:
            lines += _break_line(line)
    return "\n".join(lines)


def _hide(lexeme: re.Match[str]) -> str:
    """Blank a string, and mark what spans lines or is a comment."""
    spans_lines = lexeme[1] or lexeme[0].startswith("#")
    return _NOT_A_NEWLINE.sub("\0" if spans_lines else '"', lexeme[0])


def _break_line(line: str) -> Iterator[str]:
    code = line.lstrip(" ")
    margin = " " * (len(line) - len(code))
    end = "," if code.endswith(",") and margin else ""
    yield from _break_brackets(code.removesuffix(end), margin, end)


def _break_item(code: str, margin: str, end: str) -> Iterator[str]:
    """Lay out an item between commas: on a line of its own, or broken at its brackets."""
    if len(margin) + len(code) + len(end) <= _WIDTH:
        yield f"{margin}{code}{end}"
    else:
        yield from _break_brackets(code, margin, end)


def _break_brackets(code: str, margin: str, end: str) -> Iterator[str]:
    """Break code inside its last pair of outer brackets."""
    span = _find_last_brackets(code)
    items = _split_commas(code[span[0] + 1 : span[1]]) if span else []
    if span is None or not items:
        yield f"{margin}{code}{end}"
        return
    start, stop = span
    inner = margin + _INDENT
    content = code[start + 1 : stop].strip()
    yield f"{margin}{code[: start + 1]}"
    if len(items) == 1 and not content.endswith(","):
        yield from _break_item(content, inner, "")
    elif _is_call(code, start) and len(inner) + len(content) <= _WIDTH:
        yield f"{inner}{content}"
    else:
        for item in items:
            yield from _break_item(item, inner, ",")
    yield f"{margin}{code[stop:]}{end}"


def _is_call(code: str, start: int) -> bool:
    """Say whether an opening bracket follows a name: its arguments may share a line."""
    return start > 0 and (code[start - 1].isalnum() or code[start - 1] in "_)]")


def _find_last_brackets(code: str) -> tuple[int, int] | None:
    """Find the last pair of brackets that is in no other."""
    depth, start, found = 0, 0, None
    for token in _TOKEN.finditer(code):
        if token[0] in _OPENING:
            start = token.start() if depth == 0 else start
            depth += 1
        elif token[0] in _CLOSING:
            depth -= 1
            found = (start, token.start()) if depth == 0 else found
    return found if depth == 0 else None


def _split_commas(code: str) -> list[str]:
    """Split code at the commas that are in no brackets."""
    items: list[str] = []
    depth, start = 0, 0
    for token in _TOKEN.finditer(code):
        if token[0] in _OPENING:
            depth += 1
        elif token[0] in _CLOSING:
            depth -= 1
        elif token[0] == "," and depth == 0:
            items.append(code[start : token.start()].strip())
            start = token.end()
    return [item for item in [*items, code[start:].strip()] if item]
