"""The input of a run."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.cache import hash_file
from generator.settings import Settings

LARGEST_FILE = 100_000_000  # bytes of a document or of a part of it
_CACHED = re.compile(r"(^|/)(__pycache__|\.\w+_cache|\.git)/|\.pyc$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """The input of a run.

    Attributes:
        spec: The document.
        spec_name: Its name in diagnostics; its path if empty.
        overlays: Overlays, applied in this order.
        allowed: Further folders whose files the document may refer to.
        tags: The names of the tags to include; all if empty.
        templates: A folder of templates that extend and replace the built-in ones.
        settings: Settings of the SDK.
        project_settings: The settings of the current project, used if their title is
            that of the document and `settings` do not override them.
    """

    spec: Path
    spec_name: str = ""
    overlays: tuple[Path, ...] = ()
    allowed: tuple[Path, ...] = ()
    tags: tuple[str, ...] = ()
    templates: Path | None = None
    settings: Settings = field(default_factory=Settings)
    project_settings: Settings = field(default_factory=Settings)

    @property
    def template_folders(self) -> list[Path]:
        """All template folders of the job."""
        return [
            *self.list_template_folders(self.project_settings),
            *self.list_template_folders(self.settings)[1:],
        ]

    def list_template_folders(self, settings: Settings) -> list[Path]:
        """List the template folders for these settings, the built-in one first."""
        named = [Path(settings.templates)] if settings.templates else []
        named += [self.templates] if self.templates else []
        return [find_builtin_templates(), *named]


def find_builtin_templates() -> Path:
    """Return the folder of the built-in templates."""
    return find_shipped("", "templates")


def find_shipped(folder: str, name: str) -> Path:
    """Return a file or folder that is included in the generator.

    Args:
        folder: Its folder in the project; in a wheel it is next to the modules.
        name: Its name.
    """
    here = Path(__file__).parent
    installed = here / name
    return installed if installed.exists() else here.parent / folder / name


def list_added_modules(folders: Sequence[Path]) -> list[str]:
    """List the public modules that additional template folders add to the package."""
    builtin, *added = [
        {
            path.stem
            for path in (folder / "runtime").glob("[!_.]*")
            if path.suffix == ".py" or (path / "__init__.py").is_file()
        }
        for folder in folders
    ]
    return sorted(set().union(*added) - builtin)


def iterate_templates(folder: Path) -> Iterator[tuple[str, Path]]:
    """Iterate over the files of a template folder with their relative paths.

    Files with a leading dot are included, because templates include them.
    """
    found = (Path(below, name) for below, _, names in os.walk(folder) for name in names)
    for file in sorted(found):
        name = file.relative_to(folder).as_posix()
        if not _CACHED.search(name) and file.is_file():
            yield name, file


def hash_templates(folders: Iterable[Path]) -> list[str]:
    """Return the names and hashes of all template files."""
    return [
        f"{name} {hash_file(file)}"
        for folder in folders
        for name, file in iterate_templates(folder)
    ]
