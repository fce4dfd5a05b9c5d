"""Tags: the operations of `TagsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.tags_api import (
    _CREATE_TAG,
    _CREATE_TAG_FOR_WORKSPACE,
    _DELETE_TAG,
    _GET_TAG,
    _GET_TAGS,
    _GET_TAGS_FOR_TASK,
    _GET_TAGS_FOR_WORKSPACE,
    _UPDATE_TAG,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import tags_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.tags_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncTagsApi"]


class AsyncTagsApi(AsyncApi):
    """`TagsApi` for asyncio."""

    async def create_tag(
        self,
        body: _types.TagCreateRequestBody | dict[str, Any],
        opts: _options.CreateTagOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateTagKeywords],
    ) -> _types.TagResponse:
        """Create a tag. See `TagsApi.create_tag`."""
        return await self._call(_CREATE_TAG, {}, opts, kwargs, body)

    async def create_tag_for_workspace(
        self,
        body: _types.TagCreateTagForWorkspaceRequestBody | dict[str, Any],
        workspace_gid: str,
        opts: _options.CreateTagForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateTagForWorkspaceKeywords],
    ) -> _types.TagResponse:
        """Create a tag in a workspace. See `TagsApi.create_tag_for_workspace`."""
        return await self._call(
            _CREATE_TAG_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid},
            opts,
            kwargs,
            body,
        )

    async def delete_tag(
        self, tag_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a tag. See `TagsApi.delete_tag`."""
        return await self._call(_DELETE_TAG, {"tag_gid": tag_gid}, None, kwargs)

    async def get_tag(
        self,
        tag_gid: str,
        opts: _options.GetTagOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTagKeywords],
    ) -> _types.TagResponse:
        """Get a tag. See `TagsApi.get_tag`."""
        return await self._call(_GET_TAG, {"tag_gid": tag_gid}, opts, kwargs)

    def get_tags(
        self,
        opts: _options.GetTagsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTagsKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TagResponse]:
        """Get multiple tags. See `TagsApi.get_tags`."""
        return self._call(_GET_TAGS, {}, opts, kwargs)

    def get_tags_for_task(
        self,
        task_gid: str,
        opts: _options.GetTagsForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTagsForTaskKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TagResponse]:
        """Get a task's tags. See `TagsApi.get_tags_for_task`."""
        return self._call(_GET_TAGS_FOR_TASK, {"task_gid": task_gid}, opts, kwargs)

    def get_tags_for_workspace(
        self,
        workspace_gid: str,
        opts: _options.GetTagsForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTagsForWorkspaceKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TagResponse]:
        """Get tags in a workspace. See `TagsApi.get_tags_for_workspace`."""
        return self._call(
            _GET_TAGS_FOR_WORKSPACE, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    async def update_tag(
        self,
        body: _types.TagUpdateRequestBody | dict[str, Any],
        tag_gid: str,
        opts: _options.UpdateTagOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateTagKeywords],
    ) -> _types.TagResponse:
        """Update a tag. See `TagsApi.update_tag`."""
        return await self._call(_UPDATE_TAG, {"tag_gid": tag_gid}, opts, kwargs, body)

    create_tag_with_http_info = _with_http_info(create_tag)
    create_tag_for_workspace_with_http_info = _with_http_info(create_tag_for_workspace)
    delete_tag_with_http_info = _with_http_info(delete_tag)
    get_tag_with_http_info = _with_http_info(get_tag)
    get_tags_with_http_info = _with_http_info(get_tags)
    get_tags_for_task_with_http_info = _with_http_info(get_tags_for_task)
    get_tags_for_workspace_with_http_info = _with_http_info(get_tags_for_workspace)
    update_tag_with_http_info = _with_http_info(update_tag)
