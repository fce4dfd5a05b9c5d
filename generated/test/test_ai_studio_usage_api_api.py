"""Call every operation of AIStudioUsageAPIApi over loopback."""

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.AIStudioUsageAPIApi:
    return asana.AIStudioUsageAPIApi(sdk_client)


def test_get_ai_studio_runs(api: asana.AIStudioUsageAPIApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540098300",
                    "resource_type": "ai_studio_run",
                    "run_started_at": "2026-03-17T13:40:00.000Z",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_ai_studio_runs(
            "1206540000017",
            {
                "start_at": "2026-03-16T08:00:00.000Z",
                "end_at": "2026-03-17T13:40:00.000Z",
                "division_gid": "1206540014400",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            },
        )
    )
    server.assert_sent(
        "GET",
        "/workspaces/1206540000017/ai_studio/runs",
        query={
            "start_at": "2026-03-16T08:00:00.000Z",
            "end_at": "2026-03-17T13:40:00.000Z",
            "division_gid": "1206540014400",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
        },
    )
    assert result == response["data"]


def test_get_ai_studio_seats(api: asana.AIStudioUsageAPIApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540098400",
                    "resource_type": "ai_studio_seat",
                    "license": "ai_studio_pro",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_ai_studio_seats(
            "1206540000017",
            {
                "state": "active",
                "division_gid": "1206540014400",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            },
        )
    )
    server.assert_sent(
        "GET",
        "/workspaces/1206540000017/ai_studio/seats",
        query={
            "state": "active",
            "division_gid": "1206540014400",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
        },
    )
    assert result == response["data"]
