"""Tags: the operations of `TagsApi`."""

from __future__ import annotations

from typing import Any

from ..api_base import Api, Options, with_http_info
from ..operation import Operation, Parameter

__all__ = ["TagsApi"]

_CREATE_TAG = Operation(
    name="create_tag",
    method="POST",
    path="/tags",
    parameters=(Parameter("opt_fields", "query"),),
    content_type="application/json; charset=UTF-8",
    body_required=True,
    result="data",
)
_CREATE_TAG_FOR_WORKSPACE = Operation(
    name="create_tag_for_workspace",
    method="POST",
    path="/workspaces/{workspace_gid}/tags",
    parameters=(
        Parameter("workspace_gid", "path", required=True),
        Parameter("opt_fields", "query"),
    ),
    content_type="application/json; charset=UTF-8",
    body_required=True,
    result="data",
)
_DELETE_TAG = Operation(
    name="delete_tag",
    method="DELETE",
    path="/tags/{tag_gid}",
    parameters=(Parameter("tag_gid", "path", required=True),),
    security=(("personalAccessToken",),),
    result="data",
)
_GET_TAG = Operation(
    name="get_tag",
    method="GET",
    path="/tags/{tag_gid}",
    parameters=(
        Parameter("tag_gid", "path", required=True),
        Parameter("opt_fields", "query"),
    ),
    result="data",
)
_GET_TAGS = Operation(
    name="get_tags",
    method="GET",
    path="/tags",
    parameters=(
        Parameter("limit", "query"),
        Parameter("offset", "query"),
        Parameter("workspace", "query"),
        Parameter("opt_fields", "query"),
    ),
    result="pages",
)
_GET_TAGS_FOR_TASK = Operation(
    name="get_tags_for_task",
    method="GET",
    path="/tasks/{task_gid}/tags",
    parameters=(
        Parameter("task_gid", "path", required=True),
        Parameter("limit", "query"),
        Parameter("offset", "query"),
        Parameter("opt_fields", "query"),
    ),
    result="pages",
)
_GET_TAGS_FOR_WORKSPACE = Operation(
    name="get_tags_for_workspace",
    method="GET",
    path="/workspaces/{workspace_gid}/tags",
    parameters=(
        Parameter("workspace_gid", "path", required=True),
        Parameter("limit", "query"),
        Parameter("offset", "query"),
        Parameter("opt_fields", "query"),
    ),
    result="pages",
)
_UPDATE_TAG = Operation(
    name="update_tag",
    method="PUT",
    path="/tags/{tag_gid}",
    parameters=(
        Parameter("tag_gid", "path", required=True),
        Parameter("opt_fields", "query"),
    ),
    content_type="application/json; charset=UTF-8",
    body_required=True,
    result="data",
)


