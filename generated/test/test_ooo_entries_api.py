"""Call every operation of OooEntriesApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.OooEntriesApi:
    return asana.OooEntriesApi(sdk_client)


def test_create_ooo_entry(api: asana.OooEntriesApi, server: Server) -> None:
    body: Any = {
        "data": {
            "start_date": "2026-04-20",
            "end_date": "2026-04-30",
            "user": "1206540010441",
            "workspace": "1206540000017",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540026700",
                "resource_type": "ooo_entry",
                "start_date": "2026-04-20",
            }
        },
        status=201,
    )
    result = api.create_ooo_entry(body, {"opt_fields": ["user.name", "start_date"]})
    server.assert_sent(
        "POST", "/ooo_entries", query={"opt_fields": "user.name,start_date"}, body=body
    )
    assert result == response["data"]


def test_delete_ooo_entry(api: asana.OooEntriesApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_ooo_entry("1206540026700")
    server.assert_sent("DELETE", "/ooo_entries/1206540026700")
    assert result == response["data"]


def test_get_ooo_entries(api: asana.OooEntriesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540026700",
                    "resource_type": "ooo_entry",
                    "start_date": "2026-04-20",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_ooo_entries(
            "1206540010441",
            "1206540000017",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "start_date": "2026-04-01",
                "end_date": "2026-04-30",
                "opt_fields": ["user.name", "start_date"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/ooo_entries",
        query={
            "user": "1206540010441",
            "workspace": "1206540000017",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "start_date": "2026-04-01",
            "end_date": "2026-04-30",
            "opt_fields": "user.name,start_date",
        },
    )
    assert result == response["data"]


def test_get_ooo_entry(api: asana.OooEntriesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540026700",
                "resource_type": "ooo_entry",
                "start_date": "2026-04-20",
            }
        }
    )
    result = api.get_ooo_entry(
        "1206540026700", {"opt_fields": ["user.name", "start_date"]}
    )
    server.assert_sent(
        "GET",
        "/ooo_entries/1206540026700",
        query={"opt_fields": "user.name,start_date"},
    )
    assert result == response["data"]


def test_update_ooo_entry(api: asana.OooEntriesApi, server: Server) -> None:
    body: Any = {"data": {"start_date": "2026-04-20", "end_date": "2026-04-30"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540026700",
                "resource_type": "ooo_entry",
                "start_date": "2026-04-20",
            }
        }
    )
    result = api.update_ooo_entry(
        body, "1206540026700", {"opt_fields": ["user.name", "start_date"]}
    )
    server.assert_sent(
        "PUT",
        "/ooo_entries/1206540026700",
        query={"opt_fields": "user.name,start_date"},
        body=body,
    )
    assert result == response["data"]
