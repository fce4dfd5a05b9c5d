"""Only what changed of a file is read again, and it says what the whole file says."""

import json
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.cache import Cache
from generator.diagnostics import GenerationError
from generator.source import files as loader
from generator.source import sections
from generator.source.constructor import Constructor
from generator.source.files import load_file
from generator.source.nodes import DEEPEST, compose_nodes
from generator.source.sections import (
    Reading,
    read_changed,
    restore_reading,
    take_apart,
    write_reading,
)
from tests.documents import SPEC

TEXT = """\
# a comment
openapi: 3.0.0
shared: &shared
  a: 1
paths:
  /one:
    get: one
    text: |
      A text.

  # about two
  /two:
    get: two
    again: *shared
  /three: &three
    get: three
components:
  schemas:
    First:
      type: string
    Second: "quoted"
    Third:
      <<: *three
      list:
      - 1
last: end
"""


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sections, "_SMALL", 70)


def read_whole(text: str) -> Reading:
    root = compose_nodes("name", text)
    assert root is not None
    return take_apart(text, root, Constructor("name"))


def keep(text: str) -> Reading:
    """Read a text as a run does that finds an earlier reading of it in the cache."""
    known = restore_reading(json.loads(json.dumps(write_reading(read_whole(text)))))
    assert known
    return known


def read_again(before: str, after: str) -> Any:
    """Read a text of which another was read before; None where it is read as a whole."""
    data = read_changed("name", after, keep(before))
    if data is not None:
        assert json.dumps(data) == json.dumps(read_whole(after).data)
    return data


def test_sections_are_members_near_the_root() -> None:
    known = keep(TEXT)
    assert sum(section.length for section in known.sections) == len(TEXT)
    assert ["/".join(section.keys) for section in known.sections] == [
        "",
        "openapi",
        "shared",
        "",
        *("paths//one", "paths//two", "paths//three"),
        "",
        "",
        *(f"components/schemas/{name}" for name in ("First", "Second", "Third")),
        "last",
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("A text.", "Another text,\n\n      and more."),
        ("get: one", "get: 1"),
        ("A text.\n\n", "A text.\n\n      # about two\n"),
        ("last: end\n", ""),
        ("  /two:", "  /new: {}\n  /two:"),
        ("  /one:", "  '/1':"),
        ("    get: two\n", ""),
        ("*shared", "{b: *shared}"),
        ("&three\n    get: three", "&three\n    # a comment\n    get: three"),
        ("<<: *three", "<<: [*three, *shared]"),
        ('    Second: "quoted"\n', ""),
        ("    First:\n      type: string\n", "    Zeroth:\n    First: '#'\n"),
        ('"quoted"', '"quoted\n      text"'),
        ('"quoted"', "plain\n      text"),
        ('"quoted"', '"quoted"\n    More: >+\n      text\n\n'),
        ("last: end", "last: end\nmore: end"),
        ("last: end", "last: [\n1,\n2]"),
        ("openapi: 3.0.0", "openapi: 3.1.0"),
        ("  a: 1\n", "  a: 1 # a comment\n"),
    ],
)
def test_what_changed_is_read_alone(old: str, new: str) -> None:
    assert TEXT.count(old) == 1
    assert read_again(TEXT, TEXT.replace(old, new)) is not None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("# a comment", "# another comment"),  # above the first member
        ("paths:", "paths: # a comment"),  # opens a mapping
        ("  /one:", "  /new: {}\n  /one:"),  # stands below no other
        ("  /one:", "  # about one\n  /one:"),  # belongs to what is above
        ("get: two", "get: 'two"),  # reaches out
        ("get: two", "get: [two"),
        ("get: two", "get: two'\n    x: '"),
        ("    get: two", "     get: two"),
        ("  /two:\n", "   /two:\n"),
        ("  /two:\n", "/two:\n"),
        ("get: two", "get: two\n  /one: 1"),  # there twice
        ("get: two", "get: two\nlast: 1"),
        ("again: *shared", "again: *shared\n<<:"),
        ("get: two", "get: two\n    get: 2"),
        ("get: two", "get: two\n..."),
        ("get: two", "get: two\n--- {}"),
        ("get: two", "get: !!set two"),
        ("  /two:", "  ? /two\n  :"),
        ("  /two:", "  <<: {}\n  /two:"),
        ("*shared", "*three"),  # stands below
        ("*shared", "*none"),
        ("*shared", "&shared {}"),  # anchors
        ("get: two", "get: &more two"),
        ("get: three", "get: four"),
        ("get: three", "get: !!str &four three"),
        ("&three\n", "&others\n"),
        ("&three\n", "\n"),
        ("a: 1", "a: true"),
        ("  schemas:\n", "  # a comment\n  schemas:\n"),
        ("last: end\n", "last: end"),
        (TEXT[TEXT.index("    First") : TEXT.index("last")], ""),  # which leaves null
        ("get: two", "get: two\n    more: R\u2028&x D"),
    ],
)
def test_all_is_read_where_a_part_may_mean_more(old: str, new: str) -> None:
    assert TEXT.count(old) == 1 or old == "get: two"
    assert read_again(TEXT, TEXT.replace(old, new, 1)) is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (  # belongs to the text above
            "a:\n  b: |\n    A\n  c: 1\n",
            "a:\n  b: |\n    A\n    # B\n  c: 2\n",
        ),
        (  # what is the same above and below is there once
            "a:\n  b: 1\nc:\n  b: 1\n",
            "a:\n  b: 1\n",
        ),
        (  # an anchor behind a tag
            "a:\n  b: !!str &k x\n  c: 1\nd: *k\n",
            "a:\n  b: x\n  c: 1\nd: *k\n",
        ),
        ("? a\n: 1\n", "? a\n: 2\n"),
        ("a: 1\n? b\n: 1\n", "a: 1\n? b\n: 2\n"),
        ("a: {}\nb: 1\n", "a: {}\nb: [\n"),
        ("a:\n  b: 1\n  c: 1\n", "a:\n  b: 1\n  c: 1\nd:\n"),
        ("a:\n  b: 1\n  c: 1\n", "a:\n  b: 1\n  c: 1\nd: {\n}\n"),
    ],
)
def test_edits_of_which_it_is_not_plain_what_they_mean(
    before: str, after: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sections, "_SMALL", 1)
    try:
        read_whole(after)
    except GenerationError:
        assert read_changed("name", after, keep(before)) is None
    else:
        read_again(before, after)


