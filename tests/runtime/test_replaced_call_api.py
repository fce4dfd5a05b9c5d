"""Operations go through `call_api` if a program has replaced it."""

from __future__ import annotations

import asyncio
import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from loopback import Loopback, Received, Response

import asana
from asana._constants import APIS
from asana._core.operation import Operation


class Passing(asana.ApiClient):
    """A client that notes its calls and passes them on."""

    def call_api(self, *args: Any, **kwargs: Any) -> Any:
        vars(self).setdefault("seen", []).append((args, kwargs))
        return super().call_api(*args, **kwargs)


class AsyncPassing(asana.AsyncApiClient):
    """Its twin for asyncio."""

    async def call_api(self, *args: Any, **kwargs: Any) -> Any:
        vars(self).setdefault("seen", []).append((args, kwargs))
        return await super().call_api(*args, **kwargs)


def list_operations() -> Iterator[tuple[str, Operation]]:
    for attribute, (module, *_) in APIS.items():
        for value in vars(import_module(f"asana.api.{module}")).values():
            if isinstance(value, Operation):
                yield attribute, value


def give_values(operation: Operation, upload: Path) -> dict[str, Any]:
    """Give each parameter a value, by keyword."""
    values: dict[str, Any] = {}
    for parameter in operation.parameters.values():
        if parameter.location == "file":
            values[parameter.name] = str(upload)
        elif parameter.location == "body":
            values["body"] = {"data": {"name": "Täglich"}}
        elif parameter.location == "path":
            values[parameter.name] = "12/a"
        else:
            values[parameter.name] = "3" if parameter.wire_name == "limit" else "a b"
    values["header_params"] = {"X-Own": "1"}
    return values


def call(client: Any, attribute: str, name: str, values: dict[str, Any]) -> Any:
    method = getattr(getattr(asana.Client(), attribute), name)
    api = type(method.__self__)(client)
    result = getattr(api, name)(**values)
    return list(result) if inspect.isgenerator(result) or is_list(result) else result


def is_list(result: Any) -> bool:
    return hasattr(result, "__next__")


def show(received: Received) -> tuple[Any, ...]:
    """Show all that a server sees, whatever the boundary of a form."""
    headers = {name.lower(): value for name, value in received.headers.items()}
    boundary = (
        re.search("boundary=(.*)", headers["content-type"] or "")
        if ("content-type" in headers)
        else None
    )
    body = received.body
    if boundary:
        headers["content-type"] = "form"
        body = body.replace(boundary[1].encode(), b"boundary")
    return received.method, received.path, sorted(received.query.items()), headers, body


def test_passing_on_changes_nothing(
    server: Loopback, configuration: asana.Configuration, tmp_path: Path
) -> None:
    upload = tmp_path / "a.txt"
    upload.write_text("content")
    plain, passing = asana.ApiClient(configuration), Passing(configuration)
    count = 0
    for attribute, operation in list_operations():
        is_list = operation.result in ("pages", "items", "events")
        body: dict[str, Any] = {"data": [{"gid": "1"}]} if is_list else {"data": {}}
        body |= {"X-Hook-Secret": "s", "has_more": False, "sync": "t"}
        server.respond = lambda _, body=body: Response(body)
        values = give_values(operation, upload)
        expected = call(plain, attribute, operation.name, values)
        sent = server.last
        assert call(passing, attribute, operation.name, values) == expected
        assert show(server.last) == show(sent), operation
        count += 1
    assert len(passing.seen) == count > 200  # type: ignore[attr-defined]


def test_arguments_of_a_call(
    server: Loopback, configuration: asana.Configuration
) -> None:
    client = Passing(configuration)
    asana.TasksApi(client).create_task({"data": {}}, {"opt_fields": ["name", "gid"]})
    args, kwargs = client.seen[-1]  # type: ignore[attr-defined]
    assert args[:4] == ("/tasks", "POST", {}, {"opt_fields": ["name", "gid"]})
    headers = {name: value.lower() for name, value in args[4].items()}
    json = "application/json; charset=utf-8"
    assert headers == {"Accept": json, "Content-Type": json}
    assert kwargs == {
        "body": {"data": {}},
        "post_params": [],
        "files": {},
        "response_type": object,
        "auth_settings": ["personalAccessToken"],
        "async_req": None,
        "_return_http_data_only": True,
        "collection_formats": {},
        "_preload_content": True,
        "_request_timeout": None,
    }


