"""Each change of a task writes a story with the old and the new value."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from checked_fake import CheckedFake

import asana


class Scene:
    """A task and what it can be related to, by name."""

    def __init__(self, fake: CheckedFake) -> None:
        self.fake = fake
        self.client = fake.client()
        where = {"workspace": fake.workspace}
        self.gids = {
            "user": fake.user,
            "task": self.add_task("Crate"),
            "other": self.add_task("Straw"),
            "project": self.client.projects.create_project(
                {"data": {"name": "Fair", **where}}
            )["gid"],
            "tag": self.client.tags.create_tag({"data": {"name": "Urgent", **where}})[
                "gid"
            ],
        }

    def add_task(self, name: str, **fields: Any) -> str:
        data: Any = {"name": name, "workspace": self.fake.workspace, **fields}
        return self.client.tasks.create_task({"data": data})["gid"]

    def update(self, **fields: Any) -> None:
        self.client.tasks.update_task({"data": fields}, self.gids["task"])  # type: ignore[typeddict-item]

    def add_field(self, kind: str, **fields: Any) -> Any:
        """Create a custom field, and add it to the project, which the task is put into."""
        data: Any = {
            "name": f"Extra {kind}",
            "resource_subtype": kind,
            "workspace": self.fake.workspace,
            **fields,
        }
        field = self.client.custom_fields.create_custom_field({"data": data})
        project, task = self.gids["project"], self.gids["task"]
        self.client.projects.add_custom_field_setting_for_project(
            {"data": {"custom_field": field["gid"]}}, project
        )
        self.client.tasks.add_project_for_task({"data": {"project": project}}, task)
        return field

    def read(self, name: str) -> list[Any]:
        """Return the stories of a task, each in full."""
        listed = self.client.stories.get_stories_for_task(self.gids[name])
        return [self.client.stories.get_story(story["gid"]) for story in listed]


@pytest.fixture
def scene() -> Iterator[Scene]:
    with CheckedFake() as fake:
        yield Scene(fake)
        assert fake.faults == []


def add(scene: Scene, kind: str, verb: str = "add") -> None:
    tasks, gid = scene.client.tasks, scene.gids["task"]
    if kind == "project":
        change = getattr(tasks, f"{verb}_project_for_task")
        change({"data": {"project": scene.gids["project"]}}, gid)
    elif kind == "tag":
        getattr(tasks, f"{verb}_tag_for_task")(
            {"data": {"tag": scene.gids["tag"]}}, gid
        )
    else:
        change = getattr(tasks, f"{verb}_dependencies_for_task")
        change({"data": {"dependencies": [scene.gids["other"]]}}, gid)


def add_and_remove(kind: str) -> Callable[[Scene], None]:
    def change(scene: Scene) -> None:
        add(scene, kind)
        add(scene, kind, "remove")

    return change


@pytest.mark.parametrize(
    ("change", "subtype", "told"),
    [
        (
            lambda s: s.update(name="Big crate"),
            "name_changed",
            {"old_name": "Crate", "new_name": "Big crate"},
        ),
        (lambda s: s.update(notes="Fragile"), "notes_changed", {}),
        (lambda s: s.update(completed=True), "marked_complete", {}),
        (lambda s: s.update(liked=True), "liked", {}),
        (
            lambda s: s.update(assignee="me"),
            "assigned",
            {"assignee": "user", "text": "assigned to Ada Vale"},
        ),
        (
            lambda s: (s.update(assignee="me"), s.update(assignee=None)),
            "unassigned",
            {},
        ),
        (
            lambda s: s.update(start_on="2026-01-07", due_on="2026-01-09"),
            "due_date_changed",
            {
                "old_dates": {},
                "new_dates": {"start_on": "2026-01-07", "due_on": "2026-01-09"},
            },
        ),
        (
            lambda s: s.update(resource_subtype="milestone"),
            "resource_subtype_changed",
            {
                "old_resource_subtype": "default_task",
                "new_resource_subtype": "milestone",
            },
        ),
        (lambda s: add(s, "project"), "added_to_project", {"project": "project"}),
        (add_and_remove("project"), "removed_from_project", {"project": "project"}),
        (lambda s: add(s, "tag"), "added_to_tag", {"tag": "tag"}),
        (add_and_remove("tag"), "removed_from_tag", {"tag": "tag"}),
        (lambda s: add(s, ""), "dependency_added", {"dependency": "other"}),
        (add_and_remove(""), "dependency_removed", {"dependency": "other"}),
        (
            lambda s: s.client.tasks.set_parent_for_task(
                {"data": {"parent": s.gids["other"]}}, s.gids["task"]
            ),
            "added_to_task",
            {"task": "other"},
        ),
        (
            lambda s: s.client.tasks.remove_follower_for_task(
                {"data": {"followers": ["me"]}}, s.gids["task"]
            ),
            "follower_removed",
            {"follower": "user"},
        ),
        (
            lambda s: s.client.attachments.create_attachment_for_object(
                parent=s.gids["task"], file=("list.txt", b"straw", "text/plain")
            ),
            "attachment_added",
            {"text": "attached list.txt"},
        ),
    ],
)
def test_a_change_writes_a_story(
    scene: Scene, change: Callable[[Scene], Any], subtype: str, told: dict[str, Any]
) -> None:
    change(scene)
    story = scene.read("task")[-1]
    assert (story["resource_subtype"], story["type"]) == (subtype, "system")
    assert story["created_by"]["gid"] == scene.fake.user
    assert story["target"]["gid"] == scene.gids["task"]
    for name, value in told.items():
        if isinstance(value, str) and value in scene.gids:
            assert story[name]["gid"] == scene.gids[value]
        else:
            assert story[name] == value


def test_the_story_of_a_move_names_both_sections(scene: Scene) -> None:
    add(scene, "project")
    section = scene.client.sections.create_section_for_project(
        scene.gids["project"], body={"data": {"name": "Done"}}
    )
    scene.client.sections.add_task_for_section(
        section["gid"], body={"data": {"task": scene.gids["task"]}}
    )
    added, moved = scene.read("task")
    assert added["resource_subtype"] == "added_to_project"
    assert moved["resource_subtype"] == "section_changed"
    assert moved["old_section"]["name"] == "Untitled section"
    assert moved["new_section"]["name"] == "Done"
    assert moved["text"] == (
        'moved this task from "Untitled section" to "Done" in Fair'
    )


def test_the_other_task_has_a_story_too(scene: Scene) -> None:
    add(scene, "")
    tasks = scene.client.tasks
    tasks.update_task({"data": {"completed": True}}, scene.gids["other"])
    tasks.update_task({"data": {"completed": False}}, scene.gids["other"])
    assert [story["resource_subtype"] for story in scene.read("task")] == [
        *("dependency_added", "dependency_marked_complete"),
        "dependency_marked_incomplete",
    ]
    first, *_ = scene.read("other")
    assert first["resource_subtype"] == "dependent_added"
    assert first["task"]["gid"] == scene.gids["task"]
    tasks.set_parent_for_task(
        {"data": {"parent": scene.gids["other"]}}, scene.gids["task"]
    )
    last = scene.read("other")[-1]
    assert (last["resource_subtype"], last["task"]["name"]) == (
        *("subtask_added", "Crate"),
    )


@pytest.mark.parametrize(
    ("kind", "values", "told"),
    [
        ("text", ("oak", "ash"), ("oak", "ash")),
        ("number", (2.5, 4), (2.5, 4)),
        (
            "date",
            ({"date": "2026-02-01"}, {"date": "2026-02-02"}),
            ({"due_on": "2026-02-01"}, {"due_on": "2026-02-02"}),
        ),
    ],
)
def test_a_changed_value_of_a_custom_field_is_in_the_story(
    scene: Scene, kind: str, values: Any, told: Any
) -> None:
    field = scene.add_field(kind)["gid"]
    for value in values:
        scene.update(custom_fields={field: value})
    story = scene.read("task")[-1]
    assert story["resource_subtype"] == f"{kind}_custom_field_changed"
    assert story["custom_field"]["name"] == f"Extra {kind}"
    assert (story[f"old_{kind}_value"], story[f"new_{kind}_value"]) == told


def test_stories_contain_options_and_people_as_records(scene: Scene) -> None:
    options = [{"name": "Low"}, {"name": "High"}]
    level = scene.add_field("multi_enum", enum_options=options)
    low, high = (option["gid"] for option in level["enum_options"])
    scene.update(custom_fields={level["gid"]: [low]})
    scene.update(custom_fields={level["gid"]: [low, high]})
    story = scene.read("task")[-1]
    assert [option["name"] for option in story["old_multi_enum_values"]] == ["Low"]
    assert [option["name"] for option in story["new_multi_enum_values"]] == [
        *("Low", "High"),
    ]
    people = scene.add_field("people")["gid"]
    scene.update(custom_fields={people: [scene.fake.user]})
    story = scene.read("task")[-1]
    assert [user["name"] for user in story["new_people_value"]] == ["Ada Vale"]


def test_a_new_task_begins_with_a_story_for_each_field(scene: Scene) -> None:
    scene.gids["new"] = scene.add_task(
        "Lamp", assignee="me", due_on="2026-02-01", projects=[scene.gids["project"]]
    )
    assert {story["resource_subtype"] for story in scene.read("new")} == {
        *("assigned", "due_date_changed", "added_to_project"),
    }


def test_a_copy_names_its_original(scene: Scene) -> None:
    job = scene.client.tasks.duplicate_task(
        {"data": {"name": "Second crate"}}, scene.gids["task"]
    )
    done = scene.client.jobs.get_job(job["gid"])
    scene.gids["copy"] = done["new_task"]["gid"]
    (story,) = scene.read("copy")
    assert story["resource_subtype"] == "duplicated"
    assert story["duplicated_from"]["gid"] == scene.gids["task"]


def test_stories_stay_when_what_they_name_is_deleted(scene: Scene) -> None:
    add(scene, "project")
    scene.client.projects.delete_project(scene.gids["project"])
    (story,) = scene.read("task")
    assert story["text"] == "added to Fair"
    assert "project" not in story


def test_comments_belong_to_their_author(scene: Scene) -> None:
    stories, task = scene.client.stories, scene.gids["task"]
    comment = stories.create_story_for_task({"data": {"text": "Booked."}}, task)["gid"]
    scene.fake.add({"users": [{"name": "Bo", "email": "bo@example.com"}]})
    other = scene.fake.client(scene.fake.add_token("bo", "bo@example.com"))
    with pytest.raises(asana.ForbiddenError, match="not the author"):
        other.stories.update_story({"data": {"text": "No."}}, comment)
    with pytest.raises(asana.ForbiddenError, match="not the author"):
        other.stories.delete_story(comment)
    assert stories.get_story(comment)["is_editable"] is True
    assert other.stories.get_story(comment)["is_editable"] is False
    scene.update(name="Big crate")
    renamed = scene.read("task")[-1]
    with pytest.raises(asana.BadRequestError, match="is_pinned"):
        stories.update_story({"data": {"is_pinned": True}}, renamed["gid"])
    with pytest.raises(asana.BadRequestError, match="text"):
        stories.update_story({"data": {"text": "No."}}, renamed["gid"])


def test_a_like_belongs_to_the_user_of_the_token(scene: Scene) -> None:
    scene.fake.add({"users": [{"name": "Bo", "email": "bo@example.com"}]})
    other = scene.fake.client(scene.fake.add_token("bo", "bo@example.com"))
    scene.update(liked=True)
    task = scene.gids["task"]
    assert scene.client.tasks.get_task(task)["liked"] is True
    seen = other.tasks.get_task(task)
    assert (seen["liked"], seen["num_likes"]) == (False, 1)


def test_comments_alone_can_be_listed(scene: Scene) -> None:
    scene.update(name="Big crate")
    stories, task = scene.client.stories, scene.gids["task"]
    stories.create_story_for_task({"data": {"text": "Booked."}}, task)
    found = stories.get_stories_for_task(task, resource_subtype="comment_added")
    assert [story["text"] for story in found] == ["Booked."]
    latest = stories.get_stories_for_task(task, sort_ascending=False)
    assert [story["text"] for story in latest] == [
        *("Booked.", 'changed the name to "Big crate"'),
    ]
