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
_TOKEN = re.compile(rf"{_STRING}|[\[({{]|[\])}}]|,| \| ")
# A type with bars, after the name that it is of and before its default.
_UNION = re.compile(r"(\w+: (?:TypeAlias = )?)?(.+?)((?: = \w+)?)")
_NOT_A_NEWLINE = re.compile(r"[^\n]")
_OPENING = frozenset("([{")
_CLOSING = frozenset(")]}")
# Where commas do not separate items, and what is better left to black.
_LEFT_ALONE = re.compile(r"\b(for|lambda|yield|import|if|else)\b|[\\\0]")


def lay_out(text: str) -> str:
    """Break the long lines of Python code at brackets; the tokens stay what they are.

    Only commas are added, at the end of brackets that hold several items, and parentheses
    around a value or a type that needs several lines.
    """
    hidden = hide_lexemes(text)
    lines: list[str] = []
    blank = 0
    for line, code in zip(text.split("\n"), hidden.split("\n"), strict=True):
        if not code or code.isspace():
            blank += 1
            continue
        allowed = 1 if line.startswith(" ") else 2
        lines += [""] * (min(blank, allowed) if lines else 0)
        blank = 0
        if len(line) <= _WIDTH or _LEFT_ALONE.search(code):
            lines.append(line if code.endswith("\0") else line.rstrip(" "))
        else:
            lines += _break_line(line)
    return "\n".join([*lines, ""])


def hide_lexemes(text: str) -> str:
    """Blank strings and comments, so that what is left is code; the lines stay the same."""
    return _LEXEME.sub(_hide, text)


def _hide(lexeme: re.Match[str]) -> str:
    """Blank a string, and mark what spans lines or is a comment."""
    text = lexeme[0]
    if "\n" in text:
        return _NOT_A_NEWLINE.sub("\0", text).replace("\n", "\n\0")
    return ("\0" if lexeme[1] or text.startswith("#") else '"') * len(text)


def _break_line(line: str) -> Iterator[str]:
    code = line.lstrip(" ")
    margin = " " * (len(line) - len(code))
    end = "," if code.endswith(",") and margin else ""
    name, equals, value = code.partition(" = ")
    alias = name.endswith(": TypeAlias") and value.startswith('"')
    starts = [len(margin) + len(name) + 3 + start for start, _ in _find_brackets(value)]
    if equals and (alias or max(starts[:1], default=0) >= _WIDTH):
        yield f"{margin}{name} = ("
        yield from _break_item(value, margin + _INDENT, "")
        yield f"{margin})"
    elif code.startswith(("def ", "async def ")):
        yield from _break_inside(code, _find_brackets(code)[:1], margin, "")
    else:
        yield from _break_item(code.removesuffix(end), margin, end)


def _break_item(code: str, margin: str, end: str) -> Iterator[str]:
    """Lay out an item between commas: on a line of its own, or broken at its brackets."""
    if len(margin) + len(code) + len(end) <= _WIDTH:
        yield f"{margin}{code}{end}"
        return
    union = _UNION.fullmatch(code)
    operands = _split(union[2], " | ") if union else []
    if not union or len(operands) < 2:
        yield from _break_brackets(code, margin, end)
    elif not union[1]:
        yield from _break_operands(operands, margin, end)
    else:
        yield f"{margin}{union[1]}("
        yield from _break_operands(operands, margin + _INDENT, "")
        yield f"{margin}){union[3]}{end}"


def _break_operands(operands: list[str], margin: str, end: str) -> Iterator[str]:
    """Lay out types with bars between them."""
    joined = " | ".join(operands)
    if len(margin) + len(joined) + len(end) <= _WIDTH:
        yield f"{margin}{joined}{end}"
        return
    yield from _break_item(operands[0], margin, "")
    for operand in operands[1:-1]:
        yield from _break_item(f"| {operand}", margin, "")
    yield from _break_item(f"| {operands[-1]}", margin, end)


def _break_brackets(code: str, margin: str, end: str) -> Iterator[str]:
    """Break code inside its last pair of outer brackets."""
    yield from _break_inside(code, _find_brackets(code)[-1:], margin, end)


def _break_inside(
    code: str, spans: list[tuple[int, int]], margin: str, end: str
) -> Iterator[str]:
    """Break code inside a pair of brackets, if there is one with something in it."""
    start, stop = spans[0] if spans else (0, 0)
    items = _split_commas(code[start + 1 : stop])
    if not items:
        yield f"{margin}{code}{end}"
        return
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


def _find_brackets(code: str) -> list[tuple[int, int]]:
    """Find the pairs of brackets that are in no other; none where they do not match."""
    depth, start = 0, 0
    found: list[tuple[int, int]] = []
    for token in _TOKEN.finditer(code):
        if token[0] in _OPENING:
            start = token.start() if depth == 0 else start
            depth += 1
        elif token[0] in _CLOSING:
            depth -= 1
            found += [(start, token.start())] if depth == 0 else []
    return found if depth == 0 else []


def _split_commas(code: str) -> list[str]:
    return [item for item in map(str.strip, _split(code, ",")) if item]


def _split(code: str, separator: str) -> list[str]:
    """Split code at the separators that are in no brackets and no string."""
    items: list[str] = []
    depth, start = 0, 0
    for token in _TOKEN.finditer(code):
        if token[0] in _OPENING:
            depth += 1
        elif token[0] in _CLOSING:
            depth -= 1
        elif token[0] == separator and depth == 0:
            items.append(code[start : token.start()])
            start = token.end()
    return [*items, code[start:]]
