"""Violations of a version of OpenAPI are reported with location and reason."""

from pathlib import Path

import pytest
from jsonschema import Draft4Validator, Draft202012Validator

from generator.builder.api import build_api
from generator.checks import specification
from generator.checks.check import check
from generator.diagnostics import Severity
from generator.job import Job
from generator.model.types import ANY
from generator.pipeline import load_api
from tests.unit.conftest import Read

HEAD = """\
openapi: {version}
info: {{title: Shop, version: '1'}}
servers: [{{url: 'https://shop.example'}}]
paths:
"""
OK = "responses: {'204': {description: ok}}"


def find(read: Read, text: str, version: str = "3.0.3") -> list[tuple[str, str, str]]:
    """Return the code, the place and the message of each diagnostic."""
    diagnostics = check(read(HEAD.format(version=version) + text))
    return [
        (d.code, f"{d.location.line}:{d.location.pointer}", d.message)
        for d in diagnostics
    ]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.1", "3.2.0"])
def test_the_cause_of_a_wrong_parameter_is_named(version: str, read: Read) -> None:
    place = "/paths/~1a~1{b}/get/parameters/0"
    text = f"  /a/{{b}}: {{get: {{parameters: [%s], {OK}}}}}\n"
    (found,) = find(read, text % "{name: b, in: path, schema: {}}", version)
    needs = "a path parameter needs `required: true`, which is missing"
    assert found == ("openapi-invalid", f"5:{place}", needs)
    wrong = "{name: b, in: Path, required: true, schema: {}}"
    (first,) = [
        found
        for found in find(read, text % wrong, version)
        if found[0] == "openapi-invalid"
    ]
    assert first[:2] == ("openapi-invalid", f"5:{place}/in")
    assert all(
        f"'{name}'" in first[2] for name in ("path", "query", "header", "cookie")
    )


@pytest.mark.parametrize("version", ["3.1.1", "3.2.0"])
@pytest.mark.parametrize(
    ("responses", "place", "message"),
    [
        ("{}", "", "'responses' must not be empty"),
        ("{x-note: a}", "", "at least one response is required"),
        ("{2000: {description: d}}", "/2000", "the field '2000' is not allowed here"),
    ],
)
def test_missing_responses_are_told_once(
    responses: str, place: str, message: str, version: str, read: Read
) -> None:
    text = f"  /a: {{get: {{responses: {responses}}}}}\n"
    place = f"5:/paths/~1a/get/responses{place}"
    assert find(read, text, version) == [("openapi-invalid", place, message)]


def test_the_cause_of_a_wrong_security_scheme_is_named(read: Read) -> None:
    text = "  {}\ncomponents:\n  securitySchemes:\n    a: {type: basic}\n"
    (found,) = [f for f in find(read, text) if f[0] == "openapi-invalid"]
    assert found[1] == "8:/components/securitySchemes/a/type"
    assert "'apiKey', 'http', 'oauth2', 'openIdConnect'" in found[2]


@pytest.mark.parametrize("version", ["3.1.0", "3.2.0"])
def test_an_error_of_a_component_is_reported_only_there(
    version: str, read: Read
) -> None:
    text = """\
  /a:
    get:
      parameters: [{$ref: '#/components/parameters/P'}]
      responses: {'200': {$ref: '#/components/responses/R'}}
components:
  parameters: {P: {name: p, in: query, schema: {$ref: '#/components/schemas/S'}}}
  responses: {R: {description: d, content: {text/plain: {schema: {type: text}}}}}
  schemas: {S: {properties: {deep: {items: [1]}}}, T: {minimum: '1'}}
"""
    found = find(read, text, version)
    assert [(code, place) for code, place, _ in found] == [
        (
            "openapi-invalid",
            "11:/components/responses/R/content/text~1plain/schema/type",
        ),
        ("openapi-invalid", "12:/components/schemas/S/properties/deep/items"),
        ("openapi-invalid", "12:/components/schemas/T/minimum"),
    ]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_a_component_that_is_null_is_one_error(version: str, read: Read) -> None:
    text = f"""\
  /a: {{get: {{parameters: [{{name: p, in: query, schema: {{$ref: '#/components/schemas/N'}}}}], {OK}}}}}
components:
  schemas:
    M: {{allOf: [{{$ref: '#/components/schemas/N'}}]}}
    N:
"""
    ((code, place, _),) = find(read, text, version)
    assert (code, place) == ("openapi-invalid", "9:/components/schemas/N")


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ("{type: integer, default: many}", "'many' is not of type 'integer'"),
        (
            "{type: array, items: {$ref: '#/components/schemas/E'}, default: [c]}",
            "'c' is not",
        ),
        ("{type: string, default: null}", "null"),
    ],
)
def test_a_default_that_does_not_fit(schema: str, message: str, read: Read) -> None:
    text = f"""\
  /a: {{post: {{requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}, {OK}}}}}
components: {{schemas: {{E: {{enum: [a, b]}}}}}}
"""
    place = "5:/paths/~1a/post/requestBody/content/application~1json/schema/default"
    for version in ("3.0.3", "3.1.0"):
        (found,) = check(read(HEAD.format(version=version) + text))
        assert (found.code, found.severity) == ("default-misfit", Severity.WARNING)
        assert f"{found.location.line}:{found.location.pointer}" == place
        assert message in found.message


