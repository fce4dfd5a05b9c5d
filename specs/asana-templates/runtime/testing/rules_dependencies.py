"""Rules of dependencies between tasks."""

from __future__ import annotations

from typing import Any

from .context import Context, rule
from .refusals import Refusal
from .store import Record

__all__: list[str] = []

_MOST_DEPENDENCIES = 30  # including dependents


@rule("addDependenciesForTask")
def _add_dependencies(context: Context) -> dict[str, Any]:
    task = context.path_record("task_gid")
    value = context.data.get("dependencies", [])
    for other in context.references("dependencies", value, "task"):
        _add_dependency(context, task, other)
    return {}


@rule("addDependentsForTask")
def _add_dependents(context: Context) -> dict[str, Any]:
    task = context.path_record("task_gid")
    for other in _list_dependents(context):
        _add_dependency(context, other, task)
    return {}


def _add_dependency(context: Context, task: Record, other: Record) -> None:
    """Make a task depend on another one.

    Raises:
        Refusal: They would depend on each other, or one of them has too many
            dependencies.
    """
    if other["gid"] in task["dependencies"]:
        return
    if _waits_for(context, other, task):
        raise Refusal(400, "dependencies: Tasks cannot wait for each other")
    dependencies = [*task["dependencies"], other["gid"]]
    context.change(task, {"dependencies": dependencies})
    for item in (task, other):
        waiting = context.backend.store.count("task", "dependencies", item["gid"])
        if waiting + len(item["dependencies"]) > _MOST_DEPENDENCIES:
            raise Refusal(
                400,
                f"A task has {_MOST_DEPENDENCIES} dependencies and dependents at most",
            )


def _waits_for(context: Context, task: Record, other: Record) -> bool:
    """Tell whether a task is another one, or depends on it directly or indirectly."""
    waiting, seen = [task["gid"]], set()
    while waiting:
        gid = waiting.pop()
        if gid == other["gid"]:
            return True
        if gid not in seen:
            seen.add(gid)
            waiting += context.backend.store[gid]["dependencies"]
    return False


@rule("removeDependentsForTask")
def _remove_dependents(context: Context) -> dict[str, Any]:
    task = context.path_record("task_gid")
    for other in _list_dependents(context):
        left = [gid for gid in other["dependencies"] if gid != task["gid"]]
        context.change(other, {"dependencies": left})
    return {}


def _list_dependents(context: Context) -> list[Record]:
    return context.references("dependents", context.data.get("dependents", []), "task")
