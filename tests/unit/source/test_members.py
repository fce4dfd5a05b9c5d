"""Members of values whose kind a document may have wrong."""

from typing import Any

import pytest

from generator.source.members import get_list, get_mapping


@pytest.mark.parametrize("value", [None, 7, "text", ["a"], {"a": None}, {"a": "b"}])
def test_what_is_not_of_the_kind_is_empty(value: Any) -> None:
    assert get_mapping(value, "a") == {}
    assert get_mapping(value, "a", "b") == {}
    assert get_list(value, "a") == []


def test_members_are_returned_as_they_are() -> None:
    inner = {"c": [1, None]}
    assert get_mapping({"a": {"b": inner}}, "a", "b") is inner
    assert get_list(inner, "c") is inner["c"]
    assert get_mapping(inner, "c") == {}
    assert get_list({"a": inner}, "a") == []
