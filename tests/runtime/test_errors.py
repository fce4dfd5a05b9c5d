"""Exceptions: what they carry, how they read, that they can be pickled."""

from __future__ import annotations

import copy
import pickle
from types import SimpleNamespace
from typing import Any
from unittest import mock

import pytest
from loopback import Loopback, Response
from urllib3 import HTTPResponse

import asana
import asana.rest

NAMES = [
    "ApiConnectionError",
    "ApiException",
    "ApiTimeoutError",
    "BadRequestError",
    "ForbiddenError",
    "NotFoundError",
    "PaymentRequiredError",
    "RateLimitError",
    "ServerError",
    "SyncTokenExpired",
    "UnauthorizedError",
]


@pytest.fixture
def tasks(api_client: asana.ApiClient) -> asana.TasksApi:
    return asana.TasksApi(api_client)


def provoke(server: Loopback, tasks: asana.TasksApi, response: Response) -> Any:
    server.respond = lambda _: response
    with pytest.raises(asana.ApiException) as caught:
        tasks.create_task({"data": {}}, {"opt_fields": "name"})
    return caught.value


@pytest.mark.parametrize("name", NAMES)
def test_importable_from_both(name: str) -> None:
    kind = getattr(asana, name)
    assert kind is getattr(asana.rest, name)
    assert issubclass(kind, asana.ApiException)


def test_attributes(server: Loopback, tasks: asana.TasksApi) -> None:
    errors = [
        {"message": "project: Not a recognized ID: 0", "help": "See the docs"},
        {"message": "name: Missing"},
    ]
    error = provoke(server, tasks, Response({"errors": errors}, 400, {"X-A": "b"}))
    assert type(error).__name__ == "BadRequestError"
    assert error.status == 400
    assert error.reason == "Whatever"
    assert error.errors == errors
    assert error.help == "See the docs"
    assert error.phrase is None
    assert error.headers["x-a"] == "b"
    assert error.body.startswith(b'{"errors"')
    assert error.request == f"POST {server.host}/tasks?opt_fields=name"
    assert error.tries == 1


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[]", b'{"errors": 1}', b'{"errors": [1]}', b"\xff"]
)
def test_a_body_of_another_form(
    server: Loopback, tasks: asana.TasksApi, body: bytes
) -> None:
    error = provoke(server, tasks, Response(body, 502))
    assert (error.errors, error.help, error.phrase) == ([], None, None)
    assert "502" in str(error)


def test_text(server: Loopback, tasks: asana.TasksApi) -> None:
    errors = [{"message": "Oops", "phrase": "6 sad squid"}]
    response = Response({"errors": errors}, 500, {"X-A": "b", "Set-Cookie": "c=1"})
    text = str(provoke(server, tasks, response))
    assert text.splitlines() == [
        "(500)",
        "Reason: Whatever",
        "HTTP response headers: {'Content-Type': 'application/json; charset=UTF-8',"
        " 'Content-Length': '58', 'X-A': 'b', 'Set-Cookie': '***'}",
        """HTTP response body: b'{"errors": [{"message": "Oops", "phrase": "6 sad squid"}]}'""",
        "Message: Oops",
        "Phrase: 6 sad squid",
        f"Request: POST {server.host}/tasks?opt_fields=name",
    ]


def test_no_secrets_in_the_text(server: Loopback, tasks: asana.TasksApi) -> None:
    body = b'{"sent": "Bearer token-1", "X-Hook-Secret": "h00k", "access_token": "t0k"}'
    response = Response(body, 400, {"Set-Cookie": "c00kie=1", "X-Hook-Secret": "h00k"})
    error = provoke(server, tasks, response)
    for text in (str(error), repr(error)):
        for secret in ("token-1", "h00k", "t0k", "c00kie"):
            assert secret not in text
    assert error.body == body, "the body itself is as it came"


@pytest.mark.parametrize("name", NAMES)
def test_pickle(server: Loopback, tasks: asana.TasksApi, name: str) -> None:
    response = Response({"errors": [{"message": "No"}], "sync": "s"}, 412, {"X-A": "b"})
    first = provoke(server, tasks, response)
    error = getattr(asana, name)(first.status, first.reason)
    error.__dict__.update(first.__dict__)
    copied = pickle.loads(pickle.dumps(error))
    assert type(copied) is type(error)
    assert str(copied) == str(error)
    assert (copied.status, copied.body, copied.tries) == (412, error.body, error.tries)
    assert copied.headers["x-a"] == "b"


def test_made_by_hand() -> None:
    error = asana.ApiException(status=418, reason="I'm a teapot")
    assert (error.status, error.reason, error.body) == (418, "I'm a teapot", None)
    assert str(error) == "(418)\nReason: I'm a teapot\n"
    assert repr(error) == """ApiException(status=418, reason="I'm a teapot")"""


