"""Call every operation of TimeTrackingCategoriesApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.TimeTrackingCategoriesApi:
    return asana.TimeTrackingCategoriesApi(sdk_client)


def test_create_time_tracking_category(
    api: asana.TimeTrackingCategoriesApi, server: Server
) -> None:
    body: Any = {
        "data": {
            "name": "Upholstery",
            "workspace": "1206540000017",
            "color": "blue-green",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540048300",
                "resource_type": "time_tracking_category",
                "name": "Upholstery",
            }
        },
        status=201,
    )
    result = api.create_time_tracking_category(body, {"opt_fields": ["name", "color"]})
    server.assert_sent(
        "POST",
        "/time_tracking_categories",
        query={"opt_fields": "name,color"},
        body=body,
    )
    assert result == response["data"]


def test_delete_time_tracking_category(
    api: asana.TimeTrackingCategoriesApi, server: Server
) -> None:
    response = server.respond({"data": {}})
    result = api.delete_time_tracking_category("1206540048300")
    server.assert_sent("DELETE", "/time_tracking_categories/1206540048300")
    assert result == response["data"]


def test_get_time_tracking_categories(
    api: asana.TimeTrackingCategoriesApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540048300",
                    "resource_type": "time_tracking_category",
                    "name": "Upholstery",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_time_tracking_categories(
            "1206540000017",
            {
                "is_archived": False,
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "color"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/time_tracking_categories",
        query={
            "workspace": "1206540000017",
            "is_archived": "false",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,color",
        },
    )
    assert result == response["data"]


def test_get_time_tracking_category(
    api: asana.TimeTrackingCategoriesApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540048300",
                "resource_type": "time_tracking_category",
                "name": "Upholstery",
            }
        }
    )
    result = api.get_time_tracking_category(
        "1206540048300", {"opt_fields": ["name", "color"]}
    )
    server.assert_sent(
        "GET",
        "/time_tracking_categories/1206540048300",
        query={"opt_fields": "name,color"},
    )
    assert result == response["data"]


def test_get_time_tracking_entries_for_time_tracking_category(
    api: asana.TimeTrackingCategoriesApi, server: Server
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
        api.get_time_tracking_entries_for_time_tracking_category(
            "1206540048300",
            {
                "start_date": "2026-03-01",
                "end_date": "2026-03-31",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["duration_minutes", "entered_on"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/time_tracking_categories/1206540048300/time_tracking_entries",
        query={
            "start_date": "2026-03-01",
            "end_date": "2026-03-31",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "duration_minutes,entered_on",
        },
    )
    assert result == response["data"]


def test_update_time_tracking_category(
    api: asana.TimeTrackingCategoriesApi, server: Server
) -> None:
    body: Any = {
        "data": {"name": "Upholstery", "color": "blue-green", "is_archived": True}
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540048300",
                "resource_type": "time_tracking_category",
                "name": "Upholstery",
            }
        }
    )
    result = api.update_time_tracking_category(
        body, "1206540048300", {"opt_fields": ["name", "color"]}
    )
    server.assert_sent(
        "PUT",
        "/time_tracking_categories/1206540048300",
        query={"opt_fields": "name,color"},
        body=body,
    )
    assert result == response["data"]
