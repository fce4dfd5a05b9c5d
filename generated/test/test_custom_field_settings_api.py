"""Call every operation of CustomFieldSettingsApi over loopback."""

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.CustomFieldSettingsApi:
    return asana.CustomFieldSettingsApi(sdk_client)


def test_get_custom_field_settings_for_goal(
    api: asana.CustomFieldSettingsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540017790",
                    "resource_type": "custom_field_setting",
                    "is_important": True,
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_custom_field_settings_for_goal(
            "1206540099001",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["custom_field.name", "custom_field.type"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/goals/1206540099001/custom_field_settings",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "custom_field.name,custom_field.type",
        },
    )
    assert result == response["data"]


def test_get_custom_field_settings_for_portfolio(
    api: asana.CustomFieldSettingsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540017790",
                    "resource_type": "custom_field_setting",
                    "is_important": True,
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_custom_field_settings_for_portfolio(
            "1206540035900",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["custom_field.name", "custom_field.type"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/portfolios/1206540035900/custom_field_settings",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "custom_field.name,custom_field.type",
        },
    )
    assert result == response["data"]


def test_get_custom_field_settings_for_project(
    api: asana.CustomFieldSettingsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540017790",
                    "resource_type": "custom_field_setting",
                    "is_important": True,
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_custom_field_settings_for_project(
            "1206540033102",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["custom_field.name", "custom_field.type"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/projects/1206540033102/custom_field_settings",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "custom_field.name,custom_field.type",
        },
    )
    assert result == response["data"]


def test_get_custom_field_settings_for_team(
    api: asana.CustomFieldSettingsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540017790",
                    "resource_type": "custom_field_setting",
                    "is_important": True,
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_custom_field_settings_for_team(
            "1206540022600", {"opt_fields": ["custom_field.name", "custom_field.type"]}
        )
    )
    server.assert_sent(
        "GET",
        "/teams/1206540022600/custom_field_settings",
        query={"opt_fields": "custom_field.name,custom_field.type", "limit": "100"},
    )
    assert result == response["data"]
