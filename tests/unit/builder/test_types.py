"""Schemas become types: how they are read, named and written."""

import ast
import importlib.util
import re
import sys
import typing
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, get_type_hints

import pytest

from generator.job import Job
from tests.documents import ROOT, render_job

HEAD = """
openapi: 3.0.3
info: {title: T, version: '1'}
x-sdk-envelope: data
paths:
  /things:
    get:
      operationId: getThing
      tags: [Things]
      parameters:
      - {name: opt_fields, in: query, schema: {type: array, items: {type: string, enum: [a, b.c]}}}
      - {name: date, in: query, schema: {type: string, format: date}}
      - {name: due.before, in: query, schema: {type: string}}
      responses:
        '200':
          description: x
          content:
            application/json:
              schema: {type: object, properties: {data: {$ref: '#/components/schemas/Thing'}}}
    post:
      operationId: createThing
      tags: [Things]
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, properties: {data: {$ref: '#/components/schemas/Thing'}}}
      responses:
        '200':
          description: x
          content:
            application/json:
              schema: {type: object, properties: {data: {$ref: '#/components/schemas/Thing'}}}
components:
  schemas:
"""


def load(tmp_path: Path, schemas: str, head: str = HEAD) -> ModuleType:
    """Generate an SDK and load the module of its types."""
    return load_all(tmp_path, schemas, head)[0]


def load_all(
    tmp_path: Path, schemas: str, head: str = HEAD
) -> tuple[ModuleType, dict[str, str]]:
    spec = tmp_path / "spec.yaml"
    spec.write_text(head + schemas, encoding="utf-8")
    files = {file.path: file.text for file in render_job(Job(spec=spec))}
    for path, text in files.items():
        if path.endswith(".py"):
            ast.parse(text)
    folder = tmp_path / "types"
    for name in ("__init__", "_typed_dict", "calls"):
        path = folder / f"{name}.py"
        path.parent.mkdir(exist_ok=True)
        path.write_text(files[f"t/types/{name}.py"], encoding="utf-8")
    loader = importlib.util.spec_from_file_location(
        "made_types", folder / "__init__.py"
    )
    assert loader and loader.loader
    module = importlib.util.module_from_spec(loader)
    sys.modules["made_types"] = module
    loader.loader.exec_module(module)
    return module, files


def hints(module: ModuleType, name: str) -> dict[str, Any]:
    return get_type_hints(getattr(module, name), include_extras=True)


def test_an_object(tmp_path: Path) -> None:
    types = load(
        tmp_path,
        """
    Thing:
      type: object
      required: [gid]
      properties:
        gid: {type: string}
        size: {type: integer, nullable: true}
        share: {type: number}
        kind: {type: string, enum: [small, "gr\\"eat"]}
        on: {type: string, format: date}
        tags: {type: array, items: {type: string}}
        free: {type: object}
        by_name: {type: object, additionalProperties: {type: boolean}}
""",
    )
    assert hints(types, "Thing") == {
        "gid": typing.Required[str],
        "size": int | None,
        "share": float,
        "kind": typing.Literal["small", 'gr"eat'] | str,
        "on": str,
        "tags": list[str],
        "free": dict[str, Any],
        "by_name": dict[str, bool],
    }
    assert types.Thing.__total__ is False
    assert hints(types, "ThingBody") == {"data": types.Thing}


def test_a_docstring_is_the_description_of_the_document(tmp_path: Path) -> None:
    types, files = load_all(
        tmp_path,
        """
    Thing: {type: object, description: One. Two., properties: {gid: {type: string}}}
""",
    )
    assert types.Thing.__doc__ == "One."
    assert types.ThingBody.__doc__ is None
    options = files["t/types/things_api.py"]
    assert (
        "\nclass GetThingKeywords(GetThingParameters, _types.CallKeywords): ...\n"
        in options
    )
    assert ast.get_docstring(ast.parse(options)) is not None
    classes = [n for n in ast.parse(options).body if isinstance(n, ast.ClassDef)]
    assert classes and not any(map(ast.get_docstring, classes))


