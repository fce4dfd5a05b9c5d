"""Name the operations whose generated files differ."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.diff.words import join_first
from generator.output.generated_file import GeneratedFile

_SHOWN = 10
_CLASS = re.compile(r"^class (\w+)\(Api\):$", re.M)
_METHOD = re.compile(r"^    def (\w+)\(", re.M)
# The start of an operation in the files of a tag; without a name, the start of other text.
_BEGINNINGS = re.compile(
    r"^_(?P<descriptor>[A-Z0-9_]+) = Operation\(|^    (?:async )?def (?P<method>\w+)\("
    r"|^class (?P<options>\w+?)(?:Options|Parameters|Keywords)\("
    r"|^def test_(?P<test>\w+)\(|^# \*\*(?P<section>\w+)\*\*$|^\[\*\*(?P<row>\w+)\*\*\]"
    r"|^class |^__all__",
    re.M,
)


def describe_drift(folder: Path, files: Sequence[GeneratedFile]) -> str:
    """Name the operations whose generated files differ; "" if there are none.

    Args:
        folder: The output folder.
        files: The files that would be generated.
    """
    pairs = {file.path: (_read_text(folder / file.path), file.text) for file in files}
    operations = _list_operations(text for texts in pairs.values() for text in texts)
    found: set[str] = set()
    for path, (old, new) in pairs.items():
        names = operations.get(_fold(Path(path).stem.removeprefix("test_")), {})
        if names and old != new:
            before, after = _split_text(old), _split_text(new)
            found |= {
                n for key, n in names.items() if before.get(key) != after.get(key)
            }
    return join_first(sorted(found), _SHOWN)


def _read_text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""


def _list_operations(texts: Iterable[str]) -> dict[str, dict[str, str]]:
    """List the operations of each API class; the keys are folded names."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for text in texts:
        owner = _CLASS.search(text)
        if owner:
            found[_fold(owner[1])] |= {
                _fold(name): f"{owner[1]}.{name}" for name in _METHOD.findall(text)
            }
    return found


def _split_text(text: str) -> dict[str, str]:
    """Split a file of a tag into the text of each operation, by its folded name."""
    starts = list(_BEGINNINGS.finditer(text))
    ends = [start.start() for start in starts[1:]] + [len(text)]
    parts: dict[str, str] = defaultdict(str)
    for start, end in zip(starts, ends, strict=False):
        if start.lastgroup:
            parts[_fold(start[start.lastgroup])] += text[start.start() : end]
    return parts


def _fold(name: str) -> str:
    """Return a name without underscores in lower case: that of a method or of its types."""
    return name.replace("_", "").lower()
