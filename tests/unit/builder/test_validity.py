"""Values are checked against the schemas of a document."""

from typing import Any

import pytest

from generator.builder.validity import SchemaChecker
from tests.unit.conftest import Read

# As in JSON Schema, a discriminator does not change which values are valid.
DISCRIMINATED = {
    "oneOf": [
        {"type": "object", "properties": {"size": {"type": "integer"}}},
        {"type": "object", "required": ["edge"]},
    ],
    "discriminator": {"propertyName": "shape"},
}


@pytest.mark.parametrize(
    ("value", "data", "expected"),
    [
        ("a", {"type": "string"}, True),
        (1, {"type": "string"}, False),
        (True, {"type": "integer"}, False),
        (True, {"type": "boolean"}, True),
        (1, {"type": "number"}, True),
        (1.5, {"type": "integer"}, False),
        (None, {"type": "string"}, False),
        (None, {"type": "string", "nullable": True}, True),
        ("a", {"type": "string", "enum": ["b"]}, False),
        ("b", {"enum": [1, "b"]}, True),
        ("1", {"enum": [1]}, False),
        (True, {"enum": [1]}, False),
        (1.0, {"enum": [1]}, True),
        ({"a": [1]}, {"enum": ["b", {"a": [1]}]}, True),
        ("2024-01-01", {"type": "string", "format": "date-time"}, False),
        ("2024-01-01T00:00:00Z", {"type": "string", "format": "date-time"}, True),
        (2**31 - 1, {"type": "integer", "format": "int32"}, True),
        (2**31, {"type": "integer", "format": "int32"}, False),
        (-(2**63), {"type": "integer", "format": "int64"}, True),
        (2**63, {"type": "integer", "format": "int64"}, False),
        ("aGk=", {"type": "string", "format": "byte"}, True),
        ("a b", {"type": "string", "format": "byte"}, False),
        ("\u00e9", {"type": "string", "format": "byte"}, False),
        ({}, {"required": ["a"], "properties": {"a": {"readOnly": True}}}, True),
        ({}, {"required": ["a"], "properties": {"a": {"readOnly": False}}}, False),
        ("red", DISCRIMINATED, False),
        ({"shape": "Round", "size": 1}, DISCRIMINATED, True),
        ({"shape": "Round", "size": "1"}, DISCRIMINATED, False),
        ([], {"type": "array"}, True),
        ({}, {"type": "array"}, False),
        ("anything", {}, True),
        ("text", {"$ref": "#/Word", "type": "no/type", "allOf": {"1": {}}}, True),
        (1, {"$ref": "#/Word", "type": "integer"}, False),
    ],
)
def test_what_is_valid(
    value: Any, data: dict[str, Any], expected: bool, read: Read
) -> None:
    document = read("openapi: 3.0.3\nWord: {type: string}\n")
    assert SchemaChecker(document).is_valid(data, value) is expected


def test_from_31_null_is_a_type_and_a_hidden_member_is_required(read: Read) -> None:
    checker = SchemaChecker(read("openapi: 3.1.0\nWord: {type: string}\n"))
    nullable = {"type": "string", "nullable": True}
    hidden = {"required": ["a"], "properties": {"a": {"readOnly": True}}}
    assert not checker.is_valid(nullable, None)
    assert not checker.is_valid(hidden, {})
    assert checker.is_valid({"type": ["string", "null"]}, None)
    assert not checker.is_valid({"$ref": "#/Word", "minLength": 2}, "a")
    assert not checker.is_valid({"exclusiveMinimum": 1}, 1)
