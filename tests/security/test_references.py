"""References can only point to files in the document's folder, or in an allowed one."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.checks.check import check
from generator.diagnostics import GenerationError
from generator.source.bundle import bundle_files
from generator.source.document import Document
from generator.source.loading import read_document

OPERATION = {"responses": {"200": {"description": "Here."}}}


def write(folder: Path, **files: Any) -> Path:
    """Write files by their names, `__` for a slash; return the document."""
    for name, data in files.items():
        path = folder / f"{name.replace('__', '/')}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(data), "utf-8")
    return folder / "main.json"


def make_main(reference: str) -> dict[str, Any]:
    return {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/a": {"$ref": reference}},
    }


def load(path: Path, *allowed: Path) -> Document:
    return bundle_files(read_document(path), allowed)


def find_codes(path: Path, *allowed: Path) -> set[str]:
    """Return the codes under which a document is refused."""
    try:
        diagnostics = check(load(path, *allowed))
    except GenerationError as error:
        return {item.code for item in error.diagnostics}
    return {item.code for item in diagnostics}


def test_files_below_the_folder_are_read_and_located(tmp_path: Path) -> None:
    main = write(
        tmp_path,
        main=make_main("paths/a.json"),
        paths__a={"get": {"$ref": "../more.json#/operation"}},
        more={"operation": {**OPERATION, "parameters": [{"$ref": "#/nothing"}]}},
    )
    document = load(main)
    folder = tmp_path.resolve()
    assert list(document.sources) == [folder / "paths/a.json", folder / "more.json"]
    found = [item for item in check(document) if item.code == "ref-dangling"]
    assert found[0].location.path == str(tmp_path / "more.json")
    assert found[0].location.pointer == "/operation/parameters/0"


def test_files_may_refer_to_one_another_and_back(tmp_path: Path) -> None:
    main = write(
        tmp_path,
        main={
            **make_main("a.json#/path"),
            "components": {"schemas": {"Tree": {"$ref": "a.json#/Tree"}}},
        },
        a={
            "path": {"get": OPERATION},
            "Tree": {
                "type": "array",
                "items": {"$ref": "main.json#/components/schemas/Tree"},
            },
        },
    )
    assert find_codes(main) == set()


@pytest.mark.parametrize(
    ("reference", "code"),
    [
        ("../other.json", "ref-outside"),
        ("/etc/hostname", "ref-outside"),
        ("below/../../other.json", "ref-outside"),
        ("..%2Fother.json", "ref-outside"),
        ("link.json", "ref-outside"),
        ("folder/other.json", "ref-outside"),
        ("http://127.0.0.1:1/other.json", "ref-remote"),
        ("https:other.json", "ref-remote"),
        ("file:other.json", "ref-remote"),
        ("//127.0.0.1/other.json", "ref-remote"),
        ("other.json", "ref-dangling"),
        (".", "ref-dangling"),
        ("http://[", "ref-outside"),
    ],
)
def test_a_reference_outside_the_folder_is_rejected(
    tmp_path: Path, reference: str, code: str
) -> None:
    folder = tmp_path / "mine"
    write(tmp_path, other={"get": OPERATION})
    main = write(folder, main=make_main(reference))
    (folder / "link.json").symlink_to(tmp_path / "other.json")
    (folder / "folder").symlink_to(tmp_path)
    (fault,) = check(load(main))
    assert (fault.code, fault.location.pointer) == (code, "/paths/~1a")


def test_an_allowed_folder_is_read(tmp_path: Path) -> None:
    write(tmp_path / "common", other={"get": OPERATION})
    main = write(tmp_path / "mine", main=make_main("../common/other.json"))
    assert find_codes(main) == {"ref-outside"}
    assert find_codes(main, tmp_path / "common") == set()


def test_references_in_examples_mean_nothing(tmp_path: Path) -> None:
    free = {"$ref": "http://127.0.0.1:1/x"}
    content = {"application/json": {"schema": {"example": free}, "example": free}}
    main = write(
        tmp_path,
        main={**make_main("a.json"), "x-free": free},
        a={"get": {"responses": {"200": {"description": "x", "content": content}}}},
    )
    assert find_codes(main) == set()
