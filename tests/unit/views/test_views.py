"""All values that templates print are escaped, and show what the document says."""

import ast
import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
import yaml

from generator.builder.api import build_api
from generator.escaping.text import Code, Json, Markdown, Toml, Yaml
from generator.model.api import Api
from generator.settings import Settings
from generator.views.document import DocumentView
from generator.views.sdk import SdkView, build_sdk_view
from generator.views.tag import OperationView
from tests.unit.conftest import HEAD, Read

SETTINGS = Settings(package="things", reference="https://docs.example/r/")
HOSTILE = 'x"\'\'\'"""\\ {{ 1 }} {% set a %} <b> | `${a}` \\n %s \u202e # */'


def build(read: Read, operation: str, rest: str = "") -> OperationView:
    """Build the view of the only operation of a document."""
    view = build_sdk(read, operation, rest)
    return view.tags[0].operations[0]


def build_sdk(read: Read, operation: str, rest: str = "") -> SdkView:
    return build_sdk_view(build_model(read, operation, rest), SETTINGS)


def build_model(read: Read, operation: str, rest: str = "") -> Api:
    path = f"paths:\n  /things/{{gid}}:\n    {operation}\n"
    return build_api(read(f"{HEAD}x-sdk-envelope: data\n{path}{rest}"))


def list_leaves(view: Any) -> Iterator[Any]:
    if is_dataclass(view):
        for field in fields(view):
            yield from list_leaves(getattr(view, field.name))
    elif isinstance(view, tuple):
        for item in view:
            yield from list_leaves(item)
    elif isinstance(view, DocumentView):
        yield view.json
    else:
        yield view


GET = "get: {{operationId: getThing, tags: [Things], parameters: [{{name: gid, in: path, required: true, schema: {{type: string}}}}{}], {}}}"


def get(parameters: str = "", rest: str = "responses: {}") -> str:
    return GET.format(f", {parameters}" if parameters else "", rest)


def write_hostile() -> str:
    quoted = "'" + HOSTILE.replace("'", "''") + "'"
    return (
        f"get: {{operationId: {quoted}, tags: [{quoted}], summary: {quoted},"
        f" description: {quoted}, deprecated: true, security: [{{{quoted}: []}}],"
        f" servers: [{{url: {quoted}}}],"
        f" x-sdk-free-parameters: {{prefix: {quoted}, examples: [{{name: {quoted},"
        f" type: {quoted}, value: {quoted}, description: {quoted}}}]}},"
        f" parameters: [{{name: {quoted}, in: query, description: {quoted},"
        f" style: {quoted}, schema: {{type: string, default: {quoted}}}}}],"
        f" requestBody: {{description: {quoted}, content: {{{quoted}: {{example: {{{quoted}: {quoted}}}}}}}}},"
        f" responses: {{200: {{content: {{application/json: {{schema: {{properties: {{data: {{type: object}}, {quoted}: {{}}}}}}}}}}}}}}}}"
    )


def test_every_leaf_is_escaped_for_its_language(read: Read) -> None:
    view = build_sdk(read, write_hostile())
    leaves = list(list_leaves(view))
    assert len(leaves) > 50
    texts = [leaf for leaf in leaves if type(leaf) is not bool]
    assert {type(leaf) for leaf in texts} == {Code, Json, Markdown, Toml, Yaml}
    for leaf in texts:
        assert leaf.replace("\n", "").isprintable()


def test_hostile_text_stays_text_in_code(read: Read) -> None:
    view = build_sdk(read, write_hostile())
    (operation,) = view.tags[0].operations
    module = operation.module
    call = ast.parse(f"Operation({', '.join(module.descriptor)})", mode="eval").body
    assert isinstance(call, ast.Call)
    values = {k.arg: ast.unparse(k.value) for k in call.keywords}
    assert ast.literal_eval(values["free_parameters"]) == (HOSTILE,)
    assert ast.literal_eval(values["kept"]) == (HOSTILE,)
    test = operation.test
    ast.parse(f"{test.response}\n{test.call}\nf({test.sent})\n{test.expected}")
    method = f"def f({module.signature.parameters}):\n    '''x'''\n    g({module.call})"
    assert len(ast.parse(method).body) == 1


# Modules


def test_a_descriptor_describes_how_to_call(read: Read) -> None:
    module = build(read, get("{name: a.b, in: query, schema: {type: string}}")).module
    assert module.constant == "_GET_THING"
    descriptor = " ".join(module.descriptor)
    assert 'name="get_thing"' in descriptor
    assert 'path="/things/{gid}"' in descriptor
    assert 'Parameter("gid", "path"), ' in descriptor
    assert 'Parameter("a.b", name="a_b")' in descriptor
    assert 'result="none"' in descriptor


