"""Call every operation of RolesApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.RolesApi:
    return asana.RolesApi(sdk_client)


def test_create_role(api: asana.RolesApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Catalogue editor",
            "description": "Makes projects and goals, but no exports.",
            "base_role_type": "member",
            "workspace": "1206540000017",
            "is_standard_role": False,
            "permissions": {
                "create_app_authorization": True,
                "create_pat_authorization": False,
                "share_goal_with_domain": True,
            },
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540019900",
                "resource_type": "role",
                "name": "Catalogue editor",
            }
        },
        status=201,
    )
    result = api.create_role(body, {"opt_fields": ["name", "base_role_type"]})
    server.assert_sent(
        "POST", "/roles", query={"opt_fields": "name,base_role_type"}, body=body
    )
    assert result == response["data"]


def test_delete_role(api: asana.RolesApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_role("1206540019900")
    server.assert_sent("DELETE", "/roles/1206540019900")
    assert result == response["data"]


def test_get_role(api: asana.RolesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540019900",
                "resource_type": "role",
                "name": "Catalogue editor",
            }
        }
    )
    result = api.get_role("1206540019900", {"opt_fields": ["name", "base_role_type"]})
    server.assert_sent(
        "GET", "/roles/1206540019900", query={"opt_fields": "name,base_role_type"}
    )
    assert result == response["data"]


def test_get_roles(api: asana.RolesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540019900",
                    "resource_type": "role",
                    "name": "Catalogue editor",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_roles(
            "1206540000017",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "archived": False,
                "opt_fields": ["name", "is_standard_role"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/roles",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "workspace": "1206540000017",
            "archived": "false",
            "opt_fields": "name,is_standard_role",
        },
    )
    assert result == response["data"]


def test_update_role(api: asana.RolesApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Catalogue editor",
            "description": "Makes projects and goals, but no exports.",
            "is_standard_role": False,
            "base_role_type": "member",
            "permissions": {
                "create_app_authorization": True,
                "create_pat_authorization": False,
                "share_goal_with_domain": True,
            },
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540019900",
                "resource_type": "role",
                "name": "Catalogue editor",
            }
        }
    )
    result = api.update_role(
        body, "1206540019900", {"opt_fields": ["name", "base_role_type"]}
    )
    server.assert_sent(
        "PUT",
        "/roles/1206540019900",
        query={"opt_fields": "name,base_role_type"},
        body=body,
    )
    assert result == response["data"]
