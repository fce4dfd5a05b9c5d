"""Read YAML or JSON files as data."""

from pathlib import Path
from typing import Any

import yaml

from generator.cache import NO_CACHE, Cache
from generator.diagnostics import GenerationError, SourceLocation, build_error
from generator.source.constructor import Constructor
from generator.source.locations import Places
from generator.source.nodes import compose_nodes
from generator.source.sections import (
    read_changed,
    restore_reading,
    take_apart,
    write_reading,
)

_LONGEST = 100_000_000  # bytes
_KIND = "readings"  # of entries in the cache


def load_file(path: Path, cache: Cache = NO_CACHE) -> tuple[Any, Places]:
    """Read a YAML or JSON file.

    Args:
        path: The file.
        cache: Where an earlier reading of it may be.

    Returns:
        Its value (what an alias stands for may be one object in several places), and what
        knows the places in it.

    Raises:
        GenerationError: It cannot be read, is no YAML, or is more than can be held.
    """
    name = str(path)
    text = _read_text(path)
    if cache.is_kept:
        data = _read_what_changed(name, text, cache)
    else:
        root, constructor = _compose(name, text)
        data = constructor.construct(root)[0]
    return data, Places(name, text)


def _read_what_changed(name: str, text: str, cache: Cache) -> Any:
    """Read a text, and keep what it says for the next time."""
    key = str(Path(name).resolve())
    known = restore_reading(cache.read(_KIND, key))
    data = read_changed(name, text, known) if known else None
    if data is None:
        reading = take_apart(text, *_compose(name, text))
        data = reading.data
        if reading.sections:
            cache.write(_KIND, key, value=write_reading(reading))
    return data


def _compose(name: str, text: str) -> tuple[yaml.Node, Constructor]:
    root = compose_nodes(name, text)
    if root is None:
        raise _refuse(name, "document-empty", "the document is empty")
    return root, Constructor(name)


def _refuse(path: str, code: str, message: str) -> GenerationError:
    return GenerationError([build_error(code, message, SourceLocation(path=path))])


def _read_text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_LONGEST + 1)
    except (OSError, ValueError) as error:  # the latter for a NUL in the path
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise _refuse(
            str(path), "file-unreadable", f"cannot be read: {reason}"
        ) from None
    if len(content) > _LONGEST:
        message = f"this is more than {_LONGEST:,} bytes"
        raise _refuse(str(path), "too-large", message)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        place = SourceLocation(
            path=str(path),
            line=before.count(b"\n") + 1,
            column=error.start - before.rfind(b"\n"),
        )
        message = f"byte 0x{content[error.start]:02x} is not UTF-8"
        raise GenerationError([build_error("not-utf8", message, place)]) from None
