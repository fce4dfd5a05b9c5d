"""Call every operation of TypeaheadApi over loopback."""

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.TypeaheadApi:
    return asana.TypeaheadApi(sdk_client)


def test_typeahead_for_workspace(api: asana.TypeaheadApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540044021",
                    "resource_type": "task",
                    "name": "Order new chairs",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.typeahead_for_workspace(
            "1206540000017",
            "project",
            {"type": "project", "query": "Rele", "count": 20, "opt_fields": ["name"]},
        )
    )
    server.assert_sent(
        "GET",
        "/workspaces/1206540000017/typeahead",
        query={
            "resource_type": "project",
            "type": "project",
            "query": "Rele",
            "count": "20",
            "opt_fields": "name",
            "limit": "100",
        },
    )
    assert result == response["data"]
