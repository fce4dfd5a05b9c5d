"""Schemas are read with their references followed and their parts merged."""

import pytest

from generator.builder.schemas import (
    FlatSchema,
    Schemas,
    get_items,
    get_schema,
    is_binary,
    name_type,
)
from generator.model.api import Schema
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


def test_the_parts_of_all_of_are_merged_the_later_over_the_earlier(read: Read) -> None:
    document = read(SCHEMAS)
    for name in ("Task", "Again"):
        flat = Schemas(document).flatten(find(document, name))
        assert list(flat.properties) == ["gid", "name", "due", "extra"]
        assert flat.properties["name"].data == {"type": "integer"}
        assert flat.properties["name"].pointer == "/Task/allOf/1/properties/name"
        assert flat.required == {"gid", "due"}
        assert flat.data["description"] == "A task."
        assert flat.type == "object"
        assert flat.places == {"/Task", "/Base", "/Task/allOf/1"}


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
def test_a_type_is_declared_or_told_by_other_keywords(
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
    items = get_items(Schemas(document).flatten(schema), schema)
    assert Schemas(document).flatten(items).type == "string"


@pytest.mark.parametrize(
    ("text", "binary"),
    [
        ("{type: string, format: binary}", True),
        ("{type: string, contentMediaType: image/png}", True),
        ("{type: string, format: byte}", False),
        ("{type: object, contentMediaType: image/png}", False),
        ("{type: string}", False),
    ],
)
def test_a_file_is_told_from_a_text(text: str, binary: bool, read: Read) -> None:
    assert is_binary(flatten(*wrap(read, text))) is binary
