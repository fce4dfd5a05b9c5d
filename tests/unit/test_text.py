"""Whatever a text holds, it stays text in the file that it is printed in."""

import ast
import tokenize
import tomllib
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import text
from generator.text import Code, Markdown, Toml

HOSTILE = [
    "",
    "plain",
    'say "yes"',
    "it's",
    "back\\slash",
    "ends in a backslash\\",
    'ends in a quote"',
    '"""',
    '""""',
    'a """ b """',
    '\\"""',
    "'''",
    "two\nlines",
    "carriage\rreturn",
    "tab\there",
    "nul\x00",
    "escape\x1b[31m",
    "{braces} %s %(x)s",
    "line\u2028separator and paragraph\u2029separator",
    "right\u202eto left",
    "isolate\u2066x\u2069",
    "zero\u200bwidth and \ufeff mark",
    "lone \ud800 surrogate",
    "snow ☃ and face \U0001f600",
    "é and e\u0301",
]
TEXTS = st.text(st.characters(), max_size=40)
# Text in which quotes, backslashes and line breaks are dense.
DENSE = st.text(st.sampled_from(list("\"'\\\n\r a{}#\x00\u202e`|<[]")), max_size=30)


def evaluate(code: str) -> object:
    return ast.literal_eval(code)


@pytest.mark.parametrize("value", HOSTILE)
def test_a_string_is_the_same_after_python_read_it(value: str) -> None:
    for quote in ('"', "'"):
        code = text.quote_string(value, quote)
        assert type(code) is Code
        assert evaluate(code) == value
        assert code.isprintable()


@given(TEXTS | DENSE)
def test_any_string_is_the_same_after_python_read_it(value: str) -> None:
    code = text.quote_string(value)
    assert evaluate(code) == value
    assert code.isprintable()


@pytest.mark.parametrize(
    "value",
    [None, True, False, 0, -1, 1.5, 1e300, [], {}, [[1], {"a": None}], {'"': ["\n"]}],
)
def test_a_literal_is_the_same_after_python_read_it(value: object) -> None:
    code = text.quote_literal(value)
    assert type(code) is Code
    assert evaluate(code) == value


def test_a_tuple_becomes_a_list_and_a_key_a_string() -> None:
    assert text.quote_literal(({1: "a"},)) == '[{"1": "a"}]'


@pytest.mark.parametrize("value", [float("inf"), float("-inf"), float("nan")])
def test_a_float_that_is_no_number_is_an_expression(value: float) -> None:
    code = text.quote_literal(value)
    assert str(eval(code, {})) == str(value)


@pytest.mark.parametrize("value", [b"bytes", object(), {1, 2}, 1j, [b""]])
def test_what_json_does_not_know_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="is not a JSON value"):
        text.quote_literal(value)


@pytest.mark.parametrize("values", [[], ["a"], ["a", 'b"'], ["\n", "\\"]])
def test_a_tuple_is_the_same_after_python_read_it(values: list[str]) -> None:
    assert evaluate(text.quote_tuple(values)) == tuple(values)


@pytest.mark.parametrize("name", ["a", "_a1", "asana.rest", "class_"])
def test_identifiers_pass(name: str) -> None:
    assert text.quote_identifier(name) == name


@pytest.mark.parametrize(
    "name", ["", "1a", "a b", "a-b", "a\n", "a.", ".a", "a;b", "é", "ªb", "a()"]
)
def test_anything_else_is_no_identifier(name: str) -> None:
    with pytest.raises(ValueError, match="is not an identifier"):
        text.quote_identifier(name)


def read_docstring(value: str, indent: int) -> str:
    margin = " " * indent
    code = f'def f():\n{margin}"""{text.write_docstring(value, indent)}"""\n{margin}g'
    tree = ast.parse(code)
    assert len(tree.body) == 1
    (function,) = tree.body
    assert isinstance(function, ast.FunctionDef)
    assert len(function.body) == 2, "the text ended its docstring"
    return ast.get_docstring(function) or ""


