"""Our document has all of Asana's operations, each in the file of its tag."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from openapi_schema_validator import OAS30ReadValidator, oas30_format_checker

from generator.job import Job
from generator.pipeline import load_api
from generator.source.document import (
    get_value,
    iterate_mappings,
    iterate_references,
    join_pointer,
)
from generator.source.files import load_file
from tests.documents import SPEC, load_spec

PARTS = SPEC.parent / "asana"
SHARED = PARTS / "components.yaml"
SCALARS = ("string", "integer", "number", "boolean")
METHODS = ("get", "post", "put", "delete")

Node = tuple[Path, str]  # a file and a pointer


@pytest.fixture(scope="module")
def files() -> dict[Path, Any]:
    """Return what the files of the document hold."""
    return {path: load_file(path)[0] for path in (SPEC, *sorted(PARTS.glob("*.yaml")))}


def list_references(files: Mapping[Path, Any], node: Node) -> Iterator[Node]:
    for value, _ in iterate_references(get_value(files[node[0]], node[1])):
        name, _, pointer = value["$ref"].partition("#")
        yield (node[0].parent / name).resolve() if name else node[0], pointer


def list_components(files: Mapping[Path, Any]) -> Iterator[Node]:
    for path, data in files.items():
        for kind, named in data.get("components", {}).items():
            if kind != "securitySchemes":
                yield from ((path, f"/components/{kind}/{name}") for name in named)


def find_users(files: Mapping[Path, Any]) -> dict[Node, set[Path]]:
    """Find the tags' files whose paths need a component, by way of others too."""
    users: dict[Node, set[Path]] = {node: set() for node in list_components(files)}
    for path in files:
        reached: set[Node] = set()
        left = [(path, "/paths")] if path not in (SPEC, SHARED) else []
        while left:
            node = left.pop()
            if node not in reached:
                reached.add(node)
                left += list_references(files, node)
        for node in reached & users.keys():
            users[node].add(path)
    return users


def test_all_operations_are_there() -> None:
    api = load_api(Job(spec=SPEC))
    assert sum(len(tag.operations) for tag in api.tags) == 251
    assert all(tag.description for tag in api.tags)


def test_a_path_is_in_the_file_of_its_tag(files: Mapping[Path, Any]) -> None:
    for path, item in files[SPEC]["paths"].items():
        ((file, pointer),) = list_references(files, (SPEC, f"/paths/{escape(path)}"))
        assert pointer == f"/paths/{escape(path)}"
        operations = [
            item for key, item in files[file]["paths"][path].items() if key in METHODS
        ]
        tag = operations[0]["tags"][0]
        assert file.stem == re.sub(r"\W+", "_", tag.lower()), path
        assert [*item] == ["$ref"]
    listed = [
        path for file in files if file != SPEC for path in files[file].get("paths", ())
    ]
    assert sorted(listed) == sorted(files[SPEC]["paths"])


def escape(path: str) -> str:
    return path.replace("/", "~1")


def test_a_component_is_where_it_is_used(files: Mapping[Path, Any]) -> None:
    for node, users in find_users(files).items():
        if node[0] == SHARED:
            assert len(users) > 1, f"{node[1]} belongs to {users or 'nobody'}"
        else:
            assert users == {node[0]}, f"{node[1]} belongs to {SHARED}"


def test_examples_fit_their_schemas() -> None:
    document = load_spec(SPEC)
    components = document.data["components"]
    checked = 0
    for owner, path in iterate_mappings(document.data):
        schema = owner.get("schema", owner)
        if (
            "example" in owner
            and {"type", "$ref", "allOf", "oneOf", "anyOf"} & schema.keys()
        ):
            wanted = {key: value for key, value in schema.items() if key != "example"}
            validator = OAS30ReadValidator(
                {**wanted, "components": components},
                format_checker=oas30_format_checker,
            )
            faults = [
                error.message for error in validator.iter_errors(owner["example"])
            ]
            assert faults == [], document.locate(join_pointer("", *path))
            checked += 1
    assert checked > 1000


def test_what_is_sent_and_what_comes_back_has_examples() -> None:
    """But for files: their bytes are made up."""
    document = load_spec(SPEC)
    missing = [
        str(document.locate(join_pointer("", *path, name)))
        for owner, path in iterate_mappings(document.data)
        if isinstance(owner.get("properties"), dict) and "type" in owner
        for name, schema in owner["properties"].items()
        if schema.get("type") in SCALARS and schema.get("format") != "binary"
        if "example" not in schema
    ]
    assert missing == []
    parameters = (
        (owner, path)
        for owner, path in iterate_mappings(document.data)
        if {"in", "name", "schema"} <= owner.keys()
    )
    assert [
        str(document.locate(join_pointer("", *path)))
        for owner, path in parameters
        if "example" not in owner
    ] == []
