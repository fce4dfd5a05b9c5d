"""Call every operation of TeamsApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.TeamsApi:
    return asana.TeamsApi(sdk_client)


def test_add_user_for_team(api: asana.TeamsApi, server: Server) -> None:
    body: Any = {"data": {"user": "greta@example.com"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540022710",
                "resource_type": "team_membership",
                "is_guest": False,
            }
        }
    )
    result = api.add_user_for_team(
        body, "1206540022600", {"opt_fields": ["user.name", "team.name"]}
    )
    server.assert_sent(
        "POST",
        "/teams/1206540022600/addUser",
        query={"opt_fields": "user.name,team.name"},
        body=body,
    )
    assert result == response["data"]


def test_create_team(api: asana.TeamsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Workshop",
            "html_description": "<body>Carpenters and <em>upholsterers</em>.</body>",
            "organization": "1206540000017",
            "visibility": "request_to_join",
        }
    }
    response = server.respond(
        {"data": {"gid": "1206540022600", "resource_type": "team", "name": "Workshop"}},
        status=201,
    )
    result = api.create_team(body, {"opt_fields": ["name", "description"]})
    server.assert_sent(
        "POST", "/teams", query={"opt_fields": "name,description"}, body=body
    )
    assert result == response["data"]


def test_get_team(api: asana.TeamsApi, server: Server) -> None:
    response = server.respond(
        {"data": {"gid": "1206540022600", "resource_type": "team", "name": "Workshop"}}
    )
    result = api.get_team("1206540022600", {"opt_fields": ["name", "description"]})
    server.assert_sent(
        "GET", "/teams/1206540022600", query={"opt_fields": "name,description"}
    )
    assert result == response["data"]


def test_get_teams_for_user(api: asana.TeamsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {"gid": "1206540022600", "resource_type": "team", "name": "Workshop"}
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_teams_for_user(
            "me",
            "1206540000017",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "visibility"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/users/me/teams",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "organization": "1206540000017",
            "opt_fields": "name,visibility",
        },
    )
    assert result == response["data"]


def test_get_teams_for_workspace(api: asana.TeamsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {"gid": "1206540022600", "resource_type": "team", "name": "Workshop"}
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_teams_for_workspace(
            "1206540000017",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "visibility"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/workspaces/1206540000017/teams",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,visibility",
        },
    )
    assert result == response["data"]


def test_remove_user_for_team(api: asana.TeamsApi, server: Server) -> None:
    body: Any = {"data": {"user": "1206540010441"}}
    response = server.respond({"data": {}})
    result = api.remove_user_for_team(body, "1206540022600")
    server.assert_sent("POST", "/teams/1206540022600/removeUser", body=body)
    assert result == response["data"]


def test_update_team(api: asana.TeamsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "description": "Carpenters, upholsterers and the paint shop.",
            "visibility": "request_to_join",
        }
    }
    response = server.respond(
        {"data": {"gid": "1206540022600", "resource_type": "team", "name": "Workshop"}}
    )
    result = api.update_team(
        body, "1206540022600", {"opt_fields": ["name", "description"]}
    )
    server.assert_sent(
        "PUT",
        "/teams/1206540022600",
        query={"opt_fields": "name,description"},
        body=body,
    )
    assert result == response["data"]
