"""Call every operation of StatusUpdatesApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.StatusUpdatesApi:
    return asana.StatusUpdatesApi(sdk_client)


def test_create_status_for_object(api: asana.StatusUpdatesApi, server: Server) -> None:
    body: Any = {
        "data": {
            "parent": "1206540033102",
            "status_type": "on_track",
            "title": "Week 11",
            "text": "Photographs are done, the printer has the first pages.",
        }
    }
    response = server.respond(
        {
            "data": {
                "text": "Photographs are done, the printer has the first pages.",
                "status_type": "on_track",
                "gid": "1206540034610",
            }
        },
        status=201,
    )
    result = api.create_status_for_object(body, {"opt_fields": ["title", "text"]})
    server.assert_sent(
        "POST", "/status_updates", query={"opt_fields": "title,text"}, body=body
    )
    assert result == response["data"]


def test_delete_status(api: asana.StatusUpdatesApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_status("1206540034610")
    server.assert_sent("DELETE", "/status_updates/1206540034610")
    assert result == response["data"]


def test_get_status(api: asana.StatusUpdatesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "text": "Photographs are done, the printer has the first pages.",
                "status_type": "on_track",
                "gid": "1206540034610",
            }
        }
    )
    result = api.get_status("1206540034610", {"opt_fields": ["title", "text"]})
    server.assert_sent(
        "GET", "/status_updates/1206540034610", query={"opt_fields": "title,text"}
    )
    assert result == response["data"]


def test_get_statuses_for_object(api: asana.StatusUpdatesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "text": "Photographs are done, the printer has the first pages.",
                    "status_type": "on_track",
                    "gid": "1206540034610",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_statuses_for_object(
            "1206540033102",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "created_since": "2026-03-01T12:30:00.000Z",
                "opt_fields": ["title", "status_type"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/status_updates",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "parent": "1206540033102",
            "created_since": "2026-03-01T12:30:00.000Z",
            "opt_fields": "title,status_type",
        },
    )
    assert result == response["data"]
