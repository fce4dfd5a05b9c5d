"""HTML and code inside the Markdown of a site's pages: text of a document stays text.

A site's Markdown has more rules than CommonMark, by which a description could give an
element attributes. So descriptions are made HTML here, which those rules do not reach,
and `Markdown` that is safe on other pages cannot be printed on these.
"""

import html

from markdown_it import MarkdownIt

from generator.escaping.markdown import (
    link_from,
    write_markdown,
    write_markdown_code,
)
from generator.escaping.text import (
    Code,
    escape_characters,
    quote_identifier,
)

# Images are links: a page asks no other server for anything.
_COMMONMARK = MarkdownIt("commonmark", {"html": False}).enable("table").disable("image")
_LINE_BREAK = "&#10;"  # an empty line would end the HTML


class SiteMarkdown(str):
    """Text that is safe where it is printed in a Markdown page of the site."""

    __slots__ = ()


class Html(str):
    """Text that is safe where it is printed in HTML; it has no line breaks."""

    __slots__ = ()


def write_text(text: str) -> Html:
    """Write text so that none of it is markup."""
    return Html(html.escape(escape_characters(text, "")))


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


def write_block(content: Html) -> SiteMarkdown:
    """Put HTML into a page, where it is a block of its own."""
    return SiteMarkdown(f"<div>{content}</div>" if content else "")


def write_name(name: str) -> SiteMarkdown:
    """Put a Python identifier into a page."""
    return SiteMarkdown(quote_identifier(name))


def write_code_line(line: Code) -> SiteMarkdown:
    """Put a line of Python into a page, inside a fence of backticks.

    Raises:
        ValueError: The line would close the fence.
    """
    return SiteMarkdown(write_markdown_code(line))
