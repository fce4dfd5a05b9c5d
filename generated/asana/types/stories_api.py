"""What may be left out of calls of `StoriesApi`: in `opts`, and as keywords."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import types as _types


class CreateStoryForGoalOptions(TypedDict, total=False):
    """What may be left out of `create_story_for_goal`, by wire name."""

    opt_fields: Sequence[_types.StoryResponseOptFields] | str | None


class CreateStoryForGoalKeywords(CreateStoryForGoalOptions, _types.CallKeywords):
    """The keywords of `create_story_for_goal`."""


class CreateStoryForTaskOptions(TypedDict, total=False):
    """What may be left out of `create_story_for_task`, by wire name."""

    opt_fields: Sequence[_types.StoryResponseOptFields] | str | None


class CreateStoryForTaskKeywords(CreateStoryForTaskOptions, _types.CallKeywords):
    """The keywords of `create_story_for_task`."""


class GetStoriesForGoalOptions(TypedDict, total=False):
    """What may be left out of `get_stories_for_goal`, by wire name."""

    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.StoryResponseOptFields] | str | None


class GetStoriesForGoalKeywords(GetStoriesForGoalOptions, _types.ListKeywords):
    """The keywords of `get_stories_for_goal`."""


class GetStoriesForTaskOptions(TypedDict, total=False):
    """What may be left out of `get_stories_for_task`, by wire name."""

    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.StoryResponseOptFields] | str | None


class GetStoriesForTaskKeywords(GetStoriesForTaskOptions, _types.ListKeywords):
    """The keywords of `get_stories_for_task`."""


class GetStoryOptions(TypedDict, total=False):
    """What may be left out of `get_story`, by wire name."""

    opt_fields: Sequence[_types.StoryResponseOptFields] | str | None


class GetStoryKeywords(GetStoryOptions, _types.CallKeywords):
    """The keywords of `get_story`."""


class UpdateStoryOptions(TypedDict, total=False):
    """What may be left out of `update_story`, by wire name."""

    opt_fields: Sequence[_types.StoryResponseOptFields] | str | None


class UpdateStoryKeywords(UpdateStoryOptions, _types.CallKeywords):
    """The keywords of `update_story`."""