def test_a_type_is_quoted_without_escapes(tmp_path: Path) -> None:
    schemas = (
        "    Thing: {type: object, properties: {class: {type: string, enum: [%s]}}}\n"
    )
    for value, quoted in (
        ("a", """'Literal["a"] | str'"""),
        ("it's", '"Literal[\\"it'),
    ):
        types, files = load_all(tmp_path, schemas % value)
        assert f'"class": {quoted}' in files["t/types/__init__.py"]
        assert hints(types, "Thing") == {"class": typing.Literal[value] | str}


def test_parts_are_merged_and_annotations_make_no_type(tmp_path: Path) -> None:
    types = load(
        tmp_path,
        """
    Base: {type: object, required: [a], properties: {a: {type: string}}}
    Thing:
      allOf:
      - $ref: '#/components/schemas/Base'
      - type: object
        properties:
          owner:
            allOf:
            - $ref: '#/components/schemas/Base'
            - {description: who, nullable: true}
          inner: {type: object, properties: {deep: {type: object, properties: {x: {type: string}}}}}
""",
    )
    assert hints(types, "Thing") == {
        "a": typing.Required[str],
        "owner": types.Base | None,
        "inner": types.ThingInner,
    }
    assert hints(types, "ThingInner") == {"deep": types.ThingInnerDeep}


def test_unions_and_recursion(tmp_path: Path) -> None:
    types = load(
        tmp_path,
        """
    Thing:
      type: object
      properties:
        parent: {$ref: '#/components/schemas/Thing'}
        either: {oneOf: [{type: string}, {$ref: '#/components/schemas/Thing'}]}
        tree: {$ref: '#/components/schemas/Tree'}
        colour: {$ref: '#/components/schemas/Colour'}
    Tree: {type: array, items: {$ref: '#/components/schemas/Tree'}}
    Colour: {anyOf: [{type: string, enum: [red]}, {type: integer}]}
""",
    )
    assert types.Thing.__annotations__["parent"].__forward_arg__ == "Thing"
    assert types.Thing.__annotations__["either"].__forward_arg__ == "str | Thing"
    assert types.Tree.__forward_arg__ == "list[Tree]"
    assert types.Colour == Literal["red"] | str | int


def test_what_the_server_sets_is_not_sent(tmp_path: Path) -> None:
    types = load(
        tmp_path,
        """
    Thing:
      type: object
      properties:
        gid: {type: string, readOnly: true}
        secret: {type: string, writeOnly: true}
        inner: {$ref: '#/components/schemas/Inner'}
        plain: {$ref: '#/components/schemas/Plain'}
    Inner: {type: object, properties: {at: {type: string, readOnly: true}, x: {type: string}}}
    Plain: {type: object, properties: {x: {type: string}}}
""",
    )
    assert list(hints(types, "Thing")) == ["gid", "inner", "plain"]
    assert list(hints(types, "ThingInput")) == ["secret", "inner", "plain"]
    assert hints(types, "ThingInput")["inner"] is types.InnerInput
    assert hints(types, "ThingInput")["plain"] is types.Plain
    assert list(hints(types, "InnerInput")) == ["x"]
    assert not hasattr(types, "PlainInput")


