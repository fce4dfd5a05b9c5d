"""The facts of specs/asana.yaml match the newest official document, with listed exceptions."""

from pathlib import Path

import pytest

from tests.documents import ROOT, SHARED, SPEC
from tests.facts import Difference, compare_documents, read_exemptions

EXEMPTIONS = ROOT / "specs" / "facts.yaml"

OURS = """\
openapi: 3.0.3
info: {title: Things, version: '1'}
paths:
  /things/{thing_gid}:
    parameters: [{$ref: '#/components/parameters/thing'}]
    get:
      tags: [Things]
      operationId: getThing
      security: [{token: []}, {oauth2: ['things:read']}]
      parameters:
        - {name: limit, in: query, schema: {type: integer, maximum: 100}}
        - {name: fields, in: query, explode: false, schema: {type: array, items: {enum: [a, b]}}}
      responses:
        '200': {$ref: '#/components/responses/Thing'}
        '404': {description: None.}
    put:
      tags: [Things]
      operationId: updateThing
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Change'}}}
      responses: {'200': {$ref: '#/components/responses/Thing'}}
components:
  parameters:
    thing: {name: thing_gid, in: path, required: true, schema: {type: string}}
  responses:
    Thing:
      description: Here.
      content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
  schemas:
    Base: {type: object, properties: {gid: {type: string, readOnly: true}}}
    Change:
      type: object
      required: [name]
      properties: {name: {type: string}, size: {enum: [small, large, null], type: string, nullable: true}}
    Thing:
      allOf:
        - $ref: '#/components/schemas/Base'
        - properties:
            name: {type: string}
            parent: {nullable: true, allOf: [{$ref: '#/components/schemas/Thing'}]}
            either: {oneOf: [{type: string}, {type: integer}]}
            more: {type: object, additionalProperties: {type: string, format: date}}
"""
# The same facts, said in another manner.
OFFICIAL = """\
openapi: 3.0.3
info: {title: Official things, version: '7'}
paths:
  /things/{thing_gid}:
    get:
      tags: [Things]
      summary: Something else
      operationId: getThing
      security: [{oauth2: ['things:read']}]
      parameters:
        - {name: thing_gid, in: path, required: true, schema: {type: string}, example: '1'}
        - {name: limit, in: query, required: false, schema: {type: integer, maximum: 100}}
        - {name: fields, in: query, style: form, explode: false, schema: {type: array, items: {enum: [a, b]}}}
      responses:
        404: {description: Not there.}
        200:
          description: There.
          content: {application/json: {schema: &thing {$ref: '#/components/schemas/Whole'}}}
    put:
      tags: [Things]
      operationId: updateThing
      parameters:
        - {name: thing_gid, in: path, required: true, schema: {type: string}}
      requestBody:
        required: true
        content:
          application/json:
            schema:
              required: [name]
              properties:
                gid: {type: string, readOnly: true}
                size: {enum: [small, large], type: string, nullable: true}
                name: {type: string, readOnly: false}
      responses:
        200: {description: There., content: {application/json: {schema: *thing}}}
components:
  schemas:
    Whole:
      type: object
      properties:
        gid: {type: string, readOnly: true}
        name: {type: string}
        parent:
          nullable: true
          type: object
          properties:
            gid: {type: string, readOnly: true}
            name: {type: string}
            parent: {allOf: [{$ref: '#/components/schemas/Whole'}], nullable: true}
            either: {oneOf: [{type: string}, {type: integer}]}
            more: {additionalProperties: {type: string, format: date}}
        either: {oneOf: [{type: string}, {type: integer}]}
        more: {type: object, additionalProperties: {type: string, format: date}}
"""


def find_newest() -> Path:
    """Return the path of the newest official document, or skip the test."""
    found = sorted((SHARED / "specs").glob("asana_sdk_oas-*.yaml"))
    if not found:
        pytest.skip("no official document is beside the project")
    return found[-1]


