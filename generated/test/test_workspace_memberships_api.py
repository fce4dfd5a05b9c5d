"""Call every operation of WorkspaceMembershipsApi over loopback."""

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.WorkspaceMembershipsApi:
    return asana.WorkspaceMembershipsApi(sdk_client)


def test_get_workspace_membership(
    api: asana.WorkspaceMembershipsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540000210",
                "resource_type": "workspace_membership",
                "is_active": True,
            }
        }
    )
    result = api.get_workspace_membership(
        "1206540000210", {"opt_fields": ["user.name", "workspace.name"]}
    )
    server.assert_sent(
        "GET",
        "/workspace_memberships/1206540000210",
        query={"opt_fields": "user.name,workspace.name"},
    )
    assert result == response["data"]


def test_get_workspace_memberships_for_user(
    api: asana.WorkspaceMembershipsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540000210",
                    "resource_type": "workspace_membership",
                    "is_active": True,
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_workspace_memberships_for_user(
            "me",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["user.name", "is_active"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/users/me/workspace_memberships",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "user.name,is_active",
        },
    )
    assert result == response["data"]


def test_get_workspace_memberships_for_workspace(
    api: asana.WorkspaceMembershipsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540000210",
                    "resource_type": "workspace_membership",
                    "is_active": True,
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_workspace_memberships_for_workspace(
            "1206540000017",
            {
                "user": "me",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["user.name", "is_active"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/workspaces/1206540000017/workspace_memberships",
        query={
            "user": "me",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "user.name,is_active",
        },
    )
    assert result == response["data"]
