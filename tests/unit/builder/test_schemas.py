"""Schemas are interpreted with references resolved and parts merged."""

import pytest

from generator.builder.flat_schema import FlatSchema, get_items, get_schema
from generator.builder.parameters import name_type
from generator.builder.schemas import Schemas
from generator.model.arguments import Schema
from generator.source.document import Document
from tests.unit.conftest import Read

SCHEMAS = """\
openapi: 3.0.3
Base: {type: object, required: [gid], properties: {gid: {type: string}, name: {type: string}}}
Task:
  allOf:
    - $ref: '#/Base'
    - {properties: {name: {type: integer}, due: {type: string, format: date}}, required: [due]}
  description: A task.
  properties: {extra: {}}
Again: {$ref: '#/Task'}
Loop: {allOf: [{$ref: '#/Loop'}, {type: object, properties: {a: {}}}]}
Ring: {allOf: [{$ref: '#/Rang'}], properties: {ring: {}}}
Rang: {allOf: [{$ref: '#/Ring'}], properties: {rang: {}}}
Names: {type: array, items: {$ref: '#/Name'}}
Name: {type: string}
"""


def find(document: Document, name: str) -> Schema:
    return get_schema(document.data[name], f"/{name}")


def flatten(document: Document, schema: Schema) -> FlatSchema:
    return Schemas(document).flatten(schema)


def wrap(read: Read, text: str) -> tuple[Document, Schema]:
    document = read(f"{SCHEMAS}Mine: {text}\n")
    return document, find(document, "Mine")


def test_the_parts_of_all_of_are_merged(read: Read) -> None:
    document = read(SCHEMAS)
    for name in ("Task", "Again"):
        flat = Schemas(document).flatten(find(document, name))
        assert list(flat.properties) == ["gid", "name", "due", "extra"]
        both = {"allOf": [{"type": "string"}, {"type": "integer"}]}
        assert flat.properties["name"].data == both
        assert flat.required == {"gid", "due"}
        assert flat.data["description"] == "A task."
        assert flat.type == "object"
        assert flat.pointers == {"/Task", "/Base", "/Task/allOf/1"}


@pytest.mark.parametrize(
    ("name", "properties"), [("Loop", {"a"}), ("Ring", {"ring", "rang"})]
)
def test_a_schema_that_is_part_of_itself_ends(
    name: str, properties: set[str], read: Read
) -> None:
    document = read(SCHEMAS)
    flat = Schemas(document).flatten(find(document, name))
    assert set(flat.properties) == properties


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("{}", ""),
        ("{type: string}", "string"),
        ("{type: [string, 'null']}", "string"),
        ("{type: ['null', integer]}", "integer"),
        ("{type: ['null']}", "null"),
        ("{properties: {a: {}}}", "object"),
        ("{additionalProperties: false}", "object"),
        ("{items: {}}", "array"),
        ("{type: {}}", ""),
        ("true", ""),
        ("[]", ""),
    ],
)
def test_a_type_is_declared_or_follows_from_other_keywords(
    text: str, kind: str, read: Read
) -> None:
    assert flatten(*wrap(read, text)).type == kind


@pytest.mark.parametrize(
    "text",
    [
        "{allOf: {}}",
        "{properties: []}",
        "{required: true}",
        "{properties: {a: 1}}",
        "{allOf: [1]}",
    ],
)
def test_nonsense_means_nothing(text: str, read: Read) -> None:
    flat = flatten(*wrap(read, text))
    assert flat.required == frozenset()
    assert all(schema.data == {} for schema in flat.properties.values())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{type: string}", "str"),
        ("{type: string, format: date}", "date"),
        ("{type: string, format: date-time}", "datetime"),
        ("{type: string, format: uuid}", "str"),
        ("{type: integer}", "int"),
        ("{type: number, format: float}", "float"),
        ("{type: boolean}", "bool"),
        ("{type: object}", "dict"),
        ("{$ref: '#/Task'}", "dict"),
        ("{$ref: '#/Names'}", "list[str]"),
        (
            "{type: array, items: {type: array, items: {type: integer}}}",
            "list[list[int]]",
        ),
        ("{type: array}", "list[str]"),
        ("{type: nonsense}", "str"),
        ("{}", "str"),
    ],
)
def test_a_type_has_a_name_in_python(text: str, name: str, read: Read) -> None:
    document, schema = wrap(read, text)
    assert name_type(Schemas(document), schema) == name


def test_the_items_of_a_reference_are_found(read: Read) -> None:
    document, schema = wrap(read, "{$ref: '#/Names'}")
    items = get_items(Schemas(document).flatten(schema))
    assert Schemas(document).flatten(items).type == "string"


