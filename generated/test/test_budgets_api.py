"""Call every operation of BudgetsApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.BudgetsApi:
    return asana.BudgetsApi(sdk_client)


def test_create_budget(api: asana.BudgetsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "budget_type": "cost",
            "parent": "1206540033102",
            "estimate": {
                "billable_status_filter": "billable",
                "source": "tasks",
                "enabled": True,
            },
            "actual": {"billable_status_filter": "billable"},
            "total": {"enabled": True, "value": 6000},
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540025600",
                "resource_type": "budget",
                "budget_type": "cost",
            }
        },
        status=201,
    )
    result = api.create_budget(body)
    server.assert_sent("POST", "/budgets", body=body)
    assert result == response["data"]


def test_delete_budget(api: asana.BudgetsApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_budget("1206540025600")
    server.assert_sent("DELETE", "/budgets/1206540025600")
    assert result == response["data"]


def test_get_budget(api: asana.BudgetsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540025600",
                "resource_type": "budget",
                "budget_type": "cost",
            }
        }
    )
    result = api.get_budget(
        "1206540025600", {"opt_fields": ["budget_type", "actual.value"]}
    )
    server.assert_sent(
        "GET",
        "/budgets/1206540025600",
        query={"opt_fields": "budget_type,actual.value"},
    )
    assert result == response["data"]


def test_get_budgets(api: asana.BudgetsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540025600",
                    "resource_type": "budget",
                    "budget_type": "cost",
                }
            ],
            "next_page": None,
        }
    )
    result = list(api.get_budgets("1206540033102"))
    server.assert_sent(
        "GET", "/budgets", query={"parent": "1206540033102", "limit": "100"}
    )
    assert result == response["data"]


def test_update_budget(api: asana.BudgetsApi, server: Server) -> None:
    body: Any = {"data": {"total": {"enabled": True, "value": 7500}}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540025600",
                "resource_type": "budget",
                "budget_type": "cost",
            }
        }
    )
    result = api.update_budget(
        body, "1206540025600", {"opt_fields": ["budget_type", "actual.value"]}
    )
    server.assert_sent(
        "PUT",
        "/budgets/1206540025600",
        query={"opt_fields": "budget_type,actual.value"},
        body=body,
    )
    assert result == response["data"]
