"""Batch API: the operations of `BatchAPIApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.batch_api_api import (
    _CREATE_BATCH_REQUEST,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import batch_api_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.batch_api_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncBatchAPIApi"]


class AsyncBatchAPIApi(AsyncApi):
    """`BatchAPIApi` for asyncio."""

    async def create_batch_request(
        self,
        body: _types.BatchRequestBody | dict[str, Any],
        opts: _options.CreateBatchRequestOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateBatchRequestKeywords],
    ) -> _pagination.AsyncItemIterator[_types.BatchResponse]:
        """Submit parallel requests. See `BatchAPIApi.create_batch_request`."""
        return await self._call(_CREATE_BATCH_REQUEST, {}, opts, kwargs, body)

    create_batch_request_with_http_info = _with_http_info(create_batch_request)
