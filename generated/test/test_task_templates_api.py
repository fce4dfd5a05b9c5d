"""Call every operation of TaskTemplatesApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.TaskTemplatesApi:
    return asana.TaskTemplatesApi(sdk_client)


def test_delete_task_template(api: asana.TaskTemplatesApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_task_template("1206540034901")
    server.assert_sent("DELETE", "/task_templates/1206540034901")
    assert result == response["data"]


def test_get_task_template(api: asana.TaskTemplatesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540034901",
                "resource_type": "task_template",
                "name": "Furniture order",
            }
        }
    )
    result = api.get_task_template("1206540034901", {"opt_fields": ["name", "project"]})
    server.assert_sent(
        "GET", "/task_templates/1206540034901", query={"opt_fields": "name,project"}
    )
    assert result == response["data"]


def test_get_task_templates(api: asana.TaskTemplatesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540034901",
                    "resource_type": "task_template",
                    "name": "Furniture order",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_task_templates(
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "project": "1206540033102",
                "opt_fields": ["name", "project"],
            }
        )
    )
    server.assert_sent(
        "GET",
        "/task_templates",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "project": "1206540033102",
            "opt_fields": "name,project",
        },
    )
    assert result == response["data"]


def test_instantiate_task(api: asana.TaskTemplatesApi, server: Server) -> None:
    body: Any = {"data": {"name": "Order twelve stools"}}
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
    result = api.instantiate_task(
        "1206540034901", {"body": body, "opt_fields": ["status", "new_task.name"]}
    )
    server.assert_sent(
        "POST",
        "/task_templates/1206540034901/instantiateTask",
        query={"opt_fields": "status,new_task.name"},
        body=body,
    )
    assert result == response["data"]
