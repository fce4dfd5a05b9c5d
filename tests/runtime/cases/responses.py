"""Valid responses, and incomplete or malformed ones."""

from __future__ import annotations

import gzip
import zlib
from typing import Any

from both import Case, Outcome, collect, create_task, get_task
from scripted import Received, Script, Scripted, Step, in_turn, respond

import asana

GOOD = respond({"data": {"gid": "1"}})
ONCE = {"retry_strategy": False}


def echo(received: Received) -> bytes:
    """Respond with the last part of the path."""
    return respond({"data": {"gid": received.path.rpartition("/")[2]}})


def is_fault(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    """Expect an ApiConnectionError, and a connection that is closed."""
    assert type(outcomes[0].error) is asana.ApiConnectionError
    assert server.wait_until_closed(1)


def is_value(value: Any) -> Any:
    """Expect a value."""

    def holds(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
        assert outcomes[0].unwrap() == value

    return holds


def is_api_exception(status: int) -> Any:
    """Expect an ApiException with a status, without another try."""

    def holds(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
        error = outcomes[0].error
        assert isinstance(error, asana.ApiException)
        assert error.status == status
        assert len(server.requests) == 1
        assert str(status) in str(error)

    return holds


def is_without_content(status: int) -> Any:
    """Expect nothing of a body, and the next response for the next call."""

    def holds(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
        error = outcomes[0].error
        assert outcomes[0].value is None
        assert status == 204 or isinstance(error, asana.ApiException)
        assert not getattr(error, "body", None)
        assert outcomes[1].unwrap() == {"gid": "1"}

    return holds


def fault(name: str, data: bytes, *, closes: bool = True, call: Any = get_task) -> Case:
    return Case(name, in_turn(Step(data, closes)), (call,), is_fault, ONCE)


def each_its_own(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    """Expect of get_task("1"), ("2"), ("3") the responses to these."""
    assert [outcome.unwrap()["gid"] for outcome in outcomes] == ["1", "2", "3"]
    assert len(server.requests) == 3


def before(data: bytes) -> Script:
    """Write something before each response."""
    return lambda received: Step(data + echo(received))


def after(data: bytes) -> Script:
    """Write something after each response."""
    return lambda received: Step(echo(received) + data)


THREE = tuple(
    (lambda client, gid=gid: client.tasks.get_task(gid)) for gid in ("1", "2", "3")
)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
BODY = b'{"data": {"gid": "1"}}'


def delete_task(client: Any) -> Any:
    return client.tasks.delete_task("1")


def call_for_nothing(client: Any) -> Any:
    """Make a call whose response may be empty."""
    token = ["personalAccessToken"]
    return client.api_client.call_api("/file", "GET", auth_settings=token)


def list_tasks(client: Any) -> Any:
    return collect(client.tasks.get_tasks(project="1"))


def goes_on_after_retry(
    outcomes: list[Outcome], server: Scripted, naps: list[float]
) -> None:
    assert outcomes[0].unwrap() == {"gid": "1"}
    assert len(server.requests) == 2
    assert server.connections == 2
    assert len(naps) == 1


def carried_out_once(
    outcomes: list[Outcome], server: Scripted, naps: list[float]
) -> None:
    is_fault(outcomes, server, naps)
    assert len(server.requests) == 1
    assert not naps


def some_of_it(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    error = outcomes[0].error
    assert isinstance(error, asana.ForbiddenError)
    assert error.body is not None
    assert 0 < len(error.body) <= 2_000_000
    assert outcomes[1].unwrap() == {"gid": "1"}


def packed_is_asked_for(
    outcomes: list[Outcome], server: Scripted, naps: list[float]
) -> None:
    assert outcomes[0].unwrap() == {"gid": "1"}
    assert "gzip" in server.requests[0].headers["accept-encoding"]
    assert server.connections == 1


CUTS = {
    "nothing at all": b"",
    "the status line": b"HTTP/1.1 20",
    "a head after its status line": b"HTTP/1.1 200 OK\r\n",
    "a head within a header": HEAD + b"Content-Len",
    "a head that says there is no body": b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n",
    "a head of 204": b"HTTP/1.1 204 No Content\r\n",
    "a head of an error": b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n",
    "all after a head without length": HEAD + b"\r\n",
    "a body": HEAD + b"Content-Length: 500\r\n\r\n" + BODY,
    "the body of an error": b"HTTP/1.1 403 No\r\nContent-Length: 500\r\n\r\n" + BODY,
    "a body in chunks": HEAD + b"Transfer-Encoding: chunked\r\n\r\n16\r\n" + BODY[:9],
    "a chunk's length": HEAD
    + b"Transfer-Encoding: chunked\r\n\r\n16\r\n"
    + BODY
    + b"\r\n",
    "the last chunk": HEAD
    + b"Transfer-Encoding: chunked\r\n\r\n16\r\n"
    + BODY
    + b"\r\n0",
    "what follows the last chunk": HEAD
    + b"Transfer-Encoding: chunked\r\n\r\n16\r\n"
    + BODY
    + b"\r\n0\r\n",
    "an interim response": b"HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n",
    "all after an interim response": b"HTTP/1.1 103 Early Hints\r\n\r\n",
}
LENGTH = b"Content-Length: 22\r\n"
CHUNKED_HEAD = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
CHUNK = b"16\r\n" + BODY + b"\r\n"
NO_RESPONSES = {
    "a status with a sign": b"HTTP/1.1 +200 OK\r\n" + LENGTH + b"\r\n" + BODY,
    "a status of four digits": b"HTTP/1.1 0200 OK\r\n" + LENGTH + b"\r\n" + BODY,
    "a version without a number": b"HTTP/1.x 200 OK\r\n" + LENGTH + b"\r\n" + BODY,
    "a space before the status line": b" " + HEAD + LENGTH + b"\r\n" + BODY,
    "a NUL in a reason": b"HTTP/1.1 200 O\x00K\r\n" + LENGTH + b"\r\n" + BODY,
    "a form feed in a reason": b"HTTP/1.1 200 O\fK\r\n" + LENGTH + b"\r\n" + BODY,
    "a stray carriage return": HEAD + b"X-A: 1\r\r\n" + LENGTH + b"\r\n" + BODY,
    "a chunk's length with a prefix": CHUNKED_HEAD + b"0x" + CHUNK + b"0\r\n\r\n",
    "a chunk's length with a sign": CHUNKED_HEAD + b"+" + CHUNK + b"0\r\n\r\n",
    "a negative length of a chunk": CHUNKED_HEAD + b"-" + CHUNK + b"0\r\n\r\n",
    "a chunk without its line break": CHUNKED_HEAD + b"16\r\n" + BODY + b"  0\r\n\r\n",
    "a chunk that is longer than it says": CHUNKED_HEAD
    + CHUNK.replace(b"16", b"14")
    + b"0\r\n\r\n",
    "no header after the last chunk": CHUNKED_HEAD + CHUNK + b"0\r\nno header\r\n\r\n",
    "a megabyte after the last chunk": CHUNKED_HEAD
    + CHUNK
    + b"0\r\n"
    + b"X-A: 1\r\n" * 130_000,
    "101 without being asked to": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
    "101 without a body": b"HTTP/1.1 101 No\r\nContent-Length: 0\r\n\r\n",
    "a length that is no number": HEAD + b"Content-Length: many\r\n\r\n" + BODY,
    "a negative length": HEAD + b"Content-Length: -5\r\n\r\n" + BODY,
    "two lengths": HEAD + b"Content-Length: 22\r\nContent-Length: 5\r\n\r\n" + BODY,
    "one header with two lengths": HEAD + b"Content-Length: 22, 5\r\n\r\n" + BODY,
    "a line without a colon": HEAD + b"Content-Length\r\nX-A: 1\r\n\r\n" + BODY,
    "a name before white space": HEAD + b"Content-Length : 22\r\n\r\n" + BODY,
    "a header without a name": HEAD + b": 1\r\nContent-Length: 22\r\n\r\n" + BODY,
    "a first line that goes on": b"HTTP/1.1 200 OK\r\n A: 1\r\n\r\n" + BODY,
    "a NUL in a header": HEAD + b"X-A: 1\x002\r\nContent-Length: 22\r\n\r\n" + BODY,
    "a head of 300 KB": HEAD + b"X-A: 1234567\r\n" * 20_000 + b"\r\n",
    "interim responses without end": b"HTTP/1.1 100 Continue\r\n\r\n" * 150,
    "HTTP/2": b"HTTP/2 200 OK\r\nContent-Length: 22\r\n\r\n" + BODY,
    "an unknown encoding": HEAD + b"Transfer-Encoding: zip\r\n\r\n" + BODY,
    "no HTTP": b"SSH-2.0-OpenSSH_9.6\r\n\r\n",
}
WHOLE = {
    "a length that is said twice": HEAD + LENGTH * 2,
    "one header with the same length twice": HEAD + b"Content-Length: 22, 22\r\n",
    "a header of several lines": HEAD + b"X-A: 1\r\n\t2\r\n" + LENGTH,
    "a header of 70 KB": HEAD + b"X-A: %s\r\n" % (b"a" * 70_000) + LENGTH,
    "two hundred headers": HEAD + b"X-A: 1\r\n" * 200 + LENGTH,
    "lines that end without a carriage return": (HEAD + LENGTH).replace(b"\r", b""),
    "a length on a line of its own": HEAD + b"Content-Length:\r\n 22\r\n",
    "no reason": HEAD.replace(b" OK", b"") + LENGTH,
    "HTTP/1.0": HEAD.replace(b"1.1", b"1.0") + LENGTH,
    "HTTP/1.0 that stays open": HEAD.replace(b"1.1", b"1.0")
    + b"Connection: keep-alive\r\n"
    + LENGTH,
    "Latin letters in a header": HEAD + b"X-A: caf\xe9\r\n" + LENGTH,
}
CHUNKED = [("Transfer-Encoding", "chunked")]
BARE_DEFLATE = zlib.compressobj(wbits=-15)
PACKED = {
    "deflate": ("deflate", zlib.compress(BODY)),
    "deflate without a header": (
        "deflate",
        BARE_DEFLATE.compress(BODY) + BARE_DEFLATE.flush(),
    ),
    "gzip by its old name": ("X-GZip", gzip.compress(BODY)),
    "gzip of two members": ("gzip", gzip.compress(BODY[:9]) + gzip.compress(BODY[9:])),
    "gzip of many members": ("gzip", gzip.compress(b"") * 5000 + gzip.compress(BODY)),
    "gzip with padding": ("gzip", gzip.compress(BODY) + b"\0" * 5),
    "gzip with much padding": ("gzip", gzip.compress(BODY) + b"\0" * 40_000),
    "what is packed twice": ("deflate, gzip", gzip.compress(zlib.compress(BODY))),
    "what is not packed": ("identity", BODY),
}
BADLY_PACKED = {
    "gzip without its end": ("gzip", gzip.compress(BODY)[:-1]),
    "the beginning of gzip": ("gzip", gzip.compress(BODY)[:1]),
    "gzip with another checksum": ("gzip", gzip.compress(BODY)[:-8] + b"\0" * 8),
    "deflate without its end": ("deflate", zlib.compress(BODY)[:-1]),
    "a member without its end": ("gzip", gzip.compress(BODY) + gzip.compress(b"")[:-1]),
    "text that is said to be packed": ("gzip", BODY),
    "what is packed too many times": (", ".join(["identity"] * 6), BODY),
}


def send_bomb(received: Received) -> Step:
    """Send an error whose body is 80 MB when it is unpacked, then respond."""
    if received.number:
        return Step(GOOD)
    bomb = gzip.compress(b" " * 80_000_000, compresslevel=1)
    return Step(respond(bomb, 403, [("Content-Encoding", "gzip")]))


CASES = [
    *(fault(f"a cut of {name} is a fault", data) for name, data in CUTS.items()),
    *(fault(f"{name} is a fault", data) for name, data in NO_RESPONSES.items()),
    *(
        Case(
            f"{name} is read",
            in_turn(Step(data + b"\r\n" + BODY, "1.0" in name)),
            (get_task,),
            is_value({"gid": "1"}),
            ONCE,
        )
        for name, data in WHOLE.items()
    ),
    Case(
        "a byte order mark before JSON is skipped",
        in_turn(respond(b'\xef\xbb\xbf{"data": {"gid": "1"}}')),
        (get_task,),
        is_value({"gid": "1"}),
        ONCE,
    ),
    fault("a cut head after delete is a fault", HEAD, call=delete_task),
    fault(
        "a head without an end is a fault where nothing is read",
        HEAD + b"\r\n",
        call=call_for_nothing,
    ),
    fault("a cut head of a list is a fault", HEAD, call=list_tasks),
    fault(
        "a response without the documented body is a fault",
        respond(b"0\r\n\r\n", headers=CHUNKED, length=None),
    ),
    Case(
        "a GET is tried again after a cut head",
        in_turn(Step(HEAD, True), GOOD),
        (get_task,),
        goes_on_after_retry,
    ),
    Case(
        "a GET is tried again after a cut body",
        in_turn(Step(respond(BODY, length=90), True), GOOD),
        (get_task,),
        goes_on_after_retry,
    ),
    Case(
        "a POST is not sent again after a cut head",
        in_turn(Step(HEAD, True), GOOD),
        (create_task,),
        carried_out_once,
    ),
    *(
        Case(
            f"{status} has no content whatever it announces",
            in_turn(
                b"HTTP/1.1 %d No\r\nTransfer-Encoding: chunked\r\n\r\n" % status
                + CHUNK
                + b"0\r\n\r\n",
                GOOD,
            ),
            (delete_task, get_task),
            is_without_content(status),
        )
        for status in (204, 304)
    ),
    Case(
        "what stands after a chunk's length is passed over",
        in_turn(CHUNKED_HEAD + CHUNK.replace(b"16", b"16;a=b") + b"0\r\n\r\n"),
        (get_task,),
        is_value({"gid": "1"}),
    ),
    Case(
        "trailers are passed over",
        in_turn(CHUNKED_HEAD + CHUNK + b"0\r\nX-A: 1\r\nX-B: 2\r\n\r\n", GOOD),
        (get_task,),
        is_value({"gid": "1"}),
    ),
    Case(
        "an interim response has no content whatever it announces",
        before(b"HTTP/1.1 103 Early Hints\r\nContent-Length: 90\r\n\r\n"),
        THREE,
        each_its_own,
    ),
    Case(
        "204 has no content",
        in_turn(respond(b"", 204, length=None)),
        (get_task,),
        is_value(None),
    ),
    Case(
        "a length of 0 is no content",
        in_turn(respond(b"")),
        (get_task,),
        is_value(None),
    ),
    Case(
        "a body may end with the connection",
        in_turn(Step(respond(BODY, length=None), True)),
        (get_task,),
        is_value({"gid": "1"}),
    ),
    Case(
        "103 is passed over",
        before(b"HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n"),
        THREE,
        each_its_own,
    ),
    Case(
        "100 is passed over",
        before(b"HTTP/1.1 100 Continue\r\n\r\n"),
        THREE,
        each_its_own,
    ),
    Case(
        "several interim responses",
        before(b"HTTP/1.1 102 Processing\r\n\r\n" * 5),
        THREE,
        each_its_own,
    ),
    Case("plain responses", before(b""), THREE, each_its_own),
    Case(
        "what comes after a response is no response", after(GOOD), THREE, each_its_own
    ),
    Case(
        "a piece that comes after a response", after(b"HTTP/1.1 2"), THREE, each_its_own
    ),
    *(
        Case(
            f"{name} is read",
            in_turn(respond(data, headers=[("Content-Encoding", encoding)])),
            (get_task,),
            is_value({"gid": "1"}),
        )
        for name, (encoding, data) in PACKED.items()
    ),
    *(
        fault(
            f"{name} is a fault",
            respond(data, headers=[("Content-Encoding", encoding)]),
        )
        for name, (encoding, data) in BADLY_PACKED.items()
    ),
    Case(
        "packed responses are read",
        in_turn(respond(gzip.compress(BODY), headers=[("Content-Encoding", "gzip")])),
        (get_task,),
        packed_is_asked_for,
    ),
    Case(
        "the body of an error is read up to a limit",
        in_turn(Step(respond(b"x" * 5_000_000, 403)), GOOD),
        (get_task, get_task),
        some_of_it,
        ONCE,
    ),
    Case(
        "what is beyond the limit of an error is not waited for",
        in_turn(Step(respond(b"x" * 1_200_000, 403, length=9_000_000)), GOOD),
        (get_task, get_task),
        some_of_it,
        ONCE,
    ),
    Case(
        "a packed body of an error is read up to a limit",
        send_bomb,
        (get_task, get_task),
        some_of_it,
        ONCE,
    ),
    Case(
        "an error whose body cannot be unpacked keeps its status",
        in_turn(respond(b"not packed", 404, [("Content-Encoding", "gzip")])),
        (get_task,),
        is_api_exception(404),
    ),
    Case(
        "HTML is no JSON",
        in_turn(respond(b"<html>")),
        (get_task,),
        is_api_exception(200),
    ),
    Case(
        "objects within objects",
        in_turn(respond(b'{"data":' * 50_000)),
        (get_task,),
        is_api_exception(200),
    ),
    Case(
        "a list in place of an object",
        in_turn(respond([1])),
        (get_task,),
        is_api_exception(200),
    ),
    Case(
        "a number that is too long",
        in_turn(respond(b'{"data": ' + b"9" * 9999 + b"}")),
        (get_task,),
        is_api_exception(200),
    ),
    Case(
        "an error of lists within lists",
        in_turn(respond(b"[" * 100_000, 400)),
        (get_task,),
        is_api_exception(400),
    ),
]
