"""Events: where they begin, where they go on, and how they are followed."""

from __future__ import annotations

from typing import Any

import pytest
from loopback import Loopback, Received, Response

import asana
from asana.pagination import EventIterator


class Stream:
    """A stream of numbers as events, three a page at the most.

    Attributes:
        length: How many there are so far.
        oldest: The oldest token that is still good.
    """

    def __init__(self) -> None:
        self.length = 0
        self.oldest = 0

    def respond(self, received: Received) -> Response:
        token = received.query.get("sync")
        if token is None or int(token) < self.oldest:
            errors = [{"message": "Sync token invalid or too old."}]
            return Response({"errors": errors, "sync": str(self.length)}, 412)
        start = int(token)
        end = min(start + 3, self.length)
        return Response(
            {
                "data": list(range(start, end)),
                "sync": str(end),
                "has_more": end < self.length,
            }
        )


@pytest.fixture
def stream(server: Loopback) -> Stream:
    stream = Stream()
    server.respond = stream.respond
    return stream


@pytest.fixture
def api(api_client: asana.ApiClient) -> asana.EventsApi:
    return asana.EventsApi(api_client)


def test_begin(server: Loopback, stream: Stream, api: asana.EventsApi) -> None:
    stream.length = 5
    events = api.get_events("9")
    assert isinstance(events, EventIterator)
    assert events.sync is None
    assert list(events) == [], "events count from the beginning on"
    assert events.sync == "5"
    assert [received.query for received in server.requests] == [
        {"resource": "9"},
        {"resource": "9", "sync": "5"},
    ]


def test_items(stream: Stream, api: asana.EventsApi) -> None:
    stream.length = 5
    events = api.get_events("9", sync="0")
    assert next(events) == 0
    assert list(events.items()) == [1, 2, 3, 4]


def test_go_on(server: Loopback, stream: Stream, api: asana.EventsApi) -> None:
    stream.length = 8
    events = api.get_events("9", sync="1")
    assert list(events) == [1, 2, 3, 4, 5, 6, 7]
    assert events.sync == "8"
    assert events.last_response.status == 200
    assert not any("limit" in received.query for received in server.requests)


def test_the_token_moves_when_a_page_is_taken(
    stream: Stream, api: asana.EventsApi
) -> None:
    stream.length = 5
    events = api.get_events("9", sync="0")
    seen = [(event, events.sync) for event in events]
    assert seen == [(0, "0"), (1, "0"), (2, "3"), (3, "3"), (4, "5")]


def test_pages(stream: Stream, api: asana.EventsApi) -> None:
    stream.length = 4
    events = api.get_events("9", sync="0")
    seen = [(page, events.sync) for page in events.pages()]
    assert seen == [([0, 1, 2], "3"), ([3], "4")]


def test_an_old_token(stream: Stream, api: asana.EventsApi) -> None:
    stream.length = stream.oldest = 7
    events = api.get_events("9", sync="2")
    with pytest.raises(asana.SyncTokenExpired) as caught:
        next(events)
    assert caught.value.sync == events.sync == "7"
    stream.length = 8
    assert list(events) == [7], "it goes on from the new token"


def test_an_expired_sync_token(stream: Stream, api: asana.EventsApi) -> None:
    stream.length = 4
    events = api.get_events("9", sync="0")
    assert events.first(3) == [0, 1, 2]
    stream.length = stream.oldest = 9
    with pytest.raises(asana.SyncTokenExpired):
        next(events)


def test_412_without_a_token(server: Loopback, api: asana.EventsApi) -> None:
    server.respond = lambda _: Response({"errors": []}, 412)
    with pytest.raises(asana.SyncTokenExpired):
        list(api.get_events("9"))
    assert len(server.requests) == 1


def test_item_limit(stream: Stream, api: asana.EventsApi) -> None:
    stream.length = 9
    assert list(api.get_events("9", sync="0", item_limit=4)) == [0, 1, 2, 3]


def test_one_page_as_it_came(
    configuration: asana.Configuration, stream: Stream, api: asana.EventsApi
) -> None:
    configuration.return_page_iterator = False
    stream.length = 1
    body = api.get_events("9", {"sync": "0"})
    assert body == {"data": [0], "sync": "1", "has_more": False}
    with pytest.raises(asana.SyncTokenExpired):
        api.get_events("9", {})


class TestFollow:
    def test_until_stopped(self, stream: Stream, api: asana.EventsApi) -> None:
        stream.length = 2
        events = api.get_events("9", sync="0")
        seen: list[Any] = []
        for event in events.follow(interval=0.01):
            seen.append(event)
            if event == 1:
                stream.length = 6  # they come while it waits
            if event == 5:
                events.stop()
        assert seen == [0, 1, 2, 3, 4, 5]
        assert events.sync == "6"

    def test_again(self, stream: Stream, api: asana.EventsApi) -> None:
        stream.length = 1
        events = api.get_events("9", sync="0")
        for event in events.follow(0.01):
            assert event == 0
            events.stop()
        stream.length = 2
        for event in events.follow(0.01):
            assert event == 1
            events.stop()

    def test_item_limit(self, stream: Stream, api: asana.EventsApi) -> None:
        stream.length = 5
        events = api.get_events("9", sync="0", item_limit=4)
        assert list(events.follow(0.01)) == [0, 1, 2, 3]
