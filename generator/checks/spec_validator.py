"""Run openapi-spec-validator so that no document can make it fetch, hang or fail.

Nothing is fetched, the patterns of a document are not matched (one can take years), and what
refers to itself or grows without end is given up with an error.
"""

import warnings
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from jsonschema import validators  # type: ignore[import-untyped]
from jsonschema_path.paths import SchemaPath
from openapi_schema_validator import (
    OAS30Validator,
    OAS31Validator,
    oas30_format_checker,
    oas31_format_checker,
)
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from openapi_spec_validator.schemas.backend.jsonschema import create_validator
from openapi_spec_validator.validation import keywords

from generator.source.document import Document

try:
    import jsonschema_rs  # much faster; it says whether, and the others say why not
except ImportError:  # no wheel for this machine
    jsonschema_rs = None  # type: ignore[assignment]

_RESOLVED_KEPT = 128  # as openapi-spec-validator does
_MOST_STEPS = 2_000  # references followed to check one default
_COMBINED = ("allOf", "anyOf", "oneOf")


class _Ids(list[int]):
    """A list in which looking for something takes no time."""

    def __init__(self) -> None:
        super().__init__()
        self._known: set[int] = set()

    def append(self, item: int) -> None:
        self._known.add(item)

    def __contains__(self, item: object) -> bool:
        return item in self._known


class _GuardedSchema(keywords.SchemaValidator):
    """Checks schemas; those that hold themselves too."""

    def __init__(self, registry: Any) -> None:
        super().__init__(registry)
        self.visited_schema_ids = _Ids()
        self.meta_checked_schema_ids = _Ids()
        self._names: dict[int, set[str]] = {}

    def _validate_schema_meta(self, schema: SchemaPath, schema_value: Any) -> Any:
        error = super()._validate_schema_meta(schema, schema_value)
        if error is not None:
            error.path.extendleft(reversed(schema.parts))
        return error

    def _collect_properties(self, schema: SchemaPath) -> set[str]:
        names: set[str] = set()
        seen: set[int] = set()
        stack = [schema]
        while stack:
            part = stack.pop()
            value = part.read_value()
            if not isinstance(value, dict) or id(value) in seen:
                continue
            seen.add(id(value))
            if id(value) in self._names:  # asked for before
                names |= self._names[id(value)]
                continue
            if isinstance(value.get("properties"), dict):
                names.update(value["properties"])
            for keyword in _COMBINED:
                stack += part / keyword if isinstance(value.get(keyword), list) else ()
            stack += [part / key for key in ("items", "not") if key in value]
        self._names[id(schema.read_value())] = names
        return names


class _Schema30(_GuardedSchema, keywords.OpenAPIV30SchemaValidator):
    def _get_schema_checker(self, schema: SchemaPath, schema_value: Any) -> Any:
        fits, explain = _get_metaschema_30(), super()._get_schema_checker(schema, None)
        return lambda value: None if fits(value) else explain(value)


class _Schema31(_GuardedSchema, keywords.OpenAPIV31SchemaValidator):
    pass


@cache
def _get_metaschema_30() -> Callable[[Any], bool]:
    """Return what says quickly that a schema of OpenAPI 3.0 is one; no means perhaps not."""
    if jsonschema_rs is None:
        return lambda value: False
    formats = {
        "regex": lambda text: oas30_format_checker.conforms(text, "regex"),
        "uri": lambda text: True,
    }
    return _judge(
        jsonschema_rs.Draft4Validator(
            OAS30Validator.META_SCHEMA, formats=formats, validate_formats=True
        )
    )


def _judge(validator: Any) -> Callable[[Any], bool]:
    def fits(value: Any) -> bool:
        try:
            return bool(validator.is_valid(value))
        except ValueError:  # a number that is too large for it
            return False

    return fits


class _TooManyStepsError(Exception):
    pass


def _pass(*_: Any) -> None:
    """Let a value pass whatever a keyword says."""


class _GuardedValue(keywords.ValueValidator):
    """Checks the defaults of schemas, and says where they stand.

    A default that holds an object is not looked at: the names of its members would be matched.
    """

    def __call__(self, schema: SchemaPath, value: Any) -> Iterator[Any]:
        if isinstance(value, dict) or (
            isinstance(value, list) and any(isinstance(i, (dict, list)) for i in value)
        ):
            return
        base: Any = self.value_validator_cls
        follow, left = base.VALIDATORS["$ref"], _MOST_STEPS

        def follow_reference(*arguments: Any) -> Any:
            nonlocal left
            left -= 1
            if left < 0:
                raise _TooManyStepsError
            return follow(*arguments)

        guarded = {"$ref": follow_reference, "pattern": _pass, "$dynamicRef": _pass}
        kind = validators.extend(base, guarded)
        with schema.resolve() as resolved:
            checker = kind(
                resolved.contents,
                _resolver=resolved.resolver,
                format_checker=self.value_validator_format_checker,
            )
            try:
                for error in checker.iter_errors(value):
                    error.path.extendleft(reversed([*schema.parts, "default"]))
                    yield error
            except (_TooManyStepsError, RecursionError):
                return


class _Value30(_GuardedValue):
    value_validator_cls = OAS30Validator
    value_validator_format_checker = oas30_format_checker


class _Value31(_GuardedValue):
    value_validator_cls = OAS31Validator
    value_validator_format_checker = oas31_format_checker


class _Validator30(OpenAPIV30SpecValidator):
    keyword_validators = {  # noqa: RUF012 - openapi-spec-validator declares it so
        **OpenAPIV30SpecValidator.keyword_validators,
        "default": _Value30,
        "schema": _Schema30,
    }


class _Validator31(OpenAPIV31SpecValidator):
    keyword_validators = {  # noqa: RUF012 - openapi-spec-validator declares it so
        **OpenAPIV31SpecValidator.keyword_validators,
        "default": _Value31,
        "schema": _Schema31,
    }


def iterate_faults(document: Document) -> Iterator[Any]:
    """Go through the validator's errors in a document whose references can be followed.

    Returns:
        An iterator; it ends with an exception where the validator itself fails.
    """
    path = SchemaPath.from_dict(
        document.data, handlers={}, resolved_cache_maxsize=_RESOLVED_KEPT
    )
    validator = (_Validator31 if document.is_31 else _Validator30)(path)
    shape = validator.schema_validator
    if jsonschema_rs is not None and not _judge(shape)(document.data):
        validator.schema_validator = create_validator(dict(shape.schema))  # explains
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python's, about the patterns of the document
        yield from validator.iter_errors()
