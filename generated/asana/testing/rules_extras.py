"""Rules of custom IDs, favorites and reactions."""

from __future__ import annotations

from .context import Context, rule
from .custom_ids import is_custom_id
from .derived import read_emoji_base
from .refusals import Refusal
from .store import Record

__all__: list[str] = []


@rule("getTaskForCustomID")
def _get_task_for_custom_id(context: Context) -> Record:
    workspace = context.path_record("workspace_gid")
    custom_id = context.arguments.path["custom_id"]
    store = context.backend.store
    for field in store.linked("custom_field", "workspace", workspace["gid"]):
        if is_custom_id(field) and custom_id.startswith(f"{field['id_prefix']}-"):
            for task in store.linked("task", "workspace", workspace["gid"]):
                if task.get("custom_values", {}).get(field["gid"]) == custom_id:
                    return task
    raise Refusal(404, f"custom_id: Unknown object: {custom_id}")


@rule("getFavoritesForUser")
def _get_favorites(context: Context) -> list[Record]:
    user = context.path_record("user_gid")
    if user is not context.user:
        raise Refusal(403, "user: You can list your own favorites only")
    query, store = context.query, context.backend.store
    workspace = context.reference("workspace", query["workspace"], "workspace")
    return [
        record
        for record in map(store.__getitem__, user["favorites"])
        if record["resource_type"] == query["resource_type"]
        and context.backend.find_workspace(record) in (None, workspace["gid"])
    ]


@rule("getReactionsOnObject")
def _get_reactions(context: Context) -> list[Record]:
    query = context.query
    kinds = ("story", "status_update")
    target = context.reference("target", query["target"], *kinds)
    return [
        reaction
        for reaction in context.backend.store.linked(
            "reaction", "target", target["gid"]
        )
        if read_emoji_base(reaction["emoji"]) == query["emoji_base"]
    ]
