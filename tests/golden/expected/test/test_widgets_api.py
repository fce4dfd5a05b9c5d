"""Calls of every operation of WidgetsApi over loopback."""

from typing import Any

import widgets

from .loopback import Server


def test_create_widget(api_client: widgets.ApiClient, server: Server) -> None:
    api = widgets.WidgetsApi(api_client)
    body: Any = {
        "data": {
            "name": "Big gear",
            "kind": "gear",
            "teeth": 8,
            "made_on": "2013-10-20",
        }
    }
    answer = server.answer(
        201,
        {
            "data": {
                "name": "Big gear",
                "gid": "12",
                "kind": "gear",
                "teeth": 8,
                "made_on": "2013-10-20",
            }
        },
    )
    result = api.create_widget(body)
    server.assert_sent(
        "POST",
        "/widgets",
        headers={"Authorization": "Bearer token"},
        content_type="application/json",
        body=body,
        accept="application/json",
    )
    assert result == answer["data"]


def test_delete_widget(api_client: widgets.ApiClient, server: Server) -> None:
    api = widgets.WidgetsApi(api_client)
    server.answer(204, b"", "")
    result = api.delete_widget("12", "broken", {"session": 7})
    server.assert_sent(
        "DELETE",
        "/widgets/12",
        headers={"X-Reason": "broken", "X-Key": "key"},
        cookies={"session": "7"},
    )
    assert result is None


def test_download_picture(api_client: widgets.ApiClient, server: Server) -> None:
    api = widgets.WidgetsApi(api_client)
    server.answer(200, b"content", "image/png")
    result = api.download_picture("12")
    server.assert_sent(
        "GET",
        "/widgets/12/picture",
        headers={"Authorization": "Bearer token"},
        accept="image/png",
    )
    assert server.read_file(result) == b"content"


def test_get_parts_of_widget(api_client: widgets.ApiClient, server: Server) -> None:
    api = widgets.WidgetsApi(api_client)
    answer = server.answer(
        200,
        {
            "data": [{"name": "Big gear", "gid": "12", "kind": "gear", "teeth": 8}],
            "next_page": {"offset": "offset_example"},
        },
    )
    result = list(api.get_parts_of_widget("12"))
    server.assert_sent(
        "GET",
        "/widgets/12/parts",
        headers={"Authorization": "Bearer token"},
        accept="application/json",
    )
    assert result == answer["data"]


def test_get_widgets(api_client: widgets.ApiClient, server: Server) -> None:
    api = widgets.WidgetsApi(api_client)
    answer = server.answer(
        200,
        {
            "data": [{"name": "Big gear", "gid": "12", "kind": "gear", "teeth": 8}],
            "next_page": None,
        },
    )
    result = list(
        api.get_widgets(
            {
                "limit": 50,
                "offset": "eyJ0",
                "opt_fields": ["name"],
                "kind": "gear",
                "made_on.before": "2024-05-06",
            }
        )
    )
    server.assert_sent(
        "GET",
        "/widgets",
        query={
            "limit": "50",
            "offset": "eyJ0",
            "opt_fields": "name",
            "kind": "gear",
            "made_on.before": "2024-05-06",
        },
        headers={"Authorization": "Bearer token"},
        accept="application/json",
    )
    assert result == answer["data"]


def test_update_widget(api_client: widgets.ApiClient, server: Server) -> None:
    api = widgets.WidgetsApi(api_client)
    body: Any = {
        "data": {
            "name": "Big gear",
            "kind": "gear",
            "teeth": 8,
            "made_on": "2013-10-20",
        }
    }
    answer = server.answer(
        200,
        {
            "data": {
                "name": "Big gear",
                "gid": "12",
                "kind": "gear",
                "teeth": 8,
                "made_on": "2013-10-20",
            }
        },
    )
    result = api.update_widget("12", {"body": body})
    server.assert_sent(
        "PUT",
        "/widgets/12",
        headers={"Authorization": "Bearer token"},
        content_type="application/json",
        body=body,
        accept="application/json",
    )
    assert result == answer["data"]


def test_upload_picture(api_client: widgets.ApiClient, server: Server) -> None:
    api = widgets.WidgetsApi(api_client)
    answer = server.answer(
        200,
        {
            "data": {
                "name": "Big gear",
                "gid": "12",
                "kind": "gear",
                "teeth": 8,
                "made_on": "2013-10-20",
            }
        },
    )
    result = api.upload_picture(
        "12", ("example.txt", b"content", "text/plain"), {"title": "A gear"}
    )
    server.assert_sent(
        "POST",
        "/widgets/12/picture",
        headers={"Authorization": "Bearer token"},
        content_type="multipart/form-data",
        form={"title": "A gear", "file": ("example.txt", b"content", "text/plain")},
        accept="application/json",
    )
    assert result == answer["data"]
