"""The optional parameters of the methods of `TagsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class CreateTagOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TagOptFields] | str | None


class CreateTagKeywords(CreateTagOptions, _types.CallKeywords): ...


class CreateTagForWorkspaceOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TagOptFields] | str | None


class CreateTagForWorkspaceKeywords(
    CreateTagForWorkspaceOptions, _types.CallKeywords
): ...


class GetTagOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TagOptFields] | str | None


class GetTagKeywords(GetTagOptions, _types.CallKeywords): ...


class GetTagsOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    workspace: str | None
    opt_fields: Sequence[_types.TagListOptFields] | str | None


class GetTagsKeywords(GetTagsOptions, _types.ListKeywords): ...


class GetTagsForTaskOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TagListOptFields] | str | None


class GetTagsForTaskKeywords(GetTagsForTaskOptions, _types.ListKeywords): ...


class GetTagsForWorkspaceOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.TagListOptFields] | str | None


class GetTagsForWorkspaceKeywords(GetTagsForWorkspaceOptions, _types.ListKeywords): ...


class UpdateTagOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.TagOptFields] | str | None


class UpdateTagKeywords(UpdateTagOptions, _types.CallKeywords): ...