def test_any_key_of_what_is_only_received_can_be_read(tmp_path: Path) -> None:
    types, files = load_all(
        tmp_path,
        """
    Thing:
      type: object
      required: [gid]
      properties:
        gid: {type: string, readOnly: true}
        "sent-at": {type: string, readOnly: true}
        seen: {readOnly: true, allOf: [{$ref: '#/components/schemas/Seen'}]}
        part: {$ref: '#/components/schemas/Part'}
    Seen: {type: object, properties: {at: {type: string}}}
    Part: {type: object, properties: {name: {type: string}}}
""",
    )
    text = files["t/types/__init__.py"]
    assert 'Thing = ResponseDict(\n    "Thing",' in text
    assert "class Seen(ResponseDict):" in text
    assert "class Part(TypedDict, total=False):" in text
    assert hints(types, "Thing")["gid"] == typing.Required[str]
    assert types.Thing.__module__ == types.__name__
    assert types.Seen.__required_keys__ == frozenset()
    assert types.Seen.__total__ is False
    assert hints(types, "Thing")["sent-at"] is str


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("class", "class"),
        ("X-Hook-Secret", "X-Hook-Secret"),
        ('a": int} or exit()', 'a": int} or exit()'),
        ("__mangled", "__mangled"),
        ("str", "str"),
        ("Thing", "Thing"),
    ],
)
def test_keys_that_cannot_be_names(tmp_path: Path, key: str, name: str) -> None:
    types = load(
        tmp_path,
        f"""
    Thing:
      type: object
      properties: {{{key!r}: {{type: string}}, other: {{type: string}}}}
""",
    )
    assert hints(types, "Thing") == {name: str, "other": str}


def test_odd_names_of_schemas(tmp_path: Path) -> None:
    types = load(
        tmp_path,
        """
    Thing:
      type: object
      properties:
        a: {$ref: '#/components/schemas/str'}
        b: {$ref: '#/components/schemas/Any'}
        c: {$ref: '#/components/schemas/x"y'}
        d: {$ref: '#/components/schemas/x y'}
    str: {type: object, properties: {x: {type: string}}}
    Any: {type: object, properties: {x: {}}}
    'x"y': {type: object, properties: {x: {type: integer}}}
    'x y': {type: object, properties: {x: {type: number}}}
""",
    )
    found = hints(types, "Thing")
    assert [kind.__name__ for kind in found.values()] == [
        "Str_2",
        "Any_2",
        "XY_2",
        "XY",
    ]


def test_values_that_several_types_have_are_written_once(tmp_path: Path) -> None:
    types, files = load_all(
        tmp_path,
        """
    Thing:
      type: object
      properties:
        inside: {$ref: '#/components/schemas/Inside'}
        outside: {$ref: '#/components/schemas/Outside'}
        other: {$ref: '#/components/schemas/Other'}
    Outside: {type: string, enum: [oak, elm]}
    Inside: {type: string, enum: [oak, elm]}
    Other: {type: string, enum: [elm, oak]}
""",
    )
    text = files["t/types/__init__.py"]
    assert 'Inside: TypeAlias = Literal["oak", "elm"] | str\n' in text
    assert "Outside: TypeAlias = Inside\n" in text
    assert types.Inside == types.Outside == Literal["oak", "elm"] | str
    assert types.Other == Literal["elm", "oak"] | str


def test_options_and_signatures(tmp_path: Path) -> None:
    _, files = load_all(
        tmp_path, "    Thing: {type: object, properties: {gid: {type: string}}}\n"
    )
    options = files["t/types/things_api.py"]
    assert '"due.before": "str | None"' in options
    assert "class GetThingKeywords(GetThingParameters, _types.CallKeywords)" in options
    assert "Sequence[_types.GetThingOptFields] | str | None" in options
    assert "GetThingOptFields: TypeAlias = Literal[" in files["t/types/__init__.py"]
    module = files["t/api/things_api.py"]
    assert (
        "def create_thing(self, body: _types.ThingBody | dict[str, Any], **kwargs"
        in module
    )
    assert "-> _types.Thing:" in module
    twin = files["t/aio/things_api.py"]
    assert (
        "async def create_thing(self, body: _types.ThingBody | dict[str, Any], **kwargs"
        in twin
    )


FIELDS = "{name: fields, in: query, schema: {type: array, items: {type: string, enum: [a, b]}}}"
DONE = "responses: {'204': {description: Done}}"


def list_fields(
    tmp_path: Path, operations: str, parameters: str = ""
) -> dict[str, str]:
    """Return the type of `fields` in each operation's options."""
    spec = tmp_path / "spec.yaml"
    spec.write_text(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n"
        f"{operations}components: {{parameters: {{{parameters}}}}}\n",
        "utf-8",
    )
    files = {file.path: file.text for file in render_job(Job(spec=spec))}
    options = files["t/types/things_api.py"]
    return dict(re.findall(r"class (\w+)Options.*?_types\.(\w+)\]", options, re.S))


