"""Calls of every operation of BatchAPIApi over loopback."""

from typing import Any

import asana

from .loopback import Server


def test_create_batch_request(api_client: asana.ApiClient, server: Server) -> None:
    api = asana.BatchAPIApi(api_client)
    body: Any = {
        "data": {
            "actions": [
                {
                    "relative_path": "/users/me",
                    "method": "get",
                    "options": {"fields": ["name", "email"]},
                },
                {
                    "relative_path": "/tasks/1206540044021",
                    "method": "put",
                    "data": {"completed": True},
                },
            ]
        }
    }
    answer = server.answer(
        200,
        {
            "data": [
                {
                    "status_code": 200,
                    "headers": {"location": "/tasks/1206540044021"},
                    "body": {
                        "data": {
                            "gid": "1206540044021",
                            "name": "Order new chairs",
                            "completed": True,
                        }
                    },
                }
            ]
        },
    )
    result = list(
        api.create_batch_request(body, {"opt_fields": ["status_code", "body"]})
    )
    server.assert_sent(
        "POST",
        "/batch",
        query={"opt_fields": "status_code,body"},
        headers={"Authorization": "Bearer token"},
        content_type="application/json; charset=UTF-8",
        body=body,
        accept="application/json; charset=UTF-8",
    )
    assert result == answer["data"]