class TagsApi(Api):
    """Labels with a colour that any task of the workspace can wear. Unlike a project,
    a tag puts its tasks in no particular order.
    """

    def create_tag(self, body: Any, opts: Options = None, **kwargs: Any) -> Any:
        """Create a tag.

        Makes a tag and returns it in full. Name its `workspace`, which may be an
        organization: a tag needs one, and cannot move to another later.

        Args:
            body (dict): The tag to make.
            opts: By wire name, what may be left out (or as keywords):
                opt_fields (list[str]): Properties of the tag to return besides those of
                    its compact form.

        Returns:
            The resource, a dict.
        """
        return self._call(_CREATE_TAG, {}, opts, kwargs, body)

    create_tag_with_http_info = with_http_info(create_tag)

    def create_tag_for_workspace(
        self, body: Any, workspace_gid: str, opts: Options = None, **kwargs: Any
    ) -> Any:
        """Create a tag in a workspace.

        Makes a tag in the workspace or organization of the path, where it will always
        remain, and returns it in full.

        Args:
            body (dict): The tag to make.
            workspace_gid (str): The workspace or organization.
            opts: By wire name, what may be left out (or as keywords):
                opt_fields (list[str]): Properties of the tag to return besides those of
                    its compact form.

        Returns:
            The resource, a dict.
        """
        return self._call(
            _CREATE_TAG_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid},
            opts,
            kwargs,
            body,
        )

    create_tag_for_workspace_with_http_info = with_http_info(create_tag_for_workspace)

    def delete_tag(self, tag_gid: str, **kwargs: Any) -> Any:
        """Delete a tag.

        Deletes a tag. The tasks that wore it stay, without it.

        Args:
            tag_gid (str): The tag.

        Returns:
            The resource, a dict.
        """
        return self._call(_DELETE_TAG, {"tag_gid": tag_gid}, None, kwargs)

    delete_tag_with_http_info = with_http_info(delete_tag)

    def get_tag(self, tag_gid: str, opts: Options = None, **kwargs: Any) -> Any:
        """Get a tag.

        Returns one tag in full.

        Args:
            tag_gid (str): The tag.
            opts: By wire name, what may be left out (or as keywords):
                opt_fields (list[str]): Properties of the tag to return besides those of
                    its compact form.

        Returns:
            The resource, a dict.
        """
        return self._call(_GET_TAG, {"tag_gid": tag_gid}, opts, kwargs)

    get_tag_with_http_info = with_http_info(get_tag)

    def get_tags(self, opts: Options = None, **kwargs: Any) -> Any:
        """Get multiple tags.

        Lists the tags that you can see, in compact form; with `workspace`, those of one
        workspace.

        Args:
            opts: By wire name, what may be left out (or as keywords):
                limit (int): How many objects a page may hold, from 1 to 100.
                offset (str): Where the page starts: the `offset` of `next_page` in the
                    answer before.
                workspace (str): The workspace whose tags are listed.
                opt_fields (list[str]): Properties of the tag to return besides those of
                    its compact form.

        Returns:
            An iterator over the resources of all pages.
        """
        return self._call(_GET_TAGS, {}, opts, kwargs)

    get_tags_with_http_info = with_http_info(get_tags)

    def get_tags_for_task(
        self, task_gid: str, opts: Options = None, **kwargs: Any
    ) -> Any:
        """Get a task's tags.

        Lists the tags of one task in compact form.

        Args:
            task_gid (str): The task.
            opts: By wire name, what may be left out (or as keywords):
                limit (int): How many objects a page may hold, from 1 to 100.
                offset (str): Where the page starts: the `offset` of `next_page` in the
                    answer before.
                opt_fields (list[str]): Properties of the tag to return besides those of
                    its compact form.

        Returns:
            An iterator over the resources of all pages.
        """
        return self._call(_GET_TAGS_FOR_TASK, {"task_gid": task_gid}, opts, kwargs)

    get_tags_for_task_with_http_info = with_http_info(get_tags_for_task)

    def get_tags_for_workspace(
        self, workspace_gid: str, opts: Options = None, **kwargs: Any
    ) -> Any:
        """Get tags in a workspace.

        Lists the tags of one workspace or organization in compact form.

        Args:
            workspace_gid (str): The workspace or organization.
            opts: By wire name, what may be left out (or as keywords):
                limit (int): How many objects a page may hold, from 1 to 100.
                offset (str): Where the page starts: the `offset` of `next_page` in the
                    answer before.
                opt_fields (list[str]): Properties of the tag to return besides those of
                    its compact form.

        Returns:
            An iterator over the resources of all pages.
        """
        return self._call(
            _GET_TAGS_FOR_WORKSPACE, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    get_tags_for_workspace_with_http_info = with_http_info(get_tags_for_workspace)

    def update_tag(
        self, body: Any, tag_gid: str, opts: Options = None, **kwargs: Any
    ) -> Any:
        """Update a tag.

        Changes a tag and returns it in full. Fields you leave out keep their values, so
        send no more than you mean to change: someone else may have edited the rest in
        the meantime.

        Args:
            body (dict): The fields to change.
            tag_gid (str): The tag.
            opts: By wire name, what may be left out (or as keywords):
                opt_fields (list[str]): Properties of the tag to return besides those of
                    its compact form.

        Returns:
            The resource, a dict.
        """
        return self._call(_UPDATE_TAG, {"tag_gid": tag_gid}, opts, kwargs, body)

    update_tag_with_http_info = with_http_info(update_tag)
