"""Download the official document that a lock file names: `make spec` and `make spec-newest`."""

import re
import subprocess
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import click

from generator.cache import hash_bytes
from generator.cli.console import exit_on_errors
from generator.cli.downloads import download
from generator.settings import read_toml

_NEWEST = "HEAD"  # stands for the newest revision in a URL
_FORMS = {
    # The URL of the git repository.
    "repository": re.compile(r"\S+"),
    # The URL of the document.
    "address": re.compile(r"\S*\{revision\}\S*"),
    # A full commit hash; without it, the newest.
    "revision": re.compile(rf"[0-9a-f]{{40}}|{_NEWEST}"),
    # The SHA-256 of the document.
    "sha256": re.compile(r"[0-9a-f]{64}"),
}


def download_official(path: Path, folder: Path) -> Path:
    """Download the document of a lock, unless it exists already.

    Args:
        path: The lock file.
        folder: The folder for the document, which is named as in the URL.

    Returns:
        The path of the document.

    Raises:
        ClickException: The lock is invalid, or the document has another SHA-256.
        GenerationError: The lock cannot be read, or the server does not respond.
    """
    lock = _read_lock(path)
    document = folder / _name_document(lock)
    if document.is_file() and hash_bytes(document.read_bytes()) == lock["sha256"]:
        return document
    content = download(lock["address"].replace("{revision}", lock["revision"]))
    if hash_bytes(content) != lock["sha256"]:
        raise click.ClickException(
            f"{path}: revision {lock['revision']} should have sha256 {lock['sha256']},"
            f" but has {hash_bytes(content)}"
        )
    _write(document, content)
    return document


def update_lock(path: Path, folder: Path) -> Path:
    """Download the newest document; if it changed, write its revision and SHA-256 to the lock.

    Raises:
        ClickException: The lock is invalid, or the repository does not respond.
        GenerationError: The lock cannot be read, or the server does not respond.
    """
    known = _read_lock(path)
    revision = _find_newest(known["repository"])
    content = download(known["address"].replace("{revision}", revision))
    document = folder / _name_document(known)
    _write(document, content)
    values = {"revision": revision, "sha256": hash_bytes(content)}
    if known["revision"] != _NEWEST and known["sha256"] == values["sha256"]:
        return document  # only another file of the repository changed
    kept = [
        line
        for line in path.read_text("utf-8").splitlines()
        if line.partition("=")[0].strip() not in values
    ]
    added = [f'{key} = "{value}"' for key, value in values.items()]
    _write(path, "".join(f"{line}\n" for line in [*kept, *added]).encode())
    return document


def _read_lock(path: Path) -> dict[str, str]:
    values = {"revision": _NEWEST, **read_toml(path)}
    for key, form in _FORMS.items():
        if key not in values:
            raise click.ClickException(f"{path}: {key!r} is missing")
        if not isinstance(values[key], str) or not form.fullmatch(values[key]):
            raise click.ClickException(f"{path}: {key!r} is invalid: {values[key]!r}")
    return {key: values[key] for key in _FORMS}


def _name_document(lock: dict[str, str]) -> str:
    return PurePosixPath(urlsplit(lock["address"]).path).name


def _find_newest(repository: str) -> str:
    """Return the newest commit of a repository."""
    command = ["git", "ls-remote", "--", repository, _NEWEST]
    try:
        done = subprocess.run(command, capture_output=True, check=True, text=True)
    except (OSError, subprocess.CalledProcessError):
        raise click.ClickException(f"{repository} does not respond") from None
    found = re.match(r"[0-9a-f]{40}", done.stdout)
    if found is None:
        raise click.ClickException(f"{repository} has no {_NEWEST}")
    return found[0]


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


@click.command()
@click.argument("lock", type=click.Path(path_type=Path))
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--newest", is_flag=True, help="Take the newest revision and update the lock."
)
def main(lock: Path, folder: Path, newest: bool) -> None:
    """Download the document that LOCK names into FOLDER and check its SHA-256."""
    with exit_on_errors("text"):
        click.echo((update_lock if newest else download_official)(lock, folder))


if __name__ == "__main__":
    main()
