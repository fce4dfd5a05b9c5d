"""Call every operation of WidgetsApi over loopback."""

from typing import Any

import pytest

import widgets

from .loopback import Server


@pytest.fixture
def api(sdk_client: widgets.ApiClient) -> widgets.WidgetsApi:
    return widgets.WidgetsApi(sdk_client)


def test_create_widget(api: widgets.WidgetsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Big gear",
            "kind": "gear",
            "teeth": 8,
            "made_on": "2013-10-20",
        }
    }
    response = server.respond(
        {"data": {"name": "Big gear", "gid": "12", "kind": "gear"}}, status=201
    )
    result = api.create_widget(body)
    server.assert_sent("POST", "/widgets", body=body)
    assert result == response["data"]


def test_delete_widget(api: widgets.WidgetsApi, server: Server) -> None:
    server.respond(status=204)
    api.delete_widget("12", "broken", {"session": 7})
    server.assert_sent(
        "DELETE",
        "/widgets/12",
        headers={"X-Reason": "broken"},
        cookies={"session": "7"},
        credential={"X-Key": "key"},
        accept="",
    )


def test_download_picture(api: widgets.WidgetsApi, server: Server) -> None:
    server.respond(b"content", "image/png")
    result = api.download_picture("12")
    server.assert_sent("GET", "/widgets/12/picture", accept="image/png")
    assert server.read_file(result) == b"content"


def test_get_parts_of_widget(api: widgets.WidgetsApi, server: Server) -> None:
    response = server.respond(
        {"data": [{"name": "Big gear", "gid": "12", "kind": "gear"}], "next_page": None}
    )
    result = list(api.get_parts_of_widget("12"))
    server.assert_sent("GET", "/widgets/12/parts", query={"limit": "100"})
    assert result == response["data"]


def test_get_widgets(api: widgets.WidgetsApi, server: Server) -> None:
    response = server.respond(
        {"data": [{"name": "Big gear", "gid": "12", "kind": "gear"}], "next_page": None}
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
    )
    assert result == response["data"]


def test_update_widget(api: widgets.WidgetsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Big gear",
            "kind": "gear",
            "teeth": 8,
            "made_on": "2013-10-20",
        }
    }
    response = server.respond(
        {"data": {"name": "Big gear", "gid": "12", "kind": "gear"}}
    )
    result = api.update_widget("12", {"body": body})
    server.assert_sent("PUT", "/widgets/12", body=body)
    assert result == response["data"]


def test_upload_picture(api: widgets.WidgetsApi, server: Server) -> None:
    response = server.respond(
        {"data": {"name": "Big gear", "gid": "12", "kind": "gear"}}
    )
    result = api.upload_picture(
        "12", ("example.txt", b"content", "text/plain"), {"title": "A gear"}
    )
    server.assert_sent(
        "POST",
        "/widgets/12/picture",
        content_type="multipart/form-data",
        form={"title": "A gear", "file": ("example.txt", b"content", "text/plain")},
    )
    assert result == response["data"]
