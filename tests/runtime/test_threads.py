"""Threads that share a client, and the threads of a client itself."""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from loopback import Loopback, Received, Response

import asana


def echo(received: Received) -> Response:
    """Response with the last part of the path."""
    return Response({"data": {"gid": received.path.rpartition("/")[2]}})


def test_eight_threads_share_a_client(
    server: Loopback, api_client: asana.ApiClient
) -> None:
    server.respond = echo
    tasks = asana.TasksApi(api_client)

    def work(thread: int) -> list[Any]:
        numbers = range(thread * 1000, thread * 1000 + 250)
        return [
            number
            for number in numbers
            if tasks.get_task(str(number)) != {"gid": str(number)}
        ]

    with ThreadPoolExecutor(8) as executor:
        wrong = list(executor.map(work, range(8)))
    assert wrong == [[]] * 8
    assert len(server.requests) == 2000


def test_in_background(server: Loopback, api_client: asana.ApiClient) -> None:
    server.respond = echo
    tasks = asana.TasksApi(api_client)
    results = [tasks.get_task(str(number), async_req=True) for number in range(50)]
    found = [result.get(30)["data"]["gid"] for result in results]
    assert found == [str(number) for number in range(50)]


def test_an_error_in_background(server: Loopback, api_client: asana.ApiClient) -> None:
    server.reply({"errors": []}, 404)
    result = asana.TasksApi(api_client).get_task("1", async_req=True)
    with pytest.raises(asana.NotFoundError):
        result.get(30)


def test_a_wrong_argument_raises_at_once(api_client: asana.ApiClient) -> None:
    with pytest.raises(ValueError, match="task_gid"):
        asana.TasksApi(api_client).get_task(None, async_req=True)  # type: ignore[arg-type]


def test_no_thread_is_left(configuration: asana.Configuration) -> None:
    before = {thread.ident for thread in threading.enumerate()}
    for _ in range(10):
        with asana.ApiClient(configuration) as client:
            tasks = asana.TasksApi(client)
            tasks.get_task("1")
            tasks.get_task("1", async_req=True).get(30)
    left = [
        thread
        for thread in threading.enumerate()
        if thread.ident not in before and "process_request" not in thread.name
    ]
    assert left == []


def test_the_threads_of_a_client_that_is_not_closed_end(
    configuration: asana.Configuration,
) -> None:
    client = asana.ApiClient(configuration)
    tasks = asana.TasksApi(client)
    assert tasks.get_task("1", async_req=True).get(30) == {"data": {"gid": "1"}}
    pool = client.pool
    threads = [*pool._pool, pool._worker_handler]  # type: ignore[attr-defined]
    del client, tasks, pool
    for thread in threads:
        thread.join(30)
        assert not thread.is_alive()


def test_a_program_that_closes_no_client(server: Loopback, sdk_path: Path) -> None:
    program = f"""
import sys
sys.path.insert(0, {str(sdk_path)!r})
import asana
client = asana.Client("t", host={server.host!r})
results = [client.tasks.get_task(str(gid), async_req=True) for gid in range(5)]
print([result.get(30) for result in results][0])
"""
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-c", program],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "{'data': {'gid': '1'}}\n"
    assert done.stderr == ""


def test_close_waits_for_calls(
    server: Loopback, configuration: asana.Configuration
) -> None:
    server.respond = lambda _: Response({"data": {}}, delay=0.2)
    with asana.ApiClient(configuration) as client:
        result = asana.TasksApi(client).get_task("1", async_req=True)
    assert result.ready()


def test_a_client_can_be_closed_twice(configuration: asana.Configuration) -> None:
    client = asana.ApiClient(configuration)
    tasks = asana.TasksApi(client)
    tasks.get_task("1")
    client.close()
    client.close()
    with pytest.raises(ValueError, match="closed"):
        tasks.get_task("1", async_req=True)
