"""Project statuses: the operations of `ProjectStatusesApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.project_statuses_api import (
    _CREATE_PROJECT_STATUS_FOR_PROJECT,
    _DELETE_PROJECT_STATUS,
    _GET_PROJECT_STATUS,
    _GET_PROJECT_STATUSES_FOR_PROJECT,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import project_statuses_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.project_statuses_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncProjectStatusesApi"]


class AsyncProjectStatusesApi(AsyncApi):
    """`ProjectStatusesApi` for asyncio."""

    async def create_project_status_for_project(
        self,
        body: _types.ProjectStatusRequestBody | dict[str, Any],
        project_gid: str,
        opts: (
            _options.CreateProjectStatusForProjectOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.CreateProjectStatusForProjectKeywords],
    ) -> _types.ProjectStatusResponse:
        """Create a project status. See
        `ProjectStatusesApi.create_project_status_for_project`.
        """
        return await self._call(
            _CREATE_PROJECT_STATUS_FOR_PROJECT,
            {"project_gid": project_gid},
            opts,
            kwargs,
            body,
        )

    async def delete_project_status(
        self, project_status_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a project status. See `ProjectStatusesApi.delete_project_status`."""
        return await self._call(
            _DELETE_PROJECT_STATUS,
            {"project_status_gid": project_status_gid},
            None,
            kwargs,
        )

    async def get_project_status(
        self,
        project_status_gid: str,
        opts: _options.GetProjectStatusOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectStatusKeywords],
    ) -> _types.ProjectStatusResponse:
        """Get a project status. See `ProjectStatusesApi.get_project_status`."""
        return await self._call(
            _GET_PROJECT_STATUS,
            {"project_status_gid": project_status_gid},
            opts,
            kwargs,
        )

    def get_project_statuses_for_project(
        self,
        project_gid: str,
        opts: (
            _options.GetProjectStatusesForProjectOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetProjectStatusesForProjectKeywords],
    ) -> _pagination.AsyncItemIterator[_types.ProjectStatusResponse]:
        """Get statuses from a project. See
        `ProjectStatusesApi.get_project_statuses_for_project`.
        """
        return self._call(
            _GET_PROJECT_STATUSES_FOR_PROJECT,
            {"project_gid": project_gid},
            opts,
            kwargs,
        )

    create_project_status_for_project_with_http_info = _with_http_info(
        create_project_status_for_project
    )
    delete_project_status_with_http_info = _with_http_info(delete_project_status)
    get_project_status_with_http_info = _with_http_info(get_project_status)
    get_project_statuses_for_project_with_http_info = _with_http_info(
        get_project_statuses_for_project
    )
