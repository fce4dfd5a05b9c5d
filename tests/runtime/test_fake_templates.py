"""Copies, and records created from templates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from checked_fake import CheckedFake

import asana

SEED: dict[str, Any] = {
    "workspaces": [{"name": "Print"}],
    "users": [
        {"name": "Ines", "email": "ines@example.com"},
        {"gid": "22", "name": "Abel", "email": "abel@example.com"},
    ],
    "teams": [{"name": "Sales"}],
    "projects": [{"gid": "31", "name": "Fair", "team": "Sales", "notes": "In May."}],
    "sections": [
        {"gid": "61", "name": "Before", "project": "31"},
        {"gid": "62", "name": "After", "project": "31"},
    ],
    "tasks": [
        {
            "gid": "41",
            "name": "Crate",
            "projects": ["31"],
            "sections": ["61"],
            "notes": "Of oak.",
            "assignee": "22",
            "start_on": "2026-03-02",
            "due_on": "2026-03-06",
        },
        {"gid": "42", "name": "Straw", "parent": "41", "due_on": "2026-03-05"},
        {
            "gid": "43",
            "name": "Opening",
            "projects": ["31"],
            "sections": ["62"],
            "resource_subtype": "milestone",
            "due_at": "2026-03-09T08:30:00.000Z",
            "due_on": "2026-03-09",
        },
    ],
    "attachments": [{"name": "plan.pdf", "parent": "41", "resource_subtype": "asana"}],
    "project_templates": [
        {
            "gid": "51",
            "name": "Move",
            "team": "Sales",
            "requested_dates": [{"gid": "1", "name": "Start Date"}],
            "requested_roles": [
                {"gid": "7", "resource_type": "template_role", "name": "Driver"}
            ],
            "sections": [
                {
                    "name": "Load",
                    "tasks": [
                        {
                            "name": "Rent a van",
                            "description": "A big one.",
                            "assignee": "7",
                            "relative_due_on": 2,
                            "subtasks": [
                                {"name": "Fuel", "assignee": "ines@example.com"}
                            ],
                        }
                    ],
                },
                {"name": "Unload"},
            ],
        }
    ],
    "task_templates": [
        {
            "gid": "56",
            "name": "Order",
            "project": "31",
            "template": {
                "name": "Order paper",
                "task_resource_subtype": "approval_task",
                "description": "White.",
                "relative_start_on": 1,
                "relative_due_on": 5,
                "due_time": "15:00:00.000Z",
                "subtasks": [{"name": "Ask"}],
            },
        }
    ],
}
FIELDS = ["name", "notes", "start_on", "due_on", "due_at", "assignee.name"]


@pytest.fixture
def fake() -> Iterator[CheckedFake]:
    with CheckedFake(SEED) as fake:
        yield fake
        assert fake.faults == []


def finish(client: asana.Client, job: Any) -> Any:
    """Return the gid of what a job has made."""
    done: Any = client.jobs.get_job(job["gid"])
    assert done["status"] == "succeeded"
    (made,) = [done[name]["gid"] for name in done if name.startswith("new_")]
    return made


def read(client: asana.Client, project: str) -> list[tuple[Any, ...]]:
    """Return the tasks of a project: section, name, start, due and assignee."""
    return [
        (
            section["name"],
            task["name"],
            task["start_on"],
            task["due_at"] or task["due_on"],
            task["assignee"] and task["assignee"]["name"],
        )
        for section in client.sections.get_sections_for_project(project)
        for task in client.tasks.get_tasks_for_section(
            section["gid"], opt_fields=FIELDS
        )
    ]


def test_a_project_that_became_a_template_is_made_again(fake: CheckedFake) -> None:
    client = fake.client()
    job = client.projects.project_save_as_template(
        {"data": {"name": "A fair", "public": True, "team": fake.team}}, "31"
    )
    template = finish(client, job)
    client.tasks.update_task({"data": {"name": "Box"}}, "41")
    instantiate = client.project_templates.instantiate_project
    with pytest.raises(asana.BadRequestError, match="requested_dates: Missing input"):
        instantiate(template, body={"data": {"name": "Fair 2027"}})
    dates: Any = [{"gid": "1", "value": "2027-03-01"}]
    data: Any = {"name": "Fair 2027", "requested_dates": dates}
    project = finish(client, instantiate(template, body={"data": data}))
    assert read(client, project) == [
        ("Before", "Crate", "2027-03-01", "2027-03-05", "Abel"),
        ("After", "Opening", None, "2027-03-08T08:30:00.000Z", None),
    ]
    found = client.projects.get_project(project)
    assert (found["name"], found["notes"]) == ("Fair 2027", "In May.")
    crate, opening = client.tasks.get_tasks(project=project, opt_fields=FIELDS)
    (straw,) = client.tasks.get_subtasks_for_task(
        crate["gid"], opt_fields=["name", "due_on"]
    )
    assert (straw["name"], straw["due_on"]) == ("Straw", "2027-03-04")
    assert crate["notes"] == "Of oak."
    full = client.tasks.get_task(opening["gid"])
    assert full["resource_subtype"] == "milestone"


def test_a_template_of_a_seed_is_filled_in(fake: CheckedFake) -> None:
    client = fake.client()
    data: Any = {
        "name": "To the lake",
        "requested_dates": [{"gid": "1", "value": "2026-06-01T00:00:00.000Z"}],
        "requested_roles": [{"gid": "7", "value": "abel@example.com"}],
    }
    job = client.project_templates.instantiate_project("51", body={"data": data})
    project = finish(client, job)
    assert read(client, project) == [
        ("Load", "Rent a van", None, "2026-06-03", "Abel"),
    ]
    (van,) = client.tasks.get_tasks(project=project)
    (fuel,) = client.tasks.get_subtasks_for_task(
        van["gid"], opt_fields=["name", "assignee.name"]
    )
    assert (fuel["name"], fuel["assignee"]["name"]) == ("Fuel", "Ines")
    sections = client.sections.get_sections_for_project(project)
    assert [section["name"] for section in sections] == ["Load", "Unload"]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"requested_dates": [{"gid": "1", "value": "soon"}]}, "'soon' is not a date"),
        ({"requested_dates": [{"gid": "2", "value": "2026-06-01"}]}, "Missing input"),
        (
            {
                "requested_dates": [{"gid": "1", "value": "2026-06-01"}],
                "requested_roles": [{"gid": "8", "value": "me"}],
            },
            "requested_roles: Not a recognized ID: 8",
        ),
        ({"requested_roles": [], "team": "31"}, "team: Not a recognized ID"),
    ],
)
def test_invalid_values_for_a_template_are_rejected(
    fake: CheckedFake, fields: Any, message: str
) -> None:
    body: Any = {"data": {"name": "x", **fields}}
    with pytest.raises(asana.BadRequestError, match=message):
        fake.client().project_templates.instantiate_project("51", body=body)
    assert len(fake.state()["projects"]) == 1


def test_a_task_is_made_from_its_template(fake: CheckedFake) -> None:
    client = fake.client()
    task = finish(client, client.task_templates.instantiate_task("56"))
    found = client.tasks.get_task(
        task, opt_fields=[*FIELDS, "approval_status", "projects.name"]
    )
    assert (found["name"], found["notes"]) == ("Order paper", "White.")
    assert (found["start_on"], found["due_at"]) == (
        *("2026-01-06", "2026-01-10T15:00:00.000Z"),
    )
    assert found["approval_status"] == "pending"
    assert [project["name"] for project in found["projects"]] == ["Fair"]
    (child,) = client.tasks.get_subtasks_for_task(task)
    assert child["name"] == "Ask"
    named: Any = {"data": {"name": "Order ink"}}
    other = finish(client, client.task_templates.instantiate_task("56", body=named))
    assert client.tasks.get_task(other)["name"] == "Order ink"


@pytest.mark.parametrize(
    ("schedule", "dates"),
    [
        (None, [("2026-03-02", "2026-03-06"), (None, "2026-03-09T08:30:00.000Z")]),
        (
            {"start_on": "2026-04-03", "should_skip_weekends": False},
            [("2026-04-03", "2026-04-07"), (None, "2026-04-10T08:30:00.000Z")],
        ),
        (
            {"due_on": "2026-04-11", "should_skip_weekends": True},
            [("2026-04-06", "2026-04-08"), (None, "2026-04-13T08:30:00.000Z")],
        ),
    ],
)
def test_dates_of_a_copy_are_moved(
    fake: CheckedFake, schedule: Any, dates: Any
) -> None:
    client = fake.client()
    data: Any = {"name": "Copy", "include": "task_dates"}
    if schedule is not None:
        data["schedule_dates"] = schedule
    job = client.projects.duplicate_project("31", body={"data": data})
    found = read(client, finish(client, job))
    assert [(start, due) for _, _, start, due, _ in found] == dates


@pytest.mark.parametrize(
    ("include", "schedule", "message"),
    [
        ("task_dates", {"start_on": "2026-04-01"}, "should_skip_weekends: Missing"),
        ("task_dates", {"should_skip_weekends": True}, "Give one of due_on and"),
        (
            "members",
            {"should_skip_weekends": True, "due_on": "2026-04-01"},
            "Requires task_dates in include",
        ),
    ],
)
def test_an_incomplete_schedule_is_rejected(
    fake: CheckedFake, include: str, schedule: Any, message: str
) -> None:
    data: Any = {"name": "Copy", "include": include, "schedule_dates": schedule}
    with pytest.raises(asana.BadRequestError, match=message):
        fake.client().projects.duplicate_project("31", body={"data": data})


@pytest.mark.parametrize(
    ("include", "kept"),
    [
        ("", (None, "", None, 0, 0)),
        ("assignee,notes", ("Abel", "Of oak.", None, 0, 0)),
        ("dates", (None, "", "2026-03-06", 0, 0)),
        ("subtasks,attachments", (None, "", None, 1, 1)),
    ],
)
def test_a_copy_of_a_task_has_the_parts_that_are_named(
    fake: CheckedFake, include: str, kept: tuple[Any, ...]
) -> None:
    client = fake.client()
    data: Any = {"name": "Copy", "include": include} if include else {"name": "Copy"}
    gid = finish(client, client.tasks.duplicate_task({"data": data}, "41"))
    task = client.tasks.get_task(gid)
    assignee = task["assignee"]
    assert kept == (
        assignee and assignee["name"],
        task["notes"],
        task["due_on"],
        len(list(client.tasks.get_subtasks_for_task(gid))),
        len(list(client.attachments.get_attachments_for_object(gid))),
    )


def test_a_copy_of_a_subtask_is_below_the_parent_where_that_is_named(
    fake: CheckedFake,
) -> None:
    client = fake.client()
    for include, parent in (("notes", None), ("notes,parent", "41")):
        body: Any = {"data": {"name": "Copy", "include": include}}
        gid = finish(client, client.tasks.duplicate_task(body, "42"))
        found = client.tasks.get_task(gid)["parent"]
        assert (found and found["gid"]) == parent


def test_templates_are_a_seed_again(fake: CheckedFake) -> None:
    with CheckedFake(fake.state()) as other:
        assert other.state() == fake.state()
