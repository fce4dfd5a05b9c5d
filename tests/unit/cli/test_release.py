"""A release needs a version that is high enough, and a section in the changelog."""

import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.release import (
    CHANGELOG,
    SETTINGS,
    SPEC,
    find_last_release,
    list_breakages,
    main,
)
from generator.settings import read_settings

DOCUMENT = """\
openapi: 3.0.3
info: {title: Shops, version: '1'}
paths:
  /shops:
    get: {operationId: getShops, tags: [Shops], responses: {'204': {description: Done}}}
"""
LONGER = f"""{DOCUMENT}\
  /shops/all:
    get: {{operationId: getAll, tags: [Shops], responses: {{'204': {{description: Done}}}}}}
"""
MODULE = "def first() -> None: ...\n\n\ndef second() -> None: ...\n"
PACKAGE = Path("generated/asana/__init__.py")


def git(*arguments: str) -> None:
    identity = ["-c", "user.name=x", "-c", "user.email=x@example.com"]
    subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a project whose last release is v5.4.1, and go there."""
    monkeypatch.chdir(tmp_path)
    for path, text in (
        (SPEC, DOCUMENT),
        (PACKAGE, MODULE),
        (SETTINGS, '[project]\nversion = "0.1.0"\n\n[tool.sdkgen]\npackage = "x"\nversion = "5.4.1"\n'),
        (CHANGELOG, "# Changes\n\nWords.\n\n## 5.4.1\n\nThe first.\n"),
    ):  # fmt: skip
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "x")
    git("tag", "v5.4.1")
    return tmp_path


def run(*arguments: str) -> str:
    """Run a command; return what it prints."""
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, result.output
    return result.output.rstrip("\n")


def refuse(*arguments: str) -> str:
    """Run a command that fails; return its error."""
    result = CliRunner().invoke(main, arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    return result.stderr.removeprefix("Error: ").rstrip("\n")


def test_the_last_release_is_found_by_its_tag() -> None:
    git("commit", "-q", "--allow-empty", "-m", "y")
    git("tag", "other")
    assert find_last_release() == "v5.4.1"
    assert find_last_release("v5.4.1") == ""


def test_a_release_is_prepared() -> None:
    SPEC.write_text(LONGER, "utf-8")
    assert run("prepare") == "5.5.0"
    assert read_settings(SETTINGS).version == "5.5.0"
    assert '[project]\nversion = "0.1.0"' in SETTINGS.read_text("utf-8")
    assert CHANGELOG.read_text("utf-8") == (
        "# Changes\n\nWords.\n\n## 5.5.0\n\n### New\n\n- ShopsApi.get\\_all is new.\n\n"
        "0 major, 1 minor, 0 patch: requires a minor version bump.\n\n"
        "## 5.4.1\n\nThe first.\n"
    ).replace("\\_", "_")
    assert run("check", "--tag", "v5.5.0").startswith("### New")


def test_a_release_without_changes_of_the_document_is_a_patch() -> None:
    assert run("prepare") == "5.4.2"


def test_there_must_be_a_release_to_prepare_another() -> None:
    git("tag", "-d", "v5.4.1")
    assert refuse("prepare").startswith("there is no tag")


def test_the_tag_must_be_that_of_the_version() -> None:
    assert run("check", "--tag", "v5.4.1") == "The first."
    assert refuse("check", "--tag", "v6.0.0") == (
        "the tag is v6.0.0, but the version is 5.4.1"
    )


def set_version(version: str) -> None:
    text = SETTINGS.read_text("utf-8")
    SETTINGS.write_text(text.replace("5.4.1", version), "utf-8")
    CHANGELOG.write_text(f"# Changes\n\n## {version}\n\nMore.\n", "utf-8")


def test_a_version_without_a_section_is_rejected() -> None:
    set_version("5.4.2")
    CHANGELOG.write_text("# Changes\n\n## 5.4.1\n", "utf-8")
    assert refuse("check") == f"{CHANGELOG} has no section 5.4.2"


@pytest.mark.parametrize(
    ("version", "least"),
    [
        ("5.4.2", "5.5.0"),
        ("5.4.10rc1", "5.5.0"),
        ("5.5", ""),
        ("5.5.0rc1", ""),
        ("6.0.0", ""),
    ],
)
def test_a_new_operation_requires_a_minor_version(version: str, least: str) -> None:
    SPEC.write_text(LONGER, "utf-8")
    set_version(version)
    if not least:
        assert run("check") == "More."
        return
    assert refuse("check") == (
        f"{version} is too low: changes since v5.4.1 require {least}"
    )


def test_what_griffe_finds_broken_requires_a_major_version() -> None:
    PACKAGE.write_text("def first() -> None: ...\n", "utf-8")
    assert len(list_breakages("v5.4.1")) == 1
    set_version("5.5.0")
    message = refuse("check")
    assert "require 6.0.0" in message
    assert "second" in message
    SETTINGS.write_text(SETTINGS.read_text("utf-8").replace("5.5.0", "6.0.0"), "utf-8")
    CHANGELOG.write_text("## 6.0.0\n\nMore.\n", "utf-8")
    assert run("check") == "More."
