"""Rules of stories, attachments and custom fields."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from .clock import format_time, parse_time
from .context import Context, rule
from .custom_ids import number_tasks
from .fields import create_record, read_fields, update_record
from .named import list_named
from .placing import Place, insert, read_place
from .refusals import Inputs, Refusal
from .store import Record

__all__: list[str] = []

_TAKEN = frozenset({"assignee", "due date"})  # properties that every task has
_PINNED = frozenset({"comment_added", "attachment_added"})


@rule("createStoryForTask", "createStoryForGoal")
def _create_story(context: Context) -> Record:
    (name,) = context.arguments.path
    target = context.path_record(name)
    if not context.data.keys() & {"text", "html_text", "sticker_name"}:
        raise Refusal(400, "text: Missing input")
    story = create_record(context, "story", {"target": target["gid"]})
    context.backend.touch(target)
    return story


@rule("updateStory")
def _update_story(context: Context) -> Record:
    story = context.path_record("story_gid")
    if context.data.keys() & {"text", "html_text"}:
        _check_author(context, story)
        if story["type"] != "comment":
            raise Refusal(400, "text: Only the text of a comment can be changed")
        story["is_edited"] = True
    if "is_pinned" in context.data and story["resource_subtype"] not in _PINNED:
        raise Refusal(400, "is_pinned: Only comments and attachments can be pinned")
    return update_record(context, story)


@rule("deleteStory")
def _delete_story(context: Context) -> dict[str, Any]:
    story = context.path_record("story_gid")
    _check_author(context, story)
    context.delete(story)
    return {}


def _check_author(context: Context, story: Record) -> None:
    """Reject a change by anyone but the author.

    Raises:
        Refusal: The user is not the author.
    """
    if story["created_by"] != context.user["gid"]:
        raise Refusal(403, "You are not the author of this story")


@rule("getStoriesForTask", "getStoriesForGoal")
def _get_stories(context: Context) -> list[Record]:
    (name,) = context.arguments.path
    target = context.path_record(name)
    query = context.query
    found = context.backend.store.linked("story", "target", target["gid"])
    if "created_after" in query:
        after = format_time(parse_time(query["created_after"]))
        found = [story for story in found if story["created_at"] > after]
    if "resource_subtype" in query:
        subtype = query["resource_subtype"]
        found = [story for story in found if story["resource_subtype"] == subtype]
    return found if query.get("sort_ascending", True) else found[::-1]


@rule("createAttachmentForObject")
def _create_attachment(context: Context) -> Record:
    data = context.data
    context.require("parent")
    kinds = list_named("attachment", "parent")
    parent = context.reference("parent", data["parent"], *kinds)
    fields: dict[str, Any] = {"parent": parent["gid"]}
    if data.get("resource_subtype") == "external":
        context.require("url", "name")
        fields |= {"resource_subtype": "external", "host": "external"}
        fields |= {"name": data["name"], "url": data["url"], "size": 0}
        return context.create("attachment", fields)
    file = context.arguments.files.get("file")
    if file is None:
        raise Refusal(400, "file: Missing input")
    fields |= {"resource_subtype": "asana", "host": "asana"}
    name = data.get("name") or unquote(file.name)
    fields |= {"name": name, "size": len(file.content)}
    attachment = context.create("attachment", fields)
    context.backend.files[attachment["gid"]] = file.content
    return attachment


@rule("createCustomField")
def _create_custom_field(context: Context) -> Record:
    context.require("name", "workspace")
    _check_new_field(context)
    options = context.data.pop("enum_options", [])
    field = create_record(context, "custom_field", {"enum_options": []})
    if options:
        _check_has_options(field)
    for option in options:
        _add_option(context, field, option)
    return field


def _check_new_field(context: Context) -> None:
    """Reject a custom field whose name, prefix, precision or currency is not allowed.

    Raises:
        Refusal: The name or prefix is already used, or does not fit the kind of field.
    """
    data, store = context.data, context.backend.store
    if data["name"].lower() in _TAKEN:
        raise Refusal(400, f"name: Every task has a property {data['name']!r}")
    if "precision" in data and data["resource_subtype"] != "number":
        raise Refusal(400, "precision: Not a number field")
    if data.get("currency_code") and data.get("format") != "currency":
        raise Refusal(400, "currency_code: The format is not currency")
    workspace = context.reference("workspace", data["workspace"], "workspace")
    known = store.linked("custom_field", "workspace", workspace["gid"])
    if data["name"] in [field["name"] for field in known]:
        raise Refusal(400, "name: There is a custom field of this name")
    prefix = data.get("id_prefix")
    if prefix and prefix in [field["id_prefix"] for field in known]:
        raise Refusal(400, "id_prefix: There is a custom field of this prefix")


@rule("updateCustomField")
def _update_custom_field(context: Context) -> Record:
    field = context.path_record("custom_field_gid")
    context.data.pop("enum_options", None)
    return update_record(context, field)


@rule("createEnumOptionForCustomField")
def _create_enum_option(context: Context) -> Record:
    field = context.path_record("custom_field_gid")
    context.require("name")
    _check_has_options(field)
    place = read_place(context.data, field["enum_options"])
    option = _add_option(context, field, read_fields(context, "enum_option"))
    _move_option(context, field, option, place)
    return option


def _check_has_options(field: Record) -> None:
    if field["resource_subtype"] not in ("enum", "multi_enum"):
        raise Refusal(400, "custom_field: Not a field with options")


def _add_option(context: Context, field: Record, fields: dict[str, Any]) -> Record:
    owner = {"custom_field": field["gid"]}
    option = context.create("enum_option", {"name": "", **fields, **owner})
    context.change(field, {"enum_options": [*field["enum_options"], option["gid"]]})
    return option


@rule("updateEnumOption")
def _update_enum_option(context: Context) -> Record:
    option = context.path_record("enum_option_gid")
    store = context.backend.store
    others = store.linked("enum_option", "custom_field", option["custom_field"])
    left = [other for other in others if other["enabled"] and other is not option]
    if context.data.get("enabled") is False and not left:
        raise Refusal(400, "enabled: A custom field keeps one enabled option")
    return update_record(context, option)


@rule("insertEnumOptionForCustomField")
def _insert_enum_option(context: Context) -> Record:
    field = context.path_record("custom_field_gid")
    value = context.data["enum_option"]
    option = context.reference("enum_option", value, "enum_option")
    if option["custom_field"] != field["gid"]:
        raise Refusal(400, "enum_option: Not an option of the custom field")
    names = {"before": "before_enum_option", "after": "after_enum_option"}
    others = [gid for gid in field["enum_options"] if gid != option["gid"]]
    _move_option(context, field, option, read_place(context.data, others, **names))
    return option


def _move_option(
    context: Context, field: Record, option: Record, place: Place | None
) -> None:
    options = insert(field["enum_options"], option["gid"], place)
    context.change(field, {"enum_options": options})


@rule(
    "addCustomFieldSettingForGoal",
    "addCustomFieldSettingForPortfolio",
    "addCustomFieldSettingForProject",
)
def _add_setting(context: Context) -> Record:
    (name,) = context.arguments.path
    parent = context.path_record(name)
    data = context.data
    if isinstance(data["custom_field"], dict):
        context.arguments.data = Inputs(data["custom_field"])
        field = _create_custom_field(context)
    else:
        field = context.reference("custom_field", data["custom_field"], "custom_field")
    settings = _list_settings(context, parent)
    for setting in settings:
        if setting["custom_field"] == field["gid"]:
            return setting
    place = read_place(data, [setting["gid"] for setting in settings])
    fields = {"parent": parent["gid"], "custom_field": field["gid"]}
    fields |= {"is_important": data.get("is_important", False)}
    if parent["resource_type"] == "project":
        fields["project"] = parent["gid"]
    setting = context.create("custom_field_setting", fields)
    store = context.backend.store
    store.move(setting, "parent", parent["gid"], place)
    number_tasks(store, store.linked("task", "projects", parent["gid"]), [field])
    return setting


@rule(
    "removeCustomFieldSettingForGoal",
    "removeCustomFieldSettingForPortfolio",
    "removeCustomFieldSettingForProject",
)
def _remove_setting(context: Context) -> dict[str, Any]:
    (name,) = context.arguments.path
    parent = context.path_record(name)
    value = context.data["custom_field"]
    field = context.reference("custom_field", value, "custom_field")
    for setting in _list_settings(context, parent):
        if setting["custom_field"] == field["gid"]:
            context.delete(setting)
    return {}


def _list_settings(context: Context, parent: Record) -> list[Record]:
    store = context.backend.store
    return store.linked("custom_field_setting", "parent", parent["gid"])
