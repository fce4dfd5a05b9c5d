"""Call every operation of StoriesApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.StoriesApi:
    return asana.StoriesApi(sdk_client)


def test_create_story_for_goal(api: asana.StoriesApi, server: Server) -> None:
    body: Any = {"data": {"text": "Two hundred sold by the end of February."}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540055870",
                "resource_type": "story",
                "created_at": "2026-03-17T13:40:00.000Z",
            }
        },
        status=201,
    )
    result = api.create_story_for_goal(
        body, "1206540099001", {"opt_fields": ["text", "created_by.name"]}
    )
    server.assert_sent(
        "POST",
        "/goals/1206540099001/stories",
        query={"opt_fields": "text,created_by.name"},
        body=body,
    )
    assert result == response["data"]


def test_create_story_for_task(api: asana.StoriesApi, server: Server) -> None:
    body: Any = {"data": {"text": "The supplier promises Thursday."}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540055870",
                "resource_type": "story",
                "created_at": "2026-03-17T13:40:00.000Z",
            }
        },
        status=201,
    )
    result = api.create_story_for_task(
        body, "1206540044021", {"opt_fields": ["text", "created_by.name"]}
    )
    server.assert_sent(
        "POST",
        "/tasks/1206540044021/stories",
        query={"opt_fields": "text,created_by.name"},
        body=body,
    )
    assert result == response["data"]


def test_delete_story(api: asana.StoriesApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_story("1206540055870")
    server.assert_sent("DELETE", "/stories/1206540055870")
    assert result == response["data"]


def test_get_stories_for_goal(api: asana.StoriesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540055870",
                    "resource_type": "story",
                    "created_at": "2026-03-17T13:40:00.000Z",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_stories_for_goal(
            "1206540099001",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "created_after": "2026-03-02T09:00:00.000Z",
                "resource_subtype": "comment_added",
                "sort_ascending": False,
                "opt_fields": ["text", "created_by.name"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/goals/1206540099001/stories",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "created_after": "2026-03-02T09:00:00.000Z",
            "resource_subtype": "comment_added",
            "sort_ascending": "false",
            "opt_fields": "text,created_by.name",
        },
    )
    assert result == response["data"]


def test_get_stories_for_task(api: asana.StoriesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540055870",
                    "resource_type": "story",
                    "created_at": "2026-03-17T13:40:00.000Z",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_stories_for_task(
            "1206540044021",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "created_after": "2026-03-02T09:00:00.000Z",
                "resource_subtype": "comment_added",
                "sort_ascending": False,
                "opt_fields": ["text", "created_by.name"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/tasks/1206540044021/stories",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "created_after": "2026-03-02T09:00:00.000Z",
            "resource_subtype": "comment_added",
            "sort_ascending": "false",
            "opt_fields": "text,created_by.name",
        },
    )
    assert result == response["data"]


def test_get_story(api: asana.StoriesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540055870",
                "resource_type": "story",
                "created_at": "2026-03-17T13:40:00.000Z",
            }
        }
    )
    result = api.get_story("1206540055870", {"opt_fields": ["text", "created_by.name"]})
    server.assert_sent(
        "GET", "/stories/1206540055870", query={"opt_fields": "text,created_by.name"}
    )
    assert result == response["data"]


def test_update_story(api: asana.StoriesApi, server: Server) -> None:
    body: Any = {"data": {"text": "The supplier promises Friday.", "is_pinned": True}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540055870",
                "resource_type": "story",
                "created_at": "2026-03-17T13:40:00.000Z",
            }
        }
    )
    result = api.update_story(
        body, "1206540055870", {"opt_fields": ["text", "created_by.name"]}
    )
    server.assert_sent(
        "PUT",
        "/stories/1206540055870",
        query={"opt_fields": "text,created_by.name"},
        body=body,
    )
    assert result == response["data"]
