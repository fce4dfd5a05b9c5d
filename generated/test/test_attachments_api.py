"""Call every operation of AttachmentsApi over loopback."""

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.AttachmentsApi:
    return asana.AttachmentsApi(sdk_client)


def test_create_attachment_for_object(
    api: asana.AttachmentsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540011223",
                "resource_type": "attachment",
                "name": "Chairs.pdf",
            }
        }
    )
    result = api.create_attachment_for_object(
        {
            "resource_subtype": "asana",
            "file": ("example.txt", b"content", "text/plain"),
            "parent": "1206540044021",
            "url": "https://www.example.com/chairs",
            "name": "Chairs.pdf",
            "connect_to_app": False,
            "opt_fields": ["name", "host"],
        }
    )
    server.assert_sent(
        "POST",
        "/attachments",
        query={"opt_fields": "name,host"},
        content_type="multipart/form-data",
        form={
            "resource_subtype": "asana",
            "parent": "1206540044021",
            "url": "https://www.example.com/chairs",
            "name": "Chairs.pdf",
            "connect_to_app": "false",
            "file": ("example.txt", b"content", "text/plain"),
        },
    )
    assert result == response["data"]


def test_delete_attachment(api: asana.AttachmentsApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_attachment("1206540011223")
    server.assert_sent("DELETE", "/attachments/1206540011223")
    assert result == response["data"]


def test_get_attachment(api: asana.AttachmentsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540011223",
                "resource_type": "attachment",
                "name": "Chairs.pdf",
            }
        }
    )
    result = api.get_attachment("1206540011223", {"opt_fields": ["name", "host"]})
    server.assert_sent(
        "GET", "/attachments/1206540011223", query={"opt_fields": "name,host"}
    )
    assert result == response["data"]


def test_get_attachments_for_object(api: asana.AttachmentsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540011223",
                    "resource_type": "attachment",
                    "name": "Chairs.pdf",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_attachments_for_object(
            "1206540044021",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "host"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/attachments",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "parent": "1206540044021",
            "opt_fields": "name,host",
        },
    )
    assert result == response["data"]
