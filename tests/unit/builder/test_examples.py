"""Examples are valid for their schemas and small, and are the document's own if these are valid."""

from typing import Any

import pytest
from openapi_schema_validator import OAS30Validator, oas30_format_checker

from generator.builder.examples import make_example
from generator.builder.flat_schema import get_schema
from generator.builder.schemas import Schemas
from generator.model.types import Direction
from tests.unit.conftest import Read

PARTS = """\
openapi: 3.0.3
Compact: {type: object, properties: {gid: {type: string, readOnly: true}, name: {type: string}}}
Tree: {type: object, properties: {name: {type: string}, child: {$ref: '#/Tree'}, many: {type: array, items: {$ref: '#/Tree'}}}}
Word: {type: string}
Endless: {type: object, required: [again], properties: {again: {$ref: '#/Endless'}}}
"""


def make(read: Read, text: str, direction: Direction = "request") -> Any:
    document = read(f"{PARTS}Mine: {text}\n")
    return make_example(
        Schemas(document), get_schema(document.data["Mine"], "/Mine"), direction, "x"
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # the document's own
        ("{type: string, example: own}", "own"),
        ("{type: string, example: 5, default: own}", "own"),
        ("{type: string, enum: [a, b], example: c}", "a"),
        ("{type: string, enum: [a, b], default: b}", "a"),
        ("{type: integer, example: '5'}", 1),
        ("{type: integer, example: true}", 1),
        ("{type: boolean, example: 1}", True),
        ("{type: number, example: 5}", 5),
        ("{type: string, const: own}", "own"),
        ("{type: string, example: null}", "x_example"),
        ("{type: string, nullable: true, example: null}", None),
        ("{type: string, format: date, example: May}", "2013-10-20"),
        ("{type: string, format: date, example: '2024-05-06'}", "2024-05-06"),
        ("{type: string, minLength: 3, example: ab}", "x_example"),
        ("{type: string, maxLength: 3, example: abcd}", "x_e"),
        ("{type: object, example: {a: 1}}", {"a": 1}),
        ("{type: object, required: [b], example: {a: 1}}", {"b": "b_example"}),
        ("{type: array, items: {type: string, example: a}, example: [b]}", ["a"]),
        ("{type: array, prefixItems: [{type: integer}, {enum: [a]}]}", [1, "a"]),
        (
            "{prefixItems: [{type: integer}], items: {type: boolean}, minItems: 3}",
            [1, True, True],
        ),
        # made
        ("{type: string}", "x_example"),
        ("{type: string, minLength: 12}", "x_examplexxx"),
        ("{type: string, format: email}", "someone@example.com"),
        ("{type: integer, minimum: 5}", 5),
        ("{type: integer, minimum: 5, exclusiveMinimum: true}", 6),
        ("{type: integer, exclusiveMinimum: 5}", 6),
        ("{type: integer, minimum: 5, multipleOf: 4}", 8),
        ("{type: integer, maximum: 0}", 0),
        ("{type: integer, maximum: -5}", -5),
        ("{type: integer, multipleOf: 10}", 10),
        ("{type: number, multipleOf: 0.5}", 0.5),
        ("{type: number, multipleOf: 0.1, example: 0.7}", 0.7),
        ("{type: number, multipleOf: 0.1, example: 0.75}", 0.1),
        ("{type: number, multipleOf: 0.01, minimum: 1.1}", 1.1),
        ("{type: number, multipleOf: 0.2, minimum: 0.6, exclusiveMinimum: true}", 0.8),
        ("{type: number, multipleOf: 0.1, maximum: -0.3}", -0.3),
        (
            "{type: array, minItems: 3, uniqueItems: true,"
            " items: {type: number, multipleOf: 0.1}}",
            [0.1, 0.2, 0.3],
        ),
        ("{type: 'null'}", None),
        ("{}", "x_example"),
        ("{type: array, items: {type: string}, minItems: 3}", ["x_example"] * 3),
        ("{type: array}", ["x_example"]),
        # alternatives
        ("{oneOf: [{type: integer, example: 7}, {type: string}]}", 7),
        ("{anyOf: [{$ref: '#/Compact'}]}", {"name": "name_example"}),
        ("{oneOf: []}", "x_example"),
        # recursion
        ("{$ref: '#/Tree'}", {"name": "name_example", "many": []}),
        ("{$ref: '#/Endless'}", {}),
        ("{type: array, items: {$ref: '#/Endless'}}", []),
    ],
)
def test_a_value_is_made(text: str, value: Any, read: Read) -> None:
    made = make(read, text)
    assert made == value
    assert type(made) is type(value)


def test_what_is_read_only_is_not_sent_and_what_is_write_only_does_not_come(
    read: Read,
) -> None:
    text = (
        "{type: object, required: [b], properties: {a: {type: string, readOnly: true},"
        " b: {type: string, readOnly: true}, c: {type: string, writeOnly: true}}}"
    )
    assert set(make(read, text, "request")) == {"b", "c"}
    assert set(make(read, text, "response")) == {"a", "b"}


def test_the_required_are_shown_and_a_few_of_the_others(read: Read) -> None:
    members = ", ".join(f"m{n}: {{type: string}}" for n in range(20))
    required = ", ".join(f"m{n}" for n in range(10, 20))
    text = f"{{type: object, required: [{required}], properties: {{{members}}}}}"
    made = make(read, text)
    assert set(made) == {f"m{n}" for n in [*range(5), *range(10, 20)]}
    assert list(made)[:10] == [f"m{n}" for n in range(10, 20)]


