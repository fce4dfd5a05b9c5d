"""Retries, the waits before them, and the timeouts of attempts."""

from __future__ import annotations

import time
from email.utils import formatdate
from typing import Any

import urllib3
from both import Case, Outcome, create_task, get_task
from scripted import Received, Scripted, Step, in_turn, respond

import asana

GOOD = respond({"data": {"gid": "1"}})
BUSY = respond({}, 503)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
ONCE = {"retry_strategy": False}


class Patient(urllib3.Retry):
    """A strategy of a program, with waits and a status of its own."""

    def get_backoff_time(self) -> float:
        return 7.0 * len(self.history)

    def is_retry(
        self, method: str, status_code: int, has_retry_after: bool = False
    ) -> bool:
        return method == "GET" and status_code == 409


def limit(value: str) -> bytes:
    return respond({}, 429, [("Retry-After", value)])


def limit_until_soon(received: Received) -> Step:
    """Name a time 200 s after the first request, then respond."""
    date = formatdate(time.time() + 200, usegmt=True)
    return Step(GOOD if received.number else limit(date))


def waits(*expected: float) -> Any:
    """Expect a value, after waits of so many seconds."""

    def holds(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
        assert outcomes[0].unwrap() == {"gid": "1"}
        assert naps == list(expected)
        assert len(server.requests) == len(expected) + 1

    return holds


def waits_for_a_date(
    outcomes: list[Outcome], server: Scripted, naps: list[float]
) -> None:
    assert outcomes[0].unwrap() == {"gid": "1"}
    assert 50 < naps[0] <= 200


def waits_a_little(
    outcomes: list[Outcome], server: Scripted, naps: list[float]
) -> None:
    assert outcomes[0].unwrap() == {"gid": "1"}
    assert len(naps) == 1
    assert 0 <= naps[0] < 1


def gives_up(tries: int, kind: type[Exception] = asana.ApiException) -> Any:
    """Expect an error after so many tries."""

    def holds(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
        error = outcomes[0].error
        assert isinstance(error, kind)
        assert isinstance(error, asana.ApiException)
        assert error.tries == tries == len(server.requests)
        assert len(naps) == tries - 1

    return holds


def in_time(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    assert isinstance(outcomes[0].error, asana.ApiTimeoutError)
    assert outcomes[0].error.status == 0
    assert server.wait_until_closed(1)
    assert outcomes[1].unwrap() == {"gid": "1"}


def tried_again(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    assert outcomes[0].unwrap() == {"gid": "1"}
    assert len(server.requests) >= 2
    assert server.wait_until_closed(1)


def get_task_in_any_time(client: Any) -> Any:
    """Make a call that has the time that a busy machine needs."""
    return client.tasks.get_task("1", _request_timeout=30)


def drip(before: bytes, piece: bytes, after: bytes) -> Step:
    """Write a whole response that takes much longer than a try may take."""
    return Step(before, pause=0.02, pieces=(*[piece] * DRIPS, after))


DRIPS = 1000
SILENCE = Step(GOOD, pause=30)
BODY = b'{"data": {"gid": "1"}}'
LENGTH = f"Content-Length: {DRIPS + len(BODY)}\r\n\r\n".encode()
UNREADABLE = (
    "soon",
    "-5",
    "1e3",
    "inf",
    "",
    "Wed, 21 Oct 99999999 07:28:00 GMT",
    "9" * 50,
    "Fri, 31 Dec 9999 23:59:59 GMT",
    "½",
)
PAST = formatdate(time.time() - 100, usegmt=True)
RETRY = urllib3.Retry(total=1, status_forcelist=[500], allowed_methods=["POST"])
STATUS = urllib3.Retry(total=9, status=1)
READ = urllib3.Retry(read=0)

CASES = [
    *(
        Case(
            f"Retry-After {seconds} is waited",
            in_turn(limit(str(seconds)), GOOD),
            (call,),
            waits(seconds),
        )
        for seconds, call in ((1, get_task), (60, create_task), (300, get_task))
    ),
    Case(
        "waits that the server orders add up",
        in_turn(*[limit("250")] * 4, GOOD),
        (get_task,),
        waits(250, 250, 250, 250),
    ),
    Case(
        "a wait longer than max_wait is not begun",
        in_turn(limit("301")),
        (get_task,),
        gives_up(1, asana.RateLimitError),
    ),
    Case(
        "max_wait can be set",
        in_turn(limit("900"), GOOD),
        (get_task,),
        waits(900),
        {"max_wait": 1000},
    ),
    Case(
        "max_wait can be short",
        in_turn(limit("3")),
        (get_task,),
        gives_up(1),
        {"max_wait": 2},
    ),
    Case(
        "503 with Retry-After",
        in_turn(respond({}, 503, [("Retry-After", "7")]), GOOD),
        (get_task,),
        waits(7),
    ),
    Case(
        "Retry-After with a date",
        limit_until_soon,
        (get_task,),
        waits_for_a_date,
    ),
    Case(
        "Retry-After with a date that is over",
        in_turn(limit(PAST), GOOD),
        (get_task,),
        waits_a_little,
    ),
    *(
        Case(
            f"Retry-After {value[:20]!r}... is ignored",
            in_turn(limit(value), GOOD),
            (create_task,),
            waits_a_little,
        )
        for value in UNREADABLE
    ),
    Case(
        "our own retries end after max_elapsed",
        in_turn(BUSY),
        (get_task,),
        gives_up(1),
        {"max_elapsed": 0},
    ),
    Case("five tries", in_turn(BUSY), (get_task,), gives_up(5, asana.ServerError)),
    Case(
        "a POST is not repeated after 503", in_turn(BUSY), (create_task,), gives_up(1)
    ),
    Case("no retries", in_turn(limit("1")), (get_task,), gives_up(1), ONCE),
    *(
        Case(
            f"a number changes the tries alone, {name}",
            in_turn(step),
            (call,),
            gives_up(3),
            {"retry_strategy": 2},
        )
        for name, step, call in (
            ("503", BUSY, get_task),
            ("429 to a POST", limit("1"), create_task),
            ("a broken connection", Step(closes=True), get_task),
        )
    ),
    Case(
        "a Retry changes what it says",
        in_turn(respond({}, 500)),
        (create_task,),
        gives_up(2),
        {"retry_strategy": RETRY},
    ),
    Case(
        "what a Retry does not say stays",
        in_turn(limit("1")),
        (create_task,),
        gives_up(5),
        {"retry_strategy": urllib3.Retry(backoff_factor=1)},
    ),
    Case(
        "a subclass of Retry decides itself",
        in_turn(respond({}, 409), respond({}, 409), GOOD),
        (get_task,),
        waits(7, 14),
        {"retry_strategy": Patient()},
    ),
    Case(
        "413 with Retry-After",
        in_turn(respond({}, 413, [("Retry-After", "6")]), GOOD),
        (get_task,),
        waits(6),
    ),
    Case(
        "413 without Retry-After",
        in_turn(respond({}, 413)),
        (get_task,),
        gives_up(1),
    ),
    Case(
        "a Retry limits a kind",
        in_turn(BUSY),
        (get_task,),
        gives_up(2),
        {"retry_strategy": STATUS},
    ),
    Case(
        "a Retry limits reads",
        in_turn(Step(closes=True)),
        (get_task,),
        gives_up(1),
        {"retry_strategy": READ},
    ),
    *(
        Case(
            f"{name} ends in time",
            in_turn(step, GOOD),
            (get_task, get_task_in_any_time),
            in_time,
            {"timeout": 0.1, **ONCE},
        )
        for name, step in (
            ("silence", SILENCE),
            ("a head that drips", drip(HEAD + b"X: ", b"1", b"\r\n" + GOOD[17:])),
            ("a status line that drips", drip(b"HTTP/1.1 200 O", b"K", GOOD[15:])),
            ("a body that drips", drip(HEAD + LENGTH, b" ", BODY)),
            (
                "a body in chunks that drips",
                drip(
                    HEAD + b"Transfer-Encoding: chunked\r\n\r\n",
                    b"1\r\n \r\n",
                    b"16\r\n" + BODY + b"\r\n0\r\n\r\n",
                ),
            ),
            (
                "the body of an error that drips",
                drip(b"HTTP/1.1 400 No\r\n" + LENGTH, b" ", BODY),
            ),
            (
                "interim responses that drip",
                drip(b"", b"HTTP/1.1 102 Wait\r\n\r\n", GOOD),
            ),
        )
    ),
    Case(
        "a GET is tried again after a timeout",
        in_turn(SILENCE, GOOD),
        (get_task,),
        tried_again,
        # A busy machine may need several tries.
        {"timeout": (30, 0.1), "retry_strategy": 100, "max_elapsed": 60},
    ),
]
