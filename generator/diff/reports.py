"""Write changes as text, as a section of a changelog, or as JSON."""

import json
from collections.abc import Iterator, Sequence

from generator.diff.changes import Change, find_step
from generator.diff.rules import Step
from generator.escaping.markdown import write_markdown_line

_TITLES = {Step.MAJOR: "Breaking", Step.MINOR: "New", Step.PATCH: "Also changed"}


def write_changes(changes: Sequence[Change], form: str) -> Iterator[str]:
    """Write changes, line by line.

    Args:
        changes: What breaks most first.
        form: One of `CHANGE_FORMS` of change_rules.
    """
    if form == "json":
        yield json.dumps(_list_changes(changes), indent=2)
    elif form == "markdown":
        yield from _write_sections(changes)
    else:
        for change in changes:
            yield f"{change.step.name.lower()}: {_show(change)} [{change.rule}]"
        yield summarize_changes(changes)


def summarize_changes(changes: Sequence[Change]) -> str:
    """Say in one line what changed, and which step of the version that asks for."""
    step = find_step(changes)
    if not changes:
        return "nothing changed"
    counts = [
        f"{sum(change.step is level for change in changes)} {level.name.lower()}"
        for level in sorted(_TITLES, reverse=True)
    ]
    return f"{', '.join(counts)}: a {step.name.lower()} step of the version"


def _show(change: Change) -> str:
    """Write a change as one line that a terminal can show, whatever a document says."""
    return "".join(c if c.isprintable() else "?" for c in " ".join(str(change).split()))


def _write_sections(changes: Sequence[Change]) -> Iterator[str]:
    for step, title in sorted(_TITLES.items(), reverse=True):
        listed = [change for change in changes if change.step is step]
        if listed:
            yield from (f"### {title}", "")
            yield from (f"- {write_markdown_line(_show(change))}." for change in listed)
            yield ""
    yield f"This asks for a {find_step(changes).name.lower()} step of the version."


def _list_changes(changes: Sequence[Change]) -> dict[str, object]:
    return {
        "step": find_step(changes).name.lower(),
        "changes": [
            {
                "rule": change.rule,
                "step": change.step.name.lower(),
                "breaking": change.step is Step.MAJOR,
                "subject": change.subject,
                "detail": change.detail,
                "message": str(change),
            }
            for change in changes
        ],
    }
