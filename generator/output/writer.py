"""Write the output folder atomically; files that were not generated are never overwritten.

The new folder is built next to the old one, with hard links for unchanged files, and then exchanged with it in one
atomic step. If anything fails before that step, the old folder is unchanged. Concurrent runs wait for each other; a run
removes what a killed run left behind.
"""

import ctypes
import difflib
import glob
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.diagnostics import GenerationError, SourceLocation, build_failure
from generator.output.generated_file import GeneratedFile

if sys.platform != "win32":
    import fcntl

MANIFEST = ".generated.json"
_STAGING = ".sdkgen"  # suffixes of the temporary folders of a run
_HERE = -100  # AT_FDCWD: paths are relative to the working directory
_SWAP = 2  # RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The differences between the output folder and the generated files, by relative path."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def write_files(folder: Path, files: Sequence[GeneratedFile]) -> Changes:
    """Write the generated files to a folder, and remove generated files that are obsolete.

    Args:
        folder: The output folder, which is created if it does not exist.
        files: All generated files.

    Returns:
        The changes, without the manifest. Unchanged files keep their modification
        times.

    Raises:
        GenerationError: A file that was not generated would be overwritten, or the
            folder cannot be written.
    """
    folder = folder.resolve()
    texts = _add_manifest(files)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with _lock(folder.parent) as is_alone:
            if is_alone:
                _clear_leftovers(folder)
            changes = _compare_files(folder, texts)
            _check_owner(folder, changes)
            if changes:
                _replace_folder(folder, texts, changes)
    except OSError as error:
        reason = error.strerror or _explain(error)
        message = f"the output folder cannot be written: {reason}"
        place = Path(error.filename or folder)
        if not place.is_relative_to(folder):  # a temporary folder beside it
            place = folder
        raise _fail(place, "output-unwritable", message) from None
    return Changes(
        added=tuple(path for path in changes.added if path != MANIFEST),
        changed=tuple(path for path in changes.changed if path != MANIFEST),
        removed=changes.removed,
    )


def _explain(error: OSError) -> str:
    """Return why a folder cannot be copied."""
    copying = isinstance(error, shutil.Error) and isinstance(error.args[0], list)
    return str(error.args[0][0][2]) if copying else type(error).__name__


@contextmanager
def _lock(parent: Path) -> Iterator[bool]:
    """Lock a folder against concurrent runs; yield whether the lock is held."""
    if sys.platform == "win32":
        yield False
        return
    handle = os.open(parent, os.O_RDONLY)
    try:
        is_held = True
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
        except OSError:  # a file system without locks
            is_held = False
        yield is_held
    finally:
        os.close(handle)


def _clear_leftovers(folder: Path) -> None:
    """Remove leftovers of killed runs, and restore a folder that such a run had moved."""
    for staging in folder.parent.glob(f".{glob.escape(folder.name)}.*{_STAGING}"):
        if staging.is_symlink() or not staging.is_dir():
            continue
        old = staging / "old"
        if old.is_dir() and not folder.exists():
            old.rename(folder)
        shutil.rmtree(staging, ignore_errors=True)


def check_files(folder: Path, files: Sequence[GeneratedFile]) -> list[str]:
    """Compare a folder with the generated files; return a unified diff as lines.

    Raises:
        GenerationError: The folder cannot be read.
    """
    texts = _add_manifest(files)
    try:
        changes = _compare_files(folder, texts)
    except OSError as error:
        message = f"the output folder cannot be read: {error.strerror}"
        raise _fail(folder, "file-unreadable", message) from None
    lines: list[str] = []
    for path in sorted([*changes.added, *changes.changed, *changes.removed]):
        there = _read(folder / path)
        lines += difflib.unified_diff(
            there.decode("utf-8", "replace").split("\n") if there is not None else [],
            texts[path].split("\n") if path in texts else [],
            str(folder / path),
            f"generated {path}",
            lineterm="",
        )
    return lines


