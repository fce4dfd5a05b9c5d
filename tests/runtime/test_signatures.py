"""The signatures of methods, for `help()`, completion and mocks."""

from __future__ import annotations

import asyncio
import functools
import inspect
import pydoc
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, get_args
from unittest import mock

import jedi
import pydantic
import pytest

import asana

CLIENT = asana.Client("token")
ASYNC_CLIENT = asana.AsyncClient("token")
SUBTASKS = [
    CLIENT.tasks.get_subtasks_for_task,
    asana.TasksApi(CLIENT.api_client).get_subtasks_for_task,
    CLIENT.tasks.get_subtasks_for_task_with_http_info,
    ASYNC_CLIENT.tasks.get_subtasks_for_task,
    ASYNC_CLIENT.tasks.get_subtasks_for_task_with_http_info,
]
CALL_KEYWORDS = {
    "_preload_content",
    "_request_timeout",
    "_return_http_data_only",
    "async_req",
    "full_payload",
    "header_params",
    "item_limit",
}


@pytest.mark.parametrize("method", SUBTASKS, ids=lambda method: method.__qualname__)
def test_a_bound_method_lists_its_keywords(method: Any) -> None:
    parameters = inspect.signature(method).parameters
    assert list(parameters)[:2] == ["task_gid", "opts"]
    assert set(parameters) == {
        "task_gid",
        "opts",
        "limit",
        "offset",
        "opt_fields",
        *CALL_KEYWORDS,
    }
    limit = parameters["limit"]
    assert limit.kind is inspect.Parameter.KEYWORD_ONLY
    assert limit.default is None
    assert limit.annotation == int | None
    assert parameters["task_gid"].annotation is str


def test_long_lists_of_values_are_not_written_out() -> None:
    signature = inspect.signature(CLIENT.projects.get_projects)
    assert signature.parameters["opt_fields"].annotation == Sequence[str] | str | None


def test_short_lists_of_values_are_written_out() -> None:
    signature = inspect.signature(CLIENT.tasks.search_tasks_for_workspace)
    kind = signature.parameters["resource_subtype"].annotation
    assert Literal["default_task", "milestone", "approval", "custom"] in get_args(kind)


def test_a_method_whose_parameters_cannot_all_be_listed_takes_any() -> None:
    method = CLIENT.tasks.search_tasks_for_workspace
    inspect.signature(method).bind("1", custom_fields_12_value="x")
    with pytest.raises(TypeError, match="custom_fields_12_value"):
        inspect.signature(CLIENT.tasks.get_tasks).bind(custom_fields_12_value="x")


def test_the_result_is_that_of_the_call() -> None:
    api = CLIENT.users
    assert inspect.signature(api.get_user).return_annotation is asana.types.UserResponse
    described = inspect.signature(api.get_user_with_http_info).return_annotation
    assert described == tuple[Any, int, Mapping[str, str]]


def test_the_parameters_of_a_function_are_those_of_5x() -> None:
    """Programs take each that is not `opts` for a positional one."""
    signature = inspect.signature(asana.TagsApi.get_tags)
    assert list(signature.parameters) == ["self", "opts", "kwargs"]
    assert signature.parameters["kwargs"].kind is inspect.Parameter.VAR_KEYWORD


def test_the_text_of_a_function_lists_its_keywords() -> None:
    text = str(inspect.signature(asana.TagsApi.get_tags))
    assert text.startswith("(self, opts: ")
    assert ", workspace: str | None = None, " in text
    assert repr(inspect.signature(asana.TagsApi.get_tags)) == f"<Signature {text}>"


def test_signatures_compare() -> None:
    first, same = inspect.signature(asana.TagsApi.get_tags), inspect.signature(
        asana.TagsApi.get_tags
    )
    assert first == same and hash(first) == hash(same)
    assert first != inspect.signature(asana.TagsApi.get_tag)


@pytest.mark.parametrize(
    "method",
    [
        CLIENT.tags.get_tags,
        CLIENT.tags.get_tags_with_http_info,
        functools.partial(CLIENT.tasks.search_tasks_for_workspace, "1"),
    ],
)
def test_pydantic_checks_calls_of_a_method(method: Any) -> None:
    checked = pydantic.validate_call(method)
    with pytest.raises(pydantic.ValidationError) as raised:
        checked(opt_fields=5, async_req="perhaps")
    wrong = {error["loc"][0] for error in raised.value.errors()}
    assert wrong == {"opt_fields", "async_req"}


