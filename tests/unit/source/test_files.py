"""YAML and JSON are read as OpenAPI requires, and errors are reported with their location."""

import math
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import GenerationError
from generator.source.constructor import DEEPEST
from generator.source.files import load_file


def load(folder: Path, text: str | bytes) -> Any:
    path = folder / "document.yaml"
    path.write_bytes(text.encode("utf-8") if isinstance(text, str) else text)
    return load_file(path)[0]


@pytest.mark.parametrize(
    ("scalar", "value"),
    [
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("Off", "Off"),
        ("y", "y"),
        ("2024-02-30", "2024-02-30"),
        ("2013-10-20T19:20:30+01:00", "2013-10-20T19:20:30+01:00"),
        ("12:30:45", "12:30:45"),
        ("1_000", "1_000"),
        ("0b1", "0b1"),
        ("=", "="),
        ("true", True),
        ("False", False),
        ("TRUE", True),
        ("tRue", "tRue"),
        ("null", None),
        ("~", None),
        ("", None),
        ("nul", "nul"),
        ("12", 12),
        ("-12", -12),
        ("012", 12),
        ("0o17", 15),
        ("0xff", 255),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("1.", 1.0),
        ("-.inf", -math.inf),
        ("1.2.3", "1.2.3"),
        ("'1'", "1"),
        ('"true"', "true"),
        ("!!str 12", "12"),
        ("!!int '12'", 12),
        ("!!float 1", 1.0),
    ],
)
def test_scalars_are_those_of_yaml_1_2(scalar: str, value: Any, tmp_path: Path) -> None:
    read = load(tmp_path, f"a: {scalar}\n")["a"]
    assert read == value
    assert type(read) is type(value)


def test_not_a_number_is_read(tmp_path: Path) -> None:
    assert math.isnan(load(tmp_path, "a: .nan")["a"])


def test_keys_are_strings(tmp_path: Path) -> None:
    text = "200: a\nyes: b\n1.0: c\nnull: d\n2024-01-01: e\n"
    assert list(load(tmp_path, text)) == ["200", "yes", "1.0", "null", "2024-01-01"]


def test_json_is_read(tmp_path: Path) -> None:
    text = '{"a": [1, 2.5, "x\\u00e9\\n", null, true, {"b": {}}], "c": ""}'
    assert load(tmp_path, text) == {
        "a": [1, 2.5, "x\u00e9\n", None, True, {"b": {}}],
        "c": "",
    }


def test_json_is_read_that_is_not_yaml(tmp_path: Path) -> None:
    long = "k" * 2000
    text = f'{{\t"a" :\t"\\ud83d\\ude00 \u2028 \\"b\\"",\n"{long}"\n: [\t1.50e1]}}'
    assert load(tmp_path, text) == {"a": '\U0001f600 \u2028 "b"', long: [15.0]}


@pytest.mark.parametrize(
    ("text", "place", "code"),
    [
        ('{"a": {"b": 1,\n\t"b": 2}}', "2:2", "duplicate-key"),
        ('{"a":\n ["\\ud800"]}', "2:3", "bad-character"),
        ('{"a":\t' + "[" * 101 + "]" * 101 + "}", f"1:{DEEPEST + 7}", "too-deep"),
        ("[\t" + "[" * 5000 + "]" * 5001, f"1:{DEEPEST + 3}", "too-deep"),
        ("[\t" + "9" * 5000 + "]", "1:3", "yaml-tag"),
        ('{"a": 1, ]', "1:10", "yaml-syntax"),
    ],
)
def test_an_error_in_json_is_said_where(
    text: str, place: str, code: str, tmp_path: Path
) -> None:
    with pytest.raises(GenerationError) as caught:
        load(tmp_path, text)
    (found,) = caught.value.diagnostics
    assert f"{found.location.line}:{found.location.column}" == place
    assert found.code == code


def test_words_that_only_python_takes_for_json_are_strings(tmp_path: Path) -> None:
    assert load(tmp_path, "[NaN, -Infinity]") == ["NaN", "-Infinity"]


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    assert load(tmp_path, b"\xef\xbb\xbfa: 1") == {"a": 1}


def test_an_alias_is_one_object_in_two_places(tmp_path: Path) -> None:
    data = load(tmp_path, "a: &x {b: [1]}\nc: *x\nd: [*x]\n")
    assert data["c"] is data["a"] is data["d"][0]


def test_an_alias_stands_for_the_nearest_anchor_before_it(tmp_path: Path) -> None:
    text = "a: &x 1\nb: *x\nc: &x [2]\nd: *x\n&y e: *x\nf: {*y : *y}\n"
    read = load(tmp_path, text)
    assert read == {"a": 1, "b": 1, "c": [2], "d": [2], "e": [2], "f": {"e": "e"}}


