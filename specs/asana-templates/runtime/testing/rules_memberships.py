"""Rules of memberships, and of requests for access."""

from __future__ import annotations

from typing import Any

from .context import Context, rule
from .refusals import Refusal
from .store import Record

__all__ = ["add_member"]

_REQUESTABLE = ("project", "portfolio")

# The access levels of members, by the kind of the parent; the first is the default.
_LEVELS = {
    "custom_field": ("user", "editor", "admin"),
    "custom_type": ("user", "viewer", "editor", "admin"),
    "goal": ("commenter", "viewer", "editor", "admin"),
    "portfolio": ("viewer", "editor", "admin"),
    "project": ("editor", "viewer", "commenter", "admin"),
}


@rule("addMembersForProject", "addMembersForPortfolio")
def _add_members(context: Context) -> Record:
    record = _find_parent(context)
    for user in context.references("members", context.data["members"], "user"):
        add_member(context, record, user)
    return record


@rule("removeMembersForProject", "removeMembersForPortfolio")
def _remove_members(context: Context) -> Record:
    record = _find_parent(context)
    removed = context.references("members", context.data["members"], "user")
    gids = {user["gid"] for user in removed}
    for item in context.backend.store.linked("membership", "parent", record["gid"]):
        if item["member"] in gids:
            context.delete(item)
    return record


def _find_parent(context: Context) -> Record:
    (name,) = context.arguments.path
    return context.path_record(name)


def add_member(
    context: Context, parent: Record, member: Record, level: str | None = None
) -> Record:
    """Make a user or a team a member of a project, a portfolio or a goal.

    Raises:
        Refusal: The access level does not exist.
    """
    kind = parent["resource_type"]
    level = level or _LEVELS[kind][0]
    _check_level(kind, level)
    for item in context.backend.store.linked("membership", "parent", parent["gid"]):
        if item["member"] == member["gid"]:
            return item
    return context.create(
        "membership",
        {
            "resource_subtype": f"{kind}_membership",
            "parent": parent["gid"],
            "member": member["gid"],
            "access_level": level,
        },
    )


def _check_level(kind: str, level: str) -> None:
    if level not in _LEVELS[kind]:
        levels = ", ".join(_LEVELS[kind])
        raise Refusal(400, f"access_level: {level} is not one of {levels}")


@rule("createMembership")
def _create_membership(context: Context) -> Record:
    context.require("parent", "member")
    parent = context.reference("parent", context.data["parent"], *_LEVELS)
    member = context.reference("member", context.data["member"], "user", "team")
    level = context.data.get("access_level") or context.data.get("role")
    return add_member(context, parent, member, level)


@rule("updateMembership")
def _update_membership(context: Context) -> Record:
    membership = context.path_record("membership_gid")
    parent = context.backend.store[membership["parent"]]
    level = context.data["access_level"]
    _check_level(parent["resource_type"], level)
    context.change(membership, {"access_level": level})
    return membership


@rule("createAccessRequest")
def _create_access_request(context: Context) -> Record:
    target = context.reference("target", context.data["target"], *_REQUESTABLE)
    return context.create(
        "access_request",
        {
            "target": target["gid"],
            "requester": context.user["gid"],
            "message": context.data.get("message") or "",
        },
    )


@rule("getAccessRequests")
def _get_access_requests(context: Context) -> list[Record]:
    query = context.query
    target = context.reference("target", query["target"], *_REQUESTABLE)
    store = context.backend.store
    found = store.linked("access_request", "target", target["gid"])
    if "user" in query:
        user = context.reference("user", query["user"], "user")
        found = [item for item in found if item["requester"] == user["gid"]]
    return [item for item in found if item["approval_status"] == "pending"]


@rule("approveAccessRequest", "rejectAccessRequest")
def _decide_access_request(context: Context) -> dict[str, Any]:
    request = context.path_record("access_request_gid")
    is_approved = context.operation.name == "approveAccessRequest"
    context.change(
        request, {"approval_status": "approved" if is_approved else "denied"}
    )
    if is_approved:
        target = context.backend.store[request["target"]]
        add_member(context, target, context.backend.store[request["requester"]])
    return {}
