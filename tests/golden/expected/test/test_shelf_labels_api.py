"""Call every operation of ShelfLabelsApi over loopback."""

import pytest

import widgets

from .loopback import Server


@pytest.fixture
def api(sdk_client: widgets.ApiClient) -> widgets.ShelfLabelsApi:
    return widgets.ShelfLabelsApi(sdk_client)


def test_get_label_events(api: widgets.ShelfLabelsApi, server: Server) -> None:
    response = server.respond(
        {"sync": "de4774", "has_more": False, "data": [{"action": "changed"}]}
    )
    result = list(api.get_label_events({"sync": "de4774", "about.colour": "red"}))
    server.assert_sent(
        "GET", "/labels/events", query={"sync": "de4774", "about.colour": "red"}
    )
    assert result == response["data"]


def test_get_label_status(api: widgets.ShelfLabelsApi, server: Server) -> None:
    response = server.respond({"well": True})
    result = api.get_label_status()
    server.assert_sent("GET", "/labels/status", credential={})
    assert result == response
