"""Ooo entries: the operations of `OooEntriesApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.ooo_entries_api import (
    _CREATE_OOO_ENTRY,
    _DELETE_OOO_ENTRY,
    _GET_OOO_ENTRIES,
    _GET_OOO_ENTRY,
    _UPDATE_OOO_ENTRY,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import ooo_entries_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.ooo_entries_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncOooEntriesApi"]


class AsyncOooEntriesApi(AsyncApi):
    """`OooEntriesApi` for asyncio."""

    async def create_ooo_entry(
        self,
        body: _types.CreateOooEntryBody | dict[str, Any],
        opts: _options.CreateOooEntryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateOooEntryKeywords],
    ) -> _types.OooEntryResponse:
        """Create an OOO entry. See `OooEntriesApi.create_ooo_entry`."""
        return await self._call(_CREATE_OOO_ENTRY, {}, opts, kwargs, body)

    async def delete_ooo_entry(
        self, ooo_entry_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete an OOO entry. See `OooEntriesApi.delete_ooo_entry`."""
        return await self._call(
            _DELETE_OOO_ENTRY, {"ooo_entry_gid": ooo_entry_gid}, None, kwargs
        )

    def get_ooo_entries(
        self,
        user: str,
        workspace: str,
        opts: _options.GetOooEntriesOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetOooEntriesKeywords],
    ) -> _pagination.AsyncItemIterator[_types.OooEntryResponse]:
        """Get OOO entries for a user. See `OooEntriesApi.get_ooo_entries`."""
        return self._call(
            _GET_OOO_ENTRIES, {"user": user, "workspace": workspace}, opts, kwargs
        )

    async def get_ooo_entry(
        self,
        ooo_entry_gid: str,
        opts: _options.GetOooEntryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetOooEntryKeywords],
    ) -> _types.OooEntryResponse:
        """Get an OOO entry. See `OooEntriesApi.get_ooo_entry`."""
        return await self._call(
            _GET_OOO_ENTRY, {"ooo_entry_gid": ooo_entry_gid}, opts, kwargs
        )

    async def update_ooo_entry(
        self,
        body: _types.OooEntryBaseBody | dict[str, Any],
        ooo_entry_gid: str,
        opts: _options.UpdateOooEntryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateOooEntryKeywords],
    ) -> _types.OooEntryResponse:
        """Update an OOO entry. See `OooEntriesApi.update_ooo_entry`."""
        return await self._call(
            _UPDATE_OOO_ENTRY, {"ooo_entry_gid": ooo_entry_gid}, opts, kwargs, body
        )

    create_ooo_entry_with_http_info = _with_http_info(create_ooo_entry)
    delete_ooo_entry_with_http_info = _with_http_info(delete_ooo_entry)
    get_ooo_entries_with_http_info = _with_http_info(get_ooo_entries)
    get_ooo_entry_with_http_info = _with_http_info(get_ooo_entry)
    update_ooo_entry_with_http_info = _with_http_info(update_ooo_entry)
