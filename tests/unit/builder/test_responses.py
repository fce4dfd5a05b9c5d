"""The result of a call is determined by all successful responses of an operation."""

from typing import Any

import pytest

from generator.builder.api import build_api
from generator.model.api import Api, Operation
from tests.unit.conftest import HEAD, Read

SCHEMAS = """
components:
  schemas:
    Bed: {type: object, properties: {rows: {type: integer}}}
    Receipt: {type: object, properties: {number: {type: string}}}
"""


def build(read: Read, responses: str, root: str = "") -> Operation:
    path = f"paths: {{/beds: {{get: {{operationId: readBeds, responses: {{{responses}}}}}}}}}\n"
    return build_all(read, f"{root}{path}{SCHEMAS}").tags[0].operations[0]


def build_all(read: Read, text: str) -> Api:
    return build_api(read(HEAD + text))


def describe(status: str, *content: str) -> str:
    media = ", ".join(content)
    return f"'{status}': {{description: x, content: {{{media}}}}}"


JSON = "application/json: {schema: {$ref: '#/components/schemas/Bed'}}"
RECEIPT = "application/json: {schema: {$ref: '#/components/schemas/Receipt'}}"
EMPTY = "{description: x}"


@pytest.mark.parametrize(
    ("responses", "result", "accept", "others"),
    [
        (describe("200", "text/csv: {}", JSON), "body", ["application/json", "text/csv"], ["text/csv"]),
        (f"{describe('202', 'text/plain: {}')}, {describe('200', JSON)}", "body", ["application/json", "text/plain"], ["text/plain"]),
        (describe("200", "image/png: {}", "text/csv: {}"), "body", ["image/png", "text/csv"], ["image/png", "text/csv"]),
        (describe("200", "text/csv: {}", "application/xml: {}"), "text", ["text/csv", "application/xml"], []),
        (describe("200", "image/png: {}", "image/gif: {}"), "file", ["image/png", "image/gif"], []),
        (describe("200", JSON, "text/event-stream: {}"), "stream", ["application/json", "text/event-stream"], ["text/event-stream"]),
        (describe("200", "application/jsonl: {}"), "stream", ["application/jsonl"], ["application/jsonl"]),
        (f"{describe('200', JSON)}, {describe('404', 'application/problem+json: {}')}", "body", ["application/json", "application/problem+json"], []),
        (f"'204': {EMPTY}", "none", [], []),
    ],
)  # fmt: skip
def test_a_response_is_read_by_its_media_types(
    responses: str, result: str, accept: list[str], others: list[str], read: Read
) -> None:
    response = build(read, responses).response
    assert response.result == result
    assert list(response.accept) == accept
    assert list(response.others) == others


def test_a_property_without_a_name_is_no_envelope(read: Read) -> None:
    schema = "{type: object, properties: {'': {type: string}}}"
    operation = build(read, describe("200", f"application/json: {{schema: {schema}}}"))
    assert (operation.response.result, operation.response.envelope) == ("body", "")


def test_an_empty_success_beside_another_may_come(read: Read) -> None:
    one = describe("200", JSON)
    assert build(read, f"{one}, '202': {EMPTY}").response.may_be_empty
    assert not build(read, f"{one}, '204': {EMPTY}").response.may_be_empty
    assert not build(read, one).response.may_be_empty


@pytest.mark.parametrize(
    ("schema", "more", "expected"),
    [
        ("{type: object, properties: {beds: {type: array}}}", "", False),
        ("{type: object, properties: {beds: {type: array, nullable: true}}}", "", True),
        ("{nullable: true, type: object, properties: {beds: {type: array}}}", "", True),
        (
            "{type: object, properties: {beds: {type: array}}}",
            f", '204': {EMPTY}",
            True,
        ),
    ],
)
def test_a_list_that_is_not_paged_may_be_null(
    schema: str, more: str, expected: bool, read: Read
) -> None:
    one = describe("200", f"application/json: {{schema: {schema}}}")
    response = build(read, f"{one}{more}", "x-sdk-envelope: beds\n").response
    assert (response.result, response.may_be_empty) == ("items", expected)


DATA = "application/json: {schema: {properties: {result: {$ref: '#/components/schemas/Bed'}, EXTRA}}}"
ENVELOPE = "x-sdk-envelope: result\n"


@pytest.mark.parametrize(
    ("root", "extra", "result", "kept"),
    [
        ("", "", "body", ()),
        (ENVELOPE, "", "data", ()),
        (ENVELOPE, "note: {}", "data", ("note",)),
        (ENVELOPE, "rows: {}", "body", ()),  # it would hide the one in the result
        ("x-sdk-envelope: other\n", "", "body", ()),
    ],
)
def test_an_envelope_is_taken_from_the_document(
    root: str, extra: str, result: str, kept: tuple[str, ...], read: Read
) -> None:
    responses = describe("200", DATA.replace("EXTRA", extra))
    response = build(read, responses, root).response
    assert (response.result, response.kept) == (result, kept)


@pytest.mark.parametrize(
    ("responses", "names"),
    [
        (f"{describe('200', JSON)}, '204': {EMPTY}", ["Bed", "none"]),
        (f"{describe('200', JSON)}, {describe('201', RECEIPT)}", ["Bed", "Receipt"]),
        (f"{describe('200', JSON)}, {describe('202', 'text/plain: {}')}", ["Bed", "str"]),
        (describe("200", JSON, "application/pdf: {}"), ["Bed", "bytes"]),
    ],
)  # fmt: skip
def test_the_type_of_a_result_is_that_of_all_successes(
    responses: str, names: list[str], read: Read
) -> None:
    path = f"paths: {{/beds: {{get: {{operationId: readBeds, responses: {{{responses}}}}}}}}}\n"
    api = build_all(read, path + SCHEMAS)
    found: Any = api.tags[0].operations[0].types.result
    assert [
        getattr(item, "name", None) or api.types.names[item] for item in found.members
    ] == names


@pytest.mark.parametrize("null", ["{type: 'null'}", "{enum: [null]}"])
def test_a_list_is_paged_also_where_the_body_may_be_null(null: str, read: Read) -> None:
    beds = "{type: object, properties: {beds: {type: array, items: {type: integer}}}}"
    pages = "x-sdk-pagination: {style: cursor, position: after, items: /beds, next: /next}\n"
    schema = f"application/json: {{schema: {{anyOf: [{beds}, {null}]}}}}"
    parameter = "parameters: [{name: after, in: query, schema: {type: string}}]"
    operation = f"{{operationId: readBeds, {parameter}, responses: {{{describe('200', schema)}}}}}"
    text = f"{pages}paths: {{/beds: {{get: {operation}}}}}\n"
    response = build_all(read, text).tags[0].operations[0].response
    assert response.result == "pages"
    assert response.pagination is not None
    assert response.pagination.nullable
