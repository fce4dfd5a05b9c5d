"""Call every operation of EventsApi over loopback."""

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.EventsApi:
    return asana.EventsApi(sdk_client)


def test_get_events(api: asana.EventsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "type": "task",
                    "action": "changed",
                    "created_at": "2026-03-17T13:40:00.000Z",
                }
            ],
            "sync": "9f3b1c7a5d2e4f60:0",
            "has_more": False,
        }
    )
    result = list(
        api.get_events(
            "1206540033102",
            {"sync": "9f3b1c7a5d2e4f60:0", "opt_fields": ["action", "resource.name"]},
        )
    )
    server.assert_sent(
        "GET",
        "/events",
        query={
            "resource": "1206540033102",
            "sync": "9f3b1c7a5d2e4f60:0",
            "opt_fields": "action,resource.name",
        },
    )
    assert result == response["data"]
