"""Call every operation of ProjectTemplatesApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.ProjectTemplatesApi:
    return asana.ProjectTemplatesApi(sdk_client)


def test_delete_project_template(
    api: asana.ProjectTemplatesApi, server: Server
) -> None:
    response = server.respond({"data": {}})
    result = api.delete_project_template("1206540034801")
    server.assert_sent("DELETE", "/project_templates/1206540034801")
    assert result == response["data"]


def test_get_project_template(api: asana.ProjectTemplatesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540034801",
                "resource_type": "project_template",
                "name": "Catalogue",
            }
        }
    )
    result = api.get_project_template(
        "1206540034801", {"opt_fields": ["name", "owner"]}
    )
    server.assert_sent(
        "GET", "/project_templates/1206540034801", query={"opt_fields": "name,owner"}
    )
    assert result == response["data"]


def test_get_project_templates(api: asana.ProjectTemplatesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540034801",
                    "resource_type": "project_template",
                    "name": "Catalogue",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_project_templates(
            {
                "workspace": "1206540000017",
                "team": "1206540022600",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "owner"],
            }
        )
    )
    server.assert_sent(
        "GET",
        "/project_templates",
        query={
            "workspace": "1206540000017",
            "team": "1206540022600",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,owner",
        },
    )
    assert result == response["data"]


def test_get_project_templates_for_team(
    api: asana.ProjectTemplatesApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540034801",
                    "resource_type": "project_template",
                    "name": "Catalogue",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_project_templates_for_team(
            "1206540022600",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "owner"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/teams/1206540022600/project_templates",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,owner",
        },
    )
    assert result == response["data"]


def test_instantiate_project(api: asana.ProjectTemplatesApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Autumn catalogue",
            "team": "1206540022600",
            "privacy_setting": "public_to_workspace",
            "requested_dates": [{"gid": "1", "value": "2026-08-03T00:00:00.000Z"}],
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540077310",
                "resource_type": "job",
                "resource_subtype": "duplicate_project",
            }
        },
        status=201,
    )
    result = api.instantiate_project(
        "1206540034801", {"body": body, "opt_fields": ["status", "new_task.name"]}
    )
    server.assert_sent(
        "POST",
        "/project_templates/1206540034801/instantiateProject",
        query={"opt_fields": "status,new_task.name"},
        body=body,
    )
    assert result == response["data"]
