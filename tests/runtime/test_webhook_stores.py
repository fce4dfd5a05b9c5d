"""The stores of secrets: one set of rules, kept by both; what only a file can do."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import stat
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from asana.webhooks import (
    HandshakeError,
    MemorySecretStore,
    SecretStore,
    SqliteSecretStore,
)

A, B = "/hooks/a", "/hooks/b"


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
        assert list(store.secrets(A)) == []
        assert list(store.secrets(B)) == ["one"]

    def test_are_not_in_the_repr(self, store: SecretStore) -> None:
        store.add(A, "hidden")
        assert "hidden" not in repr(store) + repr(vars(store))


class TestRegistrations:
    def test_nothing_is_accepted_before_or_after(self, store: SecretStore) -> None:
        assert not store.accept(A, "one")
        number = store.open(A, soon())
        assert store.accept(A, "one")
        store.close(number, keep=True)
        assert not store.accept(A, "one")
        assert list(store.secrets(A)) == ["one"]
        assert store.received(number) == (A, "one")

    def test_one_that_fails_leaves_nothing(self, store: SecretStore) -> None:
        number = store.open(A, soon())
        assert store.accept(A, "one")
        assert list(store.secrets(A)) == ["one"]
        store.close(number, keep=False)
        assert list(store.secrets(A)) == []
        assert store.received(number) is None

    def test_one_without_a_handshake_leaves_nothing(self, store: SecretStore) -> None:
        number = store.open(A, soon())
        assert store.received(number) is None
        store.close(number, keep=True)
        assert not store.accept(A, "one")

    def test_a_given_target_goes_before_any(self, store: SecretStore) -> None:
        anywhere = store.open(None, soon())
        at_a = store.open(A, soon())
        assert store.accept(A, "one")
        assert store.received(at_a) == (A, "one")
        assert store.accept(B, "two")
        assert store.received(anywhere) == (B, "two")
        assert not store.accept(B, "three")

    @pytest.mark.parametrize("target", [A, None])
    def test_there_is_one_a_target(
        self, store: SecretStore, target: str | None
    ) -> None:
        number = store.open(target, soon())
        with pytest.raises(HandshakeError, match=target or "any target") as caught:
            store.open(target, soon())
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
        store.close(number, keep=True)
        store.open(target, soon())

    def test_one_of_a_process_that_died_expires(self, store: SecretStore) -> None:
        store.open(A, time.time() - 1)
        assert not store.accept(A, "one")
        store.open(A, soon())
        assert store.accept(A, "one")

    def test_one_that_expires_with_a_secret_keeps_it(self, store: SecretStore) -> None:
        # The webhook was created, if the process died only then.
        number = store.open(A, time.time() + 0.2)
        assert store.accept(A, "one")
        time.sleep(0.25)
        assert not store.accept(A, "one")
        store.open(A, soon())
        assert list(store.secrets(A)) == ["one"]
        store.close(number, keep=True)
        assert list(store.secrets(A)) == ["one"]

    def test_of_many_handshakes_at_once_one_is_accepted(
        self, store: SecretStore
    ) -> None:
        store.open(A, soon())
        with ThreadPoolExecutor(8) as pool:
            accepted = list(pool.map(lambda n: store.accept(A, f"s{n}"), range(40)))
        assert accepted.count(True) == 1
        assert list(store.secrets(A)) == [f"s{accepted.index(True)}"]

    def test_many_targets_at_once_are_not_mixed(self, store: SecretStore) -> None:
        def register(number: int) -> bool:
            target = f"/hooks/{number}"
            registration = store.open(target, soon())
            accepted = store.accept(target, f"s{number}")
            store.close(registration, keep=True)
            return accepted and store.received(registration) == (target, f"s{number}")

        with ThreadPoolExecutor(8) as pool:
            assert all(pool.map(register, range(40)))
        for number in range(40):
            assert list(store.secrets(f"/hooks/{number}")) == [f"s{number}"]


class TestSqlite:
    def test_survives_and_is_shared(self, tmp_path: Path) -> None:
        path = tmp_path / "secrets.db"
        SqliteSecretStore(path).add(A, "one")
        assert list(SqliteSecretStore(str(path)).secrets(A)) == ["one"]

    def test_only_its_owner_may_read_it(self, tmp_path: Path) -> None:
        SqliteSecretStore(tmp_path / "secrets.db").add(A, "one")
        modes = {stat.S_IMODE(os.stat(path).st_mode) for path in tmp_path.iterdir()}
        assert modes == {0o600}

    def test_refuses_a_database_in_memory(self) -> None:
        with pytest.raises(ValueError, match="MemorySecretStore"):
            SqliteSecretStore(":memory:")

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

    @pytest.mark.parametrize("method", ["fork", "spawn"])
    def test_one_of_several_processes_accepts(
        self, tmp_path: Path, method: str
    ) -> None:
        store = SqliteSecretStore(tmp_path / "secrets.db")
        number = store.open(A, soon())
        context: Any = multiprocessing.get_context(method)
        results = context.Queue()
        processes = [
            context.Process(target=_offer, args=(store.accept, f"s{n}", results))
            for n in range(4)
        ]
        for process in processes:
            process.start()
        answers = dict(results.get(timeout=30) for _ in processes)
        for process in processes:
            process.join()
        winners = [secret for secret, accepted in answers.items() if accepted]
        assert len(winners) == 1
        assert store.received(number) == (A, winners[0])


def _offer(
    accept: Callable[[str, str], bool],
    secret: str,
    results: multiprocessing.Queue[tuple[str, bool]],
) -> None:
    results.put((secret, accept(A, secret)))
