"""Hostile documents: each has a name, the sink it attacks, and the expected outcome.

Most are made of two tables: payloads that break out of a language, and sinks, the places of a
document from where text comes into the output. Every payload is put into every sink.
"""

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.security.harness import CANARY

GENERATED = "generated"
_UNDECLARED = "path-parameter-undeclared"  # some payloads have braces
_FREE = frozenset({GENERATED, "openapi-invalid"})  # where it is no valid value


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A document of the corpus.

    Attributes:
        name: What it tries.
        sink: Where its text would come out.
        document: Bytes, text, or what is written as JSON.
        outcomes: `generated`, or the codes under which it may be refused.
    """

    name: str
    sink: str
    document: Any
    outcomes: frozenset[str]


PAYLOADS = {
    "docstring": f'""" + {CANARY} + """\n{CANARY}\n"""',
    "string": f"\" + {CANARY} + \"' + {CANARY} + '\\",
    "line": f"x\r{CANARY}\n{CANARY}\u2028{CANARY}\x0c{CANARY}\x85{CANARY}",
    "backslash": f'\\"""\\N{{BULLET}}\\x22\\u0022{CANARY}\\\\"""\\',
    "template": "{{ sdk.__class__.__mro__ }}{% raw %}{# x #}{{ 7*7 }}" + CANARY,
    "markdown": (
        f"```\n# **Injected**\n\n```python\n{CANARY}\n```\n<script>{CANARY}</script> "
        "[a](javascript:alert) ![b](data:x) <javascript:alert> | c |\n===\n\n"
        '# Injected\n<!-- \n[x]: javascript:alert\n\n[x] <img src=x onerror="x">~~~'
    ),
    "toml": f'"\n[tool.evil]\nx = """{CANARY}"""\n\x7f\x1b[31m\u202e]\'\'\'',
}

BASE: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Things", "version": "1"},
    "servers": [{"url": "https://example.com/v1"}],
    "tags": [{"name": "Things", "description": "All things."}],
    "paths": {
        "/things/{id}": {
            "post": {
                "operationId": "getThing",
                "summary": "Get a thing",
                "description": "Gets it.",
                "tags": ["Things"],
                "security": [{"key": []}],
                "parameters": [
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "description": "Its id.",
                        "schema": {"type": "string"},
                    },
                    {
                        "name": "limit",
                        "in": "query",
                        "required": True,
                        "description": "How many.",
                        "schema": {"type": "string"},
                    },
                    {
                        "name": "order",
                        "in": "query",
                        "description": "How.",
                        "schema": {"type": "string"},
                    },
                    {"name": "X-Thing", "in": "header", "schema": {"type": "string"}},
                    {"name": "crumb", "in": "cookie", "schema": {"type": "string"}},
                ],
                "requestBody": {
                    "description": "A thing.",
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "properties": {"name": {"type": "string"}},
                            }
                        }
                    },
                },
                "responses": {
                    "200": {
                        "description": "Here.",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "properties": {
                                        "data": {"$ref": "#/components/schemas/Thing"}
                                    },
                                }
                            }
                        },
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "title": "Thing",
                "description": "A thing.",
                "properties": {"name": {"type": "string", "description": "Its name."}},
            }
        },
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    },
}
_PATH = ("paths", "/things/{id}")
_OPERATION = (*_PATH, "post")
_PARAMETERS = (*_OPERATION, "parameters")
_BODY = (*_OPERATION, "requestBody", "content", "application/json")
_RESPONSE = (*_OPERATION, "responses", "200")
_CONTENT = (*_RESPONSE, "content", "application/json")
_THING = ("components", "schemas", "Thing")

