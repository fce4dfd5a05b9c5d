"""Every link of the site and the pages works, and nothing is loaded from other hosts."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

from markdown_it import MarkdownIt

from tests.documents import ROOT

# What a page loads: the element, and the attribute with the address.
LOADED = {("script", "src"), ("link", "href"), ("img", "src"), ("iframe", "src")}
NOT_LOADED = {"canonical", "next", "prev", "edit", "alternate"}  # `rel` of a link


class Page(HTMLParser):
    """The links, ids and what is loaded of an HTML page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.ids: Counter[str] = Counter()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            self.ids[given["id"]] += 1
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        for name, value in given.items():
            is_loaded = (tag, name) in LOADED and given.get("rel") not in NOT_LOADED
            if is_loaded:
                self.loaded.append(value)


@cache
def read_site(site: Path) -> dict[Path, Page]:
    pages = sorted(site.rglob("*.html"))
    return {path: Page(path.read_text("utf-8")) for path in pages}


def find_target(site: Path, path: Path, address: str) -> Path:
    """Return the file that an address on a page means."""
    name = unquote(urlsplit(address).path)
    start = site if name.startswith("/") else path.parent
    target = (start / name.lstrip("/")).resolve() if name else path
    return target / "index.html" if target.is_dir() else target


def test_every_link_of_the_site_leads_somewhere(site: Path) -> None:
    pages = read_site(site)
    checked, faults = 0, []
    for path, page in pages.items():
        if path.name == "404.html":
            continue  # its addresses begin at the root of the site
        for address in set(page.links):
            if urlsplit(address).scheme:
                continue
            checked += 1
            target = find_target(site, path, address)
            fragment = unquote(urlsplit(address).fragment)
            place = f"{path.relative_to(site)}: {address}"
            if not target.is_file():
                faults.append(f"{place} leads nowhere")
            elif fragment and target in pages and fragment not in pages[target].ids:
                faults.append(f"{place} has no such place")
    print(f"\n{checked} links of {len(pages)} pages")
    assert checked > 1_000
    assert faults == []


def test_no_anchors_of_a_page_collide(site: Path) -> None:
    faults = [
        f"{path.relative_to(site)}: {name}"
        for path, page in read_site(site).items()
        for name, count in page.ids.items()
        if count > 1
    ]
    assert faults == []


def test_nothing_of_the_site_comes_from_elsewhere(site: Path) -> None:
    for path, page in read_site(site).items():
        assert page.loaded, path
        assert [a for a in page.loaded if urlsplit(a).netloc] == [], path
    styles = list(site.rglob("*.css"))
    assert styles
    for style in styles:
        found = re.findall(r"url\(([^)]*)\)|@import\s+(\S+)", style.read_text("utf-8"))
        addresses = [url or imported for url, imported in found]
        assert [a for a in addresses if "//" in a and "data:" not in a] == [], style


def list_markdown() -> list[Path]:
    found = [*ROOT.glob("*.md"), ROOT / "specs" / "README.md"]
    for folder in (".github", "docs", "generated"):
        found += (ROOT / folder).rglob("*.md")
    return sorted(path for path in found if "node_modules" not in path.parts)


def iterate_links(text: str) -> Iterator[str]:
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        for child in token.children or ():
            if child.type == "link_open":
                yield str(child.attrs["href"])


@cache
def list_anchors(path: Path) -> set[str]:
    """List the anchors that GitHub gives to the headings of a page."""
    text = path.read_text("utf-8")
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    found = set(re.findall(r"<a (?:id|name)=\"([^\"]+)\"", text))
    for heading, inline in pairwise(tokens):
        if heading.type == "heading_open":
            words = "".join(
                child.content
                for child in inline.children or ()
                if child.type in ("text", "code_inline")
            )
            words = re.sub(r"\s*{\s*#.*}$", "", words).strip().lower()
            found.add(re.sub(r"[^\w\- ]", "", words).replace(" ", "-"))
    return found


def test_every_link_of_the_pages_leads_somewhere() -> None:
    paths = list_markdown()
    assert len(paths) > 50
    assert [fault for path in paths for fault in find_broken_links(path)] == []


def find_broken_links(path: Path) -> Iterator[str]:
    """Find the links of a page that lead nowhere; a page of the site may be rendered."""
    place = path.relative_to(ROOT)
    for address in set(iterate_links(path.read_text("utf-8"))):
        parts = urlsplit(address)
        if parts.scheme or address == "#":
            continue
        target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
        rendered = target.with_name(f"{target.name}.jinja")
        if not target.exists() and not rendered.exists():
            yield f"{place}: {address} leads nowhere"
        elif (
            parts.fragment
            and target.suffix == ".md"
            and parts.fragment not in list_anchors(target)
        ):
            yield f"{place}: {address} has no such heading"
