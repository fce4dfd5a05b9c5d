"""Project briefs: the operations of `ProjectBriefsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.project_briefs_api import (
    _CREATE_PROJECT_BRIEF,
    _DELETE_PROJECT_BRIEF,
    _GET_PROJECT_BRIEF,
    _UPDATE_PROJECT_BRIEF,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import project_briefs_api as _options
else:
    _types = _Later(".types")
    _options = _Later(".types.project_briefs_api")

__all__ = ["AsyncProjectBriefsApi"]


class AsyncProjectBriefsApi(AsyncApi):
    """`ProjectBriefsApi` for asyncio."""

    async def create_project_brief(
        self,
        body: _types.ProjectBriefRequestBody | dict[str, Any],
        project_gid: str,
        opts: _options.CreateProjectBriefOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateProjectBriefKeywords],
    ) -> _types.ProjectBriefResponse:
        """Create a project brief. See `ProjectBriefsApi.create_project_brief`."""
        return await self._call(
            _CREATE_PROJECT_BRIEF, {"project_gid": project_gid}, opts, kwargs, body
        )

    async def delete_project_brief(
        self, project_brief_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a project brief. See `ProjectBriefsApi.delete_project_brief`."""
        return await self._call(
            _DELETE_PROJECT_BRIEF,
            {"project_brief_gid": project_brief_gid},
            None,
            kwargs,
        )

    async def get_project_brief(
        self,
        project_brief_gid: str,
        opts: _options.GetProjectBriefOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectBriefKeywords],
    ) -> _types.ProjectBriefResponse:
        """Get a project brief. See `ProjectBriefsApi.get_project_brief`."""
        return await self._call(
            _GET_PROJECT_BRIEF, {"project_brief_gid": project_brief_gid}, opts, kwargs
        )

    async def update_project_brief(
        self,
        body: _types.ProjectBriefRequestBody | dict[str, Any],
        project_brief_gid: str,
        opts: _options.UpdateProjectBriefOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateProjectBriefKeywords],
    ) -> _types.ProjectBriefResponse:
        """Update a project brief. See `ProjectBriefsApi.update_project_brief`."""
        return await self._call(
            _UPDATE_PROJECT_BRIEF,
            {"project_brief_gid": project_brief_gid},
            opts,
            kwargs,
            body,
        )

    create_project_brief_with_http_info = _with_http_info(create_project_brief)
    delete_project_brief_with_http_info = _with_http_info(delete_project_brief)
    get_project_brief_with_http_info = _with_http_info(get_project_brief)
    update_project_brief_with_http_info = _with_http_info(update_project_brief)
