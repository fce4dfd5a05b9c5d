"""Rules of time tracking and timesheets."""

from __future__ import annotations

from datetime import date, timedelta

from .context import Context, rule
from .fields import create_record, update_record
from .named import list_named
from .refusals import Refusal
from .store import Record

__all__: list[str] = []


@rule("getTimeTrackingCategories")
def _get_categories(context: Context) -> list[Record]:
    value = context.query["workspace"]
    workspace = context.reference("workspace", value, "workspace")
    is_archived = context.query.get("is_archived", False)
    return [
        category
        for category in context.backend.store.list_kind("time_tracking_category")
        if category["workspace"] == workspace["gid"]
        and category["is_archived"] == is_archived
    ]


@rule("getTimeTrackingEntries")
def _get_entries(context: Context) -> list[Record]:
    query, store = context.query, context.backend.store
    found = store.list_kind("time_tracking_entry")
    for name, field in (
        ("task", "task"),
        ("attributable_to", "attributable_to"),
        ("user", "created_by"),
    ):
        if name in query:
            kinds = list_named("time_tracking_entry", field)
            gid = context.reference(name, query[name], *kinds)["gid"]
            found = [entry for entry in found if entry.get(field) == gid]
    if "portfolio" in query:
        portfolio = context.reference("portfolio", query["portfolio"], "portfolio")
        projects = portfolio["items"]
        found = [entry for entry in found if entry.get("attributable_to") in projects]
    first = query.get("entered_on_start_date", "")
    last = query.get("entered_on_end_date", "9999")
    if "timesheet_approval_status" in query:
        name = "timesheet_approval_status"
        sheet = context.reference(name, query[name], name)
        found = [entry for entry in found if entry["created_by"] == sheet["user"]]
        first = max(first, sheet.get("start_date", ""))
        last = min(last, sheet.get("end_date", "9999"))
    if "workspace" in query:
        workspace = context.reference("workspace", query["workspace"], "workspace")
        gid = workspace["gid"]
        find = context.backend.find_workspace
        found = [entry for entry in found if find(entry) == gid]
    return [entry for entry in found if first <= entry["entered_on"] <= last]


@rule("createTimeTrackingEntry")
def _create_entry(context: Context) -> Record:
    task = context.path_record("task_gid")
    _check_categories(context)
    return create_record(context, "time_tracking_entry", {"task": task["gid"]})


@rule("updateTimeTrackingEntry")
def _update_entry(context: Context) -> Record:
    entry = context.path_record("time_tracking_entry_gid")
    _check_categories(context)
    return update_record(context, entry)


def _check_categories(context: Context) -> None:
    """Reject several categories and archived ones.

    Raises:
        Refusal: There are several categories, or the category is archived.
    """
    name = "time_tracking_category"
    found = context.references("categories", context.data.get("categories", []), name)
    if len(found) > 1:
        raise Refusal(400, "categories: An entry has one category at most")
    if found and found[0]["is_archived"]:
        raise Refusal(400, "categories: This category is archived")


@rule("createTimesheetApprovalStatus")
def _create_timesheet(context: Context) -> Record:
    context.require("start_date", "end_date")
    first = date.fromisoformat(context.data["start_date"])
    last = date.fromisoformat(context.data["end_date"])
    if first.weekday() or last - first != timedelta(days=6):
        raise Refusal(400, "start_date: Not a Monday with the Sunday after it")
    return create_record(context, "timesheet_approval_status", {})


@rule("updateTimesheetApprovalStatus")
def _decide_timesheet(context: Context) -> Record:
    status = context.path_record("timesheet_approval_status_gid")
    decision = context.data["approval_status"].upper()
    context.change(status, {"approval_status": decision})
    return status
