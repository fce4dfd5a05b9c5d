"""The registration of a webhook, during which handshakes are accepted."""

from __future__ import annotations

import logging
import time

from .signature import is_secret
from .stores import SecretStore

__all__ = ["Handshake"]

_logger = logging.getLogger(__name__)


class Handshake:
    """An open registration at a target.

    Anyone who knows the target can send a handshake, so the secrets of handshakes are
    sent back but not stored. `confirm` stores the secret that `create_webhook`
    returned.
    """

    def __init__(self, store: SecretStore, target: str, timeout: float) -> None:
        """Open a registration for a number of seconds."""
        self._store = store
        self._target = target
        self._registration = store.open(target, time.time() + timeout)
        self._is_confirmed = False

    def __repr__(self) -> str:
        return f"Handshake(target={self._target!r})"

    def confirm(self, secret: str) -> None:
        """Accept deliveries that are signed with the secret of the created webhook.

        Args:
            secret: The "X-Hook-Secret" in the result of `create_webhook`.

        Raises:
            ValueError: It is not a valid secret.
        """
        if not is_secret(secret):
            raise ValueError("the result of create_webhook has no valid X-Hook-Secret")
        self._store.add(self._target, secret)
        self._is_confirmed = True

    async def confirm_async(self, secret: str) -> None:
        """Do the same as `confirm`, without blocking the event loop."""
        import asyncio  # Imported on demand: programs without asyncio do not need it.

        await asyncio.to_thread(self.confirm, secret)

    def check_confirmed(self) -> None:
        """Log a warning if no secret was confirmed."""
        if not self._is_confirmed:
            _logger.warning(
                "no secret was confirmed for %r: deliveries to it will be rejected",
                self._target,
            )

    def close(self) -> None:
        """End the registration; if the store fails, it ends by its timeout."""
        try:
            self._store.close(self._registration)
        except Exception:
            _logger.exception(
                "the registration at %r stays open until its timeout", self._target
            )
