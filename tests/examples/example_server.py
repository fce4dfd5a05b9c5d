"""The request checks of the fake Asana, with the document's examples as responses.

Examples refer to records that do not exist, so the fake itself would not find them.
"""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from asana._core.local import LocalResponse
from asana.testing.backend import BASE_PATH
from asana.testing.document import Operation, load_document
from asana.testing.refusals import Refusal
from asana.testing.service import load_checker

RESOURCE = {"gid": "12345", "resource_type": "task", "name": "Cover"}  # of an event


class ExampleServer:
    """A server in the same process.

    Attributes:
        faults: What was wrong with the requests that came.
        called: The operationIds of the requests that came.
        operations: All operationIds.
    """

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.called: list[str] = []
        self._document = load_document()
        self._checker = load_checker()
        self.operations = list(self._document.operations)

    def respond(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> LocalResponse:
        """Check a request, and respond with the example of its operation."""
        parts = urlsplit(url)
        path = parts.path.removeprefix(BASE_PATH)
        found = self._document.find(method, path)
        if found is None:
            self.faults.append(f"{method} {path}: there is no such operation")
            return LocalResponse(404, {"Content-Length": "0"}, b"")
        operation, values = found
        self.called.append(operation.name)
        query = parse_qsl(parts.query, keep_blank_values=True)
        decoded = {name: unquote(value) for name, value in values.items()}
        media_type = {n.lower(): v for n, v in headers.items()}.get("content-type", "")
        try:
            self._checker.read(operation, decoded, query, media_type, body)
        except Refusal as refusal:
            self.faults.append(f"{method} {path}: {refusal.message}")
        content = json.dumps(fill_example(operation, dict(query))).encode()
        described = {
            "Content-Type": "application/json",
            "Content-Length": str(len(content)),
        }
        return LocalResponse(operation.status, described, content)


def fill_example(operation: Operation, query: Mapping[str, str]) -> Any:
    """Return the example of a response as a last page, with the fields that are asked for."""
    example = dict(operation.example)
    if "next_page" in example:
        example["next_page"] = None
    names = [name.partition(".")[0] for name in query.get("opt_fields", "").split(",")]
    wanted = {**dict.fromkeys(filter(None, names), ""), "resource": RESOURCE}
    data = example.get("data")
    if isinstance(data, dict):
        example["data"] = {**wanted, **data}
    elif isinstance(data, list):
        example["data"] = [{**wanted, **item} for item in data]
    return example
