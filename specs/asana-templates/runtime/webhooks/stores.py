"""Stores of the secrets of webhooks and of open registrations."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Sequence
from typing import Protocol

__all__ = ["MemorySecretStore", "SecretStore"]


class SecretStore(Protocol):
    """The interface of a store of secrets; methods may be called from any thread.

    A target is the path and query at which a webhook is received. It may have several
    secrets, one for each webhook with this target, and several open registrations.
    Registrations are in the store because the process that receives a handshake may not
    be the one that creates the webhook. The secrets of handshakes are not: the receiver
    stores a secret only after `create_webhook` has returned it.
    """

    def secrets(self, target: str) -> Sequence[str]:
        """Return the secrets with which a delivery to a target may be signed."""
        raise NotImplementedError

    def add(self, target: str, secret: str) -> None:
        """Store a secret for a target."""

    def remove(self, target: str, secret: str | None) -> None:
        """Remove a secret of a target, or all of them (None)."""

    def open(self, target: str, expires: float) -> int:
        """Open a registration, which ends at a time (of time.time) if not closed before.

        Returns:
            The number of the registration, for `close`.
        """
        raise NotImplementedError

    def is_open(self, target: str) -> bool:
        """Tell whether a registration is open for a target."""
        raise NotImplementedError

    def close(self, registration: int) -> None:
        """End a registration."""


class MemorySecretStore:
    """A store of secrets in the memory of one process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._secrets: dict[str, list[str]] = {}
        self._registrations: dict[int, tuple[str, float]] = {}

    def __repr__(self) -> str:
        return "MemorySecretStore()"

    def secrets(self, target: str) -> Sequence[str]:
        """Return the secrets with which a delivery to a target may be signed."""
        with self._lock:
            return tuple(self._secrets.get(target, ()))

    def add(self, target: str, secret: str) -> None:
        """Store a secret for a target."""
        with self._lock:
            secrets = self._secrets.setdefault(target, [])
            if secret not in secrets:
                secrets.append(secret)

    def remove(self, target: str, secret: str | None) -> None:
        """Remove a secret of a target, or all of them (None)."""
        with self._lock:
            left = [
                one
                for one in self._secrets.pop(target, ())
                if secret not in (None, one)
            ]
            if left:
                self._secrets[target] = left

    def open(self, target: str, expires: float) -> int:
        """Open a registration, which ends at a time (of time.time) if not closed before."""
        with self._lock:
            number = next(self._numbers)
            self._registrations[number] = (target, expires)
            return number

    def is_open(self, target: str) -> bool:
        """Tell whether a registration is open for a target."""
        now = time.time()
        with self._lock:
            return any(
                expected == target and expires > now
                for expected, expires in self._registrations.values()
            )

    def close(self, registration: int) -> None:
        """End a registration."""
        with self._lock:
            self._registrations.pop(registration, None)
