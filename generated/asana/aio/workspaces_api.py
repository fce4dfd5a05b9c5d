"""Workspaces: the operations of `WorkspacesApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.workspaces_api import (
    _ADD_USER_FOR_WORKSPACE,
    _GET_WORKSPACE,
    _GET_WORKSPACE_EVENTS,
    _GET_WORKSPACES,
    _REMOVE_USER_FOR_WORKSPACE,
    _UPDATE_WORKSPACE,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import workspaces_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.workspaces_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncWorkspacesApi"]


class AsyncWorkspacesApi(AsyncApi):
    """`WorkspacesApi` for asyncio."""

    async def add_user_for_workspace(
        self,
        body: _types.WorkspaceAddUserRequestBody | dict[str, Any],
        workspace_gid: str,
        opts: _options.AddUserForWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddUserForWorkspaceKeywords],
    ) -> _types.UserBase:
        """Add a user to a workspace. See `WorkspacesApi.add_user_for_workspace`."""
        return await self._call(
            _ADD_USER_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid},
            opts,
            kwargs,
            body,
        )

    async def get_workspace(
        self,
        workspace_gid: str,
        opts: _options.GetWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetWorkspaceKeywords],
    ) -> _types.WorkspaceResponse:
        """Get a workspace. See `WorkspacesApi.get_workspace`."""
        return await self._call(
            _GET_WORKSPACE, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    def get_workspace_events(
        self,
        workspace_gid: str,
        opts: _options.GetWorkspaceEventsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetWorkspaceEventsKeywords],
    ) -> _pagination.AsyncEventIterator[_types.EventResponse]:
        """Get workspace events. See `WorkspacesApi.get_workspace_events`."""
        return self._call(
            _GET_WORKSPACE_EVENTS, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    def get_workspaces(
        self,
        opts: _options.GetWorkspacesOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetWorkspacesKeywords],
    ) -> _pagination.AsyncItemIterator[_types.WorkspaceResponse]:
        """Get multiple workspaces. See `WorkspacesApi.get_workspaces`."""
        return self._call(_GET_WORKSPACES, {}, opts, kwargs)

    async def remove_user_for_workspace(
        self,
        body: _types.WorkspaceRemoveUserRequestBody | dict[str, Any],
        workspace_gid: str,
        **kwargs: Unpack[_types.CallKeywords],
    ) -> dict[str, Any]:
        """Remove a user from a workspace. See `WorkspacesApi.remove_user_for_workspace`."""
        return await self._call(
            _REMOVE_USER_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid},
            None,
            kwargs,
            body,
        )

    async def update_workspace(
        self,
        body: _types.WorkspaceRequestBody | dict[str, Any],
        workspace_gid: str,
        opts: _options.UpdateWorkspaceOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateWorkspaceKeywords],
    ) -> _types.WorkspaceResponse:
        """Update a workspace. See `WorkspacesApi.update_workspace`."""
        return await self._call(
            _UPDATE_WORKSPACE, {"workspace_gid": workspace_gid}, opts, kwargs, body
        )

    add_user_for_workspace_with_http_info = _with_http_info(add_user_for_workspace)
    get_workspace_with_http_info = _with_http_info(get_workspace)
    get_workspace_events_with_http_info = _with_http_info(get_workspace_events)
    get_workspaces_with_http_info = _with_http_info(get_workspaces)
    remove_user_for_workspace_with_http_info = _with_http_info(
        remove_user_for_workspace
    )
    update_workspace_with_http_info = _with_http_info(update_workspace)
