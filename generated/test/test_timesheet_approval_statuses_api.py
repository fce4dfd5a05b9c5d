"""Call every operation of TimesheetApprovalStatusesApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.TimesheetApprovalStatusesApi:
    return asana.TimesheetApprovalStatusesApi(sdk_client)


def test_create_timesheet_approval_status(
    api: asana.TimesheetApprovalStatusesApi, server: Server
) -> None:
    body: Any = {
        "data": {
            "user": "1206540010441",
            "workspace": "1206540000017",
            "start_date": "2026-03-16",
            "end_date": "2026-03-22",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540048500",
                "resource_type": "timesheet_approval_status",
                "created_at": "2026-03-16T08:00:00.000Z",
            }
        },
        status=201,
    )
    result = api.create_timesheet_approval_status(
        body, {"opt_fields": ["user.name", "start_date"]}
    )
    server.assert_sent(
        "POST",
        "/timesheet_approval_statuses",
        query={"opt_fields": "user.name,start_date"},
        body=body,
    )
    assert result == response["data"]


def test_get_timesheet_approval_status(
    api: asana.TimesheetApprovalStatusesApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540048500",
                "resource_type": "timesheet_approval_status",
                "created_at": "2026-03-16T08:00:00.000Z",
            }
        }
    )
    result = api.get_timesheet_approval_status(
        "1206540048500", {"opt_fields": ["user.name", "start_date"]}
    )
    server.assert_sent(
        "GET",
        "/timesheet_approval_statuses/1206540048500",
        query={"opt_fields": "user.name,start_date"},
    )
    assert result == response["data"]


def test_get_timesheet_approval_statuses(
    api: asana.TimesheetApprovalStatusesApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540048500",
                    "resource_type": "timesheet_approval_status",
                    "created_at": "2026-03-16T08:00:00.000Z",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_timesheet_approval_statuses(
            "1206540000017",
            {
                "user": "1206540010441",
                "from_date": "2026-03-02",
                "to_date": "2026-03-29",
                "approval_statuses": "submitted",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["user.name", "start_date"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/timesheet_approval_statuses",
        query={
            "workspace": "1206540000017",
            "user": "1206540010441",
            "from_date": "2026-03-02",
            "to_date": "2026-03-29",
            "approval_statuses": "submitted",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "user.name,start_date",
        },
    )
    assert result == response["data"]


def test_update_timesheet_approval_status(
    api: asana.TimesheetApprovalStatusesApi, server: Server
) -> None:
    body: Any = {
        "data": {"approval_status": "approved", "message": "Thank you, all there."}
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540048500",
                "resource_type": "timesheet_approval_status",
                "created_at": "2026-03-16T08:00:00.000Z",
            }
        }
    )
    result = api.update_timesheet_approval_status(
        body, "1206540048500", {"opt_fields": ["user.name", "start_date"]}
    )
    server.assert_sent(
        "PUT",
        "/timesheet_approval_statuses/1206540048500",
        query={"opt_fields": "user.name,start_date"},
        body=body,
    )
    assert result == response["data"]
