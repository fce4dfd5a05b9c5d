"""Call every operation of AllocationsApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.AllocationsApi:
    return asana.AllocationsApi(sdk_client)


def test_create_allocation(api: asana.AllocationsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "start_date": "2026-03-02",
            "end_date": "2026-03-20",
            "assignee": "1206540010441",
            "parent": "1206540033102",
            "effort": {"type": "percent", "value": 50},
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540024500",
                "resource_type": "allocation",
                "start_date": "2026-03-02",
            }
        },
        status=201,
    )
    result = api.create_allocation(body, {"opt_fields": ["assignee.name", "effort"]})
    server.assert_sent(
        "POST", "/allocations", query={"opt_fields": "assignee.name,effort"}, body=body
    )
    assert result == response["data"]


def test_delete_allocation(api: asana.AllocationsApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_allocation("1206540024500")
    server.assert_sent("DELETE", "/allocations/1206540024500")
    assert result == response["data"]


def test_get_allocation(api: asana.AllocationsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540024500",
                "resource_type": "allocation",
                "start_date": "2026-03-02",
            }
        }
    )
    result = api.get_allocation(
        "1206540024500", {"opt_fields": ["assignee.name", "effort"]}
    )
    server.assert_sent(
        "GET",
        "/allocations/1206540024500",
        query={"opt_fields": "assignee.name,effort"},
    )
    assert result == response["data"]


def test_get_allocations(api: asana.AllocationsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540024500",
                    "resource_type": "allocation",
                    "start_date": "2026-03-02",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_allocations(
            {
                "parent": "1206540033102",
                "assignee": "1206540010441",
                "workspace": "1206540000017",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["assignee.name", "effort"],
            }
        )
    )
    server.assert_sent(
        "GET",
        "/allocations",
        query={
            "parent": "1206540033102",
            "assignee": "1206540010441",
            "workspace": "1206540000017",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "assignee.name,effort",
        },
    )
    assert result == response["data"]


def test_update_allocation(api: asana.AllocationsApi, server: Server) -> None:
    body: Any = {
        "data": {"end_date": "2026-03-27", "effort": {"type": "percent", "value": 40}}
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540024500",
                "resource_type": "allocation",
                "start_date": "2026-03-02",
            }
        }
    )
    result = api.update_allocation(
        body, "1206540024500", {"opt_fields": ["assignee.name", "effort"]}
    )
    server.assert_sent(
        "PUT",
        "/allocations/1206540024500",
        query={"opt_fields": "assignee.name,effort"},
        body=body,
    )
    assert result == response["data"]
