"""OpenAPI 3.2 can refer to security schemes by URI."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.builder.api import build_api
from generator.checks.check import check
from generator.job import Job
from generator.source.document import Document
from generator.source.loading import load_document

KEY = {"type": "apiKey", "in": "header", "name": "X-Fob"}


def load(folder: Path, *uris: str, version: str = "3.2.0", **more: Any) -> Document:
    """Write and load a document of one operation, which requires schemes."""
    document = {
        "openapi": version,
        "info": {"title": "Doors", "version": "1"},
        "servers": [{"url": "https://doors.example"}],
        "paths": {
            "/doors": {
                "get": {
                    "operationId": "listDoors",
                    "security": [dict.fromkeys(uris, ())],
                    "responses": {"204": {"description": "None"}},
                }
            }
        },
        "components": {"securitySchemes": {"fob": KEY}},
        **more,
    }
    (folder / "doors.json").write_text(json.dumps(document))
    return load_document(Job(spec=folder / "doors.json"))


@pytest.mark.parametrize(
    "uri",
    [
        "fob",
        "#/components/securitySchemes/fob",
        "doors.json#/components/securitySchemes/fob",
        "./doors.json#/components/securitySchemes/f%6Fb",
    ],
)
def test_a_scheme_of_the_document_has_its_name(uri: str, tmp_path: Path) -> None:
    document = load(tmp_path, uri)
    assert check(document) == []
    (operation,) = build_api(document).tags[0].operations
    assert operation.security == (("fob",),)


def test_the_url_of_the_document_is_its_own(tmp_path: Path) -> None:
    url = "https://doors.example/api.json"
    scheme = f"{url}#/components/securitySchemes/fob"
    document = load(tmp_path, scheme, **{"$self": url})
    (operation,) = build_api(document).tags[0].operations
    assert operation.security == (("fob",),)


def test_a_scheme_of_another_file_becomes_a_component(tmp_path: Path) -> None:
    keys = {"fob": {"type": "http", "scheme": "basic"}, "gate": KEY}
    shared = {"components": {"securitySchemes": keys}}
    (tmp_path / "keys.json").write_text(json.dumps(shared))
    place = "keys.json#/components/securitySchemes"
    document = load(tmp_path, f"{place}/fob", f"{place}/gate", "fob")
    assert check(document) == []
    api = build_api(document)
    assert [(s.wire_name, s.type) for s in api.security_schemes] == [
        ("fob", "apiKey"),
        ("fob_", "http"),
        ("gate", "apiKey"),
    ]
    assert api.tags[0].operations[0].security == (("fob_", "gate", "fob"),)


@pytest.mark.parametrize(
    ("uri", "version", "code"),
    [
        ("#/components/securitySchemes/none", "3.2.0", "security-undefined"),
        ("none.json#/x", "3.2.0", "ref-dangling"),
        ("#/components/securitySchemes/fob", "3.1.0", "security-undefined"),
    ],
)
def test_a_scheme_that_is_not_there(
    uri: str, version: str, code: str, tmp_path: Path
) -> None:
    diagnostics = check(load(tmp_path, uri, version=version))
    assert [found.code for found in diagnostics] == [code]
