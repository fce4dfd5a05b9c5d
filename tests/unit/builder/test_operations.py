"""Operations of a document become operations of the model: requests and results."""

from collections.abc import Callable
from typing import Any

import pytest

from generator.builder.operations import build_operation, is_json, read_server
from generator.builder.schemas import Schemas
from generator.checks.not_rendered import find_not_rendered
from generator.model.api import Operation
from generator.model.arguments import Parameter
from generator.source.operations import iterate_operations
from tests.unit.conftest import HEAD, Read

Build = Callable[..., Operation]
PAGED = (
    "x-sdk-pagination: {style: cursor, position: offset, next: /next_page/offset,"
    " items: /data, limit: limit}\n"
)
PARTS = """\
components:
  parameters:
    shared: {name: shared, in: query, schema: {type: string, example: s}}
  examples:
    given: {value: {name: given}}
  schemas:
    Thing: {type: object, required: [name], properties: {gid: {type: string, readOnly: true}, name: {type: string, example: n}}}
"""


def build(
    read: Read,
    text: str,
    path: str = "/things/{gid}",
    path_item: str = "",
    method: str = "post",
) -> tuple[Operation, list[str]]:
    """Build an operation of a path item, from its members in flow style."""
    document = read(
        f"{HEAD}x-sdk-envelope: data\n{PAGED}paths:\n  {path}: {{{path_item}{method}: {{{text}}}}}\n{PARTS}"
    )
    raw = next(iterate_operations(document))
    operation = build_operation(Schemas(document), raw, "wireName", "name")
    return operation, [warning.code for warning in find_not_rendered(document)]


def build_parameter(read: Read, text: str, path: str = "/things") -> Parameter:
    operation, _ = build(read, f"parameters: [{{{text}}}]", path)
    (parameter,) = operation.parameters
    return parameter


def test_an_operation_without_anything_has_all_defaults(read: Read) -> None:
    operation, warnings = build(read, "")
    assert operation.method == "POST"
    assert (operation.wire_name, operation.name) == ("wireName", "name")
    assert (operation.summary, operation.description) == ("", "")
    assert not operation.deprecated
    assert operation.parameters == ()
    assert operation.request_body is None
    assert operation.response.result == "none"
    assert operation.response.status == 200
    assert operation.security == ()
    assert operation.server.address == ""
    assert operation.pointer == "/paths/~1things~1{gid}/post"
    assert warnings == []


# Parameters


def test_the_parameters_of_the_path_item_come_first_and_the_operations_win(
    read: Read,
) -> None:
    shared = (
        "parameters: [{name: gid, in: path, required: true, description: theirs,"
        " schema: {type: string}}, {$ref: '#/components/parameters/shared'}], "
    )
    own = (
        "parameters: [{name: own, in: header, schema: {type: integer}},"
        " {name: gid, in: path, required: true, description: own, schema: {type: string}},"
        " {name: shared, in: cookie, schema: {type: string}}]"
    )
    operation, _ = build(read, own, path_item=shared)
    assert [(p.wire_name, p.name, p.location) for p in operation.parameters] == [
        ("shared", "shared", "query"),
        ("own", "own", "header"),
        ("gid", "gid", "path"),
        ("shared", "shared_cookie", "cookie"),
    ]
    assert operation.parameters[2].description == "own"
    assert [a.name for a in operation.arguments] == ["gid"]


@pytest.mark.parametrize(
    "name",
    ["Accept", "content-type", "AUTHORIZATION", "Content-Length", "Transfer-Encoding"],
)
def test_headers_that_the_client_sends_itself_are_no_parameters(
    name: str, read: Read
) -> None:
    listed = f"parameters: [{{name: {name}, in: header, schema: {{type: string}}}}]"
    operation, warnings = build(read, listed, "/things")
    assert operation.parameters == ()
    assert warnings == ["header-ignored"]


def test_the_example_of_a_header_has_one_line(read: Read) -> None:
    example = r'example: "keyId=1,\r\n  signature=x\n", schema: {type: string}'
    listed = ", ".join(
        f"{{name: {place}, in: {place}, {example}}}"
        for place in ("header", "cookie", "query")
    )
    operation, _ = build(read, f"parameters: [{listed}]", "/things")
    assert [p.example for p in operation.parameters] == [
        "keyId=1, signature=x",
        "keyId=1, signature=x",
        "keyId=1,\r\n  signature=x\n",
    ]


