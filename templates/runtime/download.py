"""An answer that is a file: under which name it is saved, and where."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable, Mapping
from email.message import Message
from typing import IO

__all__ = ["choose_file_name", "create_file", "save_file"]

# Not allowed in a file name somewhere, or with a meaning in a path.
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*]')
_LONGEST = 200


def choose_file_name(headers: Mapping[str, str]) -> str | None:
    """Take the name of a file from Content-Disposition.

    Args:
        headers: The headers of the answer.

    Returns:
        A name without a folder, or None where the server gives none that can be used.
    """
    message = Message()
    message["Content-Disposition"] = headers.get("Content-Disposition", "")
    name = message.get_filename("")
    name = re.split(r"[/\\]", name)[-1]
    name = _UNSAFE.sub("_", name).strip(" .")
    while len(os.fsencode(name)) > _LONGEST:
        stem, extension = os.path.splitext(name)
        name = stem[:-1] + extension if stem[1:] else extension[:-1]
    return name or None


def save_file(
    chunks: Iterable[bytes], headers: Mapping[str, str], folder: str | None
) -> str:
    """Save the body of an answer; a file that is there already is left alone.

    Args:
        chunks: The body.
        headers: The headers of the answer.
        folder: Where to save it; None for the system's temporary folder.

    Returns:
        The path of the file.

    Raises:
        OSError: It cannot be written.
    """
    file, path = create_file(headers, folder)
    try:
        with file:
            for chunk in chunks:
                file.write(chunk)
    except BaseException:
        os.remove(path)
        raise
    return path


def create_file(
    headers: Mapping[str, str], folder: str | None
) -> tuple[IO[bytes], str]:
    """Open a file that was not there before; return its path too."""
    folder = folder or tempfile.gettempdir()
    descriptor, path = _create(folder, choose_file_name(headers))
    return os.fdopen(descriptor, "wb"), path


def _create(folder: str, name: str | None) -> tuple[int, str]:
    if name is None:
        return tempfile.mkstemp(dir=folder)
    path = os.path.join(folder, name)
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    try:
        return os.open(path, flags, 0o600), path
    except FileExistsError:
        stem, extension = os.path.splitext(name)
        return tempfile.mkstemp(prefix=f"{stem}-", suffix=extension, dir=folder)
