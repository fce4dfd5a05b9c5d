"""Call every operation of RulesApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.RulesApi:
    return asana.RulesApi(sdk_client)


def test_trigger_rule(api: asana.RulesApi, server: Server) -> None:
    body: Any = {
        "data": {
            "resource": "1206540044021",
            "action_data": {"supplier": "Oak & Sons", "order_number": "5512"},
        }
    }
    response = server.respond(
        {"data": {"message": "The values were saved and the rule has run."}}
    )
    result = api.trigger_rule(body, "1206540096200")
    server.assert_sent("POST", "/rule_triggers/1206540096200/run", body=body)
    assert result == response["data"]
