"""Build everything that templates can print."""

from collections.abc import Sequence
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


def build_views(
    api: Api, settings: Settings, added_modules: Sequence[str] = ()
) -> Views:
    """Build the views of a model.

    Args:
        api: The model.
        settings: What the document does not say.
        added_modules: The modules that the user's own templates add to the package.
    """
    common = find_common(api, settings)
    return Views(
        sdk=build_sdk_view(api, common, added_modules),
        tags=tuple(build_tag_view(tag, common) for tag in api.tags),
        types=build_types(api),
    )
