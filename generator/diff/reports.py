"""Write changes as text, as a section of a changelog, or as JSON."""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from generator.diff.changes import Change, find_step
from generator.diff.rules import Step
from generator.escaping.markdown import write_markdown_line
from generator.escaping.text import escape_characters

_TITLES = {Step.MAJOR: "Breaking", Step.MINOR: "New", Step.PATCH: "Also changed"}
_VERSION = re.compile(r"([0-9]+)\.([0-9]+)\.([0-9]+)")


def write_changes(changes: Sequence[Change], form: str) -> Iterator[str]:
    """Write changes, line by line.

    Args:
        changes: The changes, the highest version bumps first.
        form: One of `CHANGE_FORMS`.
    """
    return CHANGE_FORMS[form](changes)


def summarize_changes(changes: Sequence[Change]) -> str:
    """Summarize in one line the number of changes and the required version bump."""
    if not changes:
        return "nothing changed"
    counts = [
        f"{sum(change.step is level for change in changes)} {level.name.lower()}"
        for level in sorted(_TITLES, reverse=True)
    ]
    step = find_step(changes).name.lower()
    return f"{', '.join(counts)}: requires a {step} version bump"


def find_next_version(version: str, step: Step) -> str | None:
    """Return the version after a step; None if the version is not `X.Y.Z`."""
    found = _VERSION.fullmatch(version)
    if found is None:
        return None
    major, minor, patch = map(int, found.groups())
    match step:
        case Step.MAJOR:
            return f"{major + 1}.0.0"
        case Step.MINOR:
            return f"{major}.{minor + 1}.0"
        case Step.PATCH:
            return f"{major}.{minor}.{patch + 1}"
        case Step.NONE:
            return version


def _show(change: Change) -> str:
    """Write a change as one line that is safe to print on a terminal."""
    return escape_characters(" ".join(change.message.split()), "")


def _write_text(changes: Sequence[Change]) -> Iterator[str]:
    for change in changes:
        yield f"{change.step.name.lower()}: {_show(change)} [{change.rule}]"
    yield summarize_changes(changes)


def _write_markdown(changes: Sequence[Change]) -> Iterator[str]:
    for step, title in sorted(_TITLES.items(), reverse=True):
        listed = [change for change in changes if change.step is step]
        if listed:
            yield from (f"### {title}", "")
            yield from (f"- {write_markdown_line(_show(change))}." for change in listed)
            yield ""
    summary = summarize_changes(changes)
    yield f"{summary[0].upper()}{summary[1:]}."


def _write_json(changes: Sequence[Change]) -> Iterator[str]:
    report = {
        "step": find_step(changes).name.lower(),
        "summary": summarize_changes(changes),
        "changes": [
            {
                "rule": change.rule,
                "step": change.step.name.lower(),
                "breaking": change.step is Step.MAJOR,
                "subject": change.subject,
                "also": list(change.also),
                "detail": change.detail,
                "message": change.message,
            }
            for change in changes
        ],
    }
    yield json.dumps(report, indent=2)


CHANGE_FORMS: Mapping[str, Callable[[Sequence[Change]], Iterator[str]]] = {
    "text": _write_text,
    "markdown": _write_markdown,
    "json": _write_json,
}