def write_operation(name: str, fields: str = FIELDS) -> str:
    return (
        f"  /{name}: {{get: {{tags: [Things], operationId: {name}, "
        f"parameters: [{fields}], {DONE}}}}}\n"
    )


def test_the_values_of_a_parameter_are_named_after_their_operation(
    tmp_path: Path,
) -> None:
    """Whichever other operations have the same values."""
    named = {"GetY": "GetYFields"}
    assert list_fields(tmp_path, write_operation("getY")) == named
    both = write_operation("getA") + write_operation("getY")
    assert list_fields(tmp_path, both) == {"GetA": "GetAFields", **named}
    others = write_operation("getA", FIELDS.replace("b]", "c]"))
    both = others + write_operation("getY")
    assert list_fields(tmp_path, both) == {"GetA": "GetAFields", **named}


def test_the_values_of_a_shared_parameter_are_named_after_it(tmp_path: Path) -> None:
    reference = "{$ref: '#/components/parameters/thing_fields'}"
    both = write_operation("getA", reference) + write_operation("getY", reference)
    assert list_fields(tmp_path, both, f"thing_fields: {FIELDS}") == {
        "GetA": "ThingFields",
        "GetY": "ThingFields",
    }


def test_no_name_is_made_of_how_the_document_is_built() -> None:
    text = (ROOT / "generated/asana/types/__init__.py").read_text("utf-8")
    for word in ("AllOf", "OneOf", "200Response", "dict[str, dict"):
        assert word not in text


COPIES = """
    Thing:
      type: object
      properties:
        owner: {type: object, properties: {gid: {type: string}, name: {type: string}}}
        others: {type: array, items: {type: object, properties: {owner: {type: object, properties: {gid: {type: string}, name: {type: string}}}}}}
        size: {type: object, properties: {name: {type: string}, gid: {type: string}, more: {type: string}}}
        person: {$ref: '#/components/schemas/Person'}
        pair: {$ref: '#/components/schemas/Pair'}
    Person: {type: object, properties: {gid: {type: string}, name: {type: string}}}
    Pair: {type: object, properties: {owner: {$ref: '#/components/schemas/Person'}}}
"""


def test_a_copy_of_a_component_is_the_component(tmp_path: Path) -> None:
    """Official documents write the same object out in a hundred places."""
    types = load(tmp_path, COPIES)
    assert hints(types, "Thing") == {
        "owner": types.Person,
        "others": list[types.Pair],
        "size": types.ThingSize,
        "person": types.Person,
        "pair": types.Pair,
    }
    assert not hasattr(types, "ThingOwner")


def test_a_copy_of_several_components_is_none_of_them(tmp_path: Path) -> None:
    person = COPIES[COPIES.index("    Person:") :].splitlines()[0]
    copies = COPIES.replace(
        "size: {type: object, properties: {name: {type: string}, gid: {type: string}, more: {type: string}}}",
        "size: {$ref: '#/components/schemas/Animal'}",
    )
    types = load(tmp_path, copies + person.replace("Person", "Animal") + "\n")
    found = hints(types, "Thing")
    assert found["owner"] is types.ThingOwner
    assert found["others"] == list[types.ThingOthers]
    assert (found["size"], found["person"]) == (types.Animal, types.Person)


def test_a_constant_and_a_discriminator_are_literals_alone(tmp_path: Path) -> None:
    types = load(
        tmp_path,
        """
    Thing: {oneOf: [{$ref: '#/components/schemas/Bed'}, {$ref: '#/components/schemas/Pot'}], discriminator: {propertyName: kind, mapping: {bed: '#/components/schemas/Bed'}}}
    Bed: {type: object, properties: {kind: {type: string}, unit: {const: cm}, size: {enum: [s, m]}}}
    Pot: {type: object, properties: {kind: {type: string}, lid: {const: true}}}
""",
        HEAD.replace("3.0.3", "3.1.0"),
    )
    bed, pot = hints(types, "Bed"), hints(types, "Pot")
    assert bed["kind"] == typing.Literal["bed"]
    assert bed["unit"] == typing.Literal["cm"]
    assert bed["size"] == typing.Literal["s", "m"] | str
    assert pot == {"kind": typing.Literal["Pot"], "lid": typing.Literal[True]}