@pytest.mark.parametrize(
    ("schema", "example"),
    [
        ("{type: string, example: 'caf\u00e9'}", "caf\u00e9"),
        ("{type: string, example: '\u65e5\u672c'}", "X-Place_example"),
        (
            "{type: array, items: {type: string}, default: ['\u65e5', a]}",
            ["X-Place_example"],
        ),
    ],
)
def test_the_example_of_a_header_is_one_that_it_can_have(
    schema: str, example: Any, read: Read
) -> None:
    text = f"name: X-Place, in: header, schema: {schema}"
    found = build_parameter(read, text).example
    assert found == example


def test_names_are_identifiers_of_their_own_and_none_of_the_sdks(read: Read) -> None:
    names = ["due_on.before", "due_on-before", "type", "class", "self", "opts", "body"]
    listed = ", ".join(f"{{name: {n}, in: query, schema: {{}}}}" for n in names)
    operation, _ = build(read, f"parameters: [{listed}]", "/things")
    chosen = {p.wire_name: p.name for p in operation.parameters}
    assert chosen["type"] == "type"
    assert chosen["class"] == "class_"
    assert len(set(chosen.values())) == len(names)
    assert not {"self", "opts", "body"} & set(chosen.values())
    assert {chosen["due_on.before"], chosen["due_on-before"]} == {
        "due_on_before",
        "due_on_before_2",
    }


def test_positional_parameters_begin_with_those_of_the_path(read: Read) -> None:
    text = (
        "parameters: [{name: a, in: query, required: true, schema: {}},"
        " {name: gid, in: path, schema: {}}, {name: b, in: query, schema: {}}]"
    )
    operation, _ = build(read, text)
    assert [a.name for a in operation.arguments] == ["gid", "a"]
    assert [o.name for o in operation.options] == ["b"]


@pytest.mark.parametrize(
    ("schema", "example"),
    [
        ("{type: string, example: ''}", "gid_example"),
        ("{type: object, example: {}}", {"gid": "gid_example"}),
        ("{type: array, items: {type: object}, example: []}", [{"gid": "gid_example"}]),
        ("{type: array, items: {}, maxItems: 1, example: []}", ["gid_example"]),
    ],
)
def test_the_example_of_a_path_parameter_is_not_empty(
    schema: str, example: Any, read: Read
) -> None:
    text = f"name: gid, in: path, required: true, schema: {schema}"
    assert build_parameter(read, text, "/things/{gid}").example == example


def test_a_path_parameter_without_a_place_is_left_out(read: Read) -> None:
    operation, _ = build(read, "parameters: [{name: x, in: path, schema: {}}]")
    assert operation.parameters == ()


@pytest.mark.parametrize(
    ("text", "style", "explode"),
    [
        ("in: query, schema: {type: string}", "", False),
        ("in: query, schema: {type: array}", "", True),
        ("in: query, explode: false, schema: {type: array}", "", False),
        ("in: query, style: form, schema: {type: object}", "", True),
        ("in: query, style: deepObject, schema: {type: object}", "deepObject", False),
        (
            "in: query, style: pipeDelimited, schema: {type: array}",
            "pipeDelimited",
            False,
        ),
        ("in: header, schema: {type: array}", "", False),
        ("in: header, explode: true, schema: {type: object}", "", True),
        ("in: cookie, schema: {type: array}", "", True),
    ],
)
def test_styles_have_openapis_defaults(
    text: str, style: str, explode: bool, read: Read
) -> None:
    parameter = build_parameter(read, f"name: x, {text}")
    assert (parameter.style, parameter.explode) == (style, explode)


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("schema: {type: string}, example: e", "e"),
        ("schema: {type: string, example: s}, example: e", "e"),
        ("schema: {type: string, example: s}", "s"),
        ("schema: {type: string, default: d}", "d"),
        ("schema: {type: string}, examples: {one: {value: v}, two: {value: w}}", "v"),
        ("schema: {type: object}, examples: {one: {$ref: '#/components/examples/given'}}", {"name": "given"}),
        ("schema: {type: integer}, example: word", 1),
        ("schema: {type: string}", "x_example"),
        ("schema: {type: array, items: {type: string}}, example: 'a, b'", ["a", "b"]),
        ("schema: {type: array, items: {type: number}}, example: '1.5,2'", [1.5, 2]),
        ("schema: {type: array, items: {type: boolean}, example: 'true'}", [True]),
        ("schema: {type: array, items: {type: integer}}, example: 'one'", [1]),
        ("schema: {type: array, items: {enum: [a, b]}}, example: 'b,c'", ["a"]),
        ("content: {application/json: {schema: {type: integer, example: 3}}}", 3),
    ],
)  # fmt: skip
def test_an_example_is_the_documents_own_where_it_fits(
    text: str, example: Any, read: Read
) -> None:
    assert build_parameter(read, f"name: x, in: query, {text}").example == example