@pytest.mark.parametrize("value", HOSTILE)
def test_a_docstring_says_what_the_text_says(value: str) -> None:
    if "\r" not in value:  # has a test of its own
        assert read_docstring(value, 4).split() == value.split()


@given(TEXTS | DENSE)
def test_no_text_ends_its_docstring(value: str) -> None:
    read_docstring(value, 8)


def test_the_lines_of_a_docstring_are_indented_and_the_empty_are_empty() -> None:
    code = text.write_docstring("One.\n\nTwo\n  three  \n", 4)
    assert code == "One.\n\n    Two\n      three\n    "


def test_a_docstring_of_one_line_has_no_line_for_its_quotes() -> None:
    assert text.write_docstring(" One. ", 4) == "One."


@pytest.mark.parametrize("value", HOSTILE)
def test_a_comment_is_one_line(value: str) -> None:
    code = f"a = 1 # {text.write_comment(value)}\nb = 2\n"
    tokens = [t.type for t in tokenize.generate_tokens(StringIO(code).readline)]
    assert tokens.count(tokenize.COMMENT) == 1
    assert len(ast.parse(code).body) == 2
    assert text.write_comment(value).isprintable()


@pytest.mark.parametrize("value", HOSTILE)
def test_a_toml_string_is_the_same_after_toml_read_it(value: str) -> None:
    code = text.quote_toml(value)
    assert type(code) is Toml
    read = tomllib.loads(f"a = {code}")
    # TOML has no lone surrogates; the mark for what cannot be said takes their place
    assert read == {"a": value.replace("\ud800", "\ufffd")}


@given(TEXTS | DENSE)
def test_any_toml_string_is_read_as_one(value: str) -> None:
    read = tomllib.loads(f"a = {text.quote_toml(value)}\nb = 1")
    assert list(read) == ["a", "b"]
    kept = "".join(c if not 0xD800 <= ord(c) <= 0xDFFF else "\ufffd" for c in value)
    assert read["a"] == kept


@pytest.mark.parametrize(
    ("value", "special", "escaped"),
    [
        ("abc", "", "abc"),
        ("a|b", "|", "a\\|b"),
        ("a\nb", "", "a\\nb"),
        ("\u202e", "", "\\u202e"),
        ("\x07", "", "\\x07"),
        ("\ud800", "", "\\ud800"),
        ("\U000e0001", "", "\\U000e0001"),
    ],
)
def test_what_cannot_be_seen_is_named(value: str, special: str, escaped: str) -> None:
    assert text.escape_characters(value, special) == escaped


def test_what_is_to_stay_stays() -> None:
    assert text.escape_characters("a\nb\t", "", kept="\n") == "a\nb\\t"


# Markdown


