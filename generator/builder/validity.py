"""Check values against the schemas of a document."""

import json
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import Any
from urllib.parse import unquote

from jsonschema import (  # type: ignore[import-untyped]
    Draft4Validator,
    Draft202012Validator,
    FormatChecker,
    ValidationError,
    validators,
)

from generator.builder.patterns import matches
from generator.source.document import Document
from generator.source.members import get_mapping

_MOST_STEPS = 2_000  # references resolved to check one value
_DEEPEST = 80  # nested references, limited because of Python's stack


class SchemaChecker:
    """Checks values against the schemas of one document.

    Args:
        document: The document.
        checks_patterns: Whether a string must match the pattern of its schema.
        allows_several: Whether a value may match several options of a `oneOf`.
    """

    def __init__(
        self,
        document: Document,
        *,
        checks_patterns: bool = True,
        allows_several: bool = False,
    ) -> None:
        base: Any = Draft202012Validator if document.is_31 else Draft4Validator
        self._document = document
        self._left = 0
        self._depth = 0
        self._compare = base.VALIDATORS["enum"]
        keywords = {
            "$ref": self._follow_reference,
            "$dynamicRef": _pass,
            "pattern": _check_pattern if checks_patterns else _pass,
            "enum": self._check_enum,
            "multipleOf": _check_multiple,
            **({} if document.is_31 else _KEYWORDS_OF_30),
        }
        if allows_several:
            keywords["oneOf"] = base.VALIDATORS["anyOf"]
        self._kind: Any = validators.extend(base, keywords)

    def is_valid(self, schema: Any, value: Any) -> bool:
        """Tell whether a value is valid and JSON; False if that cannot be checked."""
        try:
            json.dumps(value, allow_nan=False)
            return next(self.find_errors(schema, value), None) is None
        except (
            *(RecursionError, KeyError),  # endless or dangling references
            *(ValueError, TypeError, ArithmeticError),  # not a valid schema
        ):
            return False

    def find_errors(self, schema: Any, value: Any) -> Iterator[Any]:
        """Iterate over the reasons why a value is not valid.

        Raises:
            RecursionError: The chain of references is endless.
        """
        self._left, self._depth = _MOST_STEPS, 0
        yield from self._kind(schema, format_checker=_FORMATS).iter_errors(value)

    def _follow_reference(
        self, validator: Any, reference: Any, value: Any, _: Any
    ) -> Iterator[Any]:
        self._left -= 1
        if self._left < 0 or self._depth == _DEEPEST:
            raise RecursionError
        target = self._document.get(unquote(str(reference).partition("#")[2]))
        self._depth += 1
        try:
            yield from validator.descend(value, target)
        finally:  # a caller that needs only the first reason stops here
            self._depth -= 1

    def _check_enum(self, *arguments: Any) -> Any:
        """Check an enumeration; strings are looked up, because a string only equals strings."""
        _, values, value, _ = arguments
        is_listed = isinstance(value, str) and value in values
        return () if is_listed else self._compare(*arguments)


def _pass(*_: Any) -> None:
    """Accept a value whatever the keyword says."""


def _check_pattern(_: Any, pattern: Any, value: Any, __: Any) -> Iterator[Any]:
    if isinstance(value, str) and not matches(str(pattern), value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


def _check_multiple(validator: Any, step: Any, value: Any, _: Any) -> Iterator[Any]:
    """Check for a multiple in decimal arithmetic, such as 0.3 of 0.1."""
    if validator.is_type(value, "number") and read_exactly(value) % read_exactly(step):
        yield ValidationError(f"{value!r} is not a multiple of {step!r}")


def read_exactly(number: float) -> Fraction:
    """Return the decimal number as written in the document, which a float only approximates."""
    return Fraction(str(number))


def _check_type_of_30(validator: Any, kind: Any, value: Any, schema: Any) -> Any:
    """Check the type of a value; null is valid if the schema is nullable."""
    if value is None and schema.get("nullable") is True:
        return ()
    return Draft4Validator.VALIDATORS["type"](validator, kind, value, schema)


def _check_required_of_30(validator: Any, names: Any, value: Any, schema: Any) -> Any:
    """Check for required members, except those of only requests or only responses."""
    members = get_mapping(schema, "properties")
    needed = [name for name in names if not _is_one_way(members.get(name))]
    return Draft4Validator.VALIDATORS["required"](validator, needed, value, schema)


def _is_one_way(schema: Any) -> bool:
    return isinstance(schema, dict) and any(
        schema.get(key) is True for key in ("readOnly", "writeOnly")
    )


def _is_int32(value: object) -> bool:
    return not isinstance(value, int) or -(2**31) <= value < 2**31


def _is_int64(value: object) -> bool:
    return not isinstance(value, int) or -(2**63) <= value < 2**63


def _is_base64(value: object) -> bool:
    if isinstance(value, str):
        b64decode(value, validate=True)  # raises a ValueError
    return True


_KEYWORDS_OF_30: Mapping[str, Callable[..., Any]] = {
    "required": _check_required_of_30,
    "type": _check_type_of_30,
}
_FORMATS = FormatChecker()
_FORMATS.checks("int32")(_is_int32)
_FORMATS.checks("int64")(_is_int64)
_FORMATS.checks("byte", raises=ValueError)(_is_base64)
