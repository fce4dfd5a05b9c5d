"""Call every operation of UsersApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.UsersApi:
    return asana.UsersApi(sdk_client)


def test_get_favorites_for_user(api: asana.UsersApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540044021",
                    "resource_type": "task",
                    "name": "Order new chairs",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_favorites_for_user(
            "me",
            "project",
            "1206540000017",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/users/me/favorites",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "resource_type": "project",
            "workspace": "1206540000017",
            "opt_fields": "name",
        },
    )
    assert result == response["data"]


def test_get_user(api: asana.UsersApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540010441",
                "resource_type": "user",
                "name": "Ines Moreau",
            }
        }
    )
    result = api.get_user(
        "me", {"workspace": "1206540000017", "opt_fields": ["name", "email"]}
    )
    server.assert_sent(
        "GET",
        "/users/me",
        query={"workspace": "1206540000017", "opt_fields": "name,email"},
    )
    assert result == response["data"]


def test_get_user_for_workspace(api: asana.UsersApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540010441",
                "resource_type": "user",
                "name": "Ines Moreau",
            }
        }
    )
    result = api.get_user_for_workspace(
        "1206540000017", "me", {"opt_fields": ["name", "email"]}
    )
    server.assert_sent(
        "GET", "/workspaces/1206540000017/users/me", query={"opt_fields": "name,email"}
    )
    assert result == response["data"]


def test_get_users(api: asana.UsersApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {"gid": "1206540010441", "resource_type": "user", "name": "Ines Moreau"}
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_users(
            {
                "workspace": "1206540000017",
                "team": "1206540022600",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "email"],
            }
        )
    )
    server.assert_sent(
        "GET",
        "/users",
        query={
            "workspace": "1206540000017",
            "team": "1206540022600",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,email",
        },
    )
    assert result == response["data"]


def test_get_users_for_team(api: asana.UsersApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {"gid": "1206540010441", "resource_type": "user", "name": "Ines Moreau"}
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_users_for_team(
            "1206540022600",
            {
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "email"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/teams/1206540022600/users",
        query={
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,email",
            "limit": "100",
        },
    )
    assert result == response["data"]


def test_get_users_for_workspace(api: asana.UsersApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {"gid": "1206540010441", "resource_type": "user", "name": "Ines Moreau"}
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_users_for_workspace(
            "1206540000017",
            {
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "email"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/workspaces/1206540000017/users",
        query={
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,email",
            "limit": "100",
        },
    )
    assert result == response["data"]


def test_update_user(api: asana.UsersApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Ines Moreau",
            "custom_fields": {"1206540017702": "Lisbon office"},
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540010441",
                "resource_type": "user",
                "name": "Ines Moreau",
            }
        }
    )
    result = api.update_user(
        body, "me", {"workspace": "1206540000017", "opt_fields": ["name", "email"]}
    )
    server.assert_sent(
        "PUT",
        "/users/me",
        query={"workspace": "1206540000017", "opt_fields": "name,email"},
        body=body,
    )
    assert result == response["data"]


def test_update_user_for_workspace(api: asana.UsersApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Ines Moreau",
            "custom_fields": {"1206540017702": "Lisbon office"},
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540010441",
                "resource_type": "user",
                "name": "Ines Moreau",
            }
        }
    )
    result = api.update_user_for_workspace(
        body, "1206540000017", "me", {"opt_fields": ["name", "email"]}
    )
    server.assert_sent(
        "PUT",
        "/workspaces/1206540000017/users/me",
        query={"opt_fields": "name,email"},
        body=body,
    )
    assert result == response["data"]
