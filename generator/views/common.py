"""What all tags have in common."""

from dataclasses import dataclass

from generator.model.api import Api
from generator.settings import Settings
from generator.views.expected_requests import UsualRequest, find_usual_request
from generator.views.modules import Defaults, find_defaults


@dataclass(frozen=True, slots=True, kw_only=True)
class Common:
    """What is the same for all tags.

    Attributes:
        api: The model.
        settings: What the document does not say.
        defaults: What most operations have in common.
        usual: What most operations send.
    """

    api: Api
    settings: Settings
    defaults: Defaults
    usual: UsualRequest


def find_common(api: Api, settings: Settings) -> Common:
    """Find what is the same for all tags."""
    return Common(
        api=api,
        settings=settings,
        defaults=find_defaults(api),
        usual=find_usual_request(api),
    )
