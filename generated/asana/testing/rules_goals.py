"""Rules of goals, and of what supports them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .context import Context, rule
from .fields import create_record, update_record
from .placing import Place, read_place
from .refusals import Refusal
from .store import Record

__all__: list[str] = []

_SUPPORTING = ("goal", "project", "portfolio", "task")
_STATUSES = ("green", "yellow", "red", "achieved", "partial", "missed", "dropped")


@rule("createGoal")
def _create_goal(context: Context) -> Record:
    context.require("workspace", "name")
    owner = {} if "owner" in context.data else {"owner": context.user["gid"]}
    return create_record(context, "goal", owner)


@rule("updateGoal")
def _update_goal(context: Context) -> Record:
    goal = context.path_record("goal_gid")
    status = context.data.get("status")
    if status is not None and status not in _STATUSES:
        raise Refusal(400, f"status: {status!r} is not one of {', '.join(_STATUSES)}")
    if status is not None and goal["metric"] is None:
        raise Refusal(400, "status: The goal has no metric")
    return update_record(context, goal)


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
        named = query["time_periods"]
        periods = {
            period["gid"]
            for period in context.references("time_periods", named, "time_period")
        }
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
    first, last = metric.get("initial_number_value"), metric.get("target_number_value")
    if first is not None and first == last:
        raise Refusal(400, "target_number_value: The same as initial_number_value")
    if metric.get("currency_code") and metric["unit"] != "currency":
        raise Refusal(400, "currency_code: The unit is not currency")
    value = metric.get("current_number_value", metric.get("initial_number_value", 0))
    metric["current_display_value"] = str(value)
    context.change(goal, {"metric": metric})
    return goal


@rule("addSupportingRelationship")
def _add_supporting(context: Context) -> Record:
    goal = context.path_record("goal_gid")
    value = context.data["supporting_resource"]
    supporting = context.reference("supporting_resource", value, *_SUPPORTING)
    is_goal = supporting["resource_type"] == "goal"
    store = context.backend.store
    relations = store.linked("goal_relationship", "supported_goal", goal["gid"])
    if supporting["gid"] in [item["supporting_resource"] for item in relations]:
        raise Refusal(400, "supporting_resource: This supports the goal already")
    if _supports(context, goal, supporting["gid"]):
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


def _supports(context: Context, goal: Record, gid: str) -> bool:
    """Tell whether a goal has a gid or supports, directly or not, the goal with this gid."""
    store = context.backend.store
    above = store.linked("goal_relationship", "supporting_resource", goal["gid"])
    return goal["gid"] == gid or any(
        _supports(context, store[item["supported_goal"]], gid) for item in above
    )


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
    supporting = context.reference("supporting_resource", value, *_SUPPORTING)
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
