"""The value types for generated files."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class GeneratedFile:
    """A file of the output.

    Attributes:
        path: Its path, relative to the output folder.
        text: Its content.
        is_copied: Whether it is copied from a template folder, and so is not formatted.

    Raises:
        ValueError: The path is absolute or leaves the output folder.
    """

    path: str
    text: str
    is_copied: bool = False

    def __post_init__(self) -> None:
        path = PurePosixPath(self.path)
        if (
            path.is_absolute()
            or ".." in path.parts
            or not path.parts
            or "\\" in self.path
        ):
            raise ValueError(f"{self.path!r} is not a path inside the output folder")


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneratedSdk:
    """An SDK in memory.

    Attributes:
        files: Its files, sorted by path.
        warnings: The warnings about the document.
        sources: The other files that the document refers to, with their SHA-256.
    """

    files: tuple[GeneratedFile, ...]
    warnings: tuple[Diagnostic, ...]
    sources: Mapping[Path, str]
