"""Descriptions keep their meaning on a page, and cannot become anything else."""

from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.escaping import markdown
from generator.escaping.text import Code, Markdown

TEXTS = st.text(st.characters(), max_size=40)
# Text in which the marks of Markdown are dense.
DENSE = st.text(st.sampled_from(list('"\\\n\r a#`~|<>[](:-b/')), max_size=40)


@pytest.mark.parametrize(
    ("given_text", "written"),
    [
        ("# Heading", "**Heading**"),
        ("### Heading ###", "**Heading**"),
        ("  ## <b>Bold</b> heading", "  **Bold heading**"),
        ("# ", ""),
        ("#hashtag", "#hashtag"),
        ("#<b></b>", ""),
        ("#<b> a</b>", "**a**"),
        ("<b></b># a", "**a**"),
        ("Title\n=====", "Title\n\\====="),
        ("Title\n---", "Title\n\\---"),
        ("a\n\n- b\n- c", "a\n\n- b\n- c"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |"),
    ],
)
def test_headings_do_not_pass_for_sections(given_text: str, written: str) -> None:
    assert markdown.write_markdown(given_text) == written


@pytest.mark.parametrize("mark", ["#", "##", "######"])
def test_a_heading_without_words_is_none(mark: str) -> None:
    assert not markdown.write_markdown(f"a\n{mark}\nb").split("\n")[1].startswith("#")


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
    assert markdown.write_markdown(given_text) == written
    assert markdown.write_markdown_cell(f"a{given_text}") == f"a{written}"


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
    assert markdown.write_markdown(given_text) == written


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
    assert markdown.write_markdown(given_text) == written


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
    assert markdown.write_markdown(link) == link


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
    written = markdown.write_markdown(link)
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
    assert markdown.write_markdown_cell(given_text) == written


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
    assert markdown.write_markdown_line(given_text) == written


@given(DENSE | TEXTS)
def test_any_text_stays_one_line_or_cell(value: str) -> None:
    for written in (
        markdown.write_markdown_line(value),
        markdown.write_markdown_cell(value),
    ):
        assert type(written) is Markdown
        assert written.isprintable()


def test_code_in_a_page_cannot_close_its_fence() -> None:
    assert markdown.write_markdown_code(Code("a = 1\nb")) == "a = 1\nb"
    with pytest.raises(ValueError, match="close the fence"):
        markdown.write_markdown_code(Code("a\n```\nb"))


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
    assert markdown.write_markdown_url(given_text) == written


# Folding


def test_markdown_is_folded_block_by_block() -> None:
    long = "word " * 20
    fence = "```\n" + "code " * 20 + "\n\nmore\n```"
    table = "| " + "cell | " * 20
    wrapped = markdown.wrap_markdown(f"{long}\n\n{fence}\n\n\n{table}\n\n- {long}\n- b")
    paragraph, _, code, _, cells, _, items = markdown.split_blocks(wrapped)
    assert [len(line) for line in paragraph] == [79, 19]
    assert code == [line.rstrip() for line in fence.split("\n")]
    assert cells == [table.strip()]
    assert items[1:] == ["  word word word word word", "- b"]


def test_a_fence_beside_a_paragraph_is_not_folded() -> None:
    fence = "```json\n{\n    1\n\n\n}\n```"
    wrapped = markdown.wrap_markdown(f"For\nexample:\n{fence}\nor\nnot\n- a\n{fence}")
    assert wrapped == f"For example:\n{fence}\nor not\n- a\n{fence}"


def test_blocks_are_split_at_empty_lines_outside_of_fences() -> None:
    value = "a\nb\n\n\n```\n\nc\n\n```\nd\n~~~\n```\n"
    assert list(markdown.split_blocks(value)) == [
        ["a", "b"],
        [""],
        [""],
        ["```", "", "c", "", "```"],
        ["d"],
        ["~~~", "```"],
    ]
    assert list(markdown.split_blocks("")) == [[""]]


def test_line_ends_and_tabs_are_made_one_kind() -> None:
    assert markdown.clean_lines("\n\na \r\n\tb\rc\n\n") == ["a", "    b", "c"]


def read(text: str) -> list[Token]:
    """Read Markdown with a reader that trusts everybody."""
    reader = MarkdownIt("commonmark").enable("table")
    reader.validateLink = lambda url: True  # type: ignore[method-assign]
    return list(flatten(reader.parse(text)))


def flatten(tokens: Iterable[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from flatten(token.children or ())


def find_danger(text: str) -> list[str]:
    """List what of a page is HTML, a section of its own or a link to a script."""
    found = []
    for token in read(text):
        address = str(token.attrs.get("href") or token.attrs.get("src") or "")
        scheme = (
            address.partition(":")[0]
            if ":" in address.split("/", maxsplit=1)[0]
            else "https"
        )
        top = token.type == "heading_open" and token.level == 0
        if token.type.startswith("html_") or top:
            found.append(f"{token.type} {token.content}")
        if scheme.lower() not in ("http", "https", "mailto"):
            found.append(address)
    return found


MARKS = "` `` ``` ~~~ - 1. > # <script> <b> </b> <!-- <https://a> [a]( [a]: javascript:x ) \\"
MARKS += " &#106; | a === --- <i>b</i>"
PIECES = st.sampled_from([*MARKS.split(), "- ", "# ", " ", "    ", "\n", "\n\n", "\t"])
PUZZLES = st.lists(PIECES, max_size=14).map("".join)


@given(DENSE | PUZZLES)
@settings(max_examples=400)
def test_no_text_leaves_its_part_of_the_page(value: str) -> None:
    assert find_danger(markdown.write_markdown(value)) == []
    assert find_danger(markdown.write_markdown_line(value)) == []
    cell = markdown.write_markdown_cell(value)
    row = f"a | b | c\n---|---|---\na | {cell} | c\na | b | c"
    cells = [token.type for token in read(row)].count("td_open")
    assert (find_danger(row), cells) == ([], 6)


@given(PUZZLES)
def test_what_comes_after_a_text_is_not_part_of_it(value: str) -> None:
    page = f"{markdown.write_markdown(value)}\n\n# **after**\n"
    last = [t for t in read(page) if t.type == "heading_open" and t.level == 0]
    assert len(last) == 1, page


def test_the_danger_is_found() -> None:
    assert find_danger("a <b> c") == ["html_inline <b>"]
    assert find_danger("<div>\n") == ["html_block <div>\n"]
    assert find_danger("# a") == ["heading_open "]
    assert find_danger("[a](javascript:b)") == ["javascript:b"]
