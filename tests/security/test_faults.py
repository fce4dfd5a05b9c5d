"""Whatever happens to a run, the output folder is completely the old one or the new one."""

import errno
import itertools
import multiprocessing
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import GenerationError
from generator.output.writer import MANIFEST, write_files
from tests.documents import ROOT
from tests.security.write_forever import COUNT, make_files


def start_writing(folder: Path, kinds: str, runs: int = 0, **options: Any) -> Any:
    """Start a process that writes, and wait until it begins."""
    command = [sys.executable, "-m", "tests.security.write_forever"]
    process = subprocess.Popen(
        [*command, str(folder), kinds, str(runs)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **options,
    )
    assert process.stdout is not None
    if process.stdout.readline() != b"began\n":
        raise AssertionError(process.communicate()[1].decode("utf-8", "replace"))
    return process


def read_folder(folder: Path) -> dict[str, str]:
    """Read all files of a folder but the manifest."""
    return {
        file.relative_to(folder).as_posix(): file.read_text("utf-8")
        for file in folder.rglob("*")
        if file.is_file() and file.name != MANIFEST
    }


def find_kind(folder: Path, kinds: str, count: int = COUNT) -> str:
    """Say which SDK a folder holds, whole."""
    found = read_folder(folder)
    for kind in kinds:
        if found == {file.path: file.text for file in make_files(kind, count)}:
            return kind
    raise AssertionError(f"a mixture: {sorted(found)[:5]}")


def list_beside(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.parent.iterdir() if path != folder)


def write_until_killed(folder: Path, kind: str, step: int) -> None:
    """Write an SDK, and die at a step: before the file system is asked for the n-th time."""
    left = itertools.count(step, -1)

    def die(event: str, _: object) -> None:
        if event.startswith(("open", "os.", "shutil.", "ctypes.")) and not next(left):
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(die)
    write_files(folder, make_files(kind, 3))


def test_kill_at_any_moment(tmp_path: Path) -> None:
    """One run after the other dies a step later, until one comes to its end."""
    folder = tmp_path / "out"
    mine = tmp_path / ".out.mine"
    mine.mkdir()
    found = []
    for step in itertools.count():
        write_files(folder, make_files("a", 3))
        child = multiprocessing.get_context("fork").Process(
            target=write_until_killed, args=(folder, "b", step)
        )
        child.start()
        child.join()
        found.append(find_kind(folder, "ab", 3))
        if child.exitcode == 0:
            break
        assert child.exitcode == -signal.SIGKILL
    assert len(found) > 30
    assert set(found) == {"a", "b"}
    assert found == sorted(found), "once the new folder is there it stays"
    write_files(folder, make_files("c", 3))
    assert find_kind(folder, "c", 3) == "c"
    assert list_beside(folder) == [".out.mine"]


def test_two_runs_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    processes = [start_writing(folder, kinds, runs=12) for kinds in ("ab", "cd")]
    for process in processes:
        _, said = process.communicate(timeout=60)
        assert process.returncode == 0, said
    assert find_kind(folder, "abcd") in "bd"
    assert list_beside(folder) == []


def test_a_folder_put_aside_comes_back(tmp_path: Path) -> None:
    """Where a system cannot exchange folders, a kill may come between two renames."""
    folder = tmp_path / "out"
    write_files(folder, make_files("a"))
    (folder / "mine.txt").write_text("mine", "utf-8")
    staging = tmp_path / ".out.abcdefgh.sdkgen"
    staging.mkdir()
    folder.rename(staging / "old")
    write_files(folder, make_files("b"))
    assert (folder / "mine.txt").read_text("utf-8") == "mine"
    (folder / "mine.txt").unlink()
    assert find_kind(folder, "b") == "b"
    assert list_beside(folder) == []


def test_links_are_not_followed(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "file").write_text("x", "utf-8")
    folder = tmp_path / "place" / "out"
    folder.parent.mkdir()
    (folder.parent / ".out.abcdefgh.sdkgen").symlink_to(precious)
    write_files(folder, make_files("a"))
    assert (precious / "file").is_file()


@pytest.mark.parametrize("last", [0, 1, 7, 30, 59])
def test_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, last: int) -> None:
    folder = tmp_path / "out"
    write_files(folder, make_files("a"))
    written = 0
    write_bytes = Path.write_bytes

    def fill_disk(path: Path, content: bytes) -> int:
        nonlocal written
        if written == last:
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        written += 1
        return write_bytes(path, content)

    monkeypatch.setattr(Path, "write_bytes", fill_disk)
    with pytest.raises(GenerationError, match=r"No space left.*output-unwritable"):
        write_files(folder, make_files("b"))
    assert find_kind(folder, "a") == "a"
    assert list_beside(folder) == []


def test_limit_on_the_size_of_files(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    write_files(folder, make_files("a"))
    process = start_writing(
        folder,
        "b",
        1,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500)),
    )
    _, said = process.communicate()
    assert process.returncode == 1
    assert b"output-unwritable" in said
    assert find_kind(folder, "a") == "a"
    assert list_beside(folder) == []


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that another user can reach too."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def write_as_nobody(folder: Path) -> None:
    """Write as a user who may not; end with status 1 if that is said politely."""
    if os.geteuid() == 0:  # nothing is read-only to root
        os.setuid(65534)
    try:
        write_files(folder, make_files("b"))
    except GenerationError as error:
        os._exit(1 if error.diagnostics[0].code == "output-unwritable" else 3)
    os._exit(0)


def test_read_only_folder(open_folder: Path) -> None:
    folder = open_folder / "out"
    write_files(folder, make_files("a"))
    for path in (*open_folder.rglob("*"), open_folder):
        if path.is_dir():
            path.chmod(0o555)
    child = multiprocessing.get_context("fork").Process(
        target=write_as_nobody, args=(folder,)
    )
    child.start()
    child.join()
    assert child.exitcode == 1
    assert find_kind(folder, "a") == "a"
    for path in (open_folder, *open_folder.rglob("*")):
        if path.is_dir():
            path.chmod(0o755)


def test_output_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "out"
    path.write_text("mine", "utf-8")
    with pytest.raises(GenerationError, match=r"\[(output-unwritable|file-not-ours)\]"):
        write_files(path, make_files("a"))
    assert path.read_text("utf-8") == "mine"
