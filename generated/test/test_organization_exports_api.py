"""Call every operation of OrganizationExportsApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.OrganizationExportsApi:
    return asana.OrganizationExportsApi(sdk_client)


def test_create_organization_export(
    api: asana.OrganizationExportsApi, server: Server
) -> None:
    body: Any = {"data": {"organization": "1206540000017"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540077403",
                "resource_type": "organization_export",
                "created_at": "2026-03-17T13:40:00.000Z",
            }
        },
        status=201,
    )
    result = api.create_organization_export(
        body, {"opt_fields": ["state", "download_url"]}
    )
    server.assert_sent(
        "POST",
        "/organization_exports",
        query={"opt_fields": "state,download_url"},
        body=body,
    )
    assert result == response["data"]


def test_get_organization_export(
    api: asana.OrganizationExportsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540077403",
                "resource_type": "organization_export",
                "created_at": "2026-03-17T13:40:00.000Z",
            }
        }
    )
    result = api.get_organization_export(
        "1206540077403", {"opt_fields": ["state", "download_url"]}
    )
    server.assert_sent(
        "GET",
        "/organization_exports/1206540077403",
        query={"opt_fields": "state,download_url"},
    )
    assert result == response["data"]
