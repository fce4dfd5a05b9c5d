"""Every rule is told apart, with the step that the table asks for."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.diff.changes import Change, compare_surfaces, find_step
from generator.diff.drift import describe_drift
from generator.diff.reports import summarize_changes, write_changes
from generator.diff.rules import RULES, Step
from generator.diff.surface import build_surface
from generator.output.generated_file import GeneratedFile
from tests.documents import ROOT
from tests.unit.conftest import HEAD, Read

DOCUMENT = f"""\
{HEAD}
paths:
  /things/{{thing_gid}}:
    parameters:
      - {{name: thing_gid, in: path, required: true, schema: {{type: string}}}}
    get:
      operationId: getThing
      tags: [Things]
      summary: Get a thing
      parameters:
        - {{name: limit, in: query, schema: {{type: integer}}}}
        - {{name: kind, in: query, description: A kind, schema: {{type: string, enum: [a, b]}}}}
      responses: {{200: {{description: x, content: {{application/json: {{schema: {{type: object,
        properties: {{data: {{$ref: '#/components/schemas/Thing'}}}}}}}}}}}}}}
    put:
      operationId: updateThing
      tags: [Things]
      requestBody: {{required: true, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Change'}}}}}}}}
      responses: {{200: {{description: x}}}}
components:
  schemas:
    Thing:
      type: object
      required: [name]
      properties:
        name: {{type: string}}
        note: {{type: string, nullable: true, description: A note}}
        kind: {{type: string, enum: [a, b]}}
    Change:
      type: object
      required: [name]
      properties:
        name: {{type: string}}
        note: {{type: string, nullable: true}}
        kind: {{type: string, enum: [a, b]}}
        free: {{type: string}}
    Unused: {{type: string}}
"""
THING, CHANGE = "Thing:", "Change:"


def edit(old: str, new: str, after: str = "") -> Callable[[str], str]:
    def apply(text: str) -> str:
        start = text.index(after, text.index("components:") if after else 0)
        place = text.index(old, start)
        return text[:place] + new + text[place + len(old) :]

    return apply


NOTE = "note: {type: string, nullable: true"
KIND = "kind: {type: string, enum: [a, b]}"
CASES = [
    ("operation-removed", "major", edit("    put:", "    x-put:")),
    ("operation-moved", "patch", edit("/things/{", "/items/{")),
    ("operation-deprecated", "minor", edit("summary:", "deprecated: true\n      summary:")),
    ("operation-described", "patch", edit("Get a thing", "Get it")),
    ("operation-renamed", "major", edit("[Things]", "[Items]")),
    ("result-changed", "major", edit("data: {", "more: {type: string}, else: {")),
    ("security-changed", "minor", edit("summary:", "security: [{a: []}]\n      summary:")),
    ("arguments-changed", "major", edit("limit, in: query,", "limit, in: query, required: true,")),
    ("required", "major", edit("limit, in: query,", "limit, in: query, required: true,")),
    ("parameter-added", "minor", edit("        - {name: limit", "        - {name: x, in: query, schema: {}}\n        - {name: limit")),
    ("parameter-removed", "major", edit("name: limit", "name: most")),
    ("parameter-described", "patch", edit("A kind", "The kind")),
    ("type-changed", "major", edit("type: integer", "type: string")),
    ("value-added", "minor", edit("[a, b]", "[a, b, c]")),
    ("value-removed", "major", edit("[a, b]", "[a]")),
    ("enumeration-removed", "minor", edit(", enum: [a, b]", "")),
    ("body-removed", "major", edit("      requestBody:", "      x-requestBody:")),
    ("server-changed", "minor", edit("/v1", "/v2")),
    # types that are sent
    ("required-added", "major", edit("        free:", "        more: {type: string}\n        free:", CHANGE) ),
    ("property-removed", "major", edit("        free: {type: string}\n", "", CHANGE)),
    ("optional", "minor", edit("required: [name]", "required: []", CHANGE)),
    ("not-null", "major", edit(", nullable: true", "", CHANGE)),
    ("enumeration-added", "major", edit("free: {type: string", "free: {type: string, enum: [a]", CHANGE)),
    ("value-removed", "major", edit("[a, b]", "[a]", CHANGE)),
    # types that are received
    ("property-removed", "major", edit(f"        {KIND}\n", "", THING)),
    ("optional", "major", edit("required: [name]", "required: []", THING)),
    ("required", "minor", edit("required: [name]", "required: [name, note]", THING)),
    ("not-null", "minor", edit(", nullable: true", "", THING)),
    ("nullable", "major", edit("name: {type: string", "name: {type: string, nullable: true", THING)),
    ("type-described", "patch", edit("A note", "Another", THING)),
    ("value-removed", "minor", edit("[a, b]", "[a]", THING)),
    ("enumeration-added", "minor", edit("name: {type: string", "name: {type: string, enum: [a]", THING)),
    # types that nobody uses
    ("type-removed", "patch", edit("    Unused: {type: string}\n", "")),
    ("type-changed", "patch", edit("Unused: {type: string", "Unused: {type: integer")),
]  # fmt: skip


def compare(read: Read, old: str, new: str) -> list[Change]:
    return compare_surfaces(build_surface(read(old)), build_surface(read(new)))


@pytest.mark.parametrize(("rule", "step", "change"), CASES)
def test_a_change_is_told(
    rule: str, step: str, change: Callable[[str], str], read: Read
) -> None:
    new = change(DOCUMENT)
    if rule == "required-added":
        new = edit("required: [name]", "required: [name, more]", CHANGE)(new)
    changes = compare(read, DOCUMENT, new)
    assert (rule, step) in [(c.rule, c.step.name.lower()) for c in changes]
    assert all(str(c) for c in changes)


@pytest.mark.parametrize(("rule", "step", "change"), CASES)
def test_the_other_way_something_is_told_too(
    rule: str, step: str, change: Callable[[str], str], read: Read
) -> None:
    assert compare(read, change(DOCUMENT), DOCUMENT)


def test_every_rule_has_a_case() -> None:
    reverse = {
        "operation-added", "operation-restored", "body-added", "type-added",
        "property-added",
    }  # fmt: skip
    assert {rule for rule, _, _ in CASES} | reverse == set(RULES)


def test_what_is_only_written_otherwise_is_no_change(read: Read) -> None:
    head, paths, components = re.split(r"\n(?=paths:|components:)", DOCUMENT)
    assert compare(read, DOCUMENT, DOCUMENT) == []
    assert compare(read, DOCUMENT, f"{components}\n{paths}\n{head}\n") == []
    based = DOCUMENT.replace(
        "        free: {type: string}",
        "      allOf: [{type: object, properties: {free: {type: string}}}]",
    )
    assert compare(read, DOCUMENT, based) == []


def test_a_property_that_moves_to_a_base_is_no_change(read: Read) -> None:
    note = f"        {NOTE}, description: A note}}\n"
    moved = DOCUMENT.replace(note, "").replace(
        "    Unused:",
        f"    Base:\n      type: object\n      properties:\n{note}    Unused:",
    )
    moved = moved.replace(
        "    Thing:\n",
        "    Thing:\n      allOf: [{$ref: '#/components/schemas/Base'}]\n",
    )
    rules = {change.rule for change in compare(read, DOCUMENT, moved)}
    assert rules == {"type-added", "type-changed"}


def test_the_step_of_all_is_the_highest(read: Read) -> None:
    changes = compare(read, DOCUMENT, edit("limit", "most")(DOCUMENT))
    assert [c.rule for c in changes] == ["parameter-removed", "parameter-added"]
    assert find_step(changes) is Step.MAJOR
    assert summarize_changes(changes) == (
        "1 major, 1 minor, 0 patch: a major step of the version"
    )
    assert summarize_changes([]) == "nothing changed"


def test_changes_are_written_in_each_form(read: Read) -> None:
    changes = compare(read, DOCUMENT, edit("limit", "most")(DOCUMENT))
    assert next(iter(write_changes(changes, "text"))) == (
        "major: ThingsApi.get_thing(limit) is a parameter no longer [parameter-removed]"
    )
    assert list(write_changes(changes, "markdown")) == [
        *["### Breaking", ""],
        *["- ThingsApi.get_thing(limit) is a parameter no longer.", ""],
        *["### New", "", "- ThingsApi.get_thing(most) is a new parameter.", ""],
        "This asks for a major step of the version.",
    ]
    told = json.loads("\n".join(write_changes(changes, "json")))
    assert told["step"] == "major"
    assert told["changes"][0]["breaking"] is True


def test_text_of_a_document_stays_on_its_line(read: Read) -> None:
    new = DOCUMENT.replace("[a, b]", '[a, b, "x\\n### y\\e[31m"]')
    for form in ("text", "markdown"):
        lines = list(write_changes(compare(read, DOCUMENT, new), form))
        assert all(line.isprintable() for line in lines)


def test_the_table_of_the_documentation_is_this_one() -> None:
    text = (ROOT / "docs" / "changes.md").read_text("utf-8")
    rows = re.findall(r"^\| `([\w-]+)` \| (.*?) \| (\w+) \| (\w+) \|$", text, re.M)
    assert rows == [
        (
            name,
            rule.words.format(subject="X", detail="Y"),
            rule.sent.name.lower(),
            rule.received.name.lower(),
        )
        for name, rule in RULES.items()
    ]


MODULE = '''class ThingsApi(Api):
    """Things."""

    def get_thing(self, gid: str) -> Any:
        """Get a thing."""

    def update_thing(self, gid: str) -> Any:
        """Change a thing."""
'''


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (MODULE, ""),
        (MODULE.replace("get_thing", "read_thing"), "ThingsApi.get_thing is new; ThingsApi.read_thing is gone"),
        (MODULE.replace("Get a", "Get the"), "ThingsApi.get_thing is described otherwise"),
        (MODULE.replace("gid: str", "gid: int", 1), "ThingsApi.get_thing has other positional arguments: self,gid:int before, self,gid:str now"),
        ("", "ThingsApi.get_thing is new; ThingsApi.update_thing is new"),
    ],
)  # fmt: skip
def test_drift_is_told_in_the_same_words(text: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "asana" / "api" / "things_api.py"
    path.parent.mkdir(parents=True)
    if text:
        path.write_text(text, "utf-8")
    file = GeneratedFile(path="asana/api/things_api.py", text=MODULE)
    assert describe_drift(tmp_path, [file]) == words
