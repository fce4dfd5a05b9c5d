"""Rules of templates: what is made from them, and projects that become one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from .clock import parse_time
from .context import Context, rule
from .recipes import make_task, write_recipe
from .refusals import Refusal
from .rules_memberships import add_member
from .rules_places import find_first_section, put_into_project
from .rules_server import start_job
from .store import Record

__all__: list[str] = []

_DATE = {
    "gid": "1",
    "name": "Start Date",
    "description": "The first day of the project",
}


@rule("projectSaveAsTemplate")
def _save_as_template(context: Context) -> Record:
    project = context.path_record("project_gid")
    team = _find_team(context, project)
    store = context.backend.store
    contents = [
        (section["name"], store.linked("task", "sections", section["gid"]))
        for section in store.linked("section", "project", project["gid"])
    ]
    days = _list_days(task for _, tasks in contents for task in tasks)
    first = date.fromisoformat(min(days)) if days else context.backend.clock.now.date()
    template = context.create(
        "project_template",
        {
            "name": context.data["name"],
            "public": context.data["public"],
            "team": team,
            "owner": context.user["gid"],
            "description": project["notes"],
            "requested_dates": [_DATE] if days else [],
            "sections": [
                {
                    "name": name,
                    "tasks": [write_recipe(store, task, first) for task in tasks],
                }
                for name, tasks in contents
            ],
        },
    )
    return start_job(context, "save_as_template", "new_project_template", template)


def _find_team(context: Context, record: Record) -> str | None:
    """Return the gid of the team that a request gives, or of that of a record."""
    if context.data.get("team") is None:
        return record.get("team")
    return str(context.reference("team", context.data["team"], "team")["gid"])


def _list_days(tasks: Iterable[Record]) -> list[str]:
    return [
        task[name] for task in tasks for name in ("start_on", "due_on") if task[name]
    ]


@rule("instantiateProject")
def _instantiate_project(context: Context) -> Record:
    template = context.path_record("project_template_gid")
    team = _find_team(context, template)
    first, people = _find_first_day(context, template), _find_people(context, template)
    workspace = context.backend.find_workspace(template)
    fields = {"name": context.data["name"], "notes": template["description"]}
    fields |= {"team": team, "workspace": workspace, "owner": context.user["gid"]}
    if "privacy_setting" in context.data:
        fields["privacy_setting"] = context.data["privacy_setting"]
    project = context.create("project", {**fields, "followers": []})
    add_member(context, project, context.user, "admin")
    for item in template.get("sections", ()):
        place = {"name": item["name"], "project": project["gid"]}
        section = context.create("section", place)
        for recipe in item.get("tasks", ()):
            held = {"workspace": workspace}
            task = make_task(context, recipe, first, held, people)
            put_into_project(context, task, project, {"section": section["gid"]})
    find_first_section(context, project)
    return start_job(context, "instantiate_project", "new_project", project)


def _find_first_day(context: Context, template: Record) -> date:
    """Return the day that a request gives for the dates of a template; else today.

    Raises:
        Refusal: A date that the template requires is missing, or is not a date.
    """
    items = context.data.get("requested_dates", ())
    given = {item.get("gid"): item.get("value") for item in items}
    days = [context.backend.clock.now.date()]
    for wanted in reversed(template.get("requested_dates", ())):
        value = given.get(wanted["gid"])
        if value is None:
            raise Refusal(400, f"requested_dates: Missing input: {wanted['name']}")
        try:
            days.append(parse_time(str(value)).date())
        except ValueError:
            raise Refusal(400, f"requested_dates: {value!r} is not a date") from None
    return days[-1]


def _find_people(context: Context, template: Record) -> dict[str, Any]:
    """Return the users that a request gives for the roles of a template.

    Raises:
        Refusal: There is no such role or user.
    """
    known = {role["gid"] for role in template.get("requested_roles", ())}
    people: dict[str, Any] = dict.fromkeys(known)
    for item in context.data.get("requested_roles", ()):
        role = item.get("gid")
        if role not in known:
            raise Refusal(400, f"requested_roles: Not a recognized ID: {role}")
        user = context.reference("requested_roles", item.get("value"), "user")
        people[role] = user["gid"]
    return people


@rule("instantiateTask")
def _instantiate_task(context: Context) -> Record:
    template = context.path_record("task_template_gid")
    project = context.backend.store[template["project"]]
    recipe = template.get("template") or {}
    fields = {"workspace": project["workspace"]}
    fields["name"] = context.data.get("name") or recipe.get("name") or template["name"]
    today = context.backend.clock.now.date()
    task = make_task(context, recipe, today, fields, {})
    put_into_project(context, task, project)
    return start_job(context, "instantiate_task", "new_task", task)
