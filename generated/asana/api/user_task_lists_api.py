"""User task lists: the operations of `UserTaskListsApi`."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._core.operation import Operation, Parameter
from .._lazy import Later as _Later
from .._sync.api_base import Api
from .._sync.api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import user_task_lists_api as _options
else:
    _types = _Later(".types")
    _options = _Later(".types.user_task_lists_api")

__all__ = ["UserTaskListsApi"]

_GET_USER_TASK_LIST = Operation(
    name="get_user_task_list",
    path="/user_task_lists/{user_task_list_gid}",
    parameters=(Parameter("user_task_list_gid", "path"), Parameter("opt_fields")),
)
_GET_USER_TASK_LIST_FOR_USER = Operation(
    name="get_user_task_list_for_user",
    path="/users/{user_gid}/user_task_list",
    parameters=(
        Parameter("user_gid", "path"),
        Parameter("workspace", required=True),
        Parameter("opt_fields"),
    ),
)


class UserTaskListsApi(Api):
    """The tasks assigned to one user in one workspace, which the Asana app shows as
    "My tasks". Every user has one list in each of their workspaces.
    `get_tasks_for_user_task_list` lists what is in it.
    """

    def get_user_task_list(
        self,
        user_task_list_gid: str,
        opts: _options.GetUserTaskListOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetUserTaskListKeywords],
    ) -> _types.UserTaskListResponse:
        """Get a user task list.

        Returns one user task list in full, but not the tasks in it.

        :param str user_task_list_gid: The user's task list. (required)
        :param list[str] opt_fields: Properties of the user task list to return besides
            those of its compact form.
        :return: UserTaskListResponse
        """
        return self._call(
            _GET_USER_TASK_LIST,
            {"user_task_list_gid": user_task_list_gid},
            opts,
            kwargs,
        )

    def get_user_task_list_for_user(
        self,
        user_gid: str,
        workspace: str,
        opts: _options.GetUserTaskListForUserOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetUserTaskListForUserKeywords],
    ) -> _types.UserTaskListResponse:
        """Get a user's task list.

        Returns the task list that a user has in a workspace. This is the way to its
        `gid` if all you know is the user.

        :param str user_gid: The user, by `gid`, email address or `me`. (required)
        :param str workspace: The workspace whose list is wanted. (required)
        :param list[str] opt_fields: Properties of the user task list to return besides
            those of its compact form.
        :return: UserTaskListResponse
        """
        return self._call(
            _GET_USER_TASK_LIST_FOR_USER,
            {"user_gid": user_gid, "workspace": workspace},
            opts,
            kwargs,
        )

    get_user_task_list_with_http_info = _with_http_info(get_user_task_list)
    get_user_task_list_for_user_with_http_info = _with_http_info(
        get_user_task_list_for_user
    )
