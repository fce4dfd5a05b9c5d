"""An invalid document: each error is reported once, at its location, in the document's terms."""

import pytest

from generator.checks.check import check
from generator.diagnostics import Severity
from tests.unit.conftest import Read

HEAD = """\
openapi: {version}
info: {{title: Jars, version: '1'}}
servers: [{{url: 'https://jars.example'}}]
paths:
"""
ALL = ("3.0.3", "3.1.0", "3.2.0")
PARAMETER = "/paths/~1a/get/parameters/0"


def list_errors(read: Read, version: str, text: str) -> dict[str, str]:
    """Return the errors of a document: messages by pointer."""
    found = check(read(HEAD.format(version=version) + text))
    errors = [item for item in found if item.severity is Severity.ERROR]
    by_pointer = {error.location.pointer: error.message for error in errors}
    assert len(by_pointer) == len(errors)
    return by_pointer


def list_parameter_errors(read: Read, version: str, parameter: str) -> dict[str, str]:
    """Return the errors of a parameter, by the pointer below it."""
    text = f"  /a: {{get: {{parameters: [{parameter}], responses: {{200: {{description: ok}}}}}}}}\n"
    found = list_errors(read, version, text)
    return {pointer.removeprefix(PARAMETER): found[pointer] for pointer in found}


@pytest.mark.parametrize("version", ALL)
@pytest.mark.parametrize(
    ("parameter", "expected"),
    [
        (
            "{name: w, in: query, requird: true, schema: {type: string}}",
            {"/requird": "the field 'requird' is not allowed here"},
        ),
        (
            "{name: w, in: query, schema: {type: string}, content: {text/plain: {}}}",
            {"": "only one of 'schema' and 'content' is allowed"},
        ),
        (
            "{name: w, in: query, explode: true, content: {text/plain: {}}}",
            {"/explode": "the field 'explode' is not allowed here"},
        ),
        (
            "{name: w, in: header, style: label, schema: {type: string}}",
            {"/style": "'style' must be 'simple', not 'label'"},
        ),
        ("{name: w, schema: {type: string}}", {"": "'in' is a required property"}),
        (
            "{name: w, in: query, required: 1, deprecated: [], schema: {maxLength: z}}",
            {
                "/required": "1 is not of type 'boolean'",
                "/deprecated": "[] is not of type 'boolean'",
                "/schema/maxLength": "'z' is not of type 'integer'",
            },
        ),
        ("null", {"": "null is not of type 'object'"}),
    ],
)
def test_each_fault_of_a_parameter(
    version: str, parameter: str, expected: dict[str, str], read: Read
) -> None:
    assert list_parameter_errors(read, version, parameter) == expected


@pytest.mark.parametrize("version", ALL)
def test_that_a_path_parameter_is_required(version: str, read: Read) -> None:
    text = """\
  /a/{b}:
    get:
      parameters: [{name: b, in: path, required: false, schema: {type: string}}]
      responses: {200: {description: ok}}
"""
    place = "/paths/~1a~1{b}/get/parameters/0/required"
    assert list_errors(read, version, text) == {
        place: "'required' must be true, not false"
    }


@pytest.mark.parametrize("version", ALL)
@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        ("{type: http}", {"": "'scheme' is a required property"}),
        (
            "{type: http, scheme: basic, bearerFormat: JWT}",
            {"/bearerFormat": "bearerFormat"},
        ),
        ("{type: apiKey, in: path, name: k}", {"/in": "'path' is not one of "}),
        ("{description: none}", {"": "'type' is a required property"}),
    ],
)
def test_the_fault_of_a_security_scheme(
    version: str, scheme: str, expected: dict[str, str], read: Read
) -> None:
    text = f"  {{}}\ncomponents: {{securitySchemes: {{s: {scheme}}}}}\n"
    found = list_errors(read, version, text)
    for below, message in expected.items():
        assert message in found.pop(f"/components/securitySchemes/s{below}")
    assert not found


def test_all_faults_of_a_component_at_once(read: Read) -> None:
    text = """\
  {}
components:
  schemas:
    Jar: {properties: {lid: {const: a}, size: null, label: {typ: string, maxLength: x}}}
"""
    place = "/components/schemas/Jar/properties"
    assert list_errors(read, "3.0.3", text) == {
        f"{place}/lid/const": "the field 'const' is not allowed here",
        f"{place}/size": "null is not of type 'object'",
        f"{place}/label/typ": "the field 'typ' is not allowed here",
        f"{place}/label/maxLength": "'x' is not of type 'integer'",
    }


def test_the_name_of_a_component(read: Read) -> None:
    text = "  {}\ncomponents: {schemas: {a b: {}}}\n"
    (place,) = list_errors(read, "3.1.0", text)
    assert place == "/components/schemas/a b"


@pytest.mark.parametrize("version", ALL)
def test_an_empty_mapping_lacks_all_that_it_must_have(version: str, read: Read) -> None:
    found = check(read(f"openapi: {version}\ninfo: {{}}\npaths: {{}}\n"))
    assert [(item.location.pointer, item.message) for item in found] == [
        ("/info", "'title' is a required property"),
        ("/info", "'version' is a required property"),
    ]
    flow = "{login: {type: oauth2, flows: {implicit: {}}}}"
    text = f"  /a: {{}}\ncomponents: {{securitySchemes: {flow}}}\n"
    found = check(read(HEAD.format(version=version) + text))
    place = "/components/securitySchemes/login/flows/implicit"
    assert [(item.location.pointer, item.message) for item in found] == [
        (place, "'authorizationUrl' is a required property"),
        (place, "'scopes' is a required property"),
    ]


def test_what_must_not_be_empty_is_named(read: Read) -> None:
    text = "  /a: {get: {responses: {}}}\ncomponents: {schemas: {S: {enum: []}}}\n"
    assert list_errors(read, "3.0.3", text) == {
        "/paths/~1a/get/responses": "'responses' must not be empty",
        "/components/schemas/S/enum": "'enum' must not be empty",
    }
