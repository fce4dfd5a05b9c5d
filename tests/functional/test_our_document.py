"""Our document has all of Asana's operations, each in the file of its tag."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.job import Job
from generator.pipeline import load_api
from generator.source.document import get_value, iterate_references
from generator.source.files import load_file
from tests.documents import SPEC

PARTS = SPEC.parent / "asana"
SHARED = PARTS / "components.yaml"
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
