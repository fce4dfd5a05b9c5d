"""The views of a model, all of them, and what templates make of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.model.api import Api
from generator.output.generated_file import GeneratedFile
from generator.render.renderer import Renderer
from generator.settings import Settings
from generator.views.sdk import SdkView, build_sdk_view, find_common
from generator.views.tag import TagView, build_tag_view
from generator.views.types import TypesView, build_types


@dataclass(frozen=True, kw_only=True)
class Views:
    """What templates can print: `sdk` everywhere, a tag in its own files, the rest elsewhere."""

    sdk: SdkView
    tags: tuple[TagView, ...]
    types: TypesView


def build_views(api: Api, settings: Settings) -> Views:
    common = find_common(api, settings)
    return Views(
        sdk=build_sdk_view(api, common),
        tags=tuple(build_tag_view(tag, common) for tag in api.tags),
        types=build_types(api),
    )


def render_views(views: Views, folders: Sequence[Path]) -> list[GeneratedFile]:
    """Render all that is rendered, not formatted."""
    renderer = Renderer(views.sdk, folders)
    files = [file for tag in views.tags for file in renderer.render_tag(tag)]
    return [*files, *renderer.render_rest(views.tags, views.types)]
