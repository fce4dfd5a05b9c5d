"""Call every operation of ProjectsApi over loopback."""

from typing import Any

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.ProjectsApi:
    return asana.ProjectsApi(sdk_client)


def test_add_custom_field_setting_for_project(
    api: asana.ProjectsApi, server: Server
) -> None:
    body: Any = {
        "data": {
            "custom_field": "1206540017700",
            "is_important": True,
            "insert_after": "1206540017792",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540017790",
                "resource_type": "custom_field_setting",
                "is_important": True,
            }
        }
    )
    result = api.add_custom_field_setting_for_project(
        body,
        "1206540033102",
        {"opt_fields": ["custom_field.name", "custom_field.type"]},
    )
    server.assert_sent(
        "POST",
        "/projects/1206540033102/addCustomFieldSetting",
        query={"opt_fields": "custom_field.name,custom_field.type"},
        body=body,
    )
    assert result == response["data"]


def test_add_followers_for_project(api: asana.ProjectsApi, server: Server) -> None:
    body: Any = {"data": {"followers": "1206540010441,1206540010552"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540033102",
                "resource_type": "project",
                "name": "Spring catalogue",
            }
        }
    )
    result = api.add_followers_for_project(
        body, "1206540033102", {"opt_fields": ["name", "owner"]}
    )
    server.assert_sent(
        "POST",
        "/projects/1206540033102/addFollowers",
        query={"opt_fields": "name,owner"},
        body=body,
    )
    assert result == response["data"]


def test_add_members_for_project(api: asana.ProjectsApi, server: Server) -> None:
    body: Any = {"data": {"members": "1206540010441,1206540010552"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540033102",
                "resource_type": "project",
                "name": "Spring catalogue",
            }
        }
    )
    result = api.add_members_for_project(
        body, "1206540033102", {"opt_fields": ["name", "owner"]}
    )
    server.assert_sent(
        "POST",
        "/projects/1206540033102/addMembers",
        query={"opt_fields": "name,owner"},
        body=body,
    )
    assert result == response["data"]


def test_create_project(api: asana.ProjectsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Spring catalogue",
            "workspace": "1206540000017",
            "team": "1206540022600",
            "default_view": "board",
            "due_on": "2026-04-30",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540033102",
                "resource_type": "project",
                "name": "Spring catalogue",
            }
        },
        status=201,
    )
    result = api.create_project(body, {"opt_fields": ["name", "owner"]})
    server.assert_sent(
        "POST", "/projects", query={"opt_fields": "name,owner"}, body=body
    )
    assert result == response["data"]


def test_create_project_for_team(api: asana.ProjectsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Spring catalogue",
            "default_view": "board",
            "color": "light-teal",
            "due_on": "2026-04-30",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540033102",
                "resource_type": "project",
                "name": "Spring catalogue",
            }
        },
        status=201,
    )
    result = api.create_project_for_team(
        body, "1206540022600", {"opt_fields": ["name", "owner"]}
    )
    server.assert_sent(
        "POST",
        "/teams/1206540022600/projects",
        query={"opt_fields": "name,owner"},
        body=body,
    )
    assert result == response["data"]


def test_create_project_for_workspace(api: asana.ProjectsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Spring catalogue",
            "team": "1206540022600",
            "default_view": "board",
            "due_on": "2026-04-30",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540033102",
                "resource_type": "project",
                "name": "Spring catalogue",
            }
        },
        status=201,
    )
    result = api.create_project_for_workspace(
        body, "1206540000017", {"opt_fields": ["name", "owner"]}
    )
    server.assert_sent(
        "POST",
        "/workspaces/1206540000017/projects",
        query={"opt_fields": "name,owner"},
        body=body,
    )
    assert result == response["data"]


def test_delete_project(api: asana.ProjectsApi, server: Server) -> None:
    response = server.respond({"data": {}})
    result = api.delete_project("1206540033102")
    server.assert_sent("DELETE", "/projects/1206540033102")
    assert result == response["data"]


def test_duplicate_project(api: asana.ProjectsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Summer catalogue",
            "include": "members,notes,task_notes,task_dates",
            "schedule_dates": {"should_skip_weekends": True, "due_on": "2026-08-31"},
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
    result = api.duplicate_project(
        "1206540033102", {"body": body, "opt_fields": ["status", "new_task.name"]}
    )
    server.assert_sent(
        "POST",
        "/projects/1206540033102/duplicate",
        query={"opt_fields": "status,new_task.name"},
        body=body,
    )
    assert result == response["data"]


def test_get_project(api: asana.ProjectsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540033102",
                "resource_type": "project",
                "name": "Spring catalogue",
            }
        }
    )
    result = api.get_project("1206540033102", {"opt_fields": ["name", "owner"]})
    server.assert_sent(
        "GET", "/projects/1206540033102", query={"opt_fields": "name,owner"}
    )
    assert result == response["data"]