@pytest.mark.parametrize(
    ("given_text", "written"),
    [
        ("# Heading", "**Heading**"),
        ("### Heading ###", "**Heading**"),
        ("  ## <b>Bold</b> heading", "  **Bold heading**"),
        ("# ", ""),
        ("#hashtag", "#hashtag"),
        ("Title\n=====", "Title\n\\====="),
        ("Title\n---", "Title\n\\---"),
        ("a\n\n- b\n- c", "a\n\n- b\n- c"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |"),
    ],
)
def test_headings_do_not_pass_for_sections(given_text: str, written: str) -> None:
    assert text.write_markdown(given_text) == written


@pytest.mark.parametrize("mark", ["#", "##", "######"])
def test_a_heading_without_words_is_none(mark: str) -> None:
    assert not text.write_markdown(f"a\n{mark}\nb").split("\n")[1].startswith("#")


@pytest.mark.parametrize(
    ("given_text", "written"),
    [
        ("<b>bold</b>, <i>it</i>.", "**bold**, *it*."),
        ("<B> bold </B>x", " **bold** x"),
        ("<code>a * b</code>", "`a * b`"),
        ("a<b></b>c", "ac"),
        ("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"),
        ("<img src=x onerror=y>", "&lt;img src=x onerror=y>"),
        ("<!-- comment -->", "&lt;!-- comment -->"),
        ("a < b and c <3", "a < b and c <3"),
        ("<https://example.com/a>", "<https://example.com/a>"),
        ("<javascript:x>", "&lt;javascript:x>"),
        ("`<b>` and ``a ` <i>``", "`<b>` and ``a ` <i>``"),
        ("\\`<b>`", "\\`&lt;b>\\`"),
    ],
)
def test_html_is_shown_and_not_run(given_text: str, written: str) -> None:
    assert text.write_markdown(given_text) == written
    assert text.write_markdown_cell(f"a{given_text}") == f"a{written}"


@pytest.mark.parametrize(
    ("given_text", "written"),
    [
        # one span over two lines becomes one on one line
        ("a `b\n  c` d", "a `b c` d"),
        # a mark that opens nothing cannot pair with one further down
        ("a ` b\n- c `<i>` d", "a \\` b\n- c `<i>` d"),
        ("- a `x\n- <b id=1>` c", "- a \\`x\n- &lt;b id=1>\\` c"),
        ("a ` b\n\nc ` <i id=1>", "a \\` b\n\nc \\` &lt;i id=1>"),
        ("~~gone~~", "~~gone~~"),
        ("- ~~~\n<i id=1>", "- \\~~\\~\n&lt;i id=1>"),
        ("    ```\n<i id=1>", "    \\`\\`\\`\n&lt;i id=1>"),
    ],
)
def test_code_spans_are_where_markdown_sees_them(given_text: str, written: str) -> None:
    assert text.write_markdown(given_text) == written


@pytest.mark.parametrize(
    ("given_text", "written"),
    [
        ("```\n# <b>\n```\n# x", "```\n# <b>\n```\n**x**"),
        ("```js\na\n\n\nb", "```js\na\n\n\nb\n```"),
        ("~~~py\n```\n~~~", "~~~py\n```\n~~~"),
        ("````\n```\n````\n<i>", "````\n```\n````\n&lt;i>"),
        ("```\n~~~\n``` x\n`````\n<i>", "```\n~~~\n``` x\n```\n&lt;i>"),
        ("```a<b>\nc\n```", "```\nc\n```"),
        ("```\na\u202eb\n```", "```\na\\u202eb\n```"),
        # a line further left would end the list and with it the fence
        ("- a\n  ```\n<script>\n  ```", "- a\n  ```\n  <script>\n  ```"),
        # in a list this line ends the fence, so it ends it everywhere
        ("- a\n\n  ```\n     ```\n<i>", "- a\n\n  ```\n  ```\n&lt;i>"),
    ],
)
def test_fences_stay_and_are_closed(given_text: str, written: str) -> None:
    assert text.write_markdown(given_text) == written


@pytest.mark.parametrize(
    "link",
    [
        "[a](https://example.com/x_(y))",
        "[a](<https://example.com>)",
        "[a](mailto:someone@example.com)",
        "[a](/reference/gettask#x?y=1&z)",
        "[a](#anchor)",
        "[a](page.md)",
        "[a]()",
        "[a][b]",
        "[a]: https://example.com",
        "[note]: as it was",
        "a[1] (see: below)",
    ],
)
def test_links_to_the_web_stay(link: str) -> None:
    assert text.write_markdown(link) == link


@pytest.mark.parametrize(
    "link",
    [
        "[a](javascript:alert(1))",
        "[a](  JaVaScRiPt:alert(1))",
        "[a](<javascript:alert(1)>)",
        "![a](data:text/html,x)",
        "[a](java\\script:x)",
        "[a](javascript\\:x)",
        "[a](&#106;avascript:x)",
        "[a](vbscript:x)",
        "[a](\njavascript:x)",
        "[a]: javascript:x",
        "[a]:\n javascript:x",
    ],
)
def test_links_to_scripts_are_none(link: str) -> None:
    written = text.write_markdown(link)
    assert "]\\(" in written or "]\\:" in written


@pytest.mark.parametrize(
    ("given_text", "written"),
    [
        ("a | b", "a \\| b"),
        ("a \\| b", "a \\| b"),
        ("a \\\\| b", "a \\\\\\| b"),
        ("`a|b`", "`a\\|b`"),
        ("a\n\nb\r\nc", "a b c"),
        ("# a", "# a"),
        ("", ""),
    ],
)
def test_a_cell_is_one_cell(given_text: str, written: str) -> None:
    assert text.write_markdown_cell(given_text) == written


@pytest.mark.parametrize(
    ("given_text", "written"),
    [
        ("# a", "\\# a"),
        ("- a", "\\- a"),
        ("+ a", "\\+ a"),
        ("> a", "\\> a"),
        ("1. a", "1\\. a"),
        ("12) a", "12\\) a"),
        ("1st\n\n# 2nd", "1st # 2nd"),
    ],
)
def test_a_line_begins_no_block(given_text: str, written: str) -> None:
    assert text.write_markdown_line(given_text) == written


@given(DENSE | TEXTS)
def test_any_text_stays_one_line_or_cell(value: str) -> None:
    for written in (text.write_markdown_line(value), text.write_markdown_cell(value)):
        assert type(written) is Markdown
        assert written.isprintable()


def test_code_in_a_page_cannot_close_its_fence() -> None:
    assert text.write_markdown_code(Code("a = 1\nb")) == "a = 1\nb"
    with pytest.raises(ValueError, match="close the fence"):
        text.write_markdown_code(Code("a\n```\nb"))


@pytest.mark.parametrize(
    ("given_text", "written"),
    [
        ("/tasks/{task_gid}", "/tasks/{task_gid}"),
        ("https://a.example/b?c=d&e#f", "https://a.example/b?c=d&e#f"),
        ('/a(b)[c]<d>`e`|f"g\\h', "/a%28b%29%5Bc%5D%3Cd%3E%60e%60%7Cf%22g%5Ch"),
        ("a b\nc", "a%20b%20c"),
        ("\x00\ud800", "%00%3F"),
    ],
)
def test_an_address_holds_nothing_that_markdown_reads(
    given_text: str, written: str
) -> None:
    assert text.write_markdown_url(given_text) == written


# Folding


def test_a_paragraph_is_folded_and_long_words_are_not_cut() -> None:
    folded = text.wrap_paragraph("word " * 30 + "x" * 100, lead="  ", hanging="    ")
    lines = folded.split("\n")
    assert [len(line) <= 80 for line in lines] == [True] * (len(lines) - 1) + [False]
    assert lines[0].startswith("  word") and lines[1].startswith("    word")


def test_markdown_is_folded_block_by_block() -> None:
    long = "word " * 20
    fence = "```\n" + "code " * 20 + "\n\nmore\n```"
    table = "| " + "cell | " * 20
    blocks = text.wrap_markdown(f"{long}\n\n{fence}\n\n{table}\n\n- {long}\n- b")
    paragraph, *others = text.split_blocks(blocks)
    assert [len(line) for line in paragraph.split("\n")] == [79, 19]
    assert "\n".join(line.rstrip() for line in fence.split("\n")) == others[0]
    assert others[1] == table.strip()
    assert others[2].split("\n")[1:] == ["  word word word word word", "- b"]


def test_blocks_are_split_at_empty_lines_outside_of_fences() -> None:
    value = "a\nb\n\n\n```\n\nc\n\n```\nd\n\ne\n"
    assert text.split_blocks(value) == ["a\nb", "```\n\nc\n\n```\nd", "e"]
    assert text.split_blocks("") == []


def test_line_ends_and_tabs_are_made_one_kind() -> None:
    assert text.clean_lines("\n\na \r\n\tb\rc\n\n") == ["a", "    b", "c"]
    assert text.squeeze(" a \n\t b\u00a0c ") == "a b c"