class Fake:
    """What tests of programs make up, and SDKs of version 5 can print."""

    status, reason, data = 409, "Conflict", {"errors": [{"message": "Too late"}]}

    def getheaders(self) -> list[tuple[str, str]]:
        return [("A", "b")]


@pytest.mark.parametrize(
    "response",
    [
        Fake(),
        mock.Mock(status=409, reason="Conflict", data="Too late"),
        mock.MagicMock(status=409, reason="Conflict", data=b"Too late"),
        SimpleNamespace(status=409, reason="Conflict", data="Too late"),
        asana.rest.RESTResponse(
            HTTPResponse(b"Too late", {"A": "b"}, 409, reason="Conflict")
        ),
    ],
    ids=["fake", "mock", "magic", "namespace", "of urllib3"],
)
def test_made_up(response: Any) -> None:
    error = asana.ApiException(http_resp=response)
    assert (error.status, error.reason) == (409, "Conflict")
    assert str(error).startswith("(409)\nReason: Conflict\n")
    assert "Too late" in str(error)
    assert repr(error).startswith("ApiException(status=409, reason='Conflict'")


class Mute:
    """What cannot be written as text."""

    def __str__(self) -> str:
        raise ZeroDivisionError

    __repr__ = __str__


@pytest.mark.parametrize(
    "name", ["status", "reason", "headers", "body", "request", "tries"]
)
@pytest.mark.parametrize("value", [Mute(), {"a": Mute()}, [Mute()]])
def test_attributes_that_cannot_be_written(name: str, value: Any) -> None:
    error = asana.ApiException(409, "Conflict")
    setattr(error, name, value)
    assert str(error).count("\n") >= 2
    assert repr(error).startswith("ApiException(status=")
    if name == "reason":
        assert str(error) == f"(409)\nReason: <{type(value).__name__}>\n"


class LostError(asana.NotFoundError):
    def __init__(self, what: str) -> None:
        super().__init__(404, f"There is no {what}")


def test_pickle_of_a_subclass_with_other_arguments() -> None:
    error = LostError("task")
    for copied in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(copied) is LostError
        assert (copied.status, copied.reason) == (404, "There is no task")
        assert str(copied) == str(error)


def test_representation(server: Loopback, tasks: asana.TasksApi) -> None:
    error = provoke(server, tasks, Response({}, 403))
    assert repr(error) == (
        "ForbiddenError(status=403, reason='Whatever',"
        f" request='POST {server.host}/tasks?opt_fields=name')"
    )


def test_representation_has_the_message(
    server: Loopback, tasks: asana.TasksApi
) -> None:
    errors = [{"message": "project: Unknown object: 7"}, {"message": "more"}]
    error = provoke(server, tasks, Response({"errors": errors}, 404))
    assert "message='project: Unknown object: 7'" in repr(error)
    assert "more" not in repr(error)


def test_a_long_body_is_cut(server: Loopback, tasks: asana.TasksApi) -> None:
    error = provoke(server, tasks, Response(b"x" * 10000, 400))
    assert len(error.body) == 10000
    assert len(str(error)) < 3000


def test_timeout(server: Loopback, tasks: asana.TasksApi) -> None:
    with server.silent(), pytest.raises(asana.ApiTimeoutError) as caught:
        tasks.create_task({"data": {}}, _request_timeout=(10, 0.1))
    assert caught.value.status == 0
    assert isinstance(caught.value, asana.ApiConnectionError)
    assert "ReadTimeoutError" in str(caught.value)


def test_refused(configuration: asana.Configuration) -> None:
    configuration.host = "http://127.0.0.1:1/api/1.0"
    configuration.retry_strategy = False
    with pytest.raises(asana.ApiConnectionError) as caught:
        asana.TasksApi(asana.ApiClient(configuration)).get_task("1")
    assert not isinstance(caught.value, asana.ApiTimeoutError)


def test_a_response_cut_short(
    server: Loopback, configuration: asana.Configuration
) -> None:
    configuration.retry_strategy = False
    server.reply(b"{}", headers={"Content-Length": "100", "Connection": "close"})
    server.respond = lambda _: Response(drop=True)
    with pytest.raises(asana.ApiConnectionError):
        asana.TasksApi(asana.ApiClient(configuration)).get_task(
            "1", _request_timeout=0.3
        )


def test_a_raw_response_with_an_error(server: Loopback, tasks: asana.TasksApi) -> None:
    server.reply({"errors": [{"message": "No"}]}, 404)
    with pytest.raises(asana.NotFoundError) as caught:
        tasks.get_task("1", _preload_content=False)
    assert caught.value.errors == [{"message": "No"}]
