"""Rules of workspaces, teams and users."""

from __future__ import annotations

from typing import Any

from .context import Context, rule
from .fields import create_record, set_custom_fields, update_record
from .refusals import Refusal
from .store import Record

__all__: list[str] = []


@rule("getWorkspaces")
def _get_workspaces(context: Context) -> list[Record]:
    memberships = _list_memberships(context, context.user)
    return [context.backend.store[item["workspace"]] for item in memberships]


def _list_memberships(context: Context, user: Record) -> list[Record]:
    store = context.backend.store
    return store.linked("workspace_membership", "user", user["gid"])


@rule("addUserForWorkspace")
def _add_user_for_workspace(context: Context) -> Record:
    workspace = context.path_record("workspace_gid")
    value = context.data["user"]
    user = context.find_user(value)
    if user is None and "@" in value:
        name = value.partition("@")[0]
        user = context.create("user", {"name": name, "email": value})
    if user is None:
        raise Refusal(400, f"user: Not a recognized ID: {value}")
    join_workspace(context.backend, user, workspace)
    return user


def join_workspace(backend: Any, user: Record, workspace: Record) -> Record:
    """Make a user a member of a workspace, and create the user's task list in it."""
    if not backend.is_member(user, workspace["gid"]):
        held = {"workspace": workspace["gid"]}
        name = f"My tasks in {workspace['name']}"
        backend.create(
            "user_task_list", {**held, "owner": user["gid"], "name": name}, user
        )
        backend.create("workspace_membership", {**held, "user": user["gid"]}, user)
    memberships = backend.store.linked("workspace_membership", "user", user["gid"])
    found: Record = next(
        item for item in memberships if item["workspace"] == workspace["gid"]
    )
    return found


@rule("removeUserForWorkspace")
def _remove_user_for_workspace(context: Context) -> dict[str, Any]:
    workspace = context.path_record("workspace_gid")
    user = context.reference("user", context.data["user"], "user")
    store = context.backend.store
    for kind, field in (("workspace_membership", "user"), ("user_task_list", "owner")):
        for item in store.linked(kind, field, user["gid"]):
            if item["workspace"] == workspace["gid"]:
                context.delete(item)
    return {}


@rule("getUsers")
def _get_users(context: Context) -> list[Record]:
    if "team" in context.query:
        return _list_team(
            context, context.reference("team", context.query["team"], "team")
        )
    if "workspace" in context.query:
        workspace = context.reference(
            "workspace", context.query["workspace"], "workspace"
        )
        return _list_workspace(context, workspace)
    own = {item["workspace"] for item in _list_memberships(context, context.user)}
    return [
        user
        for user in context.backend.store.list_kind("user")
        if own & {item["workspace"] for item in _list_memberships(context, user)}
    ]


@rule("getUser")
def _get_user(context: Context) -> Record:
    user = context.path_record("user_gid")
    if "workspace" in context.query:
        workspace = context.reference(
            "workspace", context.query["workspace"], "workspace"
        )
        _check_member(context, user, workspace)
    return user


def _check_member(context: Context, user: Record, workspace: Record) -> None:
    """Reject a user who is not a member of a workspace.

    Raises:
        Refusal: The user is not a member.
    """
    if not context.backend.is_member(user, workspace["gid"]):
        raise Refusal(404, f"user: Unknown object: {user['gid']}")


@rule("getUsersForTeam")
def _get_users_for_team(context: Context) -> list[Record]:
    return _list_team(context, context.path_record("team_gid"))


@rule("getUsersForWorkspace")
def _get_users_for_workspace(context: Context) -> list[Record]:
    return _list_workspace(context, context.path_record("workspace_gid"))


def _list_team(context: Context, team: Record) -> list[Record]:
    store = context.backend.store
    memberships = store.linked("team_membership", "team", team["gid"])
    return _sort_users([store[item["user"]] for item in memberships])


def _list_workspace(context: Context, workspace: Record) -> list[Record]:
    store = context.backend.store
    found = store.linked("workspace_membership", "workspace", workspace["gid"])
    return _sort_users([store[item["user"]] for item in found])


def _sort_users(users: list[Record]) -> list[Record]:
    return sorted(users, key=lambda user: (user["name"].casefold(), user["gid"]))


@rule("updateUser")
def _update_user(context: Context) -> Record:
    user = context.path_record("user_gid")
    _check_owner(context, user)
    return update_record(context, user)


def _check_owner(context: Context, user: Record) -> None:
    """Reject a change of another user's name.

    Raises:
        Refusal: It is another user.
    """
    if "name" in context.data and user is not context.user:
        raise Refusal(403, "name: You can change your own name only")


@rule("getUserForWorkspace", "updateUserForWorkspace")
def _get_user_for_workspace(context: Context) -> Record:
    workspace = context.path_record("workspace_gid")
    user = context.path_record("user_gid")
    _check_member(context, user, workspace)
    _check_owner(context, user)
    if "name" in context.data:
        context.change(user, {"name": context.data["name"]})
    if "custom_fields" in context.data:
        set_custom_fields(context, user)
    return user


@rule("getUserTaskListForUser")
def _get_user_task_list(context: Context) -> Record:
    user = context.path_record("user_gid")
    workspace = context.reference("workspace", context.query["workspace"], "workspace")
    store = context.backend.store
    for item in store.linked("user_task_list", "owner", user["gid"]):
        if item["workspace"] == workspace["gid"]:
            return item
    raise Refusal(404, f"user: Unknown object: {user['gid']}")


@rule("createTeam")
def _create_team(context: Context) -> Record:
    context.require("name", "organization")
    team = create_record(context, "team", {})
    join_team(context.backend, context.user, team)
    return team


def join_team(backend: Any, user: Record, team: Record) -> Record:
    """Make a user a member of a team."""
    for item in backend.store.linked("team_membership", "team", team["gid"]):
        if item["user"] == user["gid"]:
            found: Record = item
            return found
    fields = {"team": team["gid"], "user": user["gid"]}
    created: Record = backend.create("team_membership", fields, user)
    return created


@rule("addUserForTeam")
def _add_user_for_team(context: Context) -> Record:
    team = context.path_record("team_gid")
    context.require("user")
    user = context.reference("user", context.data["user"], "user")
    return join_team(context.backend, user, team)


@rule("removeUserForTeam")
def _remove_user_for_team(context: Context) -> dict[str, Any]:
    team = context.path_record("team_gid")
    context.require("user")
    user = context.reference("user", context.data["user"], "user")
    for item in context.backend.store.linked("team_membership", "team", team["gid"]):
        if item["user"] == user["gid"]:
            context.delete(item)
    return {}


@rule("getTeamsForUser")
def _get_teams_for_user(context: Context) -> list[Record]:
    user = context.path_record("user_gid")
    organization = context.reference(
        "organization", context.query["organization"], "workspace"
    )
    store = context.backend.store
    found = [
        store[item["team"]]
        for item in store.linked("team_membership", "user", user["gid"])
    ]
    return [team for team in found if team["organization"] == organization["gid"]]
