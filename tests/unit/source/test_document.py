"""A document knows the location of every node and the targets of its references."""

import pytest

from generator.diagnostics import GenerationError, SourceLocation
from generator.source.document import join_pointer, split_pointer
from generator.source.operations import iterate_operations, list_parameters
from tests.unit.conftest import Read

TEXT = """\
paths:
  /a/{b}:
    parameters:
      - {name: b, in: path}
      - $ref: '#/components/parameters/c'
    x-other: {get: {}}
    get:
      operationId: first
      parameters:
        - {name: b, in: path, required: true}
    post: {operationId: second}
  /alias: &alias
    $ref: '#/components/pathItems/shared'
  /again: *alias
components:
  parameters:
    c: {name: c, in: query}
  pathItems:
    shared:
      delete: {operationId: third}
  schemas:
    a~b/c: {type: string}
    "with space": {type: integer}
    one: {$ref: '#/components/schemas/two'}
    two: {$ref: '#/components/schemas/a~0b~1c'}
    encoded: {$ref: '#/components/schemas/with%20space'}
    loop: {$ref: '#/components/schemas/pool'}
    pool: {$ref: '#/components/schemas/loop'}
    self: {$ref: '#/components/schemas/self'}
    dangling: {$ref: '#/components/schemas/none'}
    anchor: {$ref: '#thing'}
    word: {$ref: 1}
"""


@pytest.mark.parametrize("parts", [[], ["a"], ["a/b", "~c", "~1"], ["", "0", "é"]])
def test_pointers_are_joined_and_split(parts: list[str]) -> None:
    assert split_pointer(join_pointer("", *parts)) == parts


@pytest.mark.parametrize(
    ("pointer", "line", "column"),
    [
        ("", 1, 1),
        ("/paths", 1, 1),
        ("/paths/~1a~1{b}", 2, 3),
        ("/paths/~1a~1{b}/parameters/1", 5, 9),
        ("/paths/~1a~1{b}/get/operationId", 8, 7),
        ("/components/schemas/a~0b~1c", 22, 5),
        ("/components/schemas/a~0b~1c/format/deeper", 22, 5),
        ("/paths/~1again", 14, 3),
        ("/none", 1, 1),
    ],
)
def test_a_node_is_found(pointer: str, line: int, column: int, read: Read) -> None:
    document = read(TEXT)
    place = document.locate(pointer)
    expected = SourceLocation(
        path=document.path, line=line, column=column, pointer=pointer
    )
    assert place == expected


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("/paths/~1a~1{b}/post/operationId", "second"),
        ("/paths/~1a~1{b}/parameters/0/name", "b"),
        ("/components/schemas/word", {"$ref": 1}),
    ],
)
def test_a_value_is_got(pointer: str, value: object, read: Read) -> None:
    assert read(TEXT).get(pointer) == value


@pytest.mark.parametrize(
    "pointer",
    [
        "/none",
        "/paths/~1a~1{b}/parameters/9",
        "/paths/~1a~1{b}/parameters/x",
        "/paths/x/y",
    ],
)
def test_what_is_not_there_is_a_key_error(pointer: str, read: Read) -> None:
    with pytest.raises(KeyError):
        read(TEXT).get(pointer)


@pytest.mark.parametrize(
    ("name", "value", "place"),
    [
        ("one", {"type": "string"}, "/components/schemas/a~0b~1c"),
        ("encoded", {"type": "integer"}, "/components/schemas/with space"),
        ("word", {"$ref": 1}, "/components/schemas/word"),
    ],
)
def test_references_are_followed(
    name: str, value: object, place: str, read: Read
) -> None:
    document = read(TEXT)
    pointer = f"/components/schemas/{name}"
    assert document.resolve(document.get(pointer), pointer) == (value, place)


@pytest.mark.parametrize(
    ("name", "code", "line"),
    [
        ("loop", "ref-cycle", 28),
        ("self", "ref-cycle", 29),
        ("dangling", "ref-dangling", 30),
        ("anchor", "ref-anchor", 31),
    ],
)
def test_dangling_references_are_reported(
    name: str, code: str, line: int, read: Read
) -> None:
    document = read(TEXT)
    pointer = f"/components/schemas/{name}"
    with pytest.raises(GenerationError) as caught:
        document.resolve(document.get(pointer), pointer)
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == code
    assert diagnostic.location.line in (line, line - 1)


def test_operations_come_in_the_order_of_the_document(read: Read) -> None:
    found = [
        (operation.path, operation.method, operation.data.get("operationId"))
        for operation in iterate_operations(read(TEXT))
    ]
    assert found == [
        ("/a/{b}", "get", "first"),
        ("/a/{b}", "post", "second"),
        ("/alias", "delete", "third"),
        ("/again", "delete", "third"),
    ]


@pytest.mark.parametrize(
    "text", ["[]", "a", "paths: []", "paths: {/a: 1, /b: {get: 2}}", "paths: {}"]
)
def test_where_there_are_no_paths_there_are_no_operations(
    text: str, read: Read
) -> None:
    assert list(iterate_operations(read(text))) == []


def test_parameters_are_those_of_the_path_item_and_then_its_own(read: Read) -> None:
    document = read(TEXT)
    first = next(iterate_operations(document))
    assert [
        (item.location, item.wire_name, item.pointer, item.is_shared)
        for item in list_parameters(document, first)
    ] == [
        ("path", "b", "/paths/~1a~1{b}/parameters/0", True),
        ("query", "c", "/components/parameters/c", True),
        ("path", "b", "/paths/~1a~1{b}/get/parameters/0", False),
    ]
