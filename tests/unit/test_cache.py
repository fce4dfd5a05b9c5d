"""Cache entries are returned as stored, or not at all."""

import json
import os
import threading
from pathlib import Path

import pytest

from generator.cache import NO_CACHE, Cache, describe_versions, open_cache

VALUES = [True, None, "text", {"a": [1, 2.5, "é\ud800"]}, []]


def find_entry(folder: Path) -> Path:
    (path,) = folder.glob("*/*.json")
    return path


@pytest.mark.parametrize("value", VALUES)
def test_a_value_comes_back(value: object, tmp_path: Path) -> None:
    cache = Cache(tmp_path, "1")
    cache.write("kind", "a", "b", value=value)
    assert cache.read("kind", "a", "b") == value


def test_every_part_matters_and_where_it_ends(tmp_path: Path) -> None:
    cache = Cache(tmp_path, "1")
    cache.write("kind", "ab", "c", value=1)
    assert cache.read("kind", "a", "bc") is None
    assert cache.read("other", "ab", "c") is None
    assert cache.read("kind", "ab") is None
    assert Cache(tmp_path, "2").read("kind", "ab", "c") is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[:-3],
        lambda content: content.replace(b"value", b"other"),
        lambda content: b"0" * 64 + content[64:],
        lambda content: content + b" ",
        lambda content: os.urandom(200),
        lambda content: b"\x80\x04\x95" + content,
    ],
)
def test_a_damaged_entry_is_none(damage: object, tmp_path: Path) -> None:
    cache = Cache(tmp_path, "1")
    cache.write("kind", "a", value="value")
    path = find_entry(tmp_path)
    path.write_bytes(damage(path.read_bytes()))  # type: ignore[operator]
    assert cache.read("kind", "a") is None
    cache.write("kind", "a", value="value")
    assert cache.read("kind", "a") == "value"


def test_a_folder_that_cannot_be_created_is_not_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    cache = Cache(tmp_path / "file", "1")
    cache.write("kind", "a", value=1)
    assert cache.read("kind", "a") is None
    cache.prune()


def test_a_folder_in_place_of_an_entry_is_not_an_error(tmp_path: Path) -> None:
    cache = Cache(tmp_path, "1")
    cache.write("kind", "a", value=1)
    path = find_entry(tmp_path)
    path.unlink()
    path.mkdir()
    cache.write("kind", "a", value=1)
    assert cache.read("kind", "a") is None


def test_no_cache_keeps_nothing() -> None:
    NO_CACHE.write("kind", "a", value=1)
    assert NO_CACHE.read("kind", "a") is None
    NO_CACHE.prune()


def test_what_was_not_used_for_longest_is_removed_first(tmp_path: Path) -> None:
    cache = Cache(tmp_path, "1")
    for number in range(10):
        cache.write("kind", str(number), value="x" * 1000)
        path = max(tmp_path.glob("*/*"), key=lambda path: path.stat().st_ctime_ns)
        os.utime(path, (number, number))
    assert cache.read("kind", "0") is not None  # which counts as a use
    cache.prune(largest=8000)
    left = [n for n in range(10) if cache.read("kind", str(n)) is not None]
    assert left == [0, 6, 7, 8, 9]
    cache.prune(largest=8000)
    assert len(list(tmp_path.glob("*/*"))) == len(left)


def test_many_write_the_same_entry_at_once(tmp_path: Path) -> None:
    cache = Cache(tmp_path, "1")
    seen: list[object] = []

    def use() -> None:
        for _ in range(50):
            cache.write("kind", "a", value="x" * 10_000)
            seen.append(cache.read("kind", "a"))

    threads = [threading.Thread(target=use) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(seen) <= {"x" * 10_000, None}
    assert cache.read("kind", "a") == "x" * 10_000
    assert len(list(tmp_path.glob("*/*"))) == 1


def test_the_folder_is_the_users_unless_one_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDKGEN_CACHE_DIR", str(tmp_path))
    assert open_cache().folder == tmp_path
    monkeypatch.delenv("SDKGEN_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    folder = open_cache().folder
    assert folder is not None and folder.name == "sdkgen"


def test_the_versions_name_what_shapes_the_output() -> None:
    versions = describe_versions()
    assert "black-26" in versions.lower()
    assert versions == describe_versions()


def test_an_entry_is_json_after_its_checksum(tmp_path: Path) -> None:
    Cache(tmp_path, "1").write("kind", "a", value={"b": 1})
    checksum, content = find_entry(tmp_path).read_bytes().split(b"\n")
    assert len(checksum) == 64
    assert json.loads(content) == {"b": 1}
