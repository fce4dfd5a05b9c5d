"""Tags: the operations of `TagsApi`."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._core.operation import Operation, Parameter
from .._lazy import Later as _Later
from .._sync.api_base import Api
from .._sync.api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import pagination as _pagination
    from .. import types as _types
    from ..types import tags_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.tags_api")

__all__ = ["TagsApi"]

_CREATE_TAG = Operation(
    name="create_tag",
    method="POST",
    path="/tags",
    parameters=(Parameter("opt_fields"),),
    body_required=True,
)
_CREATE_TAG_FOR_WORKSPACE = Operation(
    name="create_tag_for_workspace",
    method="POST",
    path="/workspaces/{workspace_gid}/tags",
    parameters=(Parameter("workspace_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)
_DELETE_TAG = Operation(
    name="delete_tag",
    method="DELETE",
    path="/tags/{tag_gid}",
    parameters=(Parameter("tag_gid", "path"),),
    security=(("personalAccessToken",),),
)
_GET_TAG = Operation(
    name="get_tag",
    path="/tags/{tag_gid}",
    parameters=(Parameter("tag_gid", "path"), Parameter("opt_fields")),
)
_GET_TAGS = Operation(
    name="get_tags",
    path="/tags",
    parameters=(
        Parameter("limit"),
        Parameter("offset"),
        Parameter("workspace"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_TAGS_FOR_TASK = Operation(
    name="get_tags_for_task",
    path="/tasks/{task_gid}/tags",
    parameters=(
        Parameter("task_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_TAGS_FOR_WORKSPACE = Operation(
    name="get_tags_for_workspace",
    path="/workspaces/{workspace_gid}/tags",
    parameters=(
        Parameter("workspace_gid", "path"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_UPDATE_TAG = Operation(
    name="update_tag",
    method="PUT",
    path="/tags/{tag_gid}",
    parameters=(Parameter("tag_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)


class TagsApi(Api):
    """Labels with a colour that any task of the workspace can have. Unlike a project,
    a tag does not order its tasks.
    """

    def create_tag(
        self,
        body: _types.TagCreateRequestBody | dict[str, Any],
        opts: _options.CreateTagOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateTagKeywords],
    ) -> _types.TagResponse:
        """Create a tag.

        Creates a tag and returns it in full. The `workspace`, which may be an
        organization, is required and cannot be changed later.

        :param dict body: The tag to make. (required)
        :param list[str] opt_fields: Properties of the tag to return besides those of
            its compact form.
        :return: TagResponse
        """
        return self._call(_CREATE_TAG, {}, opts, kwargs, body)

    def create_tag_for_workspace(
        self,
        body: _types.TagCreateTagForWorkspaceRequestBody | dict[str, Any],
        workspace_gid: str,
        opts: _options.CreateTagForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateTagForWorkspaceKeywords],
    ) -> _types.TagResponse:
        """Create a tag in a workspace.

        Creates a tag in the workspace or organization of the path, and returns it in
        full.

        :param dict body: The tag to make. (required)
        :param str workspace_gid: The workspace or organization. (required)
        :param list[str] opt_fields: Properties of the tag to return besides those of
            its compact form.
        :return: TagResponse
        """
        return self._call(
            _CREATE_TAG_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid},
            opts,
            kwargs,
            body,
        )

    def delete_tag(
        self, tag_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a tag.

        Deletes a tag. Its tasks are not deleted.

        :param str tag_gid: The tag. (required)
        :return: dict[str, Any]
        """
        return self._call(_DELETE_TAG, {"tag_gid": tag_gid}, None, kwargs)

    def get_tag(
        self,
        tag_gid: str,
        opts: _options.GetTagOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTagKeywords],
    ) -> _types.TagResponse:
        """Get a tag.

        Returns one tag in full.

        :param str tag_gid: The tag. (required)
        :param list[str] opt_fields: Properties of the tag to return besides those of
            its compact form.
        :return: TagResponse
        """
        return self._call(_GET_TAG, {"tag_gid": tag_gid}, opts, kwargs)

    def get_tags(
        self,
        opts: _options.GetTagsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTagsKeywords],
    ) -> _pagination.ItemIterator[_types.TagResponse]:
        """Get multiple tags.

        Lists the tags that you can see, in compact form; with `workspace`, those of one
        workspace.

        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param str workspace: The workspace whose tags are listed.
        :param list[str] opt_fields: Properties of each tag to return besides those of
            its compact form.
        :return: TagResponseArray
        """
        return self._call(_GET_TAGS, {}, opts, kwargs)

    def get_tags_for_task(
        self,
        task_gid: str,
        opts: _options.GetTagsForTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTagsForTaskKeywords],
    ) -> _pagination.ItemIterator[_types.TagResponse]:
        """Get a task's tags.

        Lists the tags of one task in compact form.

        :param str task_gid: The task. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each tag to return besides those of
            its compact form.
        :return: TagResponseArray
        """
        return self._call(_GET_TAGS_FOR_TASK, {"task_gid": task_gid}, opts, kwargs)

    def get_tags_for_workspace(
        self,
        workspace_gid: str,
        opts: _options.GetTagsForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTagsForWorkspaceKeywords],
    ) -> _pagination.ItemIterator[_types.TagResponse]:
        """Get tags in a workspace.

        Lists the tags of one workspace or organization in compact form.

        :param str workspace_gid: The workspace or organization. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each tag to return besides those of
            its compact form.
        :return: TagResponseArray
        """
        return self._call(
            _GET_TAGS_FOR_WORKSPACE, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    def update_tag(
        self,
        body: _types.TagUpdateRequestBody | dict[str, Any],
        tag_gid: str,
        opts: _options.UpdateTagOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateTagKeywords],
    ) -> _types.TagResponse:
        """Update a tag.

        Changes a tag and returns it in full. Fields you leave out keep their values, so
        send only what you want to change: someone else may have edited the rest in the
        meantime.

        :param dict body: The fields to change. (required)
        :param str tag_gid: The tag. (required)
        :param list[str] opt_fields: Properties of the tag to return besides those of
            its compact form.
        :return: TagResponse
        """
        return self._call(_UPDATE_TAG, {"tag_gid": tag_gid}, opts, kwargs, body)

    create_tag_with_http_info = _with_http_info(create_tag)
    create_tag_for_workspace_with_http_info = _with_http_info(create_tag_for_workspace)
    delete_tag_with_http_info = _with_http_info(delete_tag)
    get_tag_with_http_info = _with_http_info(get_tag)
    get_tags_with_http_info = _with_http_info(get_tags)
    get_tags_for_task_with_http_info = _with_http_info(get_tags_for_task)
    get_tags_for_workspace_with_http_info = _with_http_info(get_tags_for_workspace)
    update_tag_with_http_info = _with_http_info(update_tag)
