"""The example program, run as a user runs it, against a stand-in for Asana."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from asana_stand_in import (
    PROJECT,
    AsanaStandIn,
    Webhook,
    build_event,
    encode_events,
    post,
    shake_hands,
    sign,
)
from webhook_server import find_port

import asana
from asana._core.local import LocalResponse

TOKEN = "a-token-of-the-tests"
SDK = Path(asana.__file__).parents[1]
PROGRAM = SDK / "examples/webhooks/receive.py"

pytestmark = pytest.mark.skipif(
    not hasattr(asana, "Client"), reason="the package has no Client"
)


@pytest.fixture
def stand_in() -> Iterator[AsanaStandIn]:
    with AsanaStandIn(TOKEN) as stand_in:
        yield stand_in


class Program:
    """The example in a process of its own."""

    def __init__(self, host: str, port: int, *options: str, token: str = TOKEN) -> None:
        self.target = f"http://127.0.0.1:{port}/asana/9f2c?a=1"
        environment = {
            "ASANA_ACCESS_TOKEN": token,
            "ASANA_RESOURCE": PROJECT,
            "ASANA_WEBHOOK_TARGET": self.target,
            "ASANA_HOST": host,
            "PYTHONPATH": str(SDK),
        }
        command = [sys.executable, str(PROGRAM), "--listen", f"127.0.0.1:{port}"]
        self.process = subprocess.Popen(
            [*command, *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | environment,
        )

    def read(self) -> str:
        assert self.process.stdout
        return self.process.stdout.readline().strip()

    def finish(self) -> tuple[int, str, str]:
        output, errors = self.process.communicate(timeout=60)
        return self.process.returncode, output, errors


@contextmanager
def run(stand_in: AsanaStandIn, *options: str, port: int = 0) -> Iterator[Program]:
    program = Program(stand_in.host, port or find_port(), *options)
    try:
        yield program
    finally:
        program.process.kill()
        program.process.communicate()


def read_webhook(program: Program, stand_in: AsanaStandIn) -> Webhook:
    line = program.read()
    assert line.startswith("webhook "), (line, program.finish())
    return stand_in.webhooks[line.split()[1]]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_from_creation_to_deletion(
    stand_in: AsanaStandIn, number: signal.Signals
) -> None:
    with run(stand_in) as program:
        webhook = read_webhook(program, stand_in)
        assert (webhook.target, webhook.resource) == (program.target, PROJECT)
        assert stand_in.deliver(webhook, []).status == 200
        assert program.read() == "heartbeat"
        for start in range(0, 1000, 10):
            events = [build_event(gid) for gid in range(start, start + 10)]
            assert stand_in.deliver(webhook, events).status == 200
        printed = [program.read() for _ in range(1000)]
        assert printed == [
            f"2026-01-15T10:00:00.000Z changed task {gid} name" for gid in range(1000)
        ]
        program.process.send_signal(number)
        status, output, errors = program.finish()
    assert (status, output.strip(), errors) == (0, f"deleted {webhook.gid}", "")
    assert stand_in.deleted == [webhook.gid]


def test_invalid_deliveries_are_rejected(stand_in: AsanaStandIn) -> None:
    with run(stand_in) as program:
        webhook = read_webhook(program, stand_in)
        body, other = encode_events([build_event(1)]), encode_events([build_event(2)])
        headers = stand_in.sign_headers(body, webhook)
        rejected = [
            post(webhook.target, other, headers),
            post(webhook.target, body + b" ", headers),
            post(webhook.target, body, {"X-Hook-Signature": sign(body, "wrong")}),
            post(webhook.target, body, {}),
            shake_hands(webhook.target, "mine"),
        ]
        assert [reply.status for reply in rejected] == [401, 401, 401, 401, 403]
        assert post(webhook.target, body, headers).status == 200
        assert program.read().endswith("task 1 name")
        program.process.send_signal(signal.SIGINT)
        status, output, errors = program.finish()
    assert (status, output.strip()) == (0, f"deleted {webhook.gid}")
    assert webhook.secret not in errors
    assert TOKEN not in errors


class AttackedStandIn(AsanaStandIn):
    """Another sends handshakes to the target while a webhook is created."""

    def respond(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> LocalResponse:
        if method != "POST":
            return super().respond(method, url, headers, body)
        target = json.loads(body)["data"]["target"]
        assert shake_hands(target, "mine").status == 200
        response = super().respond(method, url, headers, body)
        assert shake_hands(target, "mine").status == 200
        return response


def test_a_handshake_of_a_stranger_has_no_effect() -> None:
    with AttackedStandIn(TOKEN) as stand_in, run(stand_in) as program:
        webhook = read_webhook(program, stand_in)
        forged = encode_events([build_event(1)])
        mine = {"X-Hook-Signature": sign(forged, "mine")}
        assert post(webhook.target, forged, mine).status == 401
        assert stand_in.deliver(webhook, [build_event(2)]).status == 200
        assert program.read().endswith("task 2 name")
        program.process.send_signal(signal.SIGINT)
        assert program.finish()[0] == 0


def test_a_webhook_left_by_a_crash_is_reused(
    stand_in: AsanaStandIn, tmp_path: Path
) -> None:
    options = ("--secrets", str(tmp_path / "secrets.db"))
    port = find_port()
    with run(stand_in, *options, port=port) as program:
        old = read_webhook(program, stand_in)
    with run(stand_in, *options, port=port) as program:
        new = read_webhook(program, stand_in)
        for webhook, gid in ((old, 1), (new, 2)):
            assert stand_in.deliver(webhook, [build_event(gid)]).status == 200
            assert program.read().endswith(f"task {gid} name")


def test_a_rejected_request_is_reported_in_one_line(stand_in: AsanaStandIn) -> None:
    program = Program(stand_in.host, find_port(), token="another")
    status, output, errors = program.finish()
    assert (status, output) == (1, "")
    assert errors.startswith("Asana rejected the request: ")
    assert "Traceback" not in errors
    assert "another" not in errors
