"""Random sequences of requests, compared with a simple model of relations.

`make fuzz` takes many more of them.
"""

from __future__ import annotations

import os
from typing import Any

import pytest
from checked_fake import CheckedFake
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    rule,
)

import asana

SEQUENCES = int(os.environ["SDKGEN_EXAMPLES"]) if "SDKGEN_FUZZ" in os.environ else 100
NAMES = st.text("abc Ä<&", max_size=6)


class Work(RuleBasedStateMachine):
    """Projects, sections, tasks, tags and comments, created, related and deleted.

    The model: `sections` names the project of each section in the order of creation,
    `tasks` is what is known of each task.
    """

    projects = Bundle("projects")
    sections = Bundle("sections")
    tasks = Bundle("tasks")
    tags = Bundle("tags")

    def __init__(self) -> None:
        super().__init__()
        self.fake = CheckedFake()
        self.client = self.fake.client()
        self.known_projects: dict[str, str] = {}
        self.known_sections: dict[str, str] = {}
        self.known_tags: dict[str, str] = {}
        self.known: dict[str, dict[str, Any]] = {}

    def teardown(self) -> None:
        self.fake.close()

    # Creating.

    @rule(target=projects, name=NAMES)
    def create_project(self, name: str) -> str:
        body: Any = {"data": {"name": name, "workspace": self.fake.workspace}}
        gid = self.client.projects.create_project(body)["gid"]
        self.known_projects[gid] = name
        (section,) = self.client.sections.get_sections_for_project(gid)
        self.known_sections[section["gid"]] = gid
        return gid

    @rule(target=sections, project=projects)
    def create_section(self, project: str) -> Any:
        body: Any = {"data": {"name": "Section"}}
        if project not in self.known_projects:
            with pytest.raises(asana.NotFoundError):
                self.client.sections.create_section_for_project(project, body=body)
            return multiple()
        created = self.client.sections.create_section_for_project(project, body=body)
        self.known_sections[created["gid"]] = project
        return created["gid"]

    @rule(target=tags, name=NAMES)
    def create_tag(self, name: str) -> str:
        body: Any = {"data": {"name": name, "workspace": self.fake.workspace}}
        gid = self.client.tags.create_tag(body)["gid"]
        self.known_tags[gid] = name
        return gid

    @rule(target=tasks, name=NAMES, assigned=st.booleans())
    def create_task(self, name: str, assigned: bool) -> str:
        data: Any = {"name": name, "workspace": self.fake.workspace}
        if assigned:
            data["assignee"] = "me"
        return self.note_task(self.client.tasks.create_task({"data": data}), assigned)

    @rule(target=tasks, parent=tasks, name=NAMES)
    def create_subtask(self, parent: str, name: str) -> Any:
        create = self.client.tasks.create_subtask_for_task
        if parent not in self.known:
            with pytest.raises(asana.NotFoundError):
                create({"data": {"name": name}}, parent)
            return multiple()
        gid = self.note_task(create({"data": {"name": name}}, parent), False)
        self.known[gid]["parent"] = parent
        return gid

    def note_task(self, task: Any, assigned: bool) -> str:
        self.known[task["gid"]] = {
            "name": task["name"],
            "assigned": assigned,
            "completed": False,
            "parent": None,
            "sections": {},
            "tags": set(),
            "comments": 0,
        }
        gid: str = task["gid"]
        return gid

    # Changing.

    @rule(task=tasks, name=NAMES, completed=st.booleans())
    def update_task(self, task: str, name: str, completed: bool) -> None:
        data: Any = {"name": name, "completed": completed}
        if task not in self.known:
            with pytest.raises(asana.NotFoundError):
                self.client.tasks.update_task({"data": data}, task)
            return
        self.client.tasks.update_task({"data": data}, task)
        self.known[task] |= data

    @rule(task=tasks, section=sections)
    def move_to_section(self, task: str, section: str) -> None:
        if task not in self.known or section not in self.known_sections:
            return
        body: Any = {"data": {"task": task}}
        self.client.sections.add_task_for_section(section, body=body)
        self.known[task]["sections"][self.known_sections[section]] = section

    @rule(task=tasks, project=projects)
    def leave_project(self, task: str, project: str) -> None:
        if task not in self.known or project not in self.known_projects:
            return
        self.client.tasks.remove_project_for_task({"data": {"project": project}}, task)
        self.known[task]["sections"].pop(project, None)

    @rule(task=tasks, tag=tags, wear=st.booleans())
    def change_tag(self, task: str, tag: str, wear: bool) -> None:
        if task not in self.known or tag not in self.known_tags:
            return
        tasks = self.client.tasks
        change = tasks.add_tag_for_task if wear else tasks.remove_tag_for_task
        change({"data": {"tag": tag}}, task)
        (self.known[task]["tags"].add if wear else self.known[task]["tags"].discard)(
            tag
        )

    @rule(task=tasks, parent=tasks)
    def set_parent(self, task: str, parent: str) -> None:
        if task not in self.known or parent not in self.known:
            return
        body: Any = {"data": {"parent": parent}}
        if task in self.list_line(parent):
            with pytest.raises(asana.BadRequestError):
                self.client.tasks.set_parent_for_task(body, task)
            return
        self.client.tasks.set_parent_for_task(body, task)
        self.known[task]["parent"] = parent

    @rule(task=tasks)
    def comment(self, task: str) -> None:
        if task in self.known:
            self.client.stories.create_story_for_task({"data": {"text": "Hm."}}, task)
            self.known[task]["comments"] += 1

    # Deleting.

    @rule(task=consumes(tasks))
    def delete_task(self, task: str) -> None:
        if task not in self.known:
            with pytest.raises(asana.NotFoundError):
                self.client.tasks.delete_task(task)
            return
        self.client.tasks.delete_task(task)
        gone = [gid for gid in self.known if task in self.list_line(gid)]
        for gid in gone:
            del self.known[gid]

    @rule(project=consumes(projects))
    def delete_project(self, project: str) -> None:
        if project not in self.known_projects:
            return
        self.client.projects.delete_project(project)
        del self.known_projects[project]
        for section in [s for s, p in self.known_sections.items() if p == project]:
            del self.known_sections[section]
        for task in self.known.values():
            task["sections"].pop(project, None)

    @rule(section=consumes(sections))
    def delete_section(self, section: str) -> None:
        if section not in self.known_sections:
            return
        project = self.known_sections[section]
        used = any(section in task["sections"].values() for task in self.known.values())
        last = list(self.known_sections.values()).count(project) == 1
        if used or last:
            with pytest.raises(asana.BadRequestError):
                self.client.sections.delete_section(section)
            return
        self.client.sections.delete_section(section)
        del self.known_sections[section]

    @rule(tag=consumes(tags))
    def delete_tag(self, tag: str) -> None:
        self.client.tags.delete_tag(tag)
        del self.known_tags[tag]
        for task in self.known.values():
            task["tags"].discard(tag)

    def list_line(self, task: str | None) -> set[str]:
        """List a task and those above it."""
        line: set[str] = set()
        while task is not None:
            line.add(task)
            task = self.known[task]["parent"]
        return line

    # What holds.

    @invariant()
    def responses_are_valid(self) -> None:
        assert self.fake.faults == []

    @rule(task=tasks)
    def a_task_is_as_it_was_made(self, task: str) -> None:
        if task not in self.known:
            with pytest.raises(asana.NotFoundError):
                self.client.tasks.get_task(task)
            return
        model = self.known[task]
        fields = ["name", "completed", "assignee", "parent", "tags", "num_subtasks"]
        found: Any = self.client.tasks.get_task(
            task, opt_fields=[*fields, "memberships.project", "memberships.section"]
        )
        assert (found["name"], found["completed"]) == (
            *(model["name"], model["completed"]),
        )
        assert (found["parent"] and found["parent"]["gid"]) == model["parent"]
        assert {tag["gid"] for tag in found["tags"]} == model["tags"]
        assert {
            item["project"]["gid"]: item["section"]["gid"]
            for item in found["memberships"]
        } == model["sections"]
        children = [gid for gid, item in self.known.items() if item["parent"] == task]
        assert found["num_subtasks"] == len(children)
        listed = self.client.tasks.get_subtasks_for_task(task)
        assert {child["gid"] for child in listed} == set(children)
        self.stories_tell_of_the_task(task, found["name"])

    def stories_tell_of_the_task(self, task: str, name: str) -> None:
        model = self.known[task]
        stories: list[Any] = list(
            self.client.stories.get_stories_for_task(
                task,
                opt_fields=["resource_subtype", "type", "new_name", "tag", "project"],
            )
        )
        comments = [story for story in stories if story["type"] == "comment"]
        assert len(comments) == model["comments"]
        names = [story["new_name"] for story in stories if "new_name" in story]
        assert names[-1:] in ([], [name])
        for field, kept, added, removed in (
            ("tag", model["tags"], "added_to_tag", "removed_from_tag"),
            (
                *("project", model["sections"]),
                *("added_to_project", "removed_from_project"),
            ),
        ):
            told: set[str] = set()
            for story in stories:
                gid = story.get(field, {}).get("gid")  # none where it was deleted
                if gid and story["resource_subtype"] == added:
                    told.add(gid)
                elif gid and story["resource_subtype"] == removed:
                    told.remove(gid)
            assert told == set(kept)

    @rule(project=projects, limit=st.integers(1, 3))
    def pages_of_a_project_are_complete(self, project: str, limit: int) -> None:
        if project not in self.known_projects:
            return
        listed = self.client.tasks.get_tasks_for_project(project, limit=limit)
        gids = [task["gid"] for task in listed]
        assert len(gids) == len(set(gids))
        assert set(gids) == {
            gid for gid, task in self.known.items() if project in task["sections"]
        }
        counts = self.client.projects.get_task_counts_for_project(
            project, opt_fields=["num_tasks", "num_completed_tasks"]
        )
        completed = [gid for gid in gids if self.known[gid]["completed"]]
        assert counts["num_tasks"] == len(gids)
        assert counts["num_completed_tasks"] == len(completed)
        sections = self.client.sections.get_sections_for_project(project, limit=limit)
        assert {section["gid"] for section in sections} == {
            gid for gid, owner in self.known_sections.items() if owner == project
        }

    @rule()
    def my_tasks_are_those_assigned_to_me(self) -> None:
        listed = self.client.tasks.get_tasks(
            assignee="me", workspace=self.fake.workspace, limit=2
        )
        assert {task["gid"] for task in listed} == {
            gid for gid, task in self.known.items() if task["assigned"]
        }

    @rule(completed=st.booleans())
    def a_search_finds_all(self, completed: bool) -> None:
        found = self.client.tasks.search_tasks_for_workspace(
            self.fake.workspace, completed=completed
        )
        assert {task["gid"] for task in found} == {
            gid for gid, task in self.known.items() if task["completed"] == completed
        }


TestWork = Work.TestCase
TestWork.settings = settings(
    max_examples=SEQUENCES,
    stateful_step_count=30,
    deadline=None,
    derandomize="SDKGEN_FUZZ" not in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