def test_help_shows_keywords() -> None:
    text = pydoc.render_doc(CLIENT.tags.get_tags, renderer=pydoc.plaintext)
    assert "workspace: str | None = None" in text
    whole = pydoc.render_doc(asana.AsyncTagsApi, renderer=pydoc.plaintext)
    assert "workspace: str | None = None" in whole


def test_a_partial_call_keeps_the_rest() -> None:
    partial = functools.partial(CLIENT.tags.get_tags, workspace="1")
    parameters = inspect.signature(partial).parameters
    assert parameters["workspace"].default == "1"
    assert "limit" in parameters


MOCKS = {
    "a class": lambda: mock.create_autospec(asana.TagsApi).return_value,
    "a class for asyncio": lambda: mock.create_autospec(
        asana.AsyncTagsApi
    ).return_value,
    "an object": lambda: mock.create_autospec(CLIENT.tags),
    "a client": lambda: mock.create_autospec(CLIENT).tags,
    "the class of clients": lambda: mock.create_autospec(
        asana.Client
    ).return_value.tags,
}


@pytest.mark.parametrize("make", MOCKS.values(), ids=MOCKS)
def test_a_mock_accepts_the_arguments_that_a_method_accepts(make: Any) -> None:
    for name in ("get_tag", "get_tag_with_http_info"):
        method = getattr(make(), name)
        results = [
            method("1"),
            method(tag_gid="1"),
            method("1", {"opt_fields": "name"}),
            method("1", opts=None, opt_fields=["name"]),
            method("1", full_payload=True, _request_timeout=3, header_params={}),
        ]
        for result in filter(inspect.iscoroutine, results):
            asyncio.run(result)
        assert method.call_count == 5 or method.await_count == 5


@pytest.mark.parametrize("make", MOCKS.values(), ids=MOCKS)
@pytest.mark.parametrize(
    ("arguments", "keywords"),
    [
        ((), {}),
        (("1",), {"opt_field": []}),
        (("1", {}, 2), {}),
        (("1",), {"tag_gid": "1"}),
    ],
)
def test_a_mock_rejects_the_arguments_that_a_method_rejects(
    make: Any, arguments: Any, keywords: Any
) -> None:
    with pytest.raises(TypeError):
        make().get_tag(*arguments, **keywords)
    with pytest.raises(TypeError):
        CLIENT.tags.get_tag(*arguments, **keywords)


def test_methods_for_asyncio_are_coroutine_functions() -> None:
    api = asana.AsyncTagsApi
    assert inspect.iscoroutinefunction(api.get_tag)
    assert inspect.iscoroutinefunction(api.get_tag_with_http_info)
    assert inspect.iscoroutinefunction(api.get_tags_with_http_info)
    assert not inspect.iscoroutinefunction(api.get_tags)


def test_a_subclass_of_a_program_keeps_its_own_signatures() -> None:
    class Tags(asana.TagsApi):
        def count(self, workspace: str, **kwargs: Any) -> int:
            return len(list(self.get_tags(workspace=workspace, **kwargs)))

    assert str(inspect.signature(Tags.count)) == (
        "(self, workspace: 'str', **kwargs: 'Any') -> 'int'"
    )
    assert "opt_fields" in inspect.signature(Tags(CLIENT.api_client).get_tag).parameters


def test_signatures_cost_nothing_until_they_are_read(sdk_path: Path) -> None:
    program = (
        "import sys, asana\n"
        "method = asana.Client('token').tags.get_tags\n"
        "print('inspect' in sys.modules, 'asana.types' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(sdk_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["False", "False"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("asana.TagsA", "TagsApi"),
        ("asana.TagsApi.get_ta", "get_tags"),
        ("asana.Client().ta", "tags"),
        ("asana.Client().tags.get_tag", "get_tag_with_http_info"),
        ("asana.AsyncClient().tags.get_tag", "get_tags"),
        ("asana.Client().tags.get_tag('1')['na", "'name'"),
        ("asana.Client().tags.get_tags().fi", "first"),
    ],
)
def test_editors_complete(text: str, expected: str, sdk_path: Path) -> None:
    """jedi reads the source, as editors do, and imports nothing."""
    project = jedi.Project(sdk_path, sys_path=[str(sdk_path), *sys.path])
    found = jedi.Script(f"import asana\n{text}", project=project).complete()
    assert expected in [completion.name for completion in found]