def test_pages(server: Loopback, configuration: asana.Configuration) -> None:
    for position in ("x", "y", None):
        following = {"offset": position} if position else None
        server.reply({"data": [1, 2], "next_page": following})
    client = Passing(configuration)
    tasks = asana.TasksApi(client).get_tasks({"project": "1"}, item_limit=5)
    assert tasks.first(3) == [1, 2, 1]
    assert list(tasks) == [2, 1]
    queries = [args[3] for args, _ in client.seen]  # type: ignore[attr-defined]
    assert queries == [
        {"project": "1", "limit": 3},
        {"project": "1", "limit": 1, "offset": "x"},
        {"project": "1", "limit": 1, "offset": "y"},
    ]


def test_events_go_on_where_they_were(
    server: Loopback, configuration: asana.Configuration
) -> None:
    server.reply({"errors": [], "sync": "a"}, 412)
    server.reply({"data": [1], "sync": "b", "has_more": False})
    server.reply({"data": [2], "sync": "c", "has_more": False})
    client = Passing(configuration)
    assert list(asana.EventsApi(client).get_events("9")) == [1]
    assert list(asana.EventsApi(client).get_events("9")) == [2]
    assert [received.query.get("sync") for received in server.requests] == [
        None,
        "a",
        "b",
    ]


def test_shapes(server: Loopback, configuration: asana.Configuration) -> None:
    api = asana.TasksApi(Passing(configuration))
    assert api.get_task("1", full_payload=True) == {"data": {"gid": "1"}}
    assert api.get_task_with_http_info("1")[:2] == ({"data": {"gid": "1"}}, 200)
    assert api.get_task("1", async_req=True).get(30) == {"data": {"gid": "1"}}
    assert api.get_task("1", _preload_content=False).status == 200
    configuration.return_page_iterator = False
    assert api.get_task("1") == {"data": {"gid": "1"}}
    with pytest.raises(TypeError, match="opt_field"):
        api.get_task("1", opt_field="name")
    with pytest.raises(ValueError, match="task_gid"):
        api.get_task(None)
    with pytest.raises(ValueError, match="body"):
        api.create_task(None)


def test_what_an_override_changes_is_sent(
    server: Loopback, configuration: asana.Configuration
) -> None:
    class Changing(asana.ApiClient):
        def call_api(
            self, resource_path: str, method: str, *args: Any, **kw: Any
        ) -> Any:
            path_params, query_params, header_params = args
            query = {**query_params, "opt_pretty": True}
            headers = {**header_params, "X-Trace": "7"}
            path = f"/v2{resource_path}"
            return super().call_api(path, method, path_params, query, headers, **kw)

    api = asana.TasksApi(Changing(configuration))
    assert api.get_task("1", opt_fields=["a", "b"]) == {"gid": "1"}
    assert server.last.path == "/v2/tasks/1"
    assert server.last.query == {"opt_fields": "a,b", "opt_pretty": "true"}
    assert server.last.headers["X-Trace"] == "7"
    assert server.last.headers["Authorization"] == "Bearer token-1"


def replace_method(client: asana.ApiClient) -> Any:
    return mock.patch.object(client, "call_api")


def replace_on_class(client: asana.ApiClient) -> Any:
    return mock.patch.object(asana.ApiClient, "call_api")


def replace_by_name(client: asana.ApiClient) -> Any:
    return mock.patch("asana.api_client.ApiClient.call_api", autospec=True)


@pytest.mark.parametrize("replace", [replace_method, replace_on_class, replace_by_name])
def test_patched(server: Loopback, api_client: asana.ApiClient, replace: Any) -> None:
    api = asana.TasksApi(api_client)
    with replace(api_client) as replaced:
        replaced.return_value = {"data": {"gid": "of the mock"}}
        assert api.delete_task("1") == {"gid": "of the mock"}
        replaced.return_value = {"data": [{"gid": "8"}], "next_page": None}
        assert list(api.get_tasks(project="1")) == [{"gid": "8"}]
        assert list(api.get_tasks(project="1", item_limit=0)) == []
        for nothing in ("", [], {}):
            replaced.return_value = nothing
            assert api.get_task("1") == nothing
        assert api.update_task({"data": {}}, "1") == {}
    assert server.requests == []
    assert api.get_task("1") == {"gid": "1"}, "nothing is left of the mock"
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "client",
    [
        mock.Mock(spec=asana.ApiClient),
        mock.MagicMock(),
        mock.create_autospec(asana.ApiClient),
        mock.create_autospec(asana.ApiClient, instance=True),
        mock.NonCallableMagicMock(spec_set=asana.ApiClient),
    ],
    ids=["spec", "magic", "autospec", "instance", "spec_set"],
)
def test_mocks_in_the_place_of_a_client(client: Any) -> None:
    api = asana.TasksApi(client)
    client.call_api.return_value = {"data": {"gid": "3"}}
    assert api.create_task({"data": {}}) == {"gid": "3"}
    assert client.call_api.call_args.args[:2] == ("/tasks", "POST")
    assert len(client.call_api.call_args.args) == 5
    assert client.call_api.call_args.kwargs["body"] == {"data": {}}
    client.call_api.return_value = {"data": [1, 2], "next_page": None}
    assert list(api.get_tasks()) == [1, 2]
    assert client.call_api.call_args.args[3] == {"limit": 100}
    assert len(client.call_api.call_args.args) == 15
    assert client.call_api.call_args.kwargs == {}
    client.call_api.side_effect = asana.ApiException(404, "Not Found")
    with pytest.raises(asana.ApiException, match="Not Found"):
        api.get_task("1")


