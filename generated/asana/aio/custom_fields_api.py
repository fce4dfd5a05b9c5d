"""Custom fields: the operations of `CustomFieldsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.custom_fields_api import (
    _CREATE_CUSTOM_FIELD,
    _CREATE_ENUM_OPTION_FOR_CUSTOM_FIELD,
    _DELETE_CUSTOM_FIELD,
    _GET_CUSTOM_FIELD,
    _GET_CUSTOM_FIELDS_FOR_WORKSPACE,
    _INSERT_ENUM_OPTION_FOR_CUSTOM_FIELD,
    _UPDATE_CUSTOM_FIELD,
    _UPDATE_ENUM_OPTION,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import custom_fields_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.custom_fields_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncCustomFieldsApi"]


class AsyncCustomFieldsApi(AsyncApi):
    """`CustomFieldsApi` for asyncio."""

    async def create_custom_field(
        self,
        body: _types.CustomFieldCreateRequestBody | dict[str, Any],
        opts: _options.CreateCustomFieldOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateCustomFieldKeywords],
    ) -> _types.CustomFieldResponse:
        """Create a custom field. See `CustomFieldsApi.create_custom_field`."""
        return await self._call(_CREATE_CUSTOM_FIELD, {}, opts, kwargs, body)

    async def create_enum_option_for_custom_field(
        self,
        custom_field_gid: str,
        opts: (
            _options.CreateEnumOptionForCustomFieldOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.CreateEnumOptionForCustomFieldKeywords],
    ) -> _types.EnumOption:
        """Create an enum option. See
        `CustomFieldsApi.create_enum_option_for_custom_field`.
        """
        return await self._call(
            _CREATE_ENUM_OPTION_FOR_CUSTOM_FIELD,
            {"custom_field_gid": custom_field_gid},
            opts,
            kwargs,
        )

    async def delete_custom_field(
        self, custom_field_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a custom field. See `CustomFieldsApi.delete_custom_field`."""
        return await self._call(
            _DELETE_CUSTOM_FIELD, {"custom_field_gid": custom_field_gid}, None, kwargs
        )

    async def get_custom_field(
        self,
        custom_field_gid: str,
        opts: _options.GetCustomFieldOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetCustomFieldKeywords],
    ) -> _types.CustomFieldResponse:
        """Get a custom field. See `CustomFieldsApi.get_custom_field`."""
        return await self._call(
            _GET_CUSTOM_FIELD, {"custom_field_gid": custom_field_gid}, opts, kwargs
        )

    def get_custom_fields_for_workspace(
        self,
        workspace_gid: str,
        opts: (
            _options.GetCustomFieldsForWorkspaceOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.GetCustomFieldsForWorkspaceKeywords],
    ) -> _pagination.AsyncItemIterator[_types.CustomFieldResponse]:
        """Get a workspace's custom fields. See
        `CustomFieldsApi.get_custom_fields_for_workspace`.
        """
        return self._call(
            _GET_CUSTOM_FIELDS_FOR_WORKSPACE,
            {"workspace_gid": workspace_gid},
            opts,
            kwargs,
        )

    async def insert_enum_option_for_custom_field(
        self,
        custom_field_gid: str,
        opts: (
            _options.InsertEnumOptionForCustomFieldOptions | dict[str, Any] | None
        ) = None,
        **kwargs: Unpack[_options.InsertEnumOptionForCustomFieldKeywords],
    ) -> _types.EnumOption:
        """Reorder a custom field's enum. See
        `CustomFieldsApi.insert_enum_option_for_custom_field`.
        """
        return await self._call(
            _INSERT_ENUM_OPTION_FOR_CUSTOM_FIELD,
            {"custom_field_gid": custom_field_gid},
            opts,
            kwargs,
        )

    async def update_custom_field(
        self,
        custom_field_gid: str,
        opts: _options.UpdateCustomFieldOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateCustomFieldKeywords],
    ) -> _types.CustomFieldResponse:
        """Update a custom field. See `CustomFieldsApi.update_custom_field`."""
        return await self._call(
            _UPDATE_CUSTOM_FIELD, {"custom_field_gid": custom_field_gid}, opts, kwargs
        )

    async def update_enum_option(
        self,
        enum_option_gid: str,
        opts: _options.UpdateEnumOptionOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateEnumOptionKeywords],
    ) -> _types.EnumOption:
        """Update an enum option. See `CustomFieldsApi.update_enum_option`."""
        return await self._call(
            _UPDATE_ENUM_OPTION, {"enum_option_gid": enum_option_gid}, opts, kwargs
        )

    create_custom_field_with_http_info = _with_http_info(create_custom_field)
    create_enum_option_for_custom_field_with_http_info = _with_http_info(
        create_enum_option_for_custom_field
    )
    delete_custom_field_with_http_info = _with_http_info(delete_custom_field)
    get_custom_field_with_http_info = _with_http_info(get_custom_field)
    get_custom_fields_for_workspace_with_http_info = _with_http_info(
        get_custom_fields_for_workspace
    )
    insert_enum_option_for_custom_field_with_http_info = _with_http_info(
        insert_enum_option_for_custom_field
    )
    update_custom_field_with_http_info = _with_http_info(update_custom_field)
    update_enum_option_with_http_info = _with_http_info(update_enum_option)
