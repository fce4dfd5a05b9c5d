"""Sections: the operations of `SectionsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.sections_api import (
    _ADD_TASK_FOR_SECTION,
    _CREATE_SECTION_FOR_PROJECT,
    _DELETE_SECTION,
    _GET_SECTION,
    _GET_SECTIONS_FOR_PROJECT,
    _INSERT_SECTION_FOR_PROJECT,
    _UPDATE_SECTION,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import sections_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.sections_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncSectionsApi"]


class AsyncSectionsApi(AsyncApi):
    """`SectionsApi` for asyncio."""

    async def add_task_for_section(
        self,
        section_gid: str,
        opts: _options.AddTaskForSectionOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.AddTaskForSectionKeywords],
    ) -> dict[str, Any]:
        """Add task to section. See `SectionsApi.add_task_for_section`."""
        return await self._call(
            _ADD_TASK_FOR_SECTION, {"section_gid": section_gid}, opts, kwargs
        )

    async def create_section_for_project(
        self,
        project_gid: str,
        opts: _options.CreateSectionForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateSectionForProjectKeywords],
    ) -> _types.SectionResponse:
        """Create a section in a project. See `SectionsApi.create_section_for_project`."""
        return await self._call(
            _CREATE_SECTION_FOR_PROJECT, {"project_gid": project_gid}, opts, kwargs
        )

    async def delete_section(
        self, section_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a section. See `SectionsApi.delete_section`."""
        return await self._call(
            _DELETE_SECTION, {"section_gid": section_gid}, None, kwargs
        )

    async def get_section(
        self,
        section_gid: str,
        opts: _options.GetSectionOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetSectionKeywords],
    ) -> _types.SectionResponse:
        """Get a section. See `SectionsApi.get_section`."""
        return await self._call(
            _GET_SECTION, {"section_gid": section_gid}, opts, kwargs
        )

    def get_sections_for_project(
        self,
        project_gid: str,
        opts: _options.GetSectionsForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetSectionsForProjectKeywords],
    ) -> _pagination.AsyncItemIterator[_types.SectionResponse]:
        """Get sections in a project. See `SectionsApi.get_sections_for_project`."""
        return self._call(
            _GET_SECTIONS_FOR_PROJECT, {"project_gid": project_gid}, opts, kwargs
        )

    async def insert_section_for_project(
        self,
        project_gid: str,
        opts: _options.InsertSectionForProjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.InsertSectionForProjectKeywords],
    ) -> dict[str, Any]:
        """Move or Insert sections. See `SectionsApi.insert_section_for_project`."""
        return await self._call(
            _INSERT_SECTION_FOR_PROJECT, {"project_gid": project_gid}, opts, kwargs
        )

    async def update_section(
        self,
        section_gid: str,
        opts: _options.UpdateSectionOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateSectionKeywords],
    ) -> _types.SectionResponse:
        """Update a section. See `SectionsApi.update_section`."""
        return await self._call(
            _UPDATE_SECTION, {"section_gid": section_gid}, opts, kwargs
        )

    add_task_for_section_with_http_info = _with_http_info(add_task_for_section)
    create_section_for_project_with_http_info = _with_http_info(
        create_section_for_project
    )
    delete_section_with_http_info = _with_http_info(delete_section)
    get_section_with_http_info = _with_http_info(get_section)
    get_sections_for_project_with_http_info = _with_http_info(get_sections_for_project)
    insert_section_for_project_with_http_info = _with_http_info(
        insert_section_for_project
    )
    update_section_with_http_info = _with_http_info(update_section)
