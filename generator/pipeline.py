"""How a document becomes an SDK: the stages in order."""

from generator.builder.api import build_api
from generator.builder.sdk_settings import complete_settings
from generator.cache import NO_CACHE, Cache
from generator.checks.check import check
from generator.diagnostics import refuse_errors
from generator.job import Job, list_added_modules
from generator.model.api import Api
from generator.output.generated_file import GeneratedSdk
from generator.render.formatter import format_files
from generator.render.renderer import Renderer, render_files
from generator.source.document import Document
from generator.source.loading import load_document
from generator.views.sdk import build_sdk_view


def generate(job: Job, cache: Cache = NO_CACHE) -> GeneratedSdk:
    """Generate an SDK in memory.

    Raises:
        GenerationError: The document, an overlay or a template is invalid.
    """
    document = load_document(job)
    warnings = refuse_errors(check(document, job.tags, cache))
    api = build_api(document, job.tags)
    settings = complete_settings(job, api)
    folders = job.list_template_folders(settings)
    renderer = Renderer(folders)
    sdk = build_sdk_view(api, settings, list_added_modules(folders))
    files = render_files(sdk, renderer)
    return GeneratedSdk(
        files=format_files(files, cache),
        warnings=tuple(warnings),
        sources=document.sources,
    )


def load_api(job: Job) -> Api:
    """Read, check and build a document.

    Raises:
        GenerationError: The document or an overlay is invalid.
    """
    return build_api(load_valid(job), job.tags)


def load_valid(job: Job) -> Document:
    """Read and check a document.

    Raises:
        GenerationError: The document or an overlay is invalid.
    """
    document = load_document(job)
    refuse_errors(check(document, job.tags))
    return document
