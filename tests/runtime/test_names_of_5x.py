"""Rarely used names of 5.x that some programs need."""

from __future__ import annotations

import json
import logging
from datetime import date
from multiprocessing.pool import ThreadPool
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
import urllib3
from loopback import Loopback

import asana
import asana.api_client
import asana.rest


class TestPool:
    def test_deleted(self, server: Loopback, api_client: asana.ApiClient) -> None:
        api = asana.TasksApi(api_client)
        pool = api_client.pool
        pool.close()
        pool.join()
        del api_client.pool
        assert api.get_task("1", async_req=True).get(30) == {"data": {"gid": "1"}}
        assert api_client.pool is not pool
        del api_client.pool
        del api_client.pool

    def test_set(self, server: Loopback, api_client: asana.ApiClient) -> None:
        api = asana.TasksApi(api_client)
        with ThreadPool(1) as own:
            api_client.pool = own
            assert api_client.pool is own
            assert api.get_task("1", async_req=True).get(30) == {"data": {"gid": "1"}}
        api_client.pool = None
        assert api.get_task("1", async_req=True).get(30) == {"data": {"gid": "1"}}
        assert hasattr(api_client, "pool")

    def test_patched(self, server: Loopback, api_client: asana.ApiClient) -> None:
        with mock.patch("asana.api_client.ThreadPool") as made:
            asana.TasksApi(api_client).get_task("1", async_req=True)
        made.return_value.apply_async.assert_called_once()
        assert server.requests == []
        assert asana.api_client.ThreadPool is ThreadPool


class TestRequest:
    def test_get(self, server: Loopback, api_client: asana.ApiClient) -> None:
        response = api_client.request(
            "GET", f"{server.host}/a?b=1", query_params=[("c", "d e"), ("c", "f")]
        )
        assert isinstance(response, asana.rest.RESTResponse)
        assert (response.status, json.loads(response.data)) == (
            200,
            {"data": {"gid": "1"}},
        )
        assert response.getheader("content-type", "").startswith("application/json")
        assert server.last.target.endswith("/a?b=1&c=d+e&c=f")
        assert "Authorization" not in server.last.headers

    @pytest.mark.parametrize("url", ["ftp://h/x", "h/x", "", "http://h:0/"])
    def test_an_invalid_address(self, api_client: asana.ApiClient, url: str) -> None:
        with pytest.raises(ValueError, match=r"it does not begin with http|its port"):
            api_client.request("GET", url)

    def test_an_address_of_ipv6(self, api_client: asana.ApiClient) -> None:
        api_client.configuration.retry_strategy = False
        with pytest.raises(asana.ApiConnectionError, match=r"http://\[::1\]:1/x"):
            api_client.request("GET", "http://[::1]:1/x")

    def test_post(self, server: Loopback, configuration: asana.Configuration) -> None:
        client = asana.rest.RESTClientObject(configuration)
        response = client.POST(
            f"{server.host}/things", headers={"X-A": "1"}, body={"name": "é"}
        )
        assert response.status == 200
        assert json.loads(server.last.body) == {"name": "é"}
        assert server.last.headers["X-A"] == "1"
        assert server.last.headers["Content-Type"] == "application/json"

    def test_error(self, server: Loopback, api_client: asana.ApiClient) -> None:
        server.reply({"errors": []}, 404)
        with pytest.raises(asana.NotFoundError):
            api_client.rest_client.DELETE(f"{server.host}/things/1")

    def test_unread(self, server: Loopback, api_client: asana.ApiClient) -> None:
        raw = api_client.request("GET", server.host, _preload_content=False)
        assert isinstance(raw, urllib3.BaseHTTPResponse)
        assert raw.json() == {"data": {"gid": "1"}}

    def test_pool_manager(self, server: Loopback, api_client: asana.ApiClient) -> None:
        manager = api_client.rest_client.pool_manager
        assert manager.request("GET", server.host).status == 200
        manager.clear()


def test_a_closed_client_sends_no_requests(
    server: Loopback, api_client: asana.ApiClient
) -> None:
    api_client.close()
    with pytest.raises(ValueError, match="closed"):
        api_client.request("GET", server.host)
    assert server.requests == []


def test_sanitize(api_client: asana.ApiClient) -> None:
    value = {"on": date(2026, 5, 4), "of": [{"at": None}, 1.5, ("a", date(1999, 1, 2))]}
    assert api_client.sanitize_for_serialization(value) == {
        "on": "2026-05-04",
        "of": [{"at": None}, 1.5, ("a", "1999-01-02")],
    }


