"""The stores of secrets: common rules, those of files, and faults."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import sqlite3
import stat
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from asana_stand_in import Reply
from webhook_cases import KNOWN, OPEN, SECRET, Case, shaking, signed
from webhook_server import lock_database
from webhook_transports import TRANSPORTS, AsgiRequest, Transport

from asana.webhooks import (
    MemorySecretStore,
    SecretStore,
    SqliteSecretStore,
    WebhookReceiver,
    sqlite_store,
)
from asana.webhooks import receiver as receiver_module

A, B = "/hooks/a", "/hooks/b"
REQUESTS = (
    signed("a delivery", b'{"events": []}', status=200),
    shaking("a handshake", "offered", target=OPEN, status=200, echoes="offered"),
)


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> SecretStore:
    if request.param == "memory":
        return MemorySecretStore()
    return SqliteSecretStore(tmp_path / "secrets.db")


def soon() -> float:
    return time.time() + 60


class TestSecrets:
    def test_each_target_has_its_own(self, store: SecretStore) -> None:
        store.add(A, "one")
        store.add(A, "two")
        store.add(A, "one")
        store.add(B, "three")
        assert sorted(store.secrets(A)) == ["one", "two"]
        assert list(store.secrets(B)) == ["three"]
        assert list(store.secrets("/hooks")) == []

    def test_are_removed_one_by_one_or_all(self, store: SecretStore) -> None:
        for secret in ("one", "two", "three"):
            store.add(A, secret)
        store.add(B, "one")
        store.remove(A, "one")
        assert sorted(store.secrets(A)) == ["three", "two"]
        store.remove(A, None)
        store.remove("/hooks", None)
        assert list(store.secrets(A)) == []
        assert list(store.secrets(B)) == ["one"]

    def test_are_not_in_the_repr(self, store: SecretStore) -> None:
        store.add(A, "hidden")
        assert "hidden" not in repr(store)


class TestRegistrations:
    def test_is_open_until_closed(self, store: SecretStore) -> None:
        assert not store.is_open(A)
        number = store.open(A, soon())
        assert store.is_open(A)
        assert not store.is_open(B)
        store.close(number)
        store.close(number)
        assert not store.is_open(A)

    def test_each_is_closed_by_itself(self, store: SecretStore) -> None:
        first, second, other = (store.open(target, soon()) for target in (A, A, B))
        store.close(first)
        assert store.is_open(A)
        store.close(second)
        assert (store.is_open(A), store.is_open(B)) == (False, True)
        store.close(other)
        assert not store.is_open(B)

    def test_expires(self, store: SecretStore) -> None:
        expired = store.open(A, time.time() - 1)
        assert not store.is_open(A)
        store.open(B, soon())
        store.close(expired)
        assert (store.is_open(A), store.is_open(B)) == (False, True)

    def test_many_at_once(self, store: SecretStore) -> None:
        def register(number: int) -> bool:
            target = f"/hooks/{number % 4}"
            registration = store.open(target, soon())
            was_open = store.is_open(target)
            store.add(target, f"s{number}")
            store.close(registration)
            return was_open

        with ThreadPoolExecutor(4) as pool:
            assert all(pool.map(register, range(24)))
        for number in range(4):
            expected = {f"s{one}" for one in range(24) if one % 4 == number}
            assert set(store.secrets(f"/hooks/{number}")) == expected
            assert not store.is_open(f"/hooks/{number}")


class TestSqlite:
    def test_survives_and_is_shared(self, tmp_path: Path) -> None:
        path = tmp_path / "a folder?#" / "secrets%20.db"
        path.parent.mkdir()
        SqliteSecretStore(path).add(A, "one")
        assert list(SqliteSecretStore(str(path)).secrets(A)) == ["one"]
        assert [one.name for one in path.parent.iterdir()] == [path.name]

    @pytest.mark.parametrize("mode", [None, 0o600, 0o644, 0o666, 0o640])
    def test_only_its_owner_may_read_it(self, tmp_path: Path, mode: int | None) -> None:
        path = tmp_path / "secrets.db"
        if mode is not None:
            path.touch()
            path.chmod(mode)
        SqliteSecretStore(path).add(A, "one")
        modes = {stat.S_IMODE(os.stat(path).st_mode) for path in tmp_path.iterdir()}
        assert modes == {0o600}

    def test_permissions_that_cannot_be_set_are_an_error(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(path: Path, mode: int) -> None:
            raise PermissionError(1, "Operation not permitted", str(path))

        path = tmp_path / "secrets.db"
        monkeypatch.setattr(os, "chmod", refuse)
        with pytest.raises(PermissionError, match=r"secrets\.db"):
            SqliteSecretStore(path)
        assert stat.S_IMODE(os.stat(path).st_mode) == 0o600

    @pytest.mark.parametrize("path", [":memory:", "folder/:memory:"])
    def test_refuses_a_database_in_memory(self, path: str) -> None:
        with pytest.raises(ValueError, match="MemorySecretStore"):
            SqliteSecretStore(path)

    def test_refuses_a_file_of_another_kind(self, tmp_path: Path) -> None:
        path = tmp_path / "notes.txt"
        path.write_text("not a database, and longer than a hundred bytes\n" * 3)
        with pytest.raises(ValueError, match=r"notes\.txt .*: file is not a database"):
            SqliteSecretStore(path)

    def test_refuses_a_folder_that_does_not_exist(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError, match="missing"):
            SqliteSecretStore(tmp_path / "missing" / "secrets.db")

    def test_follows_its_file_when_the_folder_changes(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        store = SqliteSecretStore("secrets.db")
        store.add(A, "one")
        monkeypatch.chdir("/")
        assert list(store.secrets(A)) == ["one"]

    def test_leaves_no_file_or_thread_behind(self, tmp_path: Path) -> None:
        store = SqliteSecretStore(tmp_path / "secrets.db")
        threads = threading.active_count()
        for number in range(20):
            store.add(A, str(number))
        assert [path.name for path in tmp_path.iterdir()] == ["secrets.db"]
        assert threading.active_count() == threads

    def test_removes_expired_registrations(self, tmp_path: Path) -> None:
        path = tmp_path / "secrets.db"
        store = SqliteSecretStore(path)
        for _ in range(3):
            store.open(A, time.time() - 1)
        store.open(B, soon())
        with closing(sqlite3.connect(path)) as connection:
            rows = connection.execute("SELECT target FROM open_registrations")
            assert rows.fetchall() == [(B,)]

    @pytest.mark.parametrize("method", ["fork", "spawn"])
    def test_is_shared_by_processes(self, tmp_path: Path, method: str) -> None:
        store = SqliteSecretStore(tmp_path / "secrets.db")
        store.open(A, soon())
        context = multiprocessing.get_context(method)
        processes = [
            context.Process(target=_add_if_open, args=(store, f"s{number}"))
            for number in range(4)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join(30)
        assert [process.exitcode for process in processes] == [0] * 4
        assert sorted(store.secrets(A)) == ["s0", "s1", "s2", "s3"]


def _add_if_open(store: SqliteSecretStore, secret: str) -> None:
    if store.is_open(A):
        store.add(A, secret)


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[WebhookReceiver]:
    receiver = WebhookReceiver(SqliteSecretStore(tmp_path / "secrets.db"))
    receiver.add_secret(KNOWN, SECRET)
    with receiver.expect_handshake(OPEN):
        yield receiver


@pytest.fixture(params=REQUESTS, ids=lambda case: case.name)
def case(request: pytest.FixtureRequest) -> Case:
    found: Case = request.param
    return found


@pytest.fixture(params=TRANSPORTS, ids=lambda one: one.__name__)
def send(
    request: pytest.FixtureRequest, case: Case
) -> Callable[[WebhookReceiver], Reply]:
    """Send the case by each transport."""
    transport: Transport = request.param
    return lambda receiver: transport(receiver, case)


@pytest.fixture
def short_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("asana.webhooks.sqlite_store._LOCK_TIMEOUT", 0.1)


Send = Callable[[WebhookReceiver], Reply]


class TestFaults:
    @pytest.mark.usefixtures("short_timeout")
    def test_a_locked_file_is_500(
        self,
        receiver: WebhookReceiver,
        tmp_path: Path,
        send: Send,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        with lock_database(tmp_path / "secrets.db"):
            assert send(receiver).status == 500
        assert "database is locked" in caplog.text
        assert send(receiver).status == 200

    def test_a_missing_or_broken_file_is_500(
        self,
        receiver: WebhookReceiver,
        tmp_path: Path,
        send: Send,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        path = tmp_path / "secrets.db"
        kept = path.rename(tmp_path / "kept.db")
        assert send(receiver).status == 500
        assert not path.exists()
        path.write_bytes(b"broken" * 1000)
        assert send(receiver).status == 500
        kept.rename(path)
        assert send(receiver).status == 200
        assert "unable to open database file" in caplog.text
        assert "file is not a database" in caplog.text

    def test_any_other_fault_is_500(
        self, send: Send, caplog: pytest.LogCaptureFixture
    ) -> None:
        class BrokenStore(MemorySecretStore):
            def secrets(self, target: str) -> tuple[str, ...]:
                raise ConnectionError("not for the sender")

            def is_open(self, target: str) -> bool:
                raise ConnectionError("not for the sender")

        reply = send(WebhookReceiver(BrokenStore()))
        assert (reply.status, reply.secret) == (500, None)
        assert b"not for the sender" not in reply.body
        assert "not for the sender" in caplog.text


def test_the_timeouts_are_shorter_than_that_of_the_sender() -> None:
    assert sqlite_store._LOCK_TIMEOUT < receiver_module._ADMISSION_TIMEOUT < 10


def test_requests_that_wait_for_a_thread_are_500(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(receiver_module, "_ADMISSION_TIMEOUT", 0.1)
    released = threading.Event()

    class StuckStore(MemorySecretStore):
        def secrets(self, target: str) -> tuple[str, ...]:
            released.wait(60)
            return super().secrets(target)

    async def send_all() -> list[int]:
        """Send more requests than an event loop has threads, of which all are stuck."""
        requests = [AsgiRequest(REQUESTS[0]) for _ in range(50)]
        replies = await asyncio.gather(*(one.call(receiver.asgi) for one in requests))
        released.set()
        return [reply.status for reply in replies]

    receiver = WebhookReceiver(StuckStore())
    receiver.add_secret(KNOWN, SECRET)
    assert asyncio.run(send_all()) == [500] * 50


@pytest.mark.usefixtures("short_timeout")
def test_a_registration_needs_the_store(
    receiver: WebhookReceiver, tmp_path: Path
) -> None:
    with (
        lock_database(tmp_path / "secrets.db"),
        pytest.raises(sqlite3.OperationalError, match="locked"),
        receiver.expect_handshake("/hooks/2"),
    ):
        raise AssertionError


@pytest.mark.usefixtures("short_timeout")
def test_a_registration_that_cannot_be_closed_hides_no_error(
    receiver: WebhookReceiver, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    locked = ExitStack()
    with (
        locked,
        pytest.raises(LookupError, match="of the caller"),
        receiver.expect_handshake("/hooks/2"),
    ):
        locked.enter_context(lock_database(tmp_path / "secrets.db"))
        raise LookupError("of the caller")
    assert "the registration at '/hooks/2' stays open until its timeout" in caplog.text