@pytest.mark.parametrize(
    ("parameters", "rest", "names", "call"),
    [
        ("", "responses: {}", "self gid", '{"gid": gid}, None, kwargs'),
        (
            "{name: a, in: query, schema: {}}",
            "responses: {}",
            "self gid opts=None",
            '{"gid": gid}, opts, kwargs',
        ),
        (
            "{name: class, in: query, required: true, schema: {type: array, items: {}}}",
            "requestBody: {required: true, content: {application/json: {}}}",
            "self body gid class_",
            '{"gid": gid, "class": class_}, None, kwargs, body',
        ),
        (
            "",
            "requestBody: {content: {application/json: {}}}",
            "self gid opts=None",
            '{"gid": gid}, opts, kwargs',
        ),
        (
            "{name: d, in: query, required: true, schema: {type: string, format: date}},"
            "{name: n, in: query, required: true, schema: {type: integer}}",
            "responses: {}",
            "self gid d n",
            '{"gid": gid, "d": d, "n": n}, None, kwargs',
        ),
    ],
)
def test_a_method_takes_what_must_be_given(
    parameters: str, rest: str, names: str, call: str, read: Read
) -> None:
    module = build(read, get(parameters, rest)).module
    method = ast.parse(f"def f({module.signature.parameters}): ...").body[0]
    assert isinstance(method, ast.FunctionDef)
    taken = [argument.arg for argument in method.args.args]
    if method.args.defaults:
        taken[-1] += f"={ast.unparse(method.args.defaults[0])}"
    assert " ".join(taken) == names
    assert method.args.kwarg and method.args.kwarg.arg == "kwargs"
    assert module.call == call


def test_a_docstring_has_summary_description_arguments_and_result(read: Read) -> None:
    rest = (
        'summary: " Get a\\n thing", description: "One.\\n\\n- <b>two</b>\\n",'
        " deprecated: true, responses: {200: {description: x}}"
    )
    parameter = (
        "{name: a, in: query, description: 'First. Second.', schema: {type: integer}}"
    )
    docstring = build(read, get(parameter, rest)).module.docstring
    lines = [line.strip() for line in docstring.split("\n")]
    assert lines[:2] == ["Get a thing.", ""]
    assert "Second" not in docstring
    assert [line for line in lines if line] == [
        "Get a thing.",
        "Deprecated.",
        "One.",
        "- **two**",
        ":param str gid: (required)",
        ":param int a: First.",
        ":return: None",
    ]


@pytest.mark.parametrize(
    ("schema", "named"),
    [
        ("{type: array, items: {$ref: '#/components/schemas/Thing'}}", "ThingArray"),
        ("{type: array, items: {type: array, items: {type: string}}}", "Array"),
        ("{$ref: '#/components/schemas/Thing'}", "Thing"),
        ("{type: integer}", "int"),
    ],
)
def test_a_docstring_names_the_result(schema: str, named: str, read: Read) -> None:
    content = f"application/json: {{schema: {{properties: {{data: {schema}}}}}}}"
    rest = f"responses: {{200: {{description: x, content: {{{content}}}}}}}"
    tail = "components: {schemas: {Thing: {properties: {a: {type: string}}}}}"
    docstring = build(read, get("", rest), tail).module.docstring
    assert docstring.strip().endswith(f":return: {named}")


# Pages


def test_a_row_has_type_description_and_default(read: Read) -> None:
    parameters = (
        "{name: a.b, in: query, description: 'One|two\\n', schema: {type: integer, default: 5}},"
        "{name: c, in: query, schema: {type: array, items: {type: string}, default: [x]}},"
        "{name: d, in: query, schema: {type: boolean, default: false}}"
    ).replace("'One|two\\n'", '"One|two\\n"')
    rows = build(read, get(parameters)).page.rows
    found = [(r.name, r.type, r.description, r.notes.strip()) for r in rows]
    assert found == [
        ("gid", "str", "", ""),
        ("a.b", "int", "One\\|two", "[optional] [default to 5]"),
        ("c", "Dict", "`list[str]`", '[optional] [default to ["x"]]'),
        ("d", "bool", "", "[optional] [default to false]"),
    ]


