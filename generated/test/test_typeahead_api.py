"""Calls of every operation of TypeaheadApi over loopback."""

import asana

from .loopback import Server


def test_typeahead_for_workspace(api_client: asana.ApiClient, server: Server) -> None:
    api = asana.TypeaheadApi(api_client)
    answer = server.answer(
        200,
        {
            "data": [
                {
                    "gid": "1206540044021",
                    "resource_type": "task",
                    "name": "Order new chairs",
                }
            ],
            "next_page": {
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "path": "/tasks/1206540044021/subtasks?limit=20&offset=eyJhbGciOiJIUzI1NiJ9",
                "uri": "https://app.asana.com/api/1.0/tasks/1206540044021/subtasks?limit=20&offset=eyJhbGciOiJIUzI1NiJ9",
            },
        },
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
        },
        headers={"Authorization": "Bearer token"},
        accept="application/json; charset=UTF-8",
    )
    assert result == answer["data"]
