"""Call every operation of TimeTrackingEntriesApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.TimeTrackingEntriesApi:
    return asana.TimeTrackingEntriesApi(sdk_client)


def test_create_time_tracking_entry(
    api: asana.TimeTrackingEntriesApi, server: Server
) -> None:
    body: Any = {
        "data": {
            "duration_minutes": 45,
            "entered_on": "2026-03-17",
            "attributable_to": "1206540033102",
            "billable_status": "billable",
            "description": "Measured the old chairs.",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540048400",
                "resource_type": "time_tracking_entry",
                "duration_minutes": 45,
            }
        },
        status=201,
    )
    result = api.create_time_tracking_entry(
        body, "1206540044021", {"opt_fields": ["duration_minutes", "entered_on"]}
    )
    server.assert_sent(
        "POST",
        "/tasks/1206540044021/time_tracking_entries",
        query={"opt_fields": "duration_minutes,entered_on"},
        body=body,
    )
    assert result == response["data"]


def test_delete_time_tracking_entry(
    api: asana.TimeTrackingEntriesApi, server: Server
) -> None:
    response = server.respond({"data": {}})
    result = api.delete_time_tracking_entry("1206540048400")
    server.assert_sent("DELETE", "/time_tracking_entries/1206540048400")
    assert result == response["data"]


def test_get_time_tracking_entries(
    api: asana.TimeTrackingEntriesApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540048400",
                    "resource_type": "time_tracking_entry",
                    "duration_minutes": 45,
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_time_tracking_entries(
            {
                "task": "1206540044021",
                "attributable_to": "1206540033102",
                "portfolio": "1206540035900",
                "user": "1206540010441",
                "workspace": "1206540000017",
                "entered_on_start_date": "2026-03-01",
                "entered_on_end_date": "2026-03-31",
                "timesheet_approval_status": "1206540048500",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["duration_minutes", "entered_on"],
            }
        )
    )
    server.assert_sent(
        "GET",
        "/time_tracking_entries",
        query={
            "task": "1206540044021",
            "attributable_to": "1206540033102",
            "portfolio": "1206540035900",
            "user": "1206540010441",
            "workspace": "1206540000017",
            "entered_on_start_date": "2026-03-01",
            "entered_on_end_date": "2026-03-31",
            "timesheet_approval_status": "1206540048500",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "duration_minutes,entered_on",
        },
    )
    assert result == response["data"]


def test_get_time_tracking_entries_for_task(
    api: asana.TimeTrackingEntriesApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540048400",
                    "resource_type": "time_tracking_entry",
                    "duration_minutes": 45,
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_time_tracking_entries_for_task(
            "1206540044021",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["duration_minutes", "entered_on"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/tasks/1206540044021/time_tracking_entries",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "duration_minutes,entered_on",
        },
    )
    assert result == response["data"]


def test_get_time_tracking_entry(
    api: asana.TimeTrackingEntriesApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540048400",
                "resource_type": "time_tracking_entry",
                "duration_minutes": 45,
            }
        }
    )
    result = api.get_time_tracking_entry(
        "1206540048400", {"opt_fields": ["duration_minutes", "entered_on"]}
    )
    server.assert_sent(
        "GET",
        "/time_tracking_entries/1206540048400",
        query={"opt_fields": "duration_minutes,entered_on"},
    )
    assert result == response["data"]


def test_update_time_tracking_entry(
    api: asana.TimeTrackingEntriesApi, server: Server
) -> None:
    body: Any = {
        "data": {
            "duration_minutes": 60,
            "entered_on": "2026-03-17",
            "attributable_to": "1206540033102",
            "billable_status": "nonBillable",
            "description": "Measured the old chairs, chose the fabric.",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540048400",
                "resource_type": "time_tracking_entry",
                "duration_minutes": 45,
            }
        }
    )
    result = api.update_time_tracking_entry(
        body, "1206540048400", {"opt_fields": ["duration_minutes", "entered_on"]}
    )
    server.assert_sent(
        "PUT",
        "/time_tracking_entries/1206540048400",
        query={"opt_fields": "duration_minutes,entered_on"},
        body=body,
    )
    assert result == response["data"]
