"""Rules of the projects, sections and parents of tasks."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from .context import Context, rule
from .custom_ids import number_tasks
from .placing import read_place
from .refusals import Refusal
from .store import Record

__all__ = ["find_first_section", "put_into_project"]

_MOST_PROJECTS = 20


@rule("addProjectForTask")
def _add_project(context: Context) -> dict[str, Any]:
    task = context.path_record("task_gid")
    project = context.reference("project", context.data["project"], "project")
    put_into_project(context, task, project, context.data)
    return {}


def put_into_project(
    context: Context,
    task: Record,
    project: Record,
    place: Mapping[str, Any] = MappingProxyType({}),
) -> None:
    """Add a task to a project, or move it within the project.

    Args:
        context: The request.
        task: The task.
        project: The project.
        place: `section`, `insert_before` and `insert_after`, as in requests.

    Raises:
        Refusal: The position does not exist, or the task is in too many projects.
    """
    section = _find_section(context, project, place)
    where = None
    if place.keys() & {"insert_before", "insert_after"}:
        tasks = context.backend.store.linked("task", "sections", section["gid"])
        others = [other["gid"] for other in tasks if other is not task]
        where = read_place(place, others)
    kept = _without_project(context, task, project)
    if project["gid"] not in task["projects"]:
        if len(task["projects"]) >= _MOST_PROJECTS:
            raise Refusal(400, f"A task is in {_MOST_PROJECTS} projects at most")
        context.change(task, {"projects": [*task["projects"], project["gid"]]})
    context.change(task, {"sections": [*kept, section["gid"]]})
    store = context.backend.store
    store.move(task, "sections", section["gid"], where)
    settings = store.linked("custom_field_setting", "parent", project["gid"])
    fields = [store[setting["custom_field"]] for setting in settings]
    number_tasks(store, [task], fields)


def _find_section(
    context: Context, project: Record, place: Mapping[str, Any]
) -> Record:
    """Find the section for a task: the given one, or that of the given neighbour."""
    store = context.backend.store
    if place.get("section") is not None:
        section = context.reference("section", place["section"], "section")
        if section["project"] != project["gid"]:
            raise Refusal(400, "section: Not a section of the project")
        return section
    for name in ("insert_before", "insert_after"):
        if place.get(name) is not None:
            task = context.reference(name, place[name], "task")
            for gid in task["sections"]:
                if store[gid]["project"] == project["gid"]:
                    return store[gid]
            raise Refusal(400, f"{name}: The task is not in this project")
    first = find_first_section(context, project)
    if "insert_before" in place:  # null, which means the end
        return store.linked("section", "project", project["gid"])[-1]
    return first


def find_first_section(context: Context, project: Record) -> Record:
    """Return the section of a project for tasks that are added without a section."""
    sections = context.backend.store.linked("section", "project", project["gid"])
    if sections:
        return sections[0]
    return context.create(
        "section", {"name": "Untitled section", "project": project["gid"]}
    )


def _without_project(context: Context, task: Record, project: Record) -> list[str]:
    """Return the sections of a task that belong to other projects."""
    store = context.backend.store
    return [gid for gid in task["sections"] if store[gid]["project"] != project["gid"]]


@rule("removeProjectForTask")
def _remove_project(context: Context) -> dict[str, Any]:
    task = context.path_record("task_gid")
    project = context.reference("project", context.data["project"], "project")
    left = [gid for gid in task["projects"] if gid != project["gid"]]
    sections = _without_project(context, task, project)
    context.change(task, {"sections": sections, "projects": left})
    return {}


@rule("addTaskForSection")
def _add_task_for_section(context: Context) -> dict[str, Any]:
    section = context.path_record("section_gid")
    task = context.reference("task", context.data["task"], "task")
    project = context.backend.store[section["project"]]
    put_into_project(
        context, task, project, {**context.data, "section": section["gid"]}
    )
    return {}


@rule("setParentForTask")
def _set_parent(context: Context) -> Record:
    task = context.path_record("task_gid")
    value = context.data["parent"]
    if value is None:
        context.change(task, {"parent": None})
        return task
    parent = context.reference("parent", value, "task")
    above: Record | None = parent
    while above is not None:
        if above is task:
            raise Refusal(400, "parent: A task cannot be below itself")
        above = context.backend.store.find(above["parent"])
    store = context.backend.store
    subtasks = store.linked("task", "parent", parent["gid"])
    place = read_place(context.data, [t["gid"] for t in subtasks if t is not task])
    context.change(task, {"parent": parent["gid"]})
    store.move(task, "parent", parent["gid"], place)
    return task
