"""Call every operation of TimePeriodsApi over loopback."""

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.TimePeriodsApi:
    return asana.TimePeriodsApi(sdk_client)


def test_get_time_period(api: asana.TimePeriodsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540099102",
                "resource_type": "time_period",
                "end_on": "2026-03-31",
            }
        }
    )
    result = api.get_time_period(
        "1206540099102", {"opt_fields": ["display_name", "start_on"]}
    )
    server.assert_sent(
        "GET",
        "/time_periods/1206540099102",
        query={"opt_fields": "display_name,start_on"},
    )
    assert result == response["data"]


def test_get_time_periods(api: asana.TimePeriodsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540099102",
                    "resource_type": "time_period",
                    "end_on": "2026-03-31",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_time_periods(
            "1206540000017",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "start_on": "2026-01-01",
                "end_on": "2026-06-30",
                "opt_fields": ["display_name", "start_on"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/time_periods",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "start_on": "2026-01-01",
            "end_on": "2026-06-30",
            "workspace": "1206540000017",
            "opt_fields": "display_name,start_on",
        },
    )
    assert result == response["data"]