def test_merge_keys_add_what_is_not_there(tmp_path: Path) -> None:
    text = "x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz: {<<: [*x, *y], c: 3}\n"
    assert load(tmp_path, text)["z"] == {"a": 1, "b": 1, "c": 3}
    assert load(tmp_path, "a: {'<<': 1}") == {"a": {"<<": 1}}


def expand_aliases(levels: int) -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for n in range(1, levels):
        lines.append(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]")
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("text", "place", "code", "message"),
    [
        ("a: 1\nb: 2\na: 3\n", "3:1", "duplicate-key", "'a' is already on line 1"),
        ("x:\n  - {b: 1, b: 2}", "2:12", "duplicate-key", "'b' is already on line 2"),
        ("200: 1\n'200': 2", "2:1", "duplicate-key", "'200' is already on line 1"),
        ("a: &a [*a]", "1:4", "alias-cycle", "this alias contains itself"),
        ("a: &a {b: {c: *a}}", "1:4", "alias-cycle", "this alias contains itself"),
        (
            "a: " + "[" * 250 + "]" * 250,
            f"1:{DEEPEST + 4}",
            "too-deep",
            "nested more than",
        ),
        (expand_aliases(7), "7:5", "too-large", "more than 5,000,000 nodes"),
        ("a: !!python/object:os.system x", "1:4", "yaml-tag", "is not allowed"),
        ("a: !!python/object/apply:os.system [x]", "1:4", "yaml-tag", "not allowed"),
        ("a: !!set {x}", "1:4", "yaml-tag", "is not allowed"),
        ("a: !own {x: 1}", "1:4", "yaml-tag", "the tag '!own' is not allowed"),
        ("a: !!int x", "1:4", "yaml-tag", "'x' does not match its tag"),
        (f"a: 0x{'f' * 4000}", "1:4", "yaml-tag", "does not match its tag"),
        ("a: !!bool x", "1:4", "yaml-tag", "'x' does not match its tag"),
        ("a: !!null 0", "1:4", "yaml-tag", "'0' does not match its tag"),
        ("a: !!int true", "1:4", "yaml-tag", "'true' does not match its tag"),
        ("a: !!timestamp 2024-01-01", "1:4", "yaml-tag", "is not allowed"),
        ("a: !!binary aGk=", "1:4", "yaml-tag", "is not allowed"),
        ("? [a]\n: 1", "1:3", "bad-key", "a key must be a string"),
        ("a: {<<: 1}", "1:5", "bad-key", "<< can merge only mappings"),
        ("a: *x", "1:4", "yaml-syntax", "undefined alias 'x'"),
        ("{*x : 1}", "1:2", "yaml-syntax", "undefined alias 'x'"),
        ("a: 1\na: 2\nb: [", "2:1", "duplicate-key", "'a' is already on line 1"),
        ("a: 1\n]", "2:1", "yaml-syntax", "did not find expected"),
        ("a: [1", "2:1", "yaml-syntax", "did not find expected ',' or ']'"),
        ("a: b: c", "1:5", "yaml-syntax", "mapping values are not allowed"),
        ("a: 'x", "1:6", "yaml-syntax", "found unexpected end of stream"),
        ("---\na: 1\n---\nb: 1", "3:1", "yaml-syntax", "but found another document"),
        ("a: \x07", "1:4", "bad-character", ""),
        ("a: \u00e9\n\u4e2d\U0001f600: \x07", "2:5", "bad-character", "U+0007"),
        ("", "1:1", "document-empty", "the document is empty"),
        ("# a comment\n", "1:1", "document-empty", "the document is empty"),
    ],
)
def test_invalid_yaml_is_reported_with_its_location(
    text: str, place: str, code: str, message: str, tmp_path: Path
) -> None:
    with pytest.raises(GenerationError) as caught:
        load(tmp_path, text)
    (diagnostic,) = caught.value.diagnostics
    assert f"{diagnostic.location.line}:{diagnostic.location.column}" == place
    assert diagnostic.code == code
    assert message in diagnostic.message
    assert "\n" not in str(diagnostic)


def test_a_depth_that_libyaml_rejects_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GenerationError) as caught:
        load(tmp_path, "[" * 50_000)
    assert caught.value.diagnostics[0].code in ("too-deep", "yaml-syntax")


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"a: 1\nbc: \xff\n", (2, 5)),
        ("a: \u00e9\u4e2d".encode() + b"\xff", (1, 6)),
        (b"\xef\xbb\xbfa: 1\nb: \xff", (2, 4)),
    ],
)
def test_a_byte_that_is_not_utf8_is_found(
    content: bytes, place: tuple[int, int], tmp_path: Path
) -> None:
    with pytest.raises(GenerationError) as caught:
        load(tmp_path, content)
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.message == "byte 0xff is not UTF-8"
    assert (diagnostic.location.line, diagnostic.location.column) == place


def test_an_unreadable_file_is_reported(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="cannot be read: No such file"):
        load_file(tmp_path / "none.yaml")
    with pytest.raises(GenerationError, match="cannot be read: Is a directory"):
        load_file(tmp_path)
