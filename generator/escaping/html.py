"""HTML inside the Markdown of a site's pages: text of a document stays text.

A site's Markdown has more rules than CommonMark, by which a description could give an
element attributes. So descriptions are made HTML here, which those rules do not reach.
"""

import html
from functools import lru_cache

from markdown_it import MarkdownIt

from generator.escaping.markdown import link_from, write_markdown
from generator.escaping.text import REPEATED, Markdown, escape_characters

_COMMONMARK = MarkdownIt("commonmark", {"html": False}).enable("table")
_LINE_BREAK = "&#10;"  # an empty line would end the HTML


class Html(str):
    """Text that is safe where it is printed in HTML; it has no line breaks."""

    __slots__ = ()


def write_text(text: str) -> Html:
    """Write text so that none of it is markup."""
    return Html(html.escape(escape_characters(text, "")))


@lru_cache(REPEATED)
def write_description(text: str, base: str = "") -> Html:
    """Write a description (CommonMark, as OpenAPI says) as blocks.

    Args:
        text: The description.
        base: Address that links to paths are relative to.
    """
    rendered = _COMMONMARK.render(link_from(base, write_markdown(text)))
    return Html(rendered.strip().replace("\n", _LINE_BREAK))


def write_element(name: str, *content: Html, **attributes: str) -> Html:
    """Write an element.

    Args:
        name: Its name.
        content: What is in it.
        attributes: Its attributes; `class_` is `class`.
    """
    written = "".join(
        f' {key.rstrip("_")}="{write_text(value)}"' for key, value in attributes.items()
    )
    return Html(f"<{name}{written}>{''.join(content)}</{name}>")


def join_html(*parts: Html) -> Html:
    """Write some HTML after other."""
    return Html("".join(parts))


def write_markdown_block(content: Html) -> Markdown:
    """Put HTML into a page, where it is a block of its own."""
    return Markdown(f"<div>{content}</div>" if content else "")
