"""Applications for the servers of test_webhook_servers.py to import.

Environment: WEBHOOK_SECRETS is the SQLite file; to WEBHOOK_CALLS a line is appended for
each event and heartbeat.
"""

from __future__ import annotations

import os

from webhook_cases import MAX_BODY

from asana.webhooks import (
    SqliteSecretStore,
    WebhookEvent,
    WebhookReceiver,
    sqlite_store,
)

sqlite_store._LOCK_TIMEOUT = 1.0
receiver = WebhookReceiver(
    SqliteSecretStore(os.environ["WEBHOOK_SECRETS"]), max_body=MAX_BODY
)
wsgi = receiver.wsgi
asgi = receiver.asgi


def append_line(line: str) -> None:
    with open(os.environ["WEBHOOK_CALLS"], "a") as file:
        file.write(f"{line}\n")


@receiver.on()
def record_event(event: WebhookEvent) -> None:
    append_line(event["resource"]["gid"])


@receiver.on_heartbeat
def record_heartbeat(target: str) -> None:
    append_line("heartbeat")
