"""Call every operation of GoalRelationshipsApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.GoalRelationshipsApi:
    return asana.GoalRelationshipsApi(sdk_client)


def test_add_supporting_relationship(
    api: asana.GoalRelationshipsApi, server: Server
) -> None:
    body: Any = {
        "data": {"supporting_resource": "1206540033102", "contribution_weight": 1}
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540099201",
                "resource_type": "goal_relationship",
                "resource_subtype": "supporting_work",
            }
        }
    )
    result = api.add_supporting_relationship(
        body,
        "1206540099001",
        {"opt_fields": ["contribution_weight", "supporting_resource.name"]},
    )
    server.assert_sent(
        "POST",
        "/goals/1206540099001/addSupportingRelationship",
        query={"opt_fields": "contribution_weight,supporting_resource.name"},
        body=body,
    )
    assert result == response["data"]


def test_get_goal_relationship(api: asana.GoalRelationshipsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540099201",
                "resource_type": "goal_relationship",
                "resource_subtype": "supporting_work",
            }
        }
    )
    result = api.get_goal_relationship(
        "1206540099201",
        {"opt_fields": ["contribution_weight", "supporting_resource.name"]},
    )
    server.assert_sent(
        "GET",
        "/goal_relationships/1206540099201",
        query={"opt_fields": "contribution_weight,supporting_resource.name"},
    )
    assert result == response["data"]


def test_get_goal_relationships(
    api: asana.GoalRelationshipsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540099201",
                    "resource_type": "goal_relationship",
                    "resource_subtype": "supporting_work",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_goal_relationships(
            "1206540099001",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "resource_subtype": "supporting_work",
                "opt_fields": ["contribution_weight", "supporting_resource.name"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/goal_relationships",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "supported_goal": "1206540099001",
            "resource_subtype": "supporting_work",
            "opt_fields": "contribution_weight,supporting_resource.name",
        },
    )
    assert result == response["data"]


def test_remove_supporting_relationship(
    api: asana.GoalRelationshipsApi, server: Server
) -> None:
    body: Any = {"data": {"supporting_resource": "1206540033102"}}
    response = server.respond({"data": {}})
    result = api.remove_supporting_relationship(body, "1206540099001")
    server.assert_sent(
        "POST", "/goals/1206540099001/removeSupportingRelationship", body=body
    )
    assert result == response["data"]


def test_update_goal_relationship(
    api: asana.GoalRelationshipsApi, server: Server
) -> None:
    body: Any = {"data": {"contribution_weight": 0.5}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540099201",
                "resource_type": "goal_relationship",
                "resource_subtype": "supporting_work",
            }
        }
    )
    result = api.update_goal_relationship(
        body,
        "1206540099201",
        {"opt_fields": ["contribution_weight", "supporting_resource.name"]},
    )
    server.assert_sent(
        "PUT",
        "/goal_relationships/1206540099201",
        query={"opt_fields": "contribution_weight,supporting_resource.name"},
        body=body,
    )
    assert result == response["data"]
