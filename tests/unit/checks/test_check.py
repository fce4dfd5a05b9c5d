"""All errors of a document are reported at once, each with its code and location."""

import pytest

from generator.checks.check import check
from generator.diagnostics import Severity
from tests.unit.conftest import HEAD, Read

GOOD = HEAD + """\
security: [{token: []}]
paths:
  /things/{thing_gid}:
    parameters: [{name: thing_gid, in: path, required: true, schema: {type: string}}]
    get:
      operationId: getThing
      parameters:
        - {name: thing_gid, in: path, required: true, schema: {type: string}}
        - {name: thing_gid, in: query, schema: {type: string}}
      responses:
        200: {description: The thing.}
components:
  securitySchemes: {token: {type: http, scheme: bearer}}
"""


def test_a_good_document_has_no_fault(read: Read) -> None:
    assert check(read(GOOD)) == []


@pytest.mark.parametrize(
    ("change", "code", "line", "message"),
    [
        (
            ("3.0.3", "4.0.0"),
            "openapi-version",
            1,
            "must be a version 3.0.x, 3.1.x or 3.2.x",
        ),
        (("openapi: 3.0.3", "swagger: '2.0'"), "openapi-version", 1, "Swagger 2.0"),
        (
            ("security: [{token: []}]", "security: [{key: []}]"),
            "security-undefined",
            4,
            "the security scheme 'key' is not defined",
        ),
        (
            ("operationId: getThing", "security: [{}, {a: []}]"),
            "security-undefined",
            9,
            "'a'",
        ),
        (
            ("/things/{thing_gid}", "/things/{thing_gid}/{part}"),
            "path-parameter-undeclared",
            8,
            "the path parameter 'part' of",
        ),
        (
            ("/things/{thing_gid}", "/things"),
            "path-parameter-unused",
            11,
            "'/things' has no placeholder for the path parameter 'thing_gid'",
        ),
        (
            ("in: query, schema", "in: path, required: true, schema"),
            "parameter-duplicate",
            12,
            "the path parameter 'thing_gid' is declared twice",
        ),
        (
            ("{description: The thing.}", "{}"),
            "openapi-invalid",
            14,
            "'description' is a required property",
        ),
        (
            ("{description: The thing.}", "{$ref: '#/components/responses/None'}"),
            "ref-dangling",
            14,
            "points to nothing",
        ),
        (
            (
                "{type: http, scheme: bearer}",
                "{$ref: '#/components/securitySchemes/token'}",
            ),
            "ref-cycle",
            16,
            "refers to itself",
        ),
    ],
)
def test_an_error_is_reported_with_its_location(
    change: tuple[str, str], code: str, line: int, message: str, read: Read
) -> None:
    document = read(GOOD.replace(*change, 1))
    (diagnostic,) = [d for d in check(document) if d.code == code]
    assert diagnostic.location.line == line
    assert message in diagnostic.message
    assert diagnostic.location.path == document.path


def test_an_operation_id_that_is_taken_names_the_line(read: Read) -> None:
    other = "    put: {operationId: getThing, responses: {200: {description: x}}}\n"
    text = GOOD.replace("components:\n", f"{other}components:\n")
    (diagnostic,) = check(read(text))
    assert diagnostic.code == "operation-id-duplicate"
    assert diagnostic.message == "the operationId 'getThing' is also on line 9"
    assert diagnostic.location.line == 15
    assert diagnostic.location.pointer.endswith("/put/operationId")


@pytest.mark.parametrize("text", ["[]", "text", "{}"])
def test_a_file_that_is_not_openapi_has_only_that_error(text: str, read: Read) -> None:
    (diagnostic,) = check(read(text))
    assert diagnostic.code == "openapi-version"


def test_an_unused_path_parameter_is_a_warning(read: Read) -> None:
    diagnostics = check(read(GOOD.replace("/things/{thing_gid}", "/things")))
    assert {d.severity for d in diagnostics} == {Severity.WARNING}


def test_all_errors_are_reported_in_the_order_of_their_locations(read: Read) -> None:
    text = GOOD.replace("security: [{token: []}]", "security: [{a: []}, {b: []}]")
    text = text.replace("{description: The thing.}", "{}")
    text = text.replace("/things/{thing_gid}", "/{other}")
    found = [(d.code, d.location.line) for d in check(read(text))]
    assert found == sorted(found, key=lambda pair: pair[1])
    assert {code for code, _ in found} == {
        "security-undefined",
        "openapi-invalid",
        "path-parameter-undeclared",
        "path-parameter-unused",
    }
    assert [code for code, _ in found].count("security-undefined") == 2


