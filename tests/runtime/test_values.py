"""Values and keywords that are easy to get wrong."""

from __future__ import annotations

from typing import Any

import pytest
from loopback import Loopback

import asana


def test_custom_fields_are_searched_by_keyword(
    server: Loopback, api_client: asana.ApiClient
) -> None:
    server.reply({"data": []})
    api: Any = asana.TasksApi(api_client)
    found = api.search_tasks_for_workspace(
        "1", custom_fields_123_value="a", custom_fields_45_is_set=True
    )
    assert list(found) == []
    assert server.last.query["custom_fields.123.value"] == "a"
    assert server.last.query["custom_fields.45.is_set"] == "true"
    for wrong in ("custom_fields_", "custom_fields_12", "custom_field_1_value"):
        with pytest.raises(TypeError, match=wrong):
            api.search_tasks_for_workspace("1", **{wrong: "a"})


@pytest.mark.parametrize("value", [1, "yes", 0, None])
def test_full_payload_is_true_or_not(
    server: Loopback, api_client: asana.ApiClient, value: Any
) -> None:
    api: Any = asana.TasksApi(api_client)
    assert api.get_task("1", full_payload=value) == {"gid": "1"}
    assert api.get_task("1", full_payload=True) == {"data": {"gid": "1"}}


@pytest.mark.parametrize("value", [object(), (n for n in "ab"), map(str, "ab")])
def test_a_value_that_is_not_text_is_rejected(
    server: Loopback, api_client: asana.ApiClient, value: Any
) -> None:
    with pytest.raises(TypeError, match="cannot be"):
        asana.TasksApi(api_client).get_task("1", {"opt_fields": value})
    assert server.requests == []


@pytest.mark.parametrize("name", [7, None, b"text", ""])
def test_a_parameter_name_that_is_not_text_is_rejected(
    server: Loopback, api_client: asana.ApiClient, name: Any
) -> None:
    with pytest.raises(TypeError, match="not the name of a parameter"):
        asana.TasksApi(api_client).get_task("1", {name: "a"})
    assert server.requests == []


@pytest.mark.parametrize("headers", ["X-Own: a", [("X-Own", "a")], {"X-Own"}])
def test_headers_are_a_dict(
    server: Loopback, api_client: asana.ApiClient, headers: Any
) -> None:
    with pytest.raises(TypeError, match="header_params must be a dict"):
        asana.TasksApi(api_client).get_task("1", header_params=headers)
    assert server.requests == []


def test_similar_names_are_suggested(api_client: asana.ApiClient) -> None:
    api: Any = asana.TasksApi(api_client)
    with pytest.raises(TypeError, match=r"did you mean opt_fields\?"):
        api.get_task("1", opt_field="name")


@pytest.mark.parametrize(
    "keyword", ["custom_fields", "custom_fields_7", "custom_field_7_value"]
)
def test_the_form_of_a_custom_field_is_suggested(
    api_client: asana.ApiClient, keyword: str
) -> None:
    api: Any = asana.TasksApi(api_client)
    with pytest.raises(TypeError, match=r"did you mean custom_fields_KEY_NAME"):
        api.search_tasks_for_workspace("1", **{keyword: "a"})


def test_an_empty_object_is_a_result(
    server: Loopback, api_client: asana.ApiClient
) -> None:
    server.reply({})
    assert asana.TasksApi(api_client).delete_task("1") == {}
