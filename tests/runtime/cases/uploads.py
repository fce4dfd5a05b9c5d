"""Uploads send exactly what they declare, or report why not."""

from __future__ import annotations

import codecs
import io
import os
import re
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import urllib3
from both import Case, Outcome, create_task
from scripted import Received, Scripted, Step, in_turn, respond

import asana

GOOD = respond({"data": {"gid": "1"}})
ONCE = {"retry_strategy": False}
FOLDER = tempfile.TemporaryDirectory()
SMUGGLED = b"\r\nGET /from-the-file HTTP/1.1\r\n\r\n"


class Growing(io.RawIOBase):
    """A file that is longer, or shorter, when it is read than when it was measured."""

    def __init__(self, declared: int, content: bytes) -> None:
        self._declared = declared
        self._content = io.BytesIO(content)

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._content.tell()

    def seek(self, offset: int, whence: int = 0) -> int:
        if whence == os.SEEK_END:
            return self._declared
        return self._content.seek(offset, whence)

    def read(self, size: int = -1) -> bytes:
        return self._content.read(size)


class Odd:
    """A file that gives something odd, or fails."""

    def __init__(self, given: Any) -> None:
        self._given = given

    def read(self, _: int = -1) -> Any:
        if isinstance(self._given, Exception):
            raise self._given
        return self._given


class Trickling:
    """A file without end that gives a byte now and then."""

    def read(self, _: int = -1) -> bytes:
        time.sleep(0.02)
        return b"x"


def upload(make: Callable[[], Any]) -> Any:
    """Make a call that uploads what is made."""

    def call(client: Any) -> Any:
        return client.attachments.create_attachment_for_object(
            parent="1", file=("note.txt", make())
        )

    return call


def upload_path(path: str) -> Any:
    return lambda client: client.attachments.create_attachment_for_object(
        parent="1", file=path
    )


