"""The tasks that templates make, in the form that task templates have in responses."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from .context import Context
from .resources import RESOURCES
from .store import Record, Store
from .task_fields import settle_fields

__all__ = ["make_task", "write_recipe"]

Recipe = dict[str, Any]
_SUBTYPES = {
    "approval": "approval_task",
    "default_task": "default_task",
    "milestone": "milestone_task",
}


def write_recipe(store: Store, task: Record, first: date) -> Recipe:
    """Write a task, and its subtasks, as a recipe.

    Args:
        store: The records.
        task: The task.
        first: The day from which its dates are counted.
    """
    recipe = {
        "name": task["name"],
        "task_resource_subtype": _SUBTYPES.get(
            task["resource_subtype"], "default_task"
        ),
        "description": task["notes"],
        "assignee": task["assignee"],
        "followers": task["followers"],
        "subtasks": [
            write_recipe(store, subtask, first)
            for subtask in store.linked("task", "parent", task["gid"])
        ],
    }
    for name in ("start_on", "due_on"):
        if task[name]:
            days = date.fromisoformat(task[name]) - first
            recipe[f"relative_{name}"] = days.days
    if task["due_at"]:
        recipe["due_time"] = task["due_at"][11:]
    return recipe


def make_task(
    context: Context,
    recipe: Mapping[str, Any],
    first: date,
    fields: Mapping[str, Any],
    people: Mapping[str, str],
) -> Record:
    """Create the task of a recipe, and its subtasks.

    Args:
        context: The request.
        recipe: The recipe.
        first: The day from which its dates are counted.
        fields: Further fields of the task, the workspace among them.
        people: The gids of users by the gids of roles.
    """
    subtypes = {name: subtype for subtype, name in _SUBTYPES.items()}
    store = context.backend.store
    named = recipe.get("assignee")
    assignee = context.find_user(people.get(named, named) if named else None)
    values: Record = {
        "name": recipe.get("name", ""),
        "notes": recipe.get("description", ""),
        "html_notes": recipe.get("html_description"),
        "resource_subtype": subtypes[
            recipe.get("task_resource_subtype", "default_task")
        ],
        "assignee": assignee and assignee["gid"],
        "followers": [gid for gid in recipe.get("followers", ()) if store.find(gid)],
        **_read_days(recipe, first),
        **fields,
    }
    settle_fields(values, dict(RESOURCES["task"].defaults))
    task = context.create("task", values)
    below = {"workspace": task["workspace"], "parent": task["gid"]}
    for subtask in recipe.get("subtasks", ()):
        make_task(context, subtask, first, below, people)
    return task


def _read_days(recipe: Mapping[str, Any], first: date) -> dict[str, str]:
    """Return the dates of a recipe that has any."""
    days = {
        name: (first + timedelta(days=recipe[f"relative_{name}"])).isoformat()
        for name in ("start_on", "due_on")
        if recipe.get(f"relative_{name}") is not None
    }
    if "due_on" in days and recipe.get("due_time"):
        days["due_at"] = f"{days.pop('due_on')}T{recipe['due_time']}"
    return days
