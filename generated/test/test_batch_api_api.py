"""Call every operation of BatchAPIApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.BatchAPIApi:
    return asana.BatchAPIApi(sdk_client)


def test_create_batch_request(api: asana.BatchAPIApi, server: Server) -> None:
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
    response = server.respond(
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
        }
    )
    result = list(
        api.create_batch_request(body, {"opt_fields": ["status_code", "body"]})
    )
    server.assert_sent(
        "POST", "/batch", query={"opt_fields": "status_code,body"}, body=body
    )
    assert result == response["data"]
