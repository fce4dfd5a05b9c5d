"""Documents that differ in descriptions only have one outline."""

from typing import Any

import pytest

from generator.checks.fingerprint import digest_outline

BASE = {
    "info": {"title": "A", "description": "one"},
    "schema": {"properties": {"description": {"type": "string"}}, "default": None},
}


def change(**schema: Any) -> dict[str, Any]:
    return {**BASE, "schema": {**BASE["schema"], **schema}}


def test_the_words_of_a_description_do_not_matter() -> None:
    other = {**BASE, "info": {"title": "A", "description": "two"}}
    assert digest_outline(other) == digest_outline(BASE)


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
    assert digest_outline(other) != digest_outline(BASE)


@pytest.mark.parametrize("key", ["default", "enum", "const"])
def test_in_a_value_every_word_matters(key: str) -> None:
    one, two = ({"a": {key: [{"description": word}]}} for word in ("x", "y"))
    assert digest_outline(one) != digest_outline(two)


def test_what_is_shared_is_looked_at_once() -> None:
    value: Any = ["x"]
    for _ in range(60):
        value = [value, value]
    assert digest_outline(value) == digest_outline(value)
