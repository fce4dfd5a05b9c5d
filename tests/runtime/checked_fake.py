"""A fake Asana that holds each of its own responses to the document."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from jsonschema_rs import Draft202012Validator

from asana._core.local import LocalResponse
from asana.testing import FakeAsana
from asana.testing.document import load_document

DOCUMENT = load_document()


@lru_cache
def make_validator(name: str) -> Draft202012Validator:
    """Make what validates the responses of an operation, in all of their depth."""
    schema = DOCUMENT.operations[name].response
    return Draft202012Validator(
        {"schemas": DOCUMENT.schemas, "allOf": [schema]}, validate_formats=True
    )


class CheckedFake(FakeAsana):
    """A fake that fails where a response of success is not valid."""

    def respond(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes
    ) -> LocalResponse:
        response = super().respond(method, url, headers, body)
        call = self.calls[-1] if self.calls else None
        if call is not None and call.operation and 200 <= response.status <= 299:
            if "/-/attachments/" not in url:
                check_response(call.operation, json.loads(response.content))
        return response


def check_response(operation: str, body: Any) -> None:
    """Fail where a response is not valid."""
    errors = [
        f"{operation}: {'.'.join(map(str, error.instance_path))}: {error.message}"
        for error in make_validator(operation).iter_errors(body)
    ]
    assert errors == []
