"""Download the official document that a lock file names: `make spec` and `make spec-newest`."""

import os
import re
import subprocess
import tomllib
import urllib.request
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import click

from generator.cache import hash_bytes
from generator.diagnostics import GenerationError, SourceLocation, build_error

_SECONDS = 60
_NEWEST = "HEAD"  # stands for the newest revision in a URL
_FORMS = {
    "repository": re.compile(r"\S+"),
    "address": re.compile(r"\S*\{revision\}\S*"),
    "revision": re.compile(rf"[0-9a-f]{{40}}|{_NEWEST}"),
    "sha256": re.compile(r"[0-9a-f]{64}"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """The content of a lock file.

    Attributes:
        path: The lock file.
        repository: The URL of the git repository.
        address: The URL of the document, with the placeholder `{revision}`.
        revision: A full commit hash, or `HEAD` for the newest.
        sha256: The SHA-256 of the document.
    """

    path: Path
    repository: str
    address: str
    revision: str
    sha256: str


def download_official(path: Path, folder: Path) -> Path:
    """Download the document of a lock, unless it exists already.

    Args:
        path: The lock file.
        folder: The folder for the document, which is named as in the URL.

    Returns:
        The path of the document.

    Raises:
        GenerationError: The lock is invalid, the server does not respond, or the
            document has another SHA-256.
    """
    lock = _read_lock(path)
    document = folder / PurePosixPath(urlsplit(lock.address).path).name
    if document.is_file() and hash_bytes(document.read_bytes()) == lock.sha256:
        return document
    content = _download(lock)
    found = hash_bytes(content)
    if found != lock.sha256:
        message = f"revision {lock.revision} should have sha256 {lock.sha256}, but has {found}"
        raise _fail(path, message)
    _write(document, content)
    return document


def update_lock(path: Path, folder: Path) -> Path:
    """Download the newest document; if it changed, write its revision and SHA-256 to the lock.

    Raises:
        GenerationError: The lock is invalid, or the server does not respond.
    """
    known = _read_lock(path)
    lock = replace(known, revision=_find_newest(known))
    content = _download(lock)
    document = folder / PurePosixPath(urlsplit(lock.address).path).name
    _write(document, content)
    values = {"revision": lock.revision, "sha256": hash_bytes(content)}
    if known.revision != _NEWEST and known.sha256 == values["sha256"]:
        return document  # only another file of the repository changed
    kept = [
        line
        for line in path.read_text("utf-8").splitlines()
        if line.partition("=")[0].strip() not in values
    ]
    added = [f'{key} = "{value}"' for key, value in values.items()]
    _write(path, "".join(f"{line}\n" for line in [*kept, *added]).encode())
    return document


def _read_lock(path: Path) -> Lock:
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise _fail(path, f"cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _fail(path, f"this is not TOML: {error}") from None
    values = {"revision": _NEWEST, **table}
    for key, form in _FORMS.items():
        if key not in values:
            raise _fail(path, f"{key!r} is missing")
        if not isinstance(values[key], str) or not form.fullmatch(values[key]):
            raise _fail(path, f"{key!r} is invalid: {values[key]!r}")
    return Lock(path=path, **{key: values[key] for key in _FORMS})


def _find_newest(lock: Lock) -> str:
    """Return the newest commit of the repository."""
    command = ["git", "ls-remote", "--", lock.repository, _NEWEST]
    try:
        done = subprocess.run(command, capture_output=True, check=True, text=True)
    except (OSError, subprocess.CalledProcessError):
        raise _fail(lock.path, f"{lock.repository} does not respond") from None
    found = re.match(r"[0-9a-f]{40}", done.stdout)
    if found is None:
        raise _fail(lock.path, f"{lock.repository} has no {_NEWEST}")
    return found[0]


def _download(lock: Lock) -> bytes:
    address = lock.address.replace("{revision}", lock.revision)
    try:
        with urllib.request.urlopen(address, timeout=_SECONDS) as response:
            content: bytes = response.read()
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", None) or error
        raise _fail(lock.path, f"{address} cannot be downloaded: {reason}") from None
    return content


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    partial.write_bytes(content)
    os.replace(partial, path)


def _fail(lock: Path, message: str) -> GenerationError:
    place = SourceLocation(path=str(lock))
    return GenerationError([build_error("official", message, place)])


@click.command()
@click.argument("lock", type=click.Path(path_type=Path))
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--newest", is_flag=True, help="Take the newest revision and update the lock."
)
def main(lock: Path, folder: Path, newest: bool) -> None:
    """Download the document that LOCK names into FOLDER and check its SHA-256."""
    try:
        click.echo((update_lock if newest else download_official)(lock, folder))
    except GenerationError as error:
        raise click.ClickException(str(error)) from None


if __name__ == "__main__":
    main()
