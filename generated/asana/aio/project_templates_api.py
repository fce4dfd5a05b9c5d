"""Project templates: the operations of `ProjectTemplatesApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.project_templates_api import (
    _DELETE_PROJECT_TEMPLATE,
    _GET_PROJECT_TEMPLATE,
    _GET_PROJECT_TEMPLATES,
    _GET_PROJECT_TEMPLATES_FOR_TEAM,
    _INSTANTIATE_PROJECT,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import project_templates_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.project_templates_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncProjectTemplatesApi"]


class AsyncProjectTemplatesApi(AsyncApi):
    """`ProjectTemplatesApi` for asyncio."""

    async def delete_project_template(
        self, project_template_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a project template. See `ProjectTemplatesApi.delete_project_template`."""
        return await self._call(
            _DELETE_PROJECT_TEMPLATE,
            {"project_template_gid": project_template_gid},
            None,
            kwargs,
        )

    async def get_project_template(
        self,
        project_template_gid: str,
        opts: _options.GetProjectTemplateOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectTemplateKeywords],
    ) -> _types.ProjectTemplateResponse:
        """Get a project template. See `ProjectTemplatesApi.get_project_template`."""
        return await self._call(
            _GET_PROJECT_TEMPLATE,
            {"project_template_gid": project_template_gid},
            opts,
            kwargs,
        )

    def get_project_templates(
        self,
        opts: _options.GetProjectTemplatesOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectTemplatesKeywords],
    ) -> _pagination.AsyncItemIterator[_types.ProjectTemplateResponse]:
        """Get multiple project templates. See `ProjectTemplatesApi.get_project_templates`."""
        return self._call(_GET_PROJECT_TEMPLATES, {}, opts, kwargs)

    def get_project_templates_for_team(
        self,
        team_gid: str,
        opts: _options.GetProjectTemplatesForTeamOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetProjectTemplatesForTeamKeywords],
    ) -> _pagination.AsyncItemIterator[_types.ProjectTemplateResponse]:
        """Get a team's project templates. See
        `ProjectTemplatesApi.get_project_templates_for_team`.
        """
        return self._call(
            _GET_PROJECT_TEMPLATES_FOR_TEAM, {"team_gid": team_gid}, opts, kwargs
        )

    async def instantiate_project(
        self,
        project_template_gid: str,
        opts: _options.InstantiateProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.InstantiateProjectKeywords],
    ) -> _types.JobResponse:
        """Instantiate a project from a project template. See
        `ProjectTemplatesApi.instantiate_project`.
        """
        return await self._call(
            _INSTANTIATE_PROJECT,
            {"project_template_gid": project_template_gid},
            opts,
            kwargs,
        )

    delete_project_template_with_http_info = _with_http_info(delete_project_template)
    get_project_template_with_http_info = _with_http_info(get_project_template)
    get_project_templates_with_http_info = _with_http_info(get_project_templates)
    get_project_templates_for_team_with_http_info = _with_http_info(
        get_project_templates_for_team
    )
    instantiate_project_with_http_info = _with_http_info(instantiate_project)
