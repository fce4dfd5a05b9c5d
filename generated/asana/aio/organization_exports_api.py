"""Organization exports: the operations of `OrganizationExportsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.organization_exports_api import (
    _CREATE_ORGANIZATION_EXPORT,
    _GET_ORGANIZATION_EXPORT,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import organization_exports_api as _options
else:
    _types = _Later(".types")
    _options = _Later(".types.organization_exports_api")

__all__ = ["AsyncOrganizationExportsApi"]


class AsyncOrganizationExportsApi(AsyncApi):
    """`OrganizationExportsApi` for asyncio."""

    async def create_organization_export(
        self,
        body: _types.OrganizationExportRequestBody | dict[str, Any],
        opts: _options.CreateOrganizationExportOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateOrganizationExportKeywords],
    ) -> _types.OrganizationExportCompact:
        """Create an organization export request. See
        `OrganizationExportsApi.create_organization_export`.
        """
        return await self._call(_CREATE_ORGANIZATION_EXPORT, {}, opts, kwargs, body)

    async def get_organization_export(
        self,
        organization_export_gid: str,
        opts: _options.GetOrganizationExportOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetOrganizationExportKeywords],
    ) -> _types.OrganizationExportCompact:
        """Get details on an org export request. See
        `OrganizationExportsApi.get_organization_export`.
        """
        return await self._call(
            _GET_ORGANIZATION_EXPORT,
            {"organization_export_gid": organization_export_gid},
            opts,
            kwargs,
        )

    create_organization_export_with_http_info = _with_http_info(
        create_organization_export
    )
    get_organization_export_with_http_info = _with_http_info(get_organization_export)
