"""Build everything that templates can print."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.api import Api
from generator.settings import Settings
from generator.views.common import find_common
from generator.views.sdk import SdkView, build_sdk_view
from generator.views.types import TypesView, build_types


@dataclass(frozen=True, slots=True, kw_only=True)
class Views:
    """What templates can print.

    Attributes:
        sdk: The whole SDK, with its tags.
        types: The types of the schemas, for templates that are not of one tag.
    """

    sdk: SdkView
    types: TypesView


def build_views(
    api: Api, settings: Settings, added_modules: Sequence[str] = ()
) -> Views:
    """Build the views of a model.

    Args:
        api: The model.
        settings: Settings of the SDK.
        added_modules: The modules that the user's own templates add to the package.
    """
    sdk = build_sdk_view(find_common(api, settings), added_modules)
    return Views(sdk=sdk, types=build_types(api))
