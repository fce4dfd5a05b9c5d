"""Bodies are written by their media types, forms part by part."""

import io
import re
from pathlib import Path
from typing import Any

import pytest

from asana import Configuration
from asana._core.media import Media
from asana._core.operation import Operation, Parameter
from asana._core.preparation import prepare
from asana._core.request import Request

SEAL = ("seal.txt", b"wax", "text/plain")


def send(operation: Operation, body: Any = None, /, **keywords: Any) -> Request:
    call = prepare(
        operation,
        {},
        None,
        keywords,
        body,
        configuration=Configuration(),
        default_headers={},
        cookie=None,
    )
    return call.request


def describe(content_type: str, *parts: Parameter, **more: Any) -> Operation:
    return Operation(
        name="post_letter",
        method="POST",
        path="/letters",
        parameters=parts,
        content_type=content_type,
        **more,
    )


def read_parts(request: Request) -> list[tuple[str, str]]:
    """Read a multipart body: the headers of each part without its kind, and its content."""
    boundary = re.split("boundary=", request.headers["content-type"][1])[1]
    content = request.body.read(100_000).decode("latin-1")
    assert content.endswith(f"--{boundary}--\r\n")
    parts = content.split(f"--{boundary}\r\n")[1:]
    parts[-1] = parts[-1].removesuffix(f"--{boundary}--\r\n")
    found = (part.removesuffix("\r\n").split("\r\n\r\n", 1) for part in parts)
    prefix = "Content-Disposition: form-data; "
    return [(head.removeprefix(prefix), text) for head, text in found]


@pytest.mark.parametrize(
    ("part", "value", "expected"),
    [
        (Parameter("to", "form"), "Ann", [('name="to"', "Ann")]),
        (Parameter("to", "form"), 7, [('name="to"', "7")]),
        (Parameter("to", "form"), ["Ann", "Bo"], [('name="to"', "Ann"), ('name="to"', "Bo")]),
        (
            Parameter("to", "form"),
            {"street": "Elm"},
            [('name="to"\r\nContent-Type: application/json', '{"street": "Elm"}')],
        ),
        (
            Parameter("to", "form"),
            [{"n": 1}, {"n": 2}],
            [('name="to"\r\nContent-Type: application/json', f'{{"n": {n}}}') for n in (1, 2)],
        ),
        (
            Parameter("to", "form", content_type="application/json"),
            "Ann",
            [('name="to"\r\nContent-Type: application/json', '"Ann"')],
        ),
        (
            Parameter("to", "form", content_type='text/csv; header="a,\\"b", text/xml'),
            "1,2",
            [('name="to"\r\nContent-Type: text/csv; header="a,\\"b"', "1,2")],
        ),
        (
            Parameter("to", "form", content_type="text/xml; charset=utf-8"),
            "<to/>",
            [('name="to"\r\nContent-Type: text/xml; charset=utf-8', "<to/>")],
        ),
        (
            Parameter("to", "form", content_type='text/csv;charset="ISO-8859-1"'),
            "Zoë",
            [('name="to"\r\nContent-Type: text/csv;charset="ISO-8859-1"', "Zo\xeb")],
        ),
        (
            Parameter("to", "form", content_type="application/json; charset=latin-1"),
            "Zoë",
            [('name="to"\r\nContent-Type: application/json; charset=latin-1', '"Zo\\u00eb"')],
        ),
        (
            Parameter("to", "form", headers=(("X-Rank", "2"),)),
            "Ann",
            [('name="to"\r\nX-Rank: 2', "Ann")],
        ),
        (Parameter("to", "form", style="form"), ["Ann", "Bo"], [('name="to"', "Ann,Bo")]),
        (
            Parameter("to", "form"),
            b"\x00\x01",
            [('name="to"; filename="to"\r\nContent-Type: application/octet-stream', "\x00\x01")],
        ),
        (
            Parameter("to", "form"),
            SEAL,
            [('name="to"; filename="seal.txt"\r\nContent-Type: text/plain', "wax")],
        ),
        (
            Parameter("to", "file"),
            [SEAL, (*SEAL, {"X-Rank": "1"})],
            [
                ('name="to"; filename="seal.txt"\r\nContent-Type: text/plain', "wax"),
                ('name="to"; filename="seal.txt"\r\nContent-Type: text/plain\r\nX-Rank: 1', "wax"),
            ],
        ),
        (
            Parameter("to", "file", content_type="image/png, image/gif"),
            ("a.gif", b"GIF"),
            [('name="to"; filename="a.gif"\r\nContent-Type: image/gif', "GIF")],
        ),
        (
            Parameter("to", "file", content_type="image/png, image/gif"),
            b"PNG",
            [('name="to"; filename="to"\r\nContent-Type: image/png', "PNG")],
        ),
    ],
)  # fmt: skip
def test_a_part_is_written_by_its_content(
    part: Parameter, value: Any, expected: list[tuple[str, str]]
) -> None:
    request = send(describe("multipart/form-data", part), to=value)
    assert read_parts(request) == expected


