"""Complete the settings of an SDK from its document."""

from dataclasses import replace

from generator.builder.names import to_snake_case
from generator.job import Job
from generator.model.api import Api
from generator.settings import (
    FIRST_VERSION,
    TAKEN_PACKAGES,
    Settings,
    merge_settings,
    read_version,
)


def complete_settings(job: Job, api: Api) -> Settings:
    """Complete the job's settings: names from the title, version from the document.

    The settings of the project apply if their title is that of the API, or if they have
    none.
    """
    settings = job.settings
    if job.project_settings.title in ("", api.title):
        settings = merge_settings(settings, job.project_settings)
    package = settings.package or name_package(settings.distribution or api.title)
    return replace(
        settings,
        package=package,
        distribution=settings.distribution or package.strip("_").replace("_", "-"),
        version=settings.version or read_version(api.version) or FIRST_VERSION,
    )


def name_package(title: str) -> str:
    """Return a package name for a title that does not shadow a known package."""
    name = to_snake_case(title)
    return f"{name}_client" if name in TAKEN_PACKAGES or not title else name