@pytest.mark.parametrize(
    ("given", "accept", "content_type"),
    [
        (["Application/JSON", "text/csv"], "application/json", "application/json"),
        (["text/csv", "Text/HTML"], "text/csv, text/html", "text/csv"),
        ([], None, "application/json"),
        (["*/*"], "*/*", "application/json"),
    ],
)
def test_select_headers(
    api_client: asana.ApiClient, given: Any, accept: Any, content_type: str
) -> None:
    assert api_client.select_header_accept(given) == accept
    assert api_client.select_header_content_type(given) == content_type


def test_auth_settings(configuration: asana.Configuration) -> None:
    expected = {
        "type": "token",
        "in": "header",
        "key": "Authorization",
        "value": "Bearer token-1",
    }
    assert configuration.auth_settings() == {"token": expected}
    configuration.access_token = ""
    assert configuration.auth_settings() == {}


def test_loggers(configuration: asana.Configuration, tmp_path: Path) -> None:
    assert configuration.logger_file_handler is None
    configuration.logger_file = str(tmp_path / "log")
    handler = configuration.logger_file_handler
    assert isinstance(handler, logging.FileHandler)
    assert configuration.logger_stream_handler is None
    assert isinstance(configuration.logger_formatter, logging.Formatter)
    configuration.logger_file = None
    assert configuration.logger_file_handler is None


def test_tokens_of_call_api(server: Loopback, api_client: asana.ApiClient) -> None:
    """The names of the published README, and of its generated code."""
    for names in (["token"], ["personalAccessToken"], ["oauth2"]):
        api_client.call_api("/a", "GET", auth_settings=names)
        assert server.last.headers["Authorization"] == "Bearer token-1"
    for names in ([], None, ["unknown"]):
        api_client.call_api("/a", "GET", auth_settings=names)
        assert "Authorization" not in server.last.headers


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded"]
)
def test_bodies_stay_json(
    server: Loopback, api_client: asana.ApiClient, content_type: str
) -> None:
    api_client.call_api(
        "/a", "POST", header_params={"content-type": content_type}, body={"a": 1}
    )
    assert server.last.body == b'{"a": 1}'
    assert server.last.headers["Content-Type"] == content_type


@pytest.mark.parametrize("given", [None, {}, {"b": None}, {"c": "1"}])
def test_a_part_of_the_path_is_missing(
    server: Loopback, api_client: asana.ApiClient, given: Any
) -> None:
    with pytest.raises(ValueError, match="required parameter `b`"):
        api_client.call_api("/a/{b}/d", "GET", given)
    assert server.requests == []


@pytest.mark.parametrize(
    ("name", "sent"),
    [("csv", "c,d"), ("ssv", "c d"), ("tsv", "c\td"), ("pipes", "c|d")],
)
def test_collection_formats(
    server: Loopback, api_client: asana.ApiClient, name: str, sent: str
) -> None:
    api_client.call_api(
        "/a", "GET", query_params={"b": ["c", "d"]}, collection_formats={"b": name}
    )
    assert server.last.query == {"b": sent}


@pytest.mark.parametrize("body", ["", 0, False, []])
def test_a_body_that_is_not_true_is_sent(
    server: Loopback, api_client: asana.ApiClient, body: Any
) -> None:
    api_client.call_api("/a", "PUT", body=body)
    assert json.loads(server.last.body) == body


def test_fields_of_the_same_name_are_all_sent(
    server: Loopback, api_client: asana.ApiClient
) -> None:
    fields = [("tag", "1"), ("name", "a"), ("tag", "2"), ("tag", "3")]
    header = {"Content-Type": "application/x-www-form-urlencoded"}
    api_client.call_api("/a", "POST", post_params=fields, header_params=header)
    assert server.last.body == b"tag=1&tag=2&tag=3&name=a"


@pytest.mark.parametrize("keyword", [{"resource_path": 5}, {"method": None}])
def test_path_and_method_are_text(
    server: Loopback, api_client: asana.ApiClient, keyword: dict[str, Any]
) -> None:
    given: dict[str, Any] = {"resource_path": "/a", "method": "GET", **keyword}
    with pytest.raises(TypeError, match="must be text"):
        api_client.call_api(**given)
    assert server.requests == []


@pytest.mark.parametrize("preload", [False, 0, None])
def test_a_response_is_left_unread(
    server: Loopback, api_client: asana.ApiClient, preload: Any
) -> None:
    server.reply({"data": 5})
    found = api_client.call_api(
        "/a", "GET", _preload_content=preload, _return_http_data_only=True
    )
    assert found.read() == b'{"data": 5}'


def test_body_and_form(server: Loopback, api_client: asana.ApiClient) -> None:
    for form in ({"post_params": [("a", "1")]}, {"files": {"f": b"x"}}):
        with pytest.raises(ValueError, match="body or a form"):
            api_client.call_api("/a", "POST", body={"b": 2}, **form)
    assert server.requests == []
