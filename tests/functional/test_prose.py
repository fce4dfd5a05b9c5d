"""The prose of specs/asana.yaml is the project's own: no nine consecutive words are Asana's."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from generator.source.document import join_pointer
from tests.documents import OFFICIAL, SPEC, find_official, load_spec

RUN = 9  # words
_TEXTS = ("summary", "description")
_CODE = re.compile(
    r"```.*?```|`[^`]*`|<code>.*?</code>|<[^>]*>|https?://\S+", re.DOTALL
)
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")

Run = tuple[str, ...]


def iterate_texts(value: Any, pointer: str = "") -> Iterator[tuple[str, str]]:
    """Go through the summaries and descriptions of a document, with their pointers."""
    members: Iterator[tuple[Any, Any]] = iter(())
    if isinstance(value, dict):
        members = iter(value.items())
    elif isinstance(value, list):
        members = iter(enumerate(value))
    for key, member in members:
        place = join_pointer(pointer, key)
        if key in _TEXTS and isinstance(member, str):
            yield place, member
        else:
            yield from iterate_texts(member, place)


def list_runs(text: str) -> list[Run]:
    """List the runs of nine words of a text, code aside."""
    words = _WORD.findall(_CODE.sub(" ", text).lower())
    return [tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1)]


@cache
def find_official_runs(date: str) -> frozenset[Run]:
    texts = iterate_texts(load_spec(find_official(date)).data)
    return frozenset(
        run for text in {text for _, text in texts} for run in list_runs(text)
    )


@pytest.mark.parametrize("date", OFFICIAL)
def test_no_run_of_nine_words_is_official(date: str) -> None:
    official = find_official_runs(date)
    assert len(official) > 10_000
    document = load_spec(SPEC)
    copied = {
        f"{document.locate(pointer)}: {' '.join(run)}"
        for pointer, text in iterate_texts(document.data)
        for run in list_runs(text)
        if run in official
    }
    assert sorted(copied) == []


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("One two three four five six seven eight.", 0),
        ("One two three; four five six seven\neight NINE.", 1),
        ("One two `not this` three four five <b>six</b> seven eight nine", 1),
        ("one ```\nlots of code that nobody counts as prose here\n``` two", 0),
    ],
)
def test_runs_are_of_words_without_code(text: str, runs: int) -> None:
    found = list_runs(text)
    assert len(found) == runs
    assert all(
        " ".join(run) == "one two three four five six seven eight nine" for run in found
    )