@pytest.mark.parametrize(
    ("content", "return_type", "iterated"),
    [
        (
            "application/json: {schema: {properties: {data: {type: object}}}}",
            "dict",
            False,
        ),
        (
            "application/json: {schema: {properties: {data: {type: array}}}}",
            "generator",
            True,
        ),
        ("image/png: {}", "str", False),
        ("", "None", False),
    ],
)
def test_a_page_shows_what_a_call_returns(
    content: str, return_type: str, iterated: bool, read: Read
) -> None:
    page = build(read, get("", f"responses: {{200: {{content: {{{content}}}}}}}")).page
    assert page.return_type == return_type
    assert ("    for data in api_response:" in page.example) is iterated
    assert ("    pprint(api_response)" in page.example) is not iterated


def test_a_page_without_parameters_has_no_rows(read: Read) -> None:
    page = build(read, "get: {operationId: a, responses: {}}").page
    assert page.rows == ()
    assert (page.content_type, page.accept) == ("Not defined", "Not defined")
    assert page.reference == "https://docs.example/r/a"


def test_the_example_of_a_page_is_python_that_calls_the_operation(read: Read) -> None:
    parameters = (
        '{name: a.b, in: query, schema: {type: string, example: say "x"}},'
        "{name: l, in: query, schema: {type: array, items: {type: string}}, example: [p, q]},"
        "{name: d, in: query, schema: {type: string, format: date, example: '2024-05-06'}}"
    )
    rest = (
        'requestBody: {required: true, description: "The\\nthing", content:'
        " {application/json: {example: {data: {n: null, t: true}}}}},"
        "x-sdk-free-parameters: {prefix: f., examples: [{name: f.x, type: str, value: v}]}"
    )
    page = build(read, get(parameters, rest)).page
    begin, end = page.example.index(""), page.example.index("try:")
    lines = page.example[page.example.index("", begin + 1) + 3 : end]
    names: dict[str, Any] = {}
    exec("\n".join(lines), names)
    assert names["body"] == {"data": {"n": None, "t": True}}
    assert names["gid"] == "gid_example"
    assert names["opts"] == {
        "a.b": 'say "x"',
        "l": "p,q",
        "d": "2024-05-06",
        "f.x": "v",
    }
    assert lines[0].endswith(" # dict | The thing")
    call = "    api_response = things_api_instance.get_thing(body, gid, opts)"
    assert call in page.example
    keywords = """
client.things.get_thing(
    body,
    "gid_example",
    a_b="say \\"x\\"",
    l=["p", "q"],
    d='2024-05-06',
)"""
    assert keywords.strip() in "\n".join(page.client)


LONG = "a text that is so long that nothing else has room beside it, on any line"


def test_a_long_body_goes_over_several_lines(read: Read) -> None:
    """The comment stands after it, as on the pages where it is one line."""
    example = f'{{data: {{name: "{LONG}", tags: [], parts: [{{n: 1}}, {{n: 2}}]}}}}'
    rest = f"requestBody: {{required: true, description: It, content: {{application/json: {{example: {example}}}}}}}"
    operation = build(read, get("", rest))
    lines = [
        "body = {",
        '    "data": {',
        f'        "name": "{LONG}",',
        '        "tags": [],',
        '        "parts": [{"n": 1}, {"n": 2}],',
        "    },",
        "} # dict | It",
    ]
    assert "\n".join(lines) in "\n".join(operation.page.example)
    assert yaml.safe_load(f"{operation.page.sample_key}: {operation.page.sample}") == {
        "get_thing": "\n".join(operation.page.example)
    }


@pytest.mark.parametrize("sample", ["client", "asyncio", "example"])
@pytest.mark.parametrize(
    "content", ["application/json: {schema: {properties: {data: {type: array}}}}", ""]
)
def test_the_programs_of_a_page_are_python(
    content: str, sample: str, read: Read
) -> None:
    rest = f"responses: {{200: {{description: It, content: {{{content}}}}}}}"
    page = build(read, get("", rest)).page
    ast.parse("\n".join(getattr(page, sample)))


@pytest.mark.parametrize(
    ("description", "written"),
    [
        ("See [it](/docs/a#b).", "See [it](https://docs.example/docs/a#b)."),
        ("See [it](//other.example/a)", "See [it](//other.example/a)"),
        ("See [it](https://other.example/a)", "See [it](https://other.example/a)"),
        ("Write `[it](/docs/a)`", "Write `[it](/docs/a)`"),
        ("```\n[it](/docs/a)\n```", "```\n[it](/docs/a)\n```"),
    ],
)
def test_a_link_of_a_description_leads_to_the_reference(
    description: str, written: str, read: Read
) -> None:
    rest = f"description: {json.dumps(description)}"
    assert build(read, get("", rest)).page.description == written


# Tests


