"""Call every operation of GoalsApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.GoalsApi:
    return asana.GoalsApi(sdk_client)


def test_add_custom_field_setting_for_goal(api: asana.GoalsApi, server: Server) -> None:
    body: Any = {"data": {"custom_field": "1206540017700", "is_important": True}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540017790",
                "resource_type": "custom_field_setting",
                "is_important": True,
            }
        }
    )
    result = api.add_custom_field_setting_for_goal(body, "1206540099001")
    server.assert_sent("POST", "/goals/1206540099001/addCustomFieldSetting", body=body)
    assert result == response["data"]


def test_add_followers(api: asana.GoalsApi, server: Server) -> None:
    body: Any = {"data": {"followers": ["1206540010441"]}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540099001",
                "resource_type": "goal",
                "name": "Sell 500 chairs this quarter",
            }
        }
    )
    result = api.add_followers(
        body, "1206540099001", {"opt_fields": ["name", "owner.name"]}
    )
    server.assert_sent(
        "POST",
        "/goals/1206540099001/addFollowers",
        query={"opt_fields": "name,owner.name"},
        body=body,
    )
    assert result == response["data"]


def test_create_goal(api: asana.GoalsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Sell 500 chairs this quarter",
            "workspace": "1206540000017",
            "owner": "1206540010441",
            "start_on": "2026-01-01",
            "due_on": "2026-03-31",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540099001",
                "resource_type": "goal",
                "name": "Sell 500 chairs this quarter",
            }
        },
        status=201,
    )
    result = api.create_goal(body, {"opt_fields": ["name", "owner.name"]})
    server.assert_sent(
        "POST", "/goals", query={"opt_fields": "name,owner.name"}, body=body
    )
    assert result == response["data"]


def test_create_goal_metric(api: asana.GoalsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "unit": "none",
            "precision": 0,
            "initial_number_value": 0,
            "target_number_value": 500,
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540099001",
                "resource_type": "goal",
                "name": "Sell 500 chairs this quarter",
            }
        }
    )
    result = api.create_goal_metric(
        body, "1206540099001", {"opt_fields": ["name", "owner.name"]}
    )
    server.assert_sent(
        "POST",
        "/goals/1206540099001/setMetric",
        query={"opt_fields": "name,owner.name"},
        body=body,
    )
    assert result == response["data"]


def test_delete_goal(api: asana.GoalsApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_goal("1206540099001")
    server.assert_sent("DELETE", "/goals/1206540099001")
    assert result == response["data"]


def test_get_goal(api: asana.GoalsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540099001",
                "resource_type": "goal",
                "name": "Sell 500 chairs this quarter",
            }
        }
    )
    result = api.get_goal("1206540099001", {"opt_fields": ["name", "owner.name"]})
    server.assert_sent(
        "GET", "/goals/1206540099001", query={"opt_fields": "name,owner.name"}
    )
    assert result == response["data"]


def test_get_goals(api: asana.GoalsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540099001",
                    "resource_type": "goal",
                    "name": "Sell 500 chairs this quarter",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_goals(
            {
                "portfolio": "1206540035900",
                "project": "1206540033102",
                "task": "1206540044021",
                "is_workspace_level": False,
                "team": "1206540022600",
                "workspace": "1206540000017",
                "time_periods": ["1206540099102", "1206540099103"],
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "owner.name"],
            }
        )
    )
    server.assert_sent(
        "GET",
        "/goals",
        query={
            "portfolio": "1206540035900",
            "project": "1206540033102",
            "task": "1206540044021",
            "is_workspace_level": "false",
            "team": "1206540022600",
            "workspace": "1206540000017",
            "time_periods": ["1206540099102", "1206540099103"],
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,owner.name",
        },
    )
    assert result == response["data"]


def test_get_parent_goals_for_goal(api: asana.GoalsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540099001",
                    "resource_type": "goal",
                    "name": "Sell 500 chairs this quarter",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_parent_goals_for_goal(
            "1206540099001", {"opt_fields": ["name", "owner.name"]}
        )
    )
    server.assert_sent(
        "GET",
        "/goals/1206540099001/parentGoals",
        query={"opt_fields": "name,owner.name", "limit": "100"},
    )
    assert result == response["data"]


def test_remove_custom_field_setting_for_goal(
    api: asana.GoalsApi, server: Server
) -> None:
    body: Any = {"data": {"custom_field": "1206540017700"}}
    response = server.respond({"data": {}})
    result = api.remove_custom_field_setting_for_goal(body, "1206540099001")
    server.assert_sent(
        "POST", "/goals/1206540099001/removeCustomFieldSetting", body=body
    )
    assert result == response["data"]


def test_remove_followers(api: asana.GoalsApi, server: Server) -> None:
    body: Any = {"data": {"followers": ["1206540010441"]}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540099001",
                "resource_type": "goal",
                "name": "Sell 500 chairs this quarter",
            }
        }
    )
    result = api.remove_followers(
        body, "1206540099001", {"opt_fields": ["name", "owner.name"]}
    )
    server.assert_sent(
        "POST",
        "/goals/1206540099001/removeFollowers",
        query={"opt_fields": "name,owner.name"},
        body=body,
    )
    assert result == response["data"]


def test_update_goal(api: asana.GoalsApi, server: Server) -> None:
    body: Any = {
        "data": {"notes": "Online and in the showroom.", "due_on": "2026-04-30"}
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540099001",
                "resource_type": "goal",
                "name": "Sell 500 chairs this quarter",
            }
        }
    )
    result = api.update_goal(
        body, "1206540099001", {"opt_fields": ["name", "owner.name"]}
    )
    server.assert_sent(
        "PUT",
        "/goals/1206540099001",
        query={"opt_fields": "name,owner.name"},
        body=body,
    )
    assert result == response["data"]


def test_update_goal_metric(api: asana.GoalsApi, server: Server) -> None:
    body: Any = {"data": {"current_number_value": 120}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540099001",
                "resource_type": "goal",
                "name": "Sell 500 chairs this quarter",
            }
        }
    )
    result = api.update_goal_metric(
        body, "1206540099001", {"opt_fields": ["name", "owner.name"]}
    )
    server.assert_sent(
        "POST",
        "/goals/1206540099001/setMetricCurrentValue",
        query={"opt_fields": "name,owner.name"},
        body=body,
    )
    assert result == response["data"]
