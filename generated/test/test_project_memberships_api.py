"""Call every operation of ProjectMembershipsApi over loopback."""

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.ProjectMembershipsApi:
    return asana.ProjectMembershipsApi(sdk_client)


def test_get_project_membership(
    api: asana.ProjectMembershipsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540037101",
                "resource_type": "project_membership",
                "access_level": "editor",
            }
        }
    )
    result = api.get_project_membership(
        "1206540037101", {"opt_fields": ["access_level", "member.name"]}
    )
    server.assert_sent(
        "GET",
        "/project_memberships/1206540037101",
        query={"opt_fields": "access_level,member.name"},
    )
    assert result == response["data"]


def test_get_project_memberships_for_project(
    api: asana.ProjectMembershipsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540037101",
                    "resource_type": "project_membership",
                    "access_level": "editor",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_project_memberships_for_project(
            "1206540033102",
            {
                "user": "me",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["access_level", "member.name"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/projects/1206540033102/project_memberships",
        query={
            "user": "me",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "access_level,member.name",
        },
    )
    assert result == response["data"]
