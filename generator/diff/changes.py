"""Compare two SDKs from the perspective of callers."""

import textwrap
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.diff.findings import Finding, Place
from generator.diff.rules import RULES, Step
from generator.diff.surface import ArgumentSurface, OperationSurface, Surface
from generator.diff.texts import compare_texts
from generator.diff.type_changes import TypeComparison
from generator.diff.type_words import describe_type, join_words
from generator.model.types import NONE, Direction, OneOf, Type, unite

_NAMED = 2  # further subjects of a change that are listed
_LONGEST = 240  # characters of a detail that are shown
_Key = tuple[str, str]  # location and wire name of a parameter


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change, in all places where it occurs.

    Attributes:
        rule: The name of the rule.
        subject: The changed operation, parameter or type.
        also: Other subjects that changed in the same way.
        detail: The details; "" if the rule needs none.
        step: The version bump that it requires.
        message: The change in words.
    """

    rule: str
    subject: str
    also: tuple[str, ...]
    detail: str
    step: Step
    message: str


def compare_surfaces(old: Surface, new: Surface) -> list[Change]:
    """List the changes, the highest version bumps first."""
    types = TypeComparison(old, new)
    findings = [*_compare_operations(old, new, types), *types.finish()]
    api = Place(owner="The address")
    if old.server != new.server:
        findings.append(api.find("server-changed", new.server))
    for name in sorted(old.server_variables - new.server_variables):
        findings.append(api.find("server-variable-removed", name))
    for name, text in new.tags.items():
        if text != old.tags.get(name, text):
            findings.append(Place(owner=name).find("described"))
    return _merge_findings(findings)


def find_step(changes: Sequence[Change]) -> Step:
    """Return the version bump that the changes together require."""
    return max((change.step for change in changes), default=Step.NONE)


def _merge_findings(findings: Iterable[Finding]) -> list[Change]:
    """Merge findings of the same change in several places into one change."""
    directions: dict[Finding, set[Direction]] = defaultdict(set)
    for finding in findings:
        directions[replace(finding, direction="request")].add(finding.direction)
    merged: dict[tuple[str, str, str, Step, str], list[str]] = defaultdict(list)
    for finding, found in directions.items():
        step, sentence = RULES[finding.rule].choose(found)
        key = (finding.rule, _get_group(finding), finding.detail, step, sentence)
        merged[key].append(f"{finding.owner}{finding.path}")
    changes = [
        _build_change(rule, sorted(subjects), detail, step, sentence)
        for (rule, _, detail, step, sentence), subjects in merged.items()
    ]
    return sorted(
        changes, key=lambda c: (-c.step, list(RULES).index(c.rule), c.subject)
    )


def _get_group(finding: Finding) -> str:
    """Return the key that findings of the same change have in common."""
    if finding.path.startswith("("):  # a parameter
        return finding.path
    if finding.path:
        return finding.path.rpartition(".")[2]  # the last property
    return "" if finding.rule in ("described", "security-changed") else finding.owner


def _build_change(
    rule: str, subjects: Sequence[str], detail: str, step: Step, sentence: str
) -> Change:
    first, *others = subjects
    shown = textwrap.shorten(detail, _LONGEST, placeholder=" ...")
    message = sentence.format(subject=first, detail=shown)
    if others:
        more = len(others) - _NAMED
        named = [*others[:_NAMED], *([f"{more} more"] if more > 0 else [])]
        message += f" (also {', '.join(named)})"
    return Change(
        rule=rule,
        subject=first,
        also=tuple(others),
        detail=detail,
        step=step,
        message=message,
    )


def _compare_operations(
    old: Surface, new: Surface, types: TypeComparison
) -> Iterator[Finding]:
    pairs = dict(_pair_operations(old.operations, new.operations))
    for key, before in old.operations.items():
        if key in pairs:
            after = new.operations[pairs[key]]
            yield from _OperationComparison(old, new, types, before, after).compare()
        else:
            yield Place(owner=before.name).find("operation-removed")
    for key, after in new.operations.items():
        if key not in pairs.values():
            yield Place(owner=after.name).find("operation-added")


def _pair_operations(
    old: Mapping[str, OperationSurface], new: Mapping[str, OperationSurface]
) -> Iterator[tuple[str, str]]:
    """Pair operations by operationId, and otherwise by method and path."""
    yield from ((key, key) for key in old if key in new)
    addresses = {item.shape: key for key, item in new.items() if key not in old}
    for key, item in old.items():
        if key not in new and item.shape in addresses:
            yield key, addresses[item.shape]


@dataclass(frozen=True, slots=True)
class _OperationComparison:
    """Compares an operation that exists in both SDKs."""

    old_surface: Surface
    new_surface: Surface
    types: TypeComparison
    old: OperationSurface
    new: OperationSurface

    def compare(self) -> Iterator[Finding]:
        old, new = self.old, self.new
        place = Place(owner=new.name)
        if old.name != new.name:
            yield Place(owner=old.name).find("operation-renamed", new.name)
        if old.shape != new.shape:
            yield place.find("operation-moved", new.address)
        if old.deprecated != new.deprecated:
            yield place.find("deprecated" if new.deprecated else "undeprecated")
        if old.text != new.text:
            yield place.find("described")
        if old.security != new.security:
            words = _describe_difference(old.security, new.security)
            yield place.find("security-changed", words)
        if old.form and new.form and old.form != new.form:
            yield replace(place, path=" body").find("written-differently", new.form)
        yield from self._compare_order(place)
        yield from self._compare_parameters()
        yield from self._compare_results()

    def _compare_order(self, place: Place) -> Iterator[Finding]:
        """Compare the order of the positional arguments that exist in both."""
        before = [name for name in self.old.arguments if name in self.new.arguments]
        after = [name for name in self.new.arguments if name in self.old.arguments]
        if before != after:
            words = f"{join_words(after)} now, {join_words(before)} before"
            yield place.find("arguments-reordered", words)

    def _compare_parameters(self) -> Iterator[Finding]:
        old, new = self.old.parameters, self.new.parameters
        pairs = dict(_pair_parameters(old, new))
        for key, before in old.items():
            if key in pairs:
                yield from self._compare_parameter(key, pairs[key], before)
            else:
                yield self._locate(key).find("parameter-removed")
        for key, after in new.items():
            if key not in pairs.values():
                rule = "argument-added" if after.required else "parameter-added"
                yield self._locate(key).find(rule)

    def _locate(self, key: _Key) -> Place:
        """Return the name of a parameter, with its location if the name is not unique."""
        location, name = key
        sides = (self.old.parameters, self.new.parameters)
        is_shared = any(sum(other == name for _, other in side) > 1 for side in sides)
        path = f"({name} in {location})" if is_shared else f"({name})"
        return Place(owner=self.new.name, path=path, in_parameter=True)

    def _compare_parameter(
        self, old_key: _Key, new_key: _Key, old: ArgumentSurface
    ) -> Iterator[Finding]:
        new = self.new.parameters[new_key]
        place = self._locate(old_key)
        name = _find_new_name(old, new)
        if name:
            yield place.find("parameter-renamed", name)
        if old_key[0] != new_key[0]:
            yield place.find("parameter-moved", new_key[0])
        if old.required != new.required:
            rule = "argument-required" if new.required else "argument-optional"
            yield place.find(rule)
        if new_key[0] == "body":
            value = Place(owner=self.new.name, path=" body")
            found = list(self.types.compare(old.type, new.type, value))
        else:
            before, after = _without_null(old.type), _without_null(new.type)
            found = list(self.types.compare(before, after, place))
        yield from found
        is_same = not found and old_key[0] == new_key[0]
        if is_same and old.written != new.written:
            yield place.find("written-differently", new.written)
        elif is_same and not name and old_key != new_key and new_key[0] != "path":
            yield place.find("written-differently", new_key[1])
        yield from compare_texts(old, new, place)

    def _compare_results(self) -> Iterator[Finding]:
        old, new = self.old, self.new
        place = Place(owner=new.name)
        before = _describe_result(old, self.old_surface)
        after = _describe_result(new, self.new_surface)
        if old.result == NONE != new.result:
            yield place.find("result-added", after)
        elif old.returned != new.returned or (new.result == NONE != old.result):
            yield place.find("result-changed", f"{after} now, {before} before")
        else:
            value = replace(place, path=new.result_path, direction="response")
            yield from self.types.compare(old.result, new.result, value)


def _pair_parameters(
    old: Mapping[_Key, ArgumentSurface], new: Mapping[_Key, ArgumentSurface]
) -> Iterator[tuple[_Key, _Key]]:
    """Pair parameters by location and name, and otherwise by Python name.

    Remaining path parameters are paired in order, as renamed.
    """
    yield from ((key, key) for key in old if key in new)
    gone = [key for key in old if key not in new]
    added = [key for key in new if key not in old]
    moved = {
        key: other
        for key in gone
        for other in added
        if old[key].names[-1] == new[other].names[-1]
    }
    yield from moved.items()
    before = [key for key in gone if key[0] == "path" and key not in moved]
    after = [key for key in added if key[0] == "path" and key not in moved.values()]
    if len(before) == len(after):
        yield from zip(before, after, strict=True)


def _find_new_name(old: ArgumentSurface, new: ArgumentSurface) -> str:
    """Return what a parameter is now called; "" if all its names are still there."""
    first = -1 if old.required or new.required else 0
    before, after = old.names[first:], new.names[first:]
    if set(before) <= set(after):
        return ""
    return next((name for name in reversed(after) if name not in before), after[-1])


def _describe_difference(old: Sequence[str], new: Sequence[str]) -> str:
    gone = [item for item in old if item not in new]
    added = [item for item in new if item not in old]
    if added and gone:
        return f"{join_words(added)} now, {join_words(gone)} before"
    return f"also {join_words(added)}" if added else f"no longer {join_words(gone)}"


def _without_null(item: Type) -> Type:
    """Remove null from a parameter's type: any optional argument may be None."""
    if not isinstance(item, OneOf):
        return item
    return unite(*(member for member in item.members if member != NONE))


def _describe_result(operation: OperationSurface, surface: Surface) -> str:
    words = describe_type(operation.result, surface)
    if operation.returned == "iterator":
        return f"an iterator of {words}"
    if operation.returned == "events":
        return "an iterator of events"
    if operation.returned == "file":
        return "the path of a file"
    return "nothing" if operation.result == NONE else words
