"""Errors in a call or a setting are reported at once, without secrets."""

from __future__ import annotations

import io
import traceback
from typing import Any

from both import Case, Outcome, get_task
from scripted import Scripted, in_turn, respond

import asana

GOOD = in_turn(respond({"data": {"gid": "1"}}))
SECRET = "s3cr3t"
KINDS = (TypeError, ValueError)


def is_rejected(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    """Expect a TypeError or ValueError at once, before anything is sent."""
    for outcome in outcomes:
        assert isinstance(outcome.error, KINDS)
        assert str(outcome.error)
        assert SECRET not in "".join(traceback.format_exception(outcome.error))
    assert not server.requests
    assert not naps


def has_message(text: str) -> Any:
    def holds(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
        is_rejected(outcomes, server, naps)
        assert text in str(outcomes[0].error)

    return holds


def is_sent(token: str) -> Any:
    def holds(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
        assert outcomes[0].unwrap() == {"gid": "1"}
        assert server.requests[0].headers["authorization"] == f"Bearer {token}"

    return holds


def fails_alike(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    assert type(outcomes[0].error) is asana.ApiException
    assert isinstance(outcomes[0].error.__cause__, KeyError)
    assert "KeyError" in str(outcomes[0].error)
    assert "secret" not in f"{outcomes[0].error} {outcomes[0].error!r}"
    assert not server.requests


def with_headers(**headers: Any) -> Any:
    return lambda client: client.tasks.get_task("1", header_params=headers)


def with_keywords(**keywords: Any) -> Any:
    return lambda client: client.tasks.get_task("1", **keywords)


def fetch_file(client: Any) -> Any:
    return client.download(f"{client.configuration.host}/file", io.BytesIO())


def with_header(name: Any, value: Any) -> Any:
    return lambda client: client.tasks.get_task("1", header_params={name: value})


def is_latin(outcomes: list[Outcome], server: Scripted, naps: list[float]) -> None:
    assert outcomes[0].unwrap() == {"gid": "1"}
    assert server.requests[0].headers["x-name"] == "é ü"


def raise_key_error() -> str:
    raise KeyError("the secret of a vault")


def set_cookie(client: Any) -> Any:
    client.api_client.cookie = f"a={SECRET}\r\nX: 1"
    return get_task(client)


def set_default_header(client: Any) -> Any:
    client.api_client.set_default_header("X-Key", f"{SECRET}\n")
    client.api_client.set_default_header("X-Other", f"{SECRET}\0")
    return get_task(client)


DEEP: list[Any] = []
for _ in range(100_000):
    DEEP = [DEEP]
DEEP_BODY = {"data": DEEP}

TOKENS = {
    "of bytes": SECRET.encode(),
    "with a line break": f"{SECRET}\r\nX: 1",
    "with white space": f"{SECRET} x",
    "that is not ASCII": f"{SECRET}é",
    "that is a list": [SECRET],
    "that is a number": 5,
    "that is a Configuration": asana.Configuration(),
}
HOSTS = {
    "without a scheme": "app.asana.com/api/1.0",
    "of another scheme": "ftp://127.0.0.1/api",
    "without a name": "http:///api",
    "with a port that is too large": "http://127.0.0.1:70000",
    "with a port of 0": "http://127.0.0.1:0/api",
    "with a port that is no number": "http://127.0.0.1:http",
    "with white space": "http://127.0.0.1 /api",
    "with a line break": "http://127.0.0.1/\r\nX: 1",
    "with a password and a bad port": f"http://user:{SECRET}@127.0.0.1:x",
    "that is bytes": b"http://127.0.0.1",
}
HEADERS = {
    "with a line break": with_headers(X=f"{SECRET}\r\nY: 1\r\n"),
    "with a null": with_headers(X=f"{SECRET}\0"),
    "that are not Latin": with_headers(X=f"{SECRET}\u4e00"),
    "without a name": with_header("", "a"),
    "with a colon in the name": with_header("X: Y", "a"),
    "with a name that is not ASCII": with_header("Xé", "a"),
    "with a name that is a number": with_header(7, "a"),
    "that say another length": with_header("content-length", "5"),
    "that say another encoding": with_header("Transfer-Encoding", "chunked"),
}
KEYWORDS = {
    "that is not known": {"color": "red"},
    "of a timeout that is text": {"_request_timeout": "soon"},
    "of a timeout that is negative": {"_request_timeout": -1},
    "of a timeout that is 0": {"_request_timeout": 0},
    "of a timeout that is no number": {"_request_timeout": float("nan")},
    "of a timeout in three parts": {"_request_timeout": (1, 2, 3)},
    "of a timeout that is a truth": {"_request_timeout": True},
}
PROXIES = {
    "of SOCKS": f"socks5://user:{SECRET}@127.0.0.1:9",
    "of SOCKS, version 4": "socks4a://127.0.0.1:9",
    "with a bad port": f"http://user:{SECRET}@127.0.0.1:x",
    "with an odd password": f"http://user:{SECRET}/#?@127.0.0.1:x",
    "of another scheme": "ftp://127.0.0.1",
    "that is a number": 8080,
}
LIMITS: dict[str, dict[str, Any]] = {
    "max_wait that is text": {"max_wait": "60"},
    "max_wait that is negative": {"max_wait": -1},
    "max_elapsed that is no number": {"max_elapsed": float("nan")},
    "connection_pool_maxsize that is text": {"connection_pool_maxsize": "10"},
    "connection_pool_maxsize that is negative": {"connection_pool_maxsize": -2},
}
LONG_TIMEOUTS = (5e6, 1e30, 10**400, float("inf"), (3e9, 3e9))
FILES = ("ssl_ca_cert", "cert_file")
KEY_TEXT = f"-----BEGIN PRIVATE KEY-----\n{SECRET}\n-----END PRIVATE KEY-----\n"
SECURE = {"host": "https://127.0.0.1:9/api/1.0"}

CASES = [
    *(Case(f"a token {name}", GOOD, (get_task,), is_rejected, {"access_token": token}) for name, token in TOKENS.items()),
    *(Case(f"a function that gives a token {name}", GOOD, (get_task,), is_rejected, {"access_token": lambda token=token: token}) for name, token in TOKENS.items()),
    Case("white space around a token is taken off", GOOD, (get_task,), is_sent("abc"), {"access_token": " \tabc\n"}),
    Case("a function that fails", GOOD, (get_task,), fails_alike, {"access_token": raise_key_error}),
    *(Case(f"a host {name}", GOOD, (get_task,), is_rejected, {"host": lambda _, host=host: host}) for name, host in HOSTS.items()),
    *(Case(f"headers {name}", GOOD, (call,), is_rejected) for name, call in HEADERS.items()),
    Case("a header in Latin letters", GOOD, (with_header("X-Name", " é ü "),), is_latin),
    Case("a cookie with a line break", GOOD, (set_cookie,), is_rejected),
    Case("a default header with a null", GOOD, (set_default_header,), is_rejected),
    *(Case(f"a keyword {name}", GOOD, (with_keywords(**keywords),), is_rejected) for name, keywords in KEYWORDS.items()),
    *(Case(f"a timeout of {timeout!r:.20} seconds", GOOD, (with_keywords(_request_timeout=timeout),), is_sent("token-1")) for timeout in LONG_TIMEOUTS),
    *(Case(f"a {name}", GOOD, (get_task, fetch_file), is_rejected, settings) for name, settings in LIMITS.items()),
    Case("the error of an unknown keyword names those that are known", GOOD, (with_keywords(optfields="name"),), has_message("opt_fields")),
    *(Case(f"a proxy {name}", GOOD, (get_task,), is_rejected, {"proxy": proxy}) for name, proxy in PROXIES.items()),
    Case("the error of a SOCKS proxy has_message what it is", GOOD, (get_task,), has_message("SOCKS proxies"), {"proxy": "socks://127.0.0.1:9"}),
    *(Case(f"a {name} that is not there", GOOD, (get_task,), has_message("/no/such.pem"), {"host": lambda _: SECURE["host"], name: "/no/such.pem"}) for name in FILES),
    *(Case(f"a {name} that is none", GOOD, (get_task,), is_rejected, {"host": lambda _: SECURE["host"], name: __file__}) for name in FILES),
    *(Case(f"the text of a key as the {name}", GOOD, (get_task,), is_rejected, {"host": lambda _: SECURE["host"], name: KEY_TEXT}) for name in FILES),
    Case("a key without its certificate", GOOD, (get_task,), has_message("cert_file"), {"host": lambda _: SECURE["host"], "key_file": __file__}),
    Case("user name and password that are bytes", GOOD, (get_task,), is_sent("token-1"), {"username": b"user"}),
    Case("a body that is nested too deeply", GOOD, (lambda client: client.tasks.create_task(DEEP_BODY),), has_message("deeply")),
    Case("a body that cannot be written", GOOD, (lambda client: client.tasks.create_task({"data": {1j}}),), is_rejected),
    Case("half a character", GOOD, (lambda client: client.tasks.get_task("\ud800"),), is_rejected),
]  # fmt: skip
