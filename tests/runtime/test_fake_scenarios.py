"""The effects of requests: one table of short scenarios, with both clients, in the world of the examples."""

from __future__ import annotations

from typing import Any

import pytest
from checked_fake import WORLD, CheckedFake
from generated_calls import GeneratedCall, make_call
from world import (
    CATALOGUE,
    CHAIRS,
    COLLEAGUE,
    ENTRY,
    FAIR,
    FLOOR,
    FURNISH,
    GOAL,
    OPTION,
    PAINT,
    PLACE,
    PORTFOLIO,
    PRICE,
    PRIORITY,
    PROJECT,
    SECTION,
    SHOPS,
    STORY,
    SUBGOAL,
    TAG,
    TEAM,
    TRAVEL,
    USER,
    WORKSPACE,
    data,
    field,
    task,
)

import asana

# The gid of the first call's result; "$2" is that of the second, and so on.
NEW = "$1"
MADE = "$job"  # the gid of what the last job made
DOING, DONE = "1206540033151", "1206540033152"

# What happens, the calls, and what the last one returns: fields of a record, the names of a
# list, or the message of an error. Records in records are given by their names.
SCENARIOS: list[tuple[str, list[tuple[Any, ...]], Any]] = [
    # Tasks: create, read, change and delete.
    (
        "a new task is open and nobody's",
        [("tasks.create_task", task())],
        {
            "name": "Crate",
            "completed": False,
            "completed_at": None,
            "assignee": None,
            "followers": ["Ada Vale"],
            "projects": [],
            "tags": [],
            "parent": None,
            "workspace": "Oak Lane",
            "resource_subtype": "default_task",
            "num_likes": 0,
            "liked": False,
        },
    ),
    (
        "an assignee follows a task",
        [("tasks.create_task", task(assignee=COLLEAGUE))],
        {"assignee": "Greta Holm", "followers": ["Ada Vale", "Greta Holm"]},
    ),
    (
        "an assignee may be an email address",
        [("tasks.create_task", task(assignee="greta@example.com"))],
        {"assignee": "Greta Holm"},
    ),
    (
        "a task of a project is in its first section",
        [("tasks.create_task", task(projects=[FAIR]))],
        {"memberships": [{"project": "Fair", "section": "To do"}]},
    ),
    (
        "a task of two projects is in both",
        [
            ("tasks.create_task", task(projects=[FAIR, CATALOGUE])),
            ("projects.get_projects_for_task", NEW),
        ],
        ["Fair", "Catalogue"],
    ),
    (
        "a day follows from a time",
        [("tasks.create_task", task(due_at="2026-02-01T23:30:00-02:00"))],
        {"due_on": "2026-02-02", "due_at": "2026-02-02T01:30:00.000Z"},
    ),
    (
        "html_notes become notes",
        [("tasks.create_task", task(html_notes="<body>a <em>b</em></body>"))],
        {"notes": "a b"},
    ),
    (
        "a completed task says when",
        [("tasks.update_task", data(completed=True), CHAIRS)],
        {"completed": True, "completed_at": "2026-01-05T09:00:00.000Z"},
    ),
    (
        "an opened task says no time",
        [
            ("tasks.update_task", data(completed=True), CHAIRS),
            ("tasks.update_task", data(completed=False), CHAIRS),
        ],
        {"completed": False, "completed_at": None},
    ),
    (
        "null takes a date away",
        [("tasks.update_task", data(start_on=None, due_on=None), FLOOR)],
        {"start_on": None, "due_on": None},
    ),
    (
        "what is not named stays",
        [("tasks.update_task", data(name="Stools"), CHAIRS)],
        {"name": "Stools", "assignee": "Ada Vale", "tags": ["Oak"]},
    ),
    (
        "a like counts once",
        [
            ("tasks.update_task", data(liked=True), CHAIRS),
            ("tasks.update_task", data(liked=True), CHAIRS),
        ],
        {"liked": True, "num_likes": 1},
    ),
    (
        "a deleted task is gone",
        [("tasks.delete_task", CHAIRS), ("tasks.get_task", CHAIRS)],
        f"task: Unknown object: {CHAIRS}",
    ),
    (
        "a deleted task is in no list",
        [("tasks.delete_task", CHAIRS), ("tasks.get_tasks_for_project", PROJECT)],
        ["Measure the floor", "Paint", "Furnish the showroom"],
    ),
    (
        "subtasks go with their task",
        [("tasks.delete_task", FURNISH), ("tasks.get_task", PAINT)],
        f"task: Unknown object: {PAINT}",
    ),
    (
        "comments go with their task",
        [("tasks.delete_task", CHAIRS), ("stories.get_story", STORY)],
        f"story: Unknown object: {STORY}",
    ),
    # Where tasks are.
    (
        "a task is moved to another section",
        [
            ("sections.add_task_for_section", DONE, {"body": data(task=CHAIRS)}),
            ("tasks.get_tasks_for_section", DONE),
        ],
        ["Order new chairs"],
    ),
    (
        "a moved task leaves its section",
        [
            ("sections.add_task_for_section", DONE, {"body": data(task=CHAIRS)}),
            ("tasks.get_tasks_for_section", SECTION),
        ],
        ["Measure the floor", "Paint"],
    ),
    (
        "a task is put in front of another one",
        [
            (
                "sections.add_task_for_section",
                *(SECTION, {"body": data(task=PAINT, insert_before=CHAIRS)}),
            ),
            ("tasks.get_tasks_for_section", SECTION),
        ],
        ["Paint", "Order new chairs", "Measure the floor"],
    ),
    (
        "a task is added to a second project",
        [
            ("tasks.add_project_for_task", data(project=FAIR), CHAIRS),
            ("projects.get_projects_for_task", CHAIRS),
        ],
        ["Showroom", "Fair"],
    ),
    (
        "a task leaves a project",
        [
            ("tasks.remove_project_for_task", data(project=PROJECT), CHAIRS),
            ("tasks.get_task", CHAIRS),
        ],
        {"projects": [], "memberships": []},
    ),
    (
        "a task becomes a subtask",
        [("tasks.set_parent_for_task", data(parent=FURNISH), CHAIRS)],
        {"parent": "Furnish the showroom"},
    ),
    (
        "a subtask stands on its own again",
        [("tasks.set_parent_for_task", data(parent=None), PAINT)],
        {"parent": None},
    ),
    (
        "subtasks have an order",
        [
            (
                "tasks.set_parent_for_task",
                *(data(parent=FURNISH, insert_before=PAINT), CHAIRS),
            ),
            ("tasks.get_subtasks_for_task", FURNISH),
        ],
        ["Order new chairs", "Paint"],
    ),
    (
        "subtasks are counted",
        [
            ("tasks.create_subtask_for_task", data(name="Oil"), FURNISH),
            ("tasks.get_task", FURNISH, {"opt_fields": ["num_subtasks"]}),
        ],
        {"num_subtasks": 2},
    ),
    # Dependencies, tags, followers.
    (
        "a task waits for another one",
        [
            ("tasks.add_dependencies_for_task", data(dependencies=[FLOOR]), CHAIRS),
            ("tasks.get_dependencies_for_task", CHAIRS),
        ],
        ["Measure the floor"],
    ),
    (
        "dependents are seen from the other side",
        [
            ("tasks.add_dependents_for_task", data(dependents=[CHAIRS]), FLOOR),
            ("tasks.get_dependencies_for_task", CHAIRS),
        ],
        ["Measure the floor"],
    ),
    (
        "a circle of three is refused",
        [
            ("tasks.add_dependencies_for_task", data(dependencies=[FLOOR]), CHAIRS),
            ("tasks.add_dependencies_for_task", data(dependencies=[PAINT]), FLOOR),
            ("tasks.add_dependencies_for_task", data(dependencies=[CHAIRS]), PAINT),
        ],
        "dependencies: Tasks cannot wait for each other",
    ),
    (
        "a tag is added once",
        [
            ("tasks.add_tag_for_task", data(tag=TAG), CHAIRS),
            ("tags.get_tags_for_task", CHAIRS),
        ],
        ["Oak"],
    ),
    (
        "a tag lists its tasks",
        [
            ("tasks.add_tag_for_task", data(tag=TAG), FLOOR),
            ("tasks.get_tasks_for_tag", TAG),
        ],
        ["Order new chairs", "Measure the floor"],
    ),
    (
        "a deleted tag is on no task",
        [("tags.delete_tag", TAG), ("tasks.get_task", CHAIRS)],
        {"tags": []},
    ),
    (
        "followers are added",
        [("tasks.add_followers_for_task", data(followers=[COLLEAGUE]), CHAIRS)],
        {"followers": ["Ada Vale", "Greta Holm"]},
    ),
    (
        "a follower is removed",
        [("tasks.remove_follower_for_task", data(followers=[USER]), CHAIRS)],
        {"followers": []},
    ),
    # Lists and searches.
    (
        "tasks of a project are in the order of its sections",
        [("tasks.get_tasks", {"project": PROJECT})],
        [
            *("Order new chairs", "Measure the floor", "Paint"),
            "Furnish the showroom",
        ],
    ),
    (
        "open tasks only",
        [
            ("tasks.update_task", data(completed=True), CHAIRS),
            ("tasks.get_tasks", {"project": PROJECT, "completed_since": "now"}),
        ],
        ["Measure the floor", "Paint", "Furnish the showroom"],
    ),
    (
        "one's own tasks",
        [("tasks.get_tasks", {"assignee": "me", "workspace": WORKSPACE})],
        ["Order new chairs"],
    ),
    (
        "a search by text",
        [("tasks.search_tasks_for_workspace", WORKSPACE, {"text": "floor"})],
        ["Measure the floor"],
    ),
    (
        "a search by tag",
        [("tasks.search_tasks_for_workspace", WORKSPACE, {"tags.any": TAG})],
        ["Order new chairs"],
    ),
    (
        "a search by date",
        [
            (
                "tasks.search_tasks_for_workspace",
                *(WORKSPACE, {"due_on.before": "2026-04-01"}),
            )
        ],
        ["Measure the floor"],
    ),
    (
        "a search for subtasks",
        [("tasks.search_tasks_for_workspace", WORKSPACE, {"is_subtask": True})],
        ["Paint"],
    ),
    (
        "a search for what is blocked",
        [
            ("tasks.add_dependencies_for_task", data(dependencies=[FLOOR]), CHAIRS),
            (
                "tasks.search_tasks_for_workspace",
                *(WORKSPACE, {"is_blocked": True}),
            ),
        ],
        ["Order new chairs"],
    ),
    (
        "a search by an option",
        [
            (
                "tasks.search_tasks_for_workspace",
                *(WORKSPACE, {f"custom_fields.{PRIORITY}.value": "1206540017790"}),
            )
        ],
        ["Order new chairs"],
    ),
    (
        "a search of projects",
        [("projects.search_projects_for_workspace", WORKSPACE, {"text": "cata"})],
        ["Catalogue"],
    ),
    (
        "typeahead puts what begins so first",
        [("typeahead.typeahead_for_workspace", WORKSPACE, "tag", {"query": "a"})],
        ["Oak", "Later"],
    ),
    # Fields that are asked for.
    (
        "only what opt_fields names",
        [("tasks.get_task", CHAIRS, {"opt_fields": ["name"]})],
        {"name": "Order new chairs", "notes": ...},
    ),
    (
        "a path into another record",
        [("tasks.get_task", CHAIRS, {"opt_fields": ["assignee.email"]})],
        {"assignee": {"email": "ada@example.com"}},
    ),
    (
        "a group of fields",
        [("tasks.get_task", CHAIRS, {"opt_fields": ["(assignee|followers).email"]})],
        {
            "assignee": {"email": "ada@example.com"},
            "followers": [{"email": "ada@example.com"}],
        },
    ),
    (
        "unknown fields are passed over",
        [("tasks.get_task", CHAIRS, {"opt_fields": ["name", "colour"]})],
        {"name": "Order new chairs", "colour": ...},
    ),
    (
        "a list has compact records",
        [("tasks.get_subtasks_for_task", FURNISH)],
        ["Paint"],
    ),
    # Projects and sections.
    (
        "a new project has a section",
        [
            ("projects.create_project", data(name="Stand", workspace=WORKSPACE)),
            ("sections.get_sections_for_project", NEW),
        ],
        ["Untitled section"],
    ),
    (
        "whoever creates a project owns it",
        [("projects.create_project", data(name="Stand", workspace=WORKSPACE))],
        {"owner": "Ada Vale", "members": ["Ada Vale"], "archived": False},
    ),
    (
        "a project of a team is in its workspace",
        [("projects.create_project_for_team", data(name="Stand"), TEAM)],
        {"team": "Operations", "workspace": "Oak Lane"},
    ),
    (
        "an archived project",
        [
            ("projects.update_project", data(archived=True), FAIR),
            ("projects.get_projects", {"workspace": WORKSPACE, "archived": False}),
        ],
        ["Showroom", "Catalogue"],
    ),
    (
        "a deleted project is gone from its tasks",
        [("projects.delete_project", PROJECT), ("tasks.get_task", CHAIRS)],
        {"projects": [], "memberships": []},
    ),
    (
        "tasks are counted",
        [
            ("tasks.update_task", data(completed=True), CHAIRS),
            (
                "projects.get_task_counts_for_project",
                *(PROJECT, {"opt_fields": ["num_tasks", "num_completed_tasks"]}),
            ),
        ],
        {"num_tasks": 4, "num_completed_tasks": 1},
    ),
    (
        "a section is put behind another one",
        [
            (
                "sections.create_section_for_project",
                *(PROJECT, {"body": data(name="Review", insert_after=SECTION)}),
            ),
            ("sections.get_sections_for_project", PROJECT),
        ],
        ["To do", "Review", "Doing", "Done"],
    ),
    (
        "a section is moved",
        [
            (
                "sections.insert_section_for_project",
                *(PROJECT, {"body": data(section=DONE, before_section=SECTION)}),
            ),
            ("sections.get_sections_for_project", PROJECT),
        ],
        ["Done", "To do", "Doing"],
    ),
    (
        "an empty section is deleted",
        [
            ("sections.delete_section", DONE),
            ("sections.get_sections_for_project", PROJECT),
        ],
        ["To do", "Doing"],
    ),
    (
        "a status is the current one",
        [
            (
                "status_updates.create_status_for_object",
                data(parent=FAIR, text="Late.", status_type="at_risk", title="Hm"),
            ),
            ("projects.get_project", FAIR),
        ],
        {"current_status_update": "Hm"},
    ),
    (
        "a brief belongs to its project",
        [
            ("project_briefs.create_project_brief", data(text="A fair."), FAIR),
            ("project_briefs.get_project_brief", NEW),
        ],
        {"text": "A fair.", "project": "Fair"},
    ),
    (
        "members of a project",
        [("projects.add_members_for_project", data(members=COLLEAGUE), PROJECT)],
        {"members": ["Ada Vale", "Greta Holm"]},
    ),
    # Stories and attachments.
    (
        "a comment",
        [("stories.create_story_for_task", data(text="Ash?"), CHAIRS)],
        {"text": "Ash?", "type": "comment", "created_by": "Ada Vale"},
    ),
    (
        "a comment that is changed says so",
        [
            ("stories.create_story_for_task", data(text="Ash?"), CHAIRS),
            ("stories.update_story", data(text="Oak!"), NEW),
            ("stories.get_story", NEW, {"opt_fields": ["text", "is_edited"]}),
        ],
        {"text": "Oak!", "is_edited": True},
    ),
    (
        "a change writes a story",
        [
            ("tasks.update_task", data(name="Stools"), CHAIRS),
            (
                "stories.get_stories_for_task",
                *(CHAIRS, {"opt_fields": ["resource_subtype"]}),
            ),
        ],
        [{"resource_subtype": "comment_added"}, {"resource_subtype": "name_changed"}],
    ),
    (
        "what Asana writes cannot be changed",
        [
            ("tasks.update_task", data(name="Stools"), CHAIRS),
            ("stories.update_story", data(text="x"), "1200000000000001"),
        ],
        "text: Only the text of a comment can be changed",
    ),
    (
        "a link is attached",
        [
            (
                "attachments.create_attachment_for_object",
                {
                    "parent": CHAIRS,
                    "resource_subtype": "external",
                    "url": "https://example.com/oak",
                    "name": "Oak",
                },
            ),
            ("attachments.get_attachments_for_object", CHAIRS),
        ],
        ["Chairs.pdf", "Oak"],
    ),
    # Custom fields.
    (
        "a value of each kind is shown as a text",
        [
            (
                "projects.add_custom_field_setting_for_project",
                *(data(custom_field=PRICE), PROJECT),
            ),
            ("tasks.update_task", data(custom_fields={PRICE: 12.5}), FLOOR),
            (
                "tasks.get_task",
                FLOOR,
                {"opt_fields": ["custom_fields.name", "custom_fields.display_value"]},
            ),
        ],
        {
            "custom_fields": [
                {"name": "Priority", "display_value": None},
                {"name": "Number", "display_value": None},
                {"name": "Price", "display_value": "12.5"},
            ]
        },
    ),
    (
        "an option is chosen by its gid",
        [
            ("tasks.update_task", data(custom_fields={PRIORITY: OPTION}), FLOOR),
            ("tasks.get_task", FLOOR, {"opt_fields": ["custom_fields.display_value"]}),
        ],
        {"custom_fields": [{"display_value": "Middle"}, {"display_value": None}]},
    ),
    (
        "a new option is the last",
        [
            (
                "custom_fields.create_enum_option_for_custom_field",
                *(PRIORITY, {"body": data(name="Never")}),
            ),
            ("custom_fields.get_custom_field", PRIORITY),
        ],
        {"enum_options": ["High", "Middle", "Low", "Never"]},
    ),
    (
        "a field is taken from a project",
        [
            (
                "projects.remove_custom_field_setting_for_project",
                *(data(custom_field=PRIORITY), PROJECT),
            ),
            ("tasks.get_task", FLOOR, {"opt_fields": ["custom_fields.name"]}),
        ],
        {"custom_fields": [{"name": "Number"}]},
    ),
    (
        "a number has its places",
        [("custom_fields.create_custom_field", field("number", precision=2))],
        {"precision": 2, "resource_subtype": "number", "enabled": True},
    ),
    (
        "a deleted field has no settings",
        [
            ("custom_fields.delete_custom_field", PRIORITY),
            (
                "custom_field_settings.get_custom_field_settings_for_project",
                *(PROJECT, {"opt_fields": ["custom_field.name"]}),
            ),
        ],
        [{"custom_field": {"name": "Number"}}],
    ),
    (
        "a field comes to a portfolio",
        [
            (
                "portfolios.add_custom_field_setting_for_portfolio",
                *(data(custom_field=PLACE), SHOPS),
            ),
            (
                "custom_field_settings.get_custom_field_settings_for_portfolio",
                *(SHOPS, {"opt_fields": ["custom_field.name"]}),
            ),
        ],
        [{"custom_field": {"name": "Place"}}],
    ),
    # Portfolios and goals.
    (
        "a project is put first in a portfolio",
        [
            (
                "portfolios.add_item_for_portfolio",
                *(data(item=PROJECT, insert_before=FAIR), PORTFOLIO),
            ),
            ("portfolios.get_items_for_portfolio", PORTFOLIO),
        ],
        ["Showroom", "Fair", "Catalogue"],
    ),
    (
        "a project leaves a portfolio",
        [
            ("portfolios.remove_item_for_portfolio", data(item=FAIR), PORTFOLIO),
            ("portfolios.get_items_for_portfolio", PORTFOLIO),
        ],
        ["Catalogue"],
    ),
    (
        "a portfolio in a portfolio",
        [
            ("portfolios.add_item_for_portfolio", data(item=SHOPS), PORTFOLIO),
            ("portfolios.add_item_for_portfolio", data(item=PORTFOLIO), SHOPS),
        ],
        "item: A portfolio cannot contain itself",
    ),
    (
        "a goal with a metric has a status",
        [("goals.update_goal", data(status="green"), GOAL)],
        {"status": "green"},
    ),
    (
        "a metric says how far a goal is",
        [
            (
                "goals.create_goal_metric",
                data(initial_number_value=0, target_number_value=10),
                SUBGOAL,
            ),
            ("goals.update_goal_metric", data(current_number_value=4), SUBGOAL),
            (
                "goals.get_goal",
                *(SUBGOAL, {"opt_fields": ["metric.current_display_value"]}),
            ),
        ],
        {"metric": {"current_display_value": "4"}},
    ),
    (
        "a goal above another one",
        [("goals.get_parent_goals_for_goal", SUBGOAL)],
        ["Open the showroom"],
    ),
    (
        "work supports a goal",
        [
            (
                "goal_relationships.add_supporting_relationship",
                *(data(supporting_resource=PROJECT), SUBGOAL),
            ),
            ("goals.get_goals", {"project": PROJECT}),
        ],
        ["Grow"],
    ),
    # People and time.
    (
        "a new person in a workspace",
        [
            (
                "workspaces.add_user_for_workspace",
                *(data(user="noa@example.com"), WORKSPACE),
            ),
            ("users.get_users_for_workspace", WORKSPACE),
        ],
        ["Ada Vale", "Greta Holm", "noa"],
    ),
    (
        "a person leaves a team",
        [
            ("teams.remove_user_for_team", data(user=USER), TEAM),
            ("users.get_users_for_team", TEAM),
        ],
        [],
    ),
    (
        "a person comes to a team",
        [
            ("teams.add_user_for_team", data(user=COLLEAGUE), TEAM),
            ("users.get_users_for_team", TEAM),
        ],
        ["Ada Vale", "Greta Holm"],
    ),
    (
        "minutes add up",
        [
            (
                "time_tracking_entries.create_time_tracking_entry",
                *(data(duration_minutes=45, categories=[TRAVEL]), CHAIRS),
            ),
            ("tasks.get_task", CHAIRS),
        ],
        {"actual_time_minutes": 75},
    ),
    (
        "an entry is changed",
        [
            (
                "time_tracking_entries.update_time_tracking_entry",
                *(data(duration_minutes=20), ENTRY),
            ),
        ],
        {"duration_minutes": 20, "entered_on": "2026-01-05"},
    ),
    # Jobs, batches and webhooks.
    (
        "a copy of a task",
        [
            ("tasks.duplicate_task", data(name="Twins", include="tags"), CHAIRS),
            ("jobs.get_job", NEW),
            ("tasks.get_task", MADE),
        ],
        {"name": "Twins", "tags": ["Oak"], "assignee": None, "projects": []},
    ),
    (
        "a copy of a project",
        [
            ("projects.duplicate_project", PROJECT, {"body": data(name="Twins")}),
            ("jobs.get_job", NEW),
            ("tasks.get_tasks_for_project", MADE),
        ],
        [
            *("Order new chairs", "Measure the floor", "Paint"),
            "Furnish the showroom",
        ],
    ),
    (
        "a copy of a portfolio",
        [
            ("portfolios.duplicate_portfolio", PORTFOLIO, {"body": data(name="Two")}),
            ("jobs.get_job", NEW),
            ("portfolios.get_items_for_portfolio", MADE),
        ],
        ["Fair", "Catalogue"],
    ),
    (
        "a batch goes on after a refusal",
        [
            (
                "batch_api.create_batch_request",
                data(
                    actions=[
                        {"method": "delete", "relative_path": f"/tasks/{CHAIRS}"},
                        {"method": "get", "relative_path": f"/tasks/{CHAIRS}"},
                        {"method": "get", "relative_path": f"/tasks/{FLOOR}"},
                    ]
                ),
                {"opt_fields": ["status_code"]},
            )
        ],
        [{"status_code": 200}, {"status_code": 404}, {"status_code": 200}],
    ),
]


