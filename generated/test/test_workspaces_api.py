"""Call every operation of WorkspacesApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.WorkspacesApi:
    return asana.WorkspacesApi(sdk_client)


def test_add_user_for_workspace(api: asana.WorkspacesApi, server: Server) -> None:
    body: Any = {"data": {"user": "ines.moreau@example.com"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540010441",
                "resource_type": "user",
                "name": "Ines Moreau",
            }
        }
    )
    result = api.add_user_for_workspace(
        body, "1206540000017", {"opt_fields": ["name", "email"]}
    )
    server.assert_sent(
        "POST",
        "/workspaces/1206540000017/addUser",
        query={"opt_fields": "name,email"},
        body=body,
    )
    assert result == response["data"]


def test_get_workspace(api: asana.WorkspacesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540000017",
                "resource_type": "workspace",
                "name": "Harbour Furniture",
            }
        }
    )
    result = api.get_workspace(
        "1206540000017", {"opt_fields": ["name", "is_organization"]}
    )
    server.assert_sent(
        "GET", "/workspaces/1206540000017", query={"opt_fields": "name,is_organization"}
    )
    assert result == response["data"]


def test_get_workspace_events(api: asana.WorkspacesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "type": "task",
                    "action": "changed",
                    "created_at": "2026-03-17T13:40:00.000Z",
                }
            ],
            "sync": "9f3b1c7a5d2e4f60:0",
            "has_more": False,
        }
    )
    result = list(
        api.get_workspace_events("1206540000017", {"sync": "9f3b1c7a5d2e4f60:0"})
    )
    server.assert_sent(
        "GET", "/workspaces/1206540000017/events", query={"sync": "9f3b1c7a5d2e4f60:0"}
    )
    assert result == response["data"]


def test_get_workspaces(api: asana.WorkspacesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540000017",
                    "resource_type": "workspace",
                    "name": "Harbour Furniture",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_workspaces(
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "is_organization"],
            }
        )
    )
    server.assert_sent(
        "GET",
        "/workspaces",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,is_organization",
        },
    )
    assert result == response["data"]


def test_remove_user_for_workspace(api: asana.WorkspacesApi, server: Server) -> None:
    body: Any = {"data": {"user": "1206540010441"}}
    response = server.respond({"data": {}})
    result = api.remove_user_for_workspace(body, "1206540000017")
    server.assert_sent("POST", "/workspaces/1206540000017/removeUser", body=body)
    assert result == response["data"]


def test_update_workspace(api: asana.WorkspacesApi, server: Server) -> None:
    body: Any = {"data": {"name": "Harbour Furniture"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540000017",
                "resource_type": "workspace",
                "name": "Harbour Furniture",
            }
        }
    )
    result = api.update_workspace(
        body, "1206540000017", {"opt_fields": ["name", "is_organization"]}
    )
    server.assert_sent(
        "PUT",
        "/workspaces/1206540000017",
        query={"opt_fields": "name,is_organization"},
        body=body,
    )
    assert result == response["data"]
