"""Webhooks over real connections, between a stand-in for Asana and real servers."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from asana_stand_in import (
    AsanaStandIn,
    Webhook,
    build_event,
    encode_events,
    post,
    shake_hands,
    sign,
)
from webhook_server import serve

import asana
from asana.webhooks import SqliteSecretStore, WebhookEvent, WebhookReceiver

SERVER = Path(__file__).with_name("webhook_server.py")


@pytest.fixture
def stand_in() -> Iterator[AsanaStandIn]:
    with AsanaStandIn("token") as stand_in:
        yield stand_in


@contextmanager
def serve_receiver(receiver: WebhookReceiver) -> Iterator[str]:
    """Serve a receiver; gives its address."""
    with serve(receiver.wsgi) as port:
        yield f"http://127.0.0.1:{port}"


class Process:
    """A receiver in a process of its own, with its secrets in a file."""

    def __init__(self, path: Path, port: int = 0) -> None:
        package = Path(asana.__file__).parents[1]
        self._process = subprocess.Popen(
            [sys.executable, str(SERVER), str(path), str(port)],
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(package)},
        )
        self.port = int(self.read())

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def read(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline().strip()

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()


def create(stand_in: AsanaStandIn, receiver: WebhookReceiver, target: str) -> Webhook:
    with receiver.expect_handshake(target) as handshake:
        webhook = stand_in.create(target)
        assert webhook is not None
        handshake.confirm(webhook.secret)
    return webhook


def test_a_thousand_signed_events(stand_in: AsanaStandIn) -> None:
    receiver = WebhookReceiver()
    seen: list[str] = []
    beats: list[str] = []
    receiver.on_heartbeat(beats.append)

    @receiver.on(resource_type="task", action="changed")
    def remember(event: WebhookEvent) -> None:
        seen.append(event["resource"]["gid"])

    events = [build_event(number) for number in range(1000)]
    batches = [events[start : start + 5] for start in range(0, 1000, 5)]
    with serve_receiver(receiver) as address, ThreadPoolExecutor(4) as pool:
        webhook = create(stand_in, receiver, f"{address}/hooks/1?state=a%20b")
        replies = list(
            pool.map(lambda batch: stand_in.deliver(webhook, batch), batches)
        )
        assert stand_in.deliver(webhook, []).status == 200
    assert {reply.status for reply in replies} == {200}
    assert sorted(seen, key=int) == [str(number) for number in range(1000)]
    assert beats == ["/hooks/1?state=a%20b"]


def test_invalid_deliveries_are_rejected(stand_in: AsanaStandIn) -> None:
    receiver = WebhookReceiver(max_body=10_000)
    seen: list[WebhookEvent] = []
    receiver.on()(seen.append)
    with serve_receiver(receiver) as address:
        one = create(stand_in, receiver, f"{address}/hooks/1")
        two = create(stand_in, receiver, f"{address}/hooks/2")
        body, other = encode_events([build_event(1)]), encode_events([build_event(2)])
        headers = stand_in.sign_headers(body, one)
        rejected = [
            post(one.target, body.replace(b"changed", b"deleted"), headers),
            post(one.target, other, headers),
            post(two.target, body, headers),
            post(one.target, body, {"X-Hook-Signature": sign(body, "0" * 64)}),
            post(one.target, body, {}),
            post(f"{address}/hooks/3", body, headers),
        ]
        assert [reply.status for reply in rejected] == [401] * 6
        long = encode_events([build_event(1)] * 100)
        assert post(one.target, long, stand_in.sign_headers(long, one)).status == 413
        broken = b'{"events": ['
        assert (
            post(one.target, broken, stand_in.sign_headers(broken, one)).status == 400
        )
        assert seen == []
        assert post(one.target, body, headers).status == 200
    assert seen == [build_event(1)]


def test_an_unexpected_handshake(stand_in: AsanaStandIn) -> None:
    receiver = WebhookReceiver()
    with serve_receiver(receiver) as address:
        target = f"{address}/hooks/1"
        assert stand_in.create(target) is None
        webhook = create(stand_in, receiver, target)
        reply = shake_hands(target, "mine")
        assert (reply.status, reply.secret) == (403, None)
        body = encode_events([])
        mine = {"X-Hook-Signature": sign(body, "mine")}
        assert post(target, body, mine).status == 401
        assert stand_in.deliver(webhook, []).status == 200


def test_an_earlier_handshake_of_a_stranger_has_no_effect(
    stand_in: AsanaStandIn,
) -> None:
    receiver = WebhookReceiver()
    with serve_receiver(receiver) as address:
        target = f"{address}/hooks/1"
        with receiver.expect_handshake(target) as handshake:
            assert shake_hands(target, "mine").status == 200
            webhook = stand_in.create(target)
            assert webhook is not None
            assert stand_in.deliver(webhook, []).status == 401
            handshake.confirm(webhook.secret)
        body = encode_events([build_event(1)])
        mine = {"X-Hook-Signature": sign(body, "mine")}
        assert post(target, body, mine).status == 401
        assert stand_in.deliver(webhook, []).status == 200


def test_several_webhooks_of_one_target(stand_in: AsanaStandIn) -> None:
    receiver = WebhookReceiver()
    with serve_receiver(receiver) as address:
        target = f"{address}/hooks"
        one, two = (create(stand_in, receiver, target) for _ in range(2))
        assert stand_in.deliver(one, []).status == 200
        assert stand_in.deliver(two, []).status == 200
        receiver.forget(target, one.secret)
        assert stand_in.deliver(one, []).status == 401
        assert stand_in.deliver(two, []).status == 200


def test_webhooks_are_created_side_by_side(stand_in: AsanaStandIn) -> None:
    receiver = WebhookReceiver()
    with serve_receiver(receiver) as address, ThreadPoolExecutor(8) as pool:
        targets = [f"{address}/hooks/{number}" for number in range(24)]
        webhooks = list(
            pool.map(lambda target: create(stand_in, receiver, target), targets)
        )
        statuses = pool.map(lambda one: stand_in.deliver(one, []).status, webhooks)
        assert set(statuses) == {200}


def test_a_restart_and_several_processes(
    stand_in: AsanaStandIn, tmp_path: Path
) -> None:
    path = tmp_path / "secrets.db"
    # The receiver that expects the handshake serves nothing: another process gets it.
    receiver = WebhookReceiver(SqliteSecretStore(path))
    first, second = Process(path), Process(path)
    try:
        webhook = create(stand_in, receiver, f"{first.address}/hooks/1")
        assert stand_in.deliver(webhook, [build_event(1)]).status == 200
        assert first.read() == "1"

        body = encode_events([build_event(2)])
        headers = stand_in.sign_headers(body, webhook)
        assert post(f"{second.address}/hooks/1", body, headers).status == 200
        assert second.read() == "2"
        assert post(f"{second.address}/hooks/2", body, headers).status == 401

        first.kill()
        first = Process(path, first.port)
        assert stand_in.deliver(webhook, [build_event(3)]).status == 200
        assert first.read() == "3"
        assert shake_hands(webhook.target, "mine").status == 403

        receiver.forget(webhook.target)
        assert stand_in.deliver(webhook, [build_event(4)]).status == 401
    finally:
        first.kill()
        second.kill()
