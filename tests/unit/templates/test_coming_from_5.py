"""The page about 5.x is next to the README of the SDK, and linked from it."""

from tests.documents import ROOT


def test_page_and_link() -> None:
    page = (ROOT / "generated" / "FROM_5.md").read_text("utf-8")
    readme = (ROOT / "generated" / "README.md").read_text("utf-8")
    assert "[Coming from 5.x](FROM_5.md)" in readme
    assert '"asana[async]>=6"' in readme
    rows = [line for line in page.splitlines() if line.startswith("| ")]
    assert all(line.count(" | ") == 1 for line in rows), "two columns each"
