"""What may be left out of calls of `TagsApi`: in `opts`, and as keywords."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import types as _types


class CreateTagOptions(TypedDict, total=False):
    """What may be left out of `create_tag`, by wire name."""

    opt_fields: Sequence[_types.TagResponseOptFields] | str | None


class CreateTagKeywords(CreateTagOptions, _types.CallKeywords):
    """The keywords of `create_tag`."""


class CreateTagForWorkspaceOptions(TypedDict, total=False):
    """What may be left out of `create_tag_for_workspace`, by wire name."""

    opt_fields: Sequence[_types.TagResponseOptFields] | str | None


class CreateTagForWorkspaceKeywords(CreateTagForWorkspaceOptions, _types.CallKeywords):
    """The keywords of `create_tag_for_workspace`."""


class GetTagOptions(TypedDict, total=False):
    """What may be left out of `get_tag`, by wire name."""

    opt_fields: Sequence[_types.TagResponseOptFields] | str | None


class GetTagKeywords(GetTagOptions, _types.CallKeywords):
    """The keywords of `get_tag`."""


class GetTagsOptions(TypedDict, total=False):
    """What may be left out of `get_tags`, by wire name."""

    limit: int | None
    offset: str | None
    workspace: str | None
    opt_fields: Sequence[_types.TagResponseOptFields] | str | None


class GetTagsKeywords(GetTagsOptions, _types.ListKeywords):
    """The keywords of `get_tags`."""


class GetTagsForTaskOptions(TypedDict, total=False):
    """What may be left out of `get_tags_for_task`, by wire name."""

    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TagResponseOptFields] | str | None


class GetTagsForTaskKeywords(GetTagsForTaskOptions, _types.ListKeywords):
    """The keywords of `get_tags_for_task`."""


class GetTagsForWorkspaceOptions(TypedDict, total=False):
    """What may be left out of `get_tags_for_workspace`, by wire name."""

    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TagResponseOptFields] | str | None


class GetTagsForWorkspaceKeywords(GetTagsForWorkspaceOptions, _types.ListKeywords):
    """The keywords of `get_tags_for_workspace`."""


class UpdateTagOptions(TypedDict, total=False):
    """What may be left out of `update_tag`, by wire name."""

    opt_fields: Sequence[_types.TagResponseOptFields] | str | None


class UpdateTagKeywords(UpdateTagOptions, _types.CallKeywords):
    """The keywords of `update_tag`."""