@pytest.mark.parametrize(
    ("text", "binary"),
    [
        ("{type: string, format: binary}", True),
        ("{type: string, contentMediaType: image/png}", True),
        ("{type: string, format: byte}", False),
        ("{type: object, contentMediaType: image/png}", False),
        ("{type: string}", False),
        ("{contentMediaType: image/png}", True),
        ("{type: string, contentMediaType: text/csv}", False),
        ("{type: string, contentMediaType: image/png, contentEncoding: base64}", False),
        ("{type: [string, 'null'], format: binary}", True),
        ("{oneOf: [{type: 'null'}, {type: string, format: binary}]}", True),
        ("{oneOf: [{const: null}, {type: string, format: binary}]}", True),
        ("{anyOf: [{contentMediaType: image/png}, {enum: [null]}]}", True),
        ("{anyOf: [{type: string}, {type: string, format: binary}]}", False),
        ("{allOf: [{type: string}, {format: binary}], nullable: true}", True),
    ],
)
def test_a_file_is_distinguished_from_text(text: str, binary: bool, read: Read) -> None:
    document, schema = wrap(read, text)
    assert Schemas(document).is_binary(schema) is binary


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("{type: [array, string, 'null'], items: {}}", ["array", "string", "null"]),
        ("{anyOf: [{type: array, items: {}}, {type: 'null'}]}", ["array", "null"]),
        ("{oneOf: [{$ref: '#/Names'}, {type: object}]}", ["array", "object"]),
        ("{allOf: [{$ref: '#/Names'}]}", ["array"]),
        ("{allOf: [{type: [integer, string]}, {type: [string, boolean]}]}", ["string"]),
        ("{allOf: [{type: integer}, {type: number}]}", ["integer"]),
        ("{anyOf: [{oneOf: [{type: string}, {type: integer}]}, {type: array}]}", ["string", "integer", "array"]),
        ("{type: object, oneOf: [{required: [a]}, {required: [b]}]}", ["object", "object"]),
        ("{}", [""]),
    ],
)  # fmt: skip
def test_the_alternatives_of_a_value_are_listed(
    text: str, types: list[str], read: Read
) -> None:
    document, schema = wrap(read, text)
    found = Schemas(document).list_alternatives(schema)
    assert [flat.type for flat in found] == types


def test_a_property_that_no_value_fits_is_left_out(read: Read) -> None:
    document, schema = wrap(read, "{properties: {kept: true, gone: false, also: {}}}")
    assert set(Schemas(document).flatten(schema).properties) == {"kept", "also"}


def test_each_choice_holds_beside_the_others(read: Read) -> None:
    document, schema = wrap(
        read,
        "{properties: {x: {}}, oneOf: [{properties: {a: {}}}, {properties: {b: {}}}],"
        " anyOf: [{properties: {c: {}}, required: [c]}, {properties: {d: {}}}]}",
    )
    found = Schemas(document).list_alternatives(schema)
    assert [sorted(flat.properties) for flat in found] == [
        ["a", "c", "x"],
        ["a", "d", "x"],
        ["b", "c", "x"],
        ["b", "d", "x"],
    ]
    assert [sorted(flat.required) for flat in found] == [["c"], [], ["c"], []]


@pytest.mark.parametrize(
    ("text", "nullable"),
    [
        ("{type: string, nullable: true}", True),
        ("{type: [string, 'null']}", True),
        ("{enum: [a, null]}", True),
        ("{const: null}", True),
        ("{oneOf: [{type: string}, {$ref: '#/Empty'}]}", True),
        ("{allOf: [{$ref: '#/Name'}], nullable: true}", True),
        ("{type: string}", False),
        ("{pattern: a}", True),
        ("{}", True),
        ("{not: {enum: [null]}}", False),
    ],
)
def test_null_can_be_allowed_in_many_ways(
    text: str, nullable: bool, read: Read
) -> None:
    document = read(f"{SCHEMAS}Empty: {{type: 'null'}}\nMine: {text}\n")
    assert Schemas(document).is_nullable(find(document, "Mine")) is nullable


@pytest.mark.parametrize(
    ("text", "merged"),
    [
        ("{allOf: [{minimum: 1, maximum: 9}, {minimum: 3, maximum: 20}]}", {"minimum": 3, "maximum": 9}),
        ("{allOf: [{enum: [a, b]}, {enum: [b, c]}]}", {"enum": ["b"]}),
        ("{allOf: [{additionalProperties: false}, {additionalProperties: {}}]}", {"additionalProperties": False}),
    ],
)  # fmt: skip
def test_limits_of_all_parts_hold(
    text: str, merged: dict[str, object], read: Read
) -> None:
    assert flatten(*wrap(read, text)).data == merged


def test_what_holds_itself_in_its_choices_ends(read: Read) -> None:
    document = read(
        "openapi: 3.0.3\n"
        "Pet: {properties: {a: {}}, oneOf: [{$ref: '#/Cat'}, {$ref: '#/Pet'}]}\n"
        "Cat: {allOf: [{$ref: '#/Pet'}], properties: {b: {}}}\n"
        "Both: {anyOf: [{$ref: '#/Both'}, {$ref: '#/Both'}]}\n"
    )
    schemas = Schemas(document)
    assert [sorted(f.properties) for f in schemas.list_alternatives(find(document, "Cat"))] == [["a", "b"]]  # fmt: skip
    assert schemas.list_alternatives(find(document, "Both"))


def test_a_reference_without_end_makes_nothing_valid(read: Read) -> None:
    schemas = Schemas(read(SCHEMAS))
    assert not schemas.is_valid(find(schemas.document, "Ring"), "text")
    assert schemas.is_valid(find(schemas.document, "Names"), ["text"])


def test_references_side_by_side_are_not_deep(read: Read) -> None:
    """Each item is checked against both options; of the second only one reason is looked for."""
    schemas = Schemas(
        read(f"{SCHEMAS}Either: {{oneOf: [{{$ref: '#/Name'}}, {{$ref: '#/Names'}}]}}\n")
    )
    items = get_schema({"type": "array", "items": {"$ref": "#/Either"}}, "/items")
    assert schemas.is_valid(items, ["text"] * 200)
    assert not schemas.is_valid(items, ["text"] * 200 + [1])
