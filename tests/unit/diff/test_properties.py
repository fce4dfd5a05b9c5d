"""Differences in notation are not reported, and all changes that callers notice are.

`make fuzz` tries more documents: the environment variable SDKGEN_CHANGES says how many.
"""

import copy
import json
import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from generator.diff.changes import compare_documents, find_step
from generator.diff.rules import Step
from generator.job import Job
from generator.source.document import Document
from generator.source.loading import load_document
from tests.unit.diff.oracle import read_package, read_types
from tests.unit.diff.random_documents import (
    OPERATION_MUTATIONS,
    REFACTORINGS,
    SCHEMA_MUTATIONS,
    Json,
    Writer,
    list_operations,
    list_schemas,
    move_to_component,
    write_inline,
)

EXAMPLES = int(os.environ.get("SDKGEN_CHANGES", "60"))
FOLDER = "parts"


def make_documents(
    count: int = EXAMPLES,
) -> Iterator[tuple[int, random.Random, Json]]:
    for seed in range(count):
        numbers = random.Random(seed)
        yield seed, numbers, Writer(numbers).write()


def write_text(text: str, path: Path) -> Path:
    path.unlink(missing_ok=True)  # some file systems flush a file that is overwritten
    path.write_text(text, "utf-8")
    return path


def write_json(document: Json, path: Path) -> Path:
    return write_text(json.dumps(document), path)


def write_yaml(document: Json, path: Path) -> Path:
    text = yaml.dump(document, Dumper=yaml.CSafeDumper, sort_keys=False)
    return write_text(text, path)


def write_files(document: Json, path: Path) -> Path:
    """Write each component to a file of its own."""
    (path.parent / FOLDER).mkdir(exist_ok=True)
    document = copy.deepcopy(document)
    for name, schema in document["components"]["schemas"].items():
        own = json.dumps(schema).replace("#/components", f"../{path.name}#/components")
        write_text(own, path.parent / FOLDER / f"{name}.json")
        document["components"]["schemas"][name] = {"$ref": f"{FOLDER}/{name}.json"}
    return write_json(document, path)


def read(path: Path) -> Document:
    return load_document(Job(spec=path))


def test_other_notation_is_not_reported(tmp_path: Path) -> None:
    for seed, numbers, document in make_documents():
        other = copy.deepcopy(document)
        names = []
        excluded = numbers.choice([move_to_component, write_inline])  # both rename
        known = [item for item in REFACTORINGS if item is not excluded]
        for refactor in numbers.choices(known, k=numbers.randint(1, 4)):
            refactor(other, numbers)
            names.append(refactor.__name__)
        write = numbers.choice([write_json, write_yaml, write_files])
        old = read(write_json(document, tmp_path / "old.json"))
        new = read(write(other, tmp_path / "new.json"))
        told = [change.message for change in compare_documents(old, new)]
        assert (told, seed, names) == ([], seed, names)


def mutate(document: Json, numbers: random.Random) -> tuple[str, Step] | None:
    """Change a document; return the name of the change and the bump that it requires."""
    if numbers.random() < 0.3:
        operation = numbers.choice(list_operations(document))
        change = numbers.choice(OPERATION_MUTATIONS)
        return change.__name__, Step[change(operation).upper()]
    objects = [
        entry for entry in list_schemas(document).values() if "properties" in entry[0]
    ]
    if not objects:
        return None
    schema, directions = numbers.choice(objects)
    mutation = numbers.choice(SCHEMA_MUTATIONS)
    steps = mutation(schema, numbers)
    if steps is None:
        return None
    found: dict[str, Any] = dict(zip(("sent", "received"), steps, strict=True))
    step = max(Step[found[direction].upper()] for direction in directions)
    return mutation.__name__, step


def test_what_callers_notice_is_reported_with_the_right_bump(tmp_path: Path) -> None:
    noticed = 0
    for seed, numbers, document in make_documents():
        other = copy.deepcopy(document)
        found = None
        while found is None:
            found = mutate(other, numbers)
        old = read(write_json(document, tmp_path / "old.json"))
        new = read(write_json(other, tmp_path / "new.json"))
        changes = compare_documents(old, new)
        is_noticed = read_package(old) != read_package(new)
        assert (find_step(changes), seed, found) == (found[1], seed, found)
        assert (is_noticed, seed, found) == (bool(changes), seed, found)
        noticed += is_noticed
    assert noticed > EXAMPLES * 0.9


def test_a_new_operation_renames_no_type_of_others(tmp_path: Path) -> None:
    for seed, _, document in make_documents(EXAMPLES // 4):
        other = copy.deepcopy(document)
        operation = copy.deepcopy(list_operations(other)[0])
        operation["operationId"] = "aaa"  # built before all others
        other["paths"] = {"/aaa/{gid}": {"put": operation}, **other["paths"]}
        old = read_types(read(write_json(document, tmp_path / "old.json")))
        new = read_types(read(write_json(other, tmp_path / "new.json")))
        assert (seed, old) == (seed, {name: new.get(name) for name in old})
