"""Call every operation of TagsApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.TagsApi:
    return asana.TagsApi(sdk_client)


def test_create_tag(api: asana.TagsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Showroom",
            "color": "dark-teal",
            "notes": "Goes on display in the showroom.",
            "workspace": "1206540000017",
            "followers": ["1206540010441"],
        }
    }
    response = server.respond(
        {"data": {"gid": "1206540088415", "resource_type": "tag", "name": "Showroom"}},
        status=201,
    )
    result = api.create_tag(body, {"opt_fields": ["name", "color"]})
    server.assert_sent("POST", "/tags", query={"opt_fields": "name,color"}, body=body)
    assert result == response["data"]


def test_create_tag_for_workspace(api: asana.TagsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Showroom",
            "color": "dark-teal",
            "notes": "Goes on display in the showroom.",
            "followers": ["1206540010441"],
        }
    }
    response = server.respond(
        {"data": {"gid": "1206540088415", "resource_type": "tag", "name": "Showroom"}},
        status=201,
    )
    result = api.create_tag_for_workspace(
        body, "1206540000017", {"opt_fields": ["name", "color"]}
    )
    server.assert_sent(
        "POST",
        "/workspaces/1206540000017/tags",
        query={"opt_fields": "name,color"},
        body=body,
    )
    assert result == response["data"]


def test_delete_tag(api: asana.TagsApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_tag("1206540088415")
    server.assert_sent("DELETE", "/tags/1206540088415")
    assert result == response["data"]


def test_get_tag(api: asana.TagsApi, server: Server) -> None:
    response = server.respond(
        {"data": {"gid": "1206540088415", "resource_type": "tag", "name": "Showroom"}}
    )
    result = api.get_tag("1206540088415", {"opt_fields": ["name", "color"]})
    server.assert_sent("GET", "/tags/1206540088415", query={"opt_fields": "name,color"})
    assert result == response["data"]


def test_get_tags(api: asana.TagsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {"gid": "1206540088415", "resource_type": "tag", "name": "Showroom"}
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_tags(
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "workspace": "1206540000017",
                "opt_fields": ["name", "color"],
            }
        )
    )
    server.assert_sent(
        "GET",
        "/tags",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "workspace": "1206540000017",
            "opt_fields": "name,color",
        },
    )
    assert result == response["data"]


def test_get_tags_for_task(api: asana.TagsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {"gid": "1206540088415", "resource_type": "tag", "name": "Showroom"}
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_tags_for_task(
            "1206540044021",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "color"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/tasks/1206540044021/tags",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,color",
        },
    )
    assert result == response["data"]


def test_get_tags_for_workspace(api: asana.TagsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {"gid": "1206540088415", "resource_type": "tag", "name": "Showroom"}
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_tags_for_workspace(
            "1206540000017",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "color"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/workspaces/1206540000017/tags",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,color",
        },
    )
    assert result == response["data"]


def test_update_tag(api: asana.TagsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Showroom",
            "color": "dark-teal",
            "notes": "Goes on display in the showroom.",
        }
    }
    response = server.respond(
        {"data": {"gid": "1206540088415", "resource_type": "tag", "name": "Showroom"}}
    )
    result = api.update_tag(body, "1206540088415", {"opt_fields": ["name", "color"]})
    server.assert_sent(
        "PUT", "/tags/1206540088415", query={"opt_fields": "name,color"}, body=body
    )
    assert result == response["data"]
