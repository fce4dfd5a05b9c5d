"""Registrations: whose secret is accepted, however many others send handshakes."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from asana_stand_in import build_event, encode_events, sign

import asana
from asana.webhooks import (
    MemorySecretStore,
    Response,
    SecretStore,
    SqliteSecretStore,
    WebhookReceiver,
)

SERVICE = "b537207f20cbfa02357cf448134da559"
TARGET = "/hooks/1"
BODY = encode_events([build_event(1)])

Register = Callable[[WebhookReceiver, str, Callable[[], str | None], float], None]


def register(
    receiver: WebhookReceiver,
    target: str,
    work: Callable[[], str | None],
    timeout: float,
) -> None:
    with receiver.expect_handshake(target, timeout=timeout) as handshake:
        secret = work()
        if secret is not None:
            handshake.confirm(secret)


def register_async(
    receiver: WebhookReceiver,
    target: str,
    work: Callable[[], str | None],
    timeout: float,
) -> None:
    async def run() -> None:
        async with receiver.expect_handshake_async(
            target, timeout=timeout
        ) as handshake:
            secret = await asyncio.to_thread(work)
            if secret is not None:
                await handshake.confirm_async(secret)

    asyncio.run(run())


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> SecretStore:
    if request.param == "memory":
        return MemorySecretStore()
    return SqliteSecretStore(tmp_path / "secrets.db")


@pytest.fixture
def receiver(store: SecretStore) -> WebhookReceiver:
    return WebhookReceiver(store)


@pytest.fixture(params=[register, register_async])
def registering(request: pytest.FixtureRequest) -> Register:
    function: Register = request.param
    return function


def deliver(receiver: WebhookReceiver, secret: str, target: str = TARGET) -> int:
    headers = {"X-Hook-Signature": sign(BODY, secret)}
    return receiver.handle("POST", headers, BODY, target).status


def shake_hands(
    receiver: WebhookReceiver, secret: str, target: str = TARGET
) -> Response:
    return receiver.handle("POST", {"X-Hook-Secret": secret}, b"{}", target)


@pytest.mark.parametrize(
    "order",
    [
        "service",
        "mallory service",
        "service mallory",
        "mallory service mallory",
        "mallory mallory eve service eve",
        "service service mallory service",
    ],
)
def test_only_the_confirmed_secret_counts(
    receiver: WebhookReceiver, registering: Register, order: str
) -> None:
    def work() -> str:
        for name in order.split():
            response = shake_hands(receiver, name)
            assert response.status == 200
            assert dict(response.headers)["X-Hook-Secret"] == name
            for signer in ("service", "mallory", "eve"):
                assert deliver(receiver, signer) == 401
        return "service"

    registering(receiver, "https://example.com/hooks/1", work, 60.0)
    assert deliver(receiver, "service") == 200
    assert deliver(receiver, "mallory") == 401
    assert deliver(receiver, "eve") == 401
    for name in ("service", "mallory"):
        assert shake_hands(receiver, name).status == 403
    assert deliver(receiver, "mallory") == 401


def test_the_secret_counts_from_its_confirmation_on(receiver: WebhookReceiver) -> None:
    with receiver.expect_handshake(TARGET) as handshake:
        shake_hands(receiver, SERVICE)
        assert deliver(receiver, SERVICE) == 401
        handshake.confirm(SERVICE)
        assert deliver(receiver, SERVICE) == 200
        assert shake_hands(receiver, "mallory").status == 200
        assert deliver(receiver, "mallory") == 401


@pytest.mark.parametrize("error", [OSError, KeyboardInterrupt, GeneratorExit])
def test_nothing_counts_after_an_exception(
    receiver: WebhookReceiver, registering: Register, error: type[BaseException]
) -> None:
    def work() -> str:
        shake_hands(receiver, "mallory")
        raise error

    # An event loop wraps what is not an Exception in its own way.
    expected = BaseException if registering is register_async else error
    with pytest.raises(expected):
        registering(receiver, TARGET, work, 60.0)
    assert deliver(receiver, "mallory") == 401
    assert shake_hands(receiver, "mallory").status == 403


def advance_clock(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + seconds)


def test_nothing_counts_after_the_timeout(
    receiver: WebhookReceiver, registering: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work() -> None:
        assert shake_hands(receiver, "mallory").status == 200
        advance_clock(monkeypatch, 61)
        assert shake_hands(receiver, "mallory").status == 403
        assert deliver(receiver, "mallory") == 401

    registering(receiver, TARGET, work, 60.0)
    assert deliver(receiver, "mallory") == 401


def test_nothing_counts_after_a_cancellation(receiver: WebhookReceiver) -> None:
    async def run() -> None:
        opened = asyncio.Event()

        async def wait_for_ever() -> None:
            async with receiver.expect_handshake_async(TARGET):
                opened.set()
                await asyncio.Event().wait()

        task = asyncio.create_task(wait_for_ever())
        await opened.wait()
        headers = {"X-Hook-Secret": "mallory"}
        response = await receiver.handle_async("POST", headers, b"{}", TARGET)
        assert response.status == 200
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(run())
    assert shake_hands(receiver, "mallory").status == 403
    assert deliver(receiver, "mallory") == 401


def test_a_block_without_confirmation_logs_a_warning(
    receiver: WebhookReceiver,
    registering: Register,
    caplog: pytest.LogCaptureFixture,
) -> None:
    registering(receiver, TARGET, lambda: SERVICE, 60.0)
    assert "no secret was confirmed" not in caplog.text
    registering(receiver, "/hooks/2", lambda: None, 60.0)
    assert "no secret was confirmed for '/hooks/2'" in caplog.text


@pytest.mark.parametrize("secret", [None, "", " ", "a b", "a\r\nb", "\xe9", "x" * 1025])
def test_an_invalid_secret_cannot_be_confirmed(
    receiver: WebhookReceiver, registering: Register, secret: str
) -> None:
    def work() -> str:
        return secret or ""

    with pytest.raises(ValueError, match="X-Hook-Secret"):
        registering(receiver, TARGET, work, 60.0)
    with pytest.raises(ValueError, match="secret"):
        receiver.add_secret(TARGET, secret)
    assert deliver(receiver, str(secret)) == 401


def test_several_targets_at_once(
    receiver: WebhookReceiver, registering: Register
) -> None:
    all_open = threading.Barrier(4, timeout=30)

    def create(number: int) -> None:
        def work() -> str:
            all_open.wait()
            target = f"/hooks/{number}"
            assert shake_hands(receiver, "mallory", target).status == 200
            assert shake_hands(receiver, f"s{number}", target).status == 200
            all_open.wait()
            return f"s{number}"

        registering(receiver, f"/hooks/{number}", work, 60.0)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(create, range(4)))
    for number in range(4):
        target = f"/hooks/{number}"
        signers = [f"s{other}" for other in range(4)] + ["mallory"]
        accepted = [one for one in signers if deliver(receiver, one, target) == 200]
        assert accepted == [f"s{number}"]


def test_several_webhooks_of_one_target_at_once(receiver: WebhookReceiver) -> None:
    with receiver.expect_handshake(TARGET) as first:
        with receiver.expect_handshake(TARGET) as second:
            assert shake_hands(receiver, "two").status == 200
            second.confirm("two")
        assert shake_hands(receiver, "one").status == 200
        assert deliver(receiver, "one") == 401
        first.confirm("one")
    assert [deliver(receiver, one) for one in ("one", "two")] == [200, 200]
    assert shake_hands(receiver, "three").status == 403


def test_an_open_registration_does_not_change_a_confirmed_webhook(
    receiver: WebhookReceiver, registering: Register
) -> None:
    receiver.add_secret(TARGET, SERVICE)

    def work() -> None:
        for name in ("mallory", SERVICE, "mallory"):
            assert shake_hands(receiver, name).status == 200
        assert deliver(receiver, SERVICE) == 200

    registering(receiver, TARGET, work, 60.0)
    assert deliver(receiver, SERVICE) == 200
    assert deliver(receiver, "mallory") == 401
    receiver.forget("https://example.com/hooks/1", SERVICE)
    assert deliver(receiver, SERVICE) == 401


KILLED = """
import os, signal, sys
from asana.webhooks import SqliteSecretStore, WebhookReceiver

