"""Rules of projects, sections, portfolios and status updates."""

from __future__ import annotations

from typing import Any

from .clock import format_time, parse_time
from .context import Context, rule
from .fields import create_record, update_record
from .named import list_named
from .placing import insert, read_place
from .portfolio_settings import settle_portfolio
from .refusals import Refusal
from .rendering import read_fields
from .rules_memberships import add_member
from .rules_places import find_first_section
from .store import Record

__all__: list[str] = []


@rule("createProject", "createProjectForTeam", "createProjectForWorkspace")
def _create_project(context: Context) -> Record:
    fields: dict[str, Any] = {"owner": context.user["gid"]}
    if "workspace_gid" in context.arguments.path:
        fields["workspace"] = context.path_record("workspace_gid")["gid"]
    team = None
    if "team_gid" in context.arguments.path:
        team = context.path_record("team_gid")
    elif context.data.get("team") is not None:
        team = context.reference("team", context.data["team"], "team")
    if team is not None:
        fields |= {"team": team["gid"], "workspace": team["organization"]}
    if "owner" in context.data:
        fields.pop("owner")
    project = create_record(context, "project", fields)
    find_first_section(context, project)
    add_member(context, project, context.user, "admin")
    return project


@rule("updateProject")
def _update_project(context: Context) -> Record:
    project = context.path_record("project_gid")
    if "due_date" in context.data:
        context.data["due_on"] = context.data.pop("due_date")
    return update_record(context, project)


@rule("getTaskCountsForProject")
def _count_tasks(context: Context) -> dict[str, int]:
    project = context.path_record("project_gid")
    tasks = context.backend.store.linked("task", "projects", project["gid"])
    milestones = [task for task in tasks if task["resource_subtype"] == "milestone"]
    counts = {}
    for name, found in (("tasks", tasks), ("milestones", milestones)):
        completed = sum(task["completed"] for task in found)
        counts[f"num_{name}"] = len(found)
        counts[f"num_completed_{name}"] = completed
        counts[f"num_incomplete_{name}"] = len(found) - completed
    fields = read_fields(context.query.get("opt_fields", ()))
    return {name: count for name, count in counts.items() if name in fields}


@rule("createSectionForProject")
def _create_section(context: Context) -> Record:
    project = context.path_record("project_gid")
    context.require("name")
    section = context.create(
        "section", {"name": context.data["name"], "project": project["gid"]}
    )
    _move_section(context, section, "insert_before", "insert_after")
    return section


@rule("insertSectionForProject")
def _insert_section(context: Context) -> dict[str, Any]:
    project = context.path_record("project_gid")
    section = context.reference("section", context.data["section"], "section")
    if section["project"] != project["gid"]:
        raise Refusal(400, "section: Not a section of the project")
    if not context.data.keys() & {"before_section", "after_section"}:
        raise Refusal(400, "Give one of before_section and after_section")
    _move_section(context, section, "before_section", "after_section")
    return {}


def _move_section(context: Context, section: Record, before: str, after: str) -> None:
    project, store = section["project"], context.backend.store
    sections = store.linked("section", "project", project)
    others = [other["gid"] for other in sections if other is not section]
    place = read_place(context.data, others, before=before, after=after)
    if place is not None:
        store.move(section, "project", project, place)


@rule("updateSection")
def _update_section(context: Context) -> Record:
    section = context.path_record("section_gid")
    if "name" in context.data:
        context.require("name")
        context.change(section, {"name": context.data["name"]})
    _move_section(context, section, "insert_before", "insert_after")
    return section


@rule("deleteSection")
def _delete_section(context: Context) -> dict[str, Any]:
    section = context.path_record("section_gid")
    store = context.backend.store
    if store.linked("task", "sections", section["gid"]):
        raise Refusal(400, "section: Only a section without tasks can be deleted")
    if store.count("section", "project", section["project"]) == 1:
        raise Refusal(400, "section: The last section of a project cannot be deleted")
    context.delete(section)
    return {}


@rule("createPortfolio")
def _create_portfolio(context: Context) -> Record:
    context.require("name", "workspace")
    portfolio = create_record(context, "portfolio", {"owner": context.user["gid"]})
    add_member(context, portfolio, context.user, "admin")
    return portfolio


@rule("getPortfolios")
def _get_portfolios(context: Context) -> list[Record]:
    query = context.query
    workspace = context.reference("workspace", query["workspace"], "workspace")
    owner = context.reference("owner", query.get("owner", "me"), "user")
    if owner is not context.user:
        raise Refusal(403, "owner: You can list your own portfolios only")
    found = context.backend.store.linked("portfolio", "owner", owner["gid"])
    if query.get("custom_type") is not None:
        value = query["custom_type"]
        kind = context.reference("custom_type", value, "custom_type")["gid"]
        found = [item for item in found if item.get("custom_type") == kind]
    return [item for item in found if item["workspace"] == workspace["gid"]]


@rule("addItemForPortfolio")
def _add_item(context: Context) -> dict[str, Any]:
    portfolio = context.path_record("portfolio_gid")
    item = context.reference("item", context.data["item"], "project", "portfolio")
    others = [gid for gid in portfolio["items"] if gid != item["gid"]]
    if _contains(context, item, portfolio):
        raise Refusal(400, "item: A portfolio cannot contain itself")
    items = insert(others, item["gid"], read_place(context.data, others))
    context.change(portfolio, {"items": items})
    settle_portfolio(context.backend, portfolio, context.user)
    return {}


@rule("removeItemForPortfolio")
def _remove_item(context: Context) -> dict[str, Any]:
    portfolio = context.path_record("portfolio_gid")
    item = context.reference("item", context.data["item"], "project", "portfolio")
    items = [gid for gid in portfolio["items"] if gid != item["gid"]]
    context.change(portfolio, {"items": items})
    settle_portfolio(context.backend, portfolio, context.user)
    return {}


def _contains(context: Context, item: Record, portfolio: Record) -> bool:
    """Tell whether an item is a portfolio, or contains it at any depth."""
    store = context.backend.store
    return item is portfolio or any(
        _contains(context, store[gid], portfolio) for gid in item.get("items", ())
    )


@rule("createStatusForObject")
def _create_status(context: Context) -> Record:
    context.require("parent")
    kinds = list_named("status_update", "parent")
    parent = context.reference("parent", context.data["parent"], *kinds)
    subtype = f"{parent['resource_type']}_status_update"
    return create_record(context, "status_update", {"resource_subtype": subtype})


@rule("getStatusesForObject")
def _get_statuses(context: Context) -> list[Record]:
    kinds = list_named("status_update", "parent")
    parent = context.reference("parent", context.query["parent"], *kinds)
    found = context.backend.store.linked("status_update", "parent", parent["gid"])
    if "created_since" in context.query:
        since = format_time(parse_time(context.query["created_since"]))
        found = [status for status in found if status["created_at"] >= since]
    return found[::-1]
