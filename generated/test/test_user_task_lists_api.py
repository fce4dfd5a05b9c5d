"""Call every operation of UserTaskListsApi over loopback."""

import pytest

import asana

from .loopback import Server


@pytest.fixture
def api(sdk_client: asana.ApiClient) -> asana.UserTaskListsApi:
    return asana.UserTaskListsApi(sdk_client)


def test_get_user_task_list(api: asana.UserTaskListsApi, server: Server) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540066237",
                "resource_type": "user_task_list",
                "name": "My tasks in Harbour Furniture",
            }
        }
    )
    result = api.get_user_task_list("1206540066237", {"opt_fields": ["name", "owner"]})
    server.assert_sent(
        "GET", "/user_task_lists/1206540066237", query={"opt_fields": "name,owner"}
    )
    assert result == response["data"]


def test_get_user_task_list_for_user(
    api: asana.UserTaskListsApi, server: Server
) -> None:
    response = server.respond(
        {
            "data": {
                "gid": "1206540066237",
                "resource_type": "user_task_list",
                "name": "My tasks in Harbour Furniture",
            }
        }
    )
    result = api.get_user_task_list_for_user(
        "me", "1206540000017", {"opt_fields": ["name", "owner"]}
    )
    server.assert_sent(
        "GET",
        "/users/me/user_task_list",
        query={"workspace": "1206540000017", "opt_fields": "name,owner"},
    )
    assert result == response["data"]
