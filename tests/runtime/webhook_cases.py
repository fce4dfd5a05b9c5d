"""Requests to a receiver and the right responses, for every way of serving it.

A registration is open at OPEN; the secret of the webhook at KNOWN is SECRET.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from asana_stand_in import Reply, build_event, encode_events, sign

from asana.webhooks import WebhookEvent, WebhookReceiver

SECRET = "b537207f20cbfa02357cf448134da559"
OPEN = "/hooks/open"
KNOWN = "/hooks/%C3%A9?a=1"
MAX_BODY = 1000
BODY = encode_events([build_event(1), build_event(2)])
HEARTBEAT = encode_events([])


@dataclass(frozen=True, kw_only=True)
class Case:
    """A request, the right response and what functions are called with.

    Attributes:
        chunks: The body; several are sent with chunked transfer encoding.
        echoes: The X-Hook-Secret of the response.
        calls: The gids of events, "heartbeat" for a heartbeat.
    """

    name: str
    method: str = "POST"
    target: str = KNOWN
    headers: Mapping[str, str] = field(default_factory=dict)
    chunks: tuple[bytes, ...] = (BODY,)
    status: int
    echoes: str | None = None
    calls: tuple[str, ...] = ()

    @property
    def body(self) -> bytes:
        return b"".join(self.chunks)

    @property
    def is_chunked(self) -> bool:
        return len(self.chunks) > 1


def signed(name: str, *chunks: bytes, secret: str = SECRET, **members: Any) -> Case:
    headers = {"X-Hook-Signature": sign(b"".join(chunks), secret)}
    return Case(name=name, headers=headers, chunks=chunks, **members)


def shaking(name: str, secret: str, **members: Any) -> Case:
    headers = {"X-Hook-Secret": secret}
    return Case(name=name, headers=headers, **{"chunks": (b"{}",), **members})


GOOD_CALLS = ("1", "2")
LONG = b'{"events": []}' + b" " * MAX_BODY
DEEP = b'{"events": ' + b"[" * 900
CASES = (
    signed("a delivery", BODY, status=200, calls=GOOD_CALLS),
    signed("in chunks", BODY[:9], BODY[9:40], BODY[40:], status=200, calls=GOOD_CALLS),
    signed("a heartbeat", HEARTBEAT, status=200, calls=("heartbeat",)),
    signed(
        "with a slash at the end of the path",
        *(BODY,),
        target="/hooks/%C3%A9/?a=1",
        status=200,
        calls=GOOD_CALLS,
    ),
    signed(
        "at another spelling",
        HEARTBEAT,
        target="/hook%73/%c3%a9?%61=1",
        status=200,
        calls=("heartbeat",),
    ),
    signed("at another path", BODY, target="/hooks/e?a=1", status=401),
    signed("below the path", BODY, target="/hooks/%C3%A9/x?a=1", status=401),
    signed("with another query", BODY, target="/hooks/%C3%A9?a=2", status=401),
    signed("without the query", BODY, target="/hooks/%C3%A9", status=401),
    signed("of a stranger", BODY, secret="stranger", status=401),
    signed("before the confirmation", BODY, secret="offered", target=OPEN, status=401),
    Case(name="without a signature", status=401),
    Case(name="with an empty signature", headers={"X-Hook-Signature": ""}, status=401),
    Case(
        name="with a signature of Latin-1",
        headers={"X-Hook-Signature": "\xe9"},
        status=401,
    ),
    Case(
        name="with the signature of another body",
        headers={"X-Hook-Signature": sign(HEARTBEAT, SECRET)},
        status=401,
    ),
    Case(
        name="with the signature in capitals",
        headers={"X-Hook-Signature": sign(BODY, SECRET).upper()},
        status=401,
    ),
    Case(name="without a body", chunks=(), status=401),
    signed("an empty body", status=400),
    signed("a broken body", b'{"events": [', status=400),
    signed("a list", b"[]", status=400),
    signed("events that are no list", b'{"events": {}}', status=400),
    signed("events that are no objects", b'{"events": [1]}', status=400),
    signed("a body that is not UTF-8", b'{"events": ["\xff"]}', status=400),
    signed("a deeply nested body", DEEP, status=400),
    signed("the longest body", LONG[:MAX_BODY], status=200, calls=("heartbeat",)),
    signed("a body that is too long", LONG[: MAX_BODY + 1], status=413),
    signed("chunks that are too long", *([b" " * 300] * 20), status=413),
    shaking("a handshake", "offered", target=OPEN, status=200, echoes="offered"),
    shaking("another handshake", "other", target=OPEN, status=200, echoes="other"),
    shaking("a handshake with a slash", "x", target=OPEN + "/", status=200, echoes="x"),
    shaking(
        "a handshake without a body",
        "none",
        target=OPEN,
        chunks=(),
        status=200,
        echoes="none",
    ),
    shaking("an unexpected handshake", "stranger", status=403),
    shaking("a repeated handshake", SECRET, status=403),
    shaking("a handshake below the path", "x", target=OPEN + "/x", status=403),
    shaking("an empty secret", "", target=OPEN, status=400),
    shaking("a secret with a space", "a b", target=OPEN, status=400),
    shaking("a secret that is too long", "x" * 1025, target=OPEN, status=400),
    Case(
        name="a handshake with a signature",
        headers={"X-Hook-Secret": "x", "X-Hook-Signature": sign(BODY, SECRET)},
        status=403,
    ),
    *(
        signed(f"by {method}", BODY, method=method, status=405)
        for method in ("GET", "HEAD", "PUT", "DELETE", "OPTIONS")
    ),
)


def record_calls(receiver: WebhookReceiver) -> list[str]:
    """Register functions that record what they are called with."""
    calls: list[str] = []

    @receiver.on()
    def record_event(event: WebhookEvent) -> None:
        calls.append(event["resource"]["gid"])

    @receiver.on_heartbeat
    def record_heartbeat(target: str) -> None:
        calls.append("heartbeat")

    return calls


def check_reply(case: Case, reply: Reply) -> None:
    """Compare a response with the right one."""
    assert (reply.status, reply.secret) == (case.status, case.echoes)
    assert reply.headers.get("allow") == ("POST" if reply.status == 405 else None)
    assert bool(reply.body) == (reply.status != 200 and case.method != "HEAD")
