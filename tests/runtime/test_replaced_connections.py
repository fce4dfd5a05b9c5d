"""Test libraries such as vcrpy replace classes of urllib3's connections, and tests its pools.

While they are replaced, calls of new and existing clients use the replacements: otherwise a test would write to the
real server.
"""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest import mock

import pytest
import urllib3
from loopback import Loopback
from urllib3.connection import HTTPConnection

import asana

RECORDED = b'{"data": {"gid": "recorded"}}'


class Recorded(HTTPConnection):
    """Plays a response, whose headers still say how it was packed, and connects to nothing."""

    def connect(self) -> None:
        raise AssertionError("connected")

    def request(self, *_: Any, **keywords: Any) -> None:
        pass

    def getresponse(self) -> Any:
        return Playback()


class Playback(io.BytesIO):
    """A response as such libraries make it: like one of urllib3, but none."""

    status = 200
    reason = "OK"
    version = 11
    version_string = "HTTP/1.1"
    length_remaining = 0
    headers = urllib3.HTTPHeaderDict(
        {"Content-Length": str(len(RECORDED)), "Content-Encoding": "gzip"}
    )

    def __init__(self) -> None:
        super().__init__(RECORDED)

    def read(  # type: ignore[override]
        self, size: int = -1, decode_content: bool | None = None
    ) -> bytes:
        return super().read(size)


def test_a_client_made_before(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = asana.Client("t", host=server.host)
    with monkeypatch.context() as patch:
        patch.setattr(urllib3.HTTPConnectionPool, "ConnectionCls", Recorded)
        assert client.tasks.get_task("1") == {"gid": "recorded"}
        assert not server.requests
    other = asana.Client(configuration=client.configuration)
    other.tasks.delete_task("1")
    assert len(server.requests) == 1


def test_a_package_that_is_loaded_meanwhile(sdk_path: Path, server: Loopback) -> None:
    program = f"""
import sys
sys.path.insert(0, {str(sdk_path)!r})
import urllib3.connection, urllib3.connectionpool
real = urllib3.connection.HTTPConnection

class Replaced(real):
    def connect(self):
        raise OSError("replaced")

urllib3.connection.HTTPConnection = Replaced
urllib3.HTTPConnectionPool.ConnectionCls = Replaced
import asana
client = asana.Client("t", host={server.host!r}, retry_strategy=False)
try:
    client.tasks.delete_task("1")
except asana.ApiConnectionError as error:
    print(error.reason)
urllib3.connection.HTTPConnection = urllib3.HTTPConnectionPool.ConnectionCls = real
client.tasks.delete_task("1")
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert "replaced" in done.stdout
    assert [request.method for request in server.requests] == ["DELETE"]


REPLACED = [
    "urllib3.PoolManager",
    "urllib3.PoolManager.request",
    "urllib3.PoolManager.urlopen",
    "urllib3.HTTPConnectionPool.urlopen",
]


def replace(target: str, response: Any) -> Any:
    """Replace what version 5 sent its requests with, until the end of a `with` statement."""
    patch = mock.patch(target, return_value=response)
    if target == "urllib3.PoolManager":
        manager = mock.Mock()
        manager.request.return_value = response
        patch = mock.patch(target, return_value=manager)
    return patch


@pytest.mark.parametrize("target", REPLACED)
def test_a_pool_that_a_test_replaces(server: Loopback, target: str) -> None:
    response = SimpleNamespace(
        status=200,
        reason="OK",
        data=b'{"data": {"gid": "mocked"}}',
        headers={"Content-Encoding": "gzip", "X-Request-Id": "r1"},
    )
    client = asana.Client("t", host=server.host)
    client.tasks.get_task("1")
    with replace(target, response):
        assert client.tasks.get_task("2") == {"gid": "mocked"}
        assert client.tasks.create_task({"data": {}}) == {"gid": "mocked"}
        _, status, headers = client.tasks.get_task_with_http_info("2")
        assert (status, headers["x-request-id"]) == (200, "r1")
    client.tasks.delete_task("3")
    assert [request.path for request in server.requests] == ["/tasks/1", "/tasks/3"]


@pytest.mark.parametrize("target", REPLACED)
def test_an_error_of_a_mock(server: Loopback, target: str) -> None:
    body = '{"errors": [{"message": "no such task"}]}'
    response = mock.Mock(status=404, reason="Not Found", data=body)
    client = asana.Client("t", host=server.host)
    with replace(target, response), pytest.raises(asana.NotFoundError) as caught:
        client.tasks.get_task("1")
    assert caught.value.errors == [{"message": "no such task"}]
    assert caught.value.reason == "Not Found"
    with replace(target, mock.Mock(status=204)):
        assert client.tasks.delete_task("1") is None
    assert not server.requests


def test_a_pool_that_is_only_watched(server: Loopback) -> None:
    request = urllib3.PoolManager.request
    with mock.patch.object(
        urllib3.PoolManager, "request", autospec=True, side_effect=request
    ) as watched:
        client = asana.Client("t", host=server.host)
        assert client.tasks.get_task("1") == {"gid": "1"}
    assert watched.call_args.args[1:] == ("GET", f"{server.host}/tasks/1")
    assert server.last.headers["Authorization"] == "Bearer t"