MANY = HEAD + """\
security: [{none: []}]
paths:
  /a/{a}:
    get:
      operationId: same
      parameters: [{$ref: '#/components/parameters/none'}]
      responses: {200: {$ref: '#/components/responses/none'}}
  /b/{b}:
    get:
      operationId: same
      requestBody: {$ref: '#/components/requestBodies/none'}
      responses: {200: {$ref: '#/components/responses/none'}, 404: {}}
  /c: {$ref: '#/paths/none'}
  /d: {get: {responses: {200: {$ref: '#/components/responses/bad'}}}}
components:
  responses:
    bad: {$ref: '#/components/responses/bad'}
  schemas:
    A: {type: object, properties: {a: {$ref: '#/components/schemas/none'}}}
    B: {minLength: x}
"""


def test_a_broken_reference_hides_no_error_and_is_reported_at_each_use(
    read: Read,
) -> None:
    found = [(d.code, d.location.line) for d in check(read(MANY))]
    assert found == [
        ("security-undefined", 4),
        ("ref-dangling", 9),
        ("ref-dangling", 10),
        ("path-parameter-undeclared", 12),
        ("operation-id-duplicate", 13),
        ("ref-dangling", 14),
        ("ref-dangling", 15),
        ("openapi-invalid", 15),
        ("ref-dangling", 16),
        ("ref-cycle", 20),
        ("ref-dangling", 22),
        ("openapi-invalid", 23),
    ]


def test_what_is_not_rendered_is_reported_of_valid_documents_only(read: Read) -> None:
    text = GOOD.replace("      responses:", "      tags: [a, b]\n      responses:")
    assert [d.code for d in check(read(text))] == ["tag-unused"]
    broken = text.replace("{description: The thing.}", "{}")
    assert [d.code for d in check(read(broken))] == ["openapi-invalid"]


@pytest.mark.parametrize(
    ("url", "default", "codes"),
    [
        ("{protocol}://api.example.com", "https", []),
        ("{protocol}://api.example.com", "ftp", ["server-relative"]),
        ("{protocol}/v2", "", ["server-relative"]),
    ],
)
def test_the_host_of_a_server_may_be_in_its_variables(
    url: str, default: str, codes: list[str], read: Read
) -> None:
    server = f"{{url: '{url}', variables: {{protocol: {{default: '{default}'}}}}}}"
    text = GOOD.replace("{url: https://api.example.com/v1}", server)
    assert [found.code for found in check(read(text))] == codes


def test_a_tag_that_no_operation_has_is_an_error(read: Read) -> None:
    text = GOOD.replace("      responses:", "      tags: [Things]\n      responses:")
    assert check(read(text), ["Things"]) == []
    (diagnostic,) = check(read(text), ["Things", "Thing"])
    assert diagnostic.code == "tag-unknown"
    assert diagnostic.message == "no operation has the tag 'Thing'; there are Things"


@pytest.mark.parametrize(
    "place",
    [
        "example: {$ref: '#/none'}",
        "default: {$ref: '#/none'}",
        "enum: [{$ref: '#/none'}]",
        "x-own: {$ref: '#/none'}",
        "example: {deep: [{$ref: '#/none'}]}",
    ],
)
def test_a_reference_in_the_authors_own_values_means_nothing(
    place: str, read: Read
) -> None:
    text = f"{GOOD}  schemas: {{A: {{type: object, {place}}}}}\n"
    assert [d for d in check(read(text)) if d.code.startswith("ref-")] == []


def test_a_property_may_have_the_name_of_a_keyword(read: Read) -> None:
    text = f"{GOOD}  schemas: {{A: {{properties: {{example: {{$ref: '#/none'}}}}}}}}\n"
    assert [d.code for d in check(read(text))] == ["ref-dangling"]


def test_a_document_of_3_1_is_checked_as_such(read: Read) -> None:
    text = GOOD.replace("3.0.3", "3.1.0")
    nullable = "  schemas: {A: {type: [string, 'null'], const: x}}\n"
    assert check(read(text + nullable)) == []
    assert [d.code for d in check(read(GOOD + nullable))] == ["openapi-invalid"]
