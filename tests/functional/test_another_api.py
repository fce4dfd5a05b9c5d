"""One command turns a document of any API into a package."""

import re
from pathlib import Path

import pytest

from tests.documents import ROOT
from tests.functional.test_command_line import run, write

SHOP = """\
openapi: 3.1.0
info: {title: Corner Shop, version: '%s'}
servers: [{url: 'https://shop.example'}]
paths:
  /orders: {get: {operationId: listOrders, tags: [Orders], responses: {'204': {description: ok}}}}
"""
# Words of this project, which is the Asana SDK generator, and of no SDK it makes.
ASANA = re.compile("asana", re.IGNORECASE)


@pytest.mark.parametrize("at_home", [True, False])
def test_a_package_is_named_by_its_document(
    at_home: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT if at_home else tmp_path)
    spec, out = write(tmp_path, "shop.yaml", SHOP % "v2.1"), tmp_path / "out"
    result = run("generate", "--spec", spec, "--out", out, "--no-cache")
    assert (result.exit_code, "warning" in result.output) == (0, False)
    files = {
        path.relative_to(out).as_posix(): path.read_text("utf-8")
        for path in out.rglob("*")
        if path.is_file()
    }
    assert "corner_shop/api/orders_api.py" in files
    assert "corner_shop/client.py" in files
    metadata = files["pyproject.toml"]
    assert 'name = "corner-shop"\nversion = "2.1"\n' in metadata
    assert 'packages = ["corner_shop"]' in metadata
    assert [name for name, text in files.items() if ASANA.search(name + text)] == []
    assert not any("webhook" in name for name in files)


def test_a_version_that_packages_cannot_have_is_a_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    spec = write(tmp_path, "shop.yaml", SHOP % "spring edition")
    result = run("generate", "--spec", spec, "--out", "out", "--no-cache")
    assert result.exit_code == 0
    assert (
        "shop.yaml:2:28: warning: 'spring edition' is not a valid Python package version"
        in result.output
    )
    assert "[version-unusable]" in run("validate", "--spec", spec).output
    assert 'version = "0.1.0"' in Path("out/pyproject.toml").read_text("utf-8")


def test_the_command_line_names_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    spec = write(tmp_path, "shop.yaml", SHOP % "1")
    settings = write(tmp_path, "own.toml", '[tool.sdkgen]\npackage = "theirs"')
    common = ("generate", "--spec", spec, "--out", "out", "--no-cache")
    options = ("--package", "till", "--package-version", "7.1")
    assert run(*common, "--settings", settings, *options).exit_code == 0
    metadata = Path("out/pyproject.toml").read_text("utf-8")
    assert 'name = "till"\nversion = "7.1"\n' in metadata
    assert Path("out/till/__init__.py").is_file()
    result = run(*common, "--package", "my-shop")
    assert (result.exit_code, "--package:1:1: error: 'my-shop'" in result.output) == (
        1,
        True,
    )


def test_a_folder_of_templates_adds_words_and_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    spec = write(tmp_path, "shop.yaml", SHOP % "1")
    runtime = tmp_path / "laid" / "over" / "runtime"
    (runtime / "_hidden").mkdir(parents=True)
    write(runtime / "_hidden", "__init__.py", "")
    write(runtime, "tills.py", "OPEN = True\n")
    write(tmp_path / "laid" / "over", ".readme.md.jinja", "- Ask at the till.\n")
    write(tmp_path / "laid", "own.toml", '[tool.sdkgen]\ntemplates = "over"')
    common = ("generate", "--spec", spec, "--out", "out", "--no-cache")
    assert run(*common, "--settings", "laid/own.toml").exit_code == 0
    start = Path("out/corner_shop/__init__.py").read_text("utf-8")
    assert "from . import aio, api, pagination, tills, types\n" in start
    assert '"tills",\n' in start
    assert "_hidden" not in start
    assert "- Ask at the till.\n" in Path("out/README.md").read_text("utf-8")
    assert Path("out/corner_shop/tills.py").read_text("utf-8") == "OPEN = True\n"


TAGS = """\
openapi: 3.2.0
info: {title: Tree, version: '1'}
servers: [{url: 'https://tree.example'}]
tags:
- {name: Leaf, parent: Twig, summary: All leaves}
- {name: Twig, parent: Wood}
- {name: Wood, kind: nav}
paths:
  /leaf: {get: {operationId: getLeaf, tags: [Leaf], responses: {'204': {description: ok}}}}
  /twig: {get: {operationId: getTwig, tags: [Twig], responses: {'204': {description: ok}}}}
"""


def test_a_page_names_the_parent_of_its_tag(tmp_path: Path) -> None:
    spec, out = write(tmp_path, "tree.yaml", TAGS), tmp_path / "out"
    assert run("generate", "--spec", spec, "--out", out).exit_code == 0
    leaf, twig = (
        (out / "docs" / f"{name}Api.md").read_text("utf-8") for name in ("Leaf", "Twig")
    )
    assert "\n\nPart of [TwigApi](TwigApi.md)\n\n" in leaf
    assert "\n\nPart of Wood\n\n" in twig
    module = (out / "tree" / "api" / "leaf_api.py").read_text("utf-8")
    assert '"""All leaves"""' in module
