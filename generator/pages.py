"""Make the files of a model: copied and rendered, not yet formatted."""

from collections.abc import Sequence
from pathlib import Path

from .files import GeneratedFile
from .model import Api
from .renderer import copy_files, render_files
from .settings import Settings
from .views import build_views


def make_pages(
    api: Api, settings: Settings, folders: Sequence[Path]
) -> tuple[list[GeneratedFile], list[GeneratedFile]]:
    """Return the files that are copied, and those that are rendered.

    Raises:
        GenerationError: A template is at fault.
    """
    views = build_views(api, settings)
    return copy_files(views, folders), render_files(views, folders)