@pytest.mark.parametrize("levels", range(DEEPEST - 5, DEEPEST + 2))
def test_sections_are_as_deep_as_they_stand(levels: int) -> None:
    deep = f"get: {'[' * levels}{']' * levels}"
    after = TEXT.replace("get: one", deep)
    try:
        read_whole(after)
    except GenerationError:
        assert read_changed("name", after, keep(TEXT)) is None
    else:
        assert read_again(TEXT, after) is not None


def test_what_an_alias_brings_has_no_anchor_here() -> None:
    before = "a: &a 1\nb:\n  c: &c 1\n  d: *a\n  e: 1\n"
    after = before.replace("e: 1", "e: *c")
    assert read_again(before, after) is not None


def test_what_did_not_change_is_not_read() -> None:
    known = keep(TEXT)
    assert read_changed("name", TEXT, known) is known.data


def test_much_is_read_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    after = TEXT.replace("get: one", "get: 1").replace("get: three", "get: 3")
    after = after.replace("&three", "").replace("<<: *three", "")
    before = TEXT.replace("&three", "").replace("<<: *three", "")
    assert read_again(before, after) is not None
    monkeypatch.setattr(sections, "_MUCH", 20)
    assert read_again(before, after) is None


@pytest.mark.parametrize(
    "text",
    [
        '{"a": 1}',
        "- 1\n- 2\n",
        "a\n",
        "--- !!map\na: 1\n",
    ],
)
def test_what_is_no_plain_mapping_is_never_read_in_sections(text: str) -> None:
    assert not any(section.keys for section in read_whole(text).sections)


def test_a_key_that_stands_elsewhere_begins_no_section(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sections, "_SMALL", 1)
    text = "a:\n  &k b: 1\nc:\n  d: 1\n  *k : 2\n  e: 1\n"
    assert not read_whole(text).sections
    first = text.replace("  d: 1\n", "")  # the mapping is not taken apart
    assert ["c"] in [section.keys for section in keep(first).sections]


def test_a_mapping_that_stands_elsewhere_is_taken_apart_there_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sections, "_SMALL", 1)
    text = "a: &k\n  b: 1\n  c: 1\nd: *k\n# a comment\n"
    assert [section.keys for section in keep(text).sections] == [["a"], ["d"]]


