"""Find documents for the tests, and generate SDKs from them."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest

from generator.builder.api import build_api
from generator.builder.sdk_settings import complete_settings
from generator.checks.check import check
from generator.diagnostics import refuse_errors
from generator.job import Job, list_added_modules
from generator.model.api import Api
from generator.output.generated_file import GeneratedFile
from generator.output.writer import write_files
from generator.pipeline import load_api
from generator.render.renderer import Renderer, render_files
from generator.settings import read_settings
from generator.source.document import Document
from generator.source.loading import load_document
from generator.views.sdk import build_sdk_view

ROOT = Path(__file__).parent.parent
SPEC = ROOT / "specs" / "asana.yaml"
OVERLAY = ROOT / "specs" / "asana.overlay.yaml"
# Facts that may lie beside the project: official documents and what was published.
SHARED = ROOT.parent / "shared"
_WRITTEN = TemporaryDirectory()
OFFICIAL = {
    "2023-12-15": 181,
    "2025-09-24": 200,
    "2026-06-11": 247,
}


def find_official(date: str) -> Path:
    """Return the path of an official document, or skip the test that asks for it."""
    path = SHARED / "specs" / f"asana_sdk_oas-{date}.yaml"
    if not path.is_file():
        pytest.skip(f"the official document of {date} is not beside the project")
    return path


def find_published_pages(version: str) -> Path:
    """Return the path of the facts of a release's pages, or skip the test."""
    path = SHARED / "published" / f"pages-{version}.json"
    if not path.is_file():
        pytest.skip(f"the facts of the pages of {version} are not beside the project")
    return path


@cache
def generate_official(date: str) -> dict[str, GeneratedFile]:
    """Generate the SDK of an official document in memory, unformatted: files by path."""
    settings = read_settings(ROOT / "pyproject.toml")
    job = Job(spec=find_official(date), overlays=(OVERLAY,), settings=settings)
    return {file.path: file for file in render_api(job, build_official(date))}


@cache
def write_official(date: str) -> Path:
    """Write the SDK of an official document, once for all tests; return its folder."""
    folder = Path(_WRITTEN.name) / date
    write_files(folder, [*generate_official(date).values()])
    return folder


def render_job(job: Job) -> list[GeneratedFile]:
    """Generate an SDK in memory, unformatted, since formatting takes long."""
    return render_api(job, load_api(job))


def render_api(job: Job, api: Api) -> list[GeneratedFile]:
    """Render the SDK of an API that was built before."""
    settings = complete_settings(job, api)
    folders = job.list_template_folders(settings)
    sdk = build_sdk_view(api, settings, list_added_modules(folders))
    return render_files(sdk, make_renderer(*folders))


@cache
def make_renderer(*folders: Path) -> Renderer:
    """Make a renderer for all tests, which compiles each template once."""
    return Renderer(folders)


@cache
def load_spec(path: Path) -> Document:
    """Read a document, with the files that it refers to."""
    return load_document(Job(spec=path))


@cache
def load_official(date: str) -> Document:
    """Read an official document and mend it by the overlay."""
    return load_document(Job(spec=find_official(date), overlays=(OVERLAY,)))


@cache
def build_official(date: str) -> Api:
    """Build the API of an official document, which has no errors."""
    document = load_official(date)
    refuse_errors(check(document))
    return build_api(document)


class Sdk(NamedTuple):
    """A document, what is built from it, and the folder of its SDK."""

    document: Document
    api: Api
    folder: Path


def find_sdk(date: str) -> Sdk:
    """Return the SDK of an official document, or of our own one in generated/."""
    if date == "own":
        document = load_spec(SPEC)
        return Sdk(document, build_api(document), ROOT / "generated")
    return Sdk(load_official(date), build_official(date), write_official(date))