def test_a_parameter_knows_its_type_default_and_place(read: Read) -> None:
    text = "name: x, in: query, description: d, schema: {type: integer, default: 5}"
    parameter = build_parameter(read, text)
    assert (parameter.type, parameter.default, parameter.description) == ("int", 5, "d")
    assert parameter.pointer == "/paths/~1things/post/parameters/0"


# Request bodies


def test_a_json_body_is_one_parameter_with_an_example(read: Read) -> None:
    body = (
        "requestBody: {required: true, description: d, content: {application/json:"
        " {schema: {properties: {data: {$ref: '#/components/schemas/Thing'}}}}}}"
    )
    operation, _ = build(read, body)
    assert operation.parameters == ()
    request = operation.request_body
    assert request is not None
    assert (request.content_type, request.required) == ("application/json", True)
    assert (request.description, request.example) == ("d", {"data": {"name": "n"}})


@pytest.mark.parametrize(
    ("media", "example"),
    [
        ("example: {name: own}", {"name": "own"}),
        ("examples: {one: {value: {name: own}}}", {"name": "own"}),
        ("examples: {one: {$ref: '#/components/examples/given'}}", {"name": "given"}),
        ("examples: {one: {externalValue: https://example.com}}", {"name": "n"}),
    ],
)
def test_the_example_of_a_body_may_be_its_own(
    media: str, example: Any, read: Read
) -> None:
    schema = "schema: {$ref: '#/components/schemas/Thing'}"
    text = f"requestBody: {{content: {{application/json: {{{schema}, {media}}}}}}}"
    request = build(read, text)[0].request_body
    assert request is not None and request.example == example
    assert not request.required


@pytest.mark.parametrize(
    ("listed", "chosen"),
    [
        (["application/xml", "application/json"], "application/json"),
        (["text/plain", "application/vnd.api+json"], "application/vnd.api+json"),
        (["application/json; charset=UTF-8"], "application/json; charset=UTF-8"),
        (["text/csv", "Application/XML"], "text/csv"),
    ],
)
def test_json_is_preferred_and_the_others_can_be_named(
    listed: list[str], chosen: str, read: Read
) -> None:
    content = ", ".join(f"{media!r}: {{schema: {{type: string}}}}" for media in listed)
    operation, warnings = build(read, f"requestBody: {{content: {{{content}}}}}")
    assert operation.request_body is not None
    assert operation.request_body.content_type == chosen
    others = [media.content_type for media in operation.other_media]
    assert others == [media for media in listed if media != chosen]
    assert warnings == []


@pytest.mark.parametrize(
    ("media_range", "schema", "sent"),
    [
        ("image/*", "", "application/octet-stream"),
        ("video/*", "schema: {type: string}", "application/octet-stream"),
        ("text/*", "schema: {type: string}", "text/plain"),
        ("text/*", "", "text/plain"),
        ("text/*", "schema: {type: object}", "text/plain"),
        ("application/*", "schema: {type: object}", "application/json"),
    ],
)
def test_a_range_is_sent_as_what_fits_it(
    media_range: str, schema: str, sent: str, read: Read
) -> None:
    content = f"{media_range!r}: {{{schema}}}"
    operation, _ = build(read, f"requestBody: {{content: {{{content}}}}}")
    assert operation.request_body is not None
    assert operation.request_body.content_type == sent


