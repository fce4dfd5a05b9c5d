"""Each operation of the fake, asked with the document's example in a world that has one of everything."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import pytest
from checked_fake import DOCUMENT, CheckedFake

from asana.testing.document import Operation
from asana.testing.operations import ALTERNATIVES

# The records of the world by kind; each has the gid that its number says.
GIDS = {
    kind: f"90{number}"
    for number, kind in enumerate(
        (
            *("workspace", "user", "team", "project", "section", "task", "tag"),
            *(
                "story",
                "attachment",
                "custom_field",
                "enum_option",
                "portfolio",
                "goal",
            ),
            *("goal_relationship", "membership", "status_update", "project_status"),
            *("project_brief", "project_template", "task_template", "custom_type"),
            *("time_period", "time_tracking_category", "time_tracking_entry"),
            *("allocation", "ooo_entry", "timesheet_approval_status", "rate", "budget"),
            *("role", "agent", "access_request", "webhook", "job"),
            *("workspace_membership", "team_membership", "user_task_list"),
            *("custom_field_setting", "project_portfolio_setting", "reaction"),
            *("organization_export",),
        ),
        10,
    )
}
# What a field of an example names, where it is not of the kind of its name.
NAMED = {
    "assignee": "user",
    "attributable_to": "project",
    "followers": "user",
    "item": "project",
    "member": "user",
    "members": "user",
    "organization": "workspace",
    "owner": "user",
    "parent": "project",
    "projects": "project",
    "resource": "project",
    "supported_goal": "goal",
    "supporting_resource": "project",
    "tags": "tag",
    "target": "project",
    "dependencies": "task",
    "dependents": "task",
    "categories": "time_tracking_category",
    "portfolio": "portfolio",
    "assignee_section": "section",
}
LEFT_OUT = {
    *("insert_after", "insert_before", "after_section", "before_section"),
    *("after_enum_option", "before_enum_option"),
}
FIELDS: dict[str, Any] = {
    "access_request": {"target": "project", "requester": "user"},
    "agent": {"workspace": "workspace"},
    "allocation": {"parent": "project", "assignee": "user"},
    "attachment": {"parent": "task"},
    "budget": {"parent": "project"},
    "custom_field_setting": {"parent": "project", "custom_field": "custom_field"},
    "enum_option": {"custom_field": "custom_field"},
    "goal_relationship": {"supported_goal": "goal", "supporting_resource": "project"},
    "job": {"new_task": "task"},
    "membership": {"parent": "project", "member": "user"},
    "project": {"team": "team", "workspace": "workspace"},
    "project_brief": {"project": "project"},
    "project_status": {"parent": "project"},
    "project_template": {"team": "team"},
    "rate": {"parent": "project", "resource": "user"},
    "reaction": {"target": "story", "user": "user"},
    "section": {"project": "project"},
    "status_update": {"parent": "project"},
    "story": {"target": "task"},
    "task": {
        "projects": ["project"],
        "sections": ["section"],
        "workspace": "workspace",
    },
    "task_template": {"project": "project"},
    "time_tracking_entry": {"task": "task", "categories": ["time_tracking_category"]},
    "webhook": {"resource": "project", "target": "project"},
}
TEXTS: dict[str, dict[str, Any]] = {
    "custom_field": {"resource_subtype": "enum", "enum_options": [GIDS["enum_option"]]},
    "job": {"resource_subtype": "duplicate_task", "status": "in_progress"},
    "membership": {"resource_subtype": "project_membership", "access_level": "editor"},
    "reaction": {"emoji": "👍🏽"},
    "status_update": {"text": "Well.", "status_type": "on_track"},
    "story": {"text": "Hm."},
    "time_tracking_entry": {"entered_on": "2026-01-05"},
    "user": {"email": "someone@example.com"},
    "webhook": {"target": "https://hooks.example.com/1"},
}


def build_seed() -> dict[str, list[dict[str, Any]]]:
    from asana.testing.resources import RESOURCES
    from asana.testing.shapes import get_shape

    seed: dict[str, list[dict[str, Any]]] = {}
    for kind, gid in GIDS.items():
        resource = RESOURCES[kind]
        record: dict[str, Any] = {"gid": gid, "resource_type": kind}
        if "name" in get_shape(kind).members:
            record["name"] = f"The {kind}"
        named = FIELDS.get(kind) or {name: name for name in resource.owners}
        for name, other in named.items():
            is_list = isinstance(other, list)
            other_gid = GIDS[other[0] if is_list else NAMED.get(other, other)]
            record[name] = [other_gid] if is_list else other_gid
        seed.setdefault(resource.collection, []).append(
            {**record, **TEXTS.get(kind, {})}
        )
    return seed


def replace(name: str, value: Any, parent: str = "project") -> Any:
    """Put the gids of the world in the place of those in an example.

    Args:
        name: The name of the value.
        value: The value.
        parent: The kind of record that `parent` names.
    """
    kind = parent if name == "parent" else NAMED.get(name, name)
    if isinstance(value, dict):
        kept = {key: item for key, item in value.items() if key not in LEFT_OUT}
        return {key: replace(key, item, parent) for key, item in kept.items()}
    if isinstance(value, list):
        return [replace(name, item, parent) for item in value]
    if kind == "user" and isinstance(value, str):
        return GIDS[kind]
    if kind in GIDS and isinstance(value, str) and value.isdigit():
        return GIDS[kind]
    return value


def find_kind(name: str) -> str:
    """Return the kind of record that a parameter of a path names."""
    kind = name.removesuffix("_gid")
    if kind not in GIDS and kind.endswith("_membership"):
        return "membership"
    return kind


@pytest.mark.parametrize(
    "operation",
    [o for o in DOCUMENT.operations.values() if o.name != "createWebhook"],
    ids=lambda o: o.name,
)
def test_an_operation_gives_a_valid_response(operation: Operation) -> None:
    with CheckedFake(build_seed()) as fake:
        steps = [
            GIDS.get(find_kind(step[1:-1]), "7") if step.startswith("{") else step
            for step in operation.path.split("/")
        ]
        needed = ALTERNATIVES.get(operation.name, ((),))[0]
        query = {
            parameter.name: GIDS.get(
                NAMED.get(parameter.name, parameter.name),
                str(parameter.schema.get("enum", ["task"])[0]),
            )
            for parameter in operation.parameters.values()
            if parameter.location == "query"
            and (parameter.required or parameter.name in needed)
        }
        if operation.name == "getReactionsOnObject":
            query["target"] = GIDS["story"]
        body, content_type = b"", ""
        if operation.body is not None:
            parent = "task" if "/tasks" in operation.path else "project"
            example = replace("", operation.body["example"], parent)
            body = json.dumps(example).encode()
        elif operation.content_type:
            content_type = "application/x-www-form-urlencoded"
            fields = {"parent": GIDS["task"], "resource_subtype": "external"}
            body = urlencode({**fields, "url": "https://a.test", "name": "a"}).encode()
        response = fake.respond(
            operation.method,
            f"/api/1.0{'/'.join(steps)}?{urlencode(query)}",
            {
                "Authorization": f"Bearer {fake.access_token}",
                "Content-Type": content_type,
            },
            body,
        )
        assert fake.faults == []
        content = json.loads(response.content)
        assert response.status == EXPECTED.get(
            operation.name, operation.status
        ), content


# What the world of this test does not have, or does not allow.
EXPECTED = {
    "addDependenciesForTask": 400,
    "addSupportingRelationship": 400,
    "addDependentsForTask": 400,
    "deleteSection": 400,
    "getEvents": 412,
    "getPortfolioMembership": 404,
    "getTaskForCustomID": 404,
    "getWorkspaceEvents": 412,
    "updateGoalMetric": 400,
    "setParentForTask": 400,
    "updateUser": 400,
}
