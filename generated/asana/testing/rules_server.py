"""Rules of events, batches and jobs."""

from __future__ import annotations

from typing import Any

from .clock import format_time
from .context import Context, rule
from .derived import FILES_PATH
from .portfolio_settings import settle_portfolio
from .refusals import Refusal
from .rules_places import find_first_section, put_into_project
from .store import Record
from .stories import tell_of_copy

__all__ = ["Body", "finish_export", "start_job"]

_MOST_ACTIONS = 10
_TASK_PARTS = {
    "assignee": ("assignee",),
    "dates": ("due_on", "due_at", "start_on", "start_at"),
    "dependencies": ("dependencies",),
    "followers": ("followers",),
    "notes": ("notes", "html_notes"),
    "tags": ("tags",),
}


class Body(dict[str, Any]):
    """A complete response body, if it is more than `data`."""


@rule("getEvents", "getWorkspaceEvents")
def _get_events(context: Context) -> Body:
    if "workspace_gid" in context.arguments.path:
        resource = context.path_record("workspace_gid")
    else:
        resource = context.reference("resource", context.query["resource"])
    gid = resource["gid"]
    events, token, more = context.backend.events.read(gid, context.query.get("sync"))
    data = [event.content for event in events]
    return Body({"data": data, "sync": token, "has_more": more})


@rule("createBatchRequest")
def _run_batch(context: Context) -> list[dict[str, Any]]:
    actions = context.data.get("actions", [])
    if not 0 < len(actions) <= _MOST_ACTIONS:
        raise Refusal(400, f"actions: A batch has 1 to {_MOST_ACTIONS} actions")
    results = []
    for action in actions:
        method = action["method"].upper()
        data = action.get("data") or {}
        options = action.get("options") or {}
        query = {
            name: str(options[name]) for name in ("limit", "offset") if name in options
        }
        if "fields" in options:
            query["opt_fields"] = ",".join(options["fields"])
        if method == "GET":
            query |= {name: _write(value) for name, value in data.items()}
        body = None if method in ("GET", "DELETE") else {"data": data}
        status, headers, content = context.repeat(
            method, action["relative_path"], query, body
        )
        results.append({"status_code": status, "headers": headers, "body": content})
    return results


def _write(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(str, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


def start_job(context: Context, subtype: str, name: str, made: Record) -> Record:
    """Create a job for work that is already done; when it is first read, it is finished."""
    fields = {"resource_subtype": subtype, "status": "in_progress", name: made["gid"]}
    return context.create("job", fields)


@rule("getJob")
def _get_job(context: Context) -> Record:
    job = context.path_record("job_gid")
    context.change(job, {"status": "succeeded"})
    for name in ("new_graph_export", "new_resource_export"):
        if name in job:
            finish_export(context, context.backend.store[job[name]])
    return job


def finish_export(context: Context, export: Record) -> None:
    """Make the file of an export available."""
    backend = context.backend
    if export["download_url"] is None:
        context.change(
            export, {"download_url": f"{backend.origin}{FILES_PATH}{export['gid']}"}
        )
        if export["resource_type"] != "organization_export":
            now = format_time(backend.clock.now)
            context.change(export, {"completed_at": now})


def _read_parts(context: Context) -> set[str]:
    return set(context.data.get("include", "").split(","))


@rule("duplicateTask")
def _duplicate_task(context: Context) -> Record:
    task = context.path_record("task_gid")
    parts = _read_parts(context)
    name = context.data.get("name") or f"Copy of {task['name']}"
    copied = _copy_task(context, task, name, parts)
    if "projects" in parts:
        for gid in task["projects"]:
            put_into_project(context, copied, context.backend.store[gid])
    return start_job(context, "duplicate_task", "new_task", copied)


def _copy_task(context: Context, task: Record, name: str, parts: set[str]) -> Record:
    fields = {"name": name, "workspace": task["workspace"], "parent": task["parent"]}
    fields |= {"resource_subtype": task["resource_subtype"], "followers": []}
    for part in parts & _TASK_PARTS.keys():
        fields |= {name: task.get(name) for name in _TASK_PARTS[part]}
    copied = context.create("task", fields)
    context.add_stories(tell_of_copy(task, copied))
    if "subtasks" in parts:
        for subtask in context.backend.store.linked("task", "parent", task["gid"]):
            child = _copy_task(context, subtask, subtask["name"], parts)
            context.change(child, {"parent": copied["gid"]})
    return copied


@rule("duplicateProject")
def _duplicate_project(context: Context) -> Record:
    project = context.path_record("project_gid")
    parts = _read_parts(context)
    names = ("workspace", "team", "color", "default_view", "privacy_setting")
    fields = {name: project[name] for name in names if name in project}
    if "notes" in parts:
        fields["notes"] = project["notes"]
    fields |= {"name": context.data["name"], "owner": context.user["gid"]}
    copied = context.create("project", {**fields, "followers": []})
    task_parts = {part.removeprefix("task_") for part in parts if "task_" in part}
    store = context.backend.store
    for section in store.linked("section", "project", project["gid"]):
        place = context.create(
            "section", {"name": section["name"], "project": copied["gid"]}
        )
        for task in store.linked("task", "sections", section["gid"]):
            made = _copy_task(context, task, task["name"], task_parts)
            put_into_project(context, made, copied, {"section": place["gid"]})
    find_first_section(context, copied)
    return start_job(context, "duplicate_project", "new_project", copied)


@rule("duplicatePortfolio")
def _duplicate_portfolio(context: Context) -> Record:
    portfolio = context.path_record("portfolio_gid")
    names = ("workspace", "color", "items", "public")
    fields = {name: portfolio[name] for name in names}
    fields |= {"name": context.data["name"], "owner": context.user["gid"]}
    copied = context.create("portfolio", fields)
    settle_portfolio(context.backend, copied, context.user)
    return start_job(context, "duplicate_portfolio", "new_portfolio", copied)


@rule("instantiateProject")
def _instantiate_project(context: Context) -> Record:
    template = context.path_record("project_template_gid")
    team = context.data.get("team") or template.get("team")
    fields = {"name": context.data.get("name") or template["name"]}
    fields |= {"team": team, "workspace": context.backend.find_workspace(template)}
    project = context.create(
        "project", {**fields, "owner": context.user["gid"], "followers": []}
    )
    find_first_section(context, project)
    return start_job(context, "instantiate_project", "new_project", project)


@rule("projectSaveAsTemplate")
def _save_as_template(context: Context) -> Record:
    project = context.path_record("project_gid")
    fields = {"name": context.data["name"], "public": context.data["public"]}
    fields |= {"team": context.data.get("team") or project.get("team")}
    fields |= {"owner": context.user["gid"]}
    template = context.create("project_template", fields)
    return start_job(context, "save_as_template", "new_project_template", template)


@rule("instantiateTask")
def _instantiate_task(context: Context) -> Record:
    template = context.path_record("task_template_gid")
    name = context.data.get("name") or template["name"]
    project = context.backend.store[template["project"]]
    fields = {"name": name, "workspace": project["workspace"], "followers": []}
    task = context.create("task", fields)
    put_into_project(context, task, project)
    return start_job(context, "instantiate_task", "new_task", task)
