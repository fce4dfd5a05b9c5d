"""The options that several commands share."""

from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import Any

import click

from generator.cache import NO_CACHE, open_cache
from generator.cli.console import exit_on_errors
from generator.cli.documents import make_document_job
from generator.cli.reports import FORMS
from generator.job import Job, find_shipped
from generator.settings import Settings, check_setting, read_settings

Command = Callable[..., None]

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
_JOB_OPTIONS = (
    click.option("--out", type=FILE, required=True, help="The output folder."),
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
        "--package", help="Name of the package  [default: from the document's title]"
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
)


def document_options(err: bool = True) -> Callable[[Command], Command]:
    """Add the options that name a document, and --format.

    The command gets the job as `job`, and the format of diagnostics as `form`. Its errors
    are printed.

    Args:
        err: Whether diagnostics as text are printed to stderr.
    """

    def add(command: Command) -> Command:
        @wraps(command)
        def run(
            spec: str | None,
            overlays: tuple[Path, ...],
            allowed: tuple[Path, ...],
            form: str,
            **others: Any,
        ) -> None:
            with exit_on_errors(form, err):
                job = make_document_job(spec, overlays, allowed)
                command(job=job, form=form, **others)

        return SPEC(OVERLAY(ALLOW_REF(FORMAT(run))))

    return add


def job_options(command: Command) -> Command:
    """Add the options of a job and its output folder.

    The command gets `job`, `cache`, `out` and `form`, as `document_options` says.
    """

    @wraps(command)
    def run(
        *,
        job: Job,
        form: str,
        out: Path,
        tags: tuple[str, ...],
        templates: Path | None,
        package: str | None,
        package_version: str | None,
        settings: Path | None,
        no_cache: bool,
    ) -> None:
        default = Path("pyproject.toml")
        is_default_read = settings is None and default.is_file()
        job = replace(
            job,
            tags=tags,
            templates=templates,
            settings=_read_settings(settings, package, package_version),
            project_settings=read_settings(default) if is_default_read else Settings(),
        )
        cache = NO_CACHE if no_cache else open_cache()
        command(job=job, cache=cache, out=out, form=form)

    decorated: Command = run
    for option in reversed(_JOB_OPTIONS):
        decorated = option(decorated)
    return document_options()(decorated)


def _read_settings(
    path: Path | None, package: str | None, version: str | None
) -> Settings:
    """Read the settings, and replace those that have an option of their own.

    Raises:
        GenerationError: A setting is invalid.
    """
    settings = read_settings(path) if path else Settings()
    for option, name, value in (
        ("--package", "package", package),
        ("--package-version", "version", version),
    ):
        if value is not None:
            check_setting(Path(option), name, value)
            settings = replace(settings, **{name: value})
    return settings