# Where the text stands in the document; None as the last part renames a key.
SINKS: dict[str, tuple[Any, ...]] = {
    "title": ("info", "title"),
    "version": ("info", "version"),
    "API description": ("info", "description"),
    "server address": ("servers", 0, "url"),
    "tag": (*_OPERATION, "tags", 0),
    "tag description": ("tags", 0, "description"),
    "operationId": (*_OPERATION, "operationId"),
    "summary": (*_OPERATION, "summary"),
    "description": (*_OPERATION, "description"),
    "parameter description": (*_PARAMETERS, 1, "description"),
    "optional description": (*_PARAMETERS, 2, "description"),
    "query parameter": (*_PARAMETERS, 2, "name"),
    "required parameter": (*_PARAMETERS, 1, "name"),
    "header": (*_PARAMETERS, 3, "name"),
    "cookie": (*_PARAMETERS, 4, "name"),
    "parameter example": (*_PARAMETERS, 2, "example"),
    "path example": (*_PARAMETERS, 0, "example"),
    "default": (*_PARAMETERS, 2, "schema", "default"),
    "enum": (*_PARAMETERS, 2, "schema", "enum", "[]"),
    "format": (*_PARAMETERS, 2, "schema", "format"),
    "body description": (*_OPERATION, "requestBody", "description"),
    "body example": (*_BODY, "example"),
    "body member": (*_BODY, "schema", "properties", "name", None),
    "body media type": (*_BODY, None),
    "response description": (*_RESPONSE, "description"),
    "response media type": (*_CONTENT, None),
    "response example": (*_CONTENT, "example"),
    "response member": (*_CONTENT, "schema", "properties", "more"),
    "schema": ("components", "schemas", "Other"),
    "schema title": (*_THING, "title"),
    "schema description": (*_THING, "description"),
    "property description": (*_THING, "properties", "name", "description"),
    "property": (*_THING, "properties", "name", None),
    "property example": (*_THING, "properties", "name", "example"),
    "property pattern": (*_THING, "properties", "name", "pattern"),
    "path text": ("paths", "/things/{id}", None),
    "security scheme": ("components", "securitySchemes", "key", None),
    "API key": ("components", "securitySchemes", "key", "name"),
    "free prefix": (*_OPERATION, "x-sdk-free-parameters", "prefix"),
    "free parameter": (*_OPERATION, "x-sdk-free-parameters", "examples"),
    "external documentation": (*_OPERATION, "externalDocs", "description"),
}


def iterate_cases() -> Iterator[Case]:
    """Go through the corpus."""
    for sink, place in SINKS.items():
        for name, payload in PAYLOADS.items():
            yield Case(
                name=name,
                sink=sink,
                document=put_text(place, payload),
                outcomes=_FREE if sink != "path text" else _FREE | {_UNDECLARED},
            )
    yield from _iterate_names()
    yield from _iterate_texts()


def put_text(place: tuple[Any, ...], text: str) -> dict[str, Any]:
    """Put text into a copy of the document."""
    document = copy.deepcopy(BASE)
    node: Any = document
    for index, part in enumerate(place[:-1]):
        if place[index + 1] is None:  # the key is the sink
            _rename(node, part, text)
            if place[:2] == ("components", "securitySchemes"):
                _rename(_get(document, (*_OPERATION, "security", 0)), part, text)
            return document
        node = node.setdefault(part, {}) if isinstance(node, dict) else node[part]
        if place[index + 1] == "[]":
            node.clear()
    if place[-1] == "[]":
        _get(document, place[:-2])["enum"] = [text, "other"]
    elif place[-1] == "examples":
        row = {"name": text, "type": text, "description": text, "value": text}
        node.update(prefix="x", examples=[row])
    elif place[-1] in ("more", "Other"):
        node[text] = {"type": "string"}
    else:
        node[place[-1]] = text
    return document


def _rename(mapping: dict[str, Any], key: str, text: str) -> None:
    new = f"/{text}/{{id}}" if key.startswith("/") else text
    mapping[new] = mapping.pop(key)


def _get(document: Any, place: tuple[Any, ...]) -> Any:
    for part in place:
        document = document[part]
    return document


NAMES = {
    "keyword": ["class", "None", "import", "async", "lambda"],
    "dunder": ["__init__", "__class__", "__import__", "__del__", "__getattr__"],
    "ours": ["self", "opts", "kwargs", "body", "async_req", "header_params", "_call"],
    "client": ["api_client", "close", "configuration", "pprint", "print", "mro"],
    "not ASCII": ["überfällig", "日本語", "ﬁle", "𝒜", "İ", "ß", "\u200bx"],
    "empty": ["", " ", "-", "___", "…"],
    "long": ["x" * 300, "x" * 299 + "y", "X" * 300],
    "clash": [
        "getThing",
        "get_thing",
        "get-thing",
        "GetThing",
        "GETTHING",
        "get_thing_2",
    ],
    "digit": ["1", "12x", "1.5", "_1", "٣"],
    "path": ["../../etc/passwd", "/etc/passwd", "C:\\x", "a/../../b", "..", ".", "CON"],
    "twin": ["x", "x_with_http_info", "xWithHttpInfo", "x_2", "X"],
    "test": ["conftest", "loopback", "__init__", "test", "server", "answer", "result"],
}


def _iterate_names() -> Iterator[Case]:
    """Sets of names that share a namespace, as each kind of name."""
    for kind, names in NAMES.items():
        for sink in ("operationId", "tag", "parameter", "required parameter", "schema"):
            yield Case(
                name=f"{kind} names",
                sink=sink,
                document=_name_things(sink, names),
                outcomes=_FREE,
            )