def test_a_mock_that_returns_nothing_real() -> None:
    client = mock.MagicMock(spec=asana.ApiClient)
    result = asana.TasksApi(client).delete_task("1")
    assert result is client.call_api.return_value.__getitem__.return_value
    client.call_api.return_value = mock.Mock()
    assert isinstance(asana.TasksApi(client).delete_task("1"), mock.Mock)


def test_passing_on_with_asyncio(
    server: Loopback, configuration: asana.Configuration
) -> None:
    async def run() -> None:
        async with AsyncPassing(configuration) as client:
            api: Any = asana.AsyncTasksApi(client)
            assert await api.get_task("1") == {"gid": "1"}
            assert (await api.get_task_with_http_info("1"))[1] == 200
            server.reply({"data": [1, 2], "next_page": {"offset": "x"}})
            server.reply({"data": [3], "next_page": None})
            assert [task async for task in api.get_tasks(project="5")] == [1, 2, 3]
            server.reply({"data": [1]})
            batch = await asana.AsyncBatchAPIApi(client).create_batch_request({})
            assert [one async for one in batch] == [1]
            with pytest.raises(TypeError, match="async_req"):
                await api.get_task("1", async_req=True)
            assert len(client.seen) == 5  # type: ignore[attr-defined]

    asyncio.run(run())
    assert server.requests[3].query == {"project": "5", "limit": "100", "offset": "x"}
    assert server.last.headers["Authorization"] == "Bearer token-1"


def test_mocks_with_asyncio(
    server: Loopback, configuration: asana.Configuration
) -> None:
    async def run() -> None:
        response = {"data": {"gid": "3"}}
        async with asana.AsyncApiClient(configuration) as client:
            api: Any = asana.AsyncTasksApi(client)
            for place in (client, asana.AsyncApiClient):
                with mock.patch.object(
                    place, "call_api", return_value=response
                ) as made:
                    assert isinstance(made, mock.AsyncMock)
                    assert await api.delete_task("1") == {"gid": "3"}
            for double in (
                mock.Mock(spec=asana.AsyncApiClient),
                mock.create_autospec(asana.AsyncApiClient, instance=True),
                mock.MagicMock(),
            ):
                double.call_api.return_value = response
                assert await asana.AsyncTasksApi(double).get_task("1") == {"gid": "3"}
                double.call_api.return_value = {"data": [4], "next_page": None}
                listed = asana.AsyncTasksApi(double).get_tasks()
                assert [task async for task in listed] == [4]

    asyncio.run(run())
    assert server.requests == []


@pytest.mark.parametrize("name", ["ApiClient.request", "rest.RESTClientObject.POST"])
def test_a_patched_request_is_not_passed_by(
    name: str, server: Loopback, configuration: asana.Configuration
) -> None:
    tasks = asana.TasksApi(asana.ApiClient(configuration))
    with mock.patch(f"asana.{name}"), pytest.raises(TypeError, match="`call_api`"):
        tasks.create_task({"data": {"name": "x"}})
    assert not server.requests
    tasks.get_task("1")
    assert len(server.requests) == 1


class Logging(asana.ApiClient):
    def request(self, *args: Any, **keywords: Any) -> Any:
        return super().request(*args, **keywords)


def test_an_overridden_request_is_not_passed_by(
    server: Loopback, configuration: asana.Configuration
) -> None:
    with pytest.raises(TypeError, match="`call_api`"):
        asana.TasksApi(Logging(configuration)).get_task("1")
    assert not server.requests