def compare(folder: Path, ours: str, official: str) -> list[str]:
    """Compare two texts; return the differences as lines."""
    paths = [folder / "ours.yaml", folder / "official.yaml"]
    for path, text in zip(paths, (ours, official), strict=True):
        path.write_text(text, "utf-8")
    return [str(difference) for difference in compare_documents(*paths)]


def test_all_facts_are_official_but_those_listed() -> None:
    differences = list(compare_documents(SPEC, find_newest()))
    exemptions = read_exemptions(EXEMPTIONS)
    unexpected = [
        str(d) for d in differences if not any(e.covers(d) for e in exemptions)
    ]
    assert unexpected == []
    idle = [e for e in exemptions if not any(e.covers(d) for d in differences)]
    assert idle == [], "these differences are no more"


def test_the_same_facts_may_be_written_in_another_way(tmp_path: Path) -> None:
    assert compare(tmp_path, OURS, OFFICIAL) == []


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("/things/{thing_gid}:", "/thing/{thing_gid}:", "address: get /things/{thing_gid} officially, get /thing/{thing_gid} in ours"),
        ("operationId: getThing", "operationId: fetchThing", "operation: absent officially, present in ours"),
        ("[{token: []}, {oauth2: ['things:read']}]", "[{oauth2: []}]", "scopes: ['things:read'] officially, [] in ours"),
        ("maximum: 100", "maximum: 50", "query limit: maximum: 100 officially, 50 in ours"),
        ("explode: false", "explode: true", "query fields: explode: False officially, True in ours"),
        ("[a, b]", "[b, a]", "query fields[]: enum: ['a', 'b'] officially, ['b', 'a'] in ours"),
        ("{name: limit, in: query, ", "{name: limit, in: query, required: true, ", "query limit: required: False officially, True in ours"),
        ("'404'", "'410'", "statuses: ['200', '404'] officially, ['200', '410'] in ours"),
        ("application/json: {schema: {$ref: '#/components/schemas/T", "text/json: {schema: {$ref: '#/components/schemas/T", "response 200: media types: ['application/json'] officially, ['text/json'] in ours"),
        ("required: [name]", "required: []", "request: required: ['name'] officially, [] in ours"),
        ("{name: {type: string}, size", "{size", "request.name: present officially, absent in ours"),
        ("large, null], type: string, nullable: true", "large], type: string", "request.size: nullable: True officially, nothing in ours"),
        ("parent: {nullable: true, ", "parent: {", "response 200.parent: nullable: True officially, nothing in ours"),
        ("gid: {type: string, readOnly: true}", "gid: {type: string}", "response 200.gid: readOnly: True officially, nothing in ours"),
        ("{type: string}, {type: integer}", "{type: string}", "response 200.either: oneOf: 2 officially, 1 in ours"),
        ("{type: string}, {type: integer}", "{type: string}, {type: number}", "response 200.either oneOf 2: type: integer officially, number in ours"),
        ("format: date", "format: date-time", "response 200.more{}: format: date officially, date-time in ours"),
        ("    put:\n      tags: [Things]", "    put:\n      deprecated: true\n      tags: [Things]", "deprecated: False officially, True in ours"),
    ],
)  # fmt: skip
def test_another_fact_is_reported(
    tmp_path: Path, before: str, after: str, expected: str
) -> None:
    assert before in OURS
    found = compare(tmp_path, OURS.replace(before, after, 1), OFFICIAL)
    assert any(line.endswith(f": {expected}") for line in found), found


def test_an_exemption_names_operations_and_facts(tmp_path: Path) -> None:
    listed = tmp_path / "facts.yaml"
    listed.write_text(
        "- operations: [getThing, list*]\n  facts: [query limit*]\n  reason: It is so.\n"
    )
    (exemption,) = read_exemptions(listed)
    assert exemption.reason == "It is so."
    covered = [
        exemption.covers(
            Difference(operation=operation, fact=fact, ours="1", official="2")
        )
        for operation, fact in (
            ("getThing", "query limit: maximum"),
            ("listThings", "query limit: required"),
            ("getThings", "query limit: maximum"),
            ("getThing", "query offset: maximum"),
        )
    ]
    assert covered == [True, True, False, False]