def _add_manifest(files: Sequence[GeneratedFile]) -> dict[str, str]:
    texts = {file.path: file.text for file in files}
    manifest = json.dumps({"files": sorted(texts)}, indent=1)
    return {**texts, MANIFEST: f"{manifest}\n"}


def _compare_files(folder: Path, texts: Mapping[str, str]) -> Changes:
    """Compare a folder with the expected files."""
    added, changed = [], []
    for path, text in texts.items():
        there = _read(folder / path)
        if there is None:
            added.append(path)
        elif there != text.encode("utf-8"):
            changed.append(path)
    stale = (path for path in _read_manifest(folder) if path not in texts)
    removed = [path for path in stale if os.path.lexists(folder / path)]
    return Changes(
        added=tuple(sorted(added)),
        changed=tuple(sorted(changed)),
        removed=tuple(sorted(removed)),
    )


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _read_manifest(folder: Path) -> list[str]:
    """Return the paths of the files that an earlier run wrote.

    Raises:
        GenerationError: The manifest is damaged.
    """
    path = folder / MANIFEST
    content = _read(path)
    if content is None:
        return []
    try:
        paths = json.loads(content)["files"]
        return [GeneratedFile(path=path, text="").path for path in paths]
    except (ValueError, KeyError, TypeError, AttributeError):
        message = "the manifest is damaged; remove the folder to generate it anew"
        raise _fail(path, "manifest-damaged", message) from None


def _check_owner(folder: Path, changes: Changes) -> None:
    """Check that no file is overwritten that was not generated.

    Raises:
        GenerationError: One would be.
    """
    owned = {*_read_manifest(folder), MANIFEST}
    for path in changes.changed:
        if path not in owned:
            message = "this file was not generated and is not overwritten"
            raise _fail(folder / path, "file-not-ours", message)
    for path in changes.added:
        for parent in PurePosixPath(path).parents:
            if (folder / parent).is_file() and str(parent) not in changes.removed:
                message = "a file has the path of a needed folder"
                raise _fail(folder / parent, "file-not-ours", message)


def _replace_folder(folder: Path, texts: Mapping[str, str], changes: Changes) -> None:
    staging = Path(
        tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=_STAGING, dir=folder.parent)
    )
    try:
        staged = staging / "new"
        _stage(folder, staged, {*changes.changed, *changes.removed})
        for path in (*changes.added, *changes.changed):
            target = staged / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(texts[path].encode("utf-8"))
        if folder.exists():
            _exchange(staged, folder)
        else:
            staged.rename(folder)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _stage(folder: Path, staged: Path, left_out: set[str]) -> None:
    """Fill a new folder with links to all files that are kept, including those not generated."""
    if not folder.exists():
        staged.mkdir()
        return
    shutil.copytree(folder, staged, symlinks=True, copy_function=_link)
    for path in left_out:
        (staged / path).unlink()
        for parent in (staged / path).parents:
            if parent == staged or any(parent.iterdir()):
                break
            parent.rmdir()


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # a file system without hard links
        shutil.copy2(source, target)


def _exchange(staged: Path, folder: Path) -> None:
    """Exchange two folders, in one step if the system supports it."""
    if _swap(os.fsencode(staged), os.fsencode(folder)):
        return
    old = staged.with_name("old")  # from where the next run restores it
    folder.rename(old)
    try:
        staged.rename(folder)
    except BaseException:
        old.rename(folder)
        raise


def _swap(first: bytes, second: bytes) -> bool:
    """Exchange two folders in one step; return whether the system supports it."""
    if sys.platform == "linux":
        system = ctypes.CDLL(None)
        if hasattr(system, "renameat2"):
            return bool(system.renameat2(_HERE, first, _HERE, second, _SWAP) == 0)
    elif sys.platform == "darwin":
        return bool(ctypes.CDLL(None).renamex_np(first, second, _SWAP) == 0)
    return False


def _fail(path: Path, code: str, message: str) -> GenerationError:
    return build_failure(code, message, SourceLocation(path=str(path)))
