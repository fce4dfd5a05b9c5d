"""Call every operation of ProjectBriefsApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.ProjectBriefsApi:
    return asana.ProjectBriefsApi(sdk_client)


def test_create_project_brief(api: asana.ProjectBriefsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "title": "Why a spring catalogue",
            "html_text": "<body>Forty pages, <strong>printed</strong> and online.</body>",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540034700",
                "resource_type": "project_brief",
                "title": "Why a spring catalogue",
            }
        },
        status=201,
    )
    result = api.create_project_brief(
        body, "1206540033102", {"opt_fields": ["title", "text"]}
    )
    server.assert_sent(
        "POST",
        "/projects/1206540033102/project_briefs",
        query={"opt_fields": "title,text"},
        body=body,
    )
    assert result == response["data"]


def test_delete_project_brief(api: asana.ProjectBriefsApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_project_brief("1206540034700")
    server.assert_sent("DELETE", "/project_briefs/1206540034700")
    assert result == response["data"]


def test_get_project_brief(api: asana.ProjectBriefsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540034700",
                "resource_type": "project_brief",
                "title": "Why a spring catalogue",
            }
        }
    )
    result = api.get_project_brief("1206540034700", {"opt_fields": ["title", "text"]})
    server.assert_sent(
        "GET", "/project_briefs/1206540034700", query={"opt_fields": "title,text"}
    )
    assert result == response["data"]


def test_update_project_brief(api: asana.ProjectBriefsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "title": "Why a spring catalogue",
            "html_text": "<body>Forty-eight pages, <strong>printed</strong> and online.</body>",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540034700",
                "resource_type": "project_brief",
                "title": "Why a spring catalogue",
            }
        }
    )
    result = api.update_project_brief(
        body, "1206540034700", {"opt_fields": ["title", "text"]}
    )
    server.assert_sent(
        "PUT",
        "/project_briefs/1206540034700",
        query={"opt_fields": "title,text"},
        body=body,
    )
    assert result == response["data"]
