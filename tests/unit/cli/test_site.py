"""`make docs` writes the source of the site, and only the files that changed."""

from pathlib import Path

from click.testing import CliRunner

from generator.cli.site import main
from tests.documents import ROOT
from tests.unit.conftest import HEAD

DOCUMENT = """
paths:
  /things:
    get:
      operationId: listThings
      tags: [Things]
      summary: SUMMARY
      responses: {'204': {description: Done}}
"""
SETTINGS = '[tool.sdkgen]\npackage = "things"\n'


def build(folder: Path, summary: str) -> str:
    """Write the site of a document with such a summary; return what was printed."""
    spec, settings = folder / "things.yaml", folder / "sdk.toml"
    spec.write_text(HEAD + DOCUMENT.replace("SUMMARY", summary), "utf-8")
    settings.write_text(SETTINGS, "utf-8")
    arguments = [
        *("--spec", str(spec), "--settings", str(settings)),
        *("--templates", str(ROOT / "docs"), "--out", str(folder / "site")),
    ]
    result = CliRunner().invoke(main, arguments, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def test_the_source_of_the_site_is_written(tmp_path: Path) -> None:
    build(tmp_path, "List the things")
    site = tmp_path / "site"
    assert 'site_name = "Things for Python"' in (site / "zensical.toml").read_text()
    page = (site / "pages/reference/ThingsApi.md").read_text("utf-8")
    assert "## list_things { #list_things }" in page
    assert "List the things" in page
    assert "client.things.list_things" in (site / "pages/llms-full.txt").read_text()
    assert (site / "pages/guide/start.md").is_file()
    assert not (site / "pages/zensical.toml").exists()


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    build(tmp_path, "List the things")
    old = tmp_path / "site/pages/old.md"
    old.write_text("gone")
    assert build(tmp_path, "List the things").endswith(" 0 written\n")
    assert not old.exists()
    # The page, the overview, and llms-full.txt
    assert build(tmp_path, "List them all").endswith(" 3 written\n")


def test_an_error_of_the_document_is_reported_with_its_location(tmp_path: Path) -> None:
    settings = tmp_path / "sdk.toml"
    settings.write_text(SETTINGS)
    arguments = [
        *("--spec", str(tmp_path / "none.yaml"), "--settings", str(settings)),
        *("--templates", str(ROOT / "docs"), "--out", str(tmp_path / "site")),
    ]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 1
    assert "none.yaml:1:1: error:" in result.output
    assert not (tmp_path / "site").exists()
