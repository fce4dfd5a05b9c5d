"""Rules of dates that include those of subtasks."""

from __future__ import annotations

from .context import Context, rule
from .rules_server import start_job
from .store import Record

__all__: list[str] = []


@rule("rollupTask")
def _roll_up_task(context: Context) -> Record:
    task = context.path_record("task_gid")
    _stretch(context, task)
    return start_job(context, "rollup_task", "new_task", task)


@rule("rollupProject")
def _roll_up_project(context: Context) -> Record:
    project = context.path_record("project_gid")
    for task in context.backend.store.linked("task", "projects", project["gid"]):
        _stretch(context, task)
    return start_job(context, "rollup_project", "new_project", project)


def _stretch(context: Context, task: Record) -> None:
    """Extend the dates of a task to include those of its subtasks at any depth."""
    subtasks = context.backend.store.linked("task", "parent", task["gid"])
    for subtask in subtasks:
        _stretch(context, subtask)
    start, due = _read_start(task), _read_day(task, "due")
    first = min(filter(None, map(_read_start, subtasks)), default="")
    last = max((_read_day(subtask, "due") for subtask in subtasks), default="")
    if last > due:
        context.change(task, {"due_on": last, "due_at": None})
    if first and (not start or first < start):
        context.change(task, {"start_on": first, "start_at": None})


def _read_start(task: Record) -> str:
    """Return the first day of a task, or else the day when it is due."""
    return _read_day(task, "start") or _read_day(task, "due")


def _read_day(task: Record, name: str) -> str:
    return str(task[f"{name}_on"] or task[f"{name}_at"] or "")[:10]
