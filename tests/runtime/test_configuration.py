"""Settings: defaults, copies, logging, connections."""

from __future__ import annotations

import copy
import logging
import ssl
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import urllib3
from loopback import CERTIFICATE, Loopback

import asana
from asana._core.addresses import find_origin, resolve_host
from asana._core.operation import Operation
from asana._core.preparation import prepare
from asana._core.proxies import find_proxy
from asana._sync.connections import open_route


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    yield
    asana.Configuration.set_default(None)
    asana.Configuration().debug = False


def test_attributes_of_the_published_sdk() -> None:
    configuration = asana.Configuration()
    assert configuration.host == "https://app.asana.com/api/1.0"
    for name in (
        "access_token",
        "username",
        "password",
        "api_key",
        "api_key_prefix",
        "verify_ssl",
        "ssl_ca_cert",
        "cert_file",
        "key_file",
        "proxy",
        "temp_folder_path",
        "debug",
        "logger_file",
    ):
        assert not getattr(configuration, name) or name == "verify_ssl"
    assert configuration.page_limit == 100
    assert configuration.return_page_iterator is True
    assert configuration.connection_pool_maxsize
    assert isinstance(configuration.retry_strategy, urllib3.Retry)
    assert "SDK Package Version" in configuration.to_debug_report()


def test_set_default() -> None:
    default = asana.Configuration()
    default.access_token = "t"
    default.api_key = {"a": "1"}
    asana.Configuration.set_default(default)
    default.access_token = "changed later"
    first, second = asana.Configuration(), asana.Configuration()
    assert first.access_token == "t"
    first.api_key["a"] = "2"
    first.host = "http://other"
    assert second.api_key == {"a": "1"}
    assert second.host != "http://other"


def test_copies() -> None:
    configuration = asana.Configuration()
    configuration.page_limit = 7
    assert copy.copy(configuration).page_limit == 7
    assert copy.deepcopy(configuration).page_limit == 7
    assert configuration.copy().page_limit == 7


@pytest.mark.parametrize("wrong", ["token-1", {"host": "x"}, asana.Configuration])
def test_what_is_no_configuration(wrong: Any) -> None:
    for make in (asana.ApiClient, asana.AsyncApiClient):
        with pytest.raises(TypeError, match="must be a Configuration") as caught:
            make(wrong)
        assert "token-1" not in str(caught.value)
    for kind in (asana.Client, asana.AsyncClient):
        with pytest.raises(TypeError, match="must be a Configuration"):
            kind(configuration=wrong)


@pytest.mark.parametrize("api", [asana.TasksApi, asana.aio.AsyncTasksApi])
def test_what_is_no_client(api: Any) -> None:
    for wrong in ("token-1", asana.Configuration(), asana.Client("token-1")):
        with pytest.raises(TypeError, match="must be an ApiClient, not a"):
            api(wrong)


def test_basic_auth() -> None:
    configuration = asana.Configuration()
    assert configuration.get_basic_auth_token() is None
    configuration.username, configuration.password = "user", "p\u00e4ss"
    assert configuration.get_basic_auth_token() == "Basic dXNlcjpww6Rzcw=="


def test_api_key_with_prefix() -> None:
    configuration = asana.Configuration()
    configuration.refresh_api_key_hook = lambda it: it.api_key.update(a="k")
    assert configuration.get_api_key_with_prefix("a") == "k"
    configuration.api_key_prefix["a"] = "Token"
    assert configuration.get_api_key_with_prefix("a") == "Token k"
    assert configuration.get_api_key_with_prefix("b") is None


