"""Call every operation of MembershipsApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.MembershipsApi:
    return asana.MembershipsApi(sdk_client)


def test_create_membership(api: asana.MembershipsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "parent": "1206540033102",
            "member": "1206540022600",
            "access_level": "editor",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540037001",
                "resource_type": "membership",
                "resource_subtype": "goal_membership",
            }
        },
        status=201,
    )
    result = api.create_membership({"body": body})
    server.assert_sent("POST", "/memberships", body=body)
    assert result == response["data"]


def test_delete_membership(api: asana.MembershipsApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_membership("1206540037101")
    server.assert_sent("DELETE", "/memberships/1206540037101")
    assert result == response["data"]


def test_get_membership(api: asana.MembershipsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540037001",
                "resource_type": "membership",
                "resource_subtype": "goal_membership",
            }
        }
    )
    result = api.get_membership("1206540037101")
    server.assert_sent("GET", "/memberships/1206540037101")
    assert result == response["data"]


def test_get_memberships(api: asana.MembershipsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540037001",
                    "resource_type": "membership",
                    "resource_subtype": "goal_membership",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_memberships(
            {
                "parent": "1206540033102",
                "member": "1206540022600",
                "resource_subtype": "project_membership",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["offset"],
            }
        )
    )
    server.assert_sent(
        "GET",
        "/memberships",
        query={
            "parent": "1206540033102",
            "member": "1206540022600",
            "resource_subtype": "project_membership",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "offset",
        },
    )
    assert result == response["data"]


def test_update_membership(api: asana.MembershipsApi, server: Server) -> None:
    body: Any = {"data": {"access_level": "editor"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540037001",
                "resource_type": "membership",
                "resource_subtype": "goal_membership",
            }
        }
    )
    result = api.update_membership(body, "1206540037101")
    server.assert_sent("PUT", "/memberships/1206540037101", body=body)
    assert result == response["data"]
