"""Task templates: the operations of `TaskTemplatesApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.task_templates_api import (
    _DELETE_TASK_TEMPLATE,
    _GET_TASK_TEMPLATE,
    _GET_TASK_TEMPLATES,
    _INSTANTIATE_TASK,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import task_templates_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.task_templates_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncTaskTemplatesApi"]


class AsyncTaskTemplatesApi(AsyncApi):
    """`TaskTemplatesApi` for asyncio."""

    async def delete_task_template(
        self, task_template_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a task template. See `TaskTemplatesApi.delete_task_template`."""
        return await self._call(
            _DELETE_TASK_TEMPLATE,
            {"task_template_gid": task_template_gid},
            None,
            kwargs,
        )

    async def get_task_template(
        self,
        task_template_gid: str,
        opts: _options.GetTaskTemplateOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTaskTemplateKeywords],
    ) -> _types.TaskTemplateResponse:
        """Get a task template. See `TaskTemplatesApi.get_task_template`."""
        return await self._call(
            _GET_TASK_TEMPLATE, {"task_template_gid": task_template_gid}, opts, kwargs
        )

    def get_task_templates(
        self,
        opts: _options.GetTaskTemplatesOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTaskTemplatesKeywords],
    ) -> _pagination.AsyncItemIterator[_types.TaskTemplateResponse]:
        """Get multiple task templates. See `TaskTemplatesApi.get_task_templates`."""
        return self._call(_GET_TASK_TEMPLATES, {}, opts, kwargs)

    async def instantiate_task(
        self,
        task_template_gid: str,
        opts: _options.InstantiateTaskOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.InstantiateTaskKeywords],
    ) -> _types.JobResponse:
        """Instantiate a task from a task template. See
        `TaskTemplatesApi.instantiate_task`.
        """
        return await self._call(
            _INSTANTIATE_TASK, {"task_template_gid": task_template_gid}, opts, kwargs
        )

    delete_task_template_with_http_info = _with_http_info(delete_task_template)
    get_task_template_with_http_info = _with_http_info(get_task_template)
    get_task_templates_with_http_info = _with_http_info(get_task_templates)
    instantiate_task_with_http_info = _with_http_info(instantiate_task)
