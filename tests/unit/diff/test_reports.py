"""Changes are written as text, Markdown and JSON with the same content."""

import json
import re

import pytest

from generator.diff.reports import (
    find_next_version,
    summarize_changes,
    write_changes,
)
from generator.diff.rules import RULES, Step
from tests.documents import ROOT
from tests.unit.diff.shops import compare, make_document, query

OLD = make_document(parameters=[query("most", {"type": "integer"})])
NEW = make_document(parameters=[query("limit", {"type": "integer"})])


def test_each_form_has_each_message_and_the_summary() -> None:
    changes = compare(OLD, NEW)
    messages = [
        "ShopsApi.put_shop(most) is no longer a parameter",
        "ShopsApi.put_shop(limit) is a new parameter",
    ]
    assert list(write_changes(changes, "text")) == [
        f"major: {messages[0]} [parameter-removed]",
        f"minor: {messages[1]} [parameter-added]",
        "1 major, 1 minor, 0 patch: requires a major version bump",
    ]
    lines = list(write_changes(changes, "markdown"))
    assert [line.replace("\\_", "_") for line in lines] == [
        *["### Breaking", "", f"- {messages[0]}.", ""],
        *["### New", "", f"- {messages[1]}.", ""],
        "1 major, 1 minor, 0 patch: requires a major version bump.",
    ]
    told = json.loads("\n".join(write_changes(changes, "json")))
    assert told["step"] == "major"
    assert told["summary"] == summarize_changes(changes)
    assert [change["message"] for change in told["changes"]] == messages
    assert told["changes"][0] == {
        "rule": "parameter-removed",
        "step": "major",
        "breaking": True,
        "subject": "ShopsApi.put_shop(most)",
        "also": [],
        "detail": "",
        "message": messages[0],
    }


def test_no_change_is_reported_in_each_format() -> None:
    assert list(write_changes([], "text")) == ["nothing changed"]
    assert list(write_changes([], "markdown")) == ["Nothing changed."]
    told = json.loads("\n".join(write_changes([], "json")))
    assert told == {"step": "none", "summary": "nothing changed", "changes": []}


def test_long_details_are_cut_in_messages_only() -> None:
    values = [f"value{number:03}" for number in range(100)]
    field = {"type": "string", "enum": values}
    (change,) = compare(
        make_document(parameters=[query("kind", {**field, "enum": values[:1]})]),
        make_document(parameters=[query("kind", field)]),
    )
    assert change.detail == ", ".join(values[1:])
    assert change.message.endswith("value023, ...")
    assert len(change.message) < 300


def test_text_of_a_document_stays_on_its_line() -> None:
    kinds = [
        {"type": "string", "enum": values}
        for values in (["a"], ["a", "x\n### y\x1b[31m"])
    ]
    documents = [make_document(parameters=[query("kind", kind)]) for kind in kinds]
    for form in ("text", "markdown"):
        lines = list(write_changes(compare(*documents), form))
        assert all(line.isprintable() for line in lines)


@pytest.mark.parametrize(
    ("version", "step", "following"),
    [
        ("5.2.9", Step.MAJOR, "6.0.0"),
        ("5.2.9", Step.MINOR, "5.3.0"),
        ("5.2.9", Step.PATCH, "5.2.10"),
        ("5.2.9", Step.NONE, "5.2.9"),
        ("0.9.0", Step.MAJOR, "1.0.0"),
        ("5.2", Step.MAJOR, None),
        ("5.2.\u0663", Step.MAJOR, None),
        ("v5.2.1", Step.MAJOR, None),
    ],
)
def test_the_next_version(version: str, step: Step, following: str | None) -> None:
    assert find_next_version(version, step) == following


def test_the_table_of_the_documentation_is_that_of_the_rules() -> None:
    text = (ROOT / "docs" / "changes.md").read_text("utf-8")
    rows = re.findall(r"^\| `([\w-]+)` \| (.*?) \| (\w+) \| (\w+) \|$", text, re.M)
    assert rows == [
        (
            name,
            f"X {rule.words}".format(detail="Y"),
            rule.sent.name.lower(),
            rule.received.name.lower(),
        )
        for name, rule in RULES.items()
    ]
