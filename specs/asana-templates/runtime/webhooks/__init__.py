"""Receive webhooks: respond to handshakes, verify signatures, call functions with events.

    receiver = WebhookReceiver(SqliteSecretStore("webhooks.db"))

    @receiver.on(resource_type="task", action="changed")
    def task_changed(event: WebhookEvent) -> None:
        print(event["resource"]["gid"])

    with receiver.expect_handshake(target) as handshake:
        webhook = client.webhooks.create_webhook(
            {"data": {"resource": gid, "target": target}}
        )
        handshake.confirm(webhook["X-Hook-Secret"])

With asyncio, use `async with receiver.expect_handshake_async(target)` and `await handshake.confirm_async(...)`.

Serve `receiver.wsgi` or `receiver.asgi` with any WSGI or ASGI server, or call `receiver.handle` from your own view.
While `create_webhook` waits, the server must be able to handle another request: the handshake arrives before
`create_webhook` returns. Several processes need to share one SqliteSecretStore file. gunicorn needs a name for the
application: `app = receiver.wsgi`.

In FastAPI and Starlette, `app.mount("/hooks", receiver.asgi)` receives all webhooks
with a target below "/hooks/"; `app.routes.append(Route("/hook", receiver.asgi))` (from
starlette.routing) receives those with exactly this path. The target is the public path: behind a proxy that removes a
prefix, set the `root_path` (ASGI) or `SCRIPT_NAME` (WSGI) of the server to it.

If the response is not 2xx, or takes longer than ten seconds, the sender repeats the delivery for up to 24 hours. If a
function raises, the response is 500, and all functions are called again when the delivery is repeated. So functions
should be quick, and expect to see an event more than once. A signature contains no time: anyone who can read a delivery
can send it again, so the target should use https.
"""

from __future__ import annotations

from .events import EventChange, EventResource, WebhookEvent
from .handshake import Handshake
from .receiver import WebhookReceiver
from .response import Response
from .signature import sign_body, verify_signature
from .sqlite_store import SqliteSecretStore
from .stores import MemorySecretStore, SecretStore

__all__ = [
    "EventChange",
    "EventResource",
    "Handshake",
    "MemorySecretStore",
    "Response",
    "SecretStore",
    "SqliteSecretStore",
    "WebhookEvent",
    "WebhookReceiver",
    "sign_body",
    "verify_signature",
]
