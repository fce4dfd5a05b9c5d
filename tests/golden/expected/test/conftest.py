"""Fixtures for all tests: a server on loopback and a client that uses it."""

from collections.abc import Iterator

import pytest

import widgets
from widgets._constants import SECURITY_SCHEMES

from .loopback import Server


@pytest.fixture(scope="session")
def running_server() -> Iterator[Server]:
    server = Server(
        credential={"Authorization": "Bearer token"},
        accept="application/json",
        content_type="application/json",
        empty_body=b"",
    )
    yield server
    server.close()


@pytest.fixture
def server(running_server: Server) -> Server:
    running_server.responses.clear()
    running_server.requests.clear()
    return running_server


@pytest.fixture
def sdk_client(server: Server) -> Iterator[widgets.ApiClient]:
    configuration = widgets.Configuration()
    configuration.host = server.host
    configuration.access_token = "token"
    configuration.username = "user"
    configuration.password = "password"
    configuration.api_key = dict.fromkeys(SECURITY_SCHEMES, "key")
    with widgets.ApiClient(configuration) as client:
        yield client
