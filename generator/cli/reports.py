"""Print diagnostics: as text, as JSON, or as annotations of GitHub Actions."""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict

from generator.diagnostics import Diagnostic, Severity
from generator.escaping.text import escape_characters


def write_report(diagnostics: Sequence[Diagnostic], form: str) -> list[str]:
    """Write diagnostics as the lines of a report.

    Args:
        diagnostics: The diagnostics.
        form: One of `FORMS`.
    """
    return FORMS[form](diagnostics)


def _write_text(diagnostics: Sequence[Diagnostic]) -> list[str]:
    """Write a line for each diagnostic, with its JSON pointer, and the counts at the end."""
    counts = Counter(item.severity for item in diagnostics)
    parts = [f"{counts[kind]} {kind}{'s' * (counts[kind] != 1)}" for kind in Severity]
    return [*map(_write_line, diagnostics), ", ".join(parts)]


def _write_line(item: Diagnostic) -> str:
    pointer = item.location.pointer
    return clean_line(f"{item} at {pointer}" if pointer else str(item))


def clean_line(text: str) -> str:
    """Escape control characters, so that text of a document is safe to print on a terminal."""
    return escape_characters(text)


def _write_json(diagnostics: Sequence[Diagnostic]) -> list[str]:
    counts = Counter(item.severity for item in diagnostics)
    report = {
        "diagnostics": [asdict(diagnostic) for diagnostic in diagnostics],
        "errors": counts[Severity.ERROR],
        "warnings": counts[Severity.WARNING],
    }
    return [json.dumps(report, indent=1)]


def _write_github(diagnostics: Sequence[Diagnostic]) -> list[str]:
    """Write workflow commands, which GitHub shows next to the lines of the document."""
    return [
        f"::{item.severity} file={_escape(item.location.path, ',:')}"
        f",line={item.location.line},col={item.location.column}"
        f",title={_escape(item.code, ',:')}::{_escape(item.message)}"
        for item in diagnostics
    ]


def _escape(text: str, separators: str = "") -> str:
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    for separator in separators:
        escaped = escaped.replace(separator, f"%{ord(separator):02X}")
    return clean_line(escaped)


FORMS: Mapping[str, Callable[[Sequence[Diagnostic]], list[str]]] = {
    "text": _write_text,
    "json": _write_json,
    "github": _write_github,
}
