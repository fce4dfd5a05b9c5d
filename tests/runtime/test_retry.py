"""When a request is retried, how long it waits, and what is raised at the end."""

from __future__ import annotations

import time
from email.utils import formatdate
from typing import Any

import pytest
import urllib3
from loopback import Loopback, Received, Response

import asana


class Clock:
    """A clock that moves on when somebody sleeps; `naps` are the waits in seconds."""

    def __init__(self) -> None:
        self.naps: list[float] = []
        self.now = 1000.0

    def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.now += seconds

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr("asana._sync.session.time", clock)
    monkeypatch.setattr("asana._core.attempts.time", clock)
    return clock


@pytest.fixture
def naps(clock: Clock) -> list[float]:
    """How long each wait would have been, in seconds; none is really taken."""
    return clock.naps


def call(tasks: asana.TasksApi, method: str) -> Any:
    calls = {
        "GET": lambda: tasks.get_task("1"),
        "PUT": lambda: tasks.update_task({"data": {}}, "1"),
        "DELETE": lambda: tasks.delete_task("1"),
        "POST": lambda: tasks.create_task({"data": {}}),
    }
    return calls[method]()


@pytest.fixture
def tasks(api_client: asana.ApiClient) -> asana.TasksApi:
    return asana.TasksApi(api_client)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST"])
def test_429_for_every_method(
    server: Loopback, tasks: asana.TasksApi, naps: list[float], method: str
) -> None:
    server.reply({}, 429, headers={"Retry-After": "7"})
    server.reply({"data": {}})
    assert call(tasks, method) == {}
    assert naps == [7]


def test_retry_after_a_date(
    server: Loopback, tasks: asana.TasksApi, naps: list[float]
) -> None:
    date = formatdate(time.time() + 200, usegmt=True)
    server.reply({}, 429, headers={"Retry-After": date})
    tasks.get_task("1")
    assert 100 < naps[0] <= 200


def test_retry_after_that_cannot_be_read(
    server: Loopback, tasks: asana.TasksApi, naps: list[float]
) -> None:
    server.reply({}, 429, headers={"Retry-After": "soon"})
    assert tasks.get_task("1") == {"gid": "1"}
    assert len(naps) == 1
    assert naps[0] < 1


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_server_errors(
    server: Loopback,
    tasks: asana.TasksApi,
    naps: list[float],
    method: str,
    status: int,
) -> None:
    server.reply({}, status)
    server.reply({"data": {}})
    assert call(tasks, method) == {}
    assert len(naps) == 1


@pytest.mark.parametrize("status", [500, 503])
def test_a_server_error_after_post(
    server: Loopback, tasks: asana.TasksApi, naps: list[float], status: int
) -> None:
    server.reply({}, status, headers={"Retry-After": "1"})
    with pytest.raises(asana.ServerError) as caught:
        call(tasks, "POST")
    assert len(server.requests) == 1
    assert caught.value.tries == 1
    assert not naps


@pytest.mark.parametrize("status", [400, 401, 403, 404, 501])
def test_other_errors(server: Loopback, tasks: asana.TasksApi, status: int) -> None:
    server.reply({}, status)
    with pytest.raises(asana.ApiException):
        tasks.get_task("1")
    assert len(server.requests) == 1


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_a_broken_connection(
    server: Loopback, tasks: asana.TasksApi, naps: list[float], method: str
) -> None:
    server.reply(drop=True)
    server.reply({"data": {}})
    assert call(tasks, method) == {}
    assert len(server.requests) == 2


def test_a_broken_connection_after_post(
    server: Loopback, tasks: asana.TasksApi, naps: list[float]
) -> None:
    server.reply(drop=True)
    with pytest.raises(asana.ApiConnectionError) as caught:
        call(tasks, "POST")
    assert len(server.requests) == 1
    assert (caught.value.status, caught.value.tries) == (0, 1)
    assert "there was no response" in str(caught.value)


def test_five_tries_with_growing_waits(
    server: Loopback, tasks: asana.TasksApi, naps: list[float]
) -> None:
    server.respond = lambda _: Response(
        {"errors": [{"message": "Oops", "phrase": "6 sad squid"}]},
        503,
        {"X-Request": str(len(server.requests))},
    )
    with pytest.raises(asana.ServerError) as caught:
        tasks.get_task("1")
    assert len(server.requests) == 5
    assert len(naps) == 4
    assert naps == sorted(naps)
    error = caught.value
    assert (error.status, error.tries, error.phrase) == (503, 5, "6 sad squid")
    assert error.headers is not None
    assert error.headers["X-Request"] == "5"
    assert "Tries: 5" in str(error)


def test_jitter(server: Loopback, tasks: asana.TasksApi, naps: list[float]) -> None:
    server.respond = lambda received: Response({}, 503)
    for _ in range(3):
        with pytest.raises(asana.ServerError):
            tasks.get_task("1")
    assert len(set(naps)) == 12


