"""Handshakes: which are answered, and what becomes of their secrets."""

from __future__ import annotations

import pytest
from asana_stand_in import build_event, encode_events, sign

from asana.webhooks import Response, WebhookEvent, WebhookReceiver

SECRET = "b537207f20cbfa02357cf448134da559"
TARGET = "/hooks/1"
BODY = encode_events([build_event(1)])


@pytest.fixture
def receiver() -> WebhookReceiver:
    return WebhookReceiver()


def deliver(
    receiver: WebhookReceiver, body: bytes, target: str = TARGET, secret: str = SECRET
) -> Response:
    return receiver.handle(
        "POST", {"X-Hook-Signature": sign(body, secret)}, body, target
    )


def shake_hands(receiver: WebhookReceiver, target: str, secret: str) -> Response:
    return receiver.handle("POST", {"X-Hook-Secret": secret}, b"{}", target)


def test_is_403_when_none_is_expected(receiver: WebhookReceiver) -> None:
    response = shake_hands(receiver, TARGET, "mine")
    assert response.status == 403
    assert "X-Hook-Secret" not in dict(response.headers)
    assert deliver(receiver, BODY, secret="mine").status == 401


def test_is_answered_and_kept_while_expected(receiver: WebhookReceiver) -> None:
    with receiver.expect_handshake("https://example.com/hooks/1") as handshake:
        assert (handshake.target, handshake.secret) == (None, None)
        response = shake_hands(receiver, TARGET, SECRET)
        assert (response.status, response.body) == (200, b"")
        assert dict(response.headers)["X-Hook-Secret"] == SECRET
        # Deliveries may come before the creation of the webhook is answered.
        assert deliver(receiver, BODY).status == 200
    assert (handshake.target, handshake.secret) == (TARGET, SECRET)
    assert deliver(receiver, BODY).status == 200
    assert shake_hands(receiver, TARGET, SECRET).status == 403


def test_comes_to_any_target_unless_one_is_given(receiver: WebhookReceiver) -> None:
    with receiver.expect_handshake() as handshake:
        assert shake_hands(receiver, "/any?a=1", SECRET).status == 200
    assert handshake.target == "/any?a=1"
    assert deliver(receiver, BODY, "/any?a=1").status == 200
    assert deliver(receiver, BODY, "/any").status == 401


def test_at_another_target_is_403(receiver: WebhookReceiver) -> None:
    with receiver.expect_handshake("/hooks/1"):
        assert shake_hands(receiver, "/hooks/2", SECRET).status == 403


def test_is_taken_once(receiver: WebhookReceiver) -> None:
    with receiver.expect_handshake(TARGET) as handshake:
        assert shake_hands(receiver, TARGET, SECRET).status == 200
        assert shake_hands(receiver, TARGET, "mine").status == 403
        assert shake_hands(receiver, TARGET, SECRET).status == 200
    assert handshake.secret == SECRET
    assert deliver(receiver, BODY, secret="mine").status == 401


def test_is_forgotten_if_the_webhook_was_not_created(receiver: WebhookReceiver) -> None:
    with pytest.raises(OSError), receiver.expect_handshake(TARGET) as handshake:
        assert shake_hands(receiver, TARGET, "mine").status == 200
        raise OSError
    assert handshake.secret is None
    assert deliver(receiver, BODY, secret="mine").status == 401
    assert shake_hands(receiver, TARGET, "mine").status == 403


@pytest.mark.parametrize("secret", ["", " ", "a b", "a\r\nb", "\xe9", "x" * 1025])
def test_with_an_unacceptable_secret_is_400(
    receiver: WebhookReceiver, secret: str
) -> None:
    with receiver.expect_handshake(TARGET) as handshake:
        response = shake_hands(receiver, TARGET, secret)
        assert response.status == 400
        assert handshake.secret is None
    with pytest.raises(ValueError, match="secret"):
        receiver.add_secret(TARGET, secret)


def test_wins_over_a_signature(receiver: WebhookReceiver) -> None:
    seen: list[WebhookEvent] = []
    receiver.on()(seen.append)
    receiver.add_secret(TARGET, SECRET)
    headers = {"X-Hook-Secret": "mine", "X-Hook-Signature": sign(BODY, SECRET)}
    assert receiver.handle("POST", headers, BODY, TARGET).status == 403
    assert seen == []


def test_a_forgotten_target_is_401(receiver: WebhookReceiver) -> None:
    receiver.add_secret(TARGET, SECRET)
    assert deliver(receiver, BODY).status == 200
    receiver.forget("https://example.com/hooks/1")
    assert deliver(receiver, BODY).status == 401
