"""The input of a job is watched, and each change prints one line."""

from pathlib import Path

import pytest
from watchfiles import Change

from generator.cli.watch import Batch, watch_job
from generator.diagnostics import GenerationError
from generator.job import Job, find_builtin_templates


def collect(job: Job, ignored: list[Path], *changes: tuple[Change, Path]) -> list[str]:
    """Return the lines after the first, when these changes come one after the other."""
    batches: list[Batch] = [{(kind, str(path))} for kind, path in changes]
    lines = list(watch_job(job, ignored, lambda: "done", batches or [set()]))
    assert lines[0] == "done"
    return lines[1:]


@pytest.fixture
def job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Job:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "templates").mkdir()
    (tmp_path / "over").mkdir()
    (tmp_path.parent / "common").mkdir(exist_ok=True)
    return Job(
        spec=Path("a.yaml"),
        overlays=(Path("over/b.yaml"),),
        allowed=(tmp_path.parent / "common",),
        templates=Path("templates"),
    )


def test_what_is_read_is_named(job: Job, tmp_path: Path) -> None:
    builtin = find_builtin_templates().resolve() / "README.md.jinja"
    assert collect(
        job,
        [],
        (Change.modified, tmp_path / "a.yaml"),
        (Change.added, tmp_path / "over" / "b.yaml"),
        (Change.deleted, tmp_path / "templates" / "x.md.jinja"),
        (Change.modified, tmp_path / "schemas" / "thing.json"),
        (Change.modified, tmp_path.parent / "common" / "more.yaml"),
        (Change.modified, builtin),
    ) == [
        "a.yaml changed: done",
        "over/b.yaml added: done",
        "templates/x.md.jinja removed: done",
        "schemas/thing.json changed: done",
        f"{tmp_path.parent / 'common' / 'more.yaml'} changed: done",
        f"{builtin} changed: done",
    ]


def test_the_files_beside_a_linked_document_are_watched(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "a.yaml").touch()
    link = tmp_path / "link.yaml"
    link.symlink_to(tmp_path / "specs" / "a.yaml")
    part = tmp_path / "specs" / "part.yaml"
    lines = collect(Job(spec=link), [], (Change.modified, part))
    assert [line.endswith("part.yaml changed: done") for line in lines] == [True]


def test_what_is_written_or_not_read_is_not(job: Job, tmp_path: Path) -> None:
    out, cache = tmp_path / "out", tmp_path / "cache"
    assert (
        collect(
            job,
            [out, cache],
            (Change.modified, out / ".generated.json"),
            (Change.modified, out / "a.yaml"),
            (Change.added, cache / "runs" / "0.json"),
            (Change.added, tmp_path / ".out.1" / "new" / "x.json"),
            (Change.modified, tmp_path / "notes.txt"),
            (Change.modified, tmp_path / "templates" / "__pycache__" / "x.pyc"),
            (Change.modified, tmp_path / "over" / "other.txt"),
        )
        == []
    )


def test_a_batch_is_one_line(job: Job, tmp_path: Path) -> None:
    batch = {(Change.modified, str(tmp_path / f"{name}.yaml")) for name in "abcde"}
    lines = list(watch_job(job, [], lambda: "done", [batch]))
    assert lines[1:] == ["a.yaml changed, b.yaml changed, c.yaml changed, 2 more: done"]


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    lines = watch_job(Job(spec=tmp_path / "none" / "a.yaml"), [], lambda: "refused")
    assert next(lines) == "refused"
    with pytest.raises(GenerationError, match="does not exist") as error:
        next(lines)
    assert error.value.diagnostics[0].location.path == str(tmp_path / "none")
