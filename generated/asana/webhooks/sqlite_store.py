"""Secrets in an SQLite file: they survive a restart and are shared by processes."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any

from .stores import HandshakeError

__all__ = ["SqliteSecretStore"]

# `expires` is set while the handshake is expected; a registration that ended has none.
_SCHEMA = """
CREATE TABLE IF NOT EXISTS registrations (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    expected TEXT,
    target TEXT,
    secret TEXT,
    expires REAL
)
"""
_WAIT_FOR_LOCK = 10.0


class SqliteSecretStore:
    """Secrets in a file, which only the user who makes it may read.

    Each call opens the file anew, so a store may be used by any thread, and on both
    sides of a fork.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.path.abspath(path)
        if os.path.basename(self._path) == ":memory:":
            raise ValueError("each call opens the database anew: use MemorySecretStore")
        # SQLite would create it with the rights of any other file.
        os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
        with self._write() as connection:
            connection.execute(_SCHEMA)

    def __repr__(self) -> str:
        return f"SqliteSecretStore({self._path!r})"

    def secrets(self, target: str) -> Sequence[str]:
        """Return the secrets with which a delivery to a target may be signed."""
        rows = self._read(
            "SELECT secret FROM registrations WHERE target = ? AND secret IS NOT NULL",
            (target,),
        )
        return [secret for (secret,) in rows]

    def add(self, target: str, secret: str) -> None:
        """Keep a secret that is known already."""
        with self._write() as connection:
            _delete(connection, target, secret)
            connection.execute(
                "INSERT INTO registrations (expected, target, secret) VALUES (?, ?, ?)",
                (target, target, secret),
            )

    def remove(self, target: str, secret: str | None) -> None:
        """Forget a secret of a target, or all of them (None)."""
        with self._write() as connection:
            _delete(connection, target, secret)

    def open(self, target: str | None, expires: float) -> int:
        """Expect one handshake, at a target or any (None), until a time."""
        with self._write() as connection:
            _end_expired(connection)
            open_already = connection.execute(
                "SELECT 1 FROM registrations"
                " WHERE expires IS NOT NULL AND expected IS ?",
                (target,),
            ).fetchone()
            if open_already:
                raise HandshakeError(target)
            number = connection.execute(
                "INSERT INTO registrations (expected, expires) VALUES (?, ?)",
                (target, expires),
            ).lastrowid
        assert number is not None
        return number

    def accept(self, target: str, secret: str) -> bool:
        """Keep the secret of a handshake if it is expected, and tell whether it is."""
        with self._write() as connection:
            now = time.time()
            again = connection.execute(
                "SELECT 1 FROM registrations"
                " WHERE expires > ? AND target = ? AND secret = ?",
                (now, target, secret),
            ).fetchone()
            if again:
                return True
            expecting = connection.execute(
                "SELECT number FROM registrations"
                " WHERE expires > ? AND secret IS NULL"
                " AND (expected = ? OR expected IS NULL)"
                " ORDER BY expected IS NULL LIMIT 1",
                (now, target),
            ).fetchone()
            if expecting:
                connection.execute(
                    "UPDATE registrations SET target = ?, secret = ? WHERE number = ?",
                    (target, secret, *expecting),
                )
            return expecting is not None

    def received(self, registration: int) -> tuple[str, str] | None:
        """Return the target and the secret that a registration brought, once it did."""
        rows = self._read(
            "SELECT target, secret FROM registrations"
            " WHERE number = ? AND secret IS NOT NULL",
            (registration,),
        )
        return rows[0] if rows else None

    def close(self, registration: int, *, keep: bool) -> None:
        """Expect the handshake no longer; forget its secret too, unless `keep`."""
        with self._write() as connection:
            connection.execute(
                "DELETE FROM registrations"
                " WHERE number = ? AND (secret IS NULL OR NOT ?)",
                (registration, keep),
            )
            connection.execute(
                "UPDATE registrations SET expires = NULL WHERE number = ?",
                (registration,),
            )

    def _read(self, query: str, values: tuple[object, ...]) -> list[Any]:
        with closing(sqlite3.connect(self._path, timeout=_WAIT_FOR_LOCK)) as connection:
            return connection.execute(query, values).fetchall()

    @contextmanager
    def _write(self) -> Iterator[sqlite3.Connection]:
        # The lock comes before anything is read, so what is decided holds when written.
        with closing(
            sqlite3.connect(self._path, timeout=_WAIT_FOR_LOCK, isolation_level=None)
        ) as connection:
            connection.execute("BEGIN IMMEDIATE")
            with connection:
                yield connection


def _delete(connection: sqlite3.Connection, target: str, secret: str | None) -> None:
    connection.execute(
        "DELETE FROM registrations WHERE target = ?1 AND (?2 IS NULL OR secret = ?2)",
        (target, secret),
    )


def _end_expired(connection: sqlite3.Connection) -> None:
    now = (time.time(),)
    connection.execute(
        "DELETE FROM registrations WHERE expires <= ? AND secret IS NULL", now
    )
    connection.execute(
        "UPDATE registrations SET expires = NULL WHERE expires <= ?", now
    )
