"""A fake Asana that validates its own responses against the document."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jsonschema_rs import Draft202012Validator

from asana._core.local import LocalResponse
from asana.testing import FakeAsana
from asana.testing.document import load_document
from asana.testing.seeds import read_seed

DOCUMENT = load_document()
WORLD = read_seed(Path(__file__).with_name("world.yaml"))


@cache
def make_validator(schema: str) -> Draft202012Validator:
    """Make what validates responses, in all of their depth; operations share schemas."""
    return Draft202012Validator(
        {"schemas": DOCUMENT.schemas, "allOf": [json.loads(schema)]},
        validate_formats=True,
    )


class CheckedFake(FakeAsana):
    """A fake that notes which of its responses are not valid.

    Attributes:
        faults: What is wrong with them.
    """

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        self.faults: list[str] = []

    def respond(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> LocalResponse:
        response = super().respond(method, url, headers, body)
        path = urlsplit(url).path.removeprefix("/api/1.0")
        found = DOCUMENT.find(method, path)
        if response.status >= 500 and b"The fake failed" in response.content:
            self.faults.append(f"{method} {url}: {response.content!r}")
        elif found is not None and response.status <= 299:
            content = json.loads(response.content)
            found_faults = list_faults(found[0].name, content)
            # With `opt_fields` a record has nothing else.
            self.faults += [
                fault
                for fault in found_faults
                if "opt_fields=" not in url or "is a required property" not in fault
            ]
        return response


def list_faults(operation: str, body: Any) -> list[str]:
    """List what is not valid in a response."""
    schema = json.dumps(DOCUMENT.operations[operation].response)
    return [
        f"{operation}: {'.'.join(map(str, error.instance_path))}: {error.message}"
        for error in make_validator(schema).iter_errors(body)
    ]
