"""Say what drifted between generated modules, in the words of the rules."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from generator.diff.rules import RULES
from generator.output.generated_file import GeneratedFile

_CLASS = re.compile(r"^class (\w+)\(Api\):$", re.M)
_METHOD = re.compile(r"^    def (\w+)\((.*?)\) -> ", re.M | re.S)
_SHOWN = 3


def describe_drift(folder: Path, files: Sequence[GeneratedFile]) -> str:
    """Say in one line which operations drifted, "" where none did.

    Args:
        folder: The output folder.
        files: What would be generated.
    """
    words: list[str] = []
    for file in files:
        if "/api/" in file.path and file.path.endswith(".py"):
            try:
                there = (folder / file.path).read_text("utf-8", "replace")
            except OSError:
                there = ""
            if there != file.text:
                old, new = _list_methods(there), _list_methods(file.text)
                words += _compare_methods(old, new)
    more = [f"and {len(words) - _SHOWN} more"] if len(words) > _SHOWN else []
    return "; ".join([*words[:_SHOWN], *more])


def _list_methods(text: str) -> dict[str, tuple[str, str]]:
    """Return the arguments and the whole text of each method."""
    name = _CLASS.search(text)
    owner = f"{name[1]}." if name else ""
    starts = list(_METHOD.finditer(text))
    ends = [start.start() for start in starts[1:]] + [len(text)]
    return {
        f"{owner}{start[1]}": ("".join(start[2].split()), text[start.start() : end])
        for start, end in zip(starts, ends, strict=False)
    }


def _compare_methods(
    old: Mapping[str, tuple[str, str]], new: Mapping[str, tuple[str, str]]
) -> Iterator[str]:
    for name in sorted({*old, *new}):
        before, after = old.get(name), new.get(name)
        if before is None:
            rule = "operation-added"
        elif after is None:
            rule = "operation-removed"
        elif before[0] != after[0]:
            rule = "arguments-changed"
        elif before[1] != after[1]:
            rule = "operation-described"
        else:
            continue
        detail = f"{before[0]} before, {after[0]} now" if before and after else ""
        yield RULES[rule].words.format(subject=name, detail=detail)
