"""No text of the project depends on the machine or the environment in which it was written."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.documents import ROOT

FOLDERS = (
    ".ci",
    ".github",
    "benchmarks",
    "docs",
    "generator",
    "specs",
    "templates",
    "tests",
    "generated",
)
SUFFIXES = {".py", ".pyi", ".jinja", ".md", ".toml", ".yaml", ".yml", ".json", ".lock"}
SUFFIXES |= {"", ".txt", ".css", ".js", ".sh", ".cfg", ".in"}
NOT_OURS = {"official"}  # downloaded and not committed

_RULES = {
    "absolute path": re.compile(
        r"(?<![\w.}>-])/(?:home|root|work|mnt|Users|opt|private|var)/[\w.-]|\b[A-Z]:\\+(?:Users|Windows|Program)"
    ),
    "package registry": re.compile(
        r"(?:[\w-]+\.)*(?:pypi\.org|pythonhosted\.org|pypi\.python\.org)"
        r"|--(?:extra-)?index-url|npmjs\.(?:org|com)",
        re.IGNORECASE,
    ),
    "issue number": re.compile(
        r"\bissues?\s+#?\d+\b|(?<![\w&/#'\"\[(])#\d{1,4}\b(?!;)|/(?:issues|pull)/\d+",
        re.IGNORECASE,
    ),
}


def find_local_text(name: str, text: str) -> list[str]:
    """List what a file of the project says that holds in one place only."""
    return [
        f"{name}:{number}: {rule}: {found[0]}"
        for number, line in enumerate(text.splitlines(), 1)
        for rule, pattern in _RULES.items()
        for found in pattern.finditer(line)
    ]


def list_texts() -> Iterator[Path]:
    """List the files that are written by hand, and those that are generated."""
    for path in sorted(ROOT.iterdir()):
        if path.is_file() and path.name != ".git":  # a file in a git worktree
            yield path
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            parts = path.relative_to(ROOT).parts
            if (
                path.is_file()
                and not NOT_OURS & {*parts}
                and "__pycache__" not in parts
            ):
                yield path


def test_the_texts_name_no_place_of_their_own() -> None:
    paths = [path for path in list_texts() if path.suffix in SUFFIXES]
    assert len(paths) > 100
    faults = []
    for path in paths:
        name = path.relative_to(ROOT).as_posix()
        faults += find_local_text(name, path.read_text("utf-8", "replace"))
    assert faults == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("see /ho" + "me/someone/project", "absolute path"),
        ("open('/wo" + "rk/main/x')", "absolute path"),
        ("C:" + "\\Users\\someone", "absolute path"),
        ("from https://pyp" + "i.org/simple", "package registry"),
        ("pip install --ind" + "ex-url x", "package registry"),
        ("as iss" + "ue 12 says", "issue number"),
        ("fixes " + "#12.", "issue number"),
        ("https://example.com/a/b/iss" + "ues/3", "issue number"),
    ],
)
def test_text_of_one_place_is_found(text: str, rule: str) -> None:
    (found,) = find_local_text("README.md", f"first line\n{text}")
    assert found.startswith(f"README.md:2: {rule}: ")


@pytest.mark.parametrize(
    "text",
    [
        "#/components/schemas/Task",
        "https://api.example.com/home/x and /workspaces/{workspace_gid}",
        "&#39; and [#1](x)",
        "# 1. First",
        "/tmp/sdk",
    ],
)
def test_other_text_is_not(text: str) -> None:
    assert find_local_text("README.md", text) == []
