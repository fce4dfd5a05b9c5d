"""ApiClient and Client: headers, tags, closing, calls of operations not described."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from loopback import Loopback

import asana


class TestApiClient:
    def test_the_header_that_describes_the_client(
        self, server: Loopback, api_client: asana.ApiClient
    ) -> None:
        asana.TasksApi(api_client).get_task("1")
        described = dict(
            pair.split("=")
            for pair in server.last.headers["X-Asana-Client-Lib"].split("&")
        )
        assert described["language"] == "Python"
        assert described["version"] == asana.__version__
        assert set(described) == {
            "language",
            "version",
            "language_version",
            "os",
            "os_version",
        }
        assert asana.__version__ in server.last.headers["User-Agent"]

    def test_default_headers(
        self, server: Loopback, configuration: asana.Configuration
    ) -> None:
        client = asana.ApiClient(configuration, "X-First", 1, cookie="a=b")
        client.set_default_header("X-Second", "2")
        client.default_headers["Asana-Enable"] = "new_rules"
        client.user_agent = "mine"
        asana.TasksApi(client).get_task("1")
        headers = server.last.headers
        assert headers["X-First"] == "1"
        assert headers["X-Second"] == "2"
        assert headers["Asana-Enable"] == "new_rules"
        assert headers["User-Agent"] == client.user_agent == "mine"
        assert headers["Cookie"] == "a=b"

    def test_headers_of_a_call(
        self, server: Loopback, api_client: asana.ApiClient
    ) -> None:
        headers = {
            "accept": "text/plain",
            "authorization": "Bearer other",
            "user-agent": None,
            "X-Flag": True,
        }
        asana.TasksApi(api_client).get_task("1", header_params=headers)
        received = server.last.headers
        assert received.get_all("Accept") == ["text/plain"]
        assert received.get_all("Authorization") == ["Bearer other"]
        assert received["X-Flag"] == "true"
        assert "asana" not in received["User-Agent"]

    def test_a_token_beats_a_default_header(
        self, server: Loopback, api_client: asana.ApiClient
    ) -> None:
        api_client.set_default_header("authorization", "Bearer default")
        asana.TasksApi(api_client).get_task("1")
        assert server.last.headers.get_all("Authorization") == ["Bearer token-1"]

    def test_without_a_token(
        self,
        server: Loopback,
        configuration: asana.Configuration,
        api_client: asana.ApiClient,
    ) -> None:
        configuration.access_token = ""
        asana.TasksApi(api_client).get_task("1")
        assert "Authorization" not in server.last.headers

    def test_last_response(self, server: Loopback, api_client: asana.ApiClient) -> None:
        assert api_client.last_response is None
        server.reply({"data": {}}, headers={"X-A": "b"})
        asana.TasksApi(api_client).get_task("1")
        response: Any = api_client.last_response
        assert (response.status, response.reason) == (200, "OK")
        assert response.data == b'{"data": {}}'
        assert response.getheader("x-a") == "b"
        assert response.getheader("x-b", "c") == "c"
        assert response.getheaders()["X-A"] == "b"

    def test_a_redirect(self, server: Loopback, api_client: asana.ApiClient) -> None:
        server.reply({}, 302, headers={"Location": "/api/1.0/tasks/2"})
        asana.TasksApi(api_client).get_task("1")
        assert server.last.path == "/tasks/2"
        assert "Authorization" in server.last.headers

    def test_a_redirect_to_another_host(
        self, server: Loopback, api_client: asana.ApiClient
    ) -> None:
        with Loopback() as other:
            server.reply({}, 302, headers={"Location": f"{other.host}/tasks/2"})
            assert asana.TasksApi(api_client).get_task("1") == {"gid": "1"}
            assert other.last.path == "/tasks/2"
            assert "Authorization" not in other.last.headers

    def test_a_post_is_not_redirected_to_another_host(
        self, server: Loopback, api_client: asana.ApiClient
    ) -> None:
        with Loopback() as other:
            server.reply({}, 307, headers={"Location": f"{other.host}/tasks"})
            with pytest.raises(asana.ApiException, match="another origin"):
                asana.TasksApi(api_client).create_task({"data": {}})
            assert not other.requests


class TestCallApi:
    def test_get(self, server: Loopback, api_client: asana.ApiClient) -> None:
        body, status, headers = api_client.call_api(
            "/things/{gid}",
            "GET",
            {"gid": "a/b"},
            {"q": "x y", "list": ["a", "b"]},
            {"X-A": "b"},
            response_type=object,
            auth_settings=["personalAccessToken"],
        )
        assert (body, status) == ({"data": {"gid": "1"}}, 200)
        assert headers["Content-Type"]
        assert server.last.path == "/things/a%2Fb"
        assert server.last.query == {"q": "x y", "list": "a,b"}
        assert server.last.headers["Authorization"] == "Bearer token-1"

    def test_post(self, server: Loopback, api_client: asana.ApiClient) -> None:
        result = api_client.call_api(
            "/things", "POST", body={"a": 1}, _return_http_data_only=True
        )
        assert result is None, "without a response type there is no result"
        assert json.loads(server.last.body) == {"a": 1}
        assert server.last.headers["Content-Type"] == "application/json"
        assert "Authorization" not in server.last.headers

    def test_form(
        self, server: Loopback, api_client: asana.ApiClient, tmp_path: Path
    ) -> None:
        path = tmp_path / "a.txt"
        path.write_text("content")
        api_client.call_api(
            "/things", "POST", post_params=[("a", "1")], files={"file": str(path)}
        )
        assert b'name="a"\r\n\r\n1\r\n' in server.last.body
        assert b"\r\n\r\ncontent\r\n" in server.last.body

    def test_in_background(self, api_client: asana.ApiClient) -> None:
        result = api_client.call_api(
            "/things", "GET", response_type=object, async_req=True
        )
        assert result.get(30)[0] == {"data": {"gid": "1"}}

    def test_file(
        self,
        server: Loopback,
        configuration: asana.Configuration,
        api_client: asana.ApiClient,
        tmp_path: Path,
    ) -> None:
        configuration.temp_folder_path = str(tmp_path)
        disposition = {"Content-Disposition": 'attachment; filename="r 1.pdf"'}
        paths = []
        for content in (b"first", b"second"):
            server.reply(content, headers=disposition)
            path, status, _ = api_client.call_api("/f", "GET", response_type="file")
            paths.append(Path(path))
            assert status == 200
        assert [path.read_bytes() for path in paths] == [b"first", b"second"]
        assert paths[0].name == "r 1.pdf"
        assert paths[1].suffix == ".pdf"


class TestClient:
    def test_tags(self, server: Loopback, configuration: asana.Configuration) -> None:
        with asana.Client(configuration=configuration) as client:
            assert isinstance(client.webhooks, asana.WebhooksApi)
            assert client.webhooks is client.webhooks
            assert client.batch_api.api_client is client.api_client
            assert client.tasks.get_task("1") == {"gid": "1"}
            assert {"webhooks", "batch_api", "close"} <= set(dir(client))
            with pytest.raises(AttributeError, match="nothing"):
                client.nothing  # noqa: B018

    def test_settings(self, server: Loopback) -> None:
        client = asana.Client("t", host=server.host, timeout=5, retry_strategy=False)
        client.tasks.get_task("1")
        assert server.last.headers["Authorization"] == "Bearer t"
        assert client.configuration.timeout == 5
        assert client.configuration.retry_strategy is False
        assert "t" not in repr(client).removeprefix("<Client of http://127")

    def test_the_configuration_given_is_not_changed(
        self, configuration: asana.Configuration
    ) -> None:
        client = asana.Client("other", configuration=configuration)
        assert configuration.access_token == "token-1"
        assert client.configuration.access_token == "other"
        assert asana.Client(configuration=configuration).configuration is configuration


def test_import_is_light(sdk_path: Path) -> None:
    program = f"""
