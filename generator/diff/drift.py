"""Name the operations whose generated files differ."""

import re
from collections.abc import Sequence
from pathlib import Path

from generator.output.generated_file import GeneratedFile

_SHOWN = 10
_CLASS = re.compile(r"^class (\w+)\((?:Async)?Api\):$", re.M)
_METHOD = re.compile(r"^    (?:async )?def (\w+)\(", re.M)
# The start of an operation in the files of a tag; without a name, the start of other text.
_BEGINNINGS = re.compile(
    r"^_(?P<descriptor>[A-Z0-9_]+) = Operation\(|^    (?:async )?def (?P<method>\w+)\("
    r"|^class (?P<options>\w+?)(?:Options|Parameters|Keywords)\("
    r"|^def test_(?P<test>\w+)\(|^# \*\*(?P<section>\w+)\*\*$|^\[\*\*(?P<row>\w+)\*\*\]"
    r"|^class |^__all__",
    re.M,
)
_MODULE = re.compile(r"/(?:api|aio|types)/(\w+)\.py$|^test/test_(\w+)\.py$")


def describe_drift(folder: Path, files: Sequence[GeneratedFile]) -> str:
    """Name the operations whose generated files differ; "" if there are none.

    Args:
        folder: The output folder.
        files: The files that would be generated.
    """
    pairs = {file.path: (_read_text(folder / file.path), file.text) for file in files}
    tags = _find_tags(pairs)
    found: list[str] = []
    for path, (old, new) in pairs.items():
        tag = tags.get(_find_module(path))
        if tag and old != new:
            owner, names = tag
            before, after = _split_text(old), _split_text(new)
            found += [
                f"{owner}.{name}"
                for key, name in names.items()
                if before.get(key) != after.get(key)
            ]
    words = sorted(set(found))
    more = [f"{len(words) - _SHOWN} more"] if len(words) > _SHOWN else []
    return ", ".join([*words[:_SHOWN], *more])


def _read_text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""


def _find_tags(
    pairs: dict[str, tuple[str, str]],
) -> dict[str, tuple[str, dict[str, str]]]:
    """Find the class of each module, and its methods by name without underscores."""
    tags: dict[str, tuple[str, dict[str, str]]] = {}
    for path, texts in pairs.items():
        owner = _CLASS.search("\n".join(texts)) if "/api/" in path else None
        if owner:
            names = {
                _fold(name): name for text in texts for name in _METHOD.findall(text)
            }
            for key in (_find_module(path), owner[1]):
                tags[key] = (owner[1], names)
    return tags


def _find_module(path: str) -> str:
    """Return the name of the tag's module or page for a path."""
    found = _MODULE.search(path)
    return (found[1] or found[2]) if found else Path(path).stem


def _split_text(text: str) -> dict[str, str]:
    """Split a file of a tag into the text of each operation."""
    starts = list(_BEGINNINGS.finditer(text))
    ends = [start.start() for start in starts[1:]] + [len(text)]
    parts: dict[str, str] = {}
    for start, end in zip(starts, ends, strict=False):
        if start.lastgroup:
            key = _fold(start[start.lastgroup])
            parts[key] = parts.get(key, "") + text[start.start() : end]
    return parts


def _fold(name: str) -> str:
    return name.replace("_", "").lower()
