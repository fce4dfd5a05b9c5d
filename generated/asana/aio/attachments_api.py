"""Attachments: the operations of `AttachmentsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.attachments_api import (
    _CREATE_ATTACHMENT_FOR_OBJECT,
    _DELETE_ATTACHMENT,
    _GET_ATTACHMENT,
    _GET_ATTACHMENTS_FOR_OBJECT,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import attachments_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.attachments_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncAttachmentsApi"]


class AsyncAttachmentsApi(AsyncApi):
    """`AttachmentsApi` for asyncio."""

    async def create_attachment_for_object(
        self,
        opts: _options.CreateAttachmentForObjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateAttachmentForObjectKeywords],
    ) -> _types.AttachmentResponse:
        """Upload an attachment. See `AttachmentsApi.create_attachment_for_object`."""
        return await self._call(_CREATE_ATTACHMENT_FOR_OBJECT, {}, opts, kwargs)

    async def delete_attachment(
        self, attachment_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete an attachment. See `AttachmentsApi.delete_attachment`."""
        return await self._call(
            _DELETE_ATTACHMENT, {"attachment_gid": attachment_gid}, None, kwargs
        )

    async def get_attachment(
        self,
        attachment_gid: str,
        opts: _options.GetAttachmentOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAttachmentKeywords],
    ) -> _types.AttachmentResponse:
        """Get an attachment. See `AttachmentsApi.get_attachment`."""
        return await self._call(
            _GET_ATTACHMENT, {"attachment_gid": attachment_gid}, opts, kwargs
        )

    def get_attachments_for_object(
        self,
        parent: str,
        opts: _options.GetAttachmentsForObjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAttachmentsForObjectKeywords],
    ) -> _pagination.AsyncItemIterator[_types.AttachmentResponse]:
        """Get attachments from an object. See `AttachmentsApi.get_attachments_for_object`."""
        return self._call(_GET_ATTACHMENTS_FOR_OBJECT, {"parent": parent}, opts, kwargs)

    create_attachment_for_object_with_http_info = _with_http_info(
        create_attachment_for_object
    )
    delete_attachment_with_http_info = _with_http_info(delete_attachment)
    get_attachment_with_http_info = _with_http_info(get_attachment)
    get_attachments_for_object_with_http_info = _with_http_info(
        get_attachments_for_object
    )
