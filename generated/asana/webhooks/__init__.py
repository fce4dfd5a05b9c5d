"""Receive webhooks: answer the handshake, check signatures, hand events to functions.

    receiver = WebhookReceiver(SqliteSecretStore("webhooks.db"))

    @receiver.on(resource_type="task", action="changed")
    def task_changed(event: WebhookEvent) -> None:
        print(event["resource"]["gid"])

    with receiver.expect_handshake(target):
        client.webhooks.create_webhook({"data": {"resource": gid, "target": target}})

Serve `receiver.wsgi` or `receiver.asgi` with any server of that kind (gunicorn wants a
name of its own for it: `app = receiver.wsgi`), or call `receiver.handle` from a view of
your own. The server has to be running, and able to answer another request, while
`create_webhook` waits: the handshake comes in the middle of it.

An answer other than 2xx, or none within ten seconds, makes the sender try again, for
up to 24 hours. So a function that raises (answered with 500) sees the same events
again, and so do those that had already done their part: let them be quick, and let the
same event twice do no harm. A signature carries no time: whoever can record a delivery
on its way can send it again, so let the target be https.
"""

from __future__ import annotations

from .events import EventChange, EventResource, WebhookEvent
from .receiver import Handshake, WebhookReceiver
from .response import Response
from .signature import sign_body, verify_signature
from .sqlite_store import SqliteSecretStore
from .stores import HandshakeError, MemorySecretStore, SecretStore

__all__ = [
    "EventChange",
    "EventResource",
    "Handshake",
    "HandshakeError",
    "MemorySecretStore",
    "Response",
    "SecretStore",
    "SqliteSecretStore",
    "WebhookEvent",
    "WebhookReceiver",
    "sign_body",
    "verify_signature",
]
