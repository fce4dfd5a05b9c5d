"""Call every operation of AuditLogAPIApi over loopback."""

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.AuditLogAPIApi:
    return asana.AuditLogAPIApi(sdk_client)


def test_get_audit_log_events(api: asana.AuditLogAPIApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540090101",
                    "created_at": "2026-03-17T13:40:00.000Z",
                    "event_type": "task_deleted",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_audit_log_events(
            "1206540000017",
            {
                "start_at": "2026-03-16T08:00:00.000Z",
                "end_at": "2026-03-17T13:40:00.000Z",
                "event_type": "task_deleted",
                "actor_type": "asana_support",
                "actor_gid": "1206540010441",
                "resource_gid": "1206540044021",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            },
        )
    )
    server.assert_sent(
        "GET",
        "/workspaces/1206540000017/audit_log_events",
        query={
            "start_at": "2026-03-16T08:00:00.000Z",
            "end_at": "2026-03-17T13:40:00.000Z",
            "event_type": "task_deleted",
            "actor_type": "asana_support",
            "actor_gid": "1206540010441",
            "resource_gid": "1206540044021",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
        },
    )
    assert result == response["data"]
