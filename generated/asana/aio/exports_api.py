"""Exports: the operations of `ExportsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.exports_api import (
    _CREATE_GRAPH_EXPORT,
    _CREATE_RESOURCE_EXPORT,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
else:
    _types = _Later(".types")

__all__ = ["AsyncExportsApi"]


class AsyncExportsApi(AsyncApi):
    """`ExportsApi` for asyncio."""

    async def create_graph_export(
        self,
        body: _types.GraphExportRequestBody | dict[str, Any],
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.GraphExportResponse:
        """Initiate a graph export. See `ExportsApi.create_graph_export`."""
        return await self._call(_CREATE_GRAPH_EXPORT, {}, None, kwargs, body)

    async def create_resource_export(
        self,
        body: _types.ResourceExportRequestBody | dict[str, Any],
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.ResourceExportResponse:
        """Initiate a resource export. See `ExportsApi.create_resource_export`."""
        return await self._call(_CREATE_RESOURCE_EXPORT, {}, None, kwargs, body)

    create_graph_export_with_http_info = _with_http_info(create_graph_export)
    create_resource_export_with_http_info = _with_http_info(create_resource_export)
