"""The types at run time, for programs that read them there."""

from __future__ import annotations

from typing import Any

import pydantic
import pytest

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
