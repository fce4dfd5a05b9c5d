"""Connecting: hosts with several addresses, and the time that there is for them."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

import pytest
from both import RUNNERS, configure, get_task
from scripted import Scripted, in_turn, respond

import asana

GOOD = in_turn(respond({"data": {"gid": "1"}}))
REAL = socket.getaddrinfo


@pytest.fixture
def resolve(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Give the host `many.example` addresses."""

    def give(*addresses: str) -> None:
        def find(host: Any, port: Any, *args: Any, **keywords: Any) -> Any:
            if host not in ("many.example", b"many.example"):
                return REAL(host, port, *args, **keywords)
            kind = (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "")
            return [(*kind, (address, port)) for address in addresses]

        monkeypatch.setattr(socket, "getaddrinfo", find)

    return give


@pytest.mark.parametrize("way", RUNNERS)
@pytest.mark.parametrize("addresses", [["127.0.0.1"], ["127.0.0.9", "127.0.0.1"]])
def test_the_first_address_that_accepts(
    way: str, addresses: list[str], resolve: Callable[..., None]
) -> None:
    resolve(*addresses)
    with Scripted(GOOD) as server:
        host = server.host.replace("127.0.0.1", "many.example")
        outcome = RUNNERS[way]((get_task,), configure(host))[0]
        assert outcome.unwrap() == {"gid": "1"}
        port = server.origin.rpartition(":")[2]
        assert server.requests[0].headers["host"] == f"many.example:{port}"


@pytest.mark.parametrize("way", RUNNERS)
@pytest.mark.parametrize("addresses", [[], ["127.0.0.8", "127.0.0.9"]])
def test_no_address_that_accepts(
    way: str, addresses: list[str], resolve: Callable[..., None]
) -> None:
    resolve(*addresses)
    configuration = configure("http://many.example:9", retry_strategy=False)
    error = RUNNERS[way]((get_task,), configuration)[0].error
    assert isinstance(error, asana.ApiConnectionError)


@pytest.mark.parametrize("timeout", [60.0, (60.0, 1.0)])
def test_addresses_share_the_time(
    resolve: Callable[..., None], monkeypatch: pytest.MonkeyPatch, timeout: Any
) -> None:
    shares = []

    def connect(address: Any, timeout: float, **_: Any) -> Any:
        shares.append((address, timeout))
        raise TimeoutError

    monkeypatch.setattr("urllib3.util.connection.create_connection", connect)
    resolve("127.0.0.7", "127.0.0.8", "127.0.0.9")
    configuration = configure(
        "http://many.example:9", timeout=timeout, retry_strategy=False
    )
    with pytest.raises(asana.ApiTimeoutError):
        asana.Client(configuration=configuration).tasks.get_task("1")
    assert [address for address, _ in shares] == [
        ("127.0.0.7", 9),
        ("127.0.0.8", 9),
        ("127.0.0.9", 9),
    ]
    assert [share for _, share in shares] == pytest.approx([20, 30, 60], abs=5)


def test_an_address_is_not_looked_up_before_connecting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked_up: list[Any] = []

    def connect(address: Any, **_: Any) -> Any:
        raise ConnectionRefusedError

    monkeypatch.setattr("urllib3.util.connection.create_connection", connect)
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, *_: looked_up.append(host))
    configuration = configure("http://127.0.0.1:9", retry_strategy=False)
    with pytest.raises(asana.ApiConnectionError):
        asana.Client(configuration=configuration).tasks.get_task("1")
    assert looked_up == []
