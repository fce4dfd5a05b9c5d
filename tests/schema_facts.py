"""Compare what two schemas say about a value, following references and `allOf`."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.source.document import Document

_KEYWORDS = (
    *("type", "format", "enum", "default", "pattern", "multipleOf"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("minLength", "maxLength", "minItems", "maxItems", "uniqueItems"),
    *("nullable", "readOnly", "writeOnly", "deprecated"),
)
_CHOICES = ("oneOf", "anyOf")


@dataclass(slots=True, kw_only=True)
class Facts:
    """What several schemas together say of a value.

    Attributes:
        document: Where their references lead.
        sources: The identities of the schemas, to notice recursion.
        keywords: Those that are facts; false counts as not said.
        properties: The schemas of each property.
        required: The names of the properties that must be there.
        below: The schemas of items and of additional properties.
        choices: The alternatives of oneOf and anyOf.
    """

    document: Document
    sources: set[int] = field(default_factory=set)
    keywords: dict[str, Any] = field(default_factory=dict)
    properties: dict[str, list[Any]] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    below: dict[str, list[Any]] = field(default_factory=dict)
    choices: dict[str, list[Any]] = field(default_factory=dict)


def read_facts(document: Document, schemas: Sequence[Any]) -> Facts:
    """Read what several schemas together say; a later one wins."""
    facts = Facts(document=document)
    for schema in schemas:
        _add_facts(facts, schema)
    if facts.properties or "additionalProperties" in facts.below:
        facts.keywords.setdefault("type", "object")
    # If it is nullable, null is a value anyway.
    if facts.keywords.get("nullable") and "enum" in facts.keywords:
        values = facts.keywords["enum"]
        facts.keywords["enum"] = [value for value in values if value is not None]
    return facts


def _add_facts(facts: Facts, schema: Any) -> None:
    value, _ = facts.document.resolve(schema, "")
    if not isinstance(value, dict) or id(value) in facts.sources:
        return
    facts.sources.add(id(value))
    for part in value.get("allOf", ()):
        _add_facts(facts, part)
    for keyword in _KEYWORDS:
        if keyword in value:
            facts.keywords[keyword] = value[keyword]
    for name, schema_of in value.get("properties", {}).items():
        facts.properties.setdefault(name, []).append(schema_of)
    facts.required.update(value.get("required", ()))
    for keyword in ("items", "additionalProperties"):
        if isinstance(value.get(keyword), dict):
            facts.below.setdefault(keyword, []).append(value[keyword])
    if value.get("additionalProperties") is False:
        facts.keywords["additionalProperties"] = "not allowed"
    for keyword in _CHOICES:
        facts.choices.setdefault(keyword, []).extend(value.get(keyword, ()))


def compare_schemas(
    ours: Facts, official: Facts, place: str, *, is_sent: bool
) -> Iterator[tuple[str, Any, Any]]:
    """Compare two schemas and all below them, the nearest first.

    Args:
        ours: What our document says.
        official: What the official document says.
        place: What the value is, for the names of the facts.
        is_sent: Whether it is part of a request.

    Returns:
        An iterator over facts that differ: their name, ours and the official.
    """
    compared: set[tuple[frozenset[int], frozenset[int]]] = set()
    queue = deque([(ours, official, place)])
    while queue:
        mine, theirs, where = queue.popleft()
        pair = (frozenset(mine.sources), frozenset(theirs.sources))
        if pair in compared:
            continue
        compared.add(pair)
        yield from _compare_keywords(mine, theirs, where, is_sent)
        for mark, *schemas in _pair_schemas_below(mine, theirs, is_sent):
            if None in schemas:
                words = ["absent" if s is None else "present" for s in schemas]
                yield where + mark, *words
            else:
                below = [
                    read_facts(facts.document, found)
                    for facts, found in zip((ours, official), schemas, strict=True)
                ]
                queue.append((below[0], below[1], where + mark))


def _compare_keywords(
    ours: Facts, official: Facts, place: str, is_sent: bool
) -> Iterator[tuple[str, Any, Any]]:
    said = [
        {
            keyword: value
            for keyword, value in facts.keywords.items()
            if value is not False
        }
        for facts in (ours, official)
    ]
    for keyword in sorted({*said[0], *said[1]}):
        mine, theirs = (keywords.get(keyword, "nothing") for keywords in said)
        if mine != theirs:
            yield f"{place}: {keyword}", mine, theirs
    required = [
        sorted(facts.required & _list_properties(facts, is_sent).keys())
        for facts in (ours, official)
    ]
    if required[0] != required[1]:
        yield f"{place}: required", *required
    for keyword in _CHOICES:
        counts = [len(facts.choices.get(keyword, ())) for facts in (ours, official)]
        if counts[0] != counts[1]:
            yield f"{place}: {keyword}", *counts


def _pair_schemas_below(
    ours: Facts, official: Facts, is_sent: bool
) -> Iterator[tuple[str, Any, Any]]:
    """Pair the schemas of properties, items and alternatives; None for one that is absent."""
    mine, theirs = (_list_properties(facts, is_sent) for facts in (ours, official))
    for name in (*theirs, *(name for name in mine if name not in theirs)):
        yield f".{name}", mine.get(name), theirs.get(name)
    for keyword, mark in (("items", "[]"), ("additionalProperties", "{}")):
        if keyword in ours.below or keyword in official.below:
            yield mark, ours.below.get(keyword), official.below.get(keyword)
    for keyword in _CHOICES:
        choices = [facts.choices.get(keyword, []) for facts in (ours, official)]
        for number, (one, other) in enumerate(zip(*choices, strict=False), 1):
            yield f" {keyword} {number}", [one], [other]


def _list_properties(facts: Facts, is_sent: bool) -> Mapping[str, list[Any]]:
    """List the properties, in a request those that can be sent."""
    return {
        name: schemas
        for name, schemas in facts.properties.items()
        if not is_sent
        or read_facts(facts.document, schemas).keywords.get("readOnly") is not True
    }
