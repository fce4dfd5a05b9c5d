"""`PageIterator` created by programs, as in programs written for 5.x."""

from __future__ import annotations

import itertools
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from loopback import Loopback, Received, Response

import asana
from asana.pagination.page_iterator import PageIterator


def describe(**query: Any) -> dict[str, Any]:
    """Return the arguments that generated code of 5.x gives."""
    return {
        "resource_path": "/projects/{project_gid}/sections",
        "method": "GET",
        "path_params": {"project_gid": "81"},
        "query_params": query,
        "header_params": {"Accept": "application/json; charset=UTF-8"},
        "body": None,
        "post_params": [],
        "files": {},
        "response_type": object,
        "auth_settings": ["personalAccessToken"],
        "async_req": None,
        "_return_http_data_only": True,
        "collection_formats": {},
        "_preload_content": True,
        "_request_timeout": None,
    }


@pytest.fixture(autouse=True)
def letters(server: Loopback) -> None:
    """Serve the letters from a to g as a list."""

    def respond(received: Received) -> Response:
        start = int(received.query.get("offset", "0"))
        end = start + int(received.query.get("limit", 3))
        following = {"offset": str(end)} if end < 7 else None
        return Response({"data": list("abcdefg")[start:end], "next_page": following})

    server.respond = respond


def test_pages(server: Loopback, api_client: asana.ApiClient) -> None:
    request = describe(limit=3)
    pages = PageIterator(api_client, request)
    assert pages.next() == ["a", "b", "c"]
    assert list(pages) == [["d", "e", "f"], ["g"]]
    assert [received.query.get("offset") for received in server.requests] == [
        None,
        "3",
        "6",
    ]
    assert server.requests[0].path == "/projects/81/sections"
    assert server.requests[0].headers["Authorization"] == "Bearer token-1"
    assert request == describe(limit=3), "what the caller gave is not changed"


@pytest.mark.parametrize(
    ("item_limit", "asked"),
    [(0, []), (2, ["2"]), (4, ["3", "1"]), (None, ["3", "3", "3"])],
)
def test_item_limit(
    server: Loopback,
    api_client: asana.ApiClient,
    item_limit: int | None,
    asked: list[str],
) -> None:
    pages = PageIterator(api_client, describe(limit=3), item_limit=item_limit)
    assert list(pages.items()) == list("abcdefg")[:item_limit]
    assert [received.query["limit"] for received in server.requests] == asked


def test_item_limit_without_limit(api_client: asana.ApiClient) -> None:
    assert list(PageIterator(api_client, describe(), item_limit=4).items()) == [*"abcd"]


def test_close(server: Loopback, api_client: asana.ApiClient) -> None:
    pages = PageIterator(api_client, describe(limit=2))
    next(pages)
    pages.close()
    assert list(pages) == []
    assert len(server.requests) == 1


@pytest.mark.parametrize("offsets", [["b"], ["b", "c"], ["b", "c", "d"]])
def test_pages_that_lead_back(
    server: Loopback, api_client: asana.ApiClient, offsets: list[str]
) -> None:
    following = itertools.cycle(offsets)
    server.respond = lambda _: Response(
        {"data": ["a"], "next_page": {"offset": next(following)}}
    )
    with pytest.raises(asana.ApiException, match="back to an earlier page"):
        list(PageIterator(api_client, describe(limit=1)))
    assert len(server.requests) == len(offsets) + 1


@pytest.mark.parametrize(
    "body",
    [
        {"data": [], "next_page": "b"},
        {"data": [], "next_page": ["b"]},
        {"data": [], "next_page": {"offset": {}}},
        {"data": [], "next_page": {"offset": True}},
        {"next_page": None},
        ["a"],
    ],
)
def test_invalid_pages(
    server: Loopback, api_client: asana.ApiClient, body: Any
) -> None:
    server.respond = lambda _: Response(body)
    with pytest.raises(
        asana.ApiException,
        match=r"`next_page\.offset` of the response|no list in `data`",
    ):
        list(PageIterator(api_client, describe()))


def test_threads_share_pages(server: Loopback, api_client: asana.ApiClient) -> None:
    pages = PageIterator(api_client, describe(limit=1))
    with ThreadPoolExecutor(4) as executor:
        taken = executor.map(lambda _: list(pages.items()), range(4))
        assert sorted(item for items in taken for item in items) == list("abcdefg")
    assert len(server.requests) == 7
