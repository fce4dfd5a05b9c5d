"""Call every operation of ProjectStatusesApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.ProjectStatusesApi:
    return asana.ProjectStatusesApi(sdk_client)


def test_create_project_status_for_project(
    api: asana.ProjectStatusesApi, server: Server
) -> None:
    body: Any = {
        "data": {
            "title": "Week 11",
            "text": "Photographs are done, the printer has the first pages.",
            "color": "green",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540034500",
                "resource_type": "project_status",
                "title": "Week 11",
            }
        },
        status=201,
    )
    result = api.create_project_status_for_project(
        body, "1206540033102", {"opt_fields": ["title", "color"]}
    )
    server.assert_sent(
        "POST",
        "/projects/1206540033102/project_statuses",
        query={"opt_fields": "title,color"},
        body=body,
    )
    assert result == response["data"]


def test_delete_project_status(api: asana.ProjectStatusesApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_project_status("1206540034500")
    server.assert_sent("DELETE", "/project_statuses/1206540034500")
    assert result == response["data"]


def test_get_project_status(api: asana.ProjectStatusesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540034500",
                "resource_type": "project_status",
                "title": "Week 11",
            }
        }
    )
    result = api.get_project_status("1206540034500", {"opt_fields": ["title", "color"]})
    server.assert_sent(
        "GET", "/project_statuses/1206540034500", query={"opt_fields": "title,color"}
    )
    assert result == response["data"]


def test_get_project_statuses_for_project(
    api: asana.ProjectStatusesApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540034500",
                    "resource_type": "project_status",
                    "title": "Week 11",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_project_statuses_for_project(
            "1206540033102",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["title", "color"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/projects/1206540033102/project_statuses",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "title,color",
        },
    )
    assert result == response["data"]
