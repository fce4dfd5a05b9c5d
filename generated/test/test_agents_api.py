"""Call every operation of AgentsApi over loopback."""

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.AgentsApi:
    return asana.AgentsApi(sdk_client)


def test_get_agent(api: asana.AgentsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "workspace": {
                    "gid": "1206540000017",
                    "resource_type": "workspace",
                    "name": "Harbour Furniture",
                },
                "gid": "1206540013300",
                "resource_type": "agent",
            }
        }
    )
    result = api.get_agent("1206540013300", {"opt_fields": ["name", "description"]})
    server.assert_sent(
        "GET", "/agents/1206540013300", query={"opt_fields": "name,description"}
    )
    assert result == response["data"]


def test_get_agents_for_workspace(api: asana.AgentsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "workspace": {"gid": "1206540000017", "resource_type": "workspace"},
                    "gid": "1206540013300",
                    "resource_type": "agent",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_agents_for_workspace(
            "1206540000017",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "description"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/workspaces/1206540000017/agents",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,description",
        },
    )
    assert result == response["data"]