def test_any_value_of_any_media_type_may_also_be_raw_content(read: Read) -> None:
    operation, _ = build(read, "requestBody: {content: {'*/*': {}}}")
    assert operation.request_body is not None
    assert operation.request_body.content_type == "application/json"
    others = [media.content_type for media in operation.other_media]
    assert others == ["application/octet-stream"]
    array = "requestBody: {content: {'*/*': {schema: {type: array}}}}"
    assert build(read, array)[0].other_media == ()


@pytest.mark.parametrize(
    ("charset", "example"),
    [
        ("utf-8", "\u20ac 5"),
        ("latin-1", "5 EUR"),
        ("ascii", "content"),
        ("no-such", b"content"),
    ],
)
def test_an_example_fits_its_character_set(
    charset: str, example: str | bytes, read: Read
) -> None:
    given = "{a: {value: '\u20ac 5'}, b: {value: 5 EUR}}"
    if charset == "ascii":
        given = "{a: {value: '\u20ac 5'}}"
    content = f"'text/plain; charset={charset}': {{examples: {given}}}"
    body = build(read, f"requestBody: {{content: {{{content}}}}}")[0].request_body
    assert body is not None and body.example == example


def test_the_example_of_a_part_fits_its_character_set(read: Read) -> None:
    text = (
        "requestBody: {content: {multipart/form-data: {schema: {type: object, properties:"
        " {price: {type: string, example: '\u20ac 5'}}},"
        " encoding: {price: {contentType: text/plain; charset=latin-1}}}}}"
    )
    (part,) = build(read, text)[0].parameters
    assert part.example == "price_example"


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        (r"caf\u00e9, 1", "caf\u00e9, 1"),
        (r"bell\x07", "X-Mode_example"),
        (r"delete\x7f", "X-Mode_example"),
        (r"\u20ac 5", "X-Mode_example"),
    ],
)
def test_the_example_of_a_header_can_be_sent(
    example: str, expected: str, read: Read
) -> None:
    text = f'name: X-Mode, in: header, schema: {{type: string, example: "{example}"}}'
    assert build_parameter(read, text).example == expected


def test_a_comma_in_quotes_does_not_end_a_media_type(read: Read) -> None:
    listed = 'application/xml; note="a,text/json", text/csv'
    text = (
        "requestBody: {content: {multipart/form-data: {schema: {type: object, properties:"
        f" {{list: {{type: string}}}}}}, encoding: {{list: {{contentType: '{listed}'}}}}}}}}}}"
    )
    (part,) = build(read, text)[0].parameters
    assert (part.location, part.content_type) == ("form", listed)


def test_a_form_beside_json_keeps_its_parts(read: Read) -> None:
    form = (
        "{schema: {properties: {f: {type: string, format: binary}, n: {type: string}}}}"
    )
    content = f"application/json: {{}}, multipart/form-data: {form}"
    operation, _ = build(read, f"requestBody: {{content: {{{content}}}}}")
    (media,) = operation.other_media
    assert media.content_type == "multipart/form-data"
    assert [(p.wire_name, p.location) for p in media.parts] == [
        ("f", "file"),
        ("n", "form"),
    ]


def test_the_parts_of_a_form_are_parameters(read: Read) -> None:
    text = (
        "requestBody: {required: true, content: {multipart/form-data: {schema: {"
        "required: [file, parent], properties: {"
        "file: {type: string, format: binary, description: The file.},"
        "parent: {type: string}, note: {type: string},"
        "gid: {type: string, readOnly: true}}}}}},"
        "parameters: [{name: note, in: query, schema: {}}]"
    )
    operation, _ = build(read, text)
    assert operation.request_body is None
    assert operation.form_content_type == "multipart/form-data"
    assert [(p.wire_name, p.name, p.location) for p in operation.parameters] == [
        ("file", "file", "file"),
        ("parent", "parent", "form"),
        ("note", "note", "form"),
        ("note", "note_query", "query"),
    ]
    assert [a.name for a in operation.arguments] == ["file", "parent"]
    assert operation.parameters[0].description == "The file."


