"""Rules specific to Asana: which fields can be combined, and which values are rejected."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from checked_fake import CheckedFake

import asana


class Scene:
    def __init__(self, fake: CheckedFake) -> None:
        self.fake = fake
        self.client: Any = fake.client()
        self.where = {"workspace": fake.workspace}

    def add_task(self, **fields: Any) -> str:
        data = {"name": "Crate", **self.where, **fields}
        gid: str = self.client.tasks.create_task({"data": data})["gid"]
        return gid

    def add_project(self, name: str = "Fair") -> str:
        data = {"name": name, **self.where}
        gid: str = self.client.projects.create_project({"data": data})["gid"]
        return gid

    def add_field(self, kind: str, **fields: Any) -> Any:
        """Create a custom field, and a project that has it."""
        data = {"name": kind, "resource_subtype": kind, **self.where, **fields}
        field = self.client.custom_fields.create_custom_field({"data": data})
        project = self.add_project()
        self.client.projects.add_custom_field_setting_for_project(
            {"data": {"custom_field": field["gid"]}}, project
        )
        return project, field

    def search(self, query: dict[str, Any]) -> list[str]:
        search = self.client.tasks.search_tasks_for_workspace
        return [task["name"] for task in search(self.fake.workspace, query)]


@pytest.fixture
def scene() -> Iterator[Scene]:
    with CheckedFake() as fake:
        yield Scene(fake)
        assert fake.faults == []


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (
            {"due_on": "2026-02-01", "due_at": "2026-02-01T10:00:00Z"},
            "Give one of due_on and due_at",
        ),
        ({"start_on": "2026-02-01"}, "start_on: Give due_on or due_at, too"),
        (
            {"start_on": "2026-02-02", "due_on": "2026-02-01"},
            "start_on: This is after due_on",
        ),
        ({"notes": "a", "html_notes": "<body>b</body>"}, "Give one of notes and"),
        ({"html_notes": "<body><b>x</body>"}, "html_notes: XML is invalid"),
        ({"html_notes": "<p>x</p>"}, "html_notes: XML is invalid"),
        ({"approval_status": "approved"}, "approval_status: Not an approval"),
    ],
)
def test_conflicting_fields_of_a_task_are_rejected(
    scene: Scene, fields: dict[str, Any], message: str
) -> None:
    with pytest.raises(asana.BadRequestError, match=message):
        scene.add_task(**fields)
    task = scene.add_task()
    with pytest.raises(asana.BadRequestError, match=message):
        scene.client.tasks.update_task({"data": fields}, task)


def test_the_day_follows_from_the_time(scene: Scene) -> None:
    task = scene.add_task(due_at="2026-02-01T23:30:00-02:00")
    found = scene.client.tasks.get_task(task)
    assert (found["due_on"], found["due_at"]) == (
        *("2026-02-02", "2026-02-02T01:30:00.000Z"),
    )
    found = scene.client.tasks.update_task({"data": {"due_on": "2026-03-01"}}, task)
    assert (found["due_on"], found["due_at"]) == ("2026-03-01", None)
    found = scene.client.tasks.update_task({"data": {"due_on": None}}, task)
    assert (found["due_on"], found["due_at"]) == (None, None)


@pytest.mark.parametrize(
    ("change", "status", "completed"),
    [
        ({"approval_status": "rejected"}, "rejected", True),
        ({"approval_status": "changes_requested"}, "changes_requested", True),
        ({"approval_status": "pending"}, "pending", False),
        ({"completed": True}, "approved", True),
        ({"name": "Other"}, "pending", False),
    ],
)
def test_an_approval_is_completed_when_it_is_decided(
    scene: Scene, change: dict[str, Any], status: str, completed: bool
) -> None:
    task = scene.add_task(resource_subtype="approval")
    fields = ["approval_status", "completed", "completed_at"]
    scene.client.tasks.update_task({"data": change}, task)
    found = scene.client.tasks.get_task(task, opt_fields=fields)
    assert (found["approval_status"], found["completed"]) == (status, completed)
    assert (found["completed_at"] is not None) == completed


@pytest.mark.parametrize("name", ["assignee", "followers"])
def test_users_of_a_task_are_of_its_workspace(scene: Scene, name: str) -> None:
    scene.fake.add({"users": [{"name": "Bo", "email": "bo@example.com"}]})
    scene.client.workspaces.remove_user_for_workspace(
        {"data": {"user": "bo@example.com"}}, scene.fake.workspace
    )
    value = "bo@example.com" if name == "assignee" else ["bo@example.com"]
    with pytest.raises(asana.BadRequestError, match=f"{name}: Not a user in the"):
        scene.add_task(**{name: value})


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({"due_on": "null"}, ["Open"]),
        ({"due_on": "2026-02-03"}, ["Late"]),
        ({"sort_by": "due_date", "sort_ascending": True}, ["Open", "Soon", "Late"]),
    ],
)
def test_a_search_by_due_date(
    scene: Scene, query: dict[str, Any], names: list[str]
) -> None:
    scene.add_task(name="Late", due_on="2026-02-03")
    scene.add_task(name="Soon", due_on="2026-02-01")
    scene.add_task(name="Open")
    assert scene.search(query) == names


def test_projects_and_sections_of_a_search_add_up(scene: Scene) -> None:
    fair, barn = scene.add_project(), scene.add_project("Barn")
    (section,) = scene.client.sections.get_sections_for_project(barn)
    scene.add_task(name="Stand", projects=[fair])
    scene.add_task(name="Beam", projects=[barn])
    scene.add_task(name="Lamp")
    query = {"projects.any": fair, "sections.any": section["gid"]}
    assert sorted(scene.search(query)) == ["Beam", "Stand"]


@pytest.mark.parametrize(
    ("kind", "value", "chosen", "others"),
    [
        (
            "date",
            {"date": "2026-05-01"},
            {"value": "2026-05-01", "before": "2026-05-02", "after": "2026-04-30"},
            {"value": "2026-05-02", "before": "2026-05-01", "after": "2026-05-01"},
        ),
        (
            "number",
            2.5,
            {"value": "2.5", "greater_than": "2", "is_set": "true"},
            {"value": "2", "less_than": "2.5", "is_set": "false"},
        ),
        (
            "text",
            "Oak, oiled",
            {"starts_with": "oak", "ends_with": "oiled", "contains": "k, o"},
            {"starts_with": "ash", "ends_with": "oak", "value": "oak"},
        ),
    ],
)
def test_a_search_reads_custom_fields(
    scene: Scene, kind: str, value: Any, chosen: Any, others: Any
) -> None:
    project, field = scene.add_field(kind)
    gid = field["gid"]
    scene.add_task(projects=[project], custom_fields={gid: value})
    for operator, wanted in chosen.items():
        assert scene.search({f"custom_fields.{gid}.{operator}": wanted}) == ["Crate"]
    for operator, wanted in others.items():
        assert scene.search({f"custom_fields.{gid}.{operator}": wanted}) == []


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("{gid}.value", "'abc' is not a number"),
        ("{gid}.less_than", "'abc' is not a number"),
        ("{gid}.nonsense", "Unknown parameter"),
        ("7.value", "Not a recognized ID"),
    ],
)
def test_an_invalid_search_by_custom_field_is_rejected(
    scene: Scene, name: str, message: str
) -> None:
    _, field = scene.add_field("number")
    query = {f"custom_fields.{name.format(gid=field['gid'])}": "abc"}
    with pytest.raises(asana.BadRequestError, match=message):
        scene.search(query)


def add_to_itself(scene: Scene) -> None:
    create = scene.client.portfolios.create_portfolio
    inner, outer = (
        create({"data": {"name": name, **scene.where}})["gid"] for name in "ab"
    )
    add = scene.client.portfolios.add_item_for_portfolio
    add({"data": {"item": inner}}, outer)
    add({"data": {"item": outer}}, inner)


def support_twice(scene: Scene) -> None:
    goal = scene.client.goals.create_goal({"data": {"name": "Sell", **scene.where}})
    project = scene.add_project()
    for _ in range(2):
        scene.client.goal_relationships.add_supporting_relationship(
            {"data": {"supporting_resource": project}}, goal["gid"]
        )


def support_itself(scene: Scene) -> None:
    goal = scene.client.goals.create_goal({"data": {"name": "Sell", **scene.where}})
    scene.client.goal_relationships.add_supporting_relationship(
        {"data": {"supporting_resource": goal["gid"]}}, goal["gid"]
    )


def choose_a_disabled_option(scene: Scene) -> None:
    project, field = scene.add_field(
        "enum", enum_options=[{"name": "Low"}, {"name": "Mid"}]
    )
    option = field["enum_options"][0]["gid"]
    scene.client.custom_fields.update_enum_option(
        option, body={"data": {"enabled": False}}
    )
    scene.add_task(projects=[project], custom_fields={field["gid"]: option})


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (add_to_itself, "cannot contain itself"),
        (support_twice, "supports the goal already"),
        (support_itself, "cannot support itself"),
        (choose_a_disabled_option, "disabled enum option"),
    ],
)
def test_invalid_relations_are_rejected(
    scene: Scene, change: Callable[[Scene], None], message: str
) -> None:
    with pytest.raises(asana.BadRequestError, match=message):
        change(scene)


def test_a_name_is_changed_by_its_owner(scene: Scene) -> None:
    scene.fake.add({"users": [{"name": "Bo", "email": "bo@example.com"}]})
    update = scene.client.users.update_user
    assert update({"data": {"name": "Ada V."}}, "me")["name"] == "Ada V."
    with pytest.raises(asana.ForbiddenError, match="your own name"):
        update({"data": {"name": "Z"}}, "bo@example.com")


def test_the_name_of_a_file_is_decoded(scene: Scene) -> None:
    attachment = scene.client.attachments.create_attachment_for_object(
        parent=scene.add_task(), file=("Übersicht.pdf", b"x", "application/pdf")
    )
    assert attachment["name"] == "Übersicht.pdf"


def test_the_time_of_a_task_is_that_of_its_entries(scene: Scene) -> None:
    task = scene.add_task()
    assert scene.client.tasks.get_task(task)["actual_time_minutes"] is None
    for minutes in (20, 25):
        scene.client.time_tracking_entries.create_time_tracking_entry(
            {"data": {"duration_minutes": minutes}}, task
        )
    assert scene.client.tasks.get_task(task)["actual_time_minutes"] == 45
