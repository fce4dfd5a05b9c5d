"""The output folder is written completely or not at all, and never over other files."""

import errno
import json
import os
import sys
import tempfile
from pathlib import Path

import pytest

from generator.diagnostics import GenerationError
from generator.output import writer
from generator.output.generated_file import GeneratedFile
from generator.output.writer import MANIFEST, Changes, check_files, write_files

OLD = {"a.py": "old a", "sub/b.py": "old b", "sub/deep/c.py": "same"}
NEW = {"a.py": "new a", "sub/deep/c.py": "same", "d/e.py": "new e"}


def make(texts: dict[str, str]) -> list[GeneratedFile]:
    return [GeneratedFile(path=path, text=text) for path, text in texts.items()]


def read(folder: Path) -> dict[str, str]:
    """Read all the files of a folder, but for the manifest."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


def test_a_folder_is_made_and_its_manifest_names_what_is_ours(tmp_path: Path) -> None:
    out = tmp_path / "new" / "out"
    changes = write_files(out, make(OLD))
    assert changes == Changes(added=tuple(sorted(OLD)), changed=(), removed=())
    assert read(out) == OLD
    manifest = json.loads((out / MANIFEST).read_text("utf-8"))
    assert manifest["files"] == sorted(OLD)


def test_a_second_run_changes_what_is_different_only(tmp_path: Path) -> None:
    write_files(tmp_path / "out", make(OLD))
    changes = write_files(tmp_path / "out", make(NEW))
    assert changes == Changes(
        added=("d/e.py",), changed=("a.py",), removed=("sub/b.py",)
    )
    assert read(tmp_path / "out") == NEW
    assert os.listdir(tmp_path) == ["out"]


def test_a_folder_that_is_left_empty_goes(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_files(out, make(OLD))
    (out / "sub" / "deep" / "mine.txt").write_text("mine", encoding="utf-8")
    write_files(out, make({"a.py": "x"}))
    assert read(out) == {"a.py": "x", "sub/deep/mine.txt": "mine"}
    (out / "sub" / "deep" / "mine.txt").unlink()
    (out / "sub" / "deep").rmdir()
    (out / "sub").rmdir()
    write_files(out, make(OLD))
    write_files(out, make({"a.py": "x"}))
    assert not (out / "sub").exists()


def test_what_is_the_same_keeps_its_times_and_the_folder_itself(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_files(out, make(OLD))
    for path in out.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    before = (out / "sub/deep/c.py").stat()
    write_files(out, make(NEW))
    after = (out / "sub/deep/c.py").stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)
    assert (out / "a.py").stat().st_mtime > 1_000_000_000


def test_a_run_without_a_change_touches_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_files(out, make(OLD))
    before = {
        p: (p.stat().st_mtime_ns, p.stat().st_ino) for p in [out, *out.rglob("*")]
    }
    assert not write_files(out, make(OLD))
    after = {p: (p.stat().st_mtime_ns, p.stat().st_ino) for p in [out, *out.rglob("*")]}
    assert before == after


def test_files_of_others_stay(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_files(out, make(OLD))
    (out / "mine.txt").write_text("mine", encoding="utf-8")
    (out / "sub" / "mine").mkdir()
    (out / "sub" / "link").symlink_to("b.py")
    (out / "program").write_text("#!", encoding="utf-8")
    (out / "program").chmod(0o755)
    write_files(out, make({"a.py": "x"}))
    assert (out / "mine.txt").read_text("utf-8") == "mine"
    assert (out / "sub" / "mine").is_dir()
    assert (out / "sub" / "link").is_symlink()
    assert (out / "program").stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize(
    ("theirs", "path"),
    [({"a.py": "theirs"}, "a.py"), ({"sub": "theirs"}, "sub"), ({"d": "theirs"}, "d")],
)
def test_a_file_that_is_not_ours_is_not_overwritten(
    theirs: dict[str, str], path: str, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    for name, text in theirs.items():
        (out / name).write_text(text, encoding="utf-8")
    with pytest.raises(GenerationError) as caught:
        write_files(out, make({**OLD, **NEW}))
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "file-not-ours"
    assert diagnostic.location.path == str(out / path)
    assert read(out) == theirs


def test_a_file_that_is_the_same_already_is_taken_over(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.py").write_text("old a", encoding="utf-8")
    write_files(out, make(OLD))
    write_files(out, make(NEW))
    assert read(out) == NEW


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"files": 1}', '{"files": [1]}', '{"files": ["../x"]}']
)
def test_a_damaged_manifest_is_reported(text: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_files(out, make(OLD))
    (out / MANIFEST).write_text(text, encoding="utf-8")
    (tmp_path / "x").write_text("theirs", encoding="utf-8")
    with pytest.raises(GenerationError, match="the manifest is damaged"):
        write_files(out, make(NEW))
    assert read(out) == OLD
    assert (tmp_path / "x").read_text("utf-8") == "theirs"


def test_an_output_folder_that_is_a_file_is_reported(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.write_text("theirs", encoding="utf-8")
    with pytest.raises(GenerationError, match="a file has the path of a needed folder"):
        write_files(out, make(OLD))
    with pytest.raises(GenerationError, match="cannot be written"):
        write_files(out / "below", make(OLD))
    assert out.read_text("utf-8") == "theirs"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write all")
def test_a_read_only_folder_is_reported(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(GenerationError, match="cannot be written: Permission denied"):
        write_files(tmp_path / "out", make(OLD))


def test_a_fault_names_the_folder_and_not_a_temporary_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(suffix: str, prefix: str, dir: Path) -> str:
        raise OSError(errno.EROFS, "Read-only file system", f"{dir}/{prefix}1{suffix}")

    monkeypatch.setattr(tempfile, "mkdtemp", refuse)
    with pytest.raises(GenerationError) as caught:
        write_files(tmp_path / "out", make(OLD))
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.location.path == str(tmp_path / "out")
    assert diagnostic.message.endswith("cannot be written: Read-only file system")


def test_an_output_behind_a_link_is_the_folder_that_the_link_leads_to(
    tmp_path: Path,
) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    write_files(tmp_path / "link", make(OLD))
    write_files(tmp_path / "link", make(NEW))
    assert (tmp_path / "link").is_symlink()
    assert read(tmp_path / "real") == NEW


# Faults half-way


@pytest.mark.parametrize("number", range(1, 40))
def test_a_fault_of_the_system_leaves_the_folder_as_it_was(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The n-th call that changes the file system fails, whichever that is."""
    out = tmp_path / "out"
    write_files(out, make(OLD))
    before = read(out)
    left = [number]

    def fail(name: str) -> None:
        original = getattr(os, name)

        def call(*arguments: object, **keywords: object) -> object:
            if sys._getframe(1).f_globals.get("__name__") != "tempfile":
                left[0] -= 1
                if left[0] == 0:
                    raise OSError(28, "No space left on device")
            return original(*arguments, **keywords)

        monkeypatch.setattr(os, name, call)

    for name in ("mkdir", "link", "unlink", "rename", "open", "rmdir"):
        fail(name)
    try:
        write_files(out, make(NEW))
    except GenerationError as error:
        assert "No space left on device" in str(error)
        monkeypatch.undo()
        assert read(out) == before
    else:
        monkeypatch.undo()
        assert read(out) == NEW
    write_files(out, make(NEW))
    assert read(out) == NEW
    assert os.listdir(tmp_path) == ["out"]