import sys
sys.path.insert(0, {str(sdk_path)!r})
import asana
client = asana.Client("t")
api = asana.TasksApi(client.api_client)
asana.Configuration().access_token = "t"
print(*sorted({{name.partition(".")[0] for name in sys.modules}}))
"""
    done = subprocess.run(
        [sys.executable, "-I", "-c", program],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(done.stdout.split())
    heavy = {
        "certifi",
        "concurrent",
        "dataclasses",
        "email",
        "http",
        "httpx2",
        "json",
        "logging",
        "multiprocessing",
        "ssl",
        "tempfile",
        "typing_extensions",
        "urllib",
        "urllib3",
    }
    assert not loaded & heavy


def test_types_are_loaded_with_the_first_operation(sdk_path: Path) -> None:
    program = f"""
import sys
sys.path.insert(0, {str(sdk_path)!r})
import asana
before = "typing" in sys.modules
asana.TasksApi(asana.ApiClient())
print(before, "typing" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", program],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["False", "True"]


class TestToken:
    """Where the token comes from, and what is said without one."""

    @pytest.fixture(autouse=True)
    def variable(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("ASANA_ACCESS_TOKEN", "of-the-environment")

    def send(self, server: Loopback, client: asana.Client) -> str | None:
        client.tasks.get_task("1")
        return server.last.headers["Authorization"]

    def test_environment(self, server: Loopback) -> None:
        client = asana.Client(host=server.host)
        assert self.send(server, client) == "Bearer of-the-environment"

    def test_environment_comes_last(
        self, server: Loopback, configuration: asana.Configuration
    ) -> None:
        assert self.send(server, asana.Client("own", host=server.host)) == "Bearer own"
        client = asana.Client(configuration=configuration)
        assert self.send(server, client) == "Bearer token-1"
        configuration.access_token = ""
        client = asana.Client(configuration=configuration)
        assert self.send(server, client) == "Bearer of-the-environment"
        assert configuration.access_token == ""

    def test_none(self, server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("ASANA_ACCESS_TOKEN")
        server.reply({"errors": []}, 401)
        with pytest.raises(asana.UnauthorizedError, match="ASANA_ACCESS_TOKEN"):
            asana.Client(host=server.host).tasks.get_task("1")

    @pytest.mark.parametrize("token", [None, "", " "])
    def test_a_function_that_gives_none(self, server: Loopback, token: Any) -> None:
        server.reply({"errors": []}, 401)
        with pytest.raises(asana.UnauthorizedError, match="No access token was sent"):
            asana.Client(lambda: token, host=server.host).tasks.get_task("1")
        assert "Authorization" not in server.last.headers

    def test_refused(self, server: Loopback) -> None:
        server.reply({"errors": []}, 401)
        with pytest.raises(asana.UnauthorizedError) as caught:
            asana.Client("bad", host=server.host).tasks.get_task("1")
        assert caught.value.hint is None


class TestMocks:
    @pytest.mark.parametrize("name", ["Client", "AsyncClient"])
    def test_spec(self, name: str) -> None:
        kind = getattr(asana, name)
        assert mock.Mock(spec=kind).batch_api
        with pytest.raises(AttributeError):
            _ = mock.Mock(spec=kind).batches
        with mock.patch.object(kind, "webhooks") as replaced:
            assert kind("t").webhooks is replaced

    def test_autospec(self) -> None:
        client = mock.create_autospec(asana.Client, instance=True)
        client.tasks.get_task.return_value = {"gid": "7"}
        assert client.tasks.get_task("7", opt_fields="name") == {"gid": "7"}
        with pytest.raises(AttributeError):
            client.tasks.get_tusk("7")
        with pytest.raises(TypeError):
            client.tasks.get_task()

    def test_method_of_a_class(self) -> None:
        with mock.patch("asana.TasksApi.get_task", return_value={"gid": "8"}) as made:
            assert asana.Client("t").tasks.get_task("8") == {"gid": "8"}
        made.assert_called_once_with("8")
