"""Rules of tasks."""

from __future__ import annotations

from typing import Any

from .clock import format_time, parse_time
from .context import Context, rule
from .fields import complete, create_record, update_record
from .refusals import Inputs, Refusal
from .rules_places import put_into_project
from .store import Record

__all__: list[str] = []


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
        context.arguments.data = Inputs(custom_fields=custom_fields)
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
        return str(context.reference("workspace", value, "workspace")["gid"])
    for record in (*projects, *([parent] if parent else [])):
        return str(record["workspace"])
    raise Refusal(400, "workspace: Give one of workspace, projects and parent")


def _follow(context: Context, task: Record) -> None:
    """Make the assignee a follower of a task."""
    assignee = task["assignee"]
    if assignee is not None and assignee not in task["followers"]:
        context.change(task, {"followers": [*task["followers"], assignee]})


@rule("updateTask")
def _update_task(context: Context) -> Record:
    task = context.path_record("task_gid")
    if "parent" in context.data:  # there is an operation for that
        raise Refusal(400, "parent: Cannot write this property")
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
    if len(query.keys() & {"assignee", "project", "section"}) > 1:
        raise Refusal(400, "Give one of project, section and assignee")
    if "project" in query:
        project = context.reference("project", query["project"], "project")
        found = _list_project(context, project)
    elif "section" in query:
        section = context.reference("section", query["section"], "section")
        found = store.linked("task", "sections", section["gid"])
    else:
        user = context.reference("assignee", query["assignee"], "user")
        workspace = context.reference("workspace", query["workspace"], "workspace")
        found = [
            task
            for task in store.linked("task", "assignee", user["gid"])
            if task["workspace"] == workspace["gid"]
        ]
    if "custom_type" in query:
        value = query["custom_type"]
        kind = value and context.reference("custom_type", value, "custom_type")["gid"]
        found = [task for task in found if (task.get("custom_type") or "") == kind]
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
        since = _read_time(context, "completed_since")
        # Even if the clock stands still, so that tasks are completed "now".
        only_open = query["completed_since"] == "now"
        tasks = [
            task
            for task in tasks
            if not task["completed_at"]
            or (task["completed_at"] >= since and not only_open)
        ]
    if "modified_since" in query:
        since = _read_time(context, "modified_since")
        tasks = [task for task in tasks if task["modified_at"] >= since]
    return tasks


def _read_time(context: Context, name: str) -> str:
    text = context.query[name]
    try:
        now = context.backend.clock.now
        return format_time(now if text == "now" else parse_time(text))
    except ValueError:
        raise Refusal(400, f"{name}: {text!r} is not a time") from None


@rule("getProjectsForTask")
def _get_projects(context: Context) -> list[Record]:
    task = context.path_record("task_gid")
    store = context.backend.store
    gids = list(task["projects"])
    above = store.find(task["parent"])
    while context.query.get("include_inherited_projects") and above is not None:
        gids += above["projects"]
        above = store.find(above["parent"])
    return [store[gid] for gid in dict.fromkeys(gids)]
