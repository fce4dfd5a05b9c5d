"""Calls of every operation of TagsApi over loopback."""

from typing import Any

import asana

from .loopback import Server


def test_create_tag(api_client: asana.ApiClient, server: Server) -> None:
    api = asana.TagsApi(api_client)
    body: Any = {
        "data": {
            "name": "Showroom",
            "color": "dark-teal",
            "notes": "Goes on display in the showroom.",
            "workspace": "1206540000017",
            "followers": ["1206540010441"],
        }
    }
    answer = server.answer(
        201,
        {
            "data": {
                "gid": "1206540088415",
                "resource_type": "tag",
                "name": "Showroom",
                "color": "dark-teal",
                "notes": "Goes on display in the showroom.",
            }
        },
    )
    result = api.create_tag(body, {"opt_fields": ["name", "color"]})
    server.assert_sent(
        "POST",
        "/tags",
        query={"opt_fields": "name,color"},
        headers={"Authorization": "Bearer token"},
        content_type="application/json; charset=UTF-8",
        body=body,
        accept="application/json; charset=UTF-8",
    )
    assert result == answer["data"]


def test_create_tag_for_workspace(api_client: asana.ApiClient, server: Server) -> None:
    api = asana.TagsApi(api_client)
    body: Any = {
        "data": {
            "name": "Showroom",
            "color": "dark-teal",
            "notes": "Goes on display in the showroom.",
            "followers": ["1206540010441"],
        }
    }
    answer = server.answer(
        201,
        {
            "data": {
                "gid": "1206540088415",
                "resource_type": "tag",
                "name": "Showroom",
                "color": "dark-teal",
                "notes": "Goes on display in the showroom.",
            }
        },
    )
    result = api.create_tag_for_workspace(
        body, "1206540000017", {"opt_fields": ["name", "color"]}
    )
    server.assert_sent(
        "POST",
        "/workspaces/1206540000017/tags",
        query={"opt_fields": "name,color"},
        headers={"Authorization": "Bearer token"},
        content_type="application/json; charset=UTF-8",
        body=body,
        accept="application/json; charset=UTF-8",
    )
    assert result == answer["data"]


def test_delete_tag(api_client: asana.ApiClient, server: Server) -> None:
    api = asana.TagsApi(api_client)
    answer = server.answer(200, {"data": {}})
    result = api.delete_tag("1206540088415")
    server.assert_sent(
        "DELETE",
        "/tags/1206540088415",
        headers={"Authorization": "Bearer token"},
        accept="application/json; charset=UTF-8",
    )
    assert result == answer["data"]


def test_get_tag(api_client: asana.ApiClient, server: Server) -> None:
    api = asana.TagsApi(api_client)
    answer = server.answer(
        200,
        {
            "data": {
                "gid": "1206540088415",
                "resource_type": "tag",
                "name": "Showroom",
                "color": "dark-teal",
                "notes": "Goes on display in the showroom.",
            }
        },
    )
    result = api.get_tag("1206540088415", {"opt_fields": ["name", "color"]})
    server.assert_sent(
        "GET",
        "/tags/1206540088415",
        query={"opt_fields": "name,color"},
        headers={"Authorization": "Bearer token"},
        accept="application/json; charset=UTF-8",
    )
    assert result == answer["data"]


def test_get_tags(api_client: asana.ApiClient, server: Server) -> None:
    api = asana.TagsApi(api_client)
    answer = server.answer(
        200,
        {
            "data": [
                {"gid": "1206540088415", "resource_type": "tag", "name": "Showroom"}
            ],
            "next_page": None,
        },
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
        headers={"Authorization": "Bearer token"},
        accept="application/json; charset=UTF-8",
    )
    assert result == answer["data"]


def test_get_tags_for_task(api_client: asana.ApiClient, server: Server) -> None:
    api = asana.TagsApi(api_client)
    answer = server.answer(
        200,
        {
            "data": [
                {"gid": "1206540088415", "resource_type": "tag", "name": "Showroom"}
            ],
            "next_page": None,
        },
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
        headers={"Authorization": "Bearer token"},
        accept="application/json; charset=UTF-8",
    )
    assert result == answer["data"]


def test_get_tags_for_workspace(api_client: asana.ApiClient, server: Server) -> None:
    api = asana.TagsApi(api_client)
    answer = server.answer(
        200,
        {
            "data": [
                {"gid": "1206540088415", "resource_type": "tag", "name": "Showroom"}
            ],
            "next_page": None,
        },
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
        headers={"Authorization": "Bearer token"},
        accept="application/json; charset=UTF-8",
    )
    assert result == answer["data"]


def test_update_tag(api_client: asana.ApiClient, server: Server) -> None:
    api = asana.TagsApi(api_client)
    body: Any = {
        "data": {
            "name": "Showroom",
            "color": "dark-teal",
            "notes": "Goes on display in the showroom.",
        }
    }
    answer = server.answer(
        200,
        {
            "data": {
                "gid": "1206540088415",
                "resource_type": "tag",
                "name": "Showroom",
                "color": "dark-teal",
                "notes": "Goes on display in the showroom.",
            }
        },
    )
    result = api.update_tag(body, "1206540088415", {"opt_fields": ["name", "color"]})
    server.assert_sent(
        "PUT",
        "/tags/1206540088415",
        query={"opt_fields": "name,color"},
        headers={"Authorization": "Bearer token"},
        content_type="application/json; charset=UTF-8",
        body=body,
        accept="application/json; charset=UTF-8",
    )
    assert result == answer["data"]