def test_where_links_or_the_exchange_are_missing_the_result_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(writer.sys, "platform", "other")
    out = tmp_path / "out"
    write_files(out, make(OLD))
    write_files(out, make(NEW))
    assert read(out) == NEW
    assert os.listdir(tmp_path) == ["out"]


# Checking


def test_a_check_shows_each_difference_and_writes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_files(out, make(OLD))
    assert check_files(out, make(OLD)) == []
    (out / "a.py").write_text("edited by hand\n", encoding="utf-8")
    (out / "sub" / "b.py").unlink()
    before = read(out)
    lines = check_files(out, make({**OLD, "f.py": "new\n"}))
    assert "-edited by hand" in lines
    assert "+old a" in lines
    assert f"--- {out / 'sub/b.py'}" in lines
    assert "+old b" in lines
    assert "+++ generated f.py" in lines
    assert read(out) == before


def test_a_stale_file_is_a_difference_and_one_of_others_is_not(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_files(out, make(OLD))
    (out / "mine.txt").write_text("mine", encoding="utf-8")
    lines = check_files(out, make({k: v for k, v in OLD.items() if k != "a.py"}))
    assert "-old a" in lines
    assert not any("mine" in line for line in lines)


@pytest.mark.parametrize("text", [b"x", b"x\r\n", b"x\n\n", b"x\n\xff", b"x\x0c\n"])
def test_a_difference_of_line_ends_is_one(text: bytes, tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_files(out, make({"a.py": "x\n"}))
    (out / "a.py").write_bytes(text)
    assert len(check_files(out, make({"a.py": "x\n"}))) > 3


def test_an_empty_file_that_is_missing_is_a_difference(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_files(out, make({"a.py": "", "b.py": "x"}))
    (out / "a.py").unlink()
    assert check_files(out, make({"a.py": "", "b.py": "x"}))[-1] == "+"


def test_a_folder_that_is_not_there_is_all_difference(tmp_path: Path) -> None:
    lines = check_files(tmp_path / "out", make({"a.py": "x\n"}))
    assert "+x" in lines
    assert os.listdir(tmp_path) == []
