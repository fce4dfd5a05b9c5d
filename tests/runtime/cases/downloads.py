"""Downloads are complete or leave nothing, and continue after a fault."""

from __future__ import annotations

import gzip
import io
import tempfile
from pathlib import Path
from typing import Any

from both import Case, Outcome, create_task
from scripted import Received, Scripted, Step, in_turn, respond

import asana

CONTENT = bytes(range(256)) * 2000
GOOD = respond({"data": {"gid": "1"}})
ONCE = {"retry_strategy": False}
ETAG = ("ETag", '"v1"')
OTHER = Scripted(lambda _: Step(respond(b"elsewhere")))


def read_folder() -> list[str]:
    return sorted(path.name for path in Path(FOLDER.name).iterdir())


FOLDER = tempfile.TemporaryDirectory()
TARGET = Path(FOLDER.name, "report.bin")


def call_file(client: Any) -> Any:
    return client.api_client.call_api(
        "/file",
        "GET",
        response_type="file",
        auth_settings=["personalAccessToken"],
        _return_http_data_only=True,
    )


def download(client: Any) -> Any:
    """Download from the host of the API."""
    return client.download(f"{client.configuration.host}/file", TARGET)


def download_to(to: Any) -> Any:
    return lambda client: client.download(f"{client.configuration.host}/file", to)


def serve_ranges(
    *lengths: int, tag: tuple[str, str] = ETAG, whole: bool = False
) -> Any:
    """Serve the content, cut off after so many bytes of the first requests."""

    def script(received: Received) -> Step:
        if received.method == "POST":
            return Step(GOOD)
        asked = received.headers.get("range", "bytes=0-")
        start = 0 if whole else int(asked[6:-1])
        headers = [tag]
        if start:
            headers.append(
                ("Content-Range", f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}")
            )
        data = respond(CONTENT[start:], 206 if start else 200, headers)
        if received.number < len(lengths):
            cut = len(data) - len(CONTENT[start:]) + lengths[received.number]
            return Step(data[:cut], closes=True)
        return Step(data)

    return script


def serve_pieces(received: Received) -> Step:
    """Cut the file off, then give other pieces of it than were asked for."""
    start = int(received.headers.get("range", "bytes=0-")[6:-1])
    if received.method == "POST" or not start:
        step: Step = serve_ranges(100_000)(received)
        return step
    is_short = start == 100_000
    piece = CONTENT[start:200_000] if is_short else CONTENT[start:] + b"more"
    place = f"bytes {start}-{start + len(piece) - 1}/{len(CONTENT)}"
    return Step(respond(piece, 206, [("Content-Range", place), ETAG]))


