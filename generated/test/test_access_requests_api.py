"""Call every operation of AccessRequestsApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.AccessRequestsApi:
    return asana.AccessRequestsApi(sdk_client)


def test_approve_access_request(api: asana.AccessRequestsApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.approve_access_request("1206540097010")
    server.assert_sent("POST", "/access_requests/1206540097010/approve")
    assert result == response["data"]


def test_create_access_request(api: asana.AccessRequestsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "target": "1206540033102",
            "message": "I proofread the catalogue from Monday on.",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540097010",
                "resource_type": "access_request",
                "message": "I proofread the catalogue from Monday on.",
            }
        },
        status=201,
    )
    result = api.create_access_request(body)
    server.assert_sent("POST", "/access_requests", body=body)
    assert result == response["data"]


def test_get_access_requests(api: asana.AccessRequestsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540097010",
                    "resource_type": "access_request",
                    "message": "I proofread the catalogue from Monday on.",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_access_requests(
            "1206540033102",
            {"user": "me", "opt_fields": ["approval_status", "requester.name"]},
        )
    )
    server.assert_sent(
        "GET",
        "/access_requests",
        query={
            "target": "1206540033102",
            "user": "me",
            "opt_fields": "approval_status,requester.name",
            "limit": "100",
        },
    )
    assert result == response["data"]


def test_reject_access_request(api: asana.AccessRequestsApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.reject_access_request("1206540097010")
    server.assert_sent("POST", "/access_requests/1206540097010/reject")
    assert result == response["data"]
