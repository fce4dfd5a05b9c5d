"""A store of secrets in an SQLite file, persistent and shared by processes."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

__all__ = ["SqliteSecretStore"]

_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS secrets"
    " (target TEXT NOT NULL, secret TEXT NOT NULL, PRIMARY KEY (target, secret))",
    "CREATE TABLE IF NOT EXISTS open_registrations"
    " (number INTEGER PRIMARY KEY AUTOINCREMENT, target TEXT NOT NULL,"
    " expires REAL NOT NULL)",
)
# Seconds to wait for a lock: the sender of a webhook waits ten seconds for a response.
_LOCK_TIMEOUT = 3.0


class SqliteSecretStore:
    """A store of secrets in a file that only its owner may read and write.

    Each method opens the file, so any thread may use a store, even after a fork.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Open or create a file of secrets.

        The permissions of an existing file are set to 0600.

        Raises:
            OSError: The file cannot be opened, or its permissions cannot be set.
            ValueError: The file is not a database, or stays locked.
        """
        self._path = Path(os.path.abspath(path))
        if self._path.name == ":memory:":
            raise ValueError(
                "an in-memory database is not shared: use MemorySecretStore"
            )
        # SQLite would create the file with default permissions.
        os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
        os.chmod(self._path, 0o600)
        try:
            with self._write() as connection:
                for statement in _SCHEMA:
                    connection.execute(statement)
        except sqlite3.Error as error:
            raise ValueError(
                f"{self._path} is not usable as a file of secrets: {error}"
            ) from error

    def __repr__(self) -> str:
        return f"SqliteSecretStore({str(self._path)!r})"

    def secrets(self, target: str) -> Sequence[str]:
        """Return the secrets with which a delivery to a target may be signed."""
        with self._connect() as connection:
            rows = connection.execute(
                "SELECT secret FROM secrets WHERE target = ?", (target,)
            ).fetchall()
        return [secret for (secret,) in rows]

    def add(self, target: str, secret: str) -> None:
        """Store a secret for a target."""
        with self._write() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO secrets (target, secret) VALUES (?, ?)",
                (target, secret),
            )

    def remove(self, target: str, secret: str | None) -> None:
        """Remove a secret of a target, or all of them (None)."""
        with self._write() as connection:
            connection.execute(
                "DELETE FROM secrets WHERE target = ?1 AND (?2 IS NULL OR secret = ?2)",
                (target, secret),
            )

    def open(self, target: str, expires: float) -> int:
        """Open a registration, which ends at a time (of time.time) if not closed before."""
        with self._write() as connection:
            # Registrations of killed processes.
            connection.execute(
                "DELETE FROM open_registrations WHERE expires <= ?", (time.time(),)
            )
            number = connection.execute(
                "INSERT INTO open_registrations (target, expires) VALUES (?, ?)",
                (target, expires),
            ).lastrowid
        assert number is not None
        return number

    def is_open(self, target: str) -> bool:
        """Tell whether a registration is open for a target."""
        with self._connect() as connection:
            found = connection.execute(
                "SELECT 1 FROM open_registrations WHERE target = ? AND expires > ?",
                (target, time.time()),
            ).fetchone()
        return found is not None

    def close(self, registration: int) -> None:
        """End a registration."""
        with self._write() as connection:
            connection.execute(
                "DELETE FROM open_registrations WHERE number = ?", (registration,)
            )

    def _connect(self) -> closing[sqlite3.Connection]:
        # mode=rw: a deleted file is an error, and is not created again.
        return closing(
            sqlite3.connect(
                f"{self._path.as_uri()}?mode=rw",
                uri=True,
                timeout=_LOCK_TIMEOUT,
                isolation_level=None,
            )
        )

    @contextmanager
    def _write(self) -> Iterator[sqlite3.Connection]:
        with self._connect() as connection:
            connection.execute("BEGIN IMMEDIATE")
            with connection:
                yield connection