def is_whole(*ranges: str | None) -> Any:
    """Expect the file, and requests for such ranges."""

    def holds(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
        assert outcomes[0].unwrap() == str(TARGET)
        assert TARGET.read_bytes() == CONTENT
        TARGET.unlink()
        assert read_folder() == []
        assert outcomes[1].unwrap() == {"gid": "1"}
        asked = [request.headers.get("range") for request in server.requests[:-1]]
        assert asked == list(ranges)
        assert server.requests[0].headers["accept-encoding"] == "identity"

    return holds


def leaves_nothing(
    outcomes: list[Outcome], server: Scripted, naps: list[float]
) -> None:
    assert isinstance(outcomes[0].error, asana.ApiException)
    assert read_folder() == []
    assert server.wait_until_closed(1)
    assert outcomes[1].unwrap() == {"gid": "1"}
    assert [request.method for request in server.requests].count("POST") == 1


def always(data: bytes) -> Any:
    """Respond to each GET in the same way, and to others as they are made."""
    return lambda received: Step(GOOD if received.method == "POST" else data, True)


def changes(received: Received) -> Step:
    """Cut the file off, and go on with one that has another tag."""
    if received.number == 0:
        data = respond(CONTENT, headers=[("ETag", '"v0"')])
        return Step(data[: len(data) - len(CONTENT) + 50], closes=True)
    step: Step = serve_ranges()(received)
    return step


def has_no_such_part(received: Received) -> Step:
    """Cut the file off, and refuse to send the rest of it."""
    if "range" in received.headers:
        return Step(respond({}, 416, [("Content-Range", f"bytes */{len(CONTENT)}")]))
    step: Step = serve_ranges(60)(received)
    return step


def ends_after_retries(
    outcomes: list[Outcome], server: Scripted, naps: list[float]
) -> None:
    """Expect that the retries are used up, though each try brought something."""
    leaves_nothing(outcomes, server, naps)
    assert [request.method for request in server.requests].count("GET") == 5
    assert len(naps) == 4


def keeps_the_old(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    assert isinstance(outcomes[0].error, asana.NotFoundError)
    assert outcomes[1].unwrap() == str(KEPT)
    assert KEPT.read_bytes() == b"new"
    KEPT.write_bytes(b"old")


def is_named(name: str) -> Any:
    def holds(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
        path = Path(outcomes[0].unwrap())
        assert path == Path(FOLDER.name, name)
        assert path.read_bytes() == b"content"
        path.unlink()

    return holds


def in_the_file(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    assert outcomes[0].unwrap() is None
    assert BUFFER.getvalue() == b"before" + CONTENT
    BUFFER.seek(6)
    BUFFER.truncate()


def sends_no_credentials(
    outcomes: list[Outcome], server: Scripted, naps: list[float]
) -> None:
    assert outcomes[0].unwrap() == str(TARGET)
    assert TARGET.read_bytes() == b"elsewhere"
    TARGET.unlink()
    sent = OTHER.requests.pop().headers
    assert set(sent) <= {"accept", "accept-encoding", "host", "user-agent"}
    assert "authorization" in server.requests[-1].headers


def requests_target(target: str) -> Any:
    def holds(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
        assert outcomes[0].unwrap() == str(TARGET)
        TARGET.unlink()
        assert server.requests[0].target == f"/api/1.0{target}"

    return holds


def is_rejected(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    for outcome in outcomes:
        assert isinstance(outcome.error, (TypeError, ValueError))
    assert not server.requests


class Failing(io.BytesIO):
    """A file of the caller's that cannot be written."""

    def write(self, data: Any) -> int:
        raise LookupError("no such block")


def disposition(value: str) -> bytes:
    return respond(b"content", headers=[("Content-Disposition", value)])


BUFFER = io.BytesIO(b"before")
BUFFER.seek(6)
KEPT_FOLDER = tempfile.TemporaryDirectory()
KEPT = Path(KEPT_FOLDER.name, "kept")
KEPT.write_bytes(b"old")
IN_FOLDER = {"temp_folder_path": FOLDER.name}
NO_FOLDER = {"temp_folder_path": "/no/such/folder"}
CUT = Step(respond(b"x" * 1000, length=200_000), closes=True)
HALF = Step(respond(b"x" * 1000, length=200_000), pause=0.02, pieces=(b"y" * 199_000,))
CLOSES = [("Connection", "close")]
GZIP = [("Content-Encoding", "gzip")]
PACKED = gzip.compress(CONTENT)
NAMES = {
    'attachment; filename="a b.pdf"': "a b.pdf",
    "attachment; filename*=UTF-8''r%C3%A9.txt": "ré.txt",
    'attachment; filename="../../up.txt"': "up.txt",
    "attachment; filename=\"plain.txt\"; filename*=UTF-8''%E2%82%ACuro.txt": "€uro.txt",
    'attachment; filename="lpt1.txt"': "_lpt1.txt",
    'attachment; filename="console.txt"': "console.txt",
}
UNNAMED = {
    "a character set that there is not": "attachment; filename*=undefined''a",
    "60,000 characters": "attachment; x=" + '";' * 30_000,
}


def has_some_name(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    path = Path(outcomes[0].unwrap())
    assert path.parent == Path(FOLDER.name)
    assert path.read_bytes() == b"content"
    path.unlink()


CASES = [
    Case("a download", serve_ranges(), (download, create_task), is_whole(None)),
    Case("a download goes on after a fault", serve_ranges(100_000), (download, create_task), is_whole(None, "bytes=100000-")),
    Case("a download goes on after faults", serve_ranges(7, 9, 11), (download, create_task), is_whole(None, "bytes=7-", "bytes=16-", "bytes=27-")),
    Case("a download goes on without a tag", serve_ranges(50, tag=("X-A", "b")), (download, create_task), is_whole(None, "bytes=50-")),
    Case("a download begins anew where the server wants", serve_ranges(50, whole=True), (download, create_task), is_whole(None, "bytes=50-")),
    Case("a download begins anew where the file has changed", changes, (download, create_task), is_whole(None, "bytes=50-", None)),
    Case("a download begins anew where the server has no such part", has_no_such_part, (download, create_task), is_whole(None, "bytes=60-", None)),
    Case("a download that the server has no part of", always(respond({}, 416, CLOSES)), (download, create_task), leaves_nothing),
    Case("a download by pieces that are too short or too long", serve_pieces, (download, create_task), is_whole(None, "bytes=100000-", "bytes=200000-", None)),
    Case("a download that fails", in_turn(CUT, GOOD), (download, create_task), leaves_nothing, ONCE),
    Case("a packed download", in_turn(respond(PACKED, headers=GZIP), GOOD), (download, create_task), is_whole(None)),
    Case("a packed download that is cut off", in_turn(respond(PACKED[:-9], headers=GZIP), GOOD), (download, create_task), leaves_nothing, ONCE),
    Case("a packed download that is cut off each time", always(respond(PACKED[:-9], headers=GZIP + CLOSES)), (download, create_task), ends_after_retries),
    Case("a download without a length that is cut off each time", always(respond(b"5\r\nabcde\r\n", headers=[("Transfer-Encoding", "chunked"), *CLOSES], length=None)), (download, create_task), ends_after_retries),
    Case("a download that is not packed", in_turn(respond(CONTENT, headers=GZIP), GOOD), (download, create_task), leaves_nothing),
    Case("a file that fails", in_turn(CUT, GOOD), (call_file, create_task), leaves_nothing, {**ONCE, **IN_FOLDER}),
    Case("a file that cannot be written", in_turn(HALF, GOOD), (call_file, create_task), leaves_nothing, {**ONCE, **NO_FOLDER}),
    Case("a download that cannot be written", in_turn(HALF, GOOD), (download_to("/no/such/folder/x"), create_task), leaves_nothing),
    Case("a download to what fails in its own way", in_turn(HALF, GOOD), (download_to(Failing()), create_task), leaves_nothing),
    Case("a download replaces a file when all is there", in_turn(respond({}, 404), respond(b"new")), (download_to(KEPT), download_to(KEPT)), keeps_the_old),
    Case("a download to an open file", serve_ranges(5000), (download_to(BUFFER),), in_the_file),
    *(Case(f"a file named {name}", in_turn(disposition(value)), (download_to(FOLDER.name),), is_named(name)) for value, name in NAMES.items()),
    *(Case(f"a name of {name}", in_turn(disposition(value)), (call_file,), has_some_name, IN_FOLDER) for name, value in UNNAMED.items()),
    Case(
        "another origin is told nothing of a download",
        in_turn(GOOD),
        (lambda client: client.download({"gid": "1", "download_url": OTHER.origin + "/f"}, TARGET), create_task),
        sends_no_credentials,
    ),
    Case("a download to no path", in_turn(GOOD), (download_to(""), download_to(None), download_to(5)), is_rejected),
    Case("an address that is not ASCII", in_turn(respond(b"content")), (lambda client: client.download(f"{client.configuration.host}/né?ü", TARGET),), requests_target("/n%C3%A9?%C3%BC")),
    Case(
        "what is no attachment",
        in_turn(GOOD),
        (lambda client: client.download({"gid": "1"}, TARGET), lambda client: client.download(1, TARGET), lambda client: client.download("file:///etc/passwd", TARGET)),
        is_rejected,
    ),
]  # fmt: skip
