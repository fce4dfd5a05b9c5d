"""Read YAML or JSON files as data."""

from pathlib import Path
from typing import Any

from generator.diagnostics import SourceLocation, build_failure
from generator.job import LARGEST_FILE
from generator.source.constructor import Constructor
from generator.source.events import locate_end, read_events
from generator.source.locations import LocationMap


def load_file(path: Path, name: str = "") -> tuple[Any, LocationMap]:
    """Read a YAML or JSON file.

    Args:
        path: The file.
        name: Its name in diagnostics; its path by default.

    Returns:
        Its value, in which aliases are shared objects, and the source locations of its
        nodes.

    Raises:
        GenerationError: It is not readable, invalid, or too large.
    """
    name = name or str(path)
    text = _read_text(path, name)
    events = read_events(name, text)
    first = next(events, None)
    if first is None:
        place = SourceLocation(path=name)
        raise build_failure("document-empty", "the document is empty", place)
    data = Constructor(name, events).construct(first)[0]
    next(events, None)  # reads the rest of the text, which must be valid too
    return data, LocationMap(name, text)


def _read_text(path: Path, name: str) -> str:
    place = SourceLocation(path=name)
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:  # the latter for a NUL in the path
        reason = getattr(error, "strerror", None) or type(error).__name__
        message = f"cannot be read: {reason}"
        raise build_failure("file-unreadable", message, place) from None
    if len(content) > LARGEST_FILE:
        message = f"the file is larger than {LARGEST_FILE:,} bytes"
        raise build_failure("too-large", message, place)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = locate_end(name, error.object[: error.start].decode("utf-8"))
        message = f"byte 0x{error.object[error.start]:02x} is not UTF-8"
        raise build_failure("not-utf8", message, place) from None
