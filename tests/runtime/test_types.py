"""The types at run time, for programs that read them then."""

from __future__ import annotations

import importlib
import inspect
import re
import typing
from multiprocessing.pool import ThreadPool
from typing import Any

import pydantic
import pytest

import asana
import asana.aio
import asana.api
import asana.types
from asana._sync.api_base import Api
from asana.aio.api_base import AsyncApi


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TaskResponse", {"gid": "1", "name": "x", "assignee": None}),
        ("ProjectCompact", {"gid": "1"}),
        (
            "TaskUpdateRequestBody",
            {
                "data": {
                    "name": "x",
                    "custom_fields": {
                        "1": 5,
                        "2": ["3"],
                        "4": None,
                        "5": {"date": "2026-05-04"},
                    },
                }
            },
        ),
    ],
)
def test_pydantic_takes_them(name: str, value: Any) -> None:
    kind = getattr(asana.types, name)
    adapter = pydantic.TypeAdapter(kind)
    assert adapter.validate_python(value) == value
    assert adapter.json_schema()["type"] == "object"
    with pytest.raises(pydantic.ValidationError):
        adapter.validate_python([])


CLASSES = [
    *(getattr(asana.api, name) for name in asana.api.__all__),
    *(getattr(asana.aio, name) for name in asana.aio.__all__),
]


def test_annotations_can_be_read() -> None:
    """Programs make forms, tools and commands of them."""
    for kind in CLASSES:
        methods = [name for name in vars(kind) if not name.startswith("_")]
        assert methods, kind
        for name in methods:
            method = getattr(kind, name)
            hints = typing.get_type_hints(method)
            assert set(hints) >= {"kwargs", "return"}, method
            signature = inspect.signature(method, eval_str=True)
            for parameter in list(signature.parameters.values())[1:]:
                assert hints[parameter.name] == parameter.annotation, method
            if name.endswith("_with_http_info"):
                assert typing.get_origin(hints["return"]) is tuple, method


def test_keywords_can_be_found() -> None:
    hints = typing.get_type_hints(asana.TasksApi.get_task)
    (keywords,) = typing.get_args(hints["kwargs"])
    assert set(typing.get_type_hints(keywords)) == {
        "opt_fields",
        "header_params",
        "_request_timeout",
    }


PUBLIC = [
    "asana",
    "asana.aio",
    "asana.aio.iterators",
    "asana.api_client",
    "asana.client",
    "asana.configuration",
    "asana.pagination",
    "asana.rest",
    "asana.testing",
    "asana.webhooks",
]


@pytest.mark.parametrize("name", PUBLIC)
def test_hints_of_what_is_public_can_be_read(name: str) -> None:
    module = importlib.import_module(name)
    listed = [getattr(module, item) for item in module.__all__]
    functions = [
        function
        for item in listed
        if isinstance(item, type) and not issubclass(item, (Api, AsyncApi))
        for function in list_functions(item)
    ]
    for item in [*listed, *functions]:
        if isinstance(item, type) or inspect.isfunction(item):
            typing.get_type_hints(item)


def list_functions(kind: type) -> list[Any]:
    """List the functions of a class that are not private, those of its properties too."""
    names = [name for name in dir(kind) if not re.match("_(?!_)", name)]
    members = [inspect.getattr_static(kind, name) for name in names]
    properties = [item for item in members if isinstance(item, property)]
    accessors = [f for item in properties for f in (item.fget, item.fset, item.fdel)]
    unwrapped = [getattr(item, "__func__", item) for item in members]
    return [item for item in [*unwrapped, *accessors] if inspect.isfunction(item)]


def test_hints_of_a_client_are_the_types() -> None:
    hints = typing.get_type_hints(asana.Client.__init__)
    assert hints["configuration"] == asana.Configuration | None
    assert typing.get_type_hints(asana.ApiClient.call)["return"] is typing.Any
    assert typing.get_type_hints(asana.Client.download)["return"] == str | None
    assert typing.get_type_hints(asana.ApiClient.pool.fget)["return"] is ThreadPool
    assert typing.get_type_hints(asana.Client)["api_client"] is asana.ApiClient
