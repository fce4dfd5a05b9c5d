"""Find the discriminator values that identify schemas (Discriminator Object)."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.source.document import (
    Document,
    iterate_mappings,
    join_pointer,
    split_pointer,
)
from generator.source.members import get_mapping

_COMPONENTS = "/components/schemas"
Tags = dict[str, dict[str, tuple[str, ...]]]
FindParts = Callable[[str], frozenset[str]]


def find_tags(document: Document, find_parts: FindParts) -> Tags:
    """Find the discriminator values of schemas.

    Args:
        document: The document.
        find_parts: Returns the pointers of a schema and of all schemas in its `allOf`.

    Returns:
        For the pointer of each schema with a discriminator: the name of the property,
        and its values for that schema.
    """
    found: Tags = {}
    for pointer, data in _iterate_discriminated(document.data):
        name = data["discriminator"].get("propertyName")
        options = list(_list_options(document, find_parts, data, pointer))
        if isinstance(name, str) and options:
            values = _list_values(find_parts, data["discriminator"], options)
            for place, words in values.items():
                tags = found.setdefault(place, {})
                tags[name] = tuple(dict.fromkeys((*tags.get(name, ()), *words)))
    return found


def _iterate_discriminated(data: Any) -> Iterator[tuple[str, Any]]:
    """Iterate over the schemas that have a discriminator."""
    for item, path in iterate_mappings(data):
        if isinstance(item.get("discriminator"), dict):
            yield join_pointer("", *path), item


def _list_options(
    document: Document, find_parts: FindParts, data: Any, pointer: str
) -> Iterator[str]:
    """List the pointers of the schemas that a discriminator distinguishes.

    These are the options of its `oneOf` or `anyOf`; without them, the components that
    have it in their `allOf`.
    """
    beside = [
        data[key] for key in ("oneOf", "anyOf") if isinstance(data.get(key), list)
    ]
    for option in (option for options in beside for option in options):
        if isinstance(option, dict) and "$ref" in option:
            yield document.resolve(option, pointer)[1]
    components = get_mapping(document.data, "components", "schemas")
    for name in components if not beside else ():
        place = join_pointer(_COMPONENTS, name)
        if place != pointer and pointer in find_parts(place):
            yield place


def _list_values(
    find_parts: FindParts, discriminator: Mapping[str, Any], options: list[str]
) -> dict[str, list[str]]:
    """List the values for each option: those of the mapping, or else the component's name."""
    values: dict[str, list[str]] = {}
    for value, target in get_mapping(discriminator, "mapping").items():
        place = _find_place(target)
        if place in options:
            values.setdefault(place, []).append(str(value))
    for place in options:
        values.setdefault(place, [split_pointer(place)[-1]])
    own = {place: list(words) for place, words in values.items()}
    # A schema with an option in its `allOf` may be that option too.
    for place in options:
        for base in find_parts(place) & own.keys() - {place}:
            values[base] += own[place]
    if "defaultMapping" in discriminator:  # OpenAPI 3.2: whatever is not mapped
        values.pop(_find_place(discriminator["defaultMapping"]), None)
    return values


def _find_place(target: Any) -> str:
    """Return the pointer of the schema that a mapping names or refers to."""
    known = str(target)
    return known[1:] if known.startswith("#/") else join_pointer(_COMPONENTS, known)