def _name_things(sink: str, names: list[str]) -> dict[str, Any]:
    document = copy.deepcopy(BASE)
    responses = {"200": {"description": "Here."}}
    if sink in ("operationId", "tag"):
        document["paths"] = {
            f"/{index}": {
                "get": {
                    "operationId": name if sink == "operationId" else f"op{index}",
                    "tags": ["T" if sink == "operationId" else name],
                    "responses": responses,
                }
            }
            for index, name in enumerate(names)
        }
    elif sink == "schema":
        document["components"]["schemas"] = {
            "Thing": {"type": "object"},
            **{name: {"type": "object", "properties": {name: {}}} for name in names},
        }
    else:
        document["paths"]["/all"] = {
            "get": {
                "operationId": "all",
                "parameters": [
                    {
                        "name": name,
                        "in": "query",
                        "required": sink == "required parameter",
                        "schema": {"type": "string"},
                    }
                    for name in names
                ],
                "responses": responses,
            }
        }
    return document


def _iterate_texts() -> Iterator[Case]:
    """Documents that are not even documents, or reach for what is not theirs."""
    head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n"
    schemas = f"{head}paths: {{}}\ncomponents:\n  schemas:\n"
    laughs = "".join(
        f"    a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 10)
    )
    tower = "".join(f"a{i}: &a{i} [*a{i - 1}]\n" for i in range(1, 3000))
    reference = head + "paths:\n  /a: {$ref: %s}\n"
    for name, code, document in (
        ("object tag", "yaml-tag", f"{head}x: !!python/object/apply:os.system [id]"),
        ("name tag", "yaml-tag", f"{head}x: !!python/name:os.system"),
        ("own tag", "yaml-tag", f"{head}x: !evil y"),
        ("binary tag", "yaml-tag", f"{head}x: !!binary aGk="),
        ("number tag", "yaml-tag", f"{head}x: !!int 'one'"),
        ("billion laughs", "too-large", f"{schemas}    a0: &a0 [x]\n{laughs}"),
        ("tower of aliases", "too-deep", f"a0: &a0 [x]\n{tower}"),
        ("alias of itself", "alias-cycle", f"{head}x: &x [*x]"),
        ("deep flow", "too-deep", "[" * 100_000),
        ("deep objects", "too-deep", '{"a":' * 100_000),
        ("deep lines", "too-deep", "\n".join(" " * i + "a:" for i in range(500))),
        ("deep dashes", "too-deep", "- " * 5_000),
        ("key twice", "duplicate-key", f"{head}paths: {{}}\npaths: {{}}"),
        ("JSON key twice", "duplicate-key", '{"openapi": "3.0.3", "openapi": "3.1.0"}'),
        ("list as key", "bad-key", f"{head}? [x]\n: y"),
        ("merge of text", "bad-key", f"{head}<<: x"),
        ("not UTF-8", "not-utf8", b"openapi: \xff"),
        ("UTF-16", "not-utf8", head.encode("utf-16")),
        ("control character", "bad-character", f"{head}x: \x07"),
        ("half a character", "bad-character", '{"openapi": "\\ud800"}'),
        ("empty", "document-empty", ""),
        ("comment only", "document-empty", "# nothing"),
        ("scalar", "openapi-version", "hello"),
        ("list", "openapi-version", "[]"),
        ("no version", "openapi-version", "info: {}"),
        ("version of another kind", "openapi-version", "openapi: [3]"),
        ("Swagger", "openapi-version", "swagger: '2.0'"),
        ("OpenAPI 4", "openapi-version", "openapi: 4.0.0"),
        ("two documents", "yaml-syntax", f"{head}---\n{head}"),
        ("open bracket", "yaml-syntax", "{openapi: 3.0.3"),
        ("unknown alias", "yaml-syntax", f"{head}x: *nobody"),
        ("huge number", "yaml-tag", f"{head}x: {'9' * 5_000}"),
        (
            "reference to the network",
            "ref-remote",
            reference % "'http://127.0.0.1:1/x'",
        ),
        ("reference to a host", "ref-remote", reference % "'//127.0.0.1:1/x'"),
        ("reference by scheme", "ref-remote", reference % "'file:///etc/passwd'"),
        ("reference to root", "ref-outside", reference % "'/etc/passwd'"),
        ("reference upwards", "ref-outside", reference % "'../../../../etc/passwd'"),
        (
            "reference encoded",
            "ref-outside",
            reference % "'..%2f..%2f..%2fetc%2fpasswd'",
        ),
        ("reference with NUL", "ref-outside", reference % '"a%00b"'),
        ("reference to nothing", "ref-dangling", reference % "'nothing.yaml'"),
        ("reference into nothing", "ref-dangling", reference % "'#/nothing'"),
        ("reference to a device", "ref-outside", reference % "/dev/zero"),
        (
            "reference in a default",  # a value, not a reference
            GENERATED,
            f"{schemas}    A: {{default: {{$ref: 'http://127.0.0.1:1/x'}}}}",
        ),
        ("reference to an anchor", "ref-anchor", reference % "'#here'"),
        ("reference to itself", "ref-cycle", reference % "'#/paths/~1a'"),
        ("paths are a list", "openapi-invalid", f"{head}paths: []"),
        ("operation is text", "openapi-invalid", f"{head}paths: {{/a: {{get: x}}}}"),
        ("path without slash", "openapi-invalid", f"{head}paths: {{a: {{}}}}"),
    ):
        yield Case(
            name=name, sink="loader", document=document, outcomes=frozenset({code})
        )
    yield Case(
        name="no operation",
        sink="everything",
        document=f"{head}paths: {{}}",
        outcomes=frozenset({GENERATED}),
    )
    for name, schema in _SCHEMAS.items():
        whole = copy.deepcopy(BASE)
        whole["components"]["schemas"].update(schema)
        yield Case(
            name=name,
            sink="schemas",
            document=whole,
            outcomes=frozenset({GENERATED, "openapi-uncheckable"}),
        )


