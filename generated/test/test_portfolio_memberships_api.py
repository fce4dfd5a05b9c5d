"""Call every operation of PortfolioMembershipsApi over loopback."""

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.PortfolioMembershipsApi:
    return asana.PortfolioMembershipsApi(sdk_client)


def test_get_portfolio_membership(
    api: asana.PortfolioMembershipsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540037201",
                "resource_type": "portfolio_membership",
                "access_level": "editor",
            }
        }
    )
    result = api.get_portfolio_membership(
        "1206540037201", {"opt_fields": ["access_level", "user.name"]}
    )
    server.assert_sent(
        "GET",
        "/portfolio_memberships/1206540037201",
        query={"opt_fields": "access_level,user.name"},
    )
    assert result == response["data"]


def test_get_portfolio_memberships(
    api: asana.PortfolioMembershipsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540037201",
                    "resource_type": "portfolio_membership",
                    "access_level": "editor",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_portfolio_memberships(
            {
                "portfolio": "1206540035900",
                "workspace": "1206540000017",
                "user": "me",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["access_level", "user.name"],
            }
        )
    )
    server.assert_sent(
        "GET",
        "/portfolio_memberships",
        query={
            "portfolio": "1206540035900",
            "workspace": "1206540000017",
            "user": "me",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "access_level,user.name",
        },
    )
    assert result == response["data"]


def test_get_portfolio_memberships_for_portfolio(
    api: asana.PortfolioMembershipsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540037201",
                    "resource_type": "portfolio_membership",
                    "access_level": "editor",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_portfolio_memberships_for_portfolio(
            "1206540035900",
            {
                "user": "me",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["access_level", "user.name"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/portfolios/1206540035900/portfolio_memberships",
        query={
            "user": "me",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "access_level,user.name",
        },
    )
    assert result == response["data"]