def simplify(value: Any, wanted: Any) -> Any:
    """Return a value in the form of what is wanted of it; `...` is what is not there."""
    if isinstance(value, list):
        forms = wanted if isinstance(wanted, list) else []
        forms = [*forms, *[None] * (len(value) - len(forms))]
        return [simplify(item, form) for item, form in zip(value, forms, strict=False)]
    if isinstance(value, dict) and isinstance(wanted, dict):
        return {name: simplify(value.get(name, ...), wanted[name]) for name in wanted}
    if isinstance(value, dict):
        return value.get("name", value.get("title", value.get("user")))
    return value


def fill(value: Any, gids: list[str], made: str) -> Any:
    """Put gids in the place of `$1`, `$2` and so on, and of `$job`."""
    if value == MADE:
        return made
    if isinstance(value, str) and value.startswith("$"):
        return gids[int(value[1:]) - 1]
    return value


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("steps", "expected"),
    [(steps, expected) for _, steps, expected in SCENARIOS],
    ids=[title for title, _, _ in SCENARIOS],
)
def test_a_scenario(steps: list[tuple[Any, ...]], expected: Any, kind: str) -> None:
    gids: list[str] = []
    made = ""
    result: Any = None
    with CheckedFake(WORLD) as fake:
        for name, *arguments in steps:
            filled = tuple(fill(item, gids, made) for item in arguments)
            try:
                result = make_call(fake, kind, GeneratedCall(*name.split("."), filled))
            except asana.ApiException as error:
                result = error.errors[0]["message"]
            if isinstance(result, dict):
                gids.append(result.get("gid", ""))
                made = next(
                    (result[key]["gid"] for key in result if key.startswith("new_")),
                    made,
                )
        assert simplify(result, expected) == expected
        assert fake.faults == []
