"""The receiver without a server: what is accepted, what is rejected, and which functions are called."""

from __future__ import annotations

import hmac
import json
from typing import Any

import pytest
from asana_stand_in import build_event, encode_events, sign

from asana.webhooks import (
    Response,
    WebhookEvent,
    WebhookReceiver,
    sign_body,
    verify_signature,
)

SECRET = "b537207f20cbfa02357cf448134da559"
TARGET = "/hooks/1"
BODY = encode_events([build_event(1)])


@pytest.fixture
def receiver() -> WebhookReceiver:
    receiver = WebhookReceiver()
    receiver.add_secret(TARGET, SECRET)
    return receiver


@pytest.fixture
def seen(receiver: WebhookReceiver) -> list[Any]:
    """What functions registered for everything are called with."""
    seen: list[Any] = []
    receiver.on()(seen.append)
    receiver.on_heartbeat(seen.append)
    return seen


def deliver(
    receiver: WebhookReceiver, body: bytes, target: str = TARGET, secret: str = SECRET
) -> Response:
    return receiver.handle(
        "POST", {"X-Hook-Signature": sign(body, secret)}, body, target
    )


class TestVerifySignature:
    def test_known_value(self) -> None:
        # echo -n '{"events":[]}' | openssl dgst -sha256 -hmac secret
        signature = "a642b59553c93e227ec0f2f38910fbf71231a2197c00899833c00478cec86f34"
        assert sign_body('{"events":[]}', "secret") == signature
        assert verify_signature(b'{"events":[]}', signature, "secret")
        assert not verify_signature(b'{"events": []}', signature, "secret")

    @pytest.mark.parametrize("body", [b'{"n":"\xc3\xa9"}', '{"n":"\xe9"}'])
    @pytest.mark.parametrize("as_bytes", [False, True])
    def test_takes_text_and_bytes(self, body: bytes | str, as_bytes: bool) -> None:
        signature = sign('{"n":"\xe9"}'.encode(), SECRET)
        assert verify_signature(
            body,
            signature.encode() if as_bytes else signature,
            SECRET.encode() if as_bytes else SECRET,
        )

    @pytest.mark.parametrize(
        "signature",
        [
            None,
            "",
            b"",
            "0",
            "\xe9",
            "\udcff",
            sign(BODY, SECRET)[:-1],
            sign(b"", SECRET),
        ],
    )
    def test_refuses(self, signature: str | bytes | None) -> None:
        assert verify_signature(BODY, signature, SECRET) is False

    def test_nothing_is_signed_with_an_empty_secret(self) -> None:
        assert verify_signature(BODY, sign(BODY, ""), "") is False

    def test_compares_in_constant_time(self, monkeypatch: pytest.MonkeyPatch) -> None:
        compared: list[tuple[bytes, bytes]] = []
        original = hmac.compare_digest

        def compare(one: bytes, other: bytes) -> bool:
            compared.append((one, other))
            return original(one, other)

        monkeypatch.setattr(hmac, "compare_digest", compare)
        assert not verify_signature(BODY, "0" * 64, SECRET)
        assert [len(one) for one in compared[0]] == [64, 64]


class TestRequests:
    def test_a_signed_body_is_dispatched(
        self, receiver: WebhookReceiver, seen: list[Any]
    ) -> None:
        assert deliver(receiver, BODY).status == 200
        assert seen == [build_event(1)]

    def test_headers_are_found_in_any_case_and_as_pairs(
        self, receiver: WebhookReceiver, seen: list[Any]
    ) -> None:
        signature = sign(BODY, SECRET)
        for name in ("x-hook-signature", "X-HOOK-SIGNATURE"):
            assert (
                receiver.handle("POST", {name: signature}, BODY, TARGET).status == 200
            )
            assert (
                receiver.handle("POST", [(name, signature)], BODY, TARGET).status == 200
            )
        assert len(seen) == 4

    def test_a_secret_counts_at_its_target_only(
        self, receiver: WebhookReceiver, seen: list[Any]
    ) -> None:
        receiver.add_secret("/hooks/2", "another")
        assert deliver(receiver, BODY, "/hooks/2").status == 401
        assert deliver(receiver, BODY, "/hooks/2", "another").status == 200
        assert len(seen) == 1

    def test_the_method_is_in_capitals(self, receiver: WebhookReceiver) -> None:
        headers = {"X-Hook-Signature": sign(BODY, SECRET)}
        assert receiver.handle("post", headers, BODY, TARGET).status == 405

    def test_no_body_is_an_empty_one(
        self, receiver: WebhookReceiver, seen: list[Any]
    ) -> None:
        assert receiver.handle("POST", {}, None, TARGET).status == 401
        headers = {"X-Hook-Signature": sign(b"", SECRET)}
        assert receiver.handle("POST", headers, None, TARGET).status == 400
        with receiver.expect_handshake(TARGET):
            shaking = {"X-Hook-Secret": "new"}
            assert receiver.handle("POST", shaking, None, TARGET).status == 200
        assert seen == []

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"{",
            b"[]",
            b"null",
            b'"events"',
            b'{"events": null}',
            b'{"events": {}}',
            b'{"events": [1]}',
            b"\xff\xfe",
            b'{"events": ' + b"[" * 100_000,
        ],
    )
    def test_a_body_that_is_not_a_list_of_events_is_400(
        self, receiver: WebhookReceiver, seen: list[Any], body: bytes
    ) -> None:
        assert deliver(receiver, body).status == 400
        assert seen == []

    def test_a_body_over_the_limit_is_413(
        self, receiver: WebhookReceiver, seen: list[Any]
    ) -> None:
        room = 1024 * 1024 - len(b'{"events": []}')
        assert deliver(receiver, b'{"events": []}' + b" " * room).status == 200
        assert deliver(receiver, b'{"events": []}' + b" " * (room + 1)).status == 413
        assert seen == [TARGET]

    def test_the_limit_can_be_set(self) -> None:
        receiver = WebhookReceiver(max_body=len(BODY) - 1)
        receiver.add_secret(TARGET, SECRET)
        assert deliver(receiver, BODY).status == 413

    def test_a_repeated_delivery_is_delivered_again(
        self, receiver: WebhookReceiver, seen: list[Any]
    ) -> None:
        # Asana repeats a delivery without a response, and signs no time.
        assert deliver(receiver, BODY).status == 200
        assert deliver(receiver, BODY).status == 200
        assert len(seen) == 2

    @pytest.mark.parametrize("body", [b'{"events": []}', b'{"heartbeat": true}'])
    def test_a_heartbeat_calls_the_functions_for_heartbeats(
        self, receiver: WebhookReceiver, seen: list[Any], body: bytes
    ) -> None:
        assert deliver(receiver, body).status == 200
        assert seen == [TARGET]

    @pytest.mark.parametrize(
        ("registered", "used"),
        [
            ("https://example.com/hooks/7?state=a%20b", "/hooks/7?state=a%20b"),
            ("HTTPS://example.com:8443/hooks/%C3%A9", "/hooks/é"),
            ("https://example.com/a%7Eb#part", "/a~b"),
            ("https://example.com", "/"),
            ("https://example.com?state=1", "/?state=1"),
            ("https://example.com/hooks/", "/hooks"),
            ("/hooks/%2525", "/hooks/%2525/"),
            ("/h?\xe9=a b", "/h?%c3%a9=a%20b"),
        ],
    )
    def test_one_target_has_one_spelling(self, registered: str, used: str) -> None:
        receiver = WebhookReceiver()
        receiver.add_secret(registered, SECRET)
        for target in (registered, used):
            assert deliver(receiver, BODY, target).status == 200

    @pytest.mark.parametrize("target", ["", "example.com/hooks", "hooks", "?a=1"])
    def test_a_target_is_a_url_or_a_path(
        self, receiver: WebhookReceiver, target: str
    ) -> None:
        for use in (receiver.forget, lambda target: receiver.on(target=target)(print)):
            with pytest.raises(ValueError, match="neither an http"):
                use(target)
        with pytest.raises(ValueError, match="neither an http"):
            receiver.add_secret(target, SECRET)
        with (
            pytest.raises(ValueError, match="neither an http"),
            receiver.expect_handshake(target),
        ):
            raise AssertionError


