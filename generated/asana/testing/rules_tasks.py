"""Rules of tasks and sections."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from .clock import format_time, parse_time
from .context import Context, rule
from .fields import complete, create_record, update_record
from .placing import read_place
from .refusals import Refusal
from .store import Record

__all__ = ["find_first_section", "put_into_project"]

_MOST_PROJECTS = 20


@rule("createTask", "createSubtaskForTask")
def _create_task(context: Context) -> Record:
    data = context.data
    parent = _find_new_parent(context)
    projects = context.references("projects", data.pop("projects", []), "project")
    workspace = _find_workspace(context, parent, projects)
    fields: dict[str, Any] = {
        "workspace": workspace,
        "parent": parent and parent["gid"],
    }
    custom_fields = data.pop("custom_fields", None)
    task = create_record(context, "task", fields)
    for project in projects:
        put_into_project(context, task, project)
    if custom_fields is not None:
        context.arguments.data = {"custom_fields": custom_fields}
        update_record(context, task)
    _follow(context, task)
    if task["completed"]:
        complete(context, task, True)
    return task


def _find_new_parent(context: Context) -> Record | None:
    value = context.data.pop("parent", None)
    if context.operation.name == "createSubtaskForTask":
        return context.path_record("task_gid")
    return None if value is None else context.reference("parent", value, "task")


def _find_workspace(
    context: Context, parent: Record | None, projects: list[Record]
) -> str:
    if "workspace" in context.data:
        value = context.data["workspace"]
        gid = context.reference("workspace", value, "workspace")["gid"]
        for record in (*projects, *([parent] if parent else [])):
            if record["workspace"] != gid:
                raise Refusal(
                    400, "workspace: Not the one of the projects or the parent"
                )
        return str(gid)
    for record in (*projects, *([parent] if parent else [])):
        return str(record["workspace"])
    raise Refusal(400, "workspace: Give one of workspace, projects and parent")


def _follow(context: Context, task: Record) -> None:
    """Let the assignee follow a task."""
    assignee = task["assignee"]
    if assignee is not None and assignee not in task["followers"]:
        context.change(task, {"followers": [*task["followers"], assignee]})


@rule("updateTask")
def _update_task(context: Context) -> Record:
    task = context.path_record("task_gid")
    was_completed = task["completed"]
    update_record(context, task)
    _follow(context, task)
    if task["completed"] != was_completed:
        complete(context, task, task["completed"])
    return task


@rule("getTasks")
def _get_tasks(context: Context) -> list[Record]:
    query = context.query
    store = context.backend.store
    if "project" in query:
        project = context.reference("project", query["project"], "project")
        found = _list_project(context, project)
    elif "section" in query:
        section = context.reference("section", query["section"], "section")
        found = store.linked("task", "sections", section["gid"])
    elif "assignee" in query and "workspace" in query:
        user = context.reference("assignee", query["assignee"], "user")
        workspace = context.reference("workspace", query["workspace"], "workspace")
        found = [
            task
            for task in store.linked("task", "assignee", user["gid"])
            if task["workspace"] == workspace["gid"]
        ]
    else:
        raise Refusal(
            400, "Give one of project, section, and assignee together with workspace"
        )
    return _filter_by_time(context, found)


@rule("getTasksForProject")
def _get_tasks_for_project(context: Context) -> list[Record]:
    project = context.path_record("project_gid")
    return _filter_by_time(context, _list_project(context, project))


@rule("getTasksForSection")
def _get_tasks_for_section(context: Context) -> list[Record]:
    section = context.path_record("section_gid")
    found = context.backend.store.linked("task", "sections", section["gid"])
    return _filter_by_time(context, found)


@rule("getTasksForUserTaskList")
def _get_tasks_for_user_task_list(context: Context) -> list[Record]:
    tasks = context.path_record("user_task_list_gid")
    assigned = context.backend.store.linked("task", "assignee", tasks["owner"])
    found = [task for task in assigned if task["workspace"] == tasks["workspace"]]
    return _filter_by_time(context, found)


def _list_project(context: Context, project: Record) -> list[Record]:
    """List the tasks of a project in the order of its sections."""
    store = context.backend.store
    return [
        task
        for section in store.linked("section", "project", project["gid"])
        for task in store.linked("task", "sections", section["gid"])
    ]


def _filter_by_time(context: Context, tasks: list[Record]) -> list[Record]:
    query = context.query
    if "completed_since" in query:
        since = _read_time(context, query["completed_since"])
        tasks = [
            task
            for task in tasks
            if not task["completed_at"] or task["completed_at"] >= since
        ]
    if "modified_since" in query:
        since = _read_time(context, query["modified_since"])
        tasks = [task for task in tasks if task["modified_at"] >= since]
    return tasks


def _read_time(context: Context, text: str) -> str:
    now = context.backend.clock.now
    return format_time(now if text == "now" else parse_time(text))


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
    """Put a task into a project, or move it there.

    Args:
        context: The request.
        task: The task.
        project: The project.
        place: `section`, `insert_before` and `insert_after`, as requests have them.

    Raises:
        Refusal: There is no such place, or the task is in too many projects.
    """
    if task["workspace"] != project["workspace"]:
        raise Refusal(400, "project: The task is in another workspace")
    section = _find_section(context, project, place)
    tasks = context.backend.store.linked("task", "sections", section["gid"])
    others = [other["gid"] for other in tasks if other is not task]
    where = read_place(place, others)
    kept = _without_project(context, task, project)
    if project["gid"] not in task["projects"]:
        if len(task["projects"]) >= _MOST_PROJECTS:
            raise Refusal(400, f"A task is in {_MOST_PROJECTS} projects at most")
        context.change(task, {"projects": [*task["projects"], project["gid"]]})
    context.change(task, {"sections": [*kept, section["gid"]]})
    context.backend.store.move(task, "sections", section["gid"], where)


def _find_section(
    context: Context, project: Record, place: Mapping[str, Any]
) -> Record:
    """Find the section where a task goes: the one that is named, or that of a neighbour."""
    store = context.backend.store
    if place.get("section"):
        section = context.reference("section", place["section"], "section")
        if section["project"] != project["gid"]:
            raise Refusal(400, "section: Not a section of the project")
        return section
    for name in ("insert_before", "insert_after"):
        if place.get(name):
            task = context.reference(name, place[name], "task")
            for gid in task["sections"]:
                if store[gid]["project"] == project["gid"]:
                    return store[gid]
            raise Refusal(400, f"{name}: The task is not in this project")
    first = find_first_section(context, project)
    if "insert_before" in place:  # null, which is the end
        return store.linked("section", "project", project["gid"])[-1]
    return first


def find_first_section(context: Context, project: Record) -> Record:
    """Return the section of a project where tasks go that name none."""
    sections = context.backend.store.linked("section", "project", project["gid"])
    if sections:
        return sections[0]
    return context.create(
        "section", {"name": "Untitled section", "project": project["gid"]}
    )


def _without_project(context: Context, task: Record, project: Record) -> list[str]:
    """Return the sections of a task that are not of a project."""
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
    if not value:
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


@rule("addDependentsForTask")
def _add_dependents(context: Context) -> dict[str, Any]:
    task = context.path_record("task_gid")
    for other in _list_dependents(context):
        if task["gid"] not in other["dependencies"]:
            context.change(
                other, {"dependencies": [*other["dependencies"], task["gid"]]}
            )
    return {}


@rule("removeDependentsForTask")
def _remove_dependents(context: Context) -> dict[str, Any]:
    task = context.path_record("task_gid")
    for other in _list_dependents(context):
        left = [gid for gid in other["dependencies"] if gid != task["gid"]]
        context.change(other, {"dependencies": left})
    return {}


def _list_dependents(context: Context) -> list[Record]:
    return context.references("dependents", context.data.get("dependents", []), "task")
