"""Every case of the table, with every way of calling a receiver and with each store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from webhook_cases import (
    CASES,
    KNOWN,
    MAX_BODY,
    OPEN,
    SECRET,
    Case,
    check_reply,
    record_calls,
)
from webhook_transports import TRANSPORTS, Transport

from asana.webhooks import MemorySecretStore, SqliteSecretStore, WebhookReceiver

STORES = {
    "memory": lambda folder: MemorySecretStore(),
    "sqlite": lambda folder: SqliteSecretStore(folder / "secrets.db"),
}


@pytest.mark.parametrize("make_store", STORES.values(), ids=STORES)
@pytest.mark.parametrize("transport", TRANSPORTS, ids=lambda one: one.__name__)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(
    case: Case,
    transport: Transport,
    make_store: Callable[[Path], MemorySecretStore | SqliteSecretStore],
    tmp_path: Path,
) -> None:
    receiver = WebhookReceiver(make_store(tmp_path), max_body=MAX_BODY)
    receiver.add_secret(KNOWN, SECRET)
    calls = record_calls(receiver)
    with receiver.expect_handshake(OPEN):
        reply = transport(receiver, case)
    if case.method == "HEAD":  # the servers leave the body out
        reply = type(reply)(reply.status, reply.headers, b"")
    check_reply(case, reply)
    assert tuple(calls) == case.calls
