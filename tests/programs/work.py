"""Run programs written for 5.x; each prints its results as JSON.

    python work.py PROGRAM HOST TOKEN

The SDK is the one on PYTHONPATH.
"""

from __future__ import annotations

import importlib
import json
import logging
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any
from unittest import mock

import asana

HOST, TOKEN = "", ""


def choose_host() -> None:
    """Give every configuration the address of the fake."""
    original = asana.Configuration.__init__

    def begin(self: Any, *arguments: Any) -> None:
        original(self, *arguments)
        self.host = HOST

    asana.Configuration.__init__ = begin  # type: ignore[method-assign,assignment]


def use_gittask() -> list[Any]:
    from gittask.asana_client import AsanaClient  # type: ignore[import-not-found]

    with AsanaClient(TOKEN) as client:
        workspace = client.get_workspaces()[0]["gid"]
        project = client.get_projects(workspace)[0]["gid"]
        task = client.create_task(workspace, project, "Write the index")["gid"]
        tag = client.create_tag(workspace, "branch", "dark-blue")["gid"]
        client.add_tag_to_task(task, tag)
        client.log_time_comment(task, 3700, "main")
        client.add_time_entry(task, 90)
        client.assign_task(task, client.get_user_gid())
        found = [
            client.get_workspace_by_gid(workspace),
            client.search_tasks(workspace, "index"),
            client.get_tags(workspace),
            client.get_project_tasks(project),
            client.get_custom_fields(workspace),
            client.get_task_with_fields(task),
            client.get_actual_time(task),
        ]
        client.complete_task(task)
        return [*found, client.get_project_tasks(project)]


def use_tap_asana() -> list[Any]:
    import io
    from contextlib import redirect_stdout

    import tap_asana  # type: ignore[import-not-found]
    from tap_asana.asana import Asana  # type: ignore[import-not-found]

    Asana.refresh_access_token = lambda _: TOKEN
    names = ("client_id", "client_secret", "redirect_uri", "refresh_token")
    config = dict.fromkeys(names, "x") | {"start_date": "2020-01-01T00:00:00Z"}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "config.json")
        path.write_text(json.dumps(config))
        catalog = tap_asana.discover()
        for stream in catalog["streams"]:
            stream["schema"]["selected"] = True
            for item in stream["metadata"]:
                item["metadata"]["selected"] = True
        chosen = Path(folder, "catalog.json")
        chosen.write_text(json.dumps(catalog))
        arguments = ["tap-asana", "--config", str(path), "--catalog", str(chosen)]
        output = io.StringIO()
        with mock.patch.object(sys, "argv", arguments), redirect_stdout(output):
            tap_asana.main()
    messages = [json.loads(line) for line in output.getvalue().splitlines()]
    return [item for item in messages if item["type"] == "RECORD"]


def use_airflow() -> list[Any]:
    _stand_in_for_airflow()
    from airflow.providers.asana.hooks.asana import (  # type: ignore[import-not-found]
        AsanaHook,
    )

    hook = AsanaHook()
    workspace = {"workspace": _find_workspace()}
    project, *_ = hook.find_project(dict(workspace))
    task = hook.create_task("Load", {"projects": [project["gid"]], "notes": "nightly"})
    return [
        task,
        hook.update_task(task["gid"], {"completed": True}),
        hook.find_task({"project": project["gid"]}),
        hook.delete_task(task["gid"]),
        hook.find_task({"project": project["gid"]}),
        _attempt(lambda: hook.delete_task(task["gid"])),
        _attempt(lambda: hook.create_project({"name": "A", **workspace})["name"]),
        _attempt(lambda: hook.update_project(project["gid"], {"name": "B"})["name"]),
        hook.delete_project(project["gid"]),
    ]


def _attempt(call: Callable[[], Any]) -> Any:
    try:
        return call()
    except (asana.rest.ApiException, TypeError) as error:
        return getattr(error, "status", type(error).__name__)


def _stand_in_for_airflow() -> None:
    """Make the two classes of Airflow that the provider takes."""

    class BaseHook:
        log = logging.getLogger("airflow")

        def get_connection(self, _: str) -> Any:
            return SimpleNamespace(password=TOKEN, extra_dejson={})

    airflow: Any = importlib.import_module("airflow")  # only the provider's part of it
    airflow.__version__ = "3.0.0"
    module: Any = ModuleType("airflow.providers.common.compat.sdk")
    module.BaseHook, module.BaseOperator = BaseHook, object
    sys.modules[module.__name__] = module


def _find_workspace() -> Any:
    configuration = asana.Configuration()
    configuration.access_token = TOKEN  # type: ignore[assignment]
    api = asana.WorkspacesApi(asana.ApiClient(configuration))
    return next(iter(api.get_workspaces({})))["gid"]


def use_asana_api_cli() -> list[Any]:
    from asana_api_cli.cli import main  # type: ignore[import-not-found]

    found: list[Any] = []

    def run(*arguments: str) -> Any:
        import io
        from contextlib import redirect_stdout

        output = io.StringIO()
        command = ["asana-api", "--host", HOST, "--access-token", TOKEN, *arguments]
        with mock.patch.object(sys, "argv", command), redirect_stdout(output):
            try:
                main()
            except SystemExit as end:
                found.append(end.code)
        found.append(output.getvalue())
        return json.loads(output.getvalue() or "null")

    run("users", "get-user", "--user", "me")
    workspace = run("workspaces", "get-workspaces")[0]["gid"]
    project = run("projects", "get-projects", "--workspace", workspace)[0]["gid"]
    body = {"data": {"name": "From a shell", "projects": [project]}}
    made = run("tasks", "create-task", "--body", json.dumps(body))["gid"]
    run("tasks", "get-tasks", "--project", project, "--opt-fields", "name,completed")
    run("tasks", "update-task", "--task", made, "--body", '{"data":{"completed":true}}')
    run("tasks", "get-task", "--task", made, "--opt-fields", "name,completed,projects")
    run("tasks", "delete-task", "--task", made)
    return found


PROGRAMS: dict[str, Callable[[], list[Any]]] = {
    "airflow": use_airflow,
    "asana-api-cli": use_asana_api_cli,
    "gittask": use_gittask,
    "tap-asana": use_tap_asana,
}


if __name__ == "__main__":
    name, HOST, TOKEN = sys.argv[1:]
    choose_host()
    print(json.dumps(PROGRAMS[name](), indent=1, sort_keys=True, default=str))