@pytest.mark.parametrize(
    ("version", "codes"),
    [("3.0.3", {"no-operations"}), ("3.1.0", {"no-operations", "default-misfit"})],
)
def test_a_default_beside_a_reference_counts_from_31(
    version: str, codes: set[str], read: Read
) -> None:
    text = "  {}\ncomponents: {schemas: {A: {$ref: '#/components/schemas/B', default: 1}, B: {type: string}}}\n"
    assert {code for code, _, _ in find(read, text, version)} == codes


def test_a_default_that_refers_to_itself_ends(read: Read) -> None:
    text = "  {}\ncomponents: {schemas: {A: {anyOf: [{$ref: '#/components/schemas/A'}], default: 1}}}\n"
    assert {code for code, _, _ in find(read, text)} == {"no-operations"}


@pytest.mark.parametrize(
    ("operation", "reference", "message"),
    [
        (
            "parameters: [{$ref: %s}]",
            "'#/components/headers/H'",
            "a header, where a parameter",
        ),
        (
            "requestBody: {$ref: %s}",
            "'#/components/schemas/S'",
            "a schema, where a request body",
        ),
        (
            "requestBody: {$ref: %s}",
            "'#/components/responses/R'",
            "a response, where a request body",
        ),
        (
            "requestBody: {content: {a/b: {schema: {$ref: %s}}}}",
            "'#/components/requestBodies/B'",
            "a request body, where a schema",
        ),
        (
            "requestBody: {content: {a/b: {schema: {properties: {not: {$ref: %s}}}}}}",
            "'#/components/parameters/P'",
            "a parameter, where a schema",
        ),
    ],
)
def test_a_reference_leads_to_its_own_kind(
    operation: str, reference: str, message: str, read: Read
) -> None:
    text = f"""\
  /a:
    post:
      {operation % reference}
      {OK}
components:
  headers: {{H: {{schema: {{}}}}}}
  schemas: {{S: {{}}}}
  responses: {{R: {{description: ok}}}}
  requestBodies: {{B: {{content: {{}}}}}}
  parameters: {{P: {{name: p, in: query, schema: {{}}}}}}
"""
    ((code, place, told),) = find(read, text)
    assert (code, place.split(":")[0]) == ("ref-kind", "7")
    assert f"points to {message} is expected" in told


def test_a_component_may_have_the_name_of_a_keyword(read: Read) -> None:
    """Its kind depends on the mapping that it is in, not on its name."""
    text = f"""\
  /a: {{get: {{parameters: [{{$ref: '#/components/parameters/items'}}], {OK}}}}}
components:
  parameters:
    items: {{$ref: '#/components/parameters/schema'}}
    schema: {{name: p, in: query, schema: {{type: integer}}}}
  headers: {{not: {{$ref: '#/components/headers/then'}}, then: {{schema: {{type: integer}}}}}}
  schemas:
    S: {{properties: {{parameters: {{items: {{$ref: '#/components/headers/not'}}}}}}}}
"""
    ((code, place, message),) = find(read, text)
    assert (code, place) == (
        "ref-kind",
        "12:/components/schemas/S/properties/parameters/items",
    )
    assert "points to a header, where a schema is expected" in message


def test_a_response_in_the_place_of_a_schema_allows_any_value(read: Read) -> None:
    text = """\
  /a:
    get:
      operationId: read
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/responses/R'}}}}}
components:
  responses: {R: {description: Only a text, content: {text/plain: {schema: {type: string}}}}}
"""
    document = read(HEAD.format(version="3.0.3") + text)
    (found,) = check(document)
    assert (found.code, found.severity) == ("ref-kind", Severity.WARNING)
    assert found.location.pointer.endswith("/content/application~1json/schema")
    (operation,) = build_api(document).tags[0].operations
    assert operation.types.result == ANY