def read_sent(operation: OperationView) -> dict[str, Any]:
    """Read the arguments of `assert_sent`; what is no literal as an ellipsis."""
    call = ast.parse(f"assert_sent({operation.test.sent})", mode="eval").body
    assert isinstance(call, ast.Call)
    positional = zip(("method", "path"), call.args, strict=True)
    arguments = [*positional, *((k.arg, k.value) for k in call.keywords)]
    return {
        str(name): ... if isinstance(value, ast.Name) else ast.literal_eval(value)
        for name, value in arguments
    }


@pytest.mark.parametrize(
    ("parameter", "query"),
    [
        ("schema: {type: array, items: {type: string}}, example: [p, q]", {"x": ["p", "q"]}),
        ("explode: false, schema: {type: array, items: {}}, example: [p, q]", {"x": "p,q"}),
        ("explode: true, schema: {type: array, items: {}}, example: []", {}),
        ("explode: false, schema: {type: array, items: {}}, example: []", {}),
        ("explode: true, schema: {type: array, items: {}}, example: [{}, []]", {}),
        ("explode: true, schema: {type: array, items: {}}, example: [{}, p]", {"x": "p"}),
        ("explode: true, schema: {type: array, items: {nullable: true}}, example: [p, null]", {"x": "p"}),
        ("explode: false, schema: {type: object}, example: {a: null, b: {c: [1, null], d: null}}", {"x": "b,c,1"}),
        ("allowReserved: true, schema: {type: string}, example: 'a%20b/c'", {"x": "a b/c"}),
        ("content: {application/json: {schema: {}, example: [null]}}", {"x": "[null]"}),
        ("style: pipeDelimited, explode: false, schema: {type: array, items: {}}, example: [p, q]", {"x": "p|q"}),
        ("style: spaceDelimited, explode: false, schema: {type: array, items: {}}, example: [p, q]", {"x": "p q"}),
        ("required: true, style: deepObject, explode: true, schema: {type: object}, example: {a: 1, b: x}", {"x[a]": "1", "x[b]": "x"}),
        ("style: deepObject, explode: true, schema: {type: array, items: {}}, example: [{a: 1}, {b: [p, q]}]", {"x[0][a]": "1", "x[1][b]": ["p", "q"]}),
        ("required: true, style: deepObject, explode: true, schema: {type: object}, example: {a: [], b: [p]}", {"x[b]": "p"}),
        ("required: true, schema: {type: object}, example: {a: 1, b: x}", {"a": "1", "b": "x"}),
        ("required: true, explode: false, schema: {type: object}, example: {a: 1, b: x}", {"x": "a,1,b,x"}),
        ("schema: {type: boolean}, example: true", {"x": "true"}),
        ("schema: {type: number}, example: 1.5", {"x": "1.5"}),
    ],
)  # fmt: skip
def test_a_test_expects_what_openapi_defines(
    parameter: str, query: dict[str, Any], read: Read
) -> None:
    sent = read_sent(build(read, get(f"{{name: x, in: query, {parameter}}}")))
    assert sent.get("query", {}) == query


def test_a_path_is_expected_to_be_quoted(read: Read) -> None:
    operation = "get: {parameters: [{name: gid, in: path, required: true, schema: {type: string}, example: 'a/b c?é'}]}"
    sent = read_sent(build(read, operation))
    assert (sent["method"], sent["path"]) == ("GET", "/things/a%2Fb%20c%3F%C3%A9")


BASIC = "Basic dXNlcjpwYXNzd29yZA=="


@pytest.mark.parametrize(
    ("scheme", "place", "expected"),
    [
        ("{type: http, scheme: bearer}", "credential", {"Authorization": "Bearer token"}),
        ("{type: http, scheme: Basic}", "credential", {"Authorization": BASIC}),
        ("{type: oauth2, flows: {}}", "credential", {"Authorization": "Bearer token"}),
        ("{type: apiKey, in: header, name: X-K}", "credential", {"X-K": "key"}),
        ("{type: apiKey, in: query, name: k}", "query", {"k": "key"}),
        ("{type: apiKey, in: cookie, name: k}", "cookies", {"k": "key"}),
    ],
)  # fmt: skip
def test_a_test_expects_the_credential(
    scheme: str, place: str, expected: dict[str, str], read: Read
) -> None:
    rest = f"  /open: {{get: {{security: []}}, put: {{}}}}\ncomponents: {{securitySchemes: {{s: {scheme}}}}}\n"
    view = build_sdk(read, get("", "security: [{s: []}]"), rest)
    (operation,) = view.tags[1].operations
    assert read_sent(operation)[place] == expected
    assert ast.literal_eval(view.test.credential) == {}