def test_the_default_of_a_discriminator_has_any_value(tmp_path: Path) -> None:
    types = load(
        tmp_path,
        """\
    Thing: {oneOf: [{$ref: '#/components/schemas/Bed'}, {$ref: '#/components/schemas/Pot'}], discriminator: {propertyName: kind, mapping: {bed: '#/components/schemas/Bed'}, defaultMapping: Pot}}
    Bed: {type: object, properties: {kind: {type: string}}}
    Pot: {type: object, properties: {kind: {type: string}}}
""",
        HEAD.replace("3.0.3", "3.2.0"),
    )
    assert hints(types, "Bed")["kind"] == Literal["bed"]
    assert hints(types, "Pot")["kind"] is str


def test_a_discriminator_that_is_a_number_has_no_names(tmp_path: Path) -> None:
    types = load(
        tmp_path,
        """
    Thing: {oneOf: [{$ref: '#/components/schemas/Bed'}, {$ref: '#/components/schemas/Pot'}], discriminator: {propertyName: size, mapping: {'1': Bed, '2': Pot}}}
    Bed: {type: object, required: [size], properties: {size: {type: integer}}}
    Pot: {type: object, required: [size], properties: {size: {type: integer}, lid: {type: boolean}}}
""",
    )
    assert hints(types, "Bed") == {"size": typing.Required[int]}


def test_a_constant_outranks_the_mapping_of_a_discriminator(
    tmp_path: Path,
) -> None:
    types = load(
        tmp_path,
        """
    Thing: {oneOf: [{$ref: '#/components/schemas/Bed'}, {$ref: '#/components/schemas/Pot'}], discriminator: {propertyName: kind}}
    Bed: {type: object, properties: {kind: {const: bed}}}
    Pot: {type: object, properties: {kind: {enum: [Pot, Pan]}, size: {anyOf: [{const: 1}, {const: true}]}}}
""",
        HEAD.replace("3.0.3", "3.1.0"),
    )
    assert hints(types, "Bed") == {"kind": Literal["bed"]}
    assert hints(types, "Pot") == {
        "kind": Literal["Pot"],
        "size": Literal[1] | Literal[True],
    }


def test_an_option_that_contradicts_the_rest_is_none(tmp_path: Path) -> None:
    types = load(
        tmp_path,
        """
    Thing:
      allOf:
        - {properties: {size: {oneOf: [{type: string}, {type: integer}, {type: object, properties: {a: {}}}]}}}
        - {properties: {size: {anyOf: [{type: number}, {type: array, items: {}}]}}}
""",
    )
    assert hints(types, "Thing") == {"size": float}


def test_an_enumeration_has_the_values_that_the_type_allows(tmp_path: Path) -> None:
    types = load(
        tmp_path,
        """
    Thing:
      properties:
        size: {type: integer, enum: [1, '2', true, null]}
        colours: {type: array, items: {type: string, enum: [red]}, enum: [red]}
        rank: {type: number, enum: ['1']}
        any: {enum: [a, 1]}
""",
    )
    assert hints(types, "Thing") == {
        "size": Literal[1] | int | None,
        "colours": list[Literal["red"] | str],
        "rank": float,
        "any": Literal["a", 1] | int | str,
    }