class TestDispatch:
    def test_by_type_and_action_and_target(self, receiver: WebhookReceiver) -> None:
        receiver.add_secret("/hooks/2", SECRET)
        called: list[tuple[str, str | None]] = []

        @receiver.on(resource_type="task", action="changed")
        def task_changed(event: WebhookEvent) -> None:
            called.append(("task changed", event["resource"]["gid"]))

        @receiver.on(resource_type="task", action="added")
        @receiver.on(resource_type="task", action="removed")
        def moved(event: WebhookEvent) -> None:
            called.append(("moved", event["resource"]["gid"]))

        @receiver.on(resource_type="story", target="https://example.com/hooks/2")
        def story(event: WebhookEvent) -> None:
            called.append(("story", event.get("action")))

        story_event = build_event(4) | {"resource": {"resource_type": "story"}}
        events = [
            build_event(1),
            build_event(2, "added"),
            build_event(3, "removed"),
            story_event,
        ]
        assert deliver(receiver, encode_events(events)).status == 200
        assert called == [("task changed", "1"), ("moved", "2"), ("moved", "3")]
        assert deliver(receiver, encode_events([story_event]), "/hooks/2").status == 200
        assert called[3:] == [("story", "changed")]

    def test_what_is_new_passes(
        self, receiver: WebhookReceiver, seen: list[Any]
    ) -> None:
        events: list[dict[str, Any]] = [
            {"action": "painted", "resource": {"resource_type": "wall"}, "colour": 1},
            {"resource": None, "type": "task"},
            {},
        ]
        old: list[WebhookEvent] = []
        receiver.on(resource_type="task")(old.append)
        assert deliver(receiver, encode_events(events)).status == 200
        assert seen == events
        assert old == [{"resource": None, "type": "task"}]

    def test_a_function_that_raises_is_500_and_ends_the_delivery(
        self, receiver: WebhookReceiver, caplog: pytest.LogCaptureFixture
    ) -> None:
        called: list[str] = []

        @receiver.on()
        def fail_on_two(event: WebhookEvent) -> None:
            called.append(event["resource"]["gid"])
            if event["resource"]["gid"] == "2":
                raise LookupError("not for the sender")

        events = [build_event(number) for number in (1, 2, 3)]
        response = deliver(receiver, encode_events(events))
        assert response.status == 500
        assert b"not for the sender" not in response.body
        assert called == ["1", "2"]
        assert "LookupError" in caplog.text

    @pytest.mark.parametrize("kind", ["function", "lambda", "object"])
    def test_an_asynchronous_function_needs_asgi(
        self, receiver: WebhookReceiver, caplog: pytest.LogCaptureFixture, kind: str
    ) -> None:
        async def later(event: WebhookEvent) -> None:
            raise AssertionError

        class Later:
            async def __call__(self, event: WebhookEvent) -> None:
                raise AssertionError

        functions: dict[str, Any] = {
            "function": later,
            "lambda": lambda event: later({}),
            "object": Later(),
        }
        receiver.on()(functions[kind])
        assert deliver(receiver, BODY).status == 500
        assert "receiver.asgi" in caplog.text


def test_the_types_are_plain_dicts() -> None:
    event: WebhookEvent = json.loads(BODY)["events"][0]
    assert type(event) is dict
