"""Multipart bodies: their parts, and that they are streamed."""

from __future__ import annotations

import io
import os
import tracemalloc
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any

import pytest
from loopback import Loopback, Received

import asana
from asana._core.files import FormFile
from asana._core.upload import FormBody, FormPart


@pytest.fixture
def attachments(api_client: asana.ApiClient) -> asana.AttachmentsApi:
    return asana.AttachmentsApi(api_client)


def read_parts(received: Received) -> dict[str, Message]:
    """Read the parts of a form by name."""
    head = f"Content-Type: {received.headers['Content-Type']}\r\n\r\n".encode()
    message = message_from_bytes(head + received.body)
    parts: Any = message.get_payload()
    return {
        part.get_param("name", header="content-disposition"): part for part in parts
    }


def test_fields_and_file(
    server: Loopback, attachments: asana.AttachmentsApi, tmp_path: Path
) -> None:
    path = tmp_path / "a b.pdf"
    path.write_bytes(b"%PDF\r\n\x00\xff")
    attachments.create_attachment_for_object(
        {"opt_fields": "name"}, parent="1", file=str(path), connect_to_app=True
    )
    assert server.last.query == {"opt_fields": "name"}
    assert int(server.last.headers["Content-Length"]) == len(server.last.body)
    parts = read_parts(server.last)
    assert list(parts) == ["parent", "connect_to_app", "file"]
    assert parts["parent"].get_payload() == "1"
    assert parts["connect_to_app"].get_payload() == "true"
    assert parts["file"].get_filename() == "a b.pdf"
    assert parts["file"].get_content_type() == "application/pdf"
    assert parts["file"].get_payload(decode=True) == b"%PDF\r\n\x00\xff"


@pytest.mark.parametrize(
    ("value", "name", "media_type", "content"),
    [
        (b"x", "file", "application/octet-stream", b"x"),
        (bytearray(b"x"), "file", "application/octet-stream", b"x"),
        (io.BytesIO(b"x"), "file", "application/octet-stream", b"x"),
        (("a.txt", b"x"), "a.txt", "text/plain", b"x"),
        (("a.txt", "\u00e9"), "a.txt", "text/plain", b"\xc3\xa9"),
        (("a.txt", b"x", "text/csv"), "a.txt", "text/csv", b"x"),
        (("a.txt", io.BytesIO(b"x"), None), "a.txt", "text/plain", b"x"),
        ((None, b"x"), "file", "application/octet-stream", b"x"),
    ],
)
def test_kinds(  # noqa: PLR0917
    server: Loopback,
    attachments: asana.AttachmentsApi,
    value: Any,
    name: str,
    media_type: str,
    content: bytes,
) -> None:
    attachments.create_attachment_for_object(parent="1", file=value)
    part = read_parts(server.last)["file"]
    assert part.get_filename() == name
    assert part.get_content_type() == media_type
    assert part.get_payload(decode=True) == content


def test_a_path_under_another_name(
    server: Loopback, attachments: asana.AttachmentsApi, tmp_path: Path
) -> None:
    path = tmp_path / "tmp123"
    path.write_bytes(b"x")
    attachments.create_attachment_for_object(file=("report.csv", path))
    assert read_parts(server.last)["file"].get_filename() == "report.csv"


def test_several_files(server: Loopback, attachments: asana.AttachmentsApi) -> None:
    attachments.create_attachment_for_object(file=[("a", b"1"), ("b", b"2")])
    assert server.last.body.count(b'name="file"') == 2


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ('"q".txt', 'filename="%22q%22.txt"'),
        ("a\r\nX: 1", 'filename="a%0D%0AX: 1"'),
        (
            "r\u00e9sum\u00e9 1.txt",
            'filename="r%C3%A9sum%C3%A9%201.txt"; '
            "filename*=UTF-8''r%C3%A9sum%C3%A9%201.txt",
        ),
    ],
)
def test_names(
    server: Loopback, attachments: asana.AttachmentsApi, name: str, written: str
) -> None:
    attachments.create_attachment_for_object(file=(name, b"x"))
    line = f'Content-Disposition: form-data; name="file"; {written}\r\n'
    assert line.encode("ascii") in server.last.body


def test_a_media_type_with_a_line_break(attachments: asana.AttachmentsApi) -> None:
    with pytest.raises(ValueError, match="media type"):
        attachments.create_attachment_for_object(file=("a", b"x", "a/b\r\nX: 1"))


def test_a_file_is_sent_from_its_current_position(
    server: Loopback, attachments: asana.AttachmentsApi, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"0123456789")
    with path.open("rb") as file:
        file.seek(4)
        attachments.create_attachment_for_object(file=file)
        assert not file.closed, "the caller's file stays open"
    part = read_parts(server.last)["file"]
    assert part.get_payload() == "456789"
    assert part.get_filename() == "a.txt"


def test_a_pipe_has_no_length(
    server: Loopback, attachments: asana.AttachmentsApi
) -> None:
    read_end, write_end = os.pipe()
    os.write(write_end, b"from a pipe")
    os.close(write_end)
    with os.fdopen(read_end, "rb") as pipe:
        attachments.create_attachment_for_object(file=("a.txt", pipe))
    assert server.last.headers["Transfer-Encoding"] == "chunked"
    assert read_parts(server.last)["file"].get_payload() == "from a pipe"


def test_sent_again_from_the_beginning(
    server: Loopback,
    attachments: asana.AttachmentsApi,
    tmp_path: Path,
    naps: list[float],
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"content" * 10_000)
    server.reply({}, 429, headers={"Retry-After": "1"})
    attachments.create_attachment_for_object(parent="1", file=str(path))
    first, second = server.requests
    assert naps == [1]
    assert first.body == second.body
    assert read_parts(second)["file"].get_payload(decode=True) == b"content" * 10_000


def test_a_body_that_cannot_be_read_again_is_not_sent_again(
    server: Loopback, attachments: asana.AttachmentsApi
) -> None:
    class Stream(io.RawIOBase):
        left = 3

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            self.left -= 1
            return b"x" if self.left >= 0 else b""

    server.reply({"errors": [{"message": "Slow down"}]}, 429)
    with pytest.raises(asana.RateLimitError) as caught:
        attachments.create_attachment_for_object(file=Stream())
    assert caught.value.errors == [{"message": "Slow down"}]
    assert len(server.requests) == 1


def test_after_401_with_a_new_token(
    server: Loopback,
    configuration: asana.Configuration,
    attachments: asana.AttachmentsApi,
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"content")
    tokens = iter(["old", "new"])
    configuration.access_token = lambda: next(tokens)
    server.reply({}, 401)
    attachments.create_attachment_for_object(file=str(path))
    assert server.requests[0].body == server.requests[1].body


def test_no_such_file(server: Loopback, attachments: asana.AttachmentsApi) -> None:
    with pytest.raises(FileNotFoundError):
        attachments.create_attachment_for_object(file="/no/such/file")
    assert not server.requests


@pytest.mark.parametrize("value", [1, io.StringIO("text"), object()])
def test_invalid_files(attachments: asana.AttachmentsApi, value: Any) -> None:
    with pytest.raises(TypeError, match="binary mode"):
        attachments.create_attachment_for_object(file=value)


def test_memory(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    tracemalloc.start()
    body = FormBody([FormPart("file", FormFile(path))])
    size = sum(len(chunk) for chunk in iter(body.read, b""))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    body.close()
    assert str(size) == body.headers["content-length"][1]
    assert peak < 1_000_000