@pytest.mark.parametrize(
    ("security", "expected"),
    [
        ("[{digest: []}, {key: [], bearer: []}]", {"X-K": "key", "Authorization": "Bearer token"}),
        ("[{bearer: [], digest: []}, {key: []}]", {"X-K": "key"}),
        ("[{bearer: [], unknown: []}, {}]", {}),
        ("[{}, {bearer: []}]", {"Authorization": "Bearer token"}),
        ("[{}]", {}),
        ("[{digest: []}]", {}),
    ],
)  # fmt: skip
def test_a_test_expects_a_credential_that_can_be_given(
    security: str, expected: dict[str, str], read: Read
) -> None:
    rest = (
        "components: {securitySchemes: {digest: {type: http, scheme: digest},"
        " bearer: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-K}}}\n"
    )
    view = build_sdk(read, get("", f"security: {security}"), rest)
    assert ast.literal_eval(view.test.credential) == expected
    assert "credential" not in read_sent(view.tags[0].operations[0])


def test_a_test_omits_defaults(read: Read) -> None:
    rest = (
        "  /a: {get: {responses: {201: {content: {a/json: {}}}}}}\n"
        "  /b: {post: {requestBody: {content: {a/json: {}}}, responses: {200: {content: {a/json: {}}}}}}\n"
        "  /c: {put: {requestBody: {content: {a/json: {}}}, responses: {200: {content: {a/json: {}}}}}}\n"
        "  /d: {get: {security: [], responses: {204: {}}}}\n"
        "  /e: {patch: {requestBody: {content: {text/plain: {}}}, responses: {200: {content: {a/json: {}}}}}}\n"
        "  /f: {put: {requestBody: {content: {multipart/form-data: {schema: {properties: {n: {}}}}}}, responses: {200: {content: {a/json: {}}}}}}\n"
        "  /g: {put: {requestBody: {content: {multipart/form-data: {}}}, responses: {200: {content: {a/json: {}}}}}}\n"
        "  /h: {put: {requestBody: {content: {application/x-www-form-urlencoded: {schema: {properties: {m: {type: object}}},"
        " encoding: {m: {explode: true}}}}}, responses: {200: {content: {a/json: {}}}}}}\n"
        "security: [{s: []}]\n"
        "components: {securitySchemes: {s: {type: apiKey, in: header, name: X-K}}}\n"
    )
    view = build_sdk(read, "summary: nothing", rest)
    test = view.test
    usual = map(ast.literal_eval, (test.credential, test.accept, test.content_type))
    assert list(usual) == [{"X-K": "key"}, "a/json", "a/json"]
    (tag,) = view.tags
    sent = [read_sent(operation) for operation in tag.operations]
    assert {each.pop("path"): each for each in sent} == {
        "/a": {"method": "GET"},
        "/b": {"method": "POST", "body": ...},
        "/c": {"method": "PUT", "body": ...},
        "/d": {"method": "GET", "credential": {}, "accept": ""},
        "/e": {"method": "PATCH", "body": ..., "content_type": "text/plain"},
        "/f": {
            "method": "PUT",
            "form": {"n": "n_example"},
            "content_type": "multipart/form-data",
        },
        "/g": {"method": "PUT"},
        "/h": {
            "method": "PUT",
            "form": {},
            "content_type": "application/x-www-form-urlencoded",
        },
    }
    statuses = [
        operation.test.response.partition("status=")[2] for operation in tag.operations
    ]
    assert sorted(statuses) == ["", "", "", "", "", "", "201)", "204)"]


def test_a_document_without_operations_has_nothing_usual(read: Read) -> None:
    view = build_sdk_view(replace(build_model(read, get()), tags=()), SETTINGS)
    test = view.test
    assert (test.credential, test.accept, test.content_type) == ("{}", '""', '""')


# The SDK as a whole


def test_the_sdk_is_named_by_the_settings_and_the_document(read: Read) -> None:
    view = build_sdk(read, get())
    assert view.code.package == "things"
    assert view.code.host == '"https://api.example.com/v1"'
    assert view.code.client_lib_header == '""'
    assert view.toml.description == '"Python client of the Things API"'
    (tag,) = view.tags
    assert (tag.name, tag.module_name) == ("ThingsApi", "things_api")
    assert (tag.page.name, tag.page.key) == ("ThingsApi", "ThingsApi")


def test_a_name_that_is_not_an_identifier_is_an_error(read: Read) -> None:
    api = build_model(read, get())
    tag = replace(api.tags[0], name="x y")
    with pytest.raises(ValueError, match="'x y' is not an identifier"):
        build_sdk_view(replace(api, tags=(tag,)), SETTINGS)
