"""Webhooks: the operations of `WebhooksApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.webhooks_api import (
    _CREATE_WEBHOOK,
    _DELETE_WEBHOOK,
    _GET_WEBHOOK,
    _GET_WEBHOOKS,
    _UPDATE_WEBHOOK,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import webhooks_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.webhooks_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncWebhooksApi"]


class AsyncWebhooksApi(AsyncApi):
    """`WebhooksApi` for asyncio."""

    async def create_webhook(
        self,
        body: _types.WebhookRequestBody | dict[str, Any],
        opts: _options.CreateWebhookOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateWebhookKeywords],
    ) -> _types.WebhookCreatedResponseData:
        """Establish a webhook. See `WebhooksApi.create_webhook`."""
        return await self._call(_CREATE_WEBHOOK, {}, opts, kwargs, body)

    async def delete_webhook(
        self, webhook_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a webhook. See `WebhooksApi.delete_webhook`."""
        return await self._call(
            _DELETE_WEBHOOK, {"webhook_gid": webhook_gid}, None, kwargs
        )

    async def get_webhook(
        self,
        webhook_gid: str,
        opts: _options.GetWebhookOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetWebhookKeywords],
    ) -> _types.WebhookResponse:
        """Get a webhook. See `WebhooksApi.get_webhook`."""
        return await self._call(
            _GET_WEBHOOK, {"webhook_gid": webhook_gid}, opts, kwargs
        )

    def get_webhooks(
        self,
        workspace: str,
        opts: _options.GetWebhooksOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetWebhooksKeywords],
    ) -> _pagination.AsyncItemIterator[_types.WebhookResponse]:
        """Get multiple webhooks. See `WebhooksApi.get_webhooks`."""
        return self._call(_GET_WEBHOOKS, {"workspace": workspace}, opts, kwargs)

    async def update_webhook(
        self,
        body: _types.WebhookUpdateRequestBody | dict[str, Any],
        webhook_gid: str,
        opts: _options.UpdateWebhookOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateWebhookKeywords],
    ) -> _types.WebhookResponse:
        """Update a webhook. See `WebhooksApi.update_webhook`."""
        return await self._call(
            _UPDATE_WEBHOOK, {"webhook_gid": webhook_gid}, opts, kwargs, body
        )

    create_webhook_with_http_info = _with_http_info(create_webhook)
    delete_webhook_with_http_info = _with_http_info(delete_webhook)
    get_webhook_with_http_info = _with_http_info(get_webhook)
    get_webhooks_with_http_info = _with_http_info(get_webhooks)
    update_webhook_with_http_info = _with_http_info(update_webhook)
