"""Rules of copies of tasks, projects and portfolios."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from .context import Context, rule
from .portfolio_settings import settle_portfolio
from .refusals import Refusal
from .rules_memberships import add_member
from .rules_places import find_first_section, put_into_project
from .rules_server import start_job
from .store import Record
from .stories import tell_of_copy

__all__: list[str] = []

# The fields of a task that each name in `include` copies.
_TASK_PARTS = {
    "assignee": ("assignee",),
    "dates": ("due_on", "due_at", "start_on", "start_at"),
    "dependencies": ("dependencies",),
    "followers": ("followers",),
    "notes": ("notes", "html_notes"),
    "parent": ("parent",),
    "tags": ("tags",),
}


def _read_parts(context: Context) -> set[str]:
    return set(context.data.get("include", "").split(","))


@rule("duplicateTask")
def _duplicate_task(context: Context) -> Record:
    task = context.path_record("task_gid")
    parts = _read_parts(context)
    name = context.data.get("name") or f"Copy of {task['name']}"
    copied = _copy_task(context, task, name, parts)
    if "projects" in parts:
        _copy_projects(context, task, copied)
    return start_job(context, "duplicate_task", "new_task", copied)


def _copy_projects(context: Context, task: Record, copied: Record) -> None:
    for gid in task["projects"]:
        put_into_project(context, copied, context.backend.store[gid])


def _copy_task(context: Context, task: Record, name: str, parts: set[str]) -> Record:
    """Create a copy of a task, with its subtasks and attachments if these are included."""
    store = context.backend.store
    fields = {"name": name, "workspace": task["workspace"], "followers": []}
    fields["resource_subtype"] = task["resource_subtype"]
    for part in parts & _TASK_PARTS.keys():
        fields |= {name: task.get(name) for name in _TASK_PARTS[part]}
    copied = context.create("task", fields)
    context.add_stories(tell_of_copy(task, copied))
    if "attachments" in parts:
        for attachment in store.linked("attachment", "parent", task["gid"]):
            _copy_attachment(context, attachment, copied)
    if "subtasks" in parts:
        for subtask in store.linked("task", "parent", task["gid"]):
            child = _copy_task(context, subtask, subtask["name"], parts)
            context.change(child, {"parent": copied["gid"]})
    return copied


def _copy_attachment(context: Context, attachment: Record, task: Record) -> None:
    fields = {name: attachment[name] for name in attachment if name != "gid"}
    copied = context.create("attachment", {**fields, "parent": task["gid"]})
    files = context.backend.files
    if attachment["gid"] in files:
        files[copied["gid"]] = files[attachment["gid"]]


@rule("duplicateProject")
def _duplicate_project(context: Context) -> Record:
    project = context.path_record("project_gid")
    parts = _read_parts(context)
    schedule = context.data.get("schedule_dates")
    if schedule is not None:
        _check_schedule(schedule, parts)
    names = ("workspace", "team", "color", "default_view", "privacy_setting")
    fields = {name: project[name] for name in names if name in project}
    if "notes" in parts:
        fields["notes"] = project["notes"]
    fields |= {"name": context.data["name"], "owner": context.user["gid"]}
    copied = context.create("project", {**fields, "followers": []})
    add_member(context, copied, context.user, "admin")
    if "members" in parts:
        _copy_members(context, project, copied)
    tasks = _copy_sections(context, project, copied, parts)
    if schedule is not None:
        _move_dates(context, tasks, schedule)
    return start_job(context, "duplicate_project", "new_project", copied)


def _copy_members(context: Context, project: Record, copied: Record) -> None:
    store = context.backend.store
    for item in store.linked("membership", "parent", project["gid"]):
        add_member(context, copied, store[item["member"]], item["access_level"])


def _copy_sections(
    context: Context, project: Record, copied: Record, parts: set[str]
) -> list[Record]:
    """Copy the sections of a project and their tasks; return the copied tasks."""
    store = context.backend.store
    task_parts = {part.removeprefix("task_") for part in parts if "task_" in part}
    tasks = []
    for section in store.linked("section", "project", project["gid"]):
        place = context.create(
            "section", {"name": section["name"], "project": copied["gid"]}
        )
        for task in store.linked("task", "sections", section["gid"]):
            made = _copy_task(context, task, task["name"], task_parts)
            if "projects" in task_parts:
                _copy_projects(context, task, made)
            put_into_project(context, made, copied, {"section": place["gid"]})
            tasks.append(made)
    find_first_section(context, copied)
    return tasks


def _check_schedule(schedule: Mapping[str, Any], parts: set[str]) -> None:
    """Reject a schedule that is not complete.

    Raises:
        Refusal: The schedule is not complete.
    """
    if "should_skip_weekends" not in schedule:
        raise Refusal(400, "schedule_dates.should_skip_weekends: Missing input")
    if len(schedule.keys() & {"due_on", "start_on"}) != 1:
        raise Refusal(400, "schedule_dates: Give one of due_on and start_on")
    if "task_dates" not in parts:
        raise Refusal(400, "schedule_dates: Requires task_dates in include")


def _move_dates(
    context: Context, tasks: Sequence[Record], schedule: Mapping[str, Any]
) -> None:
    """Move the dates of tasks so that the first start or the last due date is as scheduled."""
    name = "due_on" if "due_on" in schedule else "start_on"
    days = [task[name] for task in tasks if task[name]]
    if not days:
        return
    old = max(days) if name == "due_on" else min(days)
    step = date.fromisoformat(schedule[name]) - date.fromisoformat(old)
    for task in tasks:
        changes = {}
        for field in _TASK_PARTS["dates"]:
            if task[field]:
                day = date.fromisoformat(task[field][:10]) + step
                if schedule["should_skip_weekends"] and day.weekday() >= 5:
                    day += timedelta(days=7 - day.weekday())
                changes[field] = f"{day.isoformat()}{task[field][10:]}"
        context.change(task, changes)


@rule("duplicatePortfolio")
def _duplicate_portfolio(context: Context) -> Record:
    portfolio = context.path_record("portfolio_gid")
    names = ("workspace", "color", "items", "public")
    fields = {name: portfolio[name] for name in names}
    fields |= {"name": context.data["name"], "owner": context.user["gid"]}
    copied = context.create("portfolio", fields)
    settle_portfolio(context.backend, copied, context.user)
    return start_job(context, "duplicate_portfolio", "new_portfolio", copied)