def test_an_extension_beside_paths_is_no_path(read: Read) -> None:
    for value in ("text", "{get: {responses: {}}}", "[1]", "null"):
        text = f"  x-root: {value}\n  /a: {{get: {{{OK}}}}}\n"
        assert find(read, text) == []


def test_paths_that_differ_in_names_only_are_a_warning(read: Read) -> None:
    parameter = "parameters: [{name: %s, in: path, required: true, schema: {}}]"
    text = "".join(
        f"  /a/{{{name}}}: {{{parameter % name}, {method}: {{{OK}}}}}\n"
        for name, method in (("one", "get"), ("other", "put"))
    )
    ((code, place, message),) = find(read, text)
    assert (code, place) == ("path-duplicate", "6:/paths/~1a~1{other}")
    assert "differs from '/a/{one}' on line 5" in message


@pytest.mark.parametrize(
    ("location", "name"), [("header", "a:b"), ("cookie", "a=b"), ("cookie", "a b")]
)
def test_a_header_or_cookie_with_a_name_that_none_has_is_not_sent(
    read: Read, tmp_path: Path, location: str, name: str
) -> None:
    parameter = f"{{name: '{name}', in: {location}, schema: {{}}}}"
    text = f"  /a: {{get: {{parameters: [{parameter}], {OK}}}}}\n"
    ((code, place, message),) = find(read, text)
    assert (code, place) == ("header-invalid", "5:/paths/~1a/get/parameters/0")
    assert f"not a valid {location} name" in message
    spec = tmp_path / "spec.yaml"
    spec.write_text(HEAD.format(version="3.0.3") + text, "utf-8")
    (tag,) = load_api(Job(spec=spec)).tags
    assert tag.operations[0].parameters == ()


def test_a_query_parameter_without_a_name_is_not_sent(
    read: Read, tmp_path: Path
) -> None:
    parameter = "{name: '', in: query, required: true, schema: {type: integer}}"
    text = f"  /a: {{get: {{parameters: [{parameter}], {OK}}}}}\n"
    ((code, place, message),) = find(read, text)
    assert (code, place) == ("parameter-unnamed", "5:/paths/~1a/get/parameters/0")
    assert message == "a query parameter has an empty name: it is not sent"
    spec = tmp_path / "spec.yaml"
    spec.write_text(HEAD.format(version="3.0.3") + text, "utf-8")
    (tag,) = load_api(Job(spec=spec)).tags
    assert tag.operations[0].parameters == ()


def test_tags_are_a_tree(read: Read) -> None:
    text = f"  /a: {{get: {{{OK}}}}}\ntags: [%s]\n"
    good = "{name: ''}, {name: a}, {name: b, parent: a}, {name: c, parent: b}"
    assert find(read, text % good, "3.2.0") == []
    for tags, message in (
        ("{name: a}, {name: a}", "the tag 'a' is declared twice"),
        ("{name: a, parent: b}", "the parent 'b' of the tag 'a' is not a tag"),
        ("{name: a, parent: a}", "the tag 'a' is an ancestor of itself"),
    ):
        ((code, _, told),) = find(read, text % tags, "3.2.0")
        assert (code, told) == ("tag-invalid", message)


@pytest.mark.parametrize("parent", ["[b]", "{b: c}", "7"])
def test_a_parent_that_is_no_text_is_one_error(read: Read, parent: str) -> None:
    text = f"  /a: {{get: {{{OK}}}}}\ntags: [{{name: a, parent: {parent}}}]\n"
    ((code, place, message),) = find(read, text, "3.2.0")
    assert (code, place.partition(":")[2]) == ("openapi-invalid", "/tags/0/parent")
    assert message.endswith("is not of type 'string'")


def test_methods_of_version_32_become_operations(tmp_path: Path) -> None:
    spec = tmp_path / "spec.yaml"
    spec.write_text(
        HEAD.format(version="3.2.0") + f"""\
  /a:
    query: {{operationId: find, {OK}}}
    additionalOperations: {{Lock: {{operationId: lock, {OK}}}}}
""",
        "utf-8",
    )
    (tag,) = load_api(Job(spec=spec)).tags
    assert [(o.name, o.method) for o in tag.operations] == [
        ("find", "QUERY"),
        ("lock", "Lock"),
    ]


def test_a_whole_query_is_a_parameter_since_3_2(read: Read) -> None:
    content = "content: {application/json: {schema: {type: object}}}"
    text = f"  /a: {{get: {{parameters: [{{name: q, in: querystring, {content}}}], {OK}}}}}\n"
    assert find(read, text, "3.2.0") == []
    assert find(read, text, "3.1.0")[0][0] == "openapi-invalid"


