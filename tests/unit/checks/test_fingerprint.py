"""Documents that differ only in descriptions have the same fingerprint."""

from typing import Any

import pytest

from generator.checks.fingerprint import fingerprint

BASE = {
    "info": {"title": "A", "description": "one"},
    "schema": {"properties": {"description": {"type": "string"}}, "default": None},
}


def change(**schema: Any) -> dict[str, Any]:
    return {**BASE, "schema": {**BASE["schema"], **schema}}


def test_the_words_of_a_description_do_not_matter() -> None:
    other = {**BASE, "info": {"title": "A", "description": "two"}}
    assert fingerprint(other) == fingerprint(BASE)


@pytest.mark.parametrize(
    "other",
    [
        {**BASE, "info": {"title": "A", "description": 1}},
        {**BASE, "info": {"title": "A", "description": None}},
        {**BASE, "info": {"title": "A"}},
        {**BASE, "info": {"title": "B", "description": "one"}},
        change(properties={"description": {"type": "integer"}}),
        change(default={"description": "x"}),
        change(minLength=1),
        change(minLength=1.0),
        change(minLength=True),
        change(minLength="1"),
    ],
)
def test_everything_else_matters(other: Any) -> None:
    assert fingerprint(other) != fingerprint(BASE)


@pytest.mark.parametrize("key", ["default", "enum", "const"])
def test_in_a_value_every_word_matters(key: str) -> None:
    one, two = ({"a": {key: [{"description": word}]}} for word in ("x", "y"))
    assert fingerprint(one) != fingerprint(two)


def test_what_is_shared_is_looked_at_once() -> None:
    value: Any = ["x"]
    for _ in range(60):
        value = [value, value]
    assert fingerprint(value) == fingerprint(value)