@pytest.mark.parametrize(
    "form", ["multipart/form-data", "application/x-www-form-urlencoded"]
)
def test_a_part_that_is_not_json_is_given_as_text(form: str, read: Read) -> None:
    parts = {
        "sheet": "{type: object, properties: {a: {}}}",
        "rows": "{type: array, items: {type: array, items: {type: integer}}}",
        "sizes": "{type: array, items: {type: integer}}",
        "note": "{type: string}",
    }
    properties = ", ".join(f"{name}: {schema}" for name, schema in parts.items())
    encoding = ", ".join(f"{name}: {{contentType: text/csv}}" for name in parts)
    text = (
        f"requestBody: {{content: {{{form}: {{schema: {{type: object, properties: {{"
        f"{properties}}}}}, encoding: {{{encoding}}}}}}}}}"
    )
    operation, _ = build(read, text)
    assert [(p.wire_name, p.type, p.example) for p in operation.parameters] == [
        ("sheet", "str", "sheet_example"),
        ("rows", "list[str]", ["rows_example"]),
        ("sizes", "list[int]", [1]),
        ("note", "str", "note_example"),
    ]
    assert {p.content_type for p in operation.parameters} == {"text/csv"}


def test_an_object_of_a_media_type_that_is_no_text_is_a_file(read: Read) -> None:
    text = (
        "requestBody: {content: {multipart/form-data: {schema: {type: object,"
        " properties: {sheet: {type: object, properties: {a: {}}}}},"
        " encoding: {sheet: {contentType: application/vnd.ms-excel}}}}}"
    )
    operation, _ = build(read, text)
    assert [(p.wire_name, p.location) for p in operation.parameters] == [
        ("sheet", "file")
    ]


def test_a_file_has_no_style(read: Read) -> None:
    text = (
        "requestBody: {content: {multipart/form-data: {schema: {properties:"
        " {scan: {type: string, format: binary}, pages: {type: array}}}, encoding:"
        " {scan: {style: form, contentType: image/tiff}, pages: {explode: false}}}}}"
    )
    document = read(
        f"{HEAD.replace('3.0.3', '3.1.0')}paths: {{/a: {{put: {{{text}}}}}}}\n"
    )
    raw = next(iterate_operations(document))
    scan, pages = build_operation(Schemas(document), raw, "a", "a").parameters
    assert (scan.location, scan.style) == ("file", "")
    assert (pages.location, pages.style, pages.explode) == ("form", "form", False)


def test_a_form_that_may_be_left_out_has_no_required_parts(read: Read) -> None:
    text = (
        "requestBody: {content: {application/x-www-form-urlencoded:"
        " {schema: {required: [a], properties: {a: {type: string}}}}}}"
    )
    operation, _ = build(read, text)
    assert operation.form_content_type == "application/x-www-form-urlencoded"
    assert operation.arguments == ()


# Responses

DATA = "data: {$ref: '#/components/schemas/Thing'}"
LIST = "data: {type: array, items: {$ref: '#/components/schemas/Thing'}}"
PAGE = "next_page: {type: object, properties: {offset: {type: string}}}"
LIMITS = (
    "parameters: [{name: limit, in: query, schema: {type: integer}},"
    " {name: offset, in: query, schema: {type: string}}], "
)


SYNC = (
    "x-sdk-pagination: {style: sync-token, position: sync, items: /data,"
    " next: /sync, more: /has_more}, "
)


def write_response(members: str, before: str = "") -> str:
    schema = f"schema: {{properties: {{{members}}}}}"
    content = f"content: {{application/json: {{{schema}}}}}"
    return f"{before}responses: {{200: {{description: x, {content}}}}}"


