"""Access requests: the operations of `AccessRequestsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.access_requests_api import (
    _APPROVE_ACCESS_REQUEST,
    _CREATE_ACCESS_REQUEST,
    _GET_ACCESS_REQUESTS,
    _REJECT_ACCESS_REQUEST,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import access_requests_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.access_requests_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncAccessRequestsApi"]


class AsyncAccessRequestsApi(AsyncApi):
    """`AccessRequestsApi` for asyncio."""

    async def approve_access_request(
        self, access_request_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Approve an access request. See `AccessRequestsApi.approve_access_request`."""
        return await self._call(
            _APPROVE_ACCESS_REQUEST,
            {"access_request_gid": access_request_gid},
            None,
            kwargs,
        )

    async def create_access_request(
        self,
        body: _types.AccessRequestCreateRequestBody | dict[str, Any],
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.AccessRequestResponse:
        """Create an access request. See `AccessRequestsApi.create_access_request`."""
        return await self._call(_CREATE_ACCESS_REQUEST, {}, None, kwargs, body)

    def get_access_requests(
        self,
        target: str,
        opts: _options.GetAccessRequestsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAccessRequestsKeywords],
    ) -> _pagination.AsyncItemIterator[_types.AccessRequestResponse]:
        """Get access requests. See `AccessRequestsApi.get_access_requests`."""
        return self._call(_GET_ACCESS_REQUESTS, {"target": target}, opts, kwargs)

    async def reject_access_request(
        self, access_request_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Reject an access request. See `AccessRequestsApi.reject_access_request`."""
        return await self._call(
            _REJECT_ACCESS_REQUEST,
            {"access_request_gid": access_request_gid},
            None,
            kwargs,
        )

    approve_access_request_with_http_info = _with_http_info(approve_access_request)
    create_access_request_with_http_info = _with_http_info(create_access_request)
    get_access_requests_with_http_info = _with_http_info(get_access_requests)
    reject_access_request_with_http_info = _with_http_info(reject_access_request)
