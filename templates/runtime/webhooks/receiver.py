"""The receiving end of webhooks, without a server: a request in, an answer out."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from .asgi import AsgiApp
from .dispatch import Call, Router, run_calls, run_calls_async
from .events import WebhookEvent, parse_events
from .response import Response, build_response, refuse_body
from .signature import verify_signature
from .stores import MemorySecretStore, SecretStore
from .target import read_target
from .wsgi import WsgiApp

__all__ = ["Handshake", "WebhookReceiver"]

Headers = Mapping[str, str] | Iterable[tuple[str, str]]
EventHandler = TypeVar("EventHandler", bound=Callable[[WebhookEvent], object])
HeartbeatHandler = TypeVar("HeartbeatHandler", bound=Callable[[str], object])

_logger = logging.getLogger(__name__)
# The secret goes back in a header, and an empty one would make every signature known.
_SECRET = re.compile(r"[!-~]{1,1024}")


@dataclass(frozen=True, slots=True)
class Handshake:
    """A handshake that is expected; what it brought can be read once it came."""

    _store: SecretStore
    _registration: int

    def __repr__(self) -> str:
        return f"Handshake(target={self.target!r})"

    @property
    def target(self) -> str | None:
        """The path and query at which it came; None before."""
        received = self._store.received(self._registration)
        return received[0] if received else None

    @property
    def secret(self) -> str | None:
        """The secret that it brought; None before."""
        received = self._store.received(self._registration)
        return received[1] if received else None


class WebhookReceiver:
    """Answers the requests of webhooks and calls the functions that want their events.

    Attributes:
        wsgi: The receiver as a WSGI application; it may run in any number of threads.
        asgi: The receiver as an ASGI application.
    """

    def __init__(
        self, store: SecretStore | None = None, *, max_body: int = 1024 * 1024
    ) -> None:
        """Make a receiver.

        Args:
            store: Where secrets are kept: in memory unless given, which serves one
                process until it ends. See SqliteSecretStore.
            max_body: How many bytes a body may have; more are answered with 413.
        """
        self._store = MemorySecretStore() if store is None else store
        self._max_body = max_body
        self._router = Router()
        self.wsgi = WsgiApp(self.handle, max_body)
        self.asgi = AsgiApp(self.handle_async, max_body)

    def on(
        self,
        *,
        resource_type: str | None = None,
        action: str | None = None,
        target: str | None = None,
    ) -> Callable[[EventHandler], EventHandler]:
        """Call the decorated function with each event like this; left out means any.

        Events are taken in the order in which they came, and the functions for each in
        the order in which they were registered. One that raises ends the delivery,
        which is answered with 500 and sent again as a whole.

        Args:
            resource_type: Such as "task".
            action: "changed", "added", "removed", "deleted" or "undeleted".
            target: The URL, or path and query, at which a webhook is received.
        """

        def register(handler: EventHandler) -> EventHandler:
            self._router.add_route(
                handler,
                resource_type=resource_type,
                action=action,
                target=None if target is None else read_target(target),
            )
            return handler

        return register

    def on_heartbeat(self, handler: HeartbeatHandler) -> HeartbeatHandler:
        """Call the decorated function with the target of each empty delivery."""
        self._router.add_heartbeat(handler)
        return handler

    @contextmanager
    def expect_handshake(
        self, target: str | None = None, *, timeout: float = 300.0
    ) -> Iterator[Handshake]:
        """Answer one handshake while the block runs, and keep its secret.

        Any other handshake is answered with 403, so nobody else can have a secret of
        theirs accepted. If the block raises, as it does when the webhook cannot be
        created, a secret that came is forgotten. The handshake may come to another
        process with the same store.

        Args:
            target: The URL of the webhook (or its path and query as they arrive here,
                where a proxy changes them); any unless given.
            timeout: Seconds after which the handshake is expected no longer, even
                where the process was killed before the block could end.

        Raises:
            HandshakeError: One is expected already for the same target.
        """
        expected = None if target is None else read_target(target)
        registration = self._store.open(expected, time.time() + timeout)
        try:
            yield Handshake(self._store, registration)
        except BaseException:
            self._store.close(registration, keep=False)
            raise
        self._store.close(registration, keep=True)

    def add_secret(self, target: str, secret: str) -> None:
        """Accept what is signed with a secret that is known already."""
        if not _SECRET.fullmatch(secret):
            raise ValueError(
                "the secret is empty or has characters that no header may have"
            )
        self._store.add(read_target(target), secret)

    def forget(self, target: str, secret: str | None = None) -> None:
        """Accept no more deliveries at a target, once its webhook is deleted.

        Args:
            target: The URL of the webhook, or its path and query.
            secret: The secret of one webhook, where several have this target.
        """
        self._store.remove(read_target(target), secret)

    def handle(
        self, method: str, headers: Headers, body: bytes, target: str = "/"
    ) -> Response:
        """Answer a request.

        Args:
            method: The request's method.
            headers: Its headers, in any case.
            body: Its body, exactly as it came.
            target: Its URL, or path and query.
        """
        admitted = self._admit(method, headers, body, read_target(target))
        if isinstance(admitted, Response):
            return admitted
        try:
            run_calls(admitted)
        except Exception:
            return _report_failure()
        return build_response(200)

    async def handle_async(
        self, method: str, headers: Headers, body: bytes, target: str = "/"
    ) -> Response:
        """Answer a request as `handle` does, with functions of either kind."""
        import asyncio  # Loaded late for the sake of those who have no use for it.

        admitted = await asyncio.to_thread(
            self._admit, method, headers, body, read_target(target)
        )
        if isinstance(admitted, Response):
            return admitted
        try:
            await run_calls_async(admitted)
        except Exception:
            return _report_failure()
        return build_response(200)

    def _admit(
        self, method: str, headers: Headers, body: bytes, target: str
    ) -> Response | list[Call]:
        """Answer what is no genuine delivery; list the calls that one asks for."""
        if method != "POST":
            return build_response(405, "only POST is answered here", ("Allow", "POST"))
        if len(body) > self._max_body:
            return refuse_body(self._max_body)
        fields = {name.lower(): value for name, value in dict(headers).items()}
        if "x-hook-secret" in fields:
            return self._shake_hands(target, fields["x-hook-secret"])
        if not self._is_genuine(target, body, fields.get("x-hook-signature")):
            return build_response(401, "the signature is missing or wrong")
        try:
            events = parse_events(body)
        except ValueError:
            _logger.warning("a delivery to %r is signed but not readable", target)
            return build_response(400, "the body is not a list of events in JSON")
        return self._router.find_calls(events, target)

    def _shake_hands(self, target: str, secret: str) -> Response:
        if not _SECRET.fullmatch(secret):
            return build_response(400, "the secret is not acceptable")
        if not self._store.accept(target, secret):
            _logger.warning("a handshake at %r was refused: none is expected", target)
            return build_response(403, "no handshake is expected")
        return build_response(200, "", ("X-Hook-Secret", secret))

    def _is_genuine(self, target: str, body: bytes, signature: str | None) -> bool:
        secrets = self._store.secrets(target)
        if any(verify_signature(body, signature, secret) for secret in secrets):
            return True
        why = (
            "its signature is missing or wrong"
            if secrets
            else "no secret is known for it"
        )
        _logger.warning("a delivery to %r was refused: %s", target, why)
        return False


def _report_failure() -> Response:
    _logger.exception("a function that was called with an event failed")
    return build_response(500, "the events could not be processed")