def test_plain_members_are_shown_before_deep_ones(read: Read) -> None:
    text = (
        "{properties: {deep: {$ref: '#/Compact'}, any: {},"
        " a: {type: string}, b: {type: integer}}}"
    )
    assert list(make(read, text)) == ["a", "b", "deep", "any"]


def test_an_example_may_fit_several_options(read: Read) -> None:
    options = "{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {}}}"
    document = read(f"{PARTS}Mine: {{oneOf: [{options}]}}\n")
    schema = get_schema(document.data["Mine"], "/Mine")
    given = [{"a": 1, "b": 1}, {"c": "own"}]
    made = make_example(Schemas(document), schema, "request", given=given[:1])
    assert made == {"a": 1, "b": 1}
    assert make_example(
        Schemas(document), schema, "request", given=[5, *given[1:]]
    ) == {"c": "own"}


@pytest.mark.parametrize("rest", ["", ", {type: 'null'}"])
def test_an_option_that_others_resemble_is_shown_rather_than_nothing(
    rest: str, read: Read
) -> None:
    options = "{properties: {a: {type: string}}}, {properties: {b: {}}}"
    text = f"{{type: object, properties: {{c: {{oneOf: [{options}{rest}]}}}}}}"
    assert make(read, text) == {"c": {"a": "a_example"}}


def test_a_discriminator_has_a_value_of_its_schema(read: Read) -> None:
    document = read(
        "openapi: 3.0.3\n"
        "components:\n  schemas:\n"
        "    Base: {type: object, required: [form], properties: {form: {type: string, example: any}}}\n"
        "    Cup: {allOf: [{$ref: '#/components/schemas/Base'}]}\n"
        "    Mug: {allOf: [{$ref: '#/components/schemas/Cup'}], properties: {form: {enum: [mug, tall]}}}\n"
        "    Any:\n"
        "      oneOf: [{$ref: '#/components/schemas/Mug'}, {$ref: '#/components/schemas/Cup'}]\n"
        "      discriminator: {propertyName: form, mapping: {low: Cup, wide: Mug, tall: Mug}}\n"
    )

    def make_named(name: str) -> Any:
        pointer = f"/components/schemas/{name}"
        schema = get_schema(document.get(pointer), pointer)
        return make_example(Schemas(document), schema, "response")

    assert make_named("Mug") == {"form": "tall"}
    # A tall one would be valid for both options.
    assert make_named("Any") == make_named("Cup") == {"form": "low"}
    assert make_named("Base") == {"form": "any"}


@pytest.mark.parametrize(
    "text",
    [
        "{type: integer, minimum: 1, maximum: 1}",
        "{type: integer, minimum: 0.5}",
        "{type: integer, minimum: 3, maximum: 9, multipleOf: 5}",
        "{type: integer, maximum: 10, exclusiveMaximum: true}",
        "{type: integer, maximum: 1, exclusiveMaximum: true}",
        "{type: integer, maximum: -3, multipleOf: 2}",
        "{type: number, minimum: 0.1, maximum: 0.2}",
        "{type: number, maximum: 0.5}",
        "{type: number, minimum: 1, exclusiveMinimum: true, maximum: 1.5}",
        "{type: string, minLength: 2, maxLength: 4}",
        "{type: string, enum: [1, 'b']}",
        "{type: string, format: uuid}",
        "{type: string, format: date-time}",
        "{type: array, items: {type: integer}, minItems: 2, maxItems: 2}",
        "{type: array, items: {type: integer}, maxItems: 0}",
        "{type: array, items: {type: string}, uniqueItems: true, minItems: 2}",
        "{type: array, items: {type: integer}, uniqueItems: true, minItems: 2}",
        "{type: array, items: {type: string, enum: [a, b]}, uniqueItems: true, minItems: 2}",
        "{type: object, additionalProperties: {type: integer}, minProperties: 1}",
        "{type: object, required: [a]}",
        "{type: object, required: [a], additionalProperties: {type: integer}}",
        "{oneOf: [{type: string, maxLength: 2}, {type: string, minLength: 9}]}",
        "{allOf: [{type: object, required: [a], properties: {a: {type: integer}}}]}",
        "{type: object, properties: {a: {type: string}}, oneOf: [{required: [a]}]}",
        "{type: object, properties: {a: {$ref: '#/Compact'}}}",
        "{allOf: [{$ref: '#/Compact'}], nullable: true}",
        "{type: string, pattern: '^[A-Z]{2}-[0-9]{4}$'}",
        r"{type: string, pattern: '^(red|green)\\s\\w+$', minLength: 8}",
        "{type: string, pattern: '^[^a-z]+$', minLength: 5, maxLength: 9}",
        "{type: object, maxProperties: 1, properties: {a: {type: string}, b: {type: string}}}",
        "{oneOf: [{type: object, required: [a], properties: {a: {type: integer}}},"
        " {type: object, properties: {b: {type: string}}}]}",
        "{allOf: [{type: object, properties: {a: {type: object, required: [b], properties: {b: {type: string}}}}},"
        " {type: object, required: [a], properties: {a: {type: object, required: [c], properties: {c: {type: integer}}}}}]}",
        "{type: object, properties: {a: {type: string}}, oneOf: [{required: [a], properties: {c: {type: integer}}},"
        " {required: [d], properties: {d: {type: boolean}}}]}",
    ],
)
def test_what_is_made_is_valid(text: str, read: Read) -> None:
    made = make(read, text)
    schema = {**read(f"{PARTS}Mine: {text}\n").data["Mine"]}
    root = {**read(PARTS).data, **schema}
    validator = OAS30Validator(root, format_checker=oas30_format_checker)
    assert [error.message for error in validator.iter_errors(made)] == []
