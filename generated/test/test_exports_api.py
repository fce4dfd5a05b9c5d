"""Call every operation of ExportsApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.ExportsApi:
    return asana.ExportsApi(sdk_client)


def test_create_graph_export(api: asana.ExportsApi, server: Server) -> None:
    body: Any = {"data": {"parent": "1206540033102"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540077311",
                "resource_type": "job",
                "resource_subtype": "graph_export_request",
            }
        },
        status=201,
    )
    result = api.create_graph_export(body)
    server.assert_sent("POST", "/exports/graph", body=body)
    assert result == response["data"]


def test_create_resource_export(api: asana.ExportsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "workspace": "1206540000017",
            "export_request_parameters": [
                {
                    "resource_type": "task",
                    "filters": {
                        "created_at.after": "2026-01-01T08:00:00.000Z",
                        "created_at.before": "2026-04-01T08:00:00.000Z",
                    },
                }
            ],
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540077312",
                "resource_type": "job",
                "resource_subtype": "export_request",
            }
        },
        status=201,
    )
    result = api.create_resource_export(body)
    server.assert_sent("POST", "/exports/resource", body=body)
    assert result == response["data"]
