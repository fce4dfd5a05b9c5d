"""A document of several files is the same as one of a single file."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.checks.check import check
from generator.diagnostics import Diagnostic, GenerationError
from generator.job import Job
from generator.pipeline import generate as generate_sdk
from generator.source.document import Document
from generator.source.loading import load_document

Files = Mapping[str, str]
Write = Callable[[Files], Path]

HEAD = """\
openapi: 3.0.3
info: {title: Zoo, version: '1'}
servers: [{url: https://zoo.example.com}]
paths:
  /animals/{animal_gid}:
"""
SINGLE = {
    "zoo.yaml": HEAD
    + """\
    get:
      tags: [Animals]
      operationId: getAnimal
      parameters:
        - $ref: '#/components/parameters/animal_gid'
      responses:
        '200': {$ref: '#/components/responses/Animal'}
components:
  responses:
    Animal:
      description: The animal.
      content: {application/json: {schema: {$ref: '#/components/schemas/Animal'}}}
  parameters:
    animal_gid: {name: animal_gid, in: path, required: true, schema: {type: string}, example: '7'}
  schemas:
    Animal:
      type: object
      properties:
        name: {type: string, example: Kiri}
        keeper: {$ref: '#/components/schemas/Keeper'}
        mother: {$ref: '#/components/schemas/Animal'}
    Keeper:
      type: object
      properties: {name: {type: string, example: Ravi}}
"""
}
SEVERAL = {
    "zoo.yaml": HEAD + "    $ref: 'zoo/animals.yaml#/paths/~1animals~1{animal_gid}'\n",
    "zoo/animals.yaml": """\
paths:
  /animals/{animal_gid}:
    get:
      tags: [Animals]
      operationId: getAnimal
      parameters:
        - $ref: 'shared.yaml#/components/parameters/animal_gid'
      responses:
        '200': {$ref: '#/components/responses/Animal'}
components:
  responses:
    Animal:
      description: The animal.
      content: {application/json: {schema: {$ref: '#/components/schemas/Animal'}}}
  schemas:
    Animal:
      type: object
      properties:
        name: {type: string, example: Kiri}
        keeper: {$ref: 'shared.yaml#/components/schemas/Keeper'}
        mother: {$ref: '#/components/schemas/Animal'}
""",
    "zoo/shared.yaml": """\
components:
  parameters:
    animal_gid: {name: animal_gid, in: path, required: true, schema: {type: string}, example: '7'}
  schemas:
    Keeper:
      type: object
      properties: {name: {type: string, example: Ravi}}
""",
}
TYPES = "client/types/animals_api.py"


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return a function that writes files and returns the path of the first."""

    def write_files(files: Files) -> Path:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path / next(iter(files))

    return write_files


def edit(files: Files, name: str, before: str, after: str) -> dict[str, str]:
    assert before in files[name]
    return {**files, name: files[name].replace(before, after, 1)}


def load(path: Path, overlay: Path | None = None) -> Document:
    overlays = (overlay,) if overlay else ()
    return load_document(Job(spec=path, overlays=overlays))


def find_faults(path: Path) -> list[Diagnostic]:
    try:
        return check(load(path))
    except GenerationError as error:
        return list(error.diagnostics)


def describe(fault: Diagnostic, folder: Path) -> tuple[str, int, str, str]:
    place = fault.location
    path = Path(place.path).relative_to(folder).as_posix()
    return path, place.line, place.pointer, fault.code


def generate(path: Path) -> dict[str, str]:
    return {file.path: file.text for file in generate_sdk(Job(spec=path)).files}


def test_it_has_the_data_and_the_sdk_of_a_single_file(write: Write) -> None:
    several = write(SEVERAL)
    data, files = load(several).data, generate(several)
    single = write(SINGLE)
    assert load(single).data == data
    assert generate(single) == files
    assert any("class Keeper(ResponseDict" in text for text in files.values())


@pytest.mark.parametrize(
    ("edited", "expected"),
    [
        (("zoo/animals.yaml", "animal_gid'\n", "animal'\n"), ("zoo/animals.yaml", 7, "/paths/~1animals~1{animal_gid}/get/parameters/0", "ref-dangling")),
        (("zoo/animals.yaml", "#/components/schemas/Animal'}}}", "#/components/schemas/None'}}}"), ("zoo/animals.yaml", 14, "/components/responses/Animal/content/application~1json/schema", "ref-dangling")),
        (("zoo/animals.yaml", "'#/components/schemas/Animal'}\n", "'#mother'}\n"), ("zoo/animals.yaml", 21, "/components/schemas/Animal/properties/mother", "ref-anchor")),
        (("zoo/animals.yaml", "shared.yaml#/components/schemas", "lost.yaml#/components/schemas"), ("zoo/animals.yaml", 20, "/components/schemas/Animal/properties/keeper", "ref-dangling")),
        (("zoo/animals.yaml", "shared.yaml#/components/schemas", "../../lost.yaml#/components/schemas"), ("zoo/animals.yaml", 20, "/components/schemas/Animal/properties/keeper", "ref-outside")),
        (("zoo/animals.yaml", "name: {type: string", "name: {type: text"), ("zoo/animals.yaml", 19, "/components/schemas/Animal/properties/name/type", "openapi-invalid")),
        (("zoo/shared.yaml", "name: animal_gid", "name: animal"), ("zoo/animals.yaml", 3, "/paths/~1animals~1{animal_gid}/get", "path-parameter-undeclared")),
        (("zoo/shared.yaml", "type: object", "type: object: 1"), ("zoo/shared.yaml", 6, "", "yaml-syntax")),
    ],
)  # fmt: skip
def test_a_fault_has_its_place_in_its_file(
    write: Write,
    tmp_path: Path,
    edited: tuple[str, str, str],
    expected: tuple[str, int, str, str],
) -> None:
    faults = find_faults(write(edit(SEVERAL, *edited)))
    assert expected in [describe(fault, tmp_path) for fault in faults]
    assert not any("x-sdk-files" in fault.message for fault in faults)


@pytest.mark.parametrize("text", ["type: thing", "type: object: 1", "type: \udcff"])
@pytest.mark.parametrize("below", ["", "zoo"])
def test_a_file_is_named_as_the_document_is(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, below: str, text: str
) -> None:
    write(SEVERAL)
    wrong = SEVERAL["zoo/shared.yaml"].replace("type: object", text)
    (tmp_path / "zoo/shared.yaml").write_bytes(wrong.encode("utf-8", "surrogateescape"))
    monkeypatch.chdir(tmp_path / below)
    spec = Path("../zoo.yaml" if below else "zoo.yaml")
    names = {fault.location.path for fault in find_faults(spec)}
    assert names == {str(spec.parent / "zoo/shared.yaml")}


def test_what_only_the_document_has_is_not_found_from_another_file(
    write: Write, tmp_path: Path
) -> None:
    lost = edit(
        SEVERAL,
        "zoo/animals.yaml",
        "shared.yaml#/components/schemas",
        "#/components/schemas",
    )
    lost = edit(
        lost,
        "zoo.yaml",
        "paths:",
        "components: {schemas: {Keeper: {type: string}}}\npaths:",
    )
    (fault,) = find_faults(write(lost))
    assert describe(fault, tmp_path)[1:] == (
        20,
        "/components/schemas/Animal/properties/keeper",
        "ref-dangling",
    )


def test_all_errors_of_all_files_are_reported_at_once(
    write: Write, tmp_path: Path
) -> None:
    wrong = edit(SEVERAL, "zoo/animals.yaml", "animal_gid'\n", "animal'\n")
    wrong = edit(wrong, "zoo/shared.yaml", "type: object", "type: thing")
    wrong = edit(wrong, "zoo.yaml", "title: Zoo, ", "")
    codes = {describe(f, tmp_path)[::3] for f in find_faults(write(wrong))}
    assert codes == {
        ("zoo.yaml", "openapi-invalid"),
        ("zoo/animals.yaml", "ref-dangling"),
        ("zoo/shared.yaml", "openapi-invalid"),
    }


PARTS = {
    "api.yaml": """\
openapi: 3.1.0
info: {title: Parts, version: '1'}
servers: [{url: 'https://parts.example'}]
paths:
  /a:
    post:
      parameters: [{$ref: 'parts.yaml#/limit'}, {$ref: 'lost.yaml#/x'}, {$ref: 'odd.yaml#/y'}]
      requestBody: {$ref: 'parts.yaml#/chain'}
      responses: {200: {$ref: 'parts.yaml#/found'}, 404: {$ref: 'odd.yaml#/z'}}
    tag: {}
""",
    "parts.yaml": """\
limit: {name: limit, in: body, schema: {type: int}}
chain: {$ref: '#/sent'}
sent: {contents: {}}
found: {description: ok, content: {a/json: {schema: {$ref: '#/thing'}}}}
thing: {properties: []}
""",
    "odd.yaml": "a: b: c\n",
}


def test_parts_that_are_no_components_are_checked_as_what_they_are(
    write: Write, tmp_path: Path
) -> None:
    found = [describe(fault, tmp_path) for fault in check(load(write(PARTS)))]
    assert [(path, line, pointer) for path, line, pointer, _ in found] == [
        ("api.yaml", 7, "/paths/~1a/post/parameters/1"),
        ("api.yaml", 10, "/paths/~1a/tag"),
        ("odd.yaml", 1, ""),
        ("parts.yaml", 1, "/limit/in"),
        ("parts.yaml", 1, "/limit/schema/type"),
        ("parts.yaml", 3, "/sent"),
        ("parts.yaml", 3, "/sent/contents"),
        ("parts.yaml", 5, "/thing/properties"),
    ]
    (lost, *_), codes = found, [code for *_, code in found]
    assert lost[3] == "ref-dangling"
    assert codes[1:] == ["openapi-invalid", "yaml-syntax", *["openapi-invalid"] * 5]


def test_a_part_with_a_percent_sign_in_its_name_is_checked(
    write: Write, tmp_path: Path
) -> None:
    files = {
        "api.yaml": """\
openapi: 3.0.3
info: {title: Rates, version: '1'}
servers: [{url: 'https://rates.example'}]
paths:
  /a: {get: {responses: {200: {$ref: 'rates.yaml#/5%25'}}}}
""",
        "rates.yaml": "5%: {content: {}}\n",
    }
    ((path, line, pointer, code),) = [
        describe(fault, tmp_path) for fault in check(load(write(files)))
    ]
    assert (path, line, pointer, code) == ("rates.yaml", 1, "/5%", "openapi-invalid")


@pytest.mark.parametrize(
    ("file", "before", "written"),
    [
        ("zoo/animals.yaml", "#/components/schemas/Animal", "#/components/schemas/Lost"),
        ("zoo/animals.yaml", "#/components/schemas/Animal", "#lost"),
        ("zoo/animals.yaml", "#/components/schemas/Animal", "#/components/responses/Animal"),
        ("zoo/animals.yaml", "shared.yaml#/components/schemas/Keeper", "shared.yaml#/components/lost"),
        ("zoo/animals.yaml", "shared.yaml#/components/schemas/Keeper", "./shared.yaml#/components/parameters/animal_gid"),
    ],
)  # fmt: skip
def test_a_message_has_the_reference_as_it_stands_in_its_file(
    file: str, before: str, written: str, write: Write
) -> None:
    faults = find_faults(write(edit(SEVERAL, file, f"'{before}'", f"'{written}'")))
    assert [fault.message.split(" points to ")[0] for fault in faults] == [
        f"the reference '{written}'"
    ]


def test_a_reference_to_another_kind_is_reported_whatever_its_target(
    write: Write, tmp_path: Path
) -> None:
    text = PARTS["api.yaml"].replace("parts.yaml#/limit", "#/paths/~1a/post/responses")
    text = text.replace("parts.yaml#/found", "#").replace("odd.yaml#/y", "#/components")
    faults = check(load(write({**PARTS, "api.yaml": text})))
    (whole,) = [fault for fault in faults if fault.code == "ref-kind"]
    assert whole.location.pointer == "/paths/~1a/post/responses/200"
    assert whole.message == (
        "the reference '#' points to the whole document, where a response is expected"
    )


def test_operations_of_one_name_in_two_files_are_reported_with_both_locations(
    write: Write, tmp_path: Path
) -> None:
    twice = {
        **SEVERAL,
        "zoo.yaml": SEVERAL["zoo.yaml"] + "  /birds: {$ref: birds.yaml}\n",
        "birds.yaml": "get: {operationId: getAnimal, responses: {'200': {description: x}}}",
    }
    (fault,) = find_faults(write(twice))
    assert describe(fault, tmp_path) == (
        "birds.yaml", 1, "/get/operationId", "operation-id-duplicate"
    )  # fmt: skip
    assert fault.message.endswith(
        f"is also on line 5 of {tmp_path / 'zoo/animals.yaml'}"
    )


def test_an_overlay_changes_what_another_file_has(write: Write, tmp_path: Path) -> None:
    path = write(SEVERAL)
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text("""\
overlay: 1.0.0
info: {title: More, version: '1'}
actions:
  - target: $.paths['/animals/{animal_gid}'].get
    update: {summary: Get an animal}
  - target: $.components.schemas.Keeper.properties.name
    update: {type: text}
""")
    document = load(path, overlay)
    operation = document.data["paths"]["/animals/{animal_gid}"]["get"]
    assert operation["summary"] == "Get an animal"
    faults = check(document)
    assert {describe(fault, tmp_path)[:2] for fault in faults} == {("overlay.yaml", 7)}
    place = document.locate("/paths/~1animals~1{animal_gid}/get/summary")
    assert (place.path, place.line) == (str(overlay), 5)


def test_components_of_one_name_in_two_files_are_both_there(write: Write) -> None:
    both = {
        **edit(SEVERAL, "zoo/animals.yaml", "#/components/schemas/Animal'}\n", "../bird.yaml#/components/schemas/Animal'}\n"),
        "bird.yaml": "components: {schemas: {Animal: {type: object, properties: {wings: {type: integer, example: 2}}}}}",
    }  # fmt: skip
    path = write(both)
    schemas = load(path).data["components"]["schemas"]
    assert schemas["Animal"]["properties"]["mother"] == {
        "$ref": "#/components/schemas/Animal2"
    }
    assert [*schemas["Animal2"]["properties"]] == ["wings"]
    assert check(load(path)) == []


def test_a_component_that_is_a_reference_is_what_it_refers_to(write: Write) -> None:
    index = {
        **edit(SEVERAL, "zoo/shared.yaml", "Keeper:\n      type: object\n      properties: {name: {type: string, example: Ravi}}", "Keeper: {$ref: schemas/keeper.yaml}"),
        "zoo/schemas/keeper.yaml": "{type: object, properties: {name: {type: string, example: Ravi}}}",
    }  # fmt: skip
    data = load(write(index)).data
    assert data == load(write(SINGLE)).data


def test_a_file_that_is_a_schema_gives_the_type_its_name(write: Write) -> None:
    whole = {
        **edit(SEVERAL, "zoo/animals.yaml", "shared.yaml#/components/schemas/Keeper", "schemas/Warden.yaml"),
        "zoo/schemas/Warden.yaml": "{type: object, properties: {above: {$ref: '#'}, shift: {enum: [day, night]}}}",
    }  # fmt: skip
    path = write(whole)
    assert check(load(path)) == []
    text = "".join(text for name, text in generate(path).items() if "/types/" in name)
    assert "class Warden(ResponseDict" in text
    assert 'above: "Warden"' in text or "above: Warden" in text


def test_circular_references_between_files_are_reported(
    write: Write, tmp_path: Path
) -> None:
    circle = edit(
        SEVERAL,
        "zoo/shared.yaml",
        "Keeper:\n      type: object\n      properties: {name: {type: string, example: Ravi}}",
        "Keeper: {$ref: 'animals.yaml#/components/schemas/Keeper'}",
    )
    circle = edit(
        circle,
        "zoo/animals.yaml",
        "  schemas:\n",
        "  schemas:\n    Keeper: {$ref: 'shared.yaml#/components/schemas/Keeper'}\n",
    )
    found = {describe(fault, tmp_path)[::3] for fault in find_faults(write(circle))}
    assert found == {("zoo/animals.yaml", "ref-cycle")}


@pytest.mark.parametrize(
    "root",
    [
        "[]",
        "[{$ref: 'zoo/animals.yaml'}]",
        "{$ref: 'zoo/animals.yaml'}",
        "{openapi: 3.0.3, components: [], paths: {/a: {$ref: 'zoo/animals.yaml#/components/schemas/Animal'}}}",
        "{openapi: 3.0.3, x-sdk-files: 1, components: {schemas: 1}, paths: {/a: {$ref: 'zoo/animals.yaml#/components/responses/Animal'}}}",
    ],
)
def test_a_document_of_another_shape_is_rejected(write: Write, root: str) -> None:
    assert find_faults(write({**SEVERAL, "zoo.yaml": root}))


def test_a_discriminator_finds_its_schemas_in_other_files(write: Write) -> None:
    choice = edit(
        SEVERAL,
        "zoo/animals.yaml",
        "mother: {$ref: '#/components/schemas/Animal'}",
        "mother: {oneOf: [{$ref: '#/components/schemas/Animal'}], discriminator: {propertyName: name,"
        " mapping: {a: 'shared.yaml#/components/schemas/Keeper', b: Animal, c: '#/components/schemas/Animal'}}}",
    )
    mother = load(write(choice)).data["components"]["schemas"]["Animal"]["properties"][
        "mother"
    ]
    assert mother["discriminator"]["mapping"] == {
        "a": "#/components/schemas/Keeper",
        "b": "Animal",
        "c": "#/components/schemas/Animal",
    }
