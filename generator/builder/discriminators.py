"""Find the discriminator values that identify schemas (Discriminator Object)."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.source.document import (
    Document,
    iterate_mappings,
    join_pointer,
    split_pointer,
)
from generator.source.members import get_list, get_mapping

_COMPONENTS = "/components/schemas"
_CHOICES = ("oneOf", "anyOf")
DiscriminatorValues = dict[str, dict[str, tuple[str, ...]]]
FindParts = Callable[[str], frozenset[str]]


def find_discriminator_values(
    document: Document, find_parts: FindParts
) -> DiscriminatorValues:
    """Find the discriminator values of schemas.

    Args:
        document: The document.
        find_parts: Returns the pointers of a schema and of all schemas in its `allOf`.

    Returns:
        For the pointer of each schema that a discriminator distinguishes: the name of
        the property, and its values for that schema.
    """
    found: DiscriminatorValues = {}
    for data, path in iterate_mappings(document.data):
        discriminator = get_mapping(data, "discriminator")
        name = discriminator.get("propertyName")
        if not isinstance(name, str):
            continue
        pointer = join_pointer("", *path)
        options = list(_list_options(document, find_parts, data, pointer))
        for place, values in _list_values(find_parts, discriminator, options).items():
            known = found.setdefault(place, {})
            known[name] = tuple(dict.fromkeys((*known.get(name, ()), *values)))
    return found


def _list_options(
    document: Document, find_parts: FindParts, data: Mapping[str, Any], pointer: str
) -> Iterator[str]:
    """List the pointers of the schemas that a discriminator distinguishes.

    These are the options of its `oneOf` or `anyOf`; without them, the components that
    have it in their `allOf`.
    """
    choices = [get_list(data, key) for key in _CHOICES if key in data]
    for option in (option for options in choices for option in options):
        if isinstance(option, dict) and "$ref" in option:
            yield document.resolve(option, pointer)[1]
    components = get_mapping(document.data, "components", "schemas")
    for name in components if not choices else ():
        place = join_pointer(_COMPONENTS, name)
        if place != pointer and pointer in find_parts(place):
            yield place


def _list_values(
    find_parts: FindParts, discriminator: Mapping[str, Any], options: list[str]
) -> dict[str, list[str]]:
    """List the values for each option: those of the mapping, or else the component's name."""
    own: dict[str, list[str]] = {}
    for value, target in get_mapping(discriminator, "mapping").items():
        place = _find_place(target)
        if place in options:
            own.setdefault(place, []).append(str(value))
    for place in options:
        own.setdefault(place, [split_pointer(place)[-1]])
    values = {place: list(words) for place, words in own.items()}
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
