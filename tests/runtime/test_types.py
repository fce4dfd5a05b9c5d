"""The types at run time, for programs that read them there."""

from __future__ import annotations

import inspect
import typing
from typing import Any

import pydantic
import pytest

import asana
import asana.aio
import asana.api
import asana.types


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


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_annotations_can_be_read(kind: type) -> None:
    """Programs make forms, tools and commands of them."""
    methods = [name for name in vars(kind) if not name.startswith("_")]
    assert methods
    for name in methods:
        method = getattr(kind, name)
        hints = typing.get_type_hints(method)
        assert set(hints) >= {"kwargs", "return"}
        signature = inspect.signature(method, eval_str=True)
        for parameter in list(signature.parameters.values())[1:]:
            assert hints[parameter.name] == parameter.annotation
        if name.endswith("_with_http_info"):
            assert typing.get_origin(hints["return"]) is tuple


def test_keywords_can_be_found() -> None:
    hints = typing.get_type_hints(asana.TasksApi.get_task)
    (keywords,) = typing.get_args(hints["kwargs"])
    assert set(typing.get_type_hints(keywords)) == {
        "opt_fields",
        "header_params",
        "_request_timeout",
    }