@pytest.mark.parametrize("kind", ["bytes", "path", "file", "tuple"])
def test_a_list_of_files_takes_what_one_file_can_be(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "seal.bin"
    path.write_bytes(b"wax")
    with path.open("rb") as file:
        value = {"bytes": b"wax", "path": path, "file": file, "tuple": ("x", file)}[
            kind
        ]
        request = send(
            describe("multipart/form-data", Parameter("to", "file")), to=[value]
        )
        ((head, content),) = read_parts(request)
    assert content == "wax"
    assert "filename=" in head


@pytest.mark.parametrize(
    ("part", "value", "expected"),
    [
        (Parameter("to", "form"), "a b&c", b"to=a+b%26c"),
        (Parameter("to", "form"), ["a", "b,c"], b"to=a&to=b%2Cc"),
        (Parameter("to", "form"), {"n": 1}, b"to=%7B%22n%22%3A+1%7D"),
        (Parameter("to", "form"), [{"n": 1}, "x"], b"to=%7B%22n%22%3A+1%7D&to=x"),
        (Parameter("to", "form", style="form"), ["a", "b,c"], b"to=a,b%2Cc"),
        (Parameter("to", "form", style="deepObject"), {"n": [1, 2]}, b"to%5Bn%5D=1&to%5Bn%5D=2"),
        (Parameter("to", "form", style="form", reserved=True), "a/b?c", b"to=a/b?c"),
        (Parameter("to", "form", content_type="application/json"), "x", b"to=%22x%22"),
        (Parameter("to", "form", content_type="text/xml"), ["<a/>", "b"], b"to=%3Ca%2F%3E&to=b"),
    ],
)  # fmt: skip
def test_an_urlencoded_form(part: Parameter, value: Any, expected: bytes) -> None:
    request = send(describe("application/x-www-form-urlencoded", part), to=value)
    assert request.body == expected
    assert request.headers["content-type"][1] == "application/x-www-form-urlencoded"


@pytest.mark.parametrize(
    ("form", "message"),
    [
        ("multipart/form-data", "The part 'to' of a form is text/xml"),
        ("application/x-www-form-urlencoded", "must be text, not a dict"),
    ],
)
def test_a_part_that_is_not_json_cannot_be_an_object(form: str, message: str) -> None:
    part = Parameter("to", "form", content_type="text/xml")
    with pytest.raises(TypeError, match=message):
        send(describe(form, part), to={"name": "Ann"})


def test_a_form_can_have_parts_that_the_document_does_not_name() -> None:
    operation = describe(
        "multipart/form-data", Parameter("to", "form"), more_parts="file"
    )
    assert read_parts(send(operation, to="Ann", seal=b"wax")) == [
        ('name="to"', "Ann"),
        ('name="seal"; filename="seal"\r\nContent-Type: application/octet-stream', "wax"),
    ]  # fmt: skip
    closed = describe("multipart/form-data", Parameter("to", "form"))
    with pytest.raises(TypeError, match="unexpected keyword argument 'seal'"):
        send(closed, seal=b"wax")


CHOICE = describe(
    "application/json",
    media=(
        Media("multipart/form-data", parts=(Parameter("seal", "file"),)),
        Media("application/vnd.letter+json"),
        Media("text/csv; charset=latin-1"),
        Media("application/octet-stream"),
    ),
    body_required=True,
)


def test_each_media_type_can_be_sent() -> None:
    assert send(CHOICE, {"a": 1}).body == b'{"a": 1}'
    form = send(CHOICE, {"seal": SEAL}, content_type="multipart/form-data")
    assert read_parts(form)[0][1] == "wax"
    vendor = send(CHOICE, [1], content_type="application/vnd.letter+json")
    assert vendor.body == b"[1]"
    assert vendor.headers["content-type"][1] == "application/vnd.letter+json"
    csv = send(CHOICE, "\u00e9;1", content_type="text/csv; charset=latin-1")
    assert csv.body == b"\xe9;1"
    assert csv.headers["content-type"][1] == "text/csv; charset=latin-1"


def test_bytes_are_sent_as_what_is_not_json() -> None:
    request = send(CHOICE, b"\xff")
    assert request.body == b"\xff"
    assert request.headers["content-type"][1] == "text/csv; charset=latin-1"
    stream = send(CHOICE, io.BytesIO(b"long"))
    assert stream.body.read() == b"long"
    assert stream.headers["content-type"][1] == "text/csv; charset=latin-1"


def test_an_undeclared_media_type_is_rejected() -> None:
    with pytest.raises(
        TypeError, match=r"must be one of 'application/json', 'multipart/"
    ):
        send(CHOICE, {}, content_type="application/xml")
    with pytest.raises(TypeError, match="has no part 'wax'; it takes seal"):
        send(CHOICE, {"wax": 1}, content_type="multipart/form-data")


RAW = ["application/xml", "application/x-ndjson", "application/json-seq", "text/yaml", "application/pdf"]  # fmt: skip


@pytest.mark.parametrize("media_type", RAW)
def test_a_body_that_is_not_json_is_sent_unchanged(media_type: str) -> None:
    operation = describe(media_type)
    assert send(operation, body="\u00e9").body == "\u00e9".encode()
    assert send(operation, body=b"\xff").body == b"\xff"
    stream = send(operation, body=io.BytesIO(b"long")).body
    assert stream.read() == b"long"
    for value in ({"a": 1}, ["a"], object()):
        with pytest.raises(TypeError, match=f"{media_type}: give it as text"):
            send(operation, body=value)


@pytest.mark.parametrize(
    ("operation", "keywords", "body"),
    [
        (describe("application/json", body_required=True, body_nullable=True), {}, b"null"),
        (describe("application/json", body_nullable=True), {"body": None}, b"null"),
        (describe("application/json", body_nullable=True), {}, b"{}"),
        (describe("application/json"), {"body": None}, b"{}"),
        (describe("text/plain"), {}, None),
        (describe("multipart/form-data", Parameter("a", "form")), {}, None),
    ],
)  # fmt: skip
def test_a_body_that_is_none(
    operation: Operation, keywords: dict[str, Any], body: bytes | None
) -> None:
    request = send(operation, **keywords)
    assert request.body == body
    assert ("content-type" in request.headers) is (body is not None)


def test_a_parameter_may_be_called_content_type() -> None:
    operation = describe("application/json", Parameter("content_type"))
    assert send(operation, body={}, content_type="letter").url.endswith(
        "?content_type=letter"
    )
