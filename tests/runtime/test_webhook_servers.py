"""The receiver with common servers, each in its own processes and with sockets."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from asana_stand_in import (
    AsanaStandIn,
    Reply,
    Webhook,
    encode_events,
    post,
    shake_hands,
    sign,
)
from webhook_cases import CASES, KNOWN, OPEN, SECRET, Case, check_reply
from webhook_server import find_port, lock_database

import asana
from asana.webhooks import SqliteSecretStore, WebhookReceiver

# Most have two processes, and another process opens the registrations.
SERVERS = {
    "gunicorn": (
        "--bind=127.0.0.1:{port}",
        "--workers=2",
        "--threads=4",
        "webhook_app:wsgi",
    ),
    "waitress": ("--listen=127.0.0.1:{port}", "--threads=8", "webhook_app:wsgi"),
    "uvicorn": ("--port={port}", "--workers=2", "webhook_app:asgi"),
    "hypercorn": ("--bind=127.0.0.1:{port}", "--workers=2", "webhook_app:asgi"),
    "uvicorn with fastapi": ("--port={port}", "--workers=2", "webhook_framework:app"),
}
# What the servers log for an exception of an application.
EXCEPTIONS = (
    "Error handling request",  # gunicorn
    "Exception while serving",  # waitress
    "Exception in ASGI application",  # uvicorn
    "Error in ASGI Framework",  # hypercorn
)
START_TIMEOUT = 60.0
HEARTBEAT = encode_events([])


class Server:
    """A server of webhook_app, with its secrets and calls in files."""

    def __init__(self, name: str, folder: Path) -> None:
        self.secrets = folder / "secrets.db"
        self.receiver = WebhookReceiver(SqliteSecretStore(self.secrets))
        self._calls = folder / "calls"
        self._calls.touch()
        self._log = folder / "log"
        self.port = find_port()
        *options, application = SERVERS[name]
        command = [sys.executable, "-m", name.split(maxsplit=1)[0]]
        command += [option.format(port=self.port) for option in options]
        path = (str(Path(asana.__file__).parents[1]), str(Path(__file__).parent))
        environment = {
            "PYTHONPATH": os.pathsep.join(path),
            "WEBHOOK_SECRETS": str(self.secrets),
            "WEBHOOK_CALLS": str(self._calls),
        }
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [*command, application],
                stdout=log,
                stderr=log,
                env=os.environ | environment,
                start_new_session=True,
            )

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        return self._log.read_text("utf-8", "replace")

    def wait_until_ready(self) -> None:
        end = time.monotonic() + START_TIMEOUT
        while time.monotonic() < end and self._process.poll() is None:
            try:
                post(f"{self.address}/hooks/ready", HEARTBEAT, {})
            except OSError:
                time.sleep(0.05)
            else:
                return
        raise RuntimeError(f"the server did not start:\n{self.log}")

    def stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(20)
        finally:
            if self._process.poll() is None:
                os.killpg(self._process.pid, signal.SIGKILL)
                self._process.wait()

    def take_calls(self) -> tuple[str, ...]:
        """Return what functions were called with since the last time."""
        calls = tuple(self._calls.read_text().split())
        self._calls.write_text("")
        return calls

    def send(self, case: Case) -> Reply:
        """Send a request at once: a server may close the connection before its end."""
        request = encode_request(case, f"127.0.0.1:{self.port}")
        with socket.create_connection(("127.0.0.1", self.port), 30) as connection:
            connection.sendall(request)
            response = http.client.HTTPResponse(connection, method=case.method)
            response.begin()
            fields = {name.lower(): value for name, value in response.getheaders()}
            return Reply(response.status, fields, response.read())


def encode_request(case: Case, host: str) -> bytes:
    """Write a request of HTTP/1.1."""
    headers = {"Host": host, **case.headers}
    body = case.body
    if case.is_chunked:
        headers["Transfer-Encoding"] = "chunked"
        chunks = [b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in case.chunks]
        body = b"".join(chunks) + b"0\r\n\r\n"
    elif case.chunks:
        headers["Content-Length"] = str(len(body))
    lines = [f"{case.method} {case.target} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "\r\n"]).encode("latin-1") + body


@pytest.fixture(scope="module", params=SERVERS)
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    server = Server(request.param, tmp_path_factory.mktemp("server"))
    try:
        server.wait_until_ready()
        server.receiver.add_secret(KNOWN, SECRET)
        with server.receiver.expect_handshake(OPEN, timeout=3600) as handshake:
            yield server
            handshake.confirm("the-secret-of-no-webhook")
    finally:
        server.stop()
    assert [text for text in EXCEPTIONS if text in server.log] == []


@pytest.fixture(scope="module")
def stand_in() -> Iterator[AsanaStandIn]:
    with AsanaStandIn("token") as stand_in:
        yield stand_in


def deliver(target: str, secret: str) -> int:
    """Send a heartbeat."""
    headers = {"X-Hook-Signature": sign(HEARTBEAT, secret)}
    return post(target, HEARTBEAT, headers).status


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(server: Server, case: Case) -> None:
    server.take_calls()
    check_reply(case, server.send(case))
    assert server.take_calls() == case.calls


def test_a_race_of_handshakes(server: Server, stand_in: AsanaStandIn) -> None:
    target = f"{server.address}/hooks/race"
    strangers = [f"stranger-{number}" for number in range(40)]

    def attack(secret: str) -> tuple[int, str | None, int]:
        reply = shake_hands(target, secret)
        return reply.status, reply.secret, deliver(target, secret)

    with ThreadPoolExecutor(8) as pool:
        with server.receiver.expect_handshake(target) as handshake:
            attacks = [pool.submit(attack, one) for one in strangers[:20]]
            webhook = stand_in.create(target)
            assert webhook is not None
            assert stand_in.deliver(webhook, []).status == 401
            attacks += [pool.submit(attack, one) for one in strangers[20:]]
            handshake.confirm(webhook.secret)
            found = [one.result() for one in attacks]
        assert found == [(200, secret, 401) for secret in strangers]
        assert set(pool.map(lambda one: deliver(target, one), strangers)) == {401}
        assert stand_in.deliver(webhook, []).status == 200
        assert shake_hands(target, "stranger-0").status == 403
        assert shake_hands(target, webhook.secret).status == 403


def test_webhooks_are_created_side_by_side(
    server: Server, stand_in: AsanaStandIn
) -> None:
    def create(number: int) -> Webhook:
        target = f"{server.address}/hooks/{number}"
        with server.receiver.expect_handshake(target) as handshake:
            webhook = stand_in.create(target)
            assert webhook is not None
            handshake.confirm(webhook.secret)
        return webhook

    with ThreadPoolExecutor(4) as pool:
        webhooks = list(pool.map(create, range(8)))
    for webhook in webhooks:
        accepted = [
            one.secret for one in webhooks if deliver(webhook.target, one.secret) == 200
        ]
        assert accepted == [webhook.secret]


def test_a_locked_store_is_500(server: Server) -> None:
    known, opened = f"{server.address}{KNOWN}", f"{server.address}{OPEN}"

    def send_all() -> list[int]:
        with ThreadPoolExecutor(8) as pool:
            sent = [pool.submit(deliver, known, SECRET) for _ in range(4)]
            sent += [
                pool.submit(lambda: shake_hands(opened, "stranger").status)
                for _ in range(4)
            ]
            return [one.result() for one in sent]

    with lock_database(server.secrets):
        assert send_all() == [500] * 8
    assert send_all() == [200] * 8
    assert "database is locked" in server.log
