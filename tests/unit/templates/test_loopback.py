"""The server of the generated tests detects requests that an SDK should not send."""

import importlib.util
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from tests.documents import ROOT

FILE = ROOT / "templates" / "test" / "loopback.py"
USUAL = {"Authorization": "Bearer token", "X-Key": "key"}
HEADERS = {**USUAL, "Accept": "a/json"}
JSON = {**HEADERS, "Content-Type": "a/json"}
PARTS = {**HEADERS, "Content-Type": "multipart/form-data; boundary=b"}
NAMED_PART = (
    b'--b\r\nContent-Disposition: form-data; name="a%22\\%0A"\r\n\r\n1\r\n--b--'
)
TYPED_PART = (
    b'--b\r\nContent-Disposition: form-data; name="a"\r\n'
    b'Content-Type: text/x;charset="ISO-8859-1"; kind=y\r\n\r\n\xe9\r\n--b--'
)
TYPED_VALUE = ('text/x;charset="ISO-8859-1"; kind=y', "é")
JSON_PART = (
    b'--b\r\nContent-Disposition: form-data; name="a"\r\n'
    b'Content-Type: application/json; charset=utf-16\r\n\r\n"1"\r\n--b--'
)
JSON_VALUE = ("application/json; charset=utf-16", '"1"')
FORM = {**HEADERS, "Content-Type": "application/x-www-form-urlencoded"}


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("made_loopback", FILE)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def running() -> Iterator[Any]:
    server = load().Server(
        credential=USUAL, accept="a/json", content_type="a/json", empty_body=b"{}"
    )
    yield server
    server.close()


@pytest.fixture
def server(running: Any) -> Any:
    running.requests.clear()
    return running


@pytest.mark.parametrize(
    ("method", "headers", "content", "expected"),
    [
        ("GET", HEADERS, b"", {}),
        ("POST", JSON, b"{}", {}),
        ("POST", JSON, b"[1]", {"body": [1]}),
        ("PATCH", JSON, b"null", {"body": None}),
        ("PUT", {**JSON, "Content-Type": "text/x"}, b"1", {"body": "1", "content_type": "text/x"}),
        ("PUT", {**JSON, "Content-Type": "text/x; charset=Latin-1"}, b"\xe9", {"body": "é", "content_type": "text/x; charset=latin-1"}),
        ("POST", PARTS, NAMED_PART, {"form": {'a"\\\n': "1"}, "content_type": "multipart/form-data"}),
        ("POST", PARTS, TYPED_PART, {"form": {"a": TYPED_VALUE}, "content_type": "multipart/form-data"}),
        ("POST", PARTS, JSON_PART, {"form": {"a": JSON_VALUE}, "content_type": "multipart/form-data"}),
        ("POST", FORM, b"a=1", {"form": {"a": "1"}, "content_type": "application/x-www-form-urlencoded"}),
        ("GET", {**HEADERS, "Accept": "a/xml"}, b"", {"accept": "a/xml"}),
        ("GET", USUAL, b"", {"accept": ""}),
        ("GET", {"accept": "a/json"}, b"", {"credential": {}}),
        ("GET", {"accept": "a/json", "x-other": "1"}, b"", {"credential": {"X-Other": "1"}}),
        ("GET", {**HEADERS, "X-More": "1"}, b"", {"headers": {"x-more": "1"}}),
        ("GET", {**HEADERS, "Cookie": "a=1; b=2; c=3"}, b"", {"headers": {"cookie": "b=2; a=1"}, "cookies": {"c": "3"}}),
    ],
)  # fmt: skip
def test_what_was_sent_is_what_is_expected(
    server: Any, method: str, headers: Any, content: bytes, expected: Any
) -> None:
    server.requests.append((method, "/api/a", headers, content))
    server.assert_sent(method, "/a", **expected)


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        (("PUT", "/api/a", HEADERS, b""), {}),
        (("GET", "/api/b", HEADERS, b""), {}),
        (("GET", "/api/a?q=1", HEADERS, b""), {}),
        (("GET", "/api/a", USUAL, b""), {}),
        (("GET", "/api/a", HEADERS, b""), {"accept": ""}),
        (("GET", "/api/a", HEADERS, b""), {"credential": {}}),
        (("GET", "/api/a", HEADERS, b""), {"credential": {"Authorization": "Bearer token"}}),
        (("GET", "/api/a", HEADERS, b""), {"credential": {"X-Key": "key"}}),
        (("GET", "/api/a", {**HEADERS, "X-Key": "other"}, b""), {}),
        (("GET", "/api/a", {"Accept": "a/json"}, b""), {}),
        (("GET", "/api/a", HEADERS, b""), {"headers": {"X-More": "1"}}),
        (("GET", "/api/a", HEADERS, b""), {"cookies": {"a": "1"}}),
        (("GET", "/api/a", {**HEADERS, "Cookie": "a=1"}, b""), {"headers": {"Cookie": "a=1; b=2"}}),
        (("GET", "/api/a", JSON, b""), {}),
        (("GET", "/api/a", HEADERS, b"{}"), {}),
        (("GET", "/api/a", JSON, b"{}"), {"body": []}),
        (("GET", "/api/a", {**JSON, "Content-Type": "text/x"}, b"{}"), {"body": {}}),
        (("GET", "/api/a", JSON, b"{}"), {"body": {}, "content_type": "text/x"}),
        (("GET", "/api/a", FORM, b"a=1"), {"form": {"a": "1"}}),
    ],
)  # fmt: skip
def test_a_difference_is_found(
    server: Any, received: tuple[str, str, Any, bytes], expected: Any
) -> None:
    server.requests.append(received)
    with pytest.raises(AssertionError):
        server.assert_sent("GET", "/a", **expected)


def test_a_body_that_nobody_expects_is_found(server: Any) -> None:
    server.requests.append(("POST", "/api/a", JSON, b'{"a": 1}'))
    with pytest.raises(AssertionError):
        server.assert_sent("POST", "/a")


def test_without_a_usual_credential_none_is_sent() -> None:
    server = load().Server(credential={}, accept="", content_type="", empty_body=b"")
    try:
        server.requests.append(("GET", "/api/a", {"Authorization": "x"}, b""))
        with pytest.raises(AssertionError):
            server.assert_sent("GET", "/a")
        server.requests[:] = [("GET", "/api/a", {}, b"")]
        server.assert_sent("GET", "/a")
    finally:
        server.close()
