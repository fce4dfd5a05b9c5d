"""Call every operation of RatesApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.RatesApi:
    return asana.RatesApi(sdk_client)


def test_create_rate(api: asana.RatesApi, server: Server) -> None:
    body: Any = {
        "data": {"parent": "1206540033102", "resource": "1206540010441", "rate": 42.5}
    }
    response = server.respond(
        {"data": {"gid": "1206540025700", "resource_type": "rate", "rate": 42.5}},
        status=201,
    )
    result = api.create_rate(body, {"opt_fields": ["rate", "currency_code"]})
    server.assert_sent(
        "POST", "/rates", query={"opt_fields": "rate,currency_code"}, body=body
    )
    assert result == response["data"]


def test_delete_rate(api: asana.RatesApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_rate("1206540025700")
    server.assert_sent("DELETE", "/rates/1206540025700")
    assert result == response["data"]


def test_get_rate(api: asana.RatesApi, server: Server) -> None:
    response = server.respond(
        {"data": {"gid": "1206540025700", "resource_type": "rate", "rate": 42.5}}
    )
    result = api.get_rate("1206540025700", {"opt_fields": ["rate", "currency_code"]})
    server.assert_sent(
        "GET", "/rates/1206540025700", query={"opt_fields": "rate,currency_code"}
    )
    assert result == response["data"]


def test_get_rates(api: asana.RatesApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [{"gid": "1206540025700", "resource_type": "rate", "rate": 42.5}],
            "next_page": None,
        }
    )
    result = list(
        api.get_rates(
            {
                "parent": "1206540033102",
                "resource": "1206540010441",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["offset"],
            }
        )
    )
    server.assert_sent(
        "GET",
        "/rates",
        query={
            "parent": "1206540033102",
            "resource": "1206540010441",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "offset",
        },
    )
    assert result == response["data"]


def test_update_rate(api: asana.RatesApi, server: Server) -> None:
    body: Any = {"data": {"rate": 45}}
    response = server.respond(
        {"data": {"gid": "1206540025700", "resource_type": "rate", "rate": 42.5}}
    )
    result = api.update_rate(
        body, "1206540025700", {"opt_fields": ["rate", "currency_code"]}
    )
    server.assert_sent(
        "PUT",
        "/rates/1206540025700",
        query={"opt_fields": "rate,currency_code"},
        body=body,
    )
    assert result == response["data"]
