"""Validate requests against the document."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from .clock import parse_time
from .document import Document, Operation, Parameter
from .forms import FormFile, read_form
from .limits import check_limits
from .operations import ALTERNATIVES
from .refusals import Inputs, Refusal
from .request_schemas import BASE, RequestSchemas
from .validation import Draft202012Validator, Registry, explain

__all__ = ["Arguments", "RequestChecker"]

# Every operation accepts these, and lists also `limit` and `offset`.
_ALWAYS = frozenset({"opt_fields", "opt_pretty"})
_PAGING = frozenset({"limit", "offset"})
_LIMIT = {"type": "integer", "minimum": 1, "maximum": 100}
_LISTS = frozenset({"opt_fields"})  # the server ignores unknown names
_TRUTH = {"true": True, "false": False}


@dataclass(slots=True)
class Arguments:
    """The parameters and the body of a request.

    Attributes:
        path: The path parameters.
        query: The query parameters, converted to the types of the document.
        data: The content of `data` in the body, or the fields of a form.
        files: The files of a form.
    """

    path: dict[str, str]
    query: Inputs = field(default_factory=Inputs)
    data: Inputs = field(default_factory=Inputs)
    files: dict[str, FormFile] = field(default_factory=dict)


class RequestChecker:
    """Reads requests, and rejects those that are invalid by the document.

    Args:
        document: The document.
    """

    def __init__(self, document: Document) -> None:
        self._schemas = RequestSchemas(document)
        self._registry = Registry([(BASE, self._schemas.forms)])
        self._validators: dict[tuple[str, str], Draft202012Validator] = {}

    def read(
        self,
        operation: Operation,
        path: Mapping[str, str],
        query: Sequence[tuple[str, str]],
        content_type: str,
        body: bytes,
    ) -> Arguments:
        """Read and validate a request.

        Args:
            operation: The operation.
            path: The path parameters.
            query: The query parameters.
            content_type: The media type of the body, or "".
            body: The body.

        Raises:
            Refusal: The request is invalid.
        """
        arguments = Arguments(dict(path))
        arguments.query = Inputs(self._read_query(operation, query))
        if operation.body is not None:
            arguments.data = Inputs(self._read_json(operation, body))
        elif operation.content_type:
            fields, arguments.files = read_form(content_type, body)
            values = self._read_fields(operation, fields, arguments.files)
            arguments.data = Inputs(values)
        check_limits(operation, arguments.query)
        check_limits(operation, arguments.data)
        return arguments

    def _read_query(
        self, operation: Operation, query: Sequence[tuple[str, str]]
    ) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name, text in query:
            parameter = operation.parameters.get(name)
            if parameter is None or parameter.location != "query":
                self._check_name(operation, name)
                values[name] = text.split(",") if name in _LISTS else text
                continue
            value = _read_text(text, parameter.schema)
            if name in values and isinstance(value, list):
                value = values[name] + value
            values[name] = value
        for parameter in operation.parameters.values():
            if parameter.location == "query":
                self._check_parameter(operation, parameter, values)
        if "limit" in values and "limit" not in operation.parameters:
            values["limit"] = _read_text(values["limit"], _LIMIT)
            self._validate(("", "limit"), _LIMIT, values["limit"], ("limit",))
        _check_alternatives(operation, values)
        return values

    def _check_name(self, operation: Operation, name: str) -> None:
        """Reject an unknown query parameter."""
        prefix = operation.free_prefix
        if name in _ALWAYS or (prefix and name.startswith(prefix)):
            return
        if operation.is_list and name in _PAGING:
            return
        known = [p.name for p in operation.parameters.values() if p.location == "query"]
        raise Refusal(400, f"{name}: Unknown parameter{_suggest(name, known)}")

    def _check_parameter(
        self, operation: Operation, parameter: Parameter, values: Mapping[str, Any]
    ) -> None:
        name = parameter.name
        if name not in values:
            if parameter.required:
                raise Refusal(400, f"{name}: Missing input")
        elif _is_time(parameter.schema):
            _check_time(name, values[name])
        elif name not in _LISTS:
            key = (operation.name, name)
            self._validate(key, parameter.schema, values[name], (name,))

    def _read_json(self, operation: Operation, body: bytes) -> dict[str, Any]:
        assert operation.body is not None
        if not body.strip():
            if operation.body["required"]:
                raise Refusal(400, "The request has no body")
            return {}
        try:
            value = json.loads(body)
        except ValueError:
            raise Refusal(400, "Could not parse request data, invalid JSON") from None
        if not isinstance(value, dict):
            raise Refusal(400, "The request body is not a JSON object")
        value.pop("options", None)
        if operation.body["required"] and "data" not in value:
            raise Refusal(400, "data: Missing input")
        self._validate((operation.name, ""), operation.body["schema"], value)
        data = value.get("data")
        return data if isinstance(data, dict) else {}

    def _read_fields(
        self,
        operation: Operation,
        fields: Mapping[str, str],
        files: Mapping[str, FormFile],
    ) -> dict[str, Any]:
        values: dict[str, Any] = {}
        parts = {
            parameter.name: parameter
            for parameter in operation.parameters.values()
            if parameter.location in ("form", "file")
        }
        for name in (*fields, *files):
            if name not in parts:
                raise Refusal(400, f"{name}: Unknown field{_suggest(name, parts)}")
        for name, text in fields.items():
            values[name] = _read_text(text, parts[name].schema)
            key = (operation.name, name)
            self._validate(key, parts[name].schema, values[name], (name,))
        for name, part in parts.items():
            if part.required and name not in values and name not in files:
                raise Refusal(400, f"{name}: Missing input")
        return values

    def _validate(
        self,
        key: tuple[str, str],
        schema: Any,
        value: Any,
        place: tuple[str | int, ...] = (),
    ) -> None:
        validator = self._validators.get(key)
        if validator is None:
            validator = Draft202012Validator(
                self._schemas.close(schema),
                validate_formats=True,
                registry=self._registry,
            )
            self._validators[key] = validator
        if not validator.is_valid(value):
            errors = list(validator.iter_errors(value))
            raise Refusal(400, explain(errors, place))


def _is_time(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("format") == "date-time"


def _check_time(name: str, value: str) -> None:
    """Reject a malformed time; a date and a time without a time zone are allowed.

    Raises:
        Refusal: It is malformed.
    """
    try:
        if value != "now":
            parse_time(value)
    except ValueError:
        raise Refusal(400, f"{name}: {value!r} is not a time") from None


def _check_alternatives(operation: Operation, values: Mapping[str, Any]) -> None:
    """Reject a request that has none of the alternative groups of parameters complete.

    Raises:
        Refusal: No alternative is complete.
    """
    alternatives = ALTERNATIVES.get(operation.name, ((),))
    if not any(values.keys() >= set(names) for names in alternatives):
        texts = (" and ".join(names) for names in alternatives)
        raise Refusal(400, f"Missing input: {', or '.join(texts)}")


def _suggest(name: str, known: Iterable[str]) -> str:
    close = get_close_matches(name, list(known), 1)
    return f"; did you mean {close[0]}?" if close else ""


def _read_text(text: str, schema: Any) -> Any:
    """Convert text to the type of its schema; text that does not fit stays as it is."""
    options = schema.get("anyOf", ()) if isinstance(schema, dict) else ()
    if options:  # null, and then the schema itself
        return None if text == "null" else _read_text(text, options[-1])
    kind = schema.get("type") if isinstance(schema, dict) else None
    if kind == "array":
        items = schema.get("items", True)
        return [_read_text(item, items) for item in text.split(",")]
    if kind == "boolean":
        return _TRUTH.get(text, text)
    try:
        if kind == "integer":
            return int(text)
        if kind == "number":
            return float(text)
    except ValueError:
        return text
    return text
