"""Clients shared by processes, event loops, threads and tasks, and what clients share."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import shutil
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from both import RUNNERS, collect, configure, get_task
from loopback import CERTIFICATE
from scripted import Received, Scripted, Step, in_turn, respond

import asana
from asana._core import tls


def echo(received: Received) -> Step:
    """Respond, after a moment, with the last part of the path."""
    gid = received.path.rpartition("/")[2]
    return Step(respond({"data": {"gid": gid}}), pause=0.002)


@pytest.fixture
def server() -> Iterator[Scripted]:
    with Scripted(echo) as server:
        yield server


def count_right(client: asana.Client, name: str) -> int:
    gids = [f"{name}{number}" for number in range(20)]
    return sum(client.tasks.get_task(gid) == {"gid": gid} for gid in gids)


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork")
def test_forked_processes_have_connections_and_threads_of_their_own(
    server: Scripted,
) -> None:
    client = asana.Client(configuration=configure(server.host, retry_strategy=False))
    client.tasks.get_task("0")
    client.tasks.get_task("0", async_req=True).get(30)
    reading, writing = os.pipe()
    children = []
    for number in range(3):
        child = os.fork()
        if not child:
            found = count_right(client, f"child{number}-")
            late: Any = client.tasks.get_task("late", async_req=True)
            os.write(writing, json.dumps([found, late.get(30)]).encode() + b"\n")
            os._exit(0)
        children.append(child)
    assert count_right(client, "parent-") == 20
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0, 0]
    os.close(writing)
    with os.fdopen(reading) as lines:
        found = [json.loads(line) for line in lines]
    assert found == [[20, {"data": {"gid": "late"}}]] * 3
    assert all(request.proper for request in server.requests)


def test_one_client_in_several_event_loops(server: Scripted) -> None:
    client = asana.AsyncClient(configuration=configure(server.host))

    async def work(number: int) -> list[Any]:
        gids = [f"{number}-{place}" for place in range(5)]
        calls = [client.tasks.get_task(gid) for gid in gids]
        return [
            task["gid"] == gid
            for gid, task in zip(gids, await asyncio.gather(*calls), strict=True)
        ]

    for number in range(3):
        assert all(asyncio.run(work(number)))
    with ThreadPoolExecutor(3) as executor:
        found = executor.map(lambda number: asyncio.run(work(number)), range(3, 6))
        assert all(all(right) for right in found)
    assert len(server.requests) == 30


def serve_numbers(received: Received) -> Step:
    page = int(received.query.get("offset", 0))
    following = {"offset": str(page + 1)} if page < 19 else None
    items = list(range(page * 10, page * 10 + 10))
    return Step(respond({"data": items, "next_page": following}), pause=0.001)


def test_threads_share_an_iterator() -> None:
    with Scripted(serve_numbers) as server:
        client = asana.Client(configuration=configure(server.host))
        tasks: Any = client.tasks.get_tasks(project="1")
        with ThreadPoolExecutor(8) as executor:
            taken = executor.map(lambda _: list(tasks), range(8))
            assert sorted(item for items in taken for item in items) == list(range(200))
        assert len(server.requests) == 20


def test_tasks_share_an_iterator() -> None:
    async def run(client: asana.AsyncClient) -> list[Any]:
        tasks: Any = client.tasks.get_tasks(project="1")
        taken = await asyncio.gather(*[collect(tasks) for _ in range(8)])
        return sorted(item for items in taken for item in items)

    with Scripted(serve_numbers) as server:
        client = asana.AsyncClient(configuration=configure(server.host))
        assert asyncio.run(run(client)) == list(range(200))
        assert len(server.requests) == 20


def test_tasks_of_one_event_loop_after_another_share_an_iterator() -> None:
    async def take() -> list[Any]:
        return await asyncio.gather(*[tasks.first(20) for _ in range(5)])

    with Scripted(serve_numbers) as server:
        client = asana.AsyncClient(configuration=configure(server.host))
        tasks: Any = client.tasks.get_tasks(project="1")
        taken = [*asyncio.run(take()), *asyncio.run(take())]
        assert sorted(item for items in taken for item in items) == list(range(200))


def test_an_iterator_in_use_by_another_event_loop_is_rejected() -> None:
    rejected = threading.Event()

    def respond_late(_: Received) -> Step:
        rejected.wait(30)
        return Step(respond({"data": [1]}))

    with Scripted(respond_late) as server:
        client = asana.AsyncClient(configuration=configure(server.host))
        tasks: Any = client.tasks.get_tasks(project="1")
        with ThreadPoolExecutor(1) as executor:
            first = executor.submit(lambda: asyncio.run(tasks.first(1)))
            while not server.requests:
                time.sleep(0.01)
            with pytest.raises(ValueError, match="event loop"):
                asyncio.run(tasks.first(1))
            rejected.set()
            assert first.result(30) == [1]


def test_a_call_that_waits_for_a_retry_uses_no_connection() -> None:
    def script(received: Received) -> Step:
        slow = "slow" in received.path
        return (
            Step(respond({}, 429, [("Retry-After", "300")])) if slow else echo(received)
        )

    async def run(server: Scripted) -> None:
        async with asana.AsyncClient(configuration=configure(server.host)) as client:
            slow = [
                asyncio.create_task(client.tasks.get_task(f"slow{number}"))
                for number in range(60)
            ]
            while len(server.requests) < 60:
                await asyncio.sleep(0.01)
            assert await asyncio.wait_for(client.tasks.get_task("x"), 30) == {
                "gid": "x"
            }
            for task in slow:
                task.cancel()

    with Scripted(script) as server:
        asyncio.run(run(server))


def fail_to_get_task(client: asana.Client) -> None:
    with pytest.raises(asana.NotFoundError):
        get_task(client)


USES: dict[str, tuple[bytes, Any]] = {
    "a call": (respond({"data": {"gid": "1"}}), get_task),
    "an error": (respond({}, 404), fail_to_get_task),
    "a list that is not read to its end": (
        respond({"data": [{"gid": "1"}, {"gid": "2"}]}),
        lambda client: next(client.tasks.get_tasks(project="1")),
    ),
    "a response that is not read": (
        respond({"data": {"gid": "1"}}),
        lambda client: client.tasks.get_task("1", _preload_content=False),
    ),
    "a call with a deadline": (
        respond({"data": {"gid": "1"}}),
        lambda client: client.tasks.get_task("1", _request_timeout=30),
    ),
}


@pytest.mark.parametrize("use", USES)
def test_a_client_that_is_dropped_closes_its_connections(use: str) -> None:
    response, call = USES[use]
    with Scripted(in_turn(response)) as server:
        configuration = configure(server.host)
        gc.disable()  # which might close them sooner or later
        try:
            for number in range(1, 4):
                call(asana.Client(configuration=configuration))
                assert server.wait_until_closed(number)
        finally:
            gc.enable()


def test_a_closed_client_rejects_calls_and_lists(server: Scripted) -> None:
    client = asana.Client(configuration=configure(server.host))
    tasks = client.tasks.get_tasks(project="1")
    client.close()
    for call in (lambda: client.tasks.get_task("1"), lambda: next(tasks)):
        with pytest.raises(ValueError, match="closed"):
            call()

    async def run() -> None:
        client = asana.AsyncClient(configuration=configure(server.host))
        tasks = client.tasks.get_tasks(project="1")
        await client.close()
        with pytest.raises(ValueError, match="closed"):
            await client.tasks.get_task("1")
        with pytest.raises(ValueError, match="closed"):
            await anext(tasks)

    asyncio.run(run())
    assert not server.requests


STUCK = in_turn(respond({"data": [], "sync": "same", "has_more": True}))
BUSY = in_turn(respond({}, 429, [("Retry-After", "300")]))


@pytest.mark.parametrize("script", [STUCK, BUSY], ids=["nothing new", "a long wait"])
def test_follow_can_be_stopped(script: Any) -> None:
    with Scripted(script) as server:
        client = asana.Client(configuration=configure(server.host))
        events = client.events.get_events("1", sync="begin")
        follower = threading.Thread(target=lambda: list(events.follow(interval=300)))
        follower.start()
        while not server.requests:
            time.sleep(0.01)
        events.stop()
        follower.join(30)
        assert not follower.is_alive()
        assert len(server.requests) < 10


@pytest.mark.parametrize("script", [STUCK, BUSY], ids=["nothing new", "a long wait"])
def test_follow_can_be_stopped_from_another_thread(script: Any) -> None:
    async def run(server: Scripted) -> None:
        client = asana.AsyncClient(configuration=configure(server.host))
        events = client.events.get_events("1", sync="begin")

        def stop() -> None:
            while not server.requests:
                time.sleep(0.01)
            events.stop()

        stopper = threading.Thread(target=stop)
        stopper.start()
        assert await asyncio.wait_for(collect(events.follow(interval=300)), 30) == []
        stopper.join()

    with Scripted(script) as server:
        asyncio.run(run(server))


@pytest.mark.parametrize("kind", [asana.Client, asana.AsyncClient])
def test_follow_waits_after_an_empty_page_with_has_more(kind: Any) -> None:
    """Each page has a new token, and no events."""

    def script(received: Received) -> Step:
        sync = f"token-{received.number}"
        return Step(respond({"data": [], "sync": sync, "has_more": True}))

    async def follow(server: Scripted) -> None:
        client = kind(configuration=configure(server.host))
        events = client.events.get_events("1", sync="begin")
        following = events.follow(interval=30)
        reading = asyncio.create_task(
            collect(following)
            if kind is asana.AsyncClient
            else asyncio.to_thread(collect, following)
        )
        while not server.requests:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.2)
        events.stop()
        assert await asyncio.wait_for(reading, 30) == []

    with Scripted(script) as server:
        asyncio.run(follow(server))
        assert len(server.requests) == 1


@pytest.mark.parametrize("kind", [asana.Client, asana.AsyncClient])
def test_follow_rejects_an_invalid_interval(kind: Any, server: Scripted) -> None:
    events = kind(configuration=configure(server.host)).events.get_events("1")
    with pytest.raises(ValueError, match="interval must not be negative"):
        events.follow(interval=-1)
    with pytest.raises(TypeError, match="interval must be a number"):
        events.follow(interval=None)
    assert not server.requests


def test_stop_counts_before_the_first_event_is_taken(server: Scripted) -> None:
    client = asana.Client(configuration=configure(server.host))
    events = client.events.get_events("1")
    following = events.follow()
    events.stop()
    assert list(following) == []
    assert not server.requests


def make_context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context


class TestCertificates:
    """Certificates are found where they should be, and read once."""

    @pytest.fixture(params=RUNNERS)
    def run(self, request: pytest.FixtureRequest) -> Any:
        return RUNNERS[request.param]

    @pytest.fixture
    def secure(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scripted]:
        monkeypatch.setattr(tls, "_contexts", {})
        for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
            monkeypatch.delenv(name, raising=False)
        with Scripted(echo, make_context()) as server:
            yield server

    def test_of_the_environment(
        self, run: Any, secure: Scripted, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
        [outcome] = run((get_task,), configure(secure.host))
        assert outcome.unwrap() == {"gid": "1"}

    def test_of_a_folder_of_the_environment(
        self,
        run: Any,
        secure: Scripted,
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
    ) -> None:
        command = ["openssl", "x509", "-hash", "-noout", "-in", str(CERTIFICATE)]
        if shutil.which("openssl") is None:
            pytest.skip("there is no openssl to tell the name of a certificate")
        name = subprocess.run(command, check=True, capture_output=True, text=True)
        Path(tmp_path, f"{name.stdout.strip()}.0").symlink_to(CERTIFICATE)
        monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
        [outcome] = run((get_task,), configure(secure.host))
        assert outcome.unwrap() == {"gid": "1"}

    def test_are_read_once(
        self, run: Any, secure: Scripted, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        reads = []
        load = tls._load_context
        monkeypatch.setattr(
            tls, "_load_context", lambda settings: reads.append(1) or load(settings)
        )
        for _ in range(5):
            configuration = configure(secure.host, ssl_ca_cert=str(CERTIFICATE))
            assert run((get_task,), configuration)[0].unwrap() == {"gid": "1"}
        assert len(reads) == 1

    def test_a_tls_alert_is_a_connection_error(
        self, run: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        context = make_context()
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(CERTIFICATE)
        with Scripted(echo, context) as server:
            configuration = configure(
                server.host, ssl_ca_cert=str(CERTIFICATE), retry_strategy=False
            )
            [outcome] = run((get_task,), configuration)
        assert isinstance(outcome.error, asana.ApiConnectionError)


@pytest.mark.parametrize("way", RUNNERS)
def test_an_unread_response_is_not_taken_for_that_of_the_next_call(way: str) -> None:
    """The raw response of a call is given up; the next call gets its own."""
    long = respond(b"x" * 100, length=100_000)  # the rest does not arrive
    with Scripted(in_turn(long, respond({"data": {"gid": "2"}}))) as server:

        def give_up(client: Any) -> Any:
            raw = client.tasks.get_task("1", _preload_content=False)
            if way == "sync":
                raw.release_conn()
            return raw

        calls = (give_up, lambda client: client.tasks.get_task("2"))
        configuration = configure(server.host, retry_strategy=False)
        outcomes = RUNNERS[way](calls, configuration)
        assert outcomes[1].unwrap() == {"gid": "2"}
        assert len(server.requests) == 2
