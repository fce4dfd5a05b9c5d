"""Call every operation of CustomTypesApi over loopback."""

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.CustomTypesApi:
    return asana.CustomTypesApi(sdk_client)


def test_get_custom_type(api: asana.CustomTypesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540018800",
                "resource_type": "custom_type",
                "name": "Repair",
            }
        }
    )
    result = api.get_custom_type(
        "1206540018800", {"opt_fields": ["name", "status_options.name"]}
    )
    server.assert_sent(
        "GET",
        "/custom_types/1206540018800",
        query={"opt_fields": "name,status_options.name"},
    )
    assert result == response["data"]


def test_get_custom_types(api: asana.CustomTypesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540018800",
                    "resource_type": "custom_type",
                    "name": "Repair",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_custom_types(
            {
                "project": "1206540033102",
                "workspace": "1206540000017",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "status_options.name"],
            }
        )
    )
    server.assert_sent(
        "GET",
        "/custom_types",
        query={
            "project": "1206540033102",
            "workspace": "1206540000017",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,status_options.name",
        },
    )
    assert result == response["data"]