def test_waits_that_the_server_orders_add_up(
    server: Loopback, tasks: asana.TasksApi, clock: Clock
) -> None:
    server.respond = lambda _: Response({}, 429, {"Retry-After": "250"})
    with pytest.raises(asana.RateLimitError) as caught:
        tasks.get_task("1")
    assert clock.naps == [250] * 4
    assert caught.value.tries == 5
    assert caught.value.retry_after == "250"


def test_waits_that_the_server_orders_are_not_our_time(
    server: Loopback, tasks: asana.TasksApi, clock: Clock
) -> None:
    server.reply({}, 429, headers={"Retry-After": "250"})
    server.reply({}, 503)
    assert tasks.get_task("1") == {"gid": "1"}
    assert clock.naps[0] == 250
    assert len(server.requests) == 3


def test_our_own_retries_end(
    server: Loopback,
    configuration: asana.Configuration,
    tasks: asana.TasksApi,
    clock: Clock,
) -> None:
    configuration.max_elapsed = 90

    def respond(_: Received) -> Response:
        clock.now += 40
        return Response({}, 503)

    server.respond = respond
    with pytest.raises(asana.ServerError) as caught:
        tasks.get_task("1")
    assert caught.value.tries == 3


def test_a_wait_that_is_too_long_is_not_begun(
    server: Loopback, tasks: asana.TasksApi, naps: list[float]
) -> None:
    server.respond = lambda _: Response({}, 429, {"Retry-After": "3600"})
    with pytest.raises(asana.RateLimitError):
        tasks.get_task("1")
    assert not naps


class TestStrategies:
    """The user's own strategy rules."""

    def test_retry(
        self,
        server: Loopback,
        configuration: asana.Configuration,
        naps: list[float],
    ) -> None:
        configuration.retry_strategy = urllib3.Retry(
            total=1, status_forcelist=[503], allowed_methods=["POST"]
        )
        server.respond = lambda _: Response({}, 503)
        with pytest.raises(asana.ServerError) as caught:
            call(asana.TasksApi(asana.ApiClient(configuration)), "POST")
        assert len(server.requests) == 2
        assert caught.value.tries == 2

    @pytest.mark.parametrize("strategy", [False, 0])
    def test_none_at_all(
        self, server: Loopback, configuration: asana.Configuration, strategy: Any
    ) -> None:
        configuration.retry_strategy = strategy
        server.respond = lambda _: Response({}, 429)
        with pytest.raises(asana.RateLimitError):
            asana.TasksApi(asana.ApiClient(configuration)).get_task("1")
        assert len(server.requests) == 1

    def test_default_can_be_changed(
        self,
        server: Loopback,
        configuration: asana.Configuration,
        naps: list[float],
    ) -> None:
        assert isinstance(configuration.retry_strategy, urllib3.Retry)
        configuration.retry_strategy.total = 1
        server.respond = lambda _: Response({}, 503)
        with pytest.raises(asana.ServerError):
            asana.TasksApi(asana.ApiClient(configuration)).get_task("1")
        assert len(server.requests) == 2

    def test_none_is_the_default(self, configuration: asana.Configuration) -> None:
        configuration.retry_strategy = 2
        configuration.retry_strategy = None
        assert configuration.retry_strategy.total == 4

    def test_each_call_counts_for_itself(
        self, server: Loopback, tasks: asana.TasksApi, naps: list[float]
    ) -> None:
        for _ in range(3):
            for _ in range(4):
                server.reply({}, 503)
            assert tasks.get_task("1") == {"gid": "1"}
        assert len(server.requests) == 15


class TestTokens:
    """A token that is a function."""

    def test_asked_before_each_request(
        self, server: Loopback, configuration: asana.Configuration
    ) -> None:
        tokens = iter(["a", "b"])
        configuration.access_token = lambda: next(tokens)
        tasks = asana.TasksApi(asana.ApiClient(configuration))
        tasks.get_task("1")
        tasks.get_task("1")
        sent = [received.headers["Authorization"] for received in server.requests]
        assert sent == ["Bearer a", "Bearer b"]

    def test_once_more_after_401(
        self, server: Loopback, configuration: asana.Configuration
    ) -> None:
        tokens = iter(["old", "new"])
        configuration.access_token = lambda: next(tokens)
        server.reply({}, 401)
        tasks = asana.TasksApi(asana.ApiClient(configuration))
        assert tasks.create_task({"data": {}}) == {"gid": "1"}
        assert server.last.headers["Authorization"] == "Bearer new"
        assert server.last.body == b'{"data": {}}'

    def test_not_twice(
        self, server: Loopback, configuration: asana.Configuration
    ) -> None:
        tokens = iter(["a", "b", "c"])
        configuration.access_token = lambda: next(tokens)
        server.respond = lambda _: Response({}, 401)
        with pytest.raises(asana.UnauthorizedError):
            asana.TasksApi(asana.ApiClient(configuration)).get_task("1")
        assert len(server.requests) == 2

    def test_a_string_is_final(self, server: Loopback, tasks: asana.TasksApi) -> None:
        server.reply({}, 401)
        with pytest.raises(asana.UnauthorizedError):
            tasks.get_task("1")
        assert len(server.requests) == 1
