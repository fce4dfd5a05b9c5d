"""Call every operation of WebhooksApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.WebhooksApi:
    return asana.WebhooksApi(sdk_client)


def test_create_webhook(api: asana.WebhooksApi, server: Server) -> None:
    body: Any = {
        "data": {
            "resource": "1206540033102",
            "target": "https://hooks.example.org/asana/inbox?team=ops",
            "filters": [
                {
                    "resource_type": "task",
                    "resource_subtype": "milestone",
                    "action": "changed",
                    "fields": ["due_on", "completed"],
                },
                {"resource_type": "task", "action": "added"},
            ],
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540012345",
                "resource_type": "webhook",
                "active": True,
            },
            "X-Hook-Secret": "5f0d6a0c3b7e4c5f9a1e2d3c4b5a6978",
        },
        status=201,
    )
    result = api.create_webhook(body, {"opt_fields": ["active", "target"]})
    server.assert_sent(
        "POST", "/webhooks", query={"opt_fields": "active,target"}, body=body
    )
    assert result == {**response["data"], "X-Hook-Secret": response["X-Hook-Secret"]}


def test_delete_webhook(api: asana.WebhooksApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_webhook("1206540012345")
    server.assert_sent("DELETE", "/webhooks/1206540012345")
    assert result == response["data"]


def test_get_webhook(api: asana.WebhooksApi, server: Server) -> None:
    response = server.respond(
        {"data": {"gid": "1206540012345", "resource_type": "webhook", "active": True}}
    )
    result = api.get_webhook("1206540012345", {"opt_fields": ["active", "target"]})
    server.assert_sent(
        "GET", "/webhooks/1206540012345", query={"opt_fields": "active,target"}
    )
    assert result == response["data"]


def test_get_webhooks(api: asana.WebhooksApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {"gid": "1206540012345", "resource_type": "webhook", "active": True}
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_webhooks(
            "1206540000017",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "resource": "1206540033102",
                "opt_fields": ["active", "target"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/webhooks",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "workspace": "1206540000017",
            "resource": "1206540033102",
            "opt_fields": "active,target",
        },
    )
    assert result == response["data"]


def test_update_webhook(api: asana.WebhooksApi, server: Server) -> None:
    body: Any = {
        "data": {
            "filters": [{"resource_type": "task", "resource_subtype": "milestone"}]
        }
    }
    response = server.respond(
        {"data": {"gid": "1206540012345", "resource_type": "webhook", "active": True}}
    )
    result = api.update_webhook(
        body, "1206540012345", {"opt_fields": ["active", "target"]}
    )
    server.assert_sent(
        "PUT",
        "/webhooks/1206540012345",
        query={"opt_fields": "active,target"},
        body=body,
    )
    assert result == response["data"]
