"""The client for asyncio behaves like the other one: results, pages, errors, retries, tokens."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest
from loopback import Loopback, Received, Response

import asana
from asana.aio.iterators import AsyncItemIterator


def call(configuration: asana.Configuration, work: Any, **settings: Any) -> Any:
    """Run `work(client)` in an event loop of its own."""

    async def run() -> Any:
        client = asana.AsyncClient(configuration=configuration, **settings)
        async with client:
            return await work(client)

    return asyncio.run(run())


def test_a_result(server: Loopback, configuration: asana.Configuration) -> None:
    server.reply({"data": {"gid": "7", "name": "é"}})
    result = call(configuration, lambda c: c.tasks.get_task("7", opt_fields=["name"]))
    assert result == {"gid": "7", "name": "é"}
    assert server.last.path == "/tasks/7"
    assert server.last.query == {"opt_fields": "name"}
    assert server.last.headers["Authorization"] == "Bearer token-1"


def test_shapes(server: Loopback, configuration: asana.Configuration) -> None:
    async def work(client: Any) -> Any:
        return (
            await client.tasks.get_task("1", full_payload=True),
            await client.tasks.get_task_with_http_info("1"),
            await client.tasks.get_tasks_with_http_info(),
            await client.tasks.get_task("1", _preload_content=False),
        )

    whole, info, listed, raw = call(configuration, work)
    assert whole == {"data": {"gid": "1"}}
    assert info[:2] == ({"data": {"gid": "1"}}, 200)
    assert listed[1] == 200
    assert raw.status_code == 200


def test_async_req_is_rejected(configuration: asana.Configuration) -> None:
    with pytest.raises(TypeError, match="synchronous"):
        call(configuration, lambda c: c.tasks.get_task("1", async_req=True))


def test_a_body(server: Loopback, configuration: asana.Configuration) -> None:
    call(configuration, lambda c: c.tasks.create_task({"data": {"name": "x"}}))
    assert json.loads(server.last.body) == {"data": {"name": "x"}}
    assert server.last.headers["Content-Type"].startswith("application/json")


def serve_numbers(received: Received) -> Response:
    start = int(received.query.get("offset", "o0").removeprefix("o"))
    end = start + int(received.query.get("limit", 10))
    next_page = {"offset": f"o{end}"} if end < 250 else None
    return Response({"data": list(range(start, min(end, 250))), "next_page": next_page})


def test_pages(server: Loopback, configuration: asana.Configuration) -> None:
    server.respond = serve_numbers

    async def work(client: asana.AsyncClient) -> None:
        items: Any = client.tasks.get_tasks(project="1")
        assert isinstance(items, AsyncItemIterator)
        assert not server.requests, "nothing is asked before it is needed"
        assert [item async for item in items] == list(range(250))
        assert [r.query["limit"] for r in server.requests] == ["100"] * 3
        limited: Any = client.tasks.get_tasks(item_limit=120)
        assert [item async for item in limited] == list(range(120))
        by_page: Any = client.tasks.get_tasks(limit=125)
        assert [len(page) async for page in by_page.pages()] == [125, 125]
        some: Any = client.tasks.get_tasks()
        assert await some.first(3) == [0, 1, 2]
        assert await some.first(0) == []
        assert await some.first(2) == [3, 4]
        assert some.next_offset == "o5"
        assert some.last_response.status == 200

    call(configuration, work)


def test_a_posted_list_is_awaited(
    server: Loopback, configuration: asana.Configuration
) -> None:
    server.reply({"data": [1, 2]})

    async def work(client: asana.AsyncClient) -> Any:
        results: Any = await client.batch_api.create_batch_request(
            {"data": {"actions": []}}
        )
        assert len(server.requests) == 1
        return [item async for item in results]

    assert call(configuration, work) == [1, 2]


def test_events(server: Loopback, configuration: asana.Configuration) -> None:
    server.reply({"errors": [], "sync": "a"}, 412)
    server.reply({"data": [], "sync": "b", "has_more": False})
    server.reply({"data": [1, 2], "sync": "c", "has_more": False})

    async def work(client: asana.AsyncClient) -> list[Any]:
        events: Any = client.events.get_events("1")
        taken = []
        async for event in events.follow(interval=0.01):
            taken.append(event)
            if len(taken) == 2:
                assert events.sync == "c"
                events.stop()
        return taken

    assert call(configuration, work) == [1, 2]
    assert [r.query.get("sync") for r in server.requests] == [None, "a", "b"]


def test_a_stale_token_is_an_error(
    server: Loopback, configuration: asana.Configuration
) -> None:
    server.reply({"errors": [], "sync": "new"}, 412)

    async def work(client: asana.AsyncClient) -> None:
        events: Any = client.events.get_events("1", sync="old")
        with pytest.raises(asana.SyncTokenExpired) as caught:
            await anext(events)
        assert caught.value.sync == events.sync == "new"

    call(configuration, work)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, asana.BadRequestError),
        (404, asana.NotFoundError),
        (500, asana.ServerError),
    ],
)
def test_errors(
    server: Loopback,
    configuration: asana.Configuration,
    status: int,
    kind: type[asana.ApiException],
) -> None:
    server.reply({"errors": [{"message": "no", "help": "h"}]}, status)
    with pytest.raises(kind) as caught:
        call(configuration, lambda c: c.tasks.create_task({"data": {}}))
    assert caught.value.status == status
    assert caught.value.help == "h"


def test_retries_are_those_of_the_other_client(
    server: Loopback, configuration: asana.Configuration, naps: list[float]
) -> None:
    server.reply({}, 429, headers={"Retry-After": "0"})
    server.reply({}, 503)
    server.reply({"data": {"gid": "1"}})
    assert call(configuration, lambda c: c.tasks.get_task("1")) == {"gid": "1"}
    assert len(server.requests) == 3
    assert len(naps) == 2
    server.requests.clear()
    server.reply({}, 429)
    server.reply({}, 503)
    with pytest.raises(asana.ServerError) as caught:
        call(configuration, lambda c: c.tasks.create_task({"data": {}}))
    assert len(server.requests) == 2, "a POST is repeated after 429 only"
    assert caught.value.tries == 2


def test_used_up_retries_bring_the_last_response(
    server: Loopback, configuration: asana.Configuration, naps: list[float]
) -> None:
    server.respond = lambda _: Response({"errors": [{"message": "slow down"}]}, 429)
    configuration.retry_strategy = 2
    with pytest.raises(asana.RateLimitError) as caught:
        call(configuration, lambda c: c.tasks.get_task("1"))
    assert caught.value.errors[0]["message"] == "slow down"
    assert len(naps) == 2


def test_a_broken_connection_is_tried_again(
    server: Loopback, configuration: asana.Configuration, naps: list[float]
) -> None:
    server.reply(drop=True)
    assert call(configuration, lambda c: c.tasks.get_task("1")) == {"gid": "1"}
    assert len(server.requests) == 2
    assert len(naps) == 1
    server.reply(drop=True)
    with pytest.raises(asana.ApiConnectionError):
        call(configuration, lambda c: c.tasks.create_task({"data": {}}))
    assert len(server.requests) == 3


def test_no_response_in_time(
    server: Loopback, configuration: asana.Configuration
) -> None:
    configuration.retry_strategy = False
    for timeout in (0.1, (10, 0.1)):
        with server.silent(), pytest.raises(asana.ApiTimeoutError):
            call(configuration, lambda c: c.tasks.get_task("1"), timeout=timeout)


def test_no_server(configuration: asana.Configuration) -> None:
    configuration.host = "http://127.0.0.1:1"
    configuration.retry_strategy = False
    with pytest.raises(asana.ApiConnectionError) as caught:
        call(configuration, lambda c: c.tasks.get_task("1"))
    assert not isinstance(caught.value, asana.ApiTimeoutError)


def test_redirects(server: Loopback, configuration: asana.Configuration) -> None:
    with Loopback() as other:
        server.reply({}, 302, headers={"Location": f"{server.host}/tasks/2"})
        server.reply({}, 302, headers={"Location": f"{other.host}/tasks/3"})
        assert call(configuration, lambda c: c.tasks.get_task("1")) == {"gid": "1"}
        assert [r.path for r in server.requests] == ["/tasks/1", "/tasks/2"]
        assert other.last.path == "/tasks/3"
        assert "Authorization" in server.last.headers
        assert "Authorization" not in other.last.headers


def test_a_token_may_be_a_coroutine_function(
    server: Loopback, configuration: asana.Configuration
) -> None:
    tokens = iter(["old", "new"])

    async def ask() -> str:
        return next(tokens)

    server.reply({}, 401)
    call(configuration, lambda c: c.tasks.get_task("1"), access_token=ask)
    sent = [r.headers["Authorization"] for r in server.requests]
    assert sent == ["Bearer old", "Bearer new"]


def test_an_upload(
    server: Loopback, configuration: asana.Configuration, tmp_path: Path
) -> None:
    file = tmp_path / "ü.txt"
    file.write_bytes(b"x" * 200_000)

    def upload(client: Any) -> Coroutine[Any, Any, Any]:
        return client.attachments.create_attachment_for_object(  # type: ignore[no-any-return]
            parent="1", file=file
        )

    call(configuration, upload)
    assert file.read_bytes() in server.last.body
    assert int(server.last.headers["Content-Length"]) == len(server.last.body)


async def count_open(client: asana.AsyncClient) -> int:
    transport: Any = client.api_client._session._transport
    routes = transport._find_connections().routes.values()
    pools = [free._pool for route in routes for free in route._free]
    return sum(len(pool.connections) for pool in pools)


def test_cancellation_leaves_no_connection(
    server: Loopback, configuration: asana.Configuration
) -> None:
    async def work(client: asana.AsyncClient) -> None:
        with server.silent():
            calls = [asyncio.create_task(client.tasks.get_task("1")) for _ in range(5)]
            while len(server.requests) < 5:
                await asyncio.sleep(0.01)
            for task in calls:
                task.cancel()
            done = await asyncio.gather(*calls, return_exceptions=True)
        assert all(isinstance(item, asyncio.CancelledError) for item in done)
        assert await count_open(client) == 0
        server.respond = lambda _: Response({"data": {"gid": "2"}})
        assert await client.tasks.get_task("2") == {"gid": "2"}

    call(configuration, work)


def test_many_at_once_use_one_thread(
    server: Loopback, configuration: asana.Configuration
) -> None:
    import threading

    async def work(client: asana.AsyncClient) -> int:
        before = threading.active_count()
        results = [client.tasks.get_task(str(n)) for n in range(200)]
        await asyncio.gather(*results)
        assert 0 < await count_open(client) <= 50
        own = {t.name for t in threading.enumerate() if t.name.startswith("asyncio")}
        assert not own
        return before

    call(configuration, work)
    assert len(server.requests) == 200


LOADED = """
import sys
sys.path.insert(0, sys.argv[1])
import asana
asana.TasksApi, asana.Client("token").tasks
names = ("httpx2", "httpcore2", "anyio", "typing_extensions", "asana.types", "asyncio")
print([name for name in names if name in sys.modules])
"""
WITHOUT = """
import sys
sys.path.insert(0, sys.argv[1])
sys.modules["httpx2"] = None
from asana import *
import asana
asana.AsyncTasksApi
try:
    asana.AsyncClient("token")
except ImportError as error:
    print(error)
"""


def run(program: str, sdk_path: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program, str(sdk_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.returncode, done.stderr
    return done.stdout.strip()


def test_types_and_asyncio_are_loaded_only_when_needed(sdk_path: Path) -> None:
    assert run(LOADED, sdk_path) == "[]"


def test_without_httpx2_the_error_says_what_to_install(sdk_path: Path) -> None:
    assert "pip install 'asana[async]'" in run(WITHOUT, sdk_path)