def test_all_parts_and_all_choices_hold(tmp_path: Path) -> None:
    types = load(
        tmp_path,
        """
    Thing:
      allOf:
        - {properties: {size: {type: object, properties: {width: {type: integer}}}}}
        - {properties: {size: {type: object, properties: {height: {type: integer}}}}}
    Choice:
      properties: {id: {type: string}, next: {$ref: '#/components/schemas/Choice'}}
      oneOf: [{properties: {a: {}}}, {properties: {b: {}}}]
      anyOf: [{properties: {c: {}}}, {properties: {d: {}}}]
""".replace("{width: {type: integer}}", "{width: {type: integer}, c: {$ref: '#/components/schemas/Choice'}}"),
    )  # fmt: skip
    assert list(hints(types, "ThingSize")) == ["width", "c", "height"]
    keys = [
        set(hints(types, name)) - {"id", "next"}
        for name in vars(types)
        if name.startswith("ChoiceOption")
    ]
    assert sorted(map(sorted, keys)) == [["a", "c"], ["a", "d"], ["b", "c"], ["b", "d"]]


def test_an_object_with_other_keys_takes_them(tmp_path: Path) -> None:
    types = load(
        tmp_path,
        "    Thing: {properties: {name: {type: string}}, additionalProperties: {type: integer}}\n",
    )
    assert types.ThingInput == types.Thing | dict[str, Any]
    assert list(hints(types, "Thing")) == ["name"]  # as it is received


def test_an_object_with_keys_of_a_pattern_takes_them(tmp_path: Path) -> None:
    types = load(
        tmp_path,
        "    Thing: {properties: {name: {type: string}}, patternProperties: {'^x-': {}}, additionalProperties: false}\n",
        HEAD.replace("3.0.3", "3.1.0"),
    )
    assert types.ThingInput == types.Thing | dict[str, Any]


def test_a_number_may_be_written_as_an_integer(tmp_path: Path) -> None:
    types = load(
        tmp_path,
        "    Thing: {properties: {size: {oneOf: [{type: integer}, {type: number}, {type: boolean}]}}}\n",
    )
    assert hints(types, "Thing")["size"] == float | bool


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (
            "{type: array, prefixItems: [{type: string}, {type: integer}]}",
            list[str | int],
        ),
        (
            "{prefixItems: [{type: string}], items: {type: boolean}}",
            list[str | bool],
        ),
        ("{type: array, prefixItems: [{type: string}], items: false}", list[str]),
        ("{patternProperties: {'^x-': {type: integer}}}", dict[str, int]),
        (
            "{patternProperties: {'^x-': {type: integer}}, additionalProperties: {type: string}}",
            dict[str, int | str],
        ),
        ("{type: object, additionalProperties: false}", dict[str, Any]),
    ],
)
def test_items_and_keys_with_schemas_of_their_own(
    schema: str, expected: Any, tmp_path: Path
) -> None:
    types = load(
        tmp_path,
        f"    Thing: {{properties: {{value: {schema}}}}}\n",
        HEAD.replace("3.0.3", "3.1.0"),
    )
    assert hints(types, "Thing")["value"] == expected


def test_other_keys_may_hold_the_object_itself(tmp_path: Path) -> None:
    types = load(
        tmp_path,
        "    Thing: {properties: {name: {type: string}, id: {readOnly: true}}, additionalProperties: {$ref: '#/components/schemas/Thing'}}\n",
    )
    assert types.ThingInput == types.ThingNamedKeys | dict[str, Any]


def test_equal_alternatives_are_written_once(tmp_path: Path) -> None:
    types = load(
        tmp_path,
        "    Thing: {properties: {when: {anyOf: [{type: string}, {type: string, format: date}, {type: integer}]}}}\n",
    )
    assert types.Thing.__annotations__["when"].__forward_arg__ == "str | int"


def test_null_is_kept_in_what_holds_itself(tmp_path: Path) -> None:
    types = load(
        tmp_path,
        "    Thing: {nullable: true, oneOf: [{type: integer}, {type: array, items: {$ref: '#/components/schemas/Thing'}}]}\n",
    )
    assert types.Thing.__forward_arg__ == "int | list[Thing | None]"
    holder = type("Holder", (), {"__annotations__": {"thing": types.Thing | None}})
    assert get_type_hints(holder)["thing"] == int | list[types.Thing | None] | None
