"""How the published SDK misreads responses."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import pytest
from loopback import Loopback, Response

import asana
from asana.rest import ApiException


@pytest.mark.row("`item_limit` is left to the server")
def test_item_limit(server: Loopback, api_client: asana.ApiClient) -> None:
    server.reply({"data": [{"gid": "1"}, {"gid": "2"}], "next_page": {"offset": "a"}})
    server.reply({"data": [{"gid": "3"}, {"gid": "4"}], "next_page": {"offset": "b"}})
    tasks = asana.TasksApi(api_client).get_tasks({"project": "1"}, item_limit=3)
    assert [task["gid"] for task in tasks] == ["1", "2", "3"]
    assert len(server.requests) == 2


@pytest.mark.row("a list gives no status, headers, page or position")
class TestLists:
    @pytest.fixture
    def tasks(self, server: Loopback, api_client: asana.ApiClient) -> Any:
        server.reply({"data": [1, 2], "next_page": {"offset": "a"}})
        server.reply({"data": [3], "next_page": None}, headers={"X-Page": "2"})
        return asana.TasksApi(api_client).get_tasks({"project": "1"})

    def test_pages(self, tasks: Any) -> None:
        pages = tasks.pages()
        assert next(pages) == [1, 2]
        assert tasks.next_offset == "a"
        assert next(pages) == [3]
        assert tasks.next_offset is None

    def test_first(self, server: Loopback, tasks: Any) -> None:
        assert tasks.first(2) == [1, 2]
        assert server.last.query["limit"] == "2"

    def test_last_response(self, tasks: Any) -> None:
        assert list(tasks) == [1, 2, 3]
        assert tasks.last_response.status == 200
        assert tasks.last_response.getheader("X-Page") == "2"

    def test_with_http_info(self, tasks: Any, api_client: asana.ApiClient) -> None:
        body, status, headers = asana.TasksApi(api_client).get_tasks_with_http_info(
            {"project": "1"}
        )
        assert body == {"data": [1, 2], "next_page": {"offset": "a"}}
        assert status == 200
        assert headers["content-type"] == "application/json; charset=UTF-8"


@pytest.mark.row("events: no token, they repeat for ever, `limit` is sent")
class TestEvents:
    def test_begin_and_go_on(
        self, server: Loopback, api_client: asana.ApiClient
    ) -> None:
        pages = {
            None: Response({"errors": [], "sync": "t0"}, 412),
            "t0": Response({"data": [1, 2], "sync": "t1", "has_more": True}),
            "t1": Response({"data": [3], "sync": "t2", "has_more": False}),
        }
        server.respond = lambda received: pages[received.query.get("sync")]
        events: Any = asana.EventsApi(api_client).get_events("1", {})
        assert list(itertools.islice(events, 10)) == [1, 2, 3]
        assert not any("limit" in received.query for received in server.requests)
        assert events.sync == "t2"

    def test_an_old_token(self, server: Loopback, api_client: asana.ApiClient) -> None:
        server.respond = lambda received: (
            Response({"errors": [{"message": "too old"}], "sync": "new"}, 412)
            if received.query["sync"] == "old"
            else Response({"data": [], "sync": "newer", "has_more": False})
        )
        events = asana.EventsApi(api_client).get_events("1", {"sync": "old"})
        with pytest.raises(ApiException) as caught:
            list(events)
        assert type(caught.value).__name__ == "SyncTokenExpired"
        assert getattr(caught.value, "sync", None) == "new"


@pytest.mark.row("a 200 with a body that is not JSON is a TypeError")
@pytest.mark.parametrize("body", [b"<html>sign in</html>", b"{", b'"text"', b"\xff"])
def test_not_json(server: Loopback, api_client: asana.ApiClient, body: bytes) -> None:
    server.reply(body, headers={"Content-Type": "text/html"})
    with pytest.raises(ApiException) as caught:
        asana.TasksApi(api_client).get_task("1", {})
    assert caught.value.status == 200
    assert caught.value.body == body


@pytest.mark.row("X-Hook-Secret is thrown away by create_webhook")
@pytest.mark.parametrize("place", ["body", "headers"])
def test_hook_secret(server: Loopback, api_client: asana.ApiClient, place: str) -> None:
    secret = {"X-Hook-Secret": "s3cret"}
    in_body, headers = (secret, {}) if place == "body" else ({}, secret)
    server.reply({"data": {"gid": "1"}, **in_body}, status=201, headers=headers)
    webhook = asana.WebhooksApi(api_client).create_webhook({"data": {}}, {})
    assert webhook == {"gid": "1", "X-Hook-Secret": "s3cret"}


@pytest.mark.row("only ApiException")
class TestExceptions:
    @pytest.mark.parametrize(
        ("status", "name"),
        [
            (400, "BadRequestError"),
            (401, "UnauthorizedError"),
            (402, "PaymentRequiredError"),
            (403, "ForbiddenError"),
            (404, "NotFoundError"),
            (412, "SyncTokenExpired"),
            (500, "ServerError"),
            (501, "ServerError"),
        ],
    )
    def test_by_status(
        self, server: Loopback, api_client: asana.ApiClient, status: int, name: str
    ) -> None:
        server.reply({"errors": [{"message": "No", "phrase": "6 sad squid"}]}, status)
        with pytest.raises(ApiException) as caught:
            asana.TasksApi(api_client).create_task({"data": {}}, {})
        error: Any = caught.value
        assert type(error) is getattr(asana, name)
        assert error.status == status
        assert error.errors == [{"message": "No", "phrase": "6 sad squid"}]
        assert error.phrase == "6 sad squid"
        assert error.request == f"POST {server.host}/tasks"

    def test_no_connection(self, configuration: asana.Configuration) -> None:
        configuration.host = "http://127.0.0.1:1/api/1.0"
        configuration.retry_strategy = False
        with pytest.raises(ApiException) as caught:
            asana.TasksApi(asana.ApiClient(configuration)).get_task("1", {})
        assert type(caught.value).__name__ == "ApiConnectionError"
        assert caught.value.status == 0


@pytest.mark.row("a download's file name may leave the folder")
@pytest.mark.parametrize(
    "disposition",
    [
        'attachment; filename="../escaped.txt"',
        'attachment; filename="{outside}/escaped.txt"',
        'attachment; filename="..\\\\escaped.txt"',
        "attachment; filename*=utf-8''..%2Fescaped.txt",
        'attachment; filename=".."',
        "attachment",
    ],
)
def test_download(
    server: Loopback,
    configuration: asana.Configuration,
    api_client: asana.ApiClient,
    tmp_path: Path,
    disposition: str,
) -> None:
    folder = tmp_path / "downloads"
    folder.mkdir()
    configuration.temp_folder_path = str(folder)
    server.reply(
        b"content",
        headers={"Content-Disposition": disposition.format(outside=tmp_path)},
    )
    path = Path(
        api_client.call_api(
            "/file",
            "GET",
            {},
            {},
            {},
            response_type="file",
            _return_http_data_only=True,
        )
    )
    assert path.resolve().parent == folder.resolve()
    assert path.read_bytes() == b"content"
    assert [entry.name for entry in tmp_path.iterdir()] == ["downloads"]
