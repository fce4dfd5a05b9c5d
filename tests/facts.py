"""Compare the facts of two OpenAPI documents, operation by operation.

Names, types, limits, scopes, statuses and media types are facts. Prose, examples, extensions and
the division into components are not: references are followed and `allOf` is merged. A read-only
property of a request is none either, since it is never sent.

`python -m tests.facts OURS OFFICIAL EXCEPTIONS` prints where they differ.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import yaml

from tests.documents import load_spec
from tests.schema_facts import Facts, compare_schemas, read_facts

_QUERY_STYLE = {"query": "form", "cookie": "form"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A fact in which two documents differ.

    Attributes:
        operation: The operationId.
        fact: What of it, such as `response 200 application/json data.name: type`.
        ours: What our document says.
        official: What the official document says.
    """

    operation: str
    fact: str
    ours: str
    official: str

    def __str__(self) -> str:
        said = f"{_shorten(self.official)} officially, {_shorten(self.ours)} in ours"
        return f"{self.operation}: {self.fact}: {said}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exemption:
    """Differences that are meant, and why."""

    operations: tuple[str, ...]
    facts: tuple[str, ...]
    reason: str

    def covers(self, difference: Difference) -> bool:
        """Tell whether a difference is one of these."""
        return any(
            fnmatchcase(difference.operation, name) for name in self.operations
        ) and any(fnmatchcase(difference.fact, fact) for fact in self.facts)


def read_exemptions(path: Path) -> list[Exemption]:
    """Read the list of differences that are meant."""
    return [
        Exemption(
            operations=tuple(entry["operations"]),
            facts=tuple(entry["facts"]),
            reason=entry["reason"],
        )
        for entry in yaml.safe_load(path.read_text("utf-8"))
    ]


def compare_documents(ours: Path, official: Path) -> Iterator[Difference]:
    """Compare the facts of all operations of two documents."""
    here, there = (_list_operations(path) for path in (ours, official))
    for name in sorted({*here, *there}):
        if name not in here or name not in there:
            words = [
                "present" if name in found else "absent" for found in (here, there)
            ]
            yield Difference(
                operation=name, fact="operation", ours=words[0], official=words[1]
            )
            continue
        for fact, mine, theirs in _compare_operations(here[name], there[name]):
            yield Difference(
                operation=name, fact=fact, ours=str(mine), official=str(theirs)
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Operation:
    """An operation, its references followed one level deep."""

    document: Any
    address: str
    data: Mapping[str, Any]
    parameters: Mapping[str, Mapping[str, Any]]


def _list_operations(path: Path) -> dict[str, _Operation]:
    document = load_spec(path)
    found: dict[str, _Operation] = {}
    for item_path, reference in document.data["paths"].items():
        item, _ = document.resolve(reference, "")
        for method, operation in item.items():
            if not isinstance(operation, dict):
                continue
            listed = [*item.get("parameters", ()), *operation.get("parameters", ())]
            parameters = [document.resolve(value, "")[0] for value in listed]
            found[operation["operationId"]] = _Operation(
                document=document,
                address=f"{method} {item_path}",
                data=operation,
                parameters={f"{p['in']} {p['name']}": p for p in parameters},
            )
    return found


def _compare_operations(
    ours: _Operation, official: _Operation
) -> Iterator[tuple[str, Any, Any]]:
    pairs = {
        "address": (ours.address, official.address),
        "tags": (ours.data["tags"], official.data["tags"]),
        "deprecated": tuple(bool(o.data.get("deprecated")) for o in (ours, official)),
        "scopes": tuple(_list_scopes(o.data) for o in (ours, official)),
        "parameters": (list(ours.parameters), list(official.parameters)),
    }
    for fact, (mine, theirs) in pairs.items():
        if mine != theirs:
            yield fact, mine, theirs
    for name in ours.parameters.keys() & official.parameters.keys():
        yield from _compare_parameters(ours, official, name)
    yield from _compare_bodies(ours, official)
    yield from _compare_responses(ours, official)


def _list_scopes(operation: Mapping[str, Any]) -> list[str]:
    requirements = operation.get("security", ())
    return sorted(
        {s for item in requirements for listed in item.values() for s in listed}
    )


def _compare_parameters(
    ours: _Operation, official: _Operation, name: str
) -> Iterator[tuple[str, Any, Any]]:
    described: list[dict[str, Any]] = []
    for operation in (ours, official):
        parameter = operation.parameters[name]
        style = parameter.get("style", _QUERY_STYLE.get(parameter["in"], "simple"))
        described.append(
            {
                "required": bool(parameter.get("required")),
                "deprecated": bool(parameter.get("deprecated")),
                "style": style,
                "explode": parameter.get("explode", style == "form"),
            }
        )
    for keyword, mine in described[0].items():
        if mine != described[1][keyword]:
            yield f"{name}: {keyword}", mine, described[1][keyword]
    facts = [_read(o, o.parameters[name].get("schema", {})) for o in (ours, official)]
    yield from compare_schemas(facts[0], facts[1], name, is_sent=True)


def _compare_bodies(
    ours: _Operation, official: _Operation
) -> Iterator[tuple[str, Any, Any]]:
    bodies = [
        operation.document.resolve(operation.data.get("requestBody", {}), "")[0]
        for operation in (ours, official)
    ]
    required = [bool(body.get("required")) for body in bodies]
    if required[0] != required[1]:
        yield "request: required", *required
    yield from _compare_contents(ours, official, bodies, "request")


def _compare_responses(
    ours: _Operation, official: _Operation
) -> Iterator[tuple[str, Any, Any]]:
    statuses = [sorted(map(str, o.data["responses"])) for o in (ours, official)]
    if statuses[0] != statuses[1]:
        yield "statuses", *statuses
    for status in sorted({*statuses[0]} & {*statuses[1]}):
        responses = [
            operation.document.resolve(operation.data["responses"][status], "")[0]
            for operation in (ours, official)
        ]
        yield from _compare_contents(ours, official, responses, f"response {status}")


def _compare_contents(
    ours: _Operation,
    official: _Operation,
    owners: Sequence[Mapping[str, Any]],
    place: str,
) -> Iterator[tuple[str, Any, Any]]:
    contents = [owner.get("content", {}) for owner in owners]
    media_types = [sorted(content) for content in contents]
    if media_types[0] != media_types[1]:
        yield f"{place}: media types", *media_types
    for media_type in sorted({*media_types[0]} & {*media_types[1]}):
        facts = [
            _read(operation, content[media_type].get("schema", {}))
            for operation, content in zip((ours, official), contents, strict=True)
        ]
        is_sent = place == "request"
        yield from compare_schemas(facts[0], facts[1], place, is_sent=is_sent)


def _read(operation: _Operation, schema: Any) -> Facts:
    return read_facts(operation.document, [schema])


def _shorten(text: str) -> str:
    return text if len(text) <= 300 else f"{text[:200]} ... {text[-90:]}"


def main(arguments: Sequence[str]) -> int:
    """Print the differences that are not meant, and count the others by their reason."""
    ours, official, listed = map(Path, arguments)
    exemptions = read_exemptions(listed)
    counts = dict.fromkeys(exemptions, 0)
    unexpected = 0
    for difference in compare_documents(ours, official):
        meant = [e for e in exemptions if e.covers(difference)]
        if meant:
            counts[meant[0]] += 1
        else:
            unexpected += 1
            print(difference)
    for exemption, count in counts.items():
        print(f"{count} meant: {exemption.reason}")
    print(f"{unexpected} differences between {ours} and {official} are not meant")
    return min(unexpected, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