class TestLogging:
    def test_debug(
        self,
        configuration: asana.Configuration,
        api_client: asana.ApiClient,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        configuration.debug = True
        asana.TasksApi(api_client).get_task("1")
        [record] = [entry for entry in caplog.records if entry.name.startswith("asana")]
        assert "GET" in record.getMessage()
        assert "200" in record.getMessage()
        assert "token-1" not in record.getMessage()

    def test_only_the_logger_of_the_package(self) -> None:
        others = [logging.getLogger(), logging.getLogger("urllib3")]
        before = [(logger.level, list(logger.handlers)) for logger in others]
        asana.Configuration().debug = True
        assert before == [(logger.level, logger.handlers) for logger in others]
        assert logging.getLogger("asana").level == logging.DEBUG
        asana.Configuration().debug = False
        assert logging.getLogger("asana").level == logging.NOTSET
        assert not logging.getLogger("asana").handlers

    def test_file(
        self,
        configuration: asana.Configuration,
        api_client: asana.ApiClient,
        tmp_path: Path,
    ) -> None:
        path = tmp_path / "asana.log"
        configuration.logger_format = "<%(levelname)s> %(message)s"
        configuration.logger_file = str(path)
        configuration.debug = True
        asana.TasksApi(api_client).get_task("1")
        configuration.logger_file = None
        lines = path.read_text().splitlines()
        assert len(lines) == 1
        assert lines[0].startswith("<DEBUG> GET http://127.0.0.1")
        assert set(configuration.logger) == {"package_logger", "urllib3_logger"}


class TestConnections:
    def test_certificates(self, configuration: asana.Configuration) -> None:
        configuration.ssl_ca_cert = str(CERTIFICATE)
        configuration.cert_file = configuration.key_file = str(CERTIFICATE)
        configuration.assert_hostname = "other"
        configuration.connection_pool_maxsize = 3
        pool: Any = open_route(configuration, ("https", "127.0.0.1", 443)).pool
        context = pool.conn_kw["ssl_context"]
        assert [
            dict(found["subject"][0])["commonName"] for found in context.get_ca_certs()
        ]
        assert context.verify_mode == ssl.CERT_REQUIRED
        assert context.check_hostname
        assert pool.conn_kw["server_hostname"] == "other"
        assert pool.pool.maxsize == 3

    def test_certificates_that_are_not_checked(
        self, configuration: asana.Configuration
    ) -> None:
        configuration.verify_ssl = False
        pool: Any = open_route(configuration, ("https", "127.0.0.1", 443)).pool
        assert pool.conn_kw["ssl_context"].verify_mode == ssl.CERT_NONE

    def test_certificates_are_verified_by_default(
        self, configuration: asana.Configuration
    ) -> None:
        pool: Any = open_route(configuration, ("https", "127.0.0.1", 443)).pool
        assert pool.conn_kw["ssl_context"].verify_mode == ssl.CERT_REQUIRED
        assert len(pool.conn_kw["ssl_context"].get_ca_certs()) > 50

    def test_proxy(self, server: Loopback, configuration: asana.Configuration) -> None:
        configuration.proxy = server.origin.replace("//", "//user:p%40ss@")
        configuration.host = "http://asana.invalid/api/1.0"
        tasks = asana.TasksApi(asana.ApiClient(configuration))
        assert tasks.get_task("1") == {"gid": "1"}
        assert server.last.target == "http://asana.invalid/api/1.0/tasks/1"
        assert server.last.headers["Proxy-Authorization"] == "Basic dXNlcjpwQHNz"

    @pytest.mark.parametrize(
        ("environment", "origin", "proxy"),
        [
            ({}, "https://a.b", None),
            ({"HTTPS_PROXY": "http://p:1/"}, "https://a.b", "http://p:1"),
            ({"HTTPS_PROXY": "http://p:1"}, "http://a.b", None),
            ({"https_proxy": "p:1"}, "https://a.b", "http://p:1"),
            ({"ALL_PROXY": "http://p:1"}, "https://a.b", "http://p:1"),
            ({"HTTPS_PROXY": "http://p", "NO_PROXY": "a.b"}, "https://a.b:8", None),
            ({"HTTPS_PROXY": "http://p", "NO_PROXY": "*"}, "https://a.b", None),
        ],
    )
    def test_environment(
        self,
        monkeypatch: pytest.MonkeyPatch,
        environment: dict[str, str],
        origin: str,
        proxy: str | None,
    ) -> None:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        found = find_proxy(asana.Configuration(), find_origin(origin))
        assert (found and found.url) == proxy

    @pytest.mark.parametrize("timeout", ["soon", (1, 2, 3), -1])
    def test_an_invalid_timeout(
        self, api_client: asana.ApiClient, timeout: Any
    ) -> None:
        with pytest.raises((TypeError, ValueError)):
            asana.TasksApi(api_client).get_task("1", _request_timeout=timeout)


@pytest.mark.parametrize(
    ("host", "usual", "own", "address"),
    [
        ("https://a.example", "https://a.example", "", "https://a.example"),
        ("https://a.example", "https://a.example", "https://b.example/v2", "https://b.example/v2"),
        ("http://proxy/x", "https://a.example", "https://b.example/v2", "http://proxy/x"),
        ("https://a.example/v1", "https://a.example/v1", "/v2", "https://a.example/v2"),
        ("https://a.example/v1", "https://a.example/v1", "extra", "https://a.example/v1/extra"),
        ("https://a.example", "/v1", "", "https://a.example/v1"),
        ("https://a.example/own", "/v1", "", "https://a.example/own"),
        ("https://a.example", "/v1", "/v2", "https://a.example/v2"),
        ("https://a.example/v1", "https://a.example/v1", "/", "https://a.example/"),
    ],
)  # fmt: skip
def test_servers_are_resolved(host: str, usual: str, own: str, address: str) -> None:
    assert resolve_host(host, usual, own) == address


def test_the_variables_of_the_server_choose_the_host(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("asana.configuration", "asana._core.addresses"):
        module = sys.modules[name]
        monkeypatch.setattr(module, "SERVER", "https://{region}.example/{version}")
        monkeypatch.setattr(
            module, "SERVER_VARIABLES", {"region": "eu", "version": "v1", "shelf": "a"}
        )
    configuration = asana.Configuration()
    configuration.set_server_variables(region="us")
    assert configuration.host == "https://us.example/v1"
    message = "no variable 'zone'; they have region, version, shelf"
    with pytest.raises(TypeError, match=message):
        configuration.set_server_variables(zone="x")
    own = Operation(
        name="get_book",
        path="/books",
        host="https://{region}.books.example/{shelf}",
        host_variables={"region": "eu", "shelf": "b"},
    )
    assert find_address(own, configuration) == "https://us.books.example/b/books"
    configuration.set_server_variables(shelf="c")
    assert find_address(own, configuration) == "https://eu.books.example/c/books"
    usual = Operation(name="get_pen", path="/pens")
    assert find_address(usual, configuration) == "https://eu.example/v1/pens"
    configuration.host = "http://127.0.0.1:8080"
    assert find_address(own, configuration) == "http://127.0.0.1:8080/books"


def find_address(operation: Operation, configuration: asana.Configuration) -> str:
    call = prepare(
        operation,
        {},
        None,
        {},
        None,
        configuration=configuration,
        default_headers={},
        cookie=None,
    )
    return call.request.address


def test_a_negative_number_of_retries_is_rejected() -> None:
    with pytest.raises(ValueError, match="must not be negative: -2"):
        asana.Configuration().retry_strategy = -2
