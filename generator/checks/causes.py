"""Explain schema violations in terms of the author's document."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from generator.source.document import split_pointer

Cause = tuple[Sequence[str | int], str]  # the path of the wrong value, and the message

_TELLING = ("type", "in")  # fields that identify the intended alternative
_SIZES = ("minItems", "minLength", "minProperties")


def explain_errors(
    errors: Sequence[Any], shape: Mapping[str, Any] = MappingProxyType({})
) -> Iterator[Cause]:
    """Iterate over the causes of errors, without their consequences.

    Args:
        errors: The errors of jsonschema about one value.
        shape: The JSON Schema of the value.
    """
    causes = [cause for error in errors for cause in _explain(error, errors, shape)]
    yield from causes or map(_explain_single, errors[:1])


def _explain(
    error: Any, errors: Sequence[Any], shape: Mapping[str, Any]
) -> Iterator[Cause]:
    """Explain one of several errors, unless it only follows from another one."""
    if error.context:
        yield from _explain_alternatives(error)
    elif error.validator in ("unevaluatedProperties", "additionalProperties"):
        yield from _explain_fields(error, errors, shape)
    elif not _follows_from_other(error, errors):
        yield _explain_single(error)


def _explain_alternatives(error: Any) -> Iterator[Cause]:
    """Explain the errors of the intended alternative, or else of the closest one."""
    alternatives: dict[Any, list[Any]] = defaultdict(list)
    for cause in error.context:
        alternatives[cause.relative_schema_path[0]].append(cause)
    meant = [g for g in alternatives.values() if not any(map(_wants_reference, g))]
    for field in _TELLING:
        telling = [[c for c in group if _is_about(c, field)] for group in meant]
        if meant and all(telling):
            yield _name_values([causes[0] for causes in telling])
            return
        meant = [group for group, told in zip(meant, telling, strict=True) if not told]
    if len(meant) == 1:
        yield from explain_errors(meant[0])
    else:
        causes = [cause for group in meant for cause in group] or error.context
        yield from explain_errors([max(causes, key=_rank)])


def _rank(error: Any) -> tuple[bool, int, bool]:
    """Rate how likely an error is the reason why an alternative does not match."""
    depth = len(error.absolute_path)
    return bool(_find_excluded(error)), depth, error.validator != "oneOf"


def _find_excluded(error: Any) -> str:
    """Return the field that is not allowed; "" if the error is about something else."""
    fields = _list_required(error) if error.validator == "not" else []
    return fields[0] if len(fields) == 1 else ""


def _wants_reference(error: Any) -> bool:
    """Tell whether an error only says that a `$ref` is missing, so that no reference was intended."""
    return error.validator == "required" and "'$ref'" in error.message


def _is_about(error: Any, field: str) -> bool:
    """Tell whether an error says that a field identifies another alternative."""
    is_value = error.validator in ("enum", "const")
    return is_value and list(error.relative_path) == [field]


def _name_values(errors: Sequence[Any]) -> Cause:
    """Name all values that a field may have in any alternative."""
    shown = [_show(value) for error in errors for value in _list_values(error)]
    first = errors[0]
    return first.absolute_path, _name_expected(first, shown)


def _list_values(error: Any) -> Sequence[Any]:
    """List the values that an `enum` or a `const` allows."""
    values = error.validator_value
    return values if error.validator == "enum" else [values]


def _name_expected(error: Any, shown: Sequence[str]) -> str:
    found, words, path = _show(error.instance), list(dict.fromkeys(shown)), error.path
    if len(words) == 1 and path:
        return f"{path[-1]!r} must be {words[0]}, not {found}"
    return f"{found} is not one of {', '.join(words)}"


def _explain_fields(
    error: Any, errors: Sequence[Any], shape: Mapping[str, Any]
) -> Iterator[Cause]:
    """Name the fields that are not allowed; a known field is reported only if there is no other error."""
    path = list(error.absolute_path)
    has_others = any(
        other is not error and list(other.absolute_path)[: len(path)] == path
        for other in errors
    )
    known = set(_iterate_fields(error.schema, shape)) if has_others else set()
    for name in error.instance:
        if repr(name) in error.message and name not in known:
            yield [*path, name], f"the field {name!r} is not allowed here"


def _iterate_fields(schema: Any, shape: Mapping[str, Any]) -> Iterator[str]:
    """Iterate over the fields that a schema mentions, under any condition."""
    if not isinstance(schema, Mapping):
        return
    yield from schema.get("properties", {})
    target: Any = shape
    for part in split_pointer(str(schema.get("$ref", "#"))[1:]):
        target = target.get(part, {})
    inner = [target] if "$ref" in schema else []
    inner += [schema.get(key) for key in ("then", "else")]
    inner += [*schema.get("allOf", ()), *schema.get("dependentSchemas", {}).values()]
    for part in inner:
        yield from _iterate_fields(part, shape)


def _follows_from_other(error: Any, errors: Sequence[Any]) -> bool:
    """Tell whether an error is only a consequence of another error of the same value."""
    others = [
        other
        for other in errors
        if other is not error and other.absolute_path == error.absolute_path
    ]
    if error.validator == "oneOf" and len(_list_required(error)) < 2:
        return bool(others)
    if _lacks_responses(error):
        return bool(others)
    is_filled = isinstance(error.instance, dict) and bool(error.instance)
    if error.validator in ("oneOf", "not") and not is_filled:
        return bool(others)
    return "then" in error.absolute_schema_path and any(
        other.validator == "required"
        and "then" not in other.absolute_schema_path
        and other.message.startswith(tuple(f"{field!r} is" for field in _TELLING))
        for other in others
    )


def _lacks_responses(error: Any) -> bool:
    """Tell whether an error says that there is neither a status code nor `default`."""
    is_implied = "then" in error.absolute_schema_path
    return is_implied and error.validator_value == ["default"]


def _explain_single(error: Any) -> Cause:
    path = list(error.absolute_path)
    if isinstance(error.instance, list) and error.validator in ("not", "contains"):
        return path, "`in: querystring` excludes other parameters in the query"
    if "propertyNames" in list(error.relative_schema_path)[-2:]:
        return [*path, error.instance], f"the name {error.message}"
    if excluded := _find_excluded(error):
        return [*path, excluded], f"the field {excluded!r} is not allowed here"
    return path, _write_message(error)


def _write_message(error: Any) -> str:
    value, keyword = error.instance, error.validator
    is_parameter = isinstance(value, dict) and value.get("in") == "path"
    if keyword == "required" and is_parameter and "required" not in value:
        return "a path parameter needs `required: true`, which is missing"
    if _lacks_responses(error):
        return "at least one response is required"
    if keyword in ("oneOf", "not") and len(fields := _list_required(error)) > 1:
        return f"only one of {' and '.join(map(repr, fields))} is allowed"
    if keyword in ("enum", "const"):
        return _name_expected(error, list(map(_show, _list_values(error))))
    if keyword in _SIZES and not value and error.absolute_path:
        return f"{error.absolute_path[-1]!r} must not be empty"
    text = str(error.message)
    if not isinstance(value, str) and text.startswith(repr(value)):
        return _show(value) + text.removeprefix(repr(value))
    return text


def _list_required(error: Any) -> list[str]:
    """List the fields that exclude each other."""
    schema = error.validator_value
    options = schema if isinstance(schema, list) else [schema]
    names = [name for option in options for name in option.get("required", ())]
    return list(dict.fromkeys(names))


def _show(value: Any) -> str:
    """Write a value as in a document."""
    return repr(value) if isinstance(value, str) else json.dumps(value, default=str)
