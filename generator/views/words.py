"""Describe in words the limits of a value, and how a list is paged."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from generator.model.api import Operation
from generator.model.arguments import Parameter
from generator.model.pagination import Pagination
from generator.model.types import TypedProperty

# What is counted, and the keywords for minimum and maximum.
_COUNTS = (
    ("characters", "minLength", "maxLength"),
    ("items", "minItems", "maxItems"),
    ("keys", "minProperties", "maxProperties"),
)
_POSITIONS = {
    "offset": "by the number of items before it",
    "page": "by its number",
    "cursor": "by a position in the response",
    "link": "by a URL in the response",
}
_EVENTS = (
    "Events since a sync token. The iterator keeps the token up to date and requests pages"
    " while there are more. Without a token, it starts with events from now on."
)


def describe_value(item: Parameter | TypedProperty) -> str:
    """Return the description of a value, or else that of its schema."""
    return item.description or str(item.keywords.get("description") or "")


def describe_limits(keywords: Mapping[str, Any]) -> list[str]:
    """Describe the default and the limits of a value, one phrase each."""
    phrases = [*_describe_numbers(keywords), *_describe_texts(keywords)]
    if keywords.get("default") is not None:
        default = json.dumps(keywords["default"], ensure_ascii=False, default=str)
        phrases.append(f"default {default}")
    return phrases


def _describe_numbers(limits: Mapping[str, Any]) -> Iterator[str]:
    least, most = limits.get("minimum"), limits.get("maximum")
    above, below = limits.get("exclusiveMinimum"), limits.get("exclusiveMaximum")
    if above is True:  # OpenAPI 3.0, where it belongs to `minimum`
        above, least = least, None
    if below is True:
        below, most = most, None
    yield from _describe_range(least, most, "")
    if _is_number(above):
        yield f"more than {above}"
    if _is_number(below):
        yield f"less than {below}"
    if _is_number(limits.get("multipleOf")):
        yield f"a multiple of {limits['multipleOf']}"
    for noun, lower, upper in _COUNTS:
        yield from _describe_range(limits.get(lower), limits.get(upper), f" {noun}")


def _describe_range(least: Any, most: Any, noun: str) -> Iterator[str]:
    if _is_number(least) and _is_number(most):
        yield f"{least}{noun}" if least == most else f"{least} to {most}{noun}"
    elif _is_number(least):
        yield f"at least {least}{noun}"
    elif _is_number(most):
        yield f"at most {most}{noun}"


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _describe_texts(limits: Mapping[str, Any]) -> Iterator[str]:
    if limits.get("uniqueItems") is True:
        yield "each item once"
    if limits.get("format"):
        yield f"format {limits['format']}"
    if limits.get("pattern"):
        yield f"matches {limits['pattern']}"


def describe_paging(operation: Operation) -> str:
    """Describe whether and how the result of an operation is paged; "" if it is not a list."""
    response = operation.response
    if response.result == "events":
        return _EVENTS
    if response.result == "stream":
        return "Values that are read while they arrive."
    if response.pagination is None:
        return "A list that is not paged." if response.is_iterated else ""
    return _describe_pages(response.pagination)


def _describe_pages(paging: Pagination) -> str:
    sentences = [
        "A paged list. The iterator requests the next page when it is needed,"
        f" {_POSITIONS[paging.style]}.",
        "item_limit is the maximum number of items in total.",
    ]
    if paging.limit:
        size = f", by default {paging.size}" if paging.size is not None else ""
        most = f", at most {paging.most}" if paging.most is not None else ""
        sentences.append(f"{paging.limit} is the number of items per page{size}{most}.")
    return " ".join(sentences)