receiver = WebhookReceiver(SqliteSecretStore(sys.argv[1]))
with receiver.expect_handshake("/hooks/1", timeout=60):
    headers = {"X-Hook-Secret": "mallory"}
    assert receiver.handle("POST", headers, b"{}", "/hooks/1").status == 200
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_nothing_counts_after_the_process_was_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "secrets.db"
    receiver = WebhookReceiver(SqliteSecretStore(path))
    environment = os.environ | {"PYTHONPATH": str(Path(asana.__file__).parents[1])}
    command = [sys.executable, "-c", KILLED, str(path)]
    killed = subprocess.run(command, env=environment, timeout=60, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert deliver(receiver, "mallory") == 401
    advance_clock(monkeypatch, 61)
    assert shake_hands(receiver, "mallory").status == 403
    assert deliver(receiver, "mallory") == 401
    assert b"mallory" not in path.read_bytes()


def test_secrets_are_in_no_repr_or_log(
    receiver: WebhookReceiver, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    shown: list[object] = [shake_hands(receiver, SERVICE), receiver]
    with receiver.expect_handshake(TARGET) as handshake:
        shown += [shake_hands(receiver, SERVICE), handshake]
        handshake.confirm(SERVICE)
        shown += [handshake, receiver]
    shown += [vars(receiver), vars(receiver.wsgi), vars(receiver.asgi)]
    assert deliver(receiver, "mallory") == 401
    assert SERVICE not in repr(shown) + caplog.text
    assert len(caplog.records) == 2
