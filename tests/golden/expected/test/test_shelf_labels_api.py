"""Calls of every operation of ShelfLabelsApi over loopback."""

import widgets

from .loopback import Server


def test_get_label_events(api_client: widgets.ApiClient, server: Server) -> None:
    api = widgets.ShelfLabelsApi(api_client)
    answer = server.answer(
        200, {"sync": "de4774", "has_more": False, "data": [{"action": "changed"}]}
    )
    result = list(api.get_label_events({"sync": "de4774", "about.colour": "red"}))
    server.assert_sent(
        "GET",
        "/labels/events",
        query={"sync": "de4774", "about.colour": "red"},
        headers={"Authorization": "Bearer token"},
        accept="application/json",
    )
    assert result == answer["data"]


def test_get_label_status(api_client: widgets.ApiClient, server: Server) -> None:
    api = widgets.ShelfLabelsApi(api_client)
    answer = server.answer(200, {"well": True})
    result = api.get_label_status()
    server.assert_sent(
        "GET",
        "/labels/status",
        accept="application/json",
    )
    assert result == answer
