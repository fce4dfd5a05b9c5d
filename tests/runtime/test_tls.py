"""Connections with TLS: certificates, and proxies that tunnel."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Iterator

import pytest
from both import RUNNERS, configure, get_task
from loopback import CERTIFICATE, Loopback
from scripted import Scripted, Step, respond
from urllib3 import Retry

import asana


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(tls=True) as server:
        yield server


class Tunnel:
    """A proxy that knows CONNECT only.

    Attributes:
        requests: The first bytes of each connection.
    """

    def __init__(self) -> None:
        self.requests: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        client, _ = self._listener.accept()
        request = client.recv(65536)
        self.requests.append(request)
        host, _, port = request.split()[1].decode().rpartition(":")
        upstream = socket.create_connection((host, int(port)))
        client.sendall(b"HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 OK\r\n\r\n")
        back = threading.Thread(target=self._copy, args=(upstream, client), daemon=True)
        back.start()
        self._copy(client, upstream)

    def _copy(self, source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while chunk := source.recv(65536):
                target.sendall(chunk)
        target.close()

    def close(self) -> None:
        self._listener.close()


def test_a_certificate_that_is_not_trusted(
    server: Loopback, api_client: asana.ApiClient
) -> None:
    with pytest.raises(asana.ApiConnectionError, match="CERTIFICATE_VERIFY") as caught:
        asana.TasksApi(api_client).get_task("1")
    assert caught.value.tries == 1, "it will not be trusted a second later"
    assert not server.requests


def test_a_certificate_of_our_own(
    configuration: asana.Configuration, api_client: asana.ApiClient
) -> None:
    configuration.ssl_ca_cert = str(CERTIFICATE)
    assert asana.TasksApi(api_client).get_task("1") == {"gid": "1"}


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
def test_certificates_not_checked(
    configuration: asana.Configuration, api_client: asana.ApiClient
) -> None:
    configuration.verify_ssl = False
    assert asana.TasksApi(api_client).get_task("1") == {"gid": "1"}


def test_a_proxy_that_tunnels(
    server: Loopback,
    configuration: asana.Configuration,
    api_client: asana.ApiClient,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tunnel = Tunnel()
    monkeypatch.setenv("https_proxy", tunnel.address)
    configuration.ssl_ca_cert = str(CERTIFICATE)
    assert asana.TasksApi(api_client).get_task("1") == {"gid": "1"}
    tunnel.close()
    assert tunnel.requests[0].startswith(b"CONNECT 127.0.0.1:")
    assert b"token-1" not in tunnel.requests[0]
    assert "token-1" in server.last.headers["Authorization"]


@pytest.mark.parametrize("runner", RUNNERS)
def test_a_reset_in_the_handshake(runner: str) -> None:
    listener = socket.create_server(("127.0.0.1", 0))

    def reset() -> None:
        client, _ = listener.accept()
        client.recv(1)
        linger = struct.pack("ii", 1, 0)
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        client.close()

    threading.Thread(target=reset, daemon=True).start()
    host = f"https://127.0.0.1:{listener.getsockname()[1]}"
    settings = configure(host, verify_ssl=False, retry_strategy=False)
    (outcome,) = RUNNERS[runner]((get_task,), settings)
    listener.close()
    assert isinstance(outcome.error, asana.ApiConnectionError)
    assert "reset" in str(outcome.error.reason)


@pytest.mark.parametrize("runner", RUNNERS)
@pytest.mark.parametrize(("status", "tries"), [(403, 1), (407, 1), (502, 3)])
def test_a_proxy_that_refuses(runner: str, status: int, tries: int) -> None:
    with Scripted(lambda _: Step(respond(status=status), closes=True)) as proxy:
        strategy = Retry(total=2, backoff_factor=1e-9, backoff_jitter=1e-9)
        settings = configure("https://127.0.0.1:9", verify_ssl=False)
        settings.proxy, settings.retry_strategy = proxy.origin, strategy
        (outcome,) = RUNNERS[runner]((get_task,), settings)
    assert isinstance(outcome.error, asana.ApiConnectionError)
    assert str(status) in str(outcome.error.reason)
    assert outcome.error.tries == tries
    assert [request.method for request in proxy.requests] == ["CONNECT"] * tries
