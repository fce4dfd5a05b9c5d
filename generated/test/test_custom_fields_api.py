"""Call every operation of CustomFieldsApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.CustomFieldsApi:
    return asana.CustomFieldsApi(sdk_client)


def test_create_custom_field(api: asana.CustomFieldsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "workspace": "1206540000017",
            "resource_subtype": "number",
            "name": "Weight",
            "precision": 1,
            "format": "custom",
            "custom_label": "kg",
            "custom_label_position": "suffix",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540017700",
                "resource_type": "custom_field",
                "name": "Priority",
            }
        },
        status=201,
    )
    result = api.create_custom_field(body, {"opt_fields": ["name", "resource_subtype"]})
    server.assert_sent(
        "POST",
        "/custom_fields",
        query={"opt_fields": "name,resource_subtype"},
        body=body,
    )
    assert result == response["data"]


def test_create_enum_option_for_custom_field(
    api: asana.CustomFieldsApi, server: Server
) -> None:
    body: Any = {
        "data": {"name": "Urgent", "color": "red", "insert_after": "1206540017713"}
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540017711",
                "resource_type": "enum_option",
                "name": "Urgent",
            }
        },
        status=201,
    )
    result = api.create_enum_option_for_custom_field(
        "1206540017700", {"body": body, "opt_fields": ["name", "color"]}
    )
    server.assert_sent(
        "POST",
        "/custom_fields/1206540017700/enum_options",
        query={"opt_fields": "name,color"},
        body=body,
    )
    assert result == response["data"]


def test_delete_custom_field(api: asana.CustomFieldsApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_custom_field("1206540017700")
    server.assert_sent("DELETE", "/custom_fields/1206540017700")
    assert result == response["data"]


def test_get_custom_field(api: asana.CustomFieldsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540017700",
                "resource_type": "custom_field",
                "name": "Priority",
            }
        }
    )
    result = api.get_custom_field(
        "1206540017700", {"opt_fields": ["name", "resource_subtype"]}
    )
    server.assert_sent(
        "GET",
        "/custom_fields/1206540017700",
        query={"opt_fields": "name,resource_subtype"},
    )
    assert result == response["data"]


def test_get_custom_fields_for_workspace(
    api: asana.CustomFieldsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540017700",
                    "resource_type": "custom_field",
                    "name": "Priority",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_custom_fields_for_workspace(
            "1206540000017",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "resource_subtype"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/workspaces/1206540000017/custom_fields",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,resource_subtype",
        },
    )
    assert result == response["data"]


def test_insert_enum_option_for_custom_field(
    api: asana.CustomFieldsApi, server: Server
) -> None:
    body: Any = {
        "data": {"enum_option": "1206540017711", "after_enum_option": "1206540017713"}
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540017711",
                "resource_type": "enum_option",
                "name": "Urgent",
            }
        }
    )
    result = api.insert_enum_option_for_custom_field(
        "1206540017700", {"body": body, "opt_fields": ["name", "color"]}
    )
    server.assert_sent(
        "POST",
        "/custom_fields/1206540017700/enum_options/insert",
        query={"opt_fields": "name,color"},
        body=body,
    )
    assert result == response["data"]


def test_update_custom_field(api: asana.CustomFieldsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "workspace": "1206540000017",
            "name": "Priority",
            "description": "How soon the order has to leave the workshop.",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540017700",
                "resource_type": "custom_field",
                "name": "Priority",
            }
        }
    )
    result = api.update_custom_field(
        "1206540017700", {"body": body, "opt_fields": ["name", "resource_subtype"]}
    )
    server.assert_sent(
        "PUT",
        "/custom_fields/1206540017700",
        query={"opt_fields": "name,resource_subtype"},
        body=body,
    )
    assert result == response["data"]


def test_update_enum_option(api: asana.CustomFieldsApi, server: Server) -> None:
    body: Any = {"data": {"name": "Urgent", "enabled": True, "color": "red"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540017711",
                "resource_type": "enum_option",
                "name": "Urgent",
            }
        }
    )
    result = api.update_enum_option(
        "1206540017711", {"body": body, "opt_fields": ["name", "color"]}
    )
    server.assert_sent(
        "PUT",
        "/enum_options/1206540017711",
        query={"opt_fields": "name,color"},
        body=body,
    )
    assert result == response["data"]
