"""Fixtures for all tests: a server on loopback and a client that uses it."""

from collections.abc import Iterator

import pytest

import asana
from asana._constants import SECURITY_SCHEMES

from .loopback import Server


@pytest.fixture(scope="session")
def running_server() -> Iterator[Server]:
    server = Server(
        credential={"Authorization": "Bearer token"},
        accept="application/json; charset=UTF-8",
        content_type="application/json; charset=UTF-8",
        empty_body=b"{}",
    )
    yield server
    server.close()


@pytest.fixture
def server(running_server: Server) -> Server:
    running_server.responses.clear()
    running_server.requests.clear()
    return running_server


@pytest.fixture
def sdk_client(server: Server) -> Iterator[asana.ApiClient]:
    configuration = asana.Configuration()
    configuration.host = server.host
    configuration.access_token = "token"
    configuration.username = "user"
    configuration.password = "password"
    configuration.api_key = dict.fromkeys(SECURITY_SCHEMES, "key")
    with asana.ApiClient(configuration) as client:
        yield client
