"""Audit log API: the operations of `AuditLogAPIApi`."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._core.operation import Operation, Parameter
from .._lazy import Later as _Later
from .._sync.api_base import Api
from .._sync.api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import pagination as _pagination
    from .. import types as _types
    from ..types import audit_log_api_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.audit_log_api_api")

__all__ = ["AuditLogAPIApi"]

_GET_AUDIT_LOG_EVENTS = Operation(
    name="get_audit_log_events",
    path="/workspaces/{workspace_gid}/audit_log_events",
    parameters=(
        Parameter("workspace_gid", "path"),
        Parameter("start_at"),
        Parameter("end_at"),
        Parameter("event_type"),
        Parameter("actor_type"),
        Parameter("actor_gid"),
        Parameter("resource_gid"),
        Parameter("limit"),
        Parameter("offset"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)


class AuditLogAPIApi(Api):
    """Events in an organization that matter for security: sign-ins, changed roles,
    deleted tasks, exports and the like. The log can be read but never changed, for
    example by a SIEM tool, or to find out later who did what.

    Only a service account of an Enterprise organization may read it. Events are
    kept for 90 days; store elsewhere what you need for longer.
    """

    def get_audit_log_events(
        self,
        workspace_gid: str,
        opts: _options.GetAuditLogEventsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAuditLogEventsKeywords],
    ) -> _pagination.ItemIterator[_types.AuditLogEvent]:
        """Get audit log events.

        Lists the events of the organization's audit log, the oldest first. Filters can
        be combined freely; without any you get all that there is. The log begins on 8
        October 2021, and what is older than 90 days is gone.

        The list always comes in pages, of 1000 events unless you set `limit`. Unlike
        other lists it has no last page: once there has been a `next_page`, there will
        be one in every response. Keep its `offset` and ask again later to get the
        events since then. To stop at the present, look for a page whose `data` is
        empty. Where no event matches at all, `next_page` is `null`.

        :param str workspace_gid: The workspace or organization. (required)
        :param datetime start_at: Only events from this time on.
        :param datetime end_at: Only events before this time.
        :param str event_type: Only events of this type.
        :param str actor_type: Only events caused by an actor of this type.
        :param str actor_gid: Only events caused by this user.
        :param str resource_gid: Only events that affected this object.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :return: AuditLogEventArray
        """
        return self._call(
            _GET_AUDIT_LOG_EVENTS, {"workspace_gid": workspace_gid}, opts, kwargs
        )

    get_audit_log_events_with_http_info = _with_http_info(get_audit_log_events)
