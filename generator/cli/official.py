"""Download the official document that a lock file names: `make spec`.

A lock is a TOML file with `address`, `revision` and `sha256`.
"""

import hashlib
import os
import tomllib
import urllib.request
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import click

from generator.diagnostics import GenerationError, SourceLocation, build_error

_SECONDS = 60


def download_official(lock: Path, folder: Path) -> Path:
    """Download a document into a folder, unless its content is not what the lock says.

    Args:
        lock: The lock file.
        folder: Where the document goes; its name is that of the address.

    Returns:
        The path of the document.

    Raises:
        GenerationError: The lock cannot be read, the address does not answer, or the
            SHA-256 of the content is another.
    """
    address, revision, expected = _read_lock(lock)
    try:
        with urllib.request.urlopen(address, timeout=_SECONDS) as answer:
            content: bytes = answer.read()
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", None) or error
        raise _fail(lock, f"{address} cannot be downloaded: {reason}") from None
    found = hashlib.sha256(content).hexdigest()
    if found != expected:
        message = f"revision {revision} should have sha256 {expected}, but has {found}"
        raise _fail(lock, message)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / PurePosixPath(urlsplit(address).path).name
    partial = path.with_suffix(".partial")
    partial.write_bytes(content)
    os.replace(partial, path)
    return path


def _read_lock(lock: Path) -> tuple[str, str, str]:
    try:
        table = tomllib.loads(lock.read_text("utf-8"))
        return str(table["address"]), str(table["revision"]), str(table["sha256"])
    except OSError as error:
        raise _fail(lock, f"cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _fail(lock, f"this is not TOML: {error}") from None
    except KeyError as error:
        raise _fail(lock, f"{error.args[0]!r} is missing") from None


def _fail(lock: Path, message: str) -> GenerationError:
    place = SourceLocation(path=str(lock))
    return GenerationError([build_error("official", message, place)])


@click.command()
@click.argument("lock", type=click.Path(path_type=Path))
@click.argument("folder", type=click.Path(path_type=Path))
def main(lock: Path, folder: Path) -> None:
    """Download the document that LOCK names into FOLDER and check its SHA-256."""
    try:
        click.echo(download_official(lock, folder))
    except GenerationError as error:
        raise click.ClickException(str(error)) from None


if __name__ == "__main__":
    main()
