"""Lists over several pages: items, pages, parts, and continuing later."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import pytest
from loopback import Loopback, Received, Response

import asana
from asana._core.operation import Operation
from asana.pagination import ItemIterator


@pytest.fixture(autouse=True)
def numbers(server: Loopback) -> None:
    """Serve the numbers from 0 to 249 as a list."""

    def respond(received: Received) -> Response:
        start = int(received.query.get("offset", "o0").removeprefix("o"))
        end = start + int(received.query.get("limit", 10))
        next_page = {"offset": f"o{end}"} if end < 250 else None
        return Response(
            {"data": list(range(start, min(end, 250))), "next_page": next_page}
        )

    server.respond = respond


@pytest.fixture
def tasks(api_client: asana.ApiClient) -> asana.TasksApi:
    return asana.TasksApi(api_client)


def limits(server: Loopback) -> list[str | None]:
    return [received.query.get("limit") for received in server.requests]


def test_all_items(server: Loopback, tasks: asana.TasksApi) -> None:
    items = tasks.get_tasks(project="1")
    assert isinstance(items, ItemIterator)
    assert isinstance(items, Iterator)
    assert not server.requests, "nothing is asked before it is needed"
    assert list(items) == list(range(250))
    assert limits(server) == ["100", "100", "100"]
    assert list(items) == [], "an iterator is used up"
    assert next(items, None) is None


def test_page_limit(
    server: Loopback, configuration: asana.Configuration, tasks: asana.TasksApi
) -> None:
    configuration.page_limit = 50
    assert len(list(tasks.get_tasks())) == 250
    assert limits(server) == ["50"] * 5


def test_own_limit(server: Loopback, tasks: asana.TasksApi) -> None:
    assert len(list(tasks.get_tasks({"limit": 125}))) == 250
    assert limits(server) == ["125", "125"]


@pytest.mark.parametrize("limit", [-3, 2.5, "", "many"])
def test_a_limit_that_is_not_a_number_is_sent_unchanged(
    server: Loopback, tasks: asana.TasksApi, limit: Any
) -> None:
    server.respond = lambda _: Response({"data": [1], "next_page": None})
    assert list(tasks.get_tasks({"limit": limit})) == [1]
    assert limits(server) == [str(limit)]


@pytest.mark.parametrize(
    ("item_limit", "asked"),
    [(0, []), (5, ["5"]), (100, ["100"]), (130, ["100", "30"]), (None, ["100"] * 3)],
)
def test_item_limit(
    server: Loopback, tasks: asana.TasksApi, item_limit: int | None, asked: list[str]
) -> None:
    items = list(tasks.get_tasks(item_limit=item_limit))
    assert items == list(range(250 if item_limit is None else item_limit))
    assert limits(server) == asked


def test_negative_item_limit(tasks: asana.TasksApi) -> None:
    with pytest.raises(ValueError, match="item_limit"):
        tasks.get_tasks(item_limit=-1)


def test_pages(tasks: asana.TasksApi) -> None:
    items = tasks.get_tasks()
    assert next(items) == 0
    pages = items.pages()
    assert next(pages) == list(range(1, 100)), "the rest of the page that was begun"
    assert [len(page) for page in pages] == [100, 50]
    assert items.next_offset is None


def test_an_empty_list_is_a_page(server: Loopback, tasks: asana.TasksApi) -> None:
    server.reply({"data": [], "next_page": None})
    assert list(tasks.get_tasks().pages()) == [[]]


def test_an_empty_page_is_not_the_end(server: Loopback, tasks: asana.TasksApi) -> None:
    server.reply({"data": [], "next_page": {"offset": "o240"}})
    assert list(tasks.get_tasks()) == list(range(240, 250))


def test_first(server: Loopback, tasks: asana.TasksApi) -> None:
    items = tasks.get_tasks()
    assert items.first(5) == [0, 1, 2, 3, 4]
    assert items.first(0) == []
    assert items.first(120) == list(range(5, 125))
    assert limits(server) == ["5", "100", "20"]
    assert next(items) == 125
    assert len(items.first(1000)) == 124
    with pytest.raises(ValueError, match="negative"):
        items.first(-1)


def test_resume(server: Loopback, tasks: asana.TasksApi) -> None:
    items = tasks.get_tasks()
    page = next(items.pages())
    assert items.next_offset == "o100"
    rest = list(tasks.get_tasks(offset=items.next_offset))
    assert page + rest == list(range(250))


def test_go_on_after_an_error(server: Loopback, tasks: asana.TasksApi) -> None:
    items = tasks.get_tasks()
    taken = items.first(100)
    server.reply({"errors": [{"message": "No"}]}, 403)
    with pytest.raises(asana.ForbiddenError):
        next(items)
    assert taken + list(items) == list(range(250))


@pytest.mark.parametrize("body", [{"data": {}}, {"data": None}, {}, [], b"<html>"])
def test_a_response_that_is_not_a_list(
    server: Loopback, tasks: asana.TasksApi, body: Any
) -> None:
    server.reply(body)
    with pytest.raises(asana.ApiException) as caught:
        list(tasks.get_tasks())
    assert caught.value.status == 200


class TestShapes:
    """The forms in which the published SDK hands a list over."""

    def test_full_payload(self, server: Loopback, tasks: asana.TasksApi) -> None:
        body = tasks.get_tasks({"project": "1"}, full_payload=True)
        assert body == {"data": list(range(10)), "next_page": {"offset": "o10"}}
        assert server.last.query == {"project": "1"}

    def test_no_page_iterator(
        self,
        server: Loopback,
        configuration: asana.Configuration,
        tasks: asana.TasksApi,
    ) -> None:
        configuration.return_page_iterator = False
        body = tasks.get_tasks({"limit": 2})
        assert body == {"data": [0, 1], "next_page": {"offset": "o2"}}
        server.reply({"data": {"gid": "1"}})
        assert tasks.get_task("1") == {"data": {"gid": "1"}}

    def test_with_http_info(self, tasks: asana.TasksApi) -> None:
        body, status, headers = tasks.get_tasks_with_http_info({"limit": 2})
        assert body["data"] == [0, 1]
        assert status == 200
        assert "content-length" in headers

    def test_in_background(self, tasks: asana.TasksApi) -> None:
        result = tasks.get_tasks({"limit": 2}, async_req=True)
        assert result.get(30) == {"data": [0, 1], "next_page": {"offset": "o2"}}

    def test_raw(self, tasks: asana.TasksApi) -> None:
        raw = tasks.get_tasks({"limit": 2}, _preload_content=False)
        assert raw.read().startswith(b'{"data": [0, 1]')
        raw.release_conn()


def test_batch(server: Loopback, api_client: asana.ApiClient) -> None:
    server.reply({"data": [{"status_code": 200}, {"status_code": 404}]})
    items = asana.BatchAPIApi(api_client).create_batch_request({"data": {}})
    assert items.last_response.status == 200
    assert items.first(1) == [{"status_code": 200}]
    assert list(items.pages()) == [[{"status_code": 404}]]
    assert items.next_offset is None
    assert len(server.requests) == 1


def test_a_failing_batch_raises_at_once(
    server: Loopback, api_client: asana.ApiClient
) -> None:
    server.reply({"errors": [{"message": "No"}]}, 400)
    with pytest.raises(asana.BadRequestError):
        asana.BatchAPIApi(api_client).create_batch_request({"data": {}})


def test_close(server: Loopback, tasks: asana.TasksApi) -> None:
    with contextlib.closing(tasks.get_tasks()) as items:
        assert next(items) == 0
    assert list(items) == []
    assert items.first(5) == []
    assert len(server.requests) == 1


def test_a_list_that_is_not_paged_may_be_null(
    server: Loopback, api_client: asana.ApiClient
) -> None:
    server.respond = lambda _: Response({"data": None})
    beds = Operation(name="list_beds", path="/beds", result="items", may_be_empty=True)
    assert list(api_client.call(beds, {}, None, {}, None)) == []
    beds = Operation(name="list_beds", path="/beds", result="items")
    with pytest.raises(asana.ApiException, match="has no list in `data`"):
        list(api_client.call(beds, {}, None, {}, None))