def test_get_projects(api: asana.ProjectsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540033102",
                    "resource_type": "project",
                    "name": "Spring catalogue",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_projects(
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "workspace": "1206540000017",
                "team": "1206540022600",
                "archived": False,
                "custom_type": "1206540018800",
                "opt_fields": ["name", "owner"],
            }
        )
    )
    server.assert_sent(
        "GET",
        "/projects",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "workspace": "1206540000017",
            "team": "1206540022600",
            "archived": "false",
            "custom_type": "1206540018800",
            "opt_fields": "name,owner",
        },
    )
    assert result == response["data"]


def test_get_projects_for_task(api: asana.ProjectsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540033102",
                    "resource_type": "project",
                    "name": "Spring catalogue",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_projects_for_task(
            "1206540044021",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "include_inherited_projects": True,
                "opt_fields": ["name", "owner"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/tasks/1206540044021/projects",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "include_inherited_projects": "true",
            "opt_fields": "name,owner",
        },
    )
    assert result == response["data"]


def test_get_projects_for_team(api: asana.ProjectsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540033102",
                    "resource_type": "project",
                    "name": "Spring catalogue",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_projects_for_team(
            "1206540022600",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "archived": False,
                "opt_fields": ["name", "owner"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/teams/1206540022600/projects",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "archived": "false",
            "opt_fields": "name,owner",
        },
    )
    assert result == response["data"]


def test_get_projects_for_workspace(api: asana.ProjectsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540033102",
                    "resource_type": "project",
                    "name": "Spring catalogue",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.get_projects_for_workspace(
            "1206540000017",
            {
                "limit": 50,
                "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
                "archived": False,
                "opt_fields": ["name", "owner"],
            },
        )
    )
    server.assert_sent(
        "GET",
        "/workspaces/1206540000017/projects",
        query={
            "limit": "50",
            "offset": "eyJhbGciOiJIUzI1NiJ9.WyJwYWdlIiwyXQ",
            "archived": "false",
            "opt_fields": "name,owner",
        },
    )
    assert result == response["data"]


def test_get_task_counts_for_project(api: asana.ProjectsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "num_tasks": 48,
                "num_incomplete_tasks": 17,
                "num_completed_tasks": 31,
            }
        }
    )
    result = api.get_task_counts_for_project(
        "1206540033102", {"opt_fields": ["num_tasks", "num_incomplete_tasks"]}
    )
    server.assert_sent(
        "GET",
        "/projects/1206540033102/task_counts",
        query={"opt_fields": "num_tasks,num_incomplete_tasks"},
    )
    assert result == response["data"]


def test_project_save_as_template(api: asana.ProjectsApi, server: Server) -> None:
    body: Any = {"data": {"name": "Catalogue", "team": "1206540022600", "public": True}}
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
    result = api.project_save_as_template(
        body, "1206540033102", {"opt_fields": ["status", "new_task.name"]}
    )
    server.assert_sent(
        "POST",
        "/projects/1206540033102/saveAsTemplate",
        query={"opt_fields": "status,new_task.name"},
        body=body,
    )
    assert result == response["data"]


def test_remove_custom_field_setting_for_project(
    api: asana.ProjectsApi, server: Server
) -> None:
    body: Any = {"data": {"custom_field": "1206540017700"}}
    response = server.respond({"data": {}})
    result = api.remove_custom_field_setting_for_project(body, "1206540033102")
    server.assert_sent(
        "POST", "/projects/1206540033102/removeCustomFieldSetting", body=body
    )
    assert result == response["data"]


def test_remove_followers_for_project(api: asana.ProjectsApi, server: Server) -> None:
    body: Any = {"data": {"followers": "1206540010441,1206540010552"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540033102",
                "resource_type": "project",
                "name": "Spring catalogue",
            }
        }
    )
    result = api.remove_followers_for_project(
        body, "1206540033102", {"opt_fields": ["name", "owner"]}
    )
    server.assert_sent(
        "POST",
        "/projects/1206540033102/removeFollowers",
        query={"opt_fields": "name,owner"},
        body=body,
    )
    assert result == response["data"]


def test_remove_members_for_project(api: asana.ProjectsApi, server: Server) -> None:
    body: Any = {"data": {"members": "1206540010441,1206540010552"}}
    response = server.respond(
        {
            "data": {
                "gid": "1206540033102",
                "resource_type": "project",
                "name": "Spring catalogue",
            }
        }
    )
    result = api.remove_members_for_project(
        body, "1206540033102", {"opt_fields": ["name", "owner"]}
    )
    server.assert_sent(
        "POST",
        "/projects/1206540033102/removeMembers",
        query={"opt_fields": "name,owner"},
        body=body,
    )
    assert result == response["data"]


