"""Text of a document is never markup on the pages of the site."""

import pytest

from generator.escaping.html import (
    Html,
    join_html,
    write_block,
    write_description,
    write_element,
    write_text,
)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a < b & `c`", "<p>a &lt; b &amp; <code>c</code></p>"),
        ("# A\n\n- b\n- c", "<p><strong>A</strong></p>"),
        ("[a](/b)", '<p><a href="https://docs.example/b">a</a></p>'),
        ("", ""),
    ],
)
def test_a_description_is_html_on_one_line(text: str, written: str) -> None:
    made = write_description(text, "https://docs.example/r/")
    assert made.startswith(written)
    assert "\n" not in made


def test_text_is_no_markup() -> None:
    assert write_text('<a href="b">\u202e') == "&lt;a href=&quot;b&quot;&gt;\\u202e"


def test_an_element_escapes_what_is_not_html() -> None:
    link = write_element("a", "x < y", href='b"c', class_="d")
    assert link == '<a href="b&quot;c" class="d">x &lt; y</a>'
    assert write_element("p", link, " & ", Html("<br>")) == f"<p>{link} &amp; <br></p>"


def test_joined_text_is_escaped() -> None:
    assert join_html("<", Html("<b>"), separator=", ") == "&lt;, <b>"
    assert join_html() == ""


def test_a_block_without_content_is_empty() -> None:
    assert write_block(Html("a")) == "<div>a</div>"
    assert write_block(Html("")) == ""
