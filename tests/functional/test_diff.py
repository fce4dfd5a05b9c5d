"""`sdkgen diff` finds what changed between documents, also between those of git."""

import ast
import json
import os
import re
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.documents import OVERLAY, find_official
from tests.functional.test_command_line import run


@pytest.fixture(scope="module")
def report() -> Any:
    """Return what changed between two official documents."""
    names = [str(find_official(date)) for date in ("2025-09-24", "2026-06-11")]
    result = run("diff", *names, "--overlay", OVERLAY, "--format", "json")
    return json.loads(result.stdout)


def list_subjects(report: dict[str, Any], rule: str) -> set[str]:
    return {
        subject
        for change in report["changes"]
        if change["rule"] == rule
        for subject in (change["subject"], *change["also"])
    }


def test_the_official_documents_differ_by_47_operations(report: dict[str, Any]) -> None:
    assert len(list_subjects(report, "operation-added")) == 47
    assert not list_subjects(report, "operation-removed")
    assert report["step"] == "major"


def test_each_change_between_the_official_documents_is_listed(
    report: dict[str, Any],
) -> None:
    """Compare with a reading of the documents that shares nothing with ours."""
    old, new = (
        yaml.load(find_official(date).read_text("utf-8"), yaml.CSafeLoader)
        for date in ("2025-09-24", "2026-06-11")
    )
    (renamed,) = list_subjects(report, "type-renamed")
    schemas = [document["components"]["schemas"] for document in (old, new)]
    assert renamed in schemas[0].keys() - schemas[1].keys()
    names = [list_parameters(document) for document in (old, new)]
    both = names[0].keys() & names[1].keys()
    added = sum(len(names[1][key] - names[0][key]) for key in both)
    removed = sum(len(names[0][key] - names[1][key]) for key in both)
    assert len(list_subjects(report, "parameter-added")) == added
    assert len(list_subjects(report, "parameter-removed")) == removed


def list_parameters(document: dict[str, Any]) -> dict[str, set[str]]:
    listed: dict[str, set[str]] = {}
    components = document["components"]["parameters"]
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                both = [*item.get("parameters", []), *operation.get("parameters", [])]
                listed[operation["operationId"]] = {
                    (
                        components[p["$ref"].rpartition("/")[2]]["name"]
                        if "$ref" in p
                        else p["name"]
                    )
                    for p in both
                }
    return listed


def test_it_agrees_with_the_published_sdks(report: dict[str, Any]) -> None:
    """The wheels of asana 5.2.2 and of a newer release, named by ASANA_WHEELS, say the same."""
    named = os.environ.get("ASANA_WHEELS", "").split(os.pathsep)
    if len(named) != 2:
        pytest.skip("ASANA_WHEELS does not name two wheels")
    old, new = (list_methods(Path(name)) for name in named)
    added = list_subjects(report, "operation-added")
    assert added <= new - old, "the newer wheel may be of a later document still"
    assert not old - new


def list_methods(wheel: Path) -> set[str]:
    methods: set[str] = set()
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            if re.fullmatch(r"asana/api/\w+_api\.py", name):
                for node in ast.parse(archive.read(name)).body:
                    if isinstance(node, ast.ClassDef):
                        methods |= {
                            f"{node.name}.{item.name}"
                            for item in node.body
                            if isinstance(item, ast.FunctionDef)
                            and not item.name.endswith("_with_http_info")
                            and not item.name.startswith("__")
                        }
    return methods


def test_a_document_of_git_is_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    part = tmp_path / "specs" / "parts" / "things.yaml"
    part.parent.mkdir(parents=True)
    part.write_text(
        "get: {operationId: getThings, tags: [Things], responses: {204: {description: x}}}"
    )
    (tmp_path / "specs" / "asana.yaml").write_text(
        "openapi: 3.0.3\ninfo: {title: Things, version: '1'}\n"
        "servers: [{url: 'https://things.example'}]\n"
        "paths: {/things: {$ref: parts/things.yaml}}\n"
    )
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.com"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], check=True)
    part.write_text(part.read_text("utf-8").replace("getThings", "readThings"))
    for old in ("HEAD", "HEAD:specs/asana.yaml"):
        result = run("diff", old, "specs/asana.yaml")
        assert result.exit_code == 0
        assert "[operation-renamed]" in result.stdout
        assert result.stdout.endswith("requires a major version bump\n")
    wrong_names = ("NONE", "HEAD:none.yaml", "--upload-pack=x", ":x", "none.yaml")
    for wrong in (*wrong_names, "x" * 300):
        result = run("diff", "--", wrong, "specs/asana.yaml")
        assert result.exit_code == 1
        assert "[no-document]" in result.stderr


@pytest.fixture
def documents(tmp_path: Path) -> list[str]:
    """Write two documents, of which the second has an operation less."""
    paths = []
    for number, operations in enumerate(("getA getB", "getA")):
        path = tmp_path / f"{number}.yaml"
        path.write_text(
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n"
            + "".join(
                f"  /{name}: {{get: {{operationId: {name}, tags: [A], "
                "responses: {'204': {description: Done}}}}\n"
                for name in operations.split()
            ),
            "utf-8",
        )
        paths.append(str(path))
    return paths


@pytest.mark.parametrize(
    ("limit", "gone", "new", "same"),
    [("major", 1, 0, 0), ("minor", 1, 1, 0), ("patch", 1, 1, 0)],
)
def test_the_exit_status_depends_on_the_bump(
    limit: str, gone: int, new: int, same: int, documents: list[str]
) -> None:
    old, less = documents
    for names, status in (((old, less), gone), ((less, old), new), ((old, old), same)):
        assert run("diff", *names, "--exit-code", limit).exit_code == status
        assert run("diff", *names).exit_code == 0


def test_the_next_version_is_printed_alone(documents: list[str]) -> None:
    old, less = documents
    for names, version in (
        ((old, less), "6.0.0"),
        ((less, old), "5.5.0"),
        ((old, old), "5.4.9"),
    ):
        result = run("diff", *names, "--next", "5.4.9")
        assert (result.exit_code, result.output) == (0, f"{version}\n")
    result = run("diff", old, less, "--next", "5.4")
    assert result.exit_code == 2
    assert "'5.4' is not a version such as 5.5.0" in result.stderr


def test_an_invalid_document_is_rejected_with_its_location(
    documents: list[str], tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text(Path(documents[0]).read_text("utf-8").replace("'204'", "x"))
    names = (str(wrong), documents[0])
    for given in (names, names[::-1], (str(wrong), str(tmp_path / "none.yaml"))):
        result = run("diff", *given)
        assert (result.exit_code, result.stdout) == (1, "")
        assert str(wrong) in result.stderr
        assert ("none.yaml" in result.stderr) == ("none.yaml" in given[1])
