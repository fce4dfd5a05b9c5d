"""Credentials: which are used, and where they are sent."""

from __future__ import annotations

from typing import Any

import pytest

import asana._core.authorization
from asana._core.authorization import authorize
from asana._core.operation import Operation
from asana._core.redaction import redact_headers, redact_text
from asana._core.request import Request
from asana._core.security import SecurityScheme
from asana._core.timeouts import Times
from asana.configuration import Configuration

SCHEMES = {
    "bearer": SecurityScheme("http", scheme="bearer"),
    "oauth2": SecurityScheme("oauth2"),
    "basic": SecurityScheme("http", scheme="basic"),
    "header": SecurityScheme("apiKey", name="X-Key", location="header"),
    "query": SecurityScheme("apiKey", name="key", location="query"),
    "cookie": SecurityScheme("apiKey", name="sid", location="cookie"),
}


@pytest.fixture(autouse=True)
def schemes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asana._core.authorization, "SECURITY_SCHEMES", SCHEMES)


@pytest.fixture
def configuration() -> Configuration:
    configuration = Configuration()
    configuration.username, configuration.password = "user", "pass"
    configuration.api_key = {"header": "h", "key": "q", "cookie": "c"}
    return configuration


def send(
    configuration: Configuration,
    security: tuple[tuple[str, ...], ...],
    token: str | None = "t",
    **headers: str,
) -> tuple[str, dict[str, Any]]:
    operation = Operation(name="x", method="GET", path="/x", security=security)
    own = {name.lower(): (name, value) for name, value in headers.items()}
    request = Request(
        operation,
        "http://h/x",
        query=[("a", "b")],
        headers={"cookie": ("Cookie", "z=1"), **own},
        own_headers=set(own),
        body=None,
        times=Times(None, None, None),
        preload=True,
    )
    target = authorize(request, configuration, token)
    assert "authorization" not in request.headers or own
    return target.url, target.headers


@pytest.mark.parametrize(
    ("security", "added"),
    [
        ((), {}),
        ((("bearer",),), {"Authorization": "Bearer t"}),
        ((("oauth2",),), {"Authorization": "Bearer t"}),
        ((("basic",),), {"Authorization": "Basic dXNlcjpwYXNz"}),
        ((("header",),), {"X-Key": "h"}),
        ((("cookie",),), {"Cookie": "z=1; sid=c"}),
        ((("nobody-knows",), ("header",)), {"X-Key": "h"}),
        ((("bearer", "header"),), {"Authorization": "Bearer t", "X-Key": "h"}),
        (((), ("bearer",)), {"Authorization": "Bearer t"}),
        ((("bearer",), ()), {"Authorization": "Bearer t"}),
        (((), ("nobody-knows",)), {}),
    ],
)
def test_headers(
    configuration: Configuration, security: Any, added: dict[str, str]
) -> None:
    url, headers = send(configuration, security)
    assert url == "http://h/x?a=b"
    assert headers == {"Cookie": "z=1", **added}


def test_query(configuration: Configuration) -> None:
    configuration.api_key["query"] = "q&"
    assert send(configuration, (("query",),))[0] == "http://h/x?a=b&key=q%26"


def test_a_key_that_the_call_gives_in_the_query_is_the_only_one(
    configuration: Configuration, monkeypatch: pytest.MonkeyPatch
) -> None:
    configuration.api_key["query"] = "q"
    scheme = SecurityScheme("apiKey", name="a", location="query")
    monkeypatch.setitem(SCHEMES, "query", scheme)
    assert send(configuration, (("query",),))[0] == "http://h/x?a=b"


def test_the_first_alternative_that_can_be_met(configuration: Configuration) -> None:
    security = (("bearer",), ("basic",))
    _, headers = send(configuration, security, token="")
    assert headers["Authorization"].startswith("Basic ")
    _, headers = send(configuration, (("bearer", "basic"),), token="")
    assert "Authorization" not in headers


def test_the_calls_own_header(configuration: Configuration) -> None:
    _, headers = send(configuration, (("bearer",),), authorization="mine")
    assert headers["authorization"] == "mine"
    assert "Authorization" not in headers


def test_redaction() -> None:
    assert redact_headers([("AUTHORIZATION", "Bearer t"), ("X-A", "b")]) == {
        "AUTHORIZATION": "***",
        "X-A": "b",
    }
    assert redact_text("sent Bearer abc.d-e_f== to") == "sent Bearer *** to"
    assert redact_text('{"X-Hook-Secret": "a\\"b", "a": "b"}') == (
        '{"X-Hook-Secret": "***", "a": "b"}'
    )
    assert redact_text("to http://u:p@h/x@y") == "to http://***@h/x@y"


def test_the_password_of_an_address_is_not_shown(
    configuration: Configuration,
) -> None:
    configuration.host = "http://user:private@h/api"
    client = asana.Client(configuration=configuration)
    assert repr(client) == "<Client of http://***@h/api>"
    error = asana.ApiException(302, "Found")
    error.headers = {"Location": "http://user:private@h/"}
    assert "http://***@h/" in str(error)
    assert "private" not in f"{error} {error!r} {client} {configuration!r}"
