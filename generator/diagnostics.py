"""Diagnostics, and the exception that contains them.

Every error and warning is a `Diagnostic` with a stable code and a source location.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """The severity of a diagnostic: an error stops generation, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class SourceLocation:
    """A location in a file.

    Attributes:
        path: The file as the user named it.
        line: Line number, counted from 1.
        column: Column in characters, counted from 1.
        pointer: JSON pointer (RFC 6901) of the node; "" for the whole document.
    """

    path: str
    line: int = 1
    column: int = 1
    pointer: str = ""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """An error or a warning with its code and source location."""

    severity: Severity
    code: str
    message: str
    location: SourceLocation

    def __str__(self) -> str:
        return f"{self.location}: {self.severity}: {self.message} [{self.code}]"


class GenerationError(Exception):
    """Generation failed; the diagnostics say why."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        self.diagnostics = tuple(sort_diagnostics(diagnostics))
        super().__init__("\n".join(map(str, self.diagnostics)))

    def __reduce__(self) -> tuple[type["GenerationError"], tuple[object, ...]]:
        """Keep the diagnostics when pickled by a child process."""
        return type(self), (self.diagnostics,)


def build_error(code: str, message: str, location: SourceLocation) -> Diagnostic:
    """Build an error."""
    return Diagnostic(
        severity=Severity.ERROR, code=code, message=message, location=location
    )


def build_failure(code: str, message: str, location: SourceLocation) -> GenerationError:
    """Build the exception for a single error."""
    return GenerationError([build_error(code, message, location)])


def build_warning(code: str, message: str, location: SourceLocation) -> Diagnostic:
    """Build a warning."""
    return Diagnostic(
        severity=Severity.WARNING, code=code, message=message, location=location
    )


def sort_diagnostics(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sort diagnostics by file, line and column."""
    return sorted(
        diagnostics, key=lambda item: (item.location, item.code, item.message)
    )


def refuse_errors(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """Return the diagnostics if all are warnings.

    Raises:
        GenerationError: There are errors; the exception contains these and the
            warnings.
    """
    if any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics):
        raise GenerationError(diagnostics)
    return diagnostics