@pytest.mark.parametrize(
    ("text", "result", "kept"),
    [
        (write_response(DATA), "data", ()),
        (write_response(f"{DATA}, X-Secret: {{type: string}}"), "data", ("X-Secret",)),
        (write_response("gid: {type: string}"), "body", ()),
        (write_response(LIST), "items", ()),
        (write_response(f"{LIST}, {PAGE}"), "items", ()),
        (write_response(f"{LIST}, {PAGE}", LIMITS), "pages", ()),
        (write_response(LIST, LIMITS), "pages", ()),
        (write_response(f"{LIST}, other: {{}}", LIMITS), "pages", ()),
        (write_response(f"{LIST}, other: {{}}"), "body", ()),
        (write_response(f"{LIST}, sync: {{}}, has_more: {{}}", SYNC), "events", ()),
        (write_response(f"{LIST}, other: {{}}", "x-sdk-pagination: false, " + LIMITS), "body", ()),
        ("responses: {200: {description: x, content: {image/png: {}}}}", "file", ()),
        ("responses: {200: {description: x, content: {text/csv: {}}}}", "text", ()),
        ("responses: {204: {description: x}}", "none", ()),
        ("responses: {200: {description: x, content: {application/json: {}}}}", "body", ()),
    ],
)  # fmt: skip
def test_the_result_follows_from_the_members_of_the_response(
    text: str, result: str, kept: tuple[str, ...], read: Read
) -> None:
    response = build(read, text)[0].response
    assert (response.result, response.kept) == (result, kept)


@pytest.mark.parametrize(
    ("keys", "status"),
    [
        (["404", "201", "200"], 200),
        (["default", "202"], 202),
        (["2XX"], 200),
        (["default"], 200),
        (["404"], 200),
    ],
)
def test_the_first_success_is_chosen(keys: list[str], status: int, read: Read) -> None:
    responses = ", ".join(f"'{key}': {{description: x}}" for key in keys)
    assert build(read, f"responses: {{{responses}}}")[0].response.status == status


def test_all_media_types_are_accepted_each_once(read: Read) -> None:
    text = (
        "responses: {200: {description: x, content: {text/csv: {}}},"
        " 400: {description: x, content: {application/json: {}, text/csv: {}}}}"
    )
    response = build(read, text)[0].response
    assert response.accept == ("text/csv", "application/json")
    assert response.content_type == "text/csv"


# The rest


def test_security_is_the_operations_own_or_the_documents(read: Read) -> None:
    assert build(read, "security: [{a: [], b: [x]}, {}]")[0].security == (
        ("a", "b"),
        (),
    )
    assert build(read, "security: []")[0].security == ()
    document = read(f"{HEAD}security: [{{c: []}}]\npaths: {{/a: {{get: {{}}}}}}\n")
    raw = next(iterate_operations(document))
    assert build_operation(Schemas(document), raw, "a", "a").security == (("c",),)


def test_a_server_is_the_operations_or_the_path_items(read: Read) -> None:
    own, shared = "servers: [{url: https://own}]", "servers: [{url: https://shared}], "
    assert build(read, own, path_item=shared)[0].server.address == "https://own"
    assert build(read, "", path_item=shared)[0].server.address == "https://shared"


@pytest.mark.parametrize(
    ("servers", "address"),
    [
        (None, ""),
        ([], ""),
        ("nonsense", ""),
        ([{"url": "/"}], "/"),
        ([{"url": "https://a.example/v1/"}, {"url": "https://b.example"}], "https://a.example/v1"),
        (
            [{"url": "https://{host}/{v}", "variables": {"host": {"default": "h"}, "v": {"default": 1}}}],
            "https://h/1",
        ),
    ],
)  # fmt: skip
def test_the_variables_of_a_server_get_their_defaults(
    servers: Any, address: str
) -> None:
    assert read_server({"servers": servers}).address == address


def test_free_parameters_follow_the_extension(read: Read) -> None:
    text = (
        "x-sdk-free-parameters: {prefix: custom., examples: [{name: custom.1,"
        " type: bool, value: true, description: d}, {name: custom.2}]}"
    )
    operation, _ = build(read, text)
    assert operation.free_prefix == "custom."
    first, second = operation.free_parameters
    assert (first.wire_name, first.type, first.example) == ("custom.1", "bool", True)
    assert (second.type, second.description, second.example) == ("str", "", None)


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("application/json", True),
        ("Application/JSON; charset=UTF-8", True),
        ("application/vnd.api+json", True),
        ("application/problem+json;x=y", True),
        ("text/json", True),
        ("application/jsonlines", False),
        ("application/json-seq", False),
        ("text/plain", False),
        ("", False),
    ],
)
def test_json_is_known_by_its_media_type(media_type: str, expected: bool) -> None:
    assert is_json(media_type) is expected
