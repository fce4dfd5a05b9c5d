"""Collect the values that all tags share."""

from dataclasses import dataclass

from generator.model.api import Api
from generator.settings import Settings
from generator.views.expected_requests import UsualRequest, find_usual_request
from generator.views.modules import Defaults, find_defaults


@dataclass(frozen=True, slots=True, kw_only=True)
class Common:
    """Values that all tags share.

    Attributes:
        api: The model.
        settings: Settings of the SDK.
        defaults: Values that most operations share.
        usual: What most requests contain.
    """

    api: Api
    settings: Settings
    defaults: Defaults
    usual: UsualRequest


def find_common(api: Api, settings: Settings) -> Common:
    """Collect the values that all tags share."""
    return Common(
        api=api,
        settings=settings,
        defaults=find_defaults(api),
        usual=find_usual_request(api),
    )
