"""Requests that Asana rejects: one table, with both clients, in the world of the document's examples."""

from __future__ import annotations

from typing import Any

import pytest
from checked_fake import WORLD, CheckedFake
from generated_calls import GeneratedCall, make_call
from world import (
    ARCHIVED,
    CHAIRS,
    COLLEAGUE,
    ENTRY,
    FAIR,
    FLOOR,
    FURNISH,
    GOAL,
    NUMBER,
    OPENING,
    OPTION,
    OTHER_PROJECT,
    OTHER_TAG,
    OTHER_TASK,
    OTHER_WORKSPACE,
    PAINT,
    PLACE,
    PORTFOLIO,
    PRICE,
    PRIORITY,
    PROJECT,
    SECTION,
    SECTION_OF_FAIR,
    STRANGER,
    SUBGOAL,
    TAG,
    TEAM,
    TRAVEL,
    WORKSPACE,
    data,
    field,
    task,
)

import asana

# The call, its arguments, and how the message begins.
REFUSED: list[tuple[str, tuple[Any, ...], str]] = [
    # Numbers.
    *(
        (
            "custom_fields.create_custom_field",
            (field("number", precision=number),),
            text,
        )
        for number, text in (
            (-1, "precision: -1 is not 0 at least and 6 at most"),
            (7, "precision: 7 is not 0 at least"),
            (1.5, "precision: 1.5 is not of"),
            ("2", "precision: "),
        )
    ),
    (
        *("goals.create_goal_metric", (data(precision=9), SUBGOAL)),
        "precision: 9 is not 0",
    ),
    *(
        (
            "time_tracking_entries.create_time_tracking_entry",
            (data(duration_minutes=minutes), CHAIRS),
            f"duration_minutes: {minutes} is not 1 at least",
        )
        for minutes in (0, -30)
    ),
    (
        "time_tracking_entries.update_time_tracking_entry",
        (data(duration_minutes=-1), ENTRY),
        "duration_minutes: -1 is not 1 at least",
    ),
    *(
        (
            "goal_relationships.add_supporting_relationship",
            (data(supporting_resource=PROJECT, contribution_weight=weight), GOAL),
            "contribution_weight: ",
        )
        for weight in (-0.5, 1.1)
    ),
    *(
        (
            "typeahead.typeahead_for_workspace",
            (WORKSPACE, "task", {"count": count}),
            f"count: {count} is not 1 at least and 100 at most",
        )
        for count in (0, 101)
    ),
    ("tasks.get_tasks", ({"project": PROJECT, "limit": 101},), "limit: "),
    # Parts to copy.
    (
        "tasks.duplicate_task",
        (data(name="Copy", include="notes,colour"), CHAIRS),
        "include: 'colour' is not one of assignee, attachments, dates, ",
    ),
    (
        "projects.duplicate_project",
        (PROJECT, {"body": data(name="Copy", include="members,tasks")}),
        "include: 'tasks' is not one of allocations, ",
    ),
    (
        "portfolios.duplicate_portfolio",
        (PORTFOLIO, {"body": data(name="Copy", include="items")}),
        "include: 'items' is not one of child_portfolios, ",
    ),
    # Days and times.
    *(
        ("tasks.create_task", (task(due_on=day),), "due_on: ")
        for day in ("2026-02-30", "2026-2-3", "soon", "", "2026-02-01T10:00:00Z")
    ),
    ("tasks.create_task", (task(due_at="2026-02-01"),), "due_at: "),
    (
        "tasks.create_task",
        (task(due_on="2026-02-01", due_at="2026-02-01T10:00:00Z"),),
        "Give one of due_on and due_at",
    ),
    (
        "tasks.create_task",
        (task(start_on="2026-02-02", due_on="2026-02-01"),),
        "start_on: This is after due_on",
    ),
    (
        "tasks.update_task",
        (data(due_on="2026-03-01"), FLOOR),
        "start_on: This is after due_on",
    ),
    (
        "tasks.update_task",
        (data(start_on="2026-03-04"), FLOOR),
        "start_on: Give due_on or due_at, too",
    ),
    *(
        (call, (data(name="x", workspace=WORKSPACE, due_on="never"),), "due_on: ")
        for call in (
            *("projects.create_project", "portfolios.create_portfolio"),
            "goals.create_goal",
        )
    ),
    *(
        (
            call,
            (data(start_on="2026-05-02", due_on="2026-05-01"), gid),
            "start_on: This is after due_on",
        )
        for call, gid in (
            ("projects.update_project", PROJECT),
            ("portfolios.update_portfolio", PORTFOLIO),
            ("goals.update_goal", GOAL),
        )
    ),
    (
        "ooo_entries.create_ooo_entry",
        (
            data(
                user="me",
                workspace=WORKSPACE,
                start_date="2026-05-02",
                end_date="2026-05-01",
            ),
        ),
        "start_date: This is after end_date",
    ),
    (
        "timesheet_approval_statuses.create_timesheet_approval_status",
        (
            data(
                user="me",
                workspace=WORKSPACE,
                start_date="2026-01-06",
                end_date="2026-01-12",
            ),
        ),
        "start_date: Not a Monday with the Sunday after it",
    ),
    (
        "tasks.search_tasks_for_workspace",
        (WORKSPACE, {"due_on": "2026-02-30"}),
        'due_on: "2026-02-30" is not a "date"',
    ),
    (
        "tasks.get_tasks_for_project",
        (PROJECT, {"completed_since": "yesterday"}),
        "completed_since: 'yesterday' is not a time",
    ),
    # Fields that are asked for.
    *(
        (
            "tasks.get_task",
            (CHAIRS, {"opt_fields": [path]}),
            f"opt_fields: {path!r} is not a path of fields",
        )
        for path in ("(name|notes", "name)", "name|notes", "((name|notes))")
    ),
    (
        "tasks.create_task",
        (task(), {"opt_fields": ["name)"]}),
        "opt_fields: 'name)' is not a path of fields",
    ),
    # Records of another kind.
    *(
        (
            "tasks.create_task",
            (task(**{name: [PAINT]}),),
            f"{name}: Not a recognized ID",
        )
        for name in ("projects", "tags", "followers")
    ),
    ("tasks.create_task", (task(assignee=TEAM),), "assignee: Not a recognized ID"),
    ("tasks.create_task", (task(parent=PROJECT),), "parent: Not a recognized ID"),
    ("tasks.create_task", (data(workspace=PROJECT),), "workspace: Not a recognized ID"),
    ("tasks.add_tag_for_task", (data(tag=PROJECT), CHAIRS), "tag: Not a recognized"),
    ("tasks.remove_tag_for_task", (data(tag=PROJECT), CHAIRS), "tag: Not a recognized"),
    (
        "tasks.add_project_for_task",
        (data(project=TAG), CHAIRS),
        "project: Not a recognized ID",
    ),
    (
        "tasks.add_dependencies_for_task",
        (data(dependencies=[PROJECT]), CHAIRS),
        "dependencies: Not a recognized ID",
    ),
    (
        "tasks.remove_dependencies_for_task",
        (data(dependencies=[PROJECT]), CHAIRS),
        "dependencies: Not a recognized ID",
    ),
    (
        "projects.create_project",
        (data(name="x", workspace=WORKSPACE, team=PROJECT),),
        "team: Not a recognized ID",
    ),
    *(
        ("projects.get_projects", ({name: PAINT},), f"{name}: Not a recognized ID")
        for name in ("workspace", "team")
    ),
    ("users.get_users", ({"team": PROJECT},), "team: Not a recognized ID"),
    ("users.get_users", ({"workspace": TEAM},), "workspace: Not a recognized ID"),
    (
        "status_updates.get_statuses_for_object",
        (CHAIRS,),
        "parent: Not a recognized ID",
    ),
    (
        "status_updates.create_status_for_object",
        (data(parent=CHAIRS, text="Well.", status_type="on_track"),),
        "parent: Not a recognized ID",
    ),
    ("budgets.create_budget", (data(parent=CHAIRS, budget_type="time"),), "parent: "),
    (
        "portfolios.add_item_for_portfolio",
        (data(item=CHAIRS), PORTFOLIO),
        "item: Not a recognized ID",
    ),
    (
        "memberships.create_membership",
        ({"body": data(parent=CHAIRS, member=COLLEAGUE)},),
        "parent: Not a recognized ID",
    ),
    (
        "custom_fields.insert_enum_option_for_custom_field",
        (PRIORITY, {"body": data(enum_option=TAG, after_enum_option=OPTION)}),
        "enum_option: Not a recognized ID",
    ),
    *(
        (
            "tasks.search_tasks_for_workspace",
            (WORKSPACE, {name: value}),
            f"{name}: {message}",
        )
        for name, value, message in (
            ("assignee.any", "nobody", "Not a recognized ID: nobody"),
            ("projects.any", PAINT, f"Not a recognized ID: {PAINT}"),
            ("tags.not", "7", "Not a recognized ID: 7"),
            ("teams.any", "", "Not a recognized ID: "),
            (f"custom_fields.{PRICE}.is_set", "yes", "'yes' is not true or false"),
            (f"custom_fields.{PRICE}.less_than", "x", "'x' is not a number"),
            (f"custom_fields.{OPENING}.before", "soon", "'soon' is not a date"),
        )
    ),
    (
        "projects.project_save_as_template",
        (data(name="x", public=True, team=CHAIRS), PROJECT),
        "team: Not a recognized ID",
    ),
    (
        "goal_relationships.remove_supporting_relationship",
        (data(supporting_resource=TAG), GOAL),
        "supporting_resource: Not a recognized ID",
    ),
    (
        "access_requests.get_access_requests",
        (CHAIRS,),
        "target: Not a recognized ID",
    ),
    (
        "custom_types.get_custom_types",
        ({"project": TAG, "workspace": WORKSPACE},),
        "project: Not a recognized ID",
    ),
    (
        "goals.get_goals",
        ({"workspace": WORKSPACE, "time_periods": [TAG]},),
        "time_periods: Not a recognized ID",
    ),
    (
        "portfolios.get_portfolios",
        (WORKSPACE, {"custom_type": TAG}),
        "custom_type: Not a recognized ID",
    ),
    ("users.get_user", ("me", {"workspace": TEAM}), "workspace: Not a recognized ID"),
    # Nothing in the place of a gid.
    *(
        ("tasks.create_task", (task(**{name: ""}),), f"{name}: Not a recognized ID: ")
        for name in ("assignee", "parent")
    ),
    ("tasks.add_tag_for_task", (data(tag=""), CHAIRS), "tag: Not a recognized ID: "),
    ("tasks.set_parent_for_task", (data(parent=""), CHAIRS), "parent: Not a recog"),
    (
        "tasks.add_followers_for_task",
        (data(followers=[""]), CHAIRS),
        "followers: Not a recognized ID: ",
    ),
    (
        "tasks.set_parent_for_task",
        (data(parent=FURNISH, insert_after=""), CHAIRS),
        "insert_after:  is not in the list",
    ),
    ("tags.get_tags", ({"workspace": ""},), "workspace: Not a recognized ID: "),
    (
        "tasks.get_tasks",
        ({"project": PROJECT, "assignee": "me", "workspace": WORKSPACE},),
        "Give one of project, section and assignee",
    ),
    # Records of another workspace.
    ("tasks.add_tag_for_task", (data(tag=OTHER_TAG), CHAIRS), "tag: Not in the same"),
    ("tasks.create_task", (task(projects=[OTHER_PROJECT]),), "workspace: Not in the"),
    ("tasks.create_task", (task(assignee=STRANGER),), "assignee: Not a user in the"),
    ("tasks.create_task", (task(followers=[STRANGER]),), "followers: Not a user in"),
    (
        "tasks.add_project_for_task",
        (data(project=OTHER_PROJECT), CHAIRS),
        "project: Not in the same workspace",
    ),
    (
        "tasks.set_parent_for_task",
        (data(parent=OTHER_TASK), CHAIRS),
        "parent: Not in the same workspace",
    ),
    (
        "tasks.add_dependencies_for_task",
        (data(dependencies=[OTHER_TASK]), CHAIRS),
        "dependencies: Not in the same workspace",
    ),
    (
        "sections.add_task_for_section",
        (SECTION, {"body": data(task=OTHER_TASK)}),
        "task: Not in the same workspace",
    ),
    (
        "portfolios.add_item_for_portfolio",
        (data(item=OTHER_PROJECT), PORTFOLIO),
        "item: Not in the same workspace",
    ),
    (
        "projects.create_project",
        (data(name="x", workspace=OTHER_WORKSPACE, team=TEAM),),
        "workspace: Not in the same workspace",
    ),
    (
        "projects.update_project",
        (data(owner=STRANGER), PROJECT),
        "owner: Not a user in the workspace",
    ),
    (
        "teams.add_user_for_team",
        (data(user=STRANGER), TEAM),
        "user: Not a user in the workspace",
    ),
    (
        "projects.add_members_for_project",
        (data(members=STRANGER), PROJECT),
        "members: Not a user in the workspace",
    ),
    (
        "projects.add_custom_field_setting_for_project",
        (data(custom_field=PLACE), OTHER_PROJECT),
        "custom_field: Not in the same workspace",
    ),
    (
        "goal_relationships.add_supporting_relationship",
        (data(supporting_resource=OTHER_PROJECT), GOAL),
        "supporting_resource: Not in the same workspace",
    ),
    # Places of other lists.
    (
        "sections.insert_section_for_project",
        (PROJECT, {"body": data(section=SECTION_OF_FAIR, after_section=SECTION)}),
        "section: Not a section of the project",
    ),
    (
        "sections.insert_section_for_project",
        (PROJECT, {"body": data(section=SECTION)}),
        "Give one of before_section and after_section",
    ),
    (
        "tasks.add_project_for_task",
        (data(project=PROJECT, section=SECTION_OF_FAIR), CHAIRS),
        "section: Not a section of the project",
    ),
    (
        "tasks.add_project_for_task",
        (data(project=FAIR, insert_after=PAINT), CHAIRS),
        "insert_after: The task is not in this project",
    ),
    (
        "custom_fields.create_enum_option_for_custom_field",
        (PRICE, {"body": data(name="Much")}),
        "custom_field: Not a field with options",
    ),
    # Circles.
    ("tasks.set_parent_for_task", (data(parent=PAINT), FURNISH), "parent: A task"),
    ("tasks.set_parent_for_task", (data(parent=CHAIRS), CHAIRS), "parent: A task"),
    (
        "tasks.add_dependencies_for_task",
        (data(dependencies=[CHAIRS]), CHAIRS),
        "dependencies: Tasks cannot wait for each other",
    ),
    (
        "goal_relationships.add_supporting_relationship",
        (data(supporting_resource=GOAL), SUBGOAL),
        "supporting_resource: A goal cannot support itself",
    ),
    (
        "portfolios.add_item_for_portfolio",
        (data(item=PORTFOLIO), PORTFOLIO),
        "item: A portfolio cannot contain itself",
    ),
    # Goals.
    (
        "goals.update_goal",
        (data(status="on_track"), GOAL),
        "status: 'on_track' is not one of green, yellow, red, achieved, partial",
    ),
    ("goals.update_goal", (data(status="green"), SUBGOAL), "status: The goal has no"),
    (
        "goals.create_goal_metric",
        (data(initial_number_value=5, target_number_value=5), SUBGOAL),
        "target_number_value: The same as initial_number_value",
    ),
    (
        "goals.create_goal_metric",
        (data(unit="percentage", currency_code="EUR"), SUBGOAL),
        "currency_code: The unit is not currency",
    ),
    # Custom fields, and their values.
    *(
        ("custom_fields.create_custom_field", (body,), message)
        for body, message in (
            (field("text", precision=1), "precision: Not a number field"),
            (field("number", currency_code="EUR"), "currency_code: The format is not"),
            (field("text", enum_options=[{"name": "x"}]), "custom_field: Not a field"),
            (field("colour"), "resource_subtype: "),
            (
                data(name="Assignee", workspace=WORKSPACE, resource_subtype="text"),
                "name: Every task has a property 'Assignee'",
            ),
            (
                data(name="Price", workspace=WORKSPACE, resource_subtype="text"),
                "name: There is a custom field of this name",
            ),
        )
    ),
    *(
        ("tasks.update_task", (data(custom_fields={gid: value}), CHAIRS), message)
        for gid, value, message in (
            (PRIORITY, "High", f"custom_fields.{PRIORITY}: High is not an enum option"),
            (PRIORITY, TAG, f"custom_fields.{PRIORITY}: {TAG} is not an enum option"),
            (PRIORITY, 3, f"custom_fields.{PRIORITY}: 3 is not an enum option"),
            (NUMBER, "OPS-7", f"custom_fields.{NUMBER}: Cannot write this property"),
            (PLACE, "Hall", "custom_fields: Custom field with ID"),
            ("7", "Hall", "custom_fields: Custom field with ID 7 is not on given"),
        )
    ),
    # Teams.
    (
        "teams.create_team",
        (data(name="x", organization=WORKSPACE, html_description="x"),),
        "html_description: XML is invalid",
    ),
    # Texts.
    *(
        ("tasks.create_task", (task(html_notes=text),), "html_notes: XML is invalid")
        for text in ("<body>", "x", "<b>x</b>", "<body><font>x</font></body>")
    ),
    (
        "sections.update_section",
        (SECTION, {"body": data(name="")}),
        "name: Missing input",
    ),
    # Time.
    (
        "time_tracking_entries.create_time_tracking_entry",
        (data(duration_minutes=5, categories=[ARCHIVED]), CHAIRS),
        "categories: This category is archived",
    ),
    (
        "time_tracking_entries.create_time_tracking_entry",
        (data(duration_minutes=5, categories=[TRAVEL, ARCHIVED]), CHAIRS),
        "categories: An entry has one category at most",
    ),
    # Fields that cannot be written.
    ("tasks.update_task", (data(parent=FURNISH), CHAIRS), "parent: Cannot write this"),
    ("tasks.update_task", (data(projects=[FAIR]), CHAIRS), "projects: Unknown field"),
    ("tasks.update_task", (data(nmae="x"), CHAIRS), "nmae: Unknown field"),
    (
        "webhooks.create_webhook",
        (
            data(
                resource=PROJECT,
                target="https://hooks.example.com/1",
                filters=[{"resource_type": "tasks"}],
            ),
        ),
        "filters: There is no resource_type 'tasks'",
    ),
    (
        "webhooks.create_webhook",
        (
            data(
                resource=PROJECT,
                target="https://hooks.example.com/1",
                filters=[{"action": "moved"}],
            ),
        ),
        "filters: 'moved' is not one of added, changed, deleted, removed, undeleted",
    ),
    # Webhooks.
    *(
        (
            "webhooks.create_webhook",
            (data(resource=PROJECT, target=target),),
            "target: ",
        )
        for target in ("hooks.example.com/1", "ftp://hooks.example.com")
    ),
]


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    REFUSED,
    ids=[f"{name}: {message}" for name, _, message in REFUSED],
)
def test_an_invalid_request_is_rejected(
    name: str, arguments: tuple[Any, ...], message: str, kind: str
) -> None:
    with CheckedFake(WORLD) as fake:
        before = fake.state()
        with pytest.raises(asana.BadRequestError) as caught:
            make_call(fake, kind, GeneratedCall(*name.split("."), arguments))
        (error,) = caught.value.errors
        assert error["message"].startswith(message)
        assert fake.state() == before
        assert fake.faults == []
