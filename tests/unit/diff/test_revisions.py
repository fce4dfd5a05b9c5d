"""A document of a git revision is read with all its files, and its errors name the revision."""

import subprocess
from pathlib import Path

import pytest

from generator.diagnostics import GenerationError
from generator.diff.revisions import load_revision

SPEC = Path("api/main.yaml")
MAIN = """\
openapi: 3.0.3
info: {title: Things, version: '1'}
paths:
  /things: {$ref: 'parts/things.yaml#/paths/~1things'}
"""
THINGS = """\
paths:
  /things:
    get: {operationId: getThings, responses: {'200': {description: Here.}}}
"""


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a repository: `good` has a document, `bad` a wrong one, and there is none now."""
    monkeypatch.chdir(tmp_path)
    git("init", "-q")
    commit(tmp_path, "good", MAIN, THINGS)
    commit(tmp_path, "bad", MAIN, THINGS.replace("get:", "get: get:"))
    commit(tmp_path, "lost", MAIN.replace("parts/", "lost/"), THINGS)
    for path in (SPEC, Path("api/parts/things.yaml")):
        path.unlink()
    return tmp_path


def git(*arguments: str) -> None:
    identity = ["-c", "user.name=x", "-c", "user.email=x@example.com"]
    subprocess.run(["git", *identity, *arguments], check=True)


def commit(folder: Path, tag: str, main: str, things: str) -> None:
    for name, text in (("main.yaml", main), ("parts/things.yaml", things)):
        path = folder / "api" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    git("add", ".")
    git("commit", "-qm", tag)
    git("tag", tag)


@pytest.mark.parametrize(
    ("below", "name"),
    [(".", "good"), (".", "good:api/main.yaml"), ("api", "good:main.yaml"), ("api/parts", "good:../main.yaml")],
)  # fmt: skip
def test_its_files_are_read(
    repository: Path, monkeypatch: pytest.MonkeyPatch, below: str, name: str
) -> None:
    monkeypatch.chdir(repository / below)
    document = load_revision(name, SPEC, ())
    assert document.data["paths"]["/things"]["get"]["operationId"] == "getThings"


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("bad", "bad:api/parts/things.yaml:3:13"),
        ("lost", "lost:api/main.yaml:4:3"),
        ("good:api/none.yaml", "good:api/none.yaml:1:1"),
        ("none", "none:1:1"),
    ],
)
@pytest.mark.usefixtures("repository")
def test_a_fault_names_the_revision(name: str, place: str) -> None:
    with pytest.raises(GenerationError) as error:
        load_revision(name, SPEC, ())
    assert str(error.value.diagnostics[0].location) == place


def test_a_document_at_the_top_of_a_repository_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    git("init", "-q")
    Path("main.yaml").write_text(
        MAIN.replace("$ref: 'parts/things.yaml#/paths/~1things'", "")
    )
    git("add", ".")
    git("commit", "-qm", "x")
    assert load_revision("HEAD:main.yaml", SPEC, ()).data["paths"] == {"/things": {}}


@pytest.mark.parametrize(
    "name", ["--upload-pack=x", ":x", "bad:../main.yaml", "bad:x\0", "bad:api", ""]
)
@pytest.mark.usefixtures("repository")
def test_an_invalid_document_of_a_revision_is_an_error(name: str) -> None:
    with pytest.raises(GenerationError) as error:
        load_revision(name, SPEC, ())
    (found,) = error.value.diagnostics
    assert (found.code, found.location.path) == ("no-document", name)


@pytest.mark.parametrize("text", ["paths: []", "[]", "openapi: 3.0.3", "a: ["])
def test_an_invalid_document_is_rejected(text: str, tmp_path: Path) -> None:
    path = tmp_path / "main.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(GenerationError) as error:
        load_revision(str(path), SPEC, ())
    assert {item.location.path for item in error.value.diagnostics} == {str(path)}
