"""Each escape by itself: the output means the same as the input, and nothing else."""

import ast
import math
import re
import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.escaping import markdown, text
from generator.escaping.text import Code
from tests.security.corpus import PAYLOADS
from tests.security.harness import check_page, get_markdown, iterate_tokens
from tests.security.strategies import finite, hostile
from tests.security.test_random import BRIEF

LINES = st.one_of(hostile, st.sampled_from(sorted(PAYLOADS.values())))
AWKWARD = [
    *PAYLOADS.values(),
    "", "\\", '"', "'", '\\"', '"""', '""""', '"" "', '\\"""', "\\\\", "x\\", 'x"',
    "\r\n", "\n\n", "\r", "a\rb", "\x00", "\x1b[0m", "\u2028", "\u202e", "\x85", "\ufeff",
    "# x", "#", "1. x", "1) x", "- x", "+ x", "> x", "x\n===", "x\n---", "===", "---",
    "# <script>x</script>", "## [x](javascript:x)",
    "```", "~~~", "```x", "``` `", "`", "``", "`a", "a``b`", "\\`", "\\``", "~~~~", "x ~~~",
    "    code", "\tcode", "```\nx\x1b[0m\u202e\n```", "- ```\nx", "- ```\n  x\ny", "```\nx",
    "```python\nx\n", "~~~ x`",
    "<b>", "<script>", "</x>", "<!--", "<?x", "<a@b.c>", "<javascript:x>", "a<b", "<b>x</b>",
    "[a](javascript:x)", "[a]: javascript:x", "[a]( data:x)", "![a](vbscript:x)", "[a](x y)",
    "[a](JaVaScRiPt:x)", "[a](\tjavascript:x)", "[a](<javascript:x>)", "[a](//evil/x)",
    "[a](&#106;avascript:x)", "[a](java&Tab;script:x)", "[a](x:y)", "a](javascript:x)",
    "|", "\\|", "\\\\|", "a|b", "`a|b`", "`|", "|`", "\\", "a \\\\\\| b", "{{ x }}", "{% x %}",
    "\x1bx`\x07y`", "`a\nb`", "`a\n\nb`", "`a\n# b`", "`a\n- b`", "a\n`b\n<x>`", "* * *", "_",
    "text\n    - x\n\n```\n<script>", "[x][y]\n\n[y]: javascript:x", "a **b", "**", "x\n** **",
    "<b> `a` <i>", "[a](x:y) `a`", "`<b>`", "<code>`</code>", "<code>a`b</code>", "<i></i>",
    "&lt;script&gt;", "&#60;script>",
]  # fmt: skip


def test_strings_mean_themselves() -> None:
    for value in AWKWARD:
        for quote in "\"'":
            written = text.quote_string(value, quote)
            assert written.isprintable()
            assert ast.literal_eval(written) == value
        assert ast.literal_eval(text.quote_literal((value,))) == (value,)
        assert ast.literal_eval(text.quote_literal((value, value))) == (value, value)
        assert ast.literal_eval(text.quote_literal({value: [value]})) == {
            value: [value]
        }


@BRIEF
@given(finite)
def test_literals_mean_themselves(value: Any) -> None:
    written = text.quote_literal(value)
    assert written.isprintable()
    assert ast.literal_eval(written) == value


def test_literals_of_other_kinds() -> None:
    for value in (math.inf, -math.inf, math.nan):
        found = eval(text.quote_literal(value), {"float": float})
        assert repr(found) == repr(value)
    with pytest.raises(TypeError):
        text.quote_literal(object())
    for name in ("", "a b", "a.b()", "a..b", "1", "é", "a\n"):
        with pytest.raises(ValueError, match="identifier"):
            text.quote_identifier(name)


def check_docstring(value: str) -> None:
    for indent in (0, 8):
        written = text.write_docstring(value, indent)
        assert written.replace("\n", "").isprintable()
        node = ast.parse(f'"""{written}"""')
        (statement,) = node.body
        assert isinstance(statement, ast.Expr)
        assert isinstance(statement.value, ast.Constant)
        shown = str(statement.value.value).replace("\\", "")
        hidden = "".join(c if c.isprintable() else " " for c in value).replace("\\", "")
        for word in re.findall(r"\w+", hidden):
            assert word in shown or not value.isprintable()


def test_docstrings_stay_docstrings() -> None:
    for value in AWKWARD:
        check_docstring(value)
        lines = value.strip().split("\n")
        shown = ast.literal_eval(f'"""{text.write_docstring(value, 0)}"""').rstrip("\n")
        if all(line.isprintable() and line == line.strip() for line in lines):
            assert shown == value.strip()


@BRIEF
@given(LINES)
def test_any_docstring_stays_one(value: str) -> None:
    check_docstring(value)


