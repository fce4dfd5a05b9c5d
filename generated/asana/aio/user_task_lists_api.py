"""User task lists: the operations of `UserTaskListsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.user_task_lists_api import (
    _GET_USER_TASK_LIST,
    _GET_USER_TASK_LIST_FOR_USER,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import user_task_lists_api as _options
else:
    _types = _Later(".types")
    _options = _Later(".types.user_task_lists_api")

__all__ = ["AsyncUserTaskListsApi"]


class AsyncUserTaskListsApi(AsyncApi):
    """`UserTaskListsApi` for asyncio."""

    async def get_user_task_list(
        self,
        user_task_list_gid: str,
        opts: _options.GetUserTaskListOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetUserTaskListKeywords],
    ) -> _types.UserTaskListResponse:
        """Get a user task list. See `UserTaskListsApi.get_user_task_list`."""
        return await self._call(
            _GET_USER_TASK_LIST,
            {"user_task_list_gid": user_task_list_gid},
            opts,
            kwargs,
        )

    async def get_user_task_list_for_user(
        self,
        user_gid: str,
        workspace: str,
        opts: _options.GetUserTaskListForUserOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetUserTaskListForUserKeywords],
    ) -> _types.UserTaskListResponse:
        """Get a user's task list. See `UserTaskListsApi.get_user_task_list_for_user`."""
        return await self._call(
            _GET_USER_TASK_LIST_FOR_USER,
            {"user_gid": user_gid, "workspace": workspace},
            opts,
            kwargs,
        )

    get_user_task_list_with_http_info = _with_http_info(get_user_task_list)
    get_user_task_list_for_user_with_http_info = _with_http_info(
        get_user_task_list_for_user
    )
