"""Validate the examples of request bodies against their own schemas, with jsonschema alone."""

import re
from collections.abc import Iterator
from typing import Any

from openapi_schema_validator import OAS30Validator, OAS31Validator
from referencing import Registry
from referencing.jsonschema import DRAFT4, DRAFT202012

from generator.model.api import Api
from generator.model.media_types import is_json
from generator.source.document import Document

_ADDRESS = "urn:document"


def check_bodies(document: Document, api: Api) -> Iterator[tuple[str, str]]:
    """Go through the bodies that are JSON: the operation, and what is wrong or ""."""
    kind: Any = OAS31Validator if document.is_31 else OAS30Validator
    draft: Any = DRAFT202012 if document.is_31 else DRAFT4
    resource = draft.create_resource(document.data)
    resolver = Registry().with_resource(_ADDRESS, resource).resolver(_ADDRESS)  # type: ignore[var-annotated]
    for operation in (item for tag in api.tags for item in tag.operations):
        body = operation.request_body
        if body and is_json(body.content_type):
            validator = kind(body.schema.data, _resolver=resolver)
            try:
                error = next(validator.iter_errors(body.example), None)
            except re.error:  # a pattern that Python does not know
                continue
            yield operation.name, "" if error is None else error.message
