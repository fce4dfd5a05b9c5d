"""The options that several commands share."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from generator.cache import NO_CACHE, Cache, open_cache
from generator.cli.documents import find_document
from generator.cli.reports import FORMS
from generator.job import Job, find_shipped
from generator.settings import Settings, check_setting, read_settings

FILE = click.Path(path_type=Path)


class ShippedPath(click.Path):
    """A path, or `asana` for the files included in sdkgen."""

    def __init__(self, folder: str, name: str) -> None:
        super().__init__(path_type=Path)
        self._shipped = (folder, name)

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:
        """Return the path; write `./asana` for a file or folder of that name."""
        if value == "asana":
            return find_shipped(*self._shipped)
        return super().convert(value, param, ctx)


SPEC = click.option(
    "--spec",
    help="The OpenAPI document, YAML or JSON: a file, an https URL, or - for standard"
    " input  [default: the document that an overlay extends]",
)
OVERLAY = click.option(
    "--overlay",
    "overlays",
    type=ShippedPath("specs", "asana.overlay.yaml"),
    multiple=True,
    help="An OpenAPI Overlay document, 1.0 or 1.1, or `asana` for the one included in"
    " sdkgen; may be repeated.",
)
ALLOW_REF = click.option(
    "--allow-ref",
    "allowed",
    type=FILE,
    multiple=True,
    help="Another folder whose files the document may refer to; may be repeated.",
)
FORMAT = click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMS)),
    default="text",
    show_default=True,
    help="Format of diagnostics; json and github are printed to stdout.",
)


def job_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of a job and its output folder."""
    for option in reversed(
        [
            SPEC,
            click.option("--out", type=FILE, required=True, help="The output folder."),
            OVERLAY,
            ALLOW_REF,
            click.option(
                "--tag",
                "tags",
                multiple=True,
                help="Generate only the operations of this tag; may be repeated.",
            ),
            click.option(
                "--templates",
                type=ShippedPath("specs", "asana-templates"),
                help="A folder of templates that replace or extend the built-in ones, or"
                " `asana` for those included in sdkgen.",
            ),
            click.option(
                "--package",
                help="Name of the package  [default: from the document's title]",
            ),
            click.option(
                "--package-version",
                help="Version of the package  [default: that of the document]",
            ),
            click.option(
                "--settings",
                type=FILE,
                help="A TOML file with [tool.sdkgen]  [default: ./pyproject.toml if its"
                " title is that of the document]",
            ),
            click.option(
                "--no-cache",
                is_flag=True,
                help="Do not use the cache in the user's cache folder.",
            ),
            FORMAT,
        ]
    ):
        command = option(command)
    return command


def make_job(
    *,
    spec: str | None,
    overlays: tuple[Path, ...],
    allowed: tuple[Path, ...],
    tags: tuple[str, ...],
    templates: Path | None,
    package: str | None,
    package_version: str | None,
    settings: Path | None,
    no_cache: bool,
) -> tuple[Job, Cache]:
    """Create the job for a command line, and open the cache.

    Raises:
        GenerationError: A setting is invalid.
    """
    chosen = read_settings(settings) if settings else Settings()
    for option, name, value in (
        ("--package", "package", package),
        ("--package-version", "version", package_version),
    ):
        if value is not None:
            check_setting(Path(option), name, value)
            chosen = replace(chosen, **{name: value})
    default = Path("pyproject.toml")
    is_default_read = settings is None and default.is_file()
    job = replace(
        make_document_job(spec, overlays, allowed),
        tags=tags,
        templates=templates,
        settings=chosen,
        project_settings=read_settings(default) if is_default_read else Settings(),
    )
    return job, NO_CACHE if no_cache else open_cache()


def make_document_job(
    spec: str | None, overlays: tuple[Path, ...], allowed: tuple[Path, ...]
) -> Job:
    """Create the job for a command that only reads a document.

    Raises:
        GenerationError: The document cannot be downloaded.
    """
    document = find_document(spec, overlays)
    return Job(
        spec=document.path,
        spec_name=document.name,
        overlays=overlays,
        allowed=allowed,
    )
