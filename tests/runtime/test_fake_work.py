"""Records created in the fake can be read, listed, changed, searched and deleted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from checked_fake import CheckedFake

import asana


@pytest.fixture
def fake() -> Iterator[CheckedFake]:
    with CheckedFake() as fake:
        yield fake
    assert fake.faults == []


@pytest.fixture
def client(fake: CheckedFake) -> asana.Client:
    return fake.client()


@pytest.fixture
def project(fake: CheckedFake, client: asana.Client) -> str:
    created = client.projects.create_project(
        {"data": {"name": "Launch", "workspace": fake.workspace}}
    )
    return created["gid"]


def add_task(client: asana.Client, name: str, **fields: Any) -> str:
    return client.tasks.create_task({"data": {"name": name, **fields}})["gid"]


def names(records: Any) -> list[str]:
    return [record["name"] for record in records]


def test_a_task_is_created_read_changed_and_deleted(
    fake: CheckedFake, client: asana.Client, project: str
) -> None:
    created = client.tasks.create_task(
        {
            "data": {
                "name": "Invite the press",
                "projects": [project],
                "assignee": "ada@example.com",
                "due_on": "2026-02-01",
                "notes": "Both papers & the radio",
            }
        }
    )
    gid = created["gid"]
    assert created["workspace"] == {
        "gid": fake.workspace,
        "resource_type": "workspace",
        "name": "Example",
    }
    assert client.tasks.get_task(gid) == created
    assert names(client.tasks.get_tasks(project=project)) == ["Invite the press"]
    fake.clock.advance(60)
    changed = client.tasks.update_task({"data": {"completed": True}}, gid)
    assert changed["completed_at"] == "2026-01-05T09:01:00.000Z"
    assert changed["modified_at"] == "2026-01-05T09:01:00.000Z"
    assert changed["created_at"] == created["created_at"] == "2026-01-05T09:00:00.000Z"
    assert client.tasks.delete_task(gid) == {}
    with pytest.raises(asana.NotFoundError, match=f"task: Unknown object: {gid}"):
        client.tasks.get_task(gid)
    assert list(client.tasks.get_tasks(project=project)) == []


def test_a_task_is_found_by_the_identifier_of_an_app(
    client: asana.Client, project: str
) -> None:
    external = {"gid": "order:7", "data": "{}"}
    task = add_task(client, "Pack", projects=[project], external=external)
    other = add_task(client, "Send", projects=[project])
    by_own = "external:order:7"
    assert client.tasks.get_task(by_own, opt_fields="external")["external"] == external
    client.tasks.update_task({"data": {"name": "Pack it"}}, by_own)
    client.tasks.add_dependencies_for_task({"data": {"dependencies": [by_own]}}, other)
    assert names(client.tasks.get_dependencies_for_task(other)) == ["Pack it"]
    changed = {"data": {"external": {"gid": "order:8"}}}
    assert client.tasks.update_task(changed, task)["gid"] == task
    with pytest.raises(asana.NotFoundError, match="Unknown object: external:order:7"):
        client.tasks.get_task(by_own)
    client.tasks.delete_task("external:order:8")
    assert names(client.tasks.get_tasks(project=project)) == ["Send"]


def test_only_what_is_asked_for_is_counted(client: asana.Client, project: str) -> None:
    add_task(client, "Print", projects=[project])
    count = client.projects.get_task_counts_for_project
    assert count(project) == {}
    assert count(project, opt_fields="num_incomplete_tasks,num_milestones") == {
        "num_incomplete_tasks": 1,
        "num_milestones": 0,
    }


def test_opt_fields_choose_what_a_record_has(
    client: asana.Client, project: str
) -> None:
    gid = add_task(client, "Print", projects=[project], assignee="me", notes="a < b")
    fields = [
        *("assignee", "assignee.name", "memberships.section.name", "html_notes"),
        *("num_subtasks", "no_such_field"),
    ]
    task = client.tasks.get_task(gid, opt_fields=fields)
    user = client.users.get_user("me")["gid"]
    (section,) = client.sections.get_sections_for_project(project)
    assert task == {
        "gid": gid,
        "assignee": {"gid": user, "name": "Ada Vale"},
        "memberships": [
            {"section": {"gid": section["gid"], "name": "Untitled section"}}
        ],
        "html_notes": "<body>a &lt; b</body>",
        "num_subtasks": 0,
    }
    plain = client.tasks.get_task(gid, opt_fields="assignee")
    assert plain["assignee"] == {"gid": user, "resource_type": "user"}
    (compact,) = client.tasks.get_tasks(project=project)
    assert compact == {
        "gid": gid,
        "resource_type": "task",
        "name": "Print",
        "resource_subtype": "default_task",
    }


def test_pages_hold_what_was_there_when_the_first_was_read(
    client: asana.Client, project: str
) -> None:
    gids = [add_task(client, f"Task {n}", projects=[project]) for n in range(7)]
    listed = client.tasks.get_tasks(project=project, limit=3)
    first = next(listed)["gid"]
    add_task(client, "Late", projects=[project])
    client.tasks.delete_task(gids[5])
    assert [first, *(task["gid"] for task in listed)] == gids[:5] + gids[6:]
    assert len(list(client.tasks.get_tasks(project=project))) == 7


def test_an_offset_expires(
    fake: CheckedFake, client: asana.Client, project: str
) -> None:
    for number in range(3):
        add_task(client, f"Task {number}", projects=[project])
    pages = client.tasks.get_tasks(project=project, limit=2)
    next(pages)
    offset = pages.next_offset
    fake.clock.advance(3600)
    with pytest.raises(asana.BadRequestError, match=r"offset: .* has expired"):
        list(client.tasks.get_tasks(project=project, limit=2, offset=offset))
    with pytest.raises(asana.BadRequestError, match=r"offset: .* is invalid"):
        list(client.tasks.get_tasks(project=project, limit=2, offset="other"))


def test_sections_keep_their_order_and_that_of_their_tasks(
    client: asana.Client, project: str
) -> None:
    (first,) = client.sections.get_sections_for_project(project)
    create = client.sections.create_section_for_project
    done = create(project, body={"data": {"name": "Done"}})["gid"]
    doing = create(project, body={"data": {"name": "Doing", "insert_before": done}})[
        "gid"
    ]
    listed = client.sections.get_sections_for_project(project)
    assert names(listed) == ["Untitled section", "Doing", "Done"]
    a, b, c = (add_task(client, name, projects=[project]) for name in "abc")
    client.sections.add_task_for_section(doing, body={"data": {"task": a}})
    client.tasks.add_project_for_task(
        {"data": {"project": project, "insert_before": b}}, c
    )
    assert names(client.tasks.get_tasks_for_section(first["gid"])) == ["c", "b"]
    assert names(client.tasks.get_tasks_for_project(project)) == ["c", "b", "a"]
    with pytest.raises(asana.BadRequestError, match="without tasks"):
        client.sections.delete_section(doing)
    client.tasks.remove_project_for_task({"data": {"project": project}}, a)
    client.sections.delete_section(doing)
    assert client.tasks.get_task(a)["memberships"] == []


def test_subtasks_dependencies_tags_and_followers(
    fake: CheckedFake, client: asana.Client
) -> None:
    tasks = client.tasks
    parent = add_task(client, "Fair", workspace=fake.workspace)
    child = tasks.create_subtask_for_task({"data": {"name": "Stand"}}, parent)["gid"]
    other = add_task(client, "Posters", workspace=fake.workspace)
    tasks.set_parent_for_task({"data": {"parent": parent}}, other)
    assert names(tasks.get_subtasks_for_task(parent)) == ["Stand", "Posters"]
    with pytest.raises(asana.BadRequestError, match="below itself"):
        tasks.set_parent_for_task({"data": {"parent": child}}, parent)
    tasks.set_parent_for_task({"data": {"parent": parent, "insert_after": None}}, other)
    assert names(tasks.get_subtasks_for_task(parent)) == ["Posters", "Stand"]
    tasks.set_parent_for_task({"data": {"parent": None}}, other)
    tasks.add_dependencies_for_task({"data": {"dependencies": [other]}}, child)
    assert names(tasks.get_dependencies_for_task(child)) == ["Posters"]
    assert names(tasks.get_dependents_for_task(other)) == ["Stand"]
    tag = client.tags.create_tag(
        {"data": {"name": "Urgent", "workspace": fake.workspace}}
    )["gid"]
    tasks.add_tag_for_task({"data": {"tag": tag}}, child)
    assert names(client.tags.get_tags_for_task(child)) == ["Urgent"]
    assert names(tasks.get_tasks_for_tag(tag)) == ["Stand"]
    tasks.remove_follower_for_task({"data": {"followers": ["me"]}}, child)
    assert tasks.get_task(child)["followers"] == []
    tasks.delete_task(parent)
    assert list(tasks.get_tasks_for_tag(tag)) == []
    assert list(tasks.get_dependents_for_task(other)) == []


def test_comments_are_stories_and_change_modified_at(
    fake: CheckedFake, client: asana.Client
) -> None:
    task = add_task(client, "Fair", workspace=fake.workspace)
    fake.clock.set(datetime(2026, 3, 1, 12, tzinfo=UTC))
    story = client.stories.create_story_for_task({"data": {"text": "Booked."}}, task)
    assert client.tasks.get_task(task)["modified_at"] == "2026-03-01T12:00:00.000Z"
    client.stories.update_story({"data": {"text": "Booked!"}}, story["gid"])
    edited = client.stories.get_story(story["gid"], opt_fields=["text", "is_edited"])
    assert edited == {"gid": story["gid"], "text": "Booked!", "is_edited": True}
    assert [s["text"] for s in client.stories.get_stories_for_task(task)] == ["Booked!"]
    client.stories.delete_story(story["gid"])
    assert list(client.stories.get_stories_for_task(task)) == []


def test_custom_fields_have_values_of_their_kind(
    fake: CheckedFake, client: asana.Client, project: str
) -> None:
    fields = client.custom_fields
    weight = fields.create_custom_field(
        {
            "data": {
                "name": "Weight",
                "resource_subtype": "number",
                "workspace": fake.workspace,
            }
        }
    )["gid"]
    level = fields.create_custom_field(
        {
            "data": {
                "name": "Level",
                "resource_subtype": "enum",
                "workspace": fake.workspace,
                "enum_options": [{"name": "Low"}, {"name": "High"}],
            }
        }
    )
    high = level["enum_options"][1]["gid"]
    for gid in (weight, level["gid"]):
        client.projects.add_custom_field_setting_for_project(
            {"data": {"custom_field": gid}}, project
        )
    values = {weight: 2.5, level["gid"]: high}
    task = add_task(client, "Crate", projects=[project], custom_fields=values)
    shown = client.tasks.get_task(task)["custom_fields"]
    assert [(field["name"], field["display_value"]) for field in shown] == [
        ("Weight", "2.5"),
        ("Level", "High"),
    ]
    with pytest.raises(asana.BadRequestError, match=f"{weight}: is not a number"):
        client.tasks.update_task({"data": {"custom_fields": {weight: "2"}}}, task)
    with pytest.raises(asana.BadRequestError, match="not on given object"):
        client.tasks.update_task({"data": {"custom_fields": {"7": "2"}}}, task)
    found = client.tasks.search_tasks_for_workspace(
        fake.workspace, {f"custom_fields.{weight}.greater_than": 2}
    )
    assert names(found) == ["Crate"]


def test_a_search_applies_its_parameters(
    fake: CheckedFake, client: asana.Client, project: str
) -> None:
    add_task(client, "Order paper", projects=[project], due_on="2026-02-01")
    fake.clock.advance(1)
    add_task(client, "Order ink", projects=[project], assignee="me")
    fake.clock.advance(1)
    add_task(client, "Print", workspace=fake.workspace, completed=True)
    search = client.tasks.search_tasks_for_workspace
    assert names(search(fake.workspace, text="order")) == ["Order ink", "Order paper"]
    assert names(search(fake.workspace, assignee_any="me")) == ["Order ink"]
    assert names(search(fake.workspace, completed=True)) == ["Print"]
    assert names(search(fake.workspace, {"projects.not": project})) == ["Print"]
    assert names(search(fake.workspace, {"due_on.before": "2026-02-02"})) == [
        "Order paper"
    ]
    in_order = search(fake.workspace, sort_by="created_at", sort_ascending=True)
    assert names(in_order) == ["Order paper", "Order ink", "Print"]
    found = client.typeahead.typeahead_for_workspace(
        fake.workspace, "task", query="ord"
    )
    assert names(found) == ["Order paper", "Order ink"]


def test_members_teams_portfolios_goals_and_statuses(
    fake: CheckedFake, client: asana.Client, project: str
) -> None:
    client.workspaces.add_user_for_workspace(
        {"data": {"user": "bo@example.com"}}, fake.workspace
    )
    assert names(client.users.get_users_for_workspace(fake.workspace)) == [
        *("Ada Vale", "bo"),
    ]
    client.projects.add_members_for_project(
        {"data": {"members": "bo@example.com"}}, project
    )
    memberships = list(client.memberships.get_memberships(parent=project))
    assert [m["member"]["name"] for m in memberships] == ["Ada Vale", "bo"]
    client.memberships.delete_membership(memberships[1]["gid"])
    assert names(client.projects.get_project(project)["members"]) == ["Ada Vale"]
    portfolio = client.portfolios.create_portfolio(
        {"data": {"name": "All", "workspace": fake.workspace}}
    )["gid"]
    client.portfolios.add_item_for_portfolio({"data": {"item": project}}, portfolio)
    assert names(client.portfolios.get_items_for_portfolio(portfolio)) == ["Launch"]
    goal = client.goals.create_goal(
        {"data": {"name": "Sell", "workspace": fake.workspace}}
    )["gid"]
    client.goal_relationships.add_supporting_relationship(
        {"data": {"supporting_resource": project}}, goal
    )
    relations = client.goal_relationships.get_goal_relationships(goal)
    assert [r["supporting_resource"]["name"] for r in relations] == ["Launch"]
    status = client.status_updates.create_status_for_object(
        {"data": {"parent": project, "text": "Well.", "status_type": "on_track"}}
    )
    current = client.projects.get_project(project)["current_status_update"]
    assert current["gid"] == status["gid"]
    client.projects.delete_project(project)
    assert list(client.portfolios.get_items_for_portfolio(portfolio)) == []
    assert list(client.goal_relationships.get_goal_relationships(goal)) == []


def test_jobs_copy_and_are_done_once_they_are_read(
    client: asana.Client, project: str
) -> None:
    task = add_task(client, "Crate", projects=[project], notes="Fragile")
    client.tasks.create_subtask_for_task({"data": {"name": "Straw"}}, task)
    job = client.tasks.duplicate_task(
        {"data": {"name": "Second crate", "include": "notes,subtasks,projects"}}, task
    )
    assert job["status"] == "in_progress"
    done = client.jobs.get_job(job["gid"])
    assert (done["status"], done["new_task"]["name"]) == ("succeeded", "Second crate")
    copied = client.tasks.get_task(done["new_task"]["gid"])
    assert copied["notes"] == "Fragile"
    assert names(client.tasks.get_subtasks_for_task(copied["gid"])) == ["Straw"]
    job = client.projects.duplicate_project(
        project, body={"data": {"name": "Relaunch", "include": "notes,task_notes"}}
    )
    copied_project = client.jobs.get_job(job["gid"])["new_project"]["gid"]
    listed = client.tasks.get_tasks_for_project(copied_project)
    assert names(listed) == ["Crate", "Second crate"]


def test_a_batch_carries_out_each_action(
    fake: CheckedFake, client: asana.Client
) -> None:
    actions: Any = [
        {
            "method": "post",
            "relative_path": "/tasks",
            "data": {"name": "One", "workspace": fake.workspace},
        },
        {"method": "get", "relative_path": "/tasks/404"},
        {
            "method": "get",
            "relative_path": "/users/me",
            "options": {"fields": ["name"]},
        },
    ]
    results = list(
        client.batch_api.create_batch_request({"data": {"actions": actions}})
    )
    assert [result["status_code"] for result in results] == [201, 404, 200]
    assert results[0]["body"]["data"]["name"] == "One"
    assert results[2]["body"] == {"data": {"gid": fake.user, "name": "Ada Vale"}}


def test_attachments_keep_their_content(
    fake: CheckedFake, client: asana.Client, tmp_path: Any
) -> None:
    task = add_task(client, "Crate", workspace=fake.workspace)
    attachment = client.attachments.create_attachment_for_object(
        parent=task, file=("list.txt", b"straw", "text/plain")
    )
    assert (attachment["name"], attachment["size"]) == ("list.txt", 5)
    listed = client.attachments.get_attachments_for_object(task)
    assert names(listed) == ["list.txt"]
    path = client.download(attachment, tmp_path / "copy.txt")
    assert path is not None
    assert (tmp_path / "copy.txt").read_bytes() == b"straw"


def test_completed_since_now_lists_open_tasks_alone_while_the_clock_stands_still() -> (
    None
):
    with CheckedFake() as fake:
        tasks = fake.client().tasks
        body: Any = {"data": {"name": "Glue", "workspace": fake.workspace}}
        project = fake.client().projects.create_project(body)["gid"]
        first, second = [
            tasks.create_task({"data": {"name": name, "projects": [project]}})["gid"]
            for name in ("Cut", "Fold")
        ]
        done = tasks.update_task({"data": {"completed": True}}, first)["completed_at"]
        listed = tasks.get_tasks(project=project, completed_since="now")
        assert [task["gid"] for task in listed] == [second]
        listed = tasks.get_tasks(project=project, completed_since=done)
        assert [task["gid"] for task in listed] == [first, second]
