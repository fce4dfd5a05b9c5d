"""Call every operation of ReactionsApi over loopback."""

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.ReactionsApi:
    return asana.ReactionsApi(sdk_client)


def test_get_reactions_on_object(api: asana.ReactionsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540055990",
                    "emoji": "👍🏽",
                    "user": {"gid": "1206540010441", "resource_type": "user"},
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_reactions_on_object(
            "1206540055870",
            "👍",
            {"limit": 50, "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ"},
        )
    )
    server.assert_sent(
        "GET",
        "/reactions",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "target": "1206540055870",
            "emoji_base": "👍",
        },
    )
    assert result == response["data"]
