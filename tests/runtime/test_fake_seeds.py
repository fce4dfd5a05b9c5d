"""Seeds: read from dicts and YAML, exported, and rejected with the location of the error."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from checked_fake import CheckedFake

import asana
from asana.testing import FakeAsana


@pytest.fixture
def fake() -> Iterator[CheckedFake]:
    with CheckedFake() as fake:
        yield fake
    assert fake.faults == []


def test_the_state_is_a_seed(fake: CheckedFake) -> None:
    client = fake.client()
    task = client.tasks.create_task(
        {"data": {"name": "Try", "workspace": fake.workspace}}
    )
    client.tasks.create_subtask_for_task({"data": {"name": "Below"}}, task["gid"])
    state = fake.state()
    with FakeAsana(state) as other:
        assert other.state() == state
        subtasks = other.client().tasks.get_subtasks_for_task(task["gid"])
        assert [item["name"] for item in subtasks] == ["Below"]
    fake.reset()
    assert "tasks" not in fake.state()
    assert fake.calls == []


def test_a_seed_names_records_by_their_names(tmp_path: Path) -> None:
    file = tmp_path / "seed.yaml"
    file.write_text("""
        workspaces: [{name: Acme}]
        users: [{name: Ada, email: ada@acme.test}, {name: Bo, email: bo@acme.test}]
        teams: [{name: Print}]
        projects: [{name: Catalogue, team: Print, sections: [Draft, Done]}]
        tasks:
          - {name: Cover, projects: [Catalogue], sections: [Done], assignee: bo@acme.test}
          - {name: Index, projects: [Catalogue]}
        """)
    with CheckedFake(file) as fake:
        client = fake.client()
        (project,) = client.projects.get_projects(workspace=fake.workspace)
        tasks = client.tasks.get_tasks(
            project=project["gid"],
            opt_fields=["name", "assignee.name", "memberships.section.name"],
        )
        assert [
            (
                task["name"],
                (task["assignee"] or {}).get("name"),
                task["memberships"][0]["section"]["name"],
            )
            for task in tasks
        ] == [("Index", None, "Draft"), ("Cover", "Bo", "Done")]
        assert fake.faults == []


def test_a_state_of_everything_is_a_seed(fake: CheckedFake, tmp_path: Path) -> None:
    client: Any = fake.client()
    where = {"workspace": fake.workspace}
    project = client.projects.create_project({"data": {"name": "Fair", **where}})["gid"]
    data = {"name": "Weight", "resource_subtype": "number", **where}
    field = client.custom_fields.create_custom_field({"data": data})["gid"]
    client.projects.add_custom_field_setting_for_project(
        {"data": {"custom_field": field}}, project
    )
    values = {"custom_fields": {field: 2.5}, "liked": True}
    task = client.tasks.create_task({"data": {"name": "Crate", "projects": [project]}})
    client.tasks.update_task({"data": values}, task["gid"])
    portfolio = client.portfolios.create_portfolio({"data": {"name": "All", **where}})
    client.portfolios.add_item_for_portfolio(
        {"data": {"item": project}}, portfolio["gid"]
    )
    client.teams.remove_user_for_team({"data": {"user": "me"}}, fake.team)
    state = fake.state()
    assert "team_memberships" not in state
    file = tmp_path / "state.yaml"
    file.write_text(yaml.safe_dump(state), "utf-8")
    for seed in (state, file, json.loads(json.dumps(state))):
        with CheckedFake(seed) as other:
            assert other.state() == state
            again = other.client().tasks.get_task(task["gid"])
            assert again == client.tasks.get_task(task["gid"])
            assert other.faults == []


def test_yaml_has_dates_and_numbers(tmp_path: Path) -> None:
    file = tmp_path / "seed.yaml"
    file.write_text("""
        projects: [{gid: 31, name: Fair}]
        tasks:
          - {gid: 41, name: Crate, projects: [31], due_on: 2026-02-01}
          - {name: Lamp, parent: 41, due_at: 2026-02-01T10:00:00Z, completed: true}
        """)
    with CheckedFake(file) as fake:
        client = fake.client()
        assert client.users.get_user("me")["name"] == "Ada Vale"
        task = client.tasks.get_task("41")
        assert (task["due_on"], task["projects"][0]["gid"]) == ("2026-02-01", "31")
        (lamp,) = client.tasks.get_subtasks_for_task("41", opt_fields="due_at")
        assert lamp["due_at"] == "2026-02-01T10:00:00.000Z"
        assert fake.faults == []


def test_a_seed_has_dates_and_tags_as_yaml_writes_them(tmp_path: Path) -> None:
    file = tmp_path / "seed.yaml"
    file.write_text("""
        workspaces: [{name: Acme}]
        users: [{name: Ada, email: ada@acme.test}]
        tasks:
          - {name: Cover, due_on: 2031-02-03, tags: [Urgent]}
          - {name: Index, due_at: 2031-02-03T04:05:06+02:00}
        tags: [{name: Urgent}]
        """)
    with CheckedFake(file) as fake:
        state = fake.state()
        (tag,) = state["tags"]
        assert [(t["due_on"], t["due_at"], t["tags"]) for t in state["tasks"]] == [
            ("2031-02-03", None, [tag["gid"]]),
            (None, "2031-02-03T02:05:06.000Z", []),
        ]


def test_memberships_of_a_seed_say_more_of_those_that_there_are() -> None:
    seed: dict[str, list[dict[str, Any]]] = {
        "users": [{"name": "Ada"}, {"name": "Bo"}],
        "workspace_memberships": [
            {"user": "Bo", "workspace": "Example", "is_guest": True}
        ],
    }
    with CheckedFake(seed) as fake:
        client = fake.client()
        found = client.workspace_memberships.get_workspace_memberships_for_workspace(
            fake.workspace, opt_fields=["user.name", "is_guest"]
        )
        assert [(item["user"]["name"], item["is_guest"]) for item in found] == [
            *(("Ada", False), ("Bo", True)),
        ]


def test_sections_of_a_seed_can_be_given_by_themselves() -> None:
    seed: dict[str, list[dict[str, Any]]] = {
        "projects": [{"name": "Fair"}],
        "sections": [{"name": "Draft", "project": "Fair"}],
        "tasks": [{"name": "Crate", "projects": ["Fair"]}],
    }
    with CheckedFake(seed) as fake:
        state = fake.state()
        assert [section["name"] for section in state["sections"]] == ["Draft"]
        assert state["tasks"][0]["sections"] == [state["sections"][0]["gid"]]


@pytest.mark.parametrize(
    ("seed", "message"),
    [
        ({"chairs": []}, "A seed has no 'chairs'"),
        (
            {"workspaces": [{"nmae": "x"}]},
            r"workspaces\[0\]: A workspace has no 'nmae'",
        ),
        (
            {"workspaces": [{"name": "A"}], "tasks": [{"projects": ["None"]}]},
            r"tasks\[0\]: 'projects' refers to 'None', which does not exist",
        ),
        ({"tasks": 5}, "tasks: This is not a list"),
        ({"tasks": [{"name": "x"}, 7]}, r"tasks\[1\]: This is not a mapping"),
        ({"tags": [{"name": 5}]}, r"tags\[0\]: name: 5 is not of type"),
        (
            {"tasks": [{"name": "x", "due_on": "soon"}]},
            r"tasks\[0\]: due_on: \"soon\" is not a \"date\"",
        ),
        (
            {"tags": [{"gid": "7", "name": "x"}, {"gid": 7, "name": "y"}]},
            r"tags\[1\]: The gid 7 is already used",
        ),
        (
            {"teams": [{"name": "A"}], "project_templates": [{"sections": "x"}]},
            r"project_templates\[0\]: sections: \"x\" is not of type \"array\"",
        ),
        (
            {
                "teams": [{"name": "A"}],
                "project_templates": [
                    {"sections": [{"name": "B", "tasks": [{"due_on": "2026-02-01"}]}]}
                ],
            },
            r"sections.0.tasks.0.due_on: Unknown field",
        ),
        (
            {
                "teams": [{"name": "A"}],
                "projects": [{"name": "B"}],
                "task_templates": [
                    {
                        "project": "B",
                        "template": {"subtasks": [{"relative_due_on": ""}]},
                    }
                ],
            },
            r"template.subtasks.0.relative_due_on: \"\" is not of type",
        ),
        ([], "A seed is a mapping of collections to lists"),
    ],
)
def test_an_invalid_seed_is_rejected(seed: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        FakeAsana(seed)


def test_the_fake_is_a_program(sdk_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "asana.testing", "--port", "0"],
        cwd=sdk_path,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
            assert line.startswith("Asana is at http://127.0.0.1:")
            host, token = line.split()[3].rstrip(";"), line.split()[-1]
            client = asana.Client(token, host=host)
            assert client.users.get_user("me")["name"] == "Ada Vale"
            client.close()
            assert process.stdout.readline().split()[1:] == [
                *("200", "GET", "/api/1.0/users/me"),
            ]
        finally:
            process.terminate()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("tasks: [", ":1:9: "),
        ("- 1", "A seed is a mapping of collections to lists"),
        ("tasks: [{nmae: x}]", "tasks[0]: A task has no 'nmae'"),
        (None, "No such file or directory"),
    ],
)
def test_the_program_reports_an_invalid_seed(
    sdk_path: Path, tmp_path: Path, text: str | None, message: str
) -> None:
    file = tmp_path / "seed.yaml"
    if text is not None:
        file.write_text(text)
    done = run(sdk_path, "--seed", str(file), "--port", "0")
    assert done.returncode == 1
    assert done.stderr.startswith("error: ")
    assert message in done.stderr
    assert done.stderr.count("\n") == 1


def test_the_program_reports_a_port_in_use(sdk_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run(sdk_path, "--port", str(port))
    assert done.returncode == 1
    assert done.stderr == f"error: port {port}: Address already in use\n"
    done = run(sdk_path, "--port", "99999")
    assert done.returncode == 2
    assert "'99999' is not a number up to 65535" in done.stderr


def run(sdk_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "asana.testing", *arguments]
    return subprocess.run(
        command, cwd=sdk_path, capture_output=True, text=True, check=False, timeout=60
    )
