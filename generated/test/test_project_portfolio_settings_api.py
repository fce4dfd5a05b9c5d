"""Call every operation of ProjectPortfolioSettingsApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.ProjectPortfolioSettingsApi:
    return asana.ProjectPortfolioSettingsApi(sdk_client)


def test_get_project_portfolio_setting(
    api: asana.ProjectPortfolioSettingsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540035950",
                "resource_type": "project_portfolio_setting",
                "is_access_control_inherited": True,
            }
        }
    )
    result = api.get_project_portfolio_setting(
        "1206540035950", {"opt_fields": ["project", "portfolio"]}
    )
    server.assert_sent(
        "GET",
        "/project_portfolio_settings/1206540035950",
        query={"opt_fields": "project,portfolio"},
    )
    assert result == response["data"]


def test_get_project_portfolio_settings_for_portfolio(
    api: asana.ProjectPortfolioSettingsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540035950",
                    "resource_type": "project_portfolio_setting",
                    "is_access_control_inherited": True,
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_project_portfolio_settings_for_portfolio(
            "1206540035900",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["project", "portfolio"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/portfolios/1206540035900/project_portfolio_settings",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "project,portfolio",
        },
    )
    assert result == response["data"]


def test_get_project_portfolio_settings_for_project(
    api: asana.ProjectPortfolioSettingsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540035950",
                    "resource_type": "project_portfolio_setting",
                    "is_access_control_inherited": True,
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_project_portfolio_settings_for_project(
            "1206540033102",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["project", "portfolio"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/projects/1206540033102/project_portfolio_settings",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "project,portfolio",
        },
    )
    assert result == response["data"]


def test_update_project_portfolio_setting(
    api: asana.ProjectPortfolioSettingsApi, server: Server
) -> None:
    body: Any = {"data": {"is_access_control_inherited": True}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540035950",
                "resource_type": "project_portfolio_setting",
                "is_access_control_inherited": True,
            }
        }
    )
    result = api.update_project_portfolio_setting(
        body, "1206540035950", {"opt_fields": ["project", "portfolio"]}
    )
    server.assert_sent(
        "PUT",
        "/project_portfolio_settings/1206540035950",
        query={"opt_fields": "project,portfolio"},
        body=body,
    )
    assert result == response["data"]
