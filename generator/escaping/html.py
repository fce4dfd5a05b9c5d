"""Write text of a document as HTML in the Markdown pages of the site.

The Markdown of the site has more syntax than CommonMark, with which a description could
set attributes of elements. So descriptions are converted to HTML, to which that syntax
does not apply, and `Markdown` that is safe on other pages cannot be printed on these.
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

# Images become links: a page loads nothing from other servers.
_COMMONMARK = MarkdownIt("commonmark", {"html": False}).enable("table").disable("image")
_LINE_BREAK = "&#10;"  # an empty line would end the HTML


class SiteMarkdown(str):
    """Text that is safe to print in a Markdown page of the site."""

    __slots__ = ()


class Html(str):
    """Text that is safe to print in HTML; it has no line breaks."""

    __slots__ = ()


def write_text(text: str) -> Html:
    """Escape text so that it contains no markup."""
    return Html(html.escape(escape_characters(text)))


def write_description(text: str, base: str = "") -> Html:
    """Convert a description (CommonMark, as in OpenAPI) to HTML blocks.

    Args:
        text: The description.
        base: The URL that relative links are resolved against.
    """
    rendered = _COMMONMARK.render(link_from(base, write_markdown(text)))
    return Html(rendered.strip().replace("\n", _LINE_BREAK))


def write_element(name: str, *content: str, **attributes: str) -> Html:
    """Write an element.

    Args:
        name: The name of the element.
        content: Its content; text that is not `Html` is escaped.
        attributes: Its attributes; `class_` stands for `class`.
    """
    written = "".join(
        f' {key.rstrip("_")}="{write_text(value)}"' for key, value in attributes.items()
    )
    return Html(f"<{name}{written}>{join_html(*content)}</{name}>")


def join_html(*parts: str, separator: str = "") -> Html:
    """Join HTML; text that is not `Html` is escaped."""
    written = (part if isinstance(part, Html) else write_text(part) for part in parts)
    return Html(separator.join(written))


def write_block(content: Html) -> SiteMarkdown:
    """Write HTML as a separate block of a page."""
    return SiteMarkdown(f"<div>{content}</div>" if content else "")


def write_name(name: str) -> SiteMarkdown:
    """Write a Python identifier."""
    return SiteMarkdown(quote_identifier(name))


def write_code_line(line: Code) -> SiteMarkdown:
    """Write a line of Python inside a fence of backticks.

    Raises:
        ValueError: The line would close the fence.
    """
    return SiteMarkdown(write_markdown_code(line))
