"""The types match the document: values built from its schemas are valid for them."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.builder.examples import make_example
from generator.builder.schemas import Schemas
from generator.model.api import Api, Operation
from generator.source.document import Document
from generator.views.type_writer import TypeWriter
from tests.documents import OFFICIAL, find_sdk

VALIDATOR = Path(__file__).with_name("validate_types.py")


def list_results(schemas: Schemas, operation: Operation) -> Iterator[Any]:
    """List what a call returns, built from the schema of its response."""
    response = operation.response
    if response.schema is None or response.result in ("text", "file", "none"):
        return
    body = make_example(schemas, response.schema, "response")
    if response.result == "body":
        yield body
    elif response.result == "data":
        kept = {name: body[name] for name in response.kept if name in body}
        yield {**body["data"], **kept}
    else:
        yield from body["data"]


def list_values(document: Document, api: Api) -> Iterator[tuple[str, str, Any]]:
    """List what is to be validated: whose it is, its type, and the value."""
    writer, schemas = TypeWriter(api.types), Schemas(document)
    for tag in api.tags:
        for operation in tag.operations:
            name = f"{tag.name}.{operation.name}"
            for value in list_results(schemas, operation):
                yield f"{name} result", writer.write(operation.types.result).code, value
            body = operation.request_body
            if body:
                kind = operation.types.arguments[body.key]
                value = make_example(schemas, body.schema, "request")
                yield f"{name} body", writer.write(kind).code, value


def validate(folder: Path, values: list[Any]) -> list[str]:
    done = subprocess.run(
        [sys.executable, str(VALIDATOR), str(folder)],
        input=json.dumps(values),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    faults: list[str] = json.loads(done.stdout)
    return faults


@pytest.mark.parametrize("date", ["own", *OFFICIAL])
def test_values_have_the_types_of_their_operations(date: str) -> None:
    document, api, folder = find_sdk(date)
    values = list(list_values(document, api))
    named = {name.split()[0] for name, _, _ in values}
    operations = [o for tag in api.tags for o in tag.operations]
    without = [o for o in operations if o.response.result in ("text", "file", "none")]
    assert len(named) >= len(operations) - len(without)
    invalid = [("invalid", kind, 1.5) for _, kind, _ in values if "Any" not in kind]
    faults = validate(folder, [*values, *invalid])
    assert [fault for fault in faults if not fault.startswith("invalid: ")] == []
    assert len(faults) == len(invalid), "nothing is validated"
