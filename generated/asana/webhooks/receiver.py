"""The receiver of webhooks, independent of any server: from request to response."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from typing import TypeVar

from .asgi import AsgiApp
from .dispatch import Call, Router, run_calls, run_calls_async
from .events import WebhookEvent, parse_events
from .handshake import Handshake
from .response import Response, build_response, refuse_body
from .signature import is_secret, verify_signature
from .stores import MemorySecretStore, SecretStore
from .target import read_target
from .wsgi import WsgiApp

__all__ = ["WebhookReceiver"]

Headers = Mapping[str, str] | Iterable[tuple[str, str]]
EventHandler = TypeVar("EventHandler", bound=Callable[[WebhookEvent], object])
HeartbeatHandler = TypeVar("HeartbeatHandler", bound=Callable[[str], object])

_logger = logging.getLogger(__name__)
# Seconds to wait for the store and for a thread: the sender waits ten seconds for a response.
_ADMISSION_TIMEOUT = 8.0


class WebhookReceiver:
    """Responds to webhook requests and calls functions with their events.

    Attributes:
        wsgi: The receiver as a WSGI application; it may run in any number of threads.
        asgi: The receiver as an ASGI application.
    """

    def __init__(
        self, store: SecretStore | None = None, *, max_body: int = 1024 * 1024
    ) -> None:
        """Create a receiver.

        Args:
            store: The store of secrets. The default is a MemorySecretStore, which works
                within one process and loses its secrets at exit; see SqliteSecretStore.
            max_body: The maximum size of a body in bytes; the response to a larger one
                is 413.
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
        """Call the decorated function with each event that matches; None matches any.

        Events are handled in the order of the delivery, the functions for each in the
        order of their registration. A function that raises ends the delivery: the
        response is 500, and the sender repeats the whole delivery.

        Args:
            resource_type: A type such as "task".
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
        self, target: str, *, timeout: float = 300.0
    ) -> Iterator[Handshake]:
        """Accept handshakes at a target while the block runs.

        Create the webhook in the block, and pass the secret that `create_webhook`
        returned to `confirm`. Only deliveries signed with a confirmed secret are
        accepted, even if someone else sends a handshake. Handshakes outside such a
        block are rejected with 403.

        The handshake may be received by another process with the same store.

        Args:
            target: The URL of the webhook, or its path and query.
            timeout: The seconds after which the registration ends, even if this process
                is killed.
        """
        handshake = Handshake(self._store, read_target(target), timeout)
        try:
            yield handshake
            handshake.check_confirmed()
        finally:
            handshake.close()

    @asynccontextmanager
    async def expect_handshake_async(
        self, target: str, *, timeout: float = 300.0
    ) -> AsyncIterator[Handshake]:
        """Do the same as `expect_handshake`, without blocking the event loop."""
        import asyncio  # Imported on demand: programs without asyncio do not need it.

        spelled = read_target(target)
        handshake = await asyncio.to_thread(Handshake, self._store, spelled, timeout)
        try:
            yield handshake
            handshake.check_confirmed()
        finally:
            await asyncio.to_thread(handshake.close)

    def add_secret(self, target: str, secret: str) -> None:
        """Accept deliveries to a webhook that was created elsewhere.

        Raises:
            ValueError: It is not a valid secret.
        """
        if not is_secret(secret):
            raise ValueError(
                "the secret is empty or contains characters that are not allowed in a header"
            )
        self._store.add(read_target(target), secret)

    def forget(self, target: str, secret: str | None = None) -> None:
        """Reject deliveries at a target from now on, after its webhook was deleted.

        Args:
            target: The URL of the webhook, or its path and query.
            secret: The secret of one webhook, if several have this target.
        """
        self._store.remove(read_target(target), secret)

    def handle(
        self, method: str, headers: Headers, body: bytes | None, target: str = "/"
    ) -> Response:
        """Respond to a request.

        Args:
            method: The method of the request.
            headers: Its headers, in any case.
            body: Its raw body; None means empty.
            target: Its URL, or path and query.
        """
        try:
            admitted = self._admit(method, headers, body or b"", target)
            if isinstance(admitted, Response):
                return admitted
            run_calls(admitted)
        except Exception:
            return _report_fault()
        return build_response(200)

    async def handle_async(
        self, method: str, headers: Headers, body: bytes | None, target: str = "/"
    ) -> Response:
        """Respond like `handle`; functions may be asynchronous."""
        import asyncio  # Imported on demand: programs without asyncio do not need it.

        try:
            admitted = await asyncio.wait_for(
                asyncio.to_thread(self._admit, method, headers, body or b"", target),
                _ADMISSION_TIMEOUT,
            )
            if isinstance(admitted, Response):
                return admitted
            await run_calls_async(admitted)
        except Exception:
            return _report_fault()
        return build_response(200)

    def _admit(
        self, method: str, headers: Headers, body: bytes, url: str
    ) -> Response | list[Call]:
        """Respond to anything but a genuine delivery; list the calls for a genuine one."""
        if method != "POST":
            return build_response(405, "only POST is allowed", ("Allow", "POST"))
        if len(body) > self._max_body:
            return refuse_body(self._max_body)
        target = read_target(url)
        fields = {name.lower(): value for name, value in dict(headers).items()}
        if "x-hook-secret" in fields:
            return self._shake_hands(target, fields["x-hook-secret"])
        if not self._is_genuine(target, body, fields.get("x-hook-signature")):
            return build_response(401, "the signature is missing or wrong")
        try:
            events = parse_events(body)
        except ValueError as error:
            _logger.warning("a delivery to %r is malformed: %s", target, error)
            return build_response(400, "the body is not JSON with a list of events")
        return self._router.find_calls(events, target)

    def _shake_hands(self, target: str, secret: str) -> Response:
        if not is_secret(secret):
            return build_response(400, "the secret is invalid")
        if not self._store.is_open(target):
            _logger.warning("a handshake at %r was rejected: none is expected", target)
            return build_response(403, "no handshake is expected")
        return build_response(200, "", ("X-Hook-Secret", secret))

    def _is_genuine(self, target: str, body: bytes, signature: str | None) -> bool:
        secrets = self._store.secrets(target)
        if any(verify_signature(body, signature, secret) for secret in secrets):
            return True
        why = (
            "its signature is missing or wrong"
            if secrets
            else "no secret was confirmed for this target"
        )
        _logger.warning("a delivery to %r was rejected: %s", target, why)
        return False


def _report_fault() -> Response:
    _logger.exception("a webhook request could not be processed")
    return build_response(500, "the request could not be processed")
