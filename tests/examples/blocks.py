"""Find the Python code in Markdown pages, and the reasons why some of it is not run."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_BLOCK = re.compile(
    r"^(?: *<!-- not run: (?P<reason>.+?) -->\n+)?"
    r"(?P<margin> *)```(?P<language>python|py)\b[^\n]*\n"
    r"(?P<code>.*?)^(?P=margin)``` *$",
    re.MULTILINE | re.DOTALL,
)
_SECTION = re.compile(r"^### (.+)$", re.MULTILINE)
_OPERATION = re.compile(r"^# \*\*\w+\*\*$", re.MULTILINE)
OF_THE_DOCUMENT = "part of a description in the document"


@dataclass(frozen=True, kw_only=True)
class Block:
    """A piece of Python on a page.

    Attributes:
        line: The line of the page that its first line is.
        code: The code.
        reason: Why it is not run, "" where it is.
    """

    line: int
    code: str
    reason: str


def find_blocks(text: str) -> Iterator[Block]:
    """Go through the Python of a page; `<!-- not run: why -->` above a fence leaves it out."""
    for match in _BLOCK.finditer(text):
        margin = len(match["margin"])
        code = "".join(line[margin:] for line in match["code"].splitlines(True))
        line = text.count("\n", 0, match.start("code")) + 1
        reason = match["reason"] or ""
        if _is_described(text[: match.start()]):
            reason = OF_THE_DOCUMENT
        yield Block(line=line, code=code, reason=reason)


def _is_described(above: str) -> bool:
    """Tell whether a block is in the description of an operation on a published page."""
    operation = [match.start() for match in _OPERATION.finditer(above)]
    return bool(operation) and not _SECTION.search(above, operation[-1])


def list_pages(root: Path) -> list[Path]:
    """List the pages of the project that have Python in them."""
    found = [root / "README.md", root / "CONTRIBUTING.md", root / "generated/README.md"]
    for folder in ("docs", "generated/docs", "generated/examples"):
        found += sorted((root / folder).rglob("*.md"))
    return [path for path in found if any(find_blocks(path.read_text("utf-8")))]
