"""Call every operation of PortfoliosApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.PortfoliosApi:
    return asana.PortfoliosApi(sdk_client)


def test_add_custom_field_setting_for_portfolio(
    api: asana.PortfoliosApi, server: Server
) -> None:
    body: Any = {
        "data": {
            "custom_field": "1206540017700",
            "is_important": True,
            "insert_after": "1206540017792",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540017790",
                "resource_type": "custom_field_setting",
                "is_important": True,
            }
        }
    )
    result = api.add_custom_field_setting_for_portfolio(body, "1206540035900")
    server.assert_sent(
        "POST", "/portfolios/1206540035900/addCustomFieldSetting", body=body
    )
    assert result == response["data"]


def test_add_item_for_portfolio(api: asana.PortfoliosApi, server: Server) -> None:
    body: Any = {"data": {"item": "1206540033102", "insert_after": "1206540033104"}}
    response = server.respond({"data": {}})
    result = api.add_item_for_portfolio(body, "1206540035900")
    server.assert_sent("POST", "/portfolios/1206540035900/addItem", body=body)
    assert result == response["data"]


def test_add_members_for_portfolio(api: asana.PortfoliosApi, server: Server) -> None:
    body: Any = {"data": {"members": "1206540010441,1206540010552"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540035900",
                "resource_type": "portfolio",
                "name": "Print",
            }
        }
    )
    result = api.add_members_for_portfolio(
        body, "1206540035900", {"opt_fields": ["name", "owner.name"]}
    )
    server.assert_sent(
        "POST",
        "/portfolios/1206540035900/addMembers",
        query={"opt_fields": "name,owner.name"},
        body=body,
    )
    assert result == response["data"]


def test_create_portfolio(api: asana.PortfoliosApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Print",
            "workspace": "1206540000017",
            "color": "dark-teal",
            "start_on": "2026-02-02",
            "due_on": "2026-08-31",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540035900",
                "resource_type": "portfolio",
                "name": "Print",
            }
        },
        status=201,
    )
    result = api.create_portfolio(body, {"opt_fields": ["name", "owner.name"]})
    server.assert_sent(
        "POST", "/portfolios", query={"opt_fields": "name,owner.name"}, body=body
    )
    assert result == response["data"]


def test_delete_portfolio(api: asana.PortfoliosApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_portfolio("1206540035900")
    server.assert_sent("DELETE", "/portfolios/1206540035900")
    assert result == response["data"]


def test_duplicate_portfolio(api: asana.PortfoliosApi, server: Server) -> None:
    body: Any = {
        "data": {"name": "Print 2027", "include": "members,permissions,child_projects"}
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
    result = api.duplicate_portfolio(
        "1206540035900", {"body": body, "opt_fields": ["status", "new_task.name"]}
    )
    server.assert_sent(
        "POST",
        "/portfolios/1206540035900/duplicate",
        query={"opt_fields": "status,new_task.name"},
        body=body,
    )
    assert result == response["data"]


def test_get_items_for_portfolio(api: asana.PortfoliosApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540033102",
                    "resource_type": "project",
                    "name": "Spring catalogue",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_items_for_portfolio(
            "1206540035900",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "owner"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/portfolios/1206540035900/items",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,owner",
        },
    )
    assert result == response["data"]


def test_get_portfolio(api: asana.PortfoliosApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540035900",
                "resource_type": "portfolio",
                "name": "Print",
            }
        }
    )
    result = api.get_portfolio("1206540035900", {"opt_fields": ["name", "owner.name"]})
    server.assert_sent(
        "GET", "/portfolios/1206540035900", query={"opt_fields": "name,owner.name"}
    )
    assert result == response["data"]


def test_get_portfolios(api: asana.PortfoliosApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {"gid": "1206540035900", "resource_type": "portfolio", "name": "Print"}
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_portfolios(
            "1206540000017",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "owner": "me",
                "custom_type": "1206540018800",
                "opt_fields": ["name", "owner.name"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/portfolios",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "workspace": "1206540000017",
            "owner": "me",
            "custom_type": "1206540018800",
            "opt_fields": "name,owner.name",
        },
    )
    assert result == response["data"]


def test_remove_custom_field_setting_for_portfolio(
    api: asana.PortfoliosApi, server: Server
) -> None:
    body: Any = {"data": {"custom_field": "1206540017700"}}
    response = server.respond({"data": {}})
    result = api.remove_custom_field_setting_for_portfolio(body, "1206540035900")
    server.assert_sent(
        "POST", "/portfolios/1206540035900/removeCustomFieldSetting", body=body
    )
    assert result == response["data"]


def test_remove_item_for_portfolio(api: asana.PortfoliosApi, server: Server) -> None:
    body: Any = {"data": {"item": "1206540033102"}}
    response = server.respond({"data": {}})
    result = api.remove_item_for_portfolio(body, "1206540035900")
    server.assert_sent("POST", "/portfolios/1206540035900/removeItem", body=body)
    assert result == response["data"]


def test_remove_members_for_portfolio(api: asana.PortfoliosApi, server: Server) -> None:
    body: Any = {"data": {"members": "1206540010441,1206540010552"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540035900",
                "resource_type": "portfolio",
                "name": "Print",
            }
        }
    )
    result = api.remove_members_for_portfolio(
        body, "1206540035900", {"opt_fields": ["name", "owner.name"]}
    )
    server.assert_sent(
        "POST",
        "/portfolios/1206540035900/removeMembers",
        query={"opt_fields": "name,owner.name"},
        body=body,
    )
    assert result == response["data"]


def test_update_portfolio(api: asana.PortfoliosApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Print",
            "archived": False,
            "color": "dark-teal",
            "start_on": "2026-02-02",
            "due_on": "2026-08-31",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540035900",
                "resource_type": "portfolio",
                "name": "Print",
            }
        }
    )
    result = api.update_portfolio(
        body, "1206540035900", {"opt_fields": ["name", "owner.name"]}
    )
    server.assert_sent(
        "PUT",
        "/portfolios/1206540035900",
        query={"opt_fields": "name,owner.name"},
        body=body,
    )
    assert result == response["data"]
