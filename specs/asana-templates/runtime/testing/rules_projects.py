"""Rules of projects, sections, portfolios, goals and status updates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .clock import format_time, parse_time
from .context import Context, rule
from .fields import create_record, update_record
from .placing import Place, insert, read_place
from .portfolio_settings import settle_portfolio
from .refusals import Refusal
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
    elif context.data.get("team"):
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
    return counts


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
    owned = context.backend.store.linked("portfolio", "owner", owner["gid"])
    return [item for item in owned if item["workspace"] == workspace["gid"]]


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


@rule("createGoal")
def _create_goal(context: Context) -> Record:
    context.require("workspace", "name")
    owner = {} if "owner" in context.data else {"owner": context.user["gid"]}
    return create_record(context, "goal", owner)


@rule("getGoals")
def _get_goals(context: Context) -> list[Record]:
    query, store = context.query, context.backend.store
    found = store.list_kind("goal")
    for name in ("portfolio", "project", "task"):
        if name in query:
            gid = context.reference(name, query[name], name)["gid"]
            relations = store.linked("goal_relationship", "supporting_resource", gid)
            goals = {item["supported_goal"] for item in relations}
            found = [goal for goal in found if goal["gid"] in goals]
    for name in ("workspace", "team"):
        if name in query:
            gid = context.reference(name, query[name], name)["gid"]
            found = [goal for goal in found if goal.get(name) == gid]
    if "is_workspace_level" in query:
        level = query["is_workspace_level"]
        found = [goal for goal in found if goal["is_workspace_level"] == level]
    if "time_periods" in query:
        periods = query["time_periods"]
        found = [goal for goal in found if goal.get("time_period") in periods]
    return found


@rule("createGoalMetric", "updateGoalMetric")
def _set_metric(context: Context) -> Record:
    goal = context.path_record("goal_gid")
    metric = dict(goal["metric"] or {})
    if not metric:
        if context.operation.name == "updateGoalMetric":
            raise Refusal(400, "goal: The goal has no metric")
        gid = context.backend.store.new_gid()
        metric = {"gid": gid, "resource_type": "goal_metric"}
        metric |= {"resource_subtype": "number", "precision": 0, "unit": "none"}
    metric |= context.data
    value = metric.get("current_number_value", metric.get("initial_number_value", 0))
    metric["current_display_value"] = str(value)
    context.change(goal, {"metric": metric})
    return goal


@rule("addSupportingRelationship")
def _add_supporting(context: Context) -> Record:
    goal = context.path_record("goal_gid")
    value = context.data["supporting_resource"]
    kinds = ("goal", "project", "portfolio", "task")
    supporting = context.reference("supporting_resource", value, *kinds)
    is_goal = supporting["resource_type"] == "goal"
    store = context.backend.store
    relations = store.linked("goal_relationship", "supported_goal", goal["gid"])
    if supporting["gid"] in [item["supporting_resource"] for item in relations]:
        raise Refusal(400, "supporting_resource: This supports the goal already")
    if supporting is goal:
        raise Refusal(400, "supporting_resource: A goal cannot support itself")
    place = _find_relation(context.data, relations)
    relation = context.create(
        "goal_relationship",
        {
            "resource_subtype": "subgoal" if is_goal else "supporting_work",
            "supported_goal": goal["gid"],
            "supporting_resource": supporting["gid"],
            "contribution_weight": context.data.get("contribution_weight", 0),
        },
    )
    store.move(relation, "supported_goal", goal["gid"], place)
    return relation


def _find_relation(
    data: Mapping[str, Any], relations: Sequence[Record]
) -> Place | None:
    """Find the position among relationships that a request gives by the gid of a subgoal."""
    gids = {item["supporting_resource"]: item["gid"] for item in relations}
    place = read_place(data, list(gids))
    return place and Place(*(gid and gids[gid] for gid in place))


@rule("removeSupportingRelationship")
def _remove_supporting(context: Context) -> dict[str, Any]:
    goal = context.path_record("goal_gid")
    value = context.data["supporting_resource"]
    supporting = context.reference("supporting_resource", value)
    store = context.backend.store
    for item in store.linked("goal_relationship", "supported_goal", goal["gid"]):
        if item["supporting_resource"] == supporting["gid"]:
            context.delete(item)
    return {}


@rule("getParentGoalsForGoal")
def _get_parent_goals(context: Context) -> list[Record]:
    goal = context.path_record("goal_gid")
    store = context.backend.store
    found = store.linked("goal_relationship", "supporting_resource", goal["gid"])
    return [store[item["supported_goal"]] for item in found]


@rule("createStatusForObject")
def _create_status(context: Context) -> Record:
    context.require("parent")
    kinds = ("project", "portfolio", "goal")
    parent = context.reference("parent", context.data["parent"], *kinds)
    subtype = f"{parent['resource_type']}_status_update"
    return create_record(context, "status_update", {"resource_subtype": subtype})


@rule("getStatusesForObject")
def _get_statuses(context: Context) -> list[Record]:
    parent = context.reference("parent", context.query["parent"])
    found = context.backend.store.linked("status_update", "parent", parent["gid"])
    if "created_since" in context.query:
        since = format_time(parse_time(context.query["created_since"]))
        found = [status for status in found if status["created_at"] >= since]
    return found[::-1]
