"""The optional parameters of the methods of `StoriesApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from .. import types as _types
from ._typed_dict import TypedDict


class CreateStoryForGoalOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.StoryOptFields] | str | None


class CreateStoryForGoalKeywords(CreateStoryForGoalOptions, _types.CallKeywords): ...


class CreateStoryForTaskOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.StoryOptFields] | str | None


class CreateStoryForTaskKeywords(CreateStoryForTaskOptions, _types.CallKeywords): ...


class GetStoriesForGoalOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    created_after: datetime | str | None
    resource_subtype: str | None
    sort_ascending: bool | None
    opt_fields: Sequence[_types.StoryListOptFields] | str | None


class GetStoriesForGoalKeywords(GetStoriesForGoalOptions, _types.ListKeywords): ...


class GetStoriesForTaskOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    created_after: datetime | str | None
    resource_subtype: str | None
    sort_ascending: bool | None
    opt_fields: Sequence[_types.StoryListOptFields] | str | None


class GetStoriesForTaskKeywords(GetStoriesForTaskOptions, _types.ListKeywords): ...


class GetStoryOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.StoryOptFields] | str | None


class GetStoryKeywords(GetStoryOptions, _types.CallKeywords): ...


class UpdateStoryOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.StoryOptFields] | str | None


class UpdateStoryKeywords(UpdateStoryOptions, _types.CallKeywords): ...
