"""Call every operation of TasksApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.TasksApi:
    return asana.TasksApi(sdk_client)


def test_add_dependencies_for_task(api: asana.TasksApi, server: Server) -> None:
    body: Any = {"data": {"dependencies": ["1206540044022"]}}
    response = server.respond({"data": {}})
    result = api.add_dependencies_for_task(body, "1206540044021")
    server.assert_sent("POST", "/tasks/1206540044021/addDependencies", body=body)
    assert result == response["data"]


def test_add_dependents_for_task(api: asana.TasksApi, server: Server) -> None:
    body: Any = {"data": {"dependents": ["1206540044022"]}}
    response = server.respond({"data": {}})
    result = api.add_dependents_for_task(body, "1206540044021")
    server.assert_sent("POST", "/tasks/1206540044021/addDependents", body=body)
    assert result == response["data"]


def test_add_followers_for_task(api: asana.TasksApi, server: Server) -> None:
    body: Any = {"data": {"followers": ["1206540010441"]}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540044021",
                "resource_type": "task",
                "name": "Order new chairs",
            }
        }
    )
    result = api.add_followers_for_task(
        body, "1206540044021", {"opt_fields": ["name", "assignee.name"]}
    )
    server.assert_sent(
        "POST",
        "/tasks/1206540044021/addFollowers",
        query={"opt_fields": "name,assignee.name"},
        body=body,
    )
    assert result == response["data"]


def test_add_project_for_task(api: asana.TasksApi, server: Server) -> None:
    body: Any = {"data": {"project": "1206540033102", "section": "1206540033150"}}
    response = server.respond({"data": {}})
    result = api.add_project_for_task(body, "1206540044021")
    server.assert_sent("POST", "/tasks/1206540044021/addProject", body=body)
    assert result == response["data"]


def test_add_tag_for_task(api: asana.TasksApi, server: Server) -> None:
    body: Any = {"data": {"tag": "1206540088415"}}
    response = server.respond({"data": {}})
    result = api.add_tag_for_task(body, "1206540044021")
    server.assert_sent("POST", "/tasks/1206540044021/addTag", body=body)
    assert result == response["data"]


def test_create_subtask_for_task(api: asana.TasksApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Ask for the price of the fabric",
            "assignee": "me",
            "due_on": "2026-03-27",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540044021",
                "resource_type": "task",
                "name": "Order new chairs",
            }
        },
        status=201,
    )
    result = api.create_subtask_for_task(
        body, "1206540044021", {"opt_fields": ["name", "assignee.name"]}
    )
    server.assert_sent(
        "POST",
        "/tasks/1206540044021/subtasks",
        query={"opt_fields": "name,assignee.name"},
        body=body,
    )
    assert result == response["data"]


def test_create_task(api: asana.TasksApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Order new chairs",
            "projects": ["1206540033102"],
            "assignee": "me",
            "due_on": "2026-04-02",
            "notes": "Six of oak, for the showroom.",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540044021",
                "resource_type": "task",
                "name": "Order new chairs",
            }
        },
        status=201,
    )
    result = api.create_task(body, {"opt_fields": ["name", "assignee.name"]})
    server.assert_sent(
        "POST", "/tasks", query={"opt_fields": "name,assignee.name"}, body=body
    )
    assert result == response["data"]


def test_delete_task(api: asana.TasksApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_task("1206540044021")
    server.assert_sent("DELETE", "/tasks/1206540044021")
    assert result == response["data"]


def test_duplicate_task(api: asana.TasksApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Order new tables",
            "include": "notes,assignee,subtasks,projects",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540077310",
                "resource_type": "job",
                "resource_subtype": "duplicate_project",
            }
        },
        status=201,
    )
    result = api.duplicate_task(
        body, "1206540044021", {"opt_fields": ["status", "new_task.name"]}
    )
    server.assert_sent(
        "POST",
        "/tasks/1206540044021/duplicate",
        query={"opt_fields": "status,new_task.name"},
        body=body,
    )
    assert result == response["data"]


def test_get_dependencies_for_task(api: asana.TasksApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540044021",
                    "resource_type": "task",
                    "name": "Order new chairs",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_dependencies_for_task(
            "1206540044021",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "assignee.name"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/tasks/1206540044021/dependencies",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,assignee.name",
        },
    )
    assert result == response["data"]


def test_get_dependents_for_task(api: asana.TasksApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540044021",
                    "resource_type": "task",
                    "name": "Order new chairs",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_dependents_for_task(
            "1206540044021",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "assignee.name"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/tasks/1206540044021/dependents",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,assignee.name",
        },
    )
    assert result == response["data"]


def test_get_subtasks_for_task(api: asana.TasksApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540044021",
                    "resource_type": "task",
                    "name": "Order new chairs",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_subtasks_for_task(
            "1206540044021",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "assignee.name"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/tasks/1206540044021/subtasks",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,assignee.name",
        },
    )
    assert result == response["data"]


def test_get_task(api: asana.TasksApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540044021",
                "resource_type": "task",
                "name": "Order new chairs",
            }
        }
    )
    result = api.get_task("1206540044021", {"opt_fields": ["name", "assignee.name"]})
    server.assert_sent(
        "GET", "/tasks/1206540044021", query={"opt_fields": "name,assignee.name"}
    )
    assert result == response["data"]


def test_get_task_for_custom_id(api: asana.TasksApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540044021",
                "resource_type": "task",
                "name": "Order new chairs",
            }
        }
    )
    result = api.get_task_for_custom_id("1206540000017", "OPS-42")
    server.assert_sent("GET", "/workspaces/1206540000017/tasks/custom_id/OPS-42")
    assert result == response["data"]


def test_get_tasks(api: asana.TasksApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540044021",
                    "resource_type": "task",
                    "name": "Order new chairs",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_tasks(
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "assignee": "me",
                "project": "1206540033102",
                "section": "1206540033150",
                "workspace": "1206540000017",
                "completed_since": "2026-03-02T09:00:00.000Z",
                "modified_since": "2026-03-02T09:00:00.000Z",
                "custom_type": "1206540018800",
                "opt_fields": ["name", "assignee.name"],
            }
        )
    )
    server.assert_sent(
        "GET",
        "/tasks",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "assignee": "me",
            "project": "1206540033102",
            "section": "1206540033150",
            "workspace": "1206540000017",
            "completed_since": "2026-03-02T09:00:00.000Z",
            "modified_since": "2026-03-02T09:00:00.000Z",
            "custom_type": "1206540018800",
            "opt_fields": "name,assignee.name",
        },
    )
    assert result == response["data"]


def test_get_tasks_for_project(api: asana.TasksApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540044021",
                    "resource_type": "task",
                    "name": "Order new chairs",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_tasks_for_project(
            "1206540033102",
            {
                "completed_since": "2026-02-01T08:00:00.000Z",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "assignee.name"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/projects/1206540033102/tasks",
        query={
            "completed_since": "2026-02-01T08:00:00.000Z",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,assignee.name",
        },
    )
    assert result == response["data"]


def test_get_tasks_for_section(api: asana.TasksApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540044021",
                    "resource_type": "task",
                    "name": "Order new chairs",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_tasks_for_section(
            "1206540033150",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "completed_since": "2026-02-01T08:00:00.000Z",
                "opt_fields": ["name", "assignee.name"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/sections/1206540033150/tasks",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "completed_since": "2026-02-01T08:00:00.000Z",
            "opt_fields": "name,assignee.name",
        },
    )
    assert result == response["data"]


def test_get_tasks_for_tag(api: asana.TasksApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540044021",
                    "resource_type": "task",
                    "name": "Order new chairs",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_tasks_for_tag(
            "1206540088415",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "assignee.name"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/tags/1206540088415/tasks",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,assignee.name",
        },
    )
    assert result == response["data"]


def test_get_tasks_for_user_task_list(api: asana.TasksApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540044021",
                    "resource_type": "task",
                    "name": "Order new chairs",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_tasks_for_user_task_list(
            "1206540066237",
            {
                "completed_since": "2026-02-01T08:00:00.000Z",
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "opt_fields": ["name", "assignee.name"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/user_task_lists/1206540066237/tasks",
        query={
            "completed_since": "2026-02-01T08:00:00.000Z",
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "opt_fields": "name,assignee.name",
        },
    )
    assert result == response["data"]


def test_remove_dependencies_for_task(api: asana.TasksApi, server: Server) -> None:
    body: Any = {"data": {"dependencies": ["1206540044022"]}}
    response = server.respond({"data": {}})
    result = api.remove_dependencies_for_task(body, "1206540044021")
    server.assert_sent("POST", "/tasks/1206540044021/removeDependencies", body=body)
    assert result == response["data"]


def test_remove_dependents_for_task(api: asana.TasksApi, server: Server) -> None:
    body: Any = {"data": {"dependents": ["1206540044022"]}}
    response = server.respond({"data": {}})
    result = api.remove_dependents_for_task(body, "1206540044021")
    server.assert_sent("POST", "/tasks/1206540044021/removeDependents", body=body)
    assert result == response["data"]


def test_remove_follower_for_task(api: asana.TasksApi, server: Server) -> None:
    body: Any = {"data": {"followers": ["1206540010441"]}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540044021",
                "resource_type": "task",
                "name": "Order new chairs",
            }
        }
    )
    result = api.remove_follower_for_task(
        body, "1206540044021", {"opt_fields": ["name", "assignee.name"]}
    )
    server.assert_sent(
        "POST",
        "/tasks/1206540044021/removeFollowers",
        query={"opt_fields": "name,assignee.name"},
        body=body,
    )
    assert result == response["data"]


def test_remove_project_for_task(api: asana.TasksApi, server: Server) -> None:
    body: Any = {"data": {"project": "1206540033102"}}
    response = server.respond({"data": {}})
    result = api.remove_project_for_task(body, "1206540044021")
    server.assert_sent("POST", "/tasks/1206540044021/removeProject", body=body)
    assert result == response["data"]


def test_remove_tag_for_task(api: asana.TasksApi, server: Server) -> None:
    body: Any = {"data": {"tag": "1206540088415"}}
    response = server.respond({"data": {}})
    result = api.remove_tag_for_task(body, "1206540044021")
    server.assert_sent("POST", "/tasks/1206540044021/removeTag", body=body)
    assert result == response["data"]


def test_rollup_task(api: asana.TasksApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540077310",
                "resource_type": "job",
                "resource_subtype": "duplicate_project",
            }
        },
        status=201,
    )
    result = api.rollup_task(
        "1206540044021", {"opt_fields": ["status", "new_task.name"]}
    )
    server.assert_sent(
        "POST",
        "/tasks/1206540044021/rollup",
        query={"opt_fields": "status,new_task.name"},
    )
    assert result == response["data"]


def test_search_tasks_for_workspace(api: asana.TasksApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540044021",
                    "resource_type": "task",
                    "name": "Order new chairs",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.search_tasks_for_workspace(
            "1206540000017",
            {
                "text": "banner",
                "resource_subtype": "default_task",
                "assignee.any": "me,1206540010441",
                "assignee.not": "1206540010552",
                "portfolios.any": "1206540095511,1206540095512",
                "projects.any": "1206540033102,1206540033103",
                "projects.not": "1206540033104",
                "projects.all": "1206540033102,1206540033103",
                "sections.any": "1206540033150,1206540033151",
                "sections.not": "1206540033152",
                "sections.all": "1206540033150,1206540033161",
                "tags.any": "1206540088415,1206540088416",
                "tags.not": "1206540088417",
                "tags.all": "1206540088415,1206540088416",
                "teams.any": "1206540022600,1206540022601",
                "followers.any": "me,greta@example.com",
                "followers.not": "1206540010552",
                "created_by.any": "1206540010441,1206540010552",
                "created_by.not": "me",
                "assigned_by.any": "1206540010441,1206540010552",
                "assigned_by.not": "me",
                "liked_by.not": "1206540010441",
                "commented_on_by.not": "me",
                "due_on.before": "2026-07-01",
                "due_on.after": "2026-06-01",
                "due_on": "2026-06-15",
                "due_at.before": "2026-07-01T17:00:00.000Z",
                "due_at.after": "2026-06-01T17:00:00.000Z",
                "start_on.before": "2026-06-01",
                "start_on.after": "2026-05-01",
                "start_on": "2026-05-04",
                "created_on.before": "2026-03-01",
                "created_on.after": "2026-02-01",
                "created_on": "2026-02-16",
                "created_at.before": "2026-03-01T12:30:00.000Z",
                "created_at.after": "2026-02-01T12:30:00.000Z",
                "completed_on.before": "2026-04-01",
                "completed_on.after": "2026-01-01",
                "completed_on": "2026-03-31",
                "completed_at.before": "2026-04-01T08:00:00.000Z",
                "completed_at.after": "2026-01-01T08:00:00.000Z",
                "modified_on.before": "2026-05-20",
                "modified_on.after": "2026-05-10",
                "modified_on": "2026-05-12",
                "modified_at.before": "2026-05-20T06:15:00.000Z",
                "modified_at.after": "2026-05-10T06:15:00.000Z",
                "is_blocking": True,
                "is_blocked": False,
                "has_attachment": True,
                "completed": False,
                "is_subtask": False,
                "sort_by": "created_at",
                "sort_ascending": True,
                "opt_fields": ["name", "assignee.name"],
                "custom_fields.1206540017701.is_set": True,
                "custom_fields.1206540017701.contains": "hall",
                "custom_fields.1206540017700.value": "1206540017790",
                "custom_fields.1206540017702.greater_than": 1000,
                "custom_fields.1206540017703.before": "2026-05-04",
            },
        )
    )
    server.assert_sent(
        "GET",
        "/workspaces/1206540000017/tasks/search",
        query={
            "text": "banner",
            "resource_subtype": "default_task",
            "assignee.any": "me,1206540010441",
            "assignee.not": "1206540010552",
            "portfolios.any": "1206540095511,1206540095512",
            "projects.any": "1206540033102,1206540033103",
            "projects.not": "1206540033104",
            "projects.all": "1206540033102,1206540033103",
            "sections.any": "1206540033150,1206540033151",
            "sections.not": "1206540033152",
            "sections.all": "1206540033150,1206540033161",
            "tags.any": "1206540088415,1206540088416",
            "tags.not": "1206540088417",
            "tags.all": "1206540088415,1206540088416",
            "teams.any": "1206540022600,1206540022601",
            "followers.any": "me,greta@example.com",
            "followers.not": "1206540010552",
            "created_by.any": "1206540010441,1206540010552",
            "created_by.not": "me",
            "assigned_by.any": "1206540010441,1206540010552",
            "assigned_by.not": "me",
            "liked_by.not": "1206540010441",
            "commented_on_by.not": "me",
            "due_on.before": "2026-07-01",
            "due_on.after": "2026-06-01",
            "due_on": "2026-06-15",
            "due_at.before": "2026-07-01T17:00:00.000Z",
            "due_at.after": "2026-06-01T17:00:00.000Z",
            "start_on.before": "2026-06-01",
            "start_on.after": "2026-05-01",
            "start_on": "2026-05-04",
            "created_on.before": "2026-03-01",
            "created_on.after": "2026-02-01",
            "created_on": "2026-02-16",
            "created_at.before": "2026-03-01T12:30:00.000Z",
            "created_at.after": "2026-02-01T12:30:00.000Z",
            "completed_on.before": "2026-04-01",
            "completed_on.after": "2026-01-01",
            "completed_on": "2026-03-31",
            "completed_at.before": "2026-04-01T08:00:00.000Z",
            "completed_at.after": "2026-01-01T08:00:00.000Z",
            "modified_on.before": "2026-05-20",
            "modified_on.after": "2026-05-10",
            "modified_on": "2026-05-12",
            "modified_at.before": "2026-05-20T06:15:00.000Z",
            "modified_at.after": "2026-05-10T06:15:00.000Z",
            "is_blocking": "true",
            "is_blocked": "false",
            "has_attachment": "true",
            "completed": "false",
            "is_subtask": "false",
            "sort_by": "created_at",
            "sort_ascending": "true",
            "opt_fields": "name,assignee.name",
            "limit": "100",
            "custom_fields.1206540017701.is_set": "true",
            "custom_fields.1206540017701.contains": "hall",
            "custom_fields.1206540017700.value": "1206540017790",
            "custom_fields.1206540017702.greater_than": "1000",
            "custom_fields.1206540017703.before": "2026-05-04",
        },
    )
    assert result == response["data"]


def test_set_parent_for_task(api: asana.TasksApi, server: Server) -> None:
    body: Any = {"data": {"parent": "1206540044000", "insert_after": "1206540044023"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540044021",
                "resource_type": "task",
                "name": "Order new chairs",
            }
        }
    )
    result = api.set_parent_for_task(
        body, "1206540044021", {"opt_fields": ["name", "assignee.name"]}
    )
    server.assert_sent(
        "POST",
        "/tasks/1206540044021/setParent",
        query={"opt_fields": "name,assignee.name"},
        body=body,
    )
    assert result == response["data"]


def test_update_task(api: asana.TasksApi, server: Server) -> None:
    body: Any = {"data": {"assignee": "1206540010441", "due_on": "2026-04-09"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540044021",
                "resource_type": "task",
                "name": "Order new chairs",
            }
        }
    )
    result = api.update_task(
        body, "1206540044021", {"opt_fields": ["name", "assignee.name"]}
    )
    server.assert_sent(
        "PUT",
        "/tasks/1206540044021",
        query={"opt_fields": "name,assignee.name"},
        body=body,
    )
    assert result == response["data"]