def test_the_dialect_of_schemas_is_one_that_is_known(read: Read) -> None:
    text = f"  /a: {{get: {{{OK}}}}}\ncomponents: {{schemas: {{A: {{$schema: %s}}}}}}\n"
    assert (
        find(read, text % "'https://json-schema.org/draft/2020-12/schema'", "3.1.0")
        == []
    )
    ((code, _, message),) = find(read, text % "'https://example.com/own'", "3.1.0")
    assert (code, "'https://example.com/own' is not supported" in message) == (
        "openapi-invalid",
        True,
    )


@pytest.mark.parametrize("version", ["3.0.4", "3.1.1", "3.2.0"])
def test_a_valid_document_is_judged_by_the_fast_validator_alone(
    version: str, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(Draft202012Validator, "iter_errors", fail)
    monkeypatch.setattr(Draft4Validator, "iter_errors", fail)
    text = (
        f"  /a: {{get: {{{OK}}}}}\ncomponents: {{schemas: {{A: {{type: string}}}}}}\n"
    )
    assert find(read, text, version) == []


@pytest.mark.parametrize("is_fast", [True, False])
def test_a_schema_is_checked_against_its_own_dialect(
    is_fast: bool, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not is_fast:  # as on platforms without a wheel
        monkeypatch.setattr(specification, "jsonschema_rs", None)
    monkeypatch.setattr(
        specification, "_find_dialect", specification._find_dialect.__wrapped__
    )
    text = f"""\
  /a: {{get: {{{OK}}}}}
components:
  schemas:
    Own: {{items: [{{}}]}}
    Seven: {{$schema: 'http://json-schema.org/draft-07/schema#', items: [{{}}], if: 1}}
    Three: {{$schema: 'http://json-schema.org/draft-03/schema#', items: [{{}}], required: 1}}
    None: {{$schema: null, items: {{}}}}
"""
    assert [place for _, place, _ in find(read, text, "3.1.0")] == [
        "8:/components/schemas/Own/items",
        "9:/components/schemas/Seven/if",
        "10:/components/schemas/Three/required",
        "11:/components/schemas/None/$schema",
    ]


WHOLE = "{name: q, in: querystring, content: {text/plain: {}}}"
QUERY = "{name: a, in: query, schema: {type: string}}"


@pytest.mark.parametrize(
    ("above", "own", "found"),
    [
        ("", f"{QUERY}, {WHOLE}", [("openapi-invalid", "/get/parameters")]),
        ("", f"{WHOLE}, {WHOLE.replace('q,', 'r,')}", [("openapi-invalid", "/get/parameters")]),
        (QUERY, WHOLE, [("querystring-shared", "/get/parameters/0")]),
        (f"{QUERY}, {QUERY.replace('a,', 'b,')}", WHOLE, [("querystring-shared", "/get/parameters/0")]),
        (WHOLE, QUERY, [("querystring-shared", "/parameters/0")]),
        (WHOLE, WHOLE, []),
    ],
)  # fmt: skip
def test_a_whole_query_is_the_only_parameter_in_it(
    above: str, own: str, found: list[tuple[str, str]], read: Read
) -> None:
    text = f"  /a: {{parameters: [{above}], get: {{parameters: [{own}], {OK}}}}}\n"
    told = find(read, text, "3.2.0")
    assert [
        (code, place.removeprefix("5:/paths/~1a")) for code, place, _ in told
    ] == found
    assert not any("const" in message for _, _, message in told)


def test_the_name_of_a_header_has_no_case(read: Read) -> None:
    upper = "{name: X-A, in: header, schema: {}}"
    lower = upper.lower()
    twice = f"  /a: {{get: {{parameters: [{upper}, {lower}], {OK}}}}}\n"
    assert [code for code, _, _ in find(read, twice)] == ["parameter-duplicate"]
    above = f"  /a: {{parameters: [{upper}], get: {{parameters: [{lower}], {OK}}}}}\n"
    assert find(read, above) == []


@pytest.mark.parametrize("place", ["header", "cookie"])
def test_an_api_key_whose_name_cannot_be_sent_is_reported(
    place: str, read: Read
) -> None:
    key = f"{{type: apiKey, in: {place}, name: 'a b'}}"
    text = f"  /a: {{get: {{{OK}}}}}\ncomponents: {{securitySchemes: {{k: {key}}}}}\n"
    ((code, pointer, message),) = find(read, text)
    assert (code, pointer) == ("header-invalid", "6:/components/securitySchemes/k")
    assert message.startswith(f"'a b' is not the name of a {place}")