def arrives(content: bytes) -> Any:
    """Expect a form with the content, which is as long as its head says."""

    def holds(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
        assert [outcome.unwrap() for outcome in outcomes] == [{"gid": "1"}] * 2
        assert len(server.requests) == 2
        sent = server.requests[0]
        assert sent.complete
        assert sent.body.endswith(b"--\r\n")
        assert b"\r\n\r\n" + content + b"\r\n--" in sent.body

    return holds


def is_rejected(kind: type[Exception]) -> Any:
    """Expect an error of the caller, nothing whole at the server, and a next call that works."""

    def holds(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
        assert isinstance(outcomes[0].error, kind)
        assert isinstance(outcomes[0].error, (TypeError, ValueError))
        assert outcomes[1].unwrap() == {"gid": "1"}
        whole = [request for request in server.requests if request.complete]
        assert [(request.method, request.path) for request in whole] == [
            ("POST", "/tasks")
        ]
        assert not naps

    return holds


def never_sent(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    assert isinstance(outcomes[0].error, ValueError)
    assert isinstance(outcomes[0].error, OSError)
    assert len(server.requests) == 1


def sent_twice(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    assert outcomes[0].unwrap() == {"gid": "1"}
    first, second, _ = server.requests
    assert first.body == second.body
    assert len(naps) == 1


def sent_once(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    assert isinstance(outcomes[0].error, (asana.RateLimitError, asana.ServerError))
    assert outcomes[1].unwrap() == {"gid": "1"}
    assert len(server.requests) == 2
    assert b"piped" in server.requests[0].body


def sends_parts(*names: str) -> Any:
    """Expect a form with the parts of these names, in this order."""

    def holds(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
        assert outcomes[0].unwrap() == {"gid": "1"}
        heads = re.findall(rb'form-data; name="(\w+)"', server.requests[0].body)
        assert [name.decode() for name in heads] == [*names]

    return holds


def attach(**parts: Any) -> Any:
    return lambda client: client.attachments.create_attachment_for_object(**parts)


def reports_the_reason(
    outcomes: list[Outcome], server: Scripted, naps: list[float]
) -> None:
    assert isinstance(outcomes[0].error, asana.ApiException)
    assert outcomes[0].error.status in (0, 413)
    assert outcomes[1].unwrap() == {"gid": "1"}


def in_time(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    assert isinstance(outcomes[0].error, asana.ApiTimeoutError)


def make_pipe() -> Any:
    reading, writing = os.pipe()
    os.write(writing, b"piped")
    os.close(writing)
    return os.fdopen(reading, "rb")


def move_past_the_end() -> Any:
    file = io.BytesIO(b"short")
    file.seek(100)
    return file


def write_file(name: str, content: bytes) -> str:
    path = Path(FOLDER.name, name)
    path.write_bytes(content)
    return str(path)


def slow_down_once(received: Received) -> Step:
    return Step(GOOD if received.number else respond({}, 429))


def both(
    name: str, call: Any, holds: Any, *steps: bytes | Step, **settings: Any
) -> Case:
    return Case(
        name, in_turn(*(steps or (GOOD,))), (call, create_task), holds, settings
    )


RETRIES = urllib3.Retry(total=3, status_forcelist=[503], allowed_methods=["POST"])
LARGE = bytes(range(256)) * 1200

CASES = [
    both("a file is the last part", attach(file=b"x", parent="1", name="a"), sends_parts("parent", "name", "file")),
    both("several files are the last parts", attach(file=[b"x", b"y"], parent="1"), sends_parts("parent", "file", "file")),
    both("an empty path is no file", attach(file="", parent="1"), sends_parts("parent")),
    both("an empty path among files is none", attach(parent="1", file=["", b"x"]), sends_parts("parent", "file")),
    both("an upload of bytes", upload(lambda: LARGE), arrives(LARGE)),
    both("an upload of a path", upload_path(write_file("large", LARGE)), arrives(LARGE)),
    both("an upload of an empty file", upload_path(write_file("empty", b"")), arrives(b"")),
    both("an upload of a pipe", upload(make_pipe), arrives(b"piped")),
    both("an upload of a file of /proc", upload_path("/proc/version"), arrives(Path("/proc/version").read_bytes())),
    both("an upload of an open file of /proc", upload(lambda: open("/proc/version", "rb")), arrives(Path("/proc/version").read_bytes())),  # noqa: SIM115
    both("of a file that grew, what was declared", upload(lambda: Growing(9, b"123456789" + SMUGGLED)), arrives(b"123456789")),
    both("of a file that grew at a border of buffers", upload(lambda: Growing(65536, b"x" * 65536 + SMUGGLED)), arrives(b"x" * 65536)),
    both("a file that shrank", upload(lambda: Growing(200_000, b"x" * 150_000)), is_rejected(ValueError)),
    both("a file that became empty", upload(lambda: Growing(10, b"")), is_rejected(ValueError)),
    both("a file that gives text", upload(lambda: Odd("text")), is_rejected(TypeError)),
    both("a file that gives None", upload(lambda: Odd(None)), is_rejected(TypeError)),
    both("a file that cannot be read", upload(lambda: Odd(OSError("broken disk"))), is_rejected(OSError)),
    both("a file that fails in its own way", upload(lambda: Odd(LookupError("no such block"))), is_rejected(ValueError)),
    both("a file that is closed", upload(lambda: Odd(ValueError("closed"))), is_rejected(ValueError)),
    both("a file that gives a byte now and then", upload(Trickling), in_time, timeout=0.1),
    both("a file opened as text", upload(lambda: tempfile.NamedTemporaryFile("w+")), is_rejected(TypeError)),  # noqa: SIM115
    both("a file in memory opened as text", upload(lambda: tempfile.SpooledTemporaryFile(mode="w+")), is_rejected(TypeError)),  # noqa: SIM115
    both("a file read through a codec", upload(lambda: codecs.open(__file__, encoding="utf-8")), is_rejected(TypeError)),  # noqa: SIM115
    both("a media type that is a number", attach(parent="1", file=("a", b"x", 7)), is_rejected(TypeError)),
    both("the name of a file that is bytes", attach(parent="1", file=(b"a", b"x")), is_rejected(TypeError)),
    both("a file that stands past its end", upload(move_past_the_end), arrives(b"")),
    both("a name that is not UTF-8", upload_path(write_file(os.fsdecode(b"\xfe.txt"), b"odd")), arrives(b"odd")),
    both("a path to nothing", upload_path("/no/such/file"), never_sent),
    both("a path to a folder", upload_path(FOLDER.name), never_sent),
    both("an upload is sent again from its beginning", upload_path(write_file("again", LARGE)), sent_twice, respond({}, 429), GOOD),
    both("an upload of a file of /proc is sent again", upload_path("/proc/version"), sent_twice, respond({}, 429), GOOD),
    both("a pipe is not sent again", upload(make_pipe), sent_once, respond({}, 429), GOOD),
    both("a pipe is not sent again where others are", upload(make_pipe), sent_once, respond({}, 503), GOOD, retry_strategy=RETRIES),
    both("a server that refuses and closes", upload(lambda: bytes(20_000_000)), reports_the_reason, Step(respond({}, 413, [("Connection", "close")]), closes=True), GOOD),
]  # fmt: skip