def test_what_aliases_make_large_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a: &a [1, 2, 3]\nb: &b [*a, *a]\nc: [*b, *b]\n"
    assert read_whole(text).sections
    monkeypatch.setattr(sections, "_LARGEST", 20)
    assert not read_whole(text).sections
    known = keep("a: &a [1, 2, 3]\nb: 1\n")
    text = "a: &a [1, 2, 3]\nb: [*a, *a, *a, *a, *a]\n"
    assert read_changed("name", text, known) is None


@pytest.mark.parametrize("entry", [None, 1, [], [1], {}, [{}, 1], [{}, [[]]], "ab"])
def test_an_entry_of_another_shape_is_of_no_use(entry: Any) -> None:
    assert restore_reading(entry) is None


def write_others(numbers: random.Random) -> dict[str, Callable[[str], str]]:
    """Return ways to edit a text at random."""

    def split(text: str) -> tuple[str, str, str]:
        begin = numbers.randrange(len(text))
        end = begin + numbers.randrange(80)
        return text[:begin], text[begin:end], text[end:]

    def edit_lines(text: str) -> str:
        lines = text.splitlines(keepends=True)
        begin = numbers.randrange(len(lines))
        some = lines[begin : begin + numbers.randrange(1, 12)]
        at = numbers.randrange(len(lines))
        kind = numbers.randrange(3)
        if kind:
            del lines[begin : begin + len(some)]
        if kind < 2:
            lines[at:at] = some
        return "".join(lines)

    def insert(text: str) -> str:
        above, inside, below = split(text)
        mark = numbers.choice(
            [*"'\"#&*:[]{}|>%!-?@`,\t\r\n x\u2028", "*shared", "\n..."]
        )
        return f"{above}{mark}{inside}{below}"

    def write(text: str) -> str:
        at = numbers.choice([i for i, char in enumerate(text) if char == "\n"])
        return f"{text[:at]} Edited.{text[at:]}"

    def remove(text: str) -> str:
        above, _, below = split(text)
        return above + below

    def indent(text: str) -> str:
        lines = text.splitlines(keepends=True)
        at = numbers.randrange(len(lines))
        lines[at] = numbers.choice([f" {lines[at]}", f"  {lines[at]}", lines[at][1:]])
        return "".join(lines)

    return {f.__name__: f for f in (edit_lines, insert, write, remove, indent)}


@pytest.mark.parametrize(
    "text", [TEXT, SPEC.read_text("utf-8")[:60_000]], ids=["own", "spec"]
)
@pytest.mark.parametrize("kind", write_others(random.Random()))
def test_a_random_edit_is_read_as_in_the_whole_file(kind: str, text: str) -> None:
    numbers = random.Random(f"{kind} {len(text)}")
    text = text[: text.rindex("\n") + 1]
    known = keep(text)
    counts: Counter[str] = Counter()
    for _ in range(60):
        after = write_others(numbers)[kind](text)
        try:
            expected = json.dumps(read_whole(after).data)
        except GenerationError:
            expected = ""
        data = read_changed("name", after, known)
        if data is not None:
            assert json.dumps(data) == expected, after
        counts["alone" if data is not None else "whole" if expected else "fault"] += 1
    assert counts["alone"] >= 3, counts


def test_a_file_is_read_again_by_what_was_kept(tmp_path: Path) -> None:
    cache, path = Cache(tmp_path / "cache"), tmp_path / "a.yaml"
    path.write_text(TEXT, "utf-8")
    first, _ = load_file(path, cache)
    entry = cache.read("readings", str(path.resolve()))
    entry[0]["last"] = "kept"
    cache.write("readings", str(path.resolve()), value=entry)
    path.write_text(TEXT.replace("get: one", "get: 1"), "utf-8")
    data, places = load_file(path, cache)
    assert (data["paths"]["/one"]["get"], data["last"]) == (1, "kept")
    assert places.locate(["paths", "/two"])[0].line == 12
    path.write_text(TEXT.replace("get: two", "get: [two"), "utf-8")
    with pytest.raises(GenerationError, match=r"a.yaml:14:10: error"):
        load_file(path, cache)
    path.write_text(TEXT.replace("# a comment\n", ""), "utf-8")
    assert load_file(path, cache)[0] == first == load_file(path)[0]


def test_nothing_is_taken_apart_where_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loader, "take_apart", None)
    path = tmp_path / "a.yaml"
    path.write_text(TEXT, "utf-8")
    assert load_file(path)[0] == read_whole(TEXT).data