def test_rollup_project(api: asana.ProjectsApi, server: Server) -> None:
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
    result = api.rollup_project(
        "1206540033102", {"opt_fields": ["status", "new_task.name"]}
    )
    server.assert_sent(
        "POST",
        "/projects/1206540033102/rollup",
        query={"opt_fields": "status,new_task.name"},
    )
    assert result == response["data"]


def test_search_projects_for_workspace(api: asana.ProjectsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": [
                {
                    "gid": "1206540033102",
                    "resource_type": "project",
                    "name": "Spring catalogue",
                }
            ],
            "next_page": None,
        }
    )
    result = list(
        api.search_projects_for_workspace(
            "1206540000017",
            {
                "text": "Spring launch",
                "sort_by": "due_date",
                "sort_ascending": True,
                "completed": False,
                "teams.any": "1206540022600,1206540022601",
                "owner.any": "me,1206540010441",
                "members.any": "1206540010441,greta@example.com",
                "members.not": "1206540010552",
                "portfolios.any": "1206540095511,1206540095512",
                "completed_on": "2026-03-31",
                "completed_on.before": "2026-04-01",
                "completed_on.after": "2026-01-01",
                "completed_at.before": "2026-04-01T08:00:00.000Z",
                "completed_at.after": "2026-01-01T08:00:00.000Z",
                "created_on": "2026-02-16",
                "created_on.before": "2026-03-01",
                "created_on.after": "2026-02-01",
                "created_at.before": "2026-03-01T12:30:00.000Z",
                "created_at.after": "2026-02-01T12:30:00.000Z",
                "due_on": "2026-06-30",
                "due_on.before": "2026-07-01",
                "due_on.after": "2026-06-01",
                "due_at.before": "2026-07-01T17:00:00.000Z",
                "due_at.after": "2026-06-01T17:00:00.000Z",
                "start_on": "2026-05-04",
                "start_on.before": "2026-06-01",
                "start_on.after": "2026-05-01",
                "opt_fields": ["name", "owner"],
                "custom_fields.1206540017700.is_set": True,
                "custom_fields.1206540017702.greater_than": 1000,
            },
        )
    )
    server.assert_sent(
        "GET",
        "/workspaces/1206540000017/projects/search",
        query={
            "text": "Spring launch",
            "sort_by": "due_date",
            "sort_ascending": "true",
            "completed": "false",
            "teams.any": "1206540022600,1206540022601",
            "owner.any": "me,1206540010441",
            "members.any": "1206540010441,greta@example.com",
            "members.not": "1206540010552",
            "portfolios.any": "1206540095511,1206540095512",
            "completed_on": "2026-03-31",
            "completed_on.before": "2026-04-01",
            "completed_on.after": "2026-01-01",
            "completed_at.before": "2026-04-01T08:00:00.000Z",
            "completed_at.after": "2026-01-01T08:00:00.000Z",
            "created_on": "2026-02-16",
            "created_on.before": "2026-03-01",
            "created_on.after": "2026-02-01",
            "created_at.before": "2026-03-01T12:30:00.000Z",
            "created_at.after": "2026-02-01T12:30:00.000Z",
            "due_on": "2026-06-30",
            "due_on.before": "2026-07-01",
            "due_on.after": "2026-06-01",
            "due_at.before": "2026-07-01T17:00:00.000Z",
            "due_at.after": "2026-06-01T17:00:00.000Z",
            "start_on": "2026-05-04",
            "start_on.before": "2026-06-01",
            "start_on.after": "2026-05-01",
            "opt_fields": "name,owner",
            "limit": "100",
            "custom_fields.1206540017700.is_set": "true",
            "custom_fields.1206540017702.greater_than": "1000",
        },
    )
    assert result == response["data"]


def test_update_project(api: asana.ProjectsApi, server: Server) -> None:
    body: Any = {
        "data": {
            "name": "Spring catalogue 2026",
            "color": "light-teal",
            "due_on": "2026-05-15",
        }
    }
    response = server.respond(
        {
            "data": {
                "gid": "1206540033102",
                "resource_type": "project",
                "name": "Spring catalogue",
            }
        }
    )
    result = api.update_project(
        body, "1206540033102", {"opt_fields": ["name", "owner"]}
    )
    server.assert_sent(
        "PUT", "/projects/1206540033102", query={"opt_fields": "name,owner"}, body=body
    )
    assert result == response["data"]
