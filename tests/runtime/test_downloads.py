"""A file that is saved leaves nothing behind where the call fails."""

from __future__ import annotations

import resource
from pathlib import Path
from typing import Any

import pytest

from asana._core.download import FileSink
from asana.rest import RESTResponse

RESPONSE = RESTResponse(None, status=200, headers={}, data=None)


@pytest.mark.parametrize("name", ["", "report.txt"])
def test_a_thread_that_comes_late_leaves_nothing(tmp_path: Path, name: str) -> None:
    sink = FileSink(tmp_path / name)
    sink.discard()  # as where the call was cancelled
    sink.begin(RESPONSE)
    sink.write(b"late")
    sink.finish()
    assert list(tmp_path.iterdir()) == []


def test_an_open_file_is_left_alone_once_the_call_has_failed(tmp_path: Path) -> None:
    with open(tmp_path / "mine", "wb") as file:
        sink = FileSink(file)
        sink.begin(RESPONSE)
        sink.write(b"in time")
        sink.discard()
        sink.write(b", late")
        assert not file.closed
    assert (tmp_path / "mine").read_bytes() == b"in time"


@pytest.fixture
def no_space() -> Any:
    """Let no file grow."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def set_limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))

    yield set_limit
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_does_not_keep_a_part_from_being_removed(
    tmp_path: Path, no_space: Any
) -> None:
    sink = FileSink(tmp_path / "report.txt")
    sink.begin(RESPONSE)
    sink.write(b"buffered")
    assert len(list(tmp_path.iterdir())) == 1
    no_space()
    sink.discard()
    assert list(tmp_path.iterdir()) == []
