"""Call every operation of TeamMembershipsApi over loopback."""

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.TeamMembershipsApi:
    return asana.TeamMembershipsApi(sdk_client)


def test_get_team_membership(api: asana.TeamMembershipsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540022710",
                "resource_type": "team_membership",
                "is_guest": False,
            }
        }
    )
    result = api.get_team_membership(
        "1206540022710", {"opt_fields": ["user.name", "team.name"]}
    )
    server.assert_sent(
        "GET",
        "/team_memberships/1206540022710",
        query={"opt_fields": "user.name,team.name"},
    )
    assert result == response["data"]


def test_get_team_memberships(api: asana.TeamMembershipsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540022710",
                    "resource_type": "team_membership",
                    "is_guest": False,
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_team_memberships(
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "team": "1206540022600",
                "user": "me",
                "workspace": "1206540000017",
                "opt_fields": ["user.name", "team.name"],
            }
        )
    )
    server.assert_sent(
        "GET",
        "/team_memberships",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "team": "1206540022600",
            "user": "me",
            "workspace": "1206540000017",
            "opt_fields": "user.name,team.name",
        },
    )
    assert result == response["data"]


def test_get_team_memberships_for_team(
    api: asana.TeamMembershipsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540022710",
                    "resource_type": "team_membership",
                    "is_guest": False,
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_team_memberships_for_team(
            "1206540022600",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["user.name", "team.name"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/teams/1206540022600/team_memberships",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "user.name,team.name",
        },
    )
    assert result == response["data"]


def test_get_team_memberships_for_user(
    api: asana.TeamMembershipsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540022710",
                    "resource_type": "team_membership",
                    "is_guest": False,
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_team_memberships_for_user(
            "me",
            "1206540000017",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["user.name", "team.name"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/users/me/team_memberships",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "workspace": "1206540000017",
            "opt_fields": "user.name,team.name",
        },
    )
    assert result == response["data"]
