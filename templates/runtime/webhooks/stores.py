"""Where the secrets of webhooks are kept, and which handshakes are expected."""

from __future__ import annotations

import hmac
import itertools
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

__all__ = ["HandshakeError", "MemorySecretStore", "SecretStore"]


class HandshakeError(RuntimeError):
    """A handshake is expected already where another was to be expected."""

    def __init__(self, target: str | None) -> None:
        super().__init__(target)
        self.target = target

    def __str__(self) -> str:
        return (
            f"a handshake is being expected already for {self.target or 'any target'}:"
            " create one webhook after the other, or each at a target of its own"
        )


class SecretStore(Protocol):
    """What a receiver asks of its store; every method may be called from any thread.

    A target is the path and query at which a webhook is received. It may have several
    secrets: one for each of the webhooks that were created with it. A registration is
    the time in which one handshake is expected; it is kept in the store because the
    handshake may come to another process than the one that creates the webhook.
    """

    def secrets(self, target: str) -> Sequence[str]:
        """Return the secrets with which a delivery to a target may be signed."""
        raise NotImplementedError

    def add(self, target: str, secret: str) -> None:
        """Keep a secret that is known already."""

    def remove(self, target: str, secret: str | None) -> None:
        """Forget a secret of a target, or all of them (None)."""

    def open(self, target: str | None, expires: float) -> int:
        """Expect one handshake, at a target or any (None), until a time (of time.time).

        Returns:
            The registration's number, for `received` and `close`.

        Raises:
            HandshakeError: One is expected already for the same target.
        """
        raise NotImplementedError

    def accept(self, target: str, secret: str) -> bool:
        """Keep the secret of a handshake if it is expected, and tell whether it is.

        A registration takes the first secret that comes, and no other after it; that
        one may come again. One at the very target goes before one at any.
        """
        raise NotImplementedError

    def received(self, registration: int) -> tuple[str, str] | None:
        """Return the target and the secret that a registration brought, once it did."""

    def close(self, registration: int, *, keep: bool) -> None:
        """Expect the handshake no longer; forget its secret too, unless `keep`."""


@dataclass(slots=True)
class _Registration:
    expected: str | None
    expires: float | None
    target: str | None = None
    secret: str | None = field(default=None, repr=False)


class MemorySecretStore:
    """Secrets of this process alone; gone when it ends."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._registrations: dict[int, _Registration] = {}

    def secrets(self, target: str) -> Sequence[str]:
        """Return the secrets with which a delivery to a target may be signed."""
        with self._lock:
            found = self._registrations.values()
            return [one.secret for one in found if one.target == target and one.secret]

    def add(self, target: str, secret: str) -> None:
        """Keep a secret that is known already."""
        with self._lock:
            self._delete(target, secret)
            self._registrations[next(self._numbers)] = _Registration(
                expected=target, expires=None, target=target, secret=secret
            )

    def remove(self, target: str, secret: str | None) -> None:
        """Forget a secret of a target, or all of them (None)."""
        with self._lock:
            self._delete(target, secret)

    def open(self, target: str | None, expires: float) -> int:
        """Expect one handshake, at a target or any (None), until a time."""
        with self._lock:
            self._end_expired()
            for one in self._registrations.values():
                if one.expires is not None and one.expected == target:
                    raise HandshakeError(target)
            number = next(self._numbers)
            self._registrations[number] = _Registration(target, expires)
            return number

    def accept(self, target: str, secret: str) -> bool:
        """Keep the secret of a handshake if it is expected, and tell whether it is."""
        with self._lock:
            self._end_expired()
            opened = [
                one for one in self._registrations.values() if one.expires is not None
            ]
            if any(_is_same(one, target, secret) for one in opened):
                return True
            for expected in (target, None):
                for one in opened:
                    if one.expected == expected and one.secret is None:
                        one.target, one.secret = target, secret
                        return True
            return False

    def received(self, registration: int) -> tuple[str, str] | None:
        """Return the target and the secret that a registration brought, once it did."""
        with self._lock:
            one = self._registrations.get(registration)
            if one is None or one.target is None or one.secret is None:
                return None
            return one.target, one.secret

    def close(self, registration: int, *, keep: bool) -> None:
        """Expect the handshake no longer; forget its secret too, unless `keep`."""
        with self._lock:
            one = self._registrations.get(registration)
            if one is not None and keep and one.secret is not None:
                one.expires = None
            elif one is not None:
                del self._registrations[registration]

    def _delete(self, target: str, secret: str | None) -> None:
        for number, one in list(self._registrations.items()):
            if one.target == target and secret in (None, one.secret):
                del self._registrations[number]

    def _end_expired(self) -> None:
        now = time.time()
        for number, one in list(self._registrations.items()):
            if one.expires is not None and one.expires <= now:
                if one.secret is None:
                    del self._registrations[number]
                else:
                    one.expires = None


def _is_same(one: _Registration, target: str, secret: str) -> bool:
    return (
        one.target == target
        and one.secret is not None
        and hmac.compare_digest(one.secret.encode(), secret.encode())
    )
