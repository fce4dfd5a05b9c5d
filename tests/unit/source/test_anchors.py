"""References by anchor, by `$self` and to shared media types are resolved."""

from pathlib import Path
from typing import Any

import pytest

from generator.checks.check import check
from generator.job import Job
from generator.source.loading import load_document

HEAD = "openapi: 3.2.0\ninfo: {title: T, version: '1'}\nservers: [{url: /}]\n"


def load(folder: Path, text: str, **others: str) -> Any:
    """Load a document that lies beside other files."""
    spec = folder / "spec.yaml"
    spec.write_text(HEAD + text, "utf-8")
    for name, content in others.items():
        (folder / f"{name}.yaml").write_text(content, "utf-8")
    return load_document(Job(spec=spec))


def read_schema(document: Any, pointer: str) -> Any:
    """Return the schema that stands at a pointer, with its reference followed."""
    return document.resolve(document.get(pointer), pointer)[0]


@pytest.mark.parametrize("keyword", ["$anchor", "$dynamicAnchor"])
@pytest.mark.parametrize("reference", ["$ref", "$dynamicRef"])
def test_an_anchor_is_followed(keyword: str, reference: str, tmp_path: Path) -> None:
    document = load(
        tmp_path,
        "components: {schemas: {'a/b%': {properties: {x:"
        f" {{{keyword}: leaf, type: string}}}}}}, B: {{items: {{{reference}: '#leaf'}}}}}}}}\n"
        "paths: {}\n",
    )
    found = read_schema(document, "/components/schemas/B/items")
    assert found == {keyword: "leaf", "type": "string"}


def test_an_anchor_of_another_file_is_followed(tmp_path: Path) -> None:
    document = load(
        tmp_path,
        "paths: {}\ncomponents: {schemas: {A: {items: {$ref: 'other.yaml#leaf'}}}}\n",
        other="top: {deep: {$anchor: leaf, not: {$ref: '#root'}}}\nr: {$anchor: root, type: 'null'}\n",
    )
    found = read_schema(document, "/components/schemas/A/items")
    assert found["$anchor"] == "leaf"
    assert document.resolve(found["not"], "")[0]["type"] == "null"


def test_an_unknown_anchor_is_reported(tmp_path: Path) -> None:
    document = load(
        tmp_path, "paths: {}\ncomponents: {schemas: {A: {items: {$ref: '#none'}}}}\n"
    )
    (found,) = [d for d in check(document) if d.code == "ref-anchor"]
    assert "'#none' points to an unknown $anchor" in found.message
    assert found.location.pointer == "/components/schemas/A/items"


def test_a_reference_to_the_address_of_the_document_stays_in_it(tmp_path: Path) -> None:
    text = """\
$self: https://shop.example/api/openapi.yaml
paths: {}
components:
  schemas:
    A: {items: {$ref: 'https://shop.example/api/openapi.yaml#/components/schemas/B'}}
    B: {type: integer}
    C: {items: {$ref: 'https://shop.example/api/more.yaml#/D'}}
"""
    more = "D: {not: {$ref: 'https://shop.example/api/openapi.yaml#/components/schemas/B'}}\n"
    document = load(tmp_path, text, more=more)
    assert read_schema(document, "/components/schemas/A/items") == {"type": "integer"}
    other = read_schema(document, "/components/schemas/C/items")
    assert document.resolve(other["not"], "")[0] == {"type": "integer"}


def test_another_address_is_never_fetched(tmp_path: Path) -> None:
    text = """\
$self: https://shop.example/api/openapi.yaml
paths: {}
components: {schemas: {A: {$ref: 'https://other.example/x.yaml#/A'}}}
"""
    ((fault,),) = load(tmp_path, text).faults.values()
    assert "points to a URL" in fault.message


def test_a_shared_media_type_is_that_of_its_users(tmp_path: Path) -> None:
    document = load(
        tmp_path,
        """\
paths: {/a: {get: {responses: {'200': {content: {application/json: {$ref: '#/components/mediaTypes/M'}}}}}}}
components: {mediaTypes: {M: {schema: {type: boolean}}}}
""",
    )
    content = document.get("/paths/~1a/get/responses/200/content")
    assert content == {"application/json": {"schema": {"type": "boolean"}}}
    assert [d for d in check(document) if d.severity == "error"] == []


IDENTIFIED = """\
paths: {}
components:
  schemas:
    Plant:
      $id: https://garden.example/plants/plant
      $defs: {height: {type: integer}, root: {$anchor: root, type: boolean}}
      properties:
        height: {$ref: '#/$defs/height'}
        root: {$ref: '#root'}
        seed: {$ref: seed}
        pot: {$ref: '#/components/schemas/Pot'}
      not: {$id: seed, type: 'null', $defs: {a: {$ref: plant}}}
    Pot: {type: array, items: {$ref: 'https://garden.example/plants/plant'}}
    Jar: {items: {$ref: 'https://garden.example/plants/plant#/$defs/height'}}
    Lid: {items: {$ref: 'https://garden.example/plants/plant#root'}}
    Urn: {$id: 'urn:clay', $defs: {clay: {const: clay}}, items: {$ref: '#/$defs/clay'}}
"""


@pytest.mark.parametrize(
    ("pointer", "member", "value"),
    [
        ("Plant/properties/height", "type", "integer"),
        ("Plant/properties/root", "type", "boolean"),
        ("Plant/properties/seed", "type", "null"),
        ("Plant/properties/pot", "type", "array"),
        ("Plant/not/$defs/a", "$id", "https://garden.example/plants/plant"),
        ("Pot/items", "$id", "https://garden.example/plants/plant"),
        ("Jar/items", "type", "integer"),
        ("Lid/items", "type", "boolean"),
        ("Urn/items", "const", "clay"),
    ],
)
def test_references_are_relative_to_an_id(
    pointer: str, member: str, value: str, tmp_path: Path
) -> None:
    document = load(tmp_path, IDENTIFIED)
    assert read_schema(document, f"/components/schemas/{pointer}")[member] == value


def test_a_document_with_ids_is_valid(tmp_path: Path) -> None:
    assert not [d for d in check(load(tmp_path, IDENTIFIED)) if "ref" in d.code]