def _refer(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


_SCHEMAS: dict[str, dict[str, Any]] = {
    "allOf of itself": {"Thing": {"allOf": [_refer("Thing"), {"type": "object"}]}},
    "list of itself": {"Thing": {"type": "array", "items": _refer("Thing")}},
    "required itself": {
        "Thing": {
            "type": "object",
            "required": ["thing"],
            "properties": {"thing": _refer("Thing")},
        }
    },
    "oneOf of itself": {"Thing": {"oneOf": [_refer("Thing"), {"type": "string"}]}},
    "items in allOf": {"Thing": {"allOf": [{"items": _refer("Thing")}]}},
    "doubling members": {
        "Thing": _refer("A0"),
        **{
            f"A{i}": {
                "type": "object",
                "required": ["x", "y"],
                "properties": {"x": _refer(f"A{i + 1}"), "y": _refer(f"A{i + 1}")},
            }
            for i in range(60)
        },
        "A60": {"type": "string"},
    },
    "doubling allOf": {
        "Thing": _refer("A0"),
        **{f"A{i}": {"allOf": [_refer(f"A{i + 1}")] * 2} for i in range(60)},
        "A60": {"type": "string", "default": "x"},
    },
    "doubling default": {
        "Thing": {"default": "x", "allOf": [_refer("A0")]},
        **{f"A{i}": {"anyOf": [_refer(f"A{i + 1}")] * 2} for i in range(60)},
        "A60": {"type": "string", "maxLength": 99},
    },
    "long chain": {
        "Thing": _refer("A0"),
        **{
            f"A{i}": {"type": "object", "properties": {"x": _refer(f"A{i + 1}")}}
            for i in range(900)
        },
        "A900": {"type": "string"},
    },
    "long chain of anyOf": {
        "Thing": _refer("A0"),
        **{f"A{i}": {"anyOf": [_refer(f"A{i + 1}")]} for i in range(900)},
        "A900": {"type": "string"},
    },
    "long chain of allOf": {
        "Thing": _refer("A0"),
        **{f"A{i}": {"allOf": [_refer(f"A{i + 1}")]} for i in range(900)},
        "A900": {"type": "string"},
    },
    "slow pattern": {
        "Thing": {"type": "string", "pattern": "^(a+)+$", "default": "a" * 60 + "!"}
    },
    "huge lengths": {
        "Thing": {
            "type": "object",
            "properties": {
                "s": {"type": "string", "minLength": 10**12},
                "a": {"type": "array", "items": {}, "minItems": 10**12},
                "n": {"type": "number", "minimum": 1e308, "multipleOf": 1e-300},
                "i": {"type": "integer", "minimum": 10**400},
            },
        }
    },
    "no type": {"Thing": {}},
    "nothing fits": {"Thing": {"not": {}}},
    "members named like keywords": {
        "Thing": {
            "type": "object",
            "properties": {
                n: {"type": "string"} for n in ("class", "$ref", "def", "__class__", "")
            },
        }
    },
}
