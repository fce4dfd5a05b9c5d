"""Call every operation of SectionsApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.SectionsApi:
    return asana.SectionsApi(sdk_client)


def test_add_task_for_section(api: asana.SectionsApi, server: Server) -> None:
    body: Any = {"data": {"task": "1206540044021", "insert_after": "1206540044023"}}
    response = server.respond({"data": {}})
    result = api.add_task_for_section("1206540033150", {"body": body})
    server.assert_sent("POST", "/sections/1206540033150/addTask", body=body)
    assert result == response["data"]


def test_create_section_for_project(api: asana.SectionsApi, server: Server) -> None:
    body: Any = {"data": {"name": "In print", "insert_after": "1206540033152"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540033150",
                "resource_type": "section",
                "name": "In print",
            }
        },
        status=201,
    )
    result = api.create_section_for_project(
        "1206540033102", {"body": body, "opt_fields": ["name", "project.name"]}
    )
    server.assert_sent(
        "POST",
        "/projects/1206540033102/sections",
        query={"opt_fields": "name,project.name"},
        body=body,
    )
    assert result == response["data"]


def test_delete_section(api: asana.SectionsApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_section("1206540033150")
    server.assert_sent("DELETE", "/sections/1206540033150")
    assert result == response["data"]


def test_get_section(api: asana.SectionsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540033150",
                "resource_type": "section",
                "name": "In print",
            }
        }
    )
    result = api.get_section("1206540033150", {"opt_fields": ["name", "project.name"]})
    server.assert_sent(
        "GET", "/sections/1206540033150", query={"opt_fields": "name,project.name"}
    )
    assert result == response["data"]


def test_get_sections_for_project(api: asana.SectionsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {"gid": "1206540033150", "resource_type": "section", "name": "In print"}
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_sections_for_project(
            "1206540033102",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "project.name"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/projects/1206540033102/sections",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,project.name",
        },
    )
    assert result == response["data"]


def test_insert_section_for_project(api: asana.SectionsApi, server: Server) -> None:
    body: Any = {"data": {"section": "1206540033150", "after_section": "1206540033152"}}
    response = server.respond({"data": {}})
    result = api.insert_section_for_project("1206540033102", {"body": body})
    server.assert_sent("POST", "/projects/1206540033102/sections/insert", body=body)
    assert result == response["data"]


def test_update_section(api: asana.SectionsApi, server: Server) -> None:
    body: Any = {"data": {"name": "At the printer"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540033150",
                "resource_type": "section",
                "name": "In print",
            }
        }
    )
    result = api.update_section(
        "1206540033150", {"body": body, "opt_fields": ["name", "project.name"]}
    )
    server.assert_sent(
        "PUT",
        "/sections/1206540033150",
        query={"opt_fields": "name,project.name"},
        body=body,
    )
    assert result == response["data"]
