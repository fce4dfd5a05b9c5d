"""What the published SDK sends wrongly.

Each test uses what the published SDK offers too, where that is possible, and fails there.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from loopback import Loopback, Received, Response

import asana


@pytest.mark.row("`opts` is required; None fails on lists")
class TestOptsAreOptional:
    def test_left_out(self, api_client: asana.ApiClient) -> None:
        assert asana.WebhooksApi(api_client).get_webhook("1") == {"gid": "1"}

    def test_none_for_a_list(
        self, server: Loopback, api_client: asana.ApiClient
    ) -> None:
        server.reply({"data": [{"gid": "7"}], "next_page": None})
        webhooks = asana.WebhooksApi(api_client).get_webhooks("1", None)
        assert list(webhooks) == [{"gid": "7"}]


def serve_items(server: Loopback, count: int) -> None:
    """Response as a list of so many items, by limit and offset."""

    def respond(received: Received) -> Response:
        start = int(received.query.get("offset", 0))
        end = start + int(received.query.get("limit", count))
        items = [{"gid": str(number)} for number in range(start, min(end, count))]
        next_page = {"offset": str(end)} if end < count else None
        return Response({"data": items, "next_page": next_page})

    server.respond = respond


@pytest.mark.row("the caller's `opts` and `header_params` are changed")
class TestArgumentsAreLeftAlone:
    def test_a_list_twice_with_the_same_opts(
        self, server: Loopback, api_client: asana.ApiClient
    ) -> None:
        serve_items(server, 250)
        tasks = asana.TasksApi(api_client)
        opts = {"project": "1"}
        assert len(list(tasks.get_tasks(opts))) == 250
        assert len(list(tasks.get_tasks(opts))) == 250
        assert opts == {"project": "1"}

    def test_upload(self, api_client: asana.ApiClient, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        path.write_text("content")
        opts = {"parent": "1", "file": str(path)}
        asana.AttachmentsApi(api_client).create_attachment_for_object(opts)
        assert opts == {"parent": "1", "file": str(path)}

    def test_header_params(self, api_client: asana.ApiClient) -> None:
        headers = {"X-Own": "1"}
        asana.TasksApi(api_client).get_task("1", {}, header_params=headers)
        assert headers == {"X-Own": "1"}


@pytest.mark.row("lists, booleans and None in `opts` go out as Python text")
class TestText:
    @pytest.mark.parametrize(
        ("value", "sent"),
        [
            (["name", "due_on"], "name,due_on"),
            (("name",), "name"),
            (True, "true"),
            (False, "false"),
            (None, None),
        ],
    )
    def test_value(
        self, server: Loopback, api_client: asana.ApiClient, value: Any, sent: Any
    ) -> None:
        asana.TasksApi(api_client).get_task("1", {"opt_fields": value})
        assert server.last.query.get("opt_fields") == sent


@pytest.mark.row("optional parameters only through the dict")
class TestKeywords:
    def test_keywords(self, server: Loopback, api_client: asana.ApiClient) -> None:
        serve_items(server, 1)
        list(asana.TasksApi(api_client).get_tasks(project="1", opt_fields=["name"]))
        assert server.last.query["project"] == "1"
        assert server.last.query["opt_fields"] == "name"

    def test_a_dot_becomes_an_underscore(
        self, server: Loopback, api_client: asana.ApiClient
    ) -> None:
        serve_items(server, 1)
        tasks = asana.TasksApi(api_client)
        list(tasks.search_tasks_for_workspace("1", due_on_before="2030-01-01"))
        assert server.last.query["due_on.before"] == "2030-01-01"

    def test_unknown(self, api_client: asana.ApiClient) -> None:
        tasks = asana.TasksApi(api_client)
        with pytest.raises(TypeError, match="color"):
            tasks.get_task("1", color="red")


@pytest.mark.row("a POST batch is sent only when iterated, with `limit=100`")
class TestLimit:
    def test_batch(self, server: Loopback, api_client: asana.ApiClient) -> None:
        server.reply({"data": [{"status_code": 200}]})
        batch = asana.BatchAPIApi(api_client).create_batch_request({"data": {}}, {})
        assert len(server.requests) == 1, "sent when called, not when iterated"
        assert server.last.query == {}
        assert list(batch) == [{"status_code": 200}]
        assert len(server.requests) == 1


@pytest.mark.row("an empty or dotted path argument hits another resource")
@pytest.mark.parametrize("gid", ["", ".", ".."])
def test_path_argument(server: Loopback, api_client: asana.ApiClient, gid: str) -> None:
    with pytest.raises(ValueError, match="task_gid"):
        asana.TasksApi(api_client).delete_task(gid)
    assert not server.requests


@pytest.mark.row(
    "DELETE carries `{}`, GET a Content-Type; a client header beats the call's"
)
class TestHeaders:
    def test_delete(self, server: Loopback, api_client: asana.ApiClient) -> None:
        asana.TasksApi(api_client).delete_task("1")
        assert server.last.body == b""
        assert "Content-Type" not in server.last.headers

    def test_get(self, server: Loopback, api_client: asana.ApiClient) -> None:
        asana.TasksApi(api_client).get_task("1", {})
        assert "Content-Type" not in server.last.headers

    def test_the_call_comes_first(
        self, server: Loopback, api_client: asana.ApiClient
    ) -> None:
        api_client.set_default_header("X-Own", "client")
        asana.TasksApi(api_client).get_task("1", {}, header_params={"x-own": "call"})
        assert server.last.headers.get_all("X-Own") == ["call"]


@pytest.mark.row("uploads take a path only, hold the file twice, garble names")
class TestUploads:
    @pytest.mark.parametrize("kind", ["path", "bytes", "file", "tuple"])
    def test_kinds(
        self, server: Loopback, api_client: asana.ApiClient, tmp_path: Path, kind: str
    ) -> None:
        path = tmp_path / "note.txt"
        path.write_bytes(b"content")
        with path.open("rb") as file:
            value = {
                "path": path,
                "bytes": b"content",
                "file": file,
                "tuple": ("note.txt", b"content", "text/plain"),
            }[kind]
            asana.AttachmentsApi(api_client).create_attachment_for_object(
                {"parent": "1", "file": value}
            )
        assert b"\r\n\r\ncontent\r\n--" in server.last.body
        assert kind == "bytes" or b'filename="note.txt"' in server.last.body

    def test_a_name_that_is_not_ascii(
        self, server: Loopback, api_client: asana.ApiClient, tmp_path: Path
    ) -> None:
        path = tmp_path / "r\u00e9sum\u00e9.txt"
        path.write_bytes(b"content")
        asana.AttachmentsApi(api_client).create_attachment_for_object(
            {"parent": "1", "file": str(path)}
        )
        assert b"filename*=UTF-8''r%C3%A9sum%C3%A9.txt" in server.last.body


@pytest.mark.row("U+00A0 becomes a space")
def test_no_break_space(server: Loopback, api_client: asana.ApiClient) -> None:
    server.reply({"data": {"name": "10\u00a0km"}})
    tasks = asana.TasksApi(api_client)
    task = tasks.create_task({"data": {"name": "10\u00a0km"}}, {})
    assert json.loads(server.last.body) == {"data": {"name": "10\u00a0km"}}
    assert task == {"name": "10\u00a0km"}
