"""Audit log API: the operations of `AuditLogAPIApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.audit_log_api_api import (
    _GET_AUDIT_LOG_EVENTS,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import audit_log_api_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.audit_log_api_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncAuditLogAPIApi"]


class AsyncAuditLogAPIApi(AsyncApi):
    """`AuditLogAPIApi` for asyncio."""

    def get_audit_log_events(
        self,
        workspace_gid: str,
        opts: _options.GetAuditLogEventsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAuditLogEventsKeywords],
    ) -> _pagination.AsyncItemIterator[_types.AuditLogEvent]:
        """Get audit log events. See `AuditLogAPIApi.get_audit_log_events`."""
        return self._call(
            _GET_AUDIT_LOG_EVENTS, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    get_audit_log_events_with_http_info = _with_http_info(get_audit_log_events)
