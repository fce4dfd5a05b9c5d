"""What the published SDK does to the program around it, and to the network."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
import urllib3
from loopback import Loopback, Response

import asana
from asana.rest import ApiException


@pytest.mark.row("no retry of POST on 429; MaxRetryError; Asana's error body is lost")
class TestRetries:
    @pytest.fixture(autouse=True)
    def no_waits(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Skip the waits before retries, of either SDK."""
        monkeypatch.setattr("time.sleep", lambda seconds: None)

    def test_post_after_429(
        self, server: Loopback, api_client: asana.ApiClient
    ) -> None:
        server.reply({"errors": []}, 429, headers={"Retry-After": "1"})
        server.reply({"data": {"gid": "2"}}, 201)
        task = asana.TasksApi(api_client).create_task({"data": {"name": "x"}}, {})
        assert task == {"gid": "2"}
        assert server.requests[0].body == server.requests[1].body

    def test_the_last_response_is_raised(
        self, server: Loopback, configuration: asana.Configuration
    ) -> None:
        configuration.retry_strategy = urllib3.Retry(
            total=2, status_forcelist=[500], backoff_factor=0
        )
        server.respond = lambda _: Response(
            {"errors": [{"message": "Oops", "phrase": "6 sad squid"}]},
            500,
            {"X-Request": str(len(server.requests))},
        )
        with pytest.raises(ApiException) as caught:
            asana.TasksApi(asana.ApiClient(configuration)).get_task("1", {})
        error: Any = caught.value
        assert error.status == 500
        assert error.headers["x-request"] == "3"
        assert error.phrase == "6 sad squid"
        assert error.tries == 3


@pytest.mark.row("no default timeout; a float is ignored")
class TestTimeouts:
    @pytest.fixture
    def timeouts(self, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
        """The timeouts of requests in the order in which they are sent."""
        seen: list[Any] = []
        send = urllib3.HTTPConnectionPool._make_request

        def spy(*args: Any, **keywords: Any) -> Any:
            timeout = keywords["timeout"]
            pair = timeout.connect_timeout, (
                None if timeout.total else timeout.read_timeout
            )
            seen.append(timeout.total or pair)
            return send(*args, **keywords)

        monkeypatch.setattr(urllib3.HTTPConnectionPool, "_make_request", spy)
        return seen

    def test_default(self, api_client: asana.ApiClient, timeouts: list[Any]) -> None:
        asana.TasksApi(api_client).get_task("1", {})
        assert timeouts == [(10, 60)]

    @pytest.mark.parametrize("timeout", [3, 2.5, (1, 2.5)])
    def test_kinds(
        self, api_client: asana.ApiClient, timeouts: list[Any], timeout: Any
    ) -> None:
        asana.TasksApi(api_client).get_task("1", {}, _request_timeout=timeout)
        assert timeouts == [timeout]

    def test_out_of_time(self, server: Loopback, api_client: asana.ApiClient) -> None:
        with server.silent(), pytest.raises(ApiException) as caught:
            asana.TasksApi(api_client).create_task(
                {"data": {}}, {}, _request_timeout=0.1
            )
        assert type(caught.value).__name__ == "ApiTimeoutError"


@pytest.mark.row("a thread pool per client, joined in `__del__`")
class TestThreads:
    def test_no_threads_without_async_req(
        self, configuration: asana.Configuration
    ) -> None:
        before = threading.active_count()
        client = asana.ApiClient(configuration)
        asana.TasksApi(client).get_task("1", {})
        # one for the connection at the server
        assert threading.active_count() <= before + 1

    def test_close_ends_them(self, configuration: asana.Configuration) -> None:
        with asana.ApiClient(configuration) as client:
            before = {thread.ident for thread in threading.enumerate()}
            result = asana.TasksApi(client).get_task("1", {}, async_req=True)
            assert result.get(30)["data"] == {"gid": "1"}
            started = {thread.ident for thread in threading.enumerate()} - before
            assert started
        alive = {
            thread.ident
            for thread in threading.enumerate()
            if "process_request" not in thread.name
        }
        assert not started & alive


@pytest.mark.row("`Configuration()` rewires global logging; `debug` prints the token")
class TestLogging:
    def test_no_global_logging(self) -> None:
        logger = logging.getLogger("urllib3")
        before = logger.level, list(logger.handlers)
        asana.Configuration()
        assert (logger.level, logger.handlers) == before
        assert not [
            handler
            for handler in logging.getLogger("asana").handlers
            if isinstance(handler, logging.StreamHandler)
        ]

    def test_debug_hides_secrets(self, server: Loopback) -> None:
        # In a process of its own: all that is written, by whatever means, counts.
        program = f"""
import sys
sys.path.insert(0, {str(Path(asana.__file__).parents[1])!r})
import asana
configuration = asana.Configuration()
configuration.host = {server.host!r}
configuration.access_token = "t0ken-value"
configuration.debug = True
webhooks = asana.WebhooksApi(asana.ApiClient(configuration))
webhooks.create_webhook({{"data": {{}}}}, {{}}, header_params={{"Cookie": "c00kie"}})
"""
        server.reply({"data": {"gid": "77"}, "X-Hook-Secret": "h00k"}, 201)
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        )
        written = done.stdout + done.stderr
        assert "/webhooks" in written
        for secret in ("t0ken-value", "c00kie", "h00k"):
            assert secret not in written

    def test_repr_hides_secrets(self, configuration: asana.Configuration) -> None:
        configuration.password = "passw0rd"
        configuration.proxy = "http://user:pr0xy@127.0.0.1:1"
        text = repr(configuration)
        assert "host=" in text
        for secret in ("token-1", "passw0rd", "pr0xy"):
            assert secret not in text


@pytest.mark.row("proxies of the environment are ignored")
class TestProxies:
    def test_environment(
        self,
        server: Loopback,
        configuration: asana.Configuration,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setenv("HTTP_PROXY", server.origin)
        configuration.host = "http://asana.invalid/api/1.0"
        configuration.retry_strategy = False
        client = asana.ApiClient(configuration)
        assert asana.TasksApi(client).get_task("1", {}) == {"gid": "1"}
        assert server.last.target == "http://asana.invalid/api/1.0/tasks/1"

    def test_no_proxy(
        self,
        configuration: asana.Configuration,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        client = asana.ApiClient(configuration)
        assert asana.TasksApi(client).get_task("1", {}) == {"gid": "1"}


@pytest.mark.row("no types, no `__version__`; depends on six and dateutil")
class TestPackage:
    def test_version_and_types(self) -> None:
        assert asana.__version__
        assert Path(asana.__file__).with_name("py.typed").exists()

    def test_dependencies(self, sdk_path: Path) -> None:
        program = (
            f"import sys; sys.path.insert(0, {str(sdk_path)!r}); import asana;"
            " asana.TasksApi; asana.ApiClient();"
            " print(*sorted({name.partition('.')[0] for name in sys.modules}))"
        )
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        )
        assert not {"six", "dateutil"} & set(done.stdout.split())