@BRIEF
@given(LINES)
def test_comments_stay_comments(value: str) -> None:
    written = text.write_comment(value)
    assert written.isprintable()
    assert ast.parse(f"# {written}\n").body == []


@BRIEF
@given(LINES)
def test_plain_text_stays_a_line(value: str) -> None:
    assert text.write_text_line(value).isprintable()


@BRIEF
@given(LINES)
def test_toml_means_itself(value: str) -> None:
    written = text.quote_toml(value)
    assert written.isprintable()
    assert tomllib.loads(f"x = {written}\n") == {"x": value}


def test_toml_of_awkward_text() -> None:
    for value in AWKWARD:
        assert tomllib.loads(f"x = {text.quote_toml(value)}\n") == {"x": value}


def check_blocks(value: str) -> None:
    """Assert that a description stays between what stands before and after it."""
    written = markdown.write_markdown(value)
    assert written.replace("\n", "").isprintable()
    page = f"first\n\n{written}\n\n# **next**\n\nlast\n"
    check_page(page, "docs/x.md")
    tokens = get_markdown().parse(page)
    headings = [t for t in tokens if t.type == "heading_open"]
    assert len(headings) == 1 and headings[0].level == 0, written
    assert tokens[0].type == "paragraph_open" and tokens[-1].type == "paragraph_close"
    assert tokens[1].content == "first" and tokens[-2].content == "last", written


def test_descriptions_stay_in_their_place() -> None:
    for value in AWKWARD:
        check_blocks(value)


@BRIEF
@given(LINES)
def test_any_description_stays_in_its_place(value: str) -> None:
    check_blocks(value)


def check_line(value: str) -> None:
    """Assert that text on a line is one paragraph, or one cell."""
    line = markdown.write_markdown_line(value)
    assert line.isprintable()
    check_page(f"{line}\n", "docs/x.md")
    kinds = [token.type for token in get_markdown().parse(f"{line}\n\nend")]
    assert kinds in (
        ["paragraph_open", "inline", "paragraph_close"] * n for n in (1, 2)
    ), line
    cell = markdown.write_markdown_cell(value)
    assert cell.isprintable()
    table = f"a | b | c\n--- | --- | ---\nx | {cell} | end\n"
    check_page(table, "docs/x.md")
    cells = [t.content for t in get_markdown().parse(table) if t.type == "inline"]
    assert len(cells) == 6 and cells[3] == "x" and cells[5] == "end", cell


def test_lines_and_cells_stay_one() -> None:
    for value in AWKWARD:
        check_line(value)


@BRIEF
@given(LINES)
def test_any_line_or_cell_stays_one(value: str) -> None:
    check_line(value)


def check_address(value: str) -> None:
    address = markdown.write_markdown_url(value)
    assert address.isprintable() and " " not in address
    page = f"([more](https://example.com/{address})) *https://example.com/{address}*\n"
    check_page(page, "docs/x.md")
    tokens = list(iterate_tokens(get_markdown().parse(page)))
    links = [token for token in tokens if token.type == "link_open"]
    assert len(links) == 1 and str(links[0].attrGet("href")).startswith(
        "https://example.com/"
    )
    assert sum(token.type == "em_open" for token in tokens) <= 1 + page.count("_")


def test_addresses_stay_addresses() -> None:
    for value in AWKWARD:
        check_address(value)


@BRIEF
@given(LINES)
def test_any_address_stays_one(value: str) -> None:
    check_address(value)


def test_white_space_becomes_a_space() -> None:
    assert text.write_comment("a\n\t b") == "a b"
    assert text.write_text_line("a\n\t b") == "a b"
    assert markdown.write_markdown_line("a\n\t b") == "a b"
    assert markdown.write_markdown_cell("a\n\t b") == "a b"
    assert markdown.write_markdown_url("a\n\t b") == "a%20b"
    assert markdown.write_markdown("a\r\n\rb") == "a\n\nb"
    assert markdown.write_markdown("`a\n  b`") == "`a b`"
    assert markdown.write_markdown("# a **b**") == "**a b**"


def test_code_cannot_close_the_fence_around_it() -> None:
    for code in ("```", "x\n```", "  ~~~", "x\n   ```` \ny"):
        with pytest.raises(ValueError, match="fence"):
            markdown.write_markdown_code(Code(code))
    assert markdown.write_markdown_code(Code("x = '```'")) == "x = '```'"


def test_a_yaml_block_holds_no_character_that_yaml_changes() -> None:
    for code in ("a\nb: c", "a\u2028b", "\u202e", "\x00"):
        with pytest.raises(ValueError, match="literal block"):
            text.write_yaml_block([Code(code)], 2)
