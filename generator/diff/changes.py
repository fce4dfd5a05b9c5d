"""Compare two SDKs from the perspective of callers."""

import textwrap
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.builder.api import build_api
from generator.diff.findings import Finding, Place
from generator.diff.operation_changes import compare_operations
from generator.diff.operations import list_operations
from generator.diff.rules import RULES, Step
from generator.diff.type_changes import TypeComparison
from generator.diff.words import join_first
from generator.model.api import Api
from generator.model.types import Direction
from generator.source.document import Document

_NAMED = 2  # further subjects of a change that are listed
_LONGEST = 240  # characters of a detail that are shown


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


def compare_documents(old: Document, new: Document) -> list[Change]:
    """List the changes between the SDKs of two valid documents, the highest version bumps first."""
    before, after = build_api(old), build_api(new)
    types = TypeComparison(before.types, after.types)
    operations = list_operations(old, before), list_operations(new, after)
    return _merge_findings(
        [
            *compare_operations(*operations, types),
            *types.finish(),
            *_compare_servers(before, after),
            *_compare_tags(before, after),
        ]
    )


def find_step(changes: Sequence[Change]) -> Step:
    """Return the version bump that the changes together require."""
    return max((change.step for change in changes), default=Step.NONE)


def _compare_servers(old: Api, new: Api) -> Iterator[Finding]:
    place = Place(owner="The address")
    if old.server.address != new.server.address:
        yield place.find("server-changed", new.server.address or "none")
    for name in sorted(old.server_variables.keys() - new.server_variables):
        yield place.find("server-variable-removed", name)


def _compare_tags(old: Api, new: Api) -> Iterator[Finding]:
    before = {tag.name: tag.description for tag in old.tags}
    for tag in new.tags:
        if tag.description != before.get(tag.name, tag.description):
            yield Place(owner=tag.name).find("described")


def _merge_findings(findings: Iterable[Finding]) -> list[Change]:
    """Merge findings of the same change in several places into one change."""
    directions: dict[Finding, set[Direction]] = defaultdict(set)
    for finding in findings:
        place = replace(finding.place, direction="request")
        directions[replace(finding, place=place)].add(finding.place.direction)
    merged: dict[tuple[str, str, str, Step, str], list[str]] = defaultdict(list)
    for finding, found in directions.items():
        step, words = RULES[finding.rule].choose(found)
        key = (finding.rule, _get_group(finding), finding.detail, step, words)
        merged[key].append(f"{finding.place.owner}{finding.place.path}")
    changes = [
        _build_change(rule, sorted(subjects), detail, step, words)
        for (rule, _, detail, step, words), subjects in merged.items()
    ]
    return sorted(
        changes, key=lambda c: (-c.step, list(RULES).index(c.rule), c.subject)
    )


def _get_group(finding: Finding) -> str:
    """Return the key that findings of the same change have in common."""
    path = finding.place.path
    if path.startswith("("):  # a parameter
        return path
    if path:
        return path.rpartition(".")[2]  # the last property
    is_shared = finding.rule in ("described", "security-changed")
    return "" if is_shared else finding.place.owner


def _build_change(
    rule: str, subjects: Sequence[str], detail: str, step: Step, words: str
) -> Change:
    first, *others = subjects
    shown = textwrap.shorten(detail, _LONGEST, placeholder=" ...")
    also = f" (also {join_first(others, _NAMED)})" if others else ""
    return Change(
        rule=rule,
        subject=first,
        also=tuple(others),
        detail=detail,
        step=step,
        message=f"{first} {words.format(detail=shown)}{also}",
    )
