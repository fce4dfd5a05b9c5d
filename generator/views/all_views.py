"""Build everything that templates can print."""

from dataclasses import dataclass

from generator.model.api import Api
from generator.settings import Settings
from generator.views.sdk import SdkView, build_sdk_view, find_common
from generator.views.tag import TagView, build_tag_view
from generator.views.types import TypesView, build_types


@dataclass(frozen=True, slots=True, kw_only=True)
class Views:
    """What templates can print.

    Attributes:
        sdk: The SDK as a whole; every template can print it.
        tags: The tags in full; a template of one tag can print its own, the others all.
        types: The types of the schemas, for templates that are not of one tag.
    """

    sdk: SdkView
    tags: tuple[TagView, ...]
    types: TypesView


def build_views(api: Api, settings: Settings) -> Views:
    """Build the views of a model."""
    common = find_common(api, settings)
    return Views(
        sdk=build_sdk_view(api, common),
        tags=tuple(build_tag_view(tag, common) for tag in api.tags),
        types=build_types(api),
    )
