"""Organization exports: the operations of `OrganizationExportsApi`."""

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
    from ..types import organization_exports_api as _options
else:
    _types = _Later(".types")
    _options = _Later(".types.organization_exports_api")

__all__ = ["OrganizationExportsApi"]

_CREATE_ORGANIZATION_EXPORT = Operation(
    name="create_organization_export",
    method="POST",
    path="/organization_exports",
    parameters=(Parameter("opt_fields"),),
    body_required=True,
    security=(("personalAccessToken",),),
)
_GET_ORGANIZATION_EXPORT = Operation(
    name="get_organization_export",
    path="/organization_exports/{organization_export_gid}",
    parameters=(Parameter("organization_export_gid", "path"), Parameter("opt_fields")),
    security=(("personalAccessToken",),),
)


class OrganizationExportsApi(Api):
    """All the data of an organization in one file, for backups and the like. Ask for
    the export, look every few minutes whether its `state` is `finished`, then fetch
    the file from `download_url`. In a large organization that can take hours.

    Only service accounts of an Enterprise organization may do this.
    """

    def create_organization_export(
        self,
        body: _types.OrganizationExportRequestBody | dict[str, Any],
        opts: _options.CreateOrganizationExportOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateOrganizationExportKeywords],
    ) -> _types.OrganizationExportCompact:
        """Create an organization export request.

        Asks for an export of the whole organization, and returns without waiting for
        it. Keep the `gid`: it is what `get_organization_export` needs.

        :param dict body: The organization to export. (required)
        :param list[str] opt_fields: Properties of the export to return besides those of
            its compact form.
        :return: OrganizationExportCompact
        """
        return self._call(_CREATE_ORGANIZATION_EXPORT, {}, opts, kwargs, body)

    def get_organization_export(
        self,
        organization_export_gid: str,
        opts: _options.GetOrganizationExportOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetOrganizationExportKeywords],
    ) -> _types.OrganizationExportCompact:
        """Get details on an org export request.

        Returns an export that was asked for before: its progress and, once it is
        finished, the address of the file. The address may be valid for only an hour, so
        do not store it; call this method again for a new one.

        :param str organization_export_gid: The export. (required)
        :param list[str] opt_fields: Properties of the export to return besides those of
            its compact form.
        :return: OrganizationExportCompact
        """
        return self._call(
            _GET_ORGANIZATION_EXPORT,
            {"organization_export_gid": organization_export_gid},
            opts,
            kwargs,
        )

    create_organization_export_with_http_info = _with_http_info(
        create_organization_export
    )
    get_organization_export_with_http_info = _with_http_info(get_organization_export)
