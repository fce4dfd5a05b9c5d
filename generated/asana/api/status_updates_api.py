"""Status updates: the operations of `StatusUpdatesApi`."""

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
    from ..types import status_updates_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.status_updates_api")

__all__ = ["StatusUpdatesApi"]

_CREATE_STATUS_FOR_OBJECT = Operation(
    name="create_status_for_object",
    method="POST",
    path="/status_updates",
    parameters=(Parameter("opt_fields"),),
    body_required=True,
    security=(("personalAccessToken",),),
)
_DELETE_STATUS = Operation(
    name="delete_status",
    method="DELETE",
    path="/status_updates/{status_update_gid}",
    parameters=(Parameter("status_update_gid", "path"),),
    security=(("personalAccessToken",),),
)
_GET_STATUS = Operation(
    name="get_status",
    path="/status_updates/{status_update_gid}",
    parameters=(Parameter("status_update_gid", "path"), Parameter("opt_fields")),
    security=(("personalAccessToken",),),
)
_GET_STATUSES_FOR_OBJECT = Operation(
    name="get_statuses_for_object",
    path="/status_updates",
    parameters=(
        Parameter("limit"),
        Parameter("offset"),
        Parameter("parent", required=True),
        Parameter("created_since"),
        Parameter("opt_fields"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)


class StatusUpdatesApi(Api):
    """Reports on how a project, a portfolio or a goal is doing. Each has a text and a
    `status_type` that sums it up, and all followers of its parent are told about
    it. Status updates can be written and deleted but not changed.

    Projects and portfolios are `on_track`, `at_risk`, `off_track`, `on_hold`,
    `complete` or `dropped`. Goals are `on_track`, `at_risk`, `off_track`,
    `achieved`, `partial`, `missed` or `dropped`.
    """

    def create_status_for_object(
        self,
        body: _types.StatusUpdateRequestBody | dict[str, Any],
        opts: _options.CreateStatusForObjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateStatusForObjectKeywords],
    ) -> _types.StatusUpdateResponse:
        """Create a status update.

        Reports on a project, portfolio or goal, and returns the status update in full.
        The followers of the parent are told at once.

        :param dict body: The status update, and what it is about. (required)
        :param list[str] opt_fields: Properties of the status update to return besides
            those of its compact form.
        :return: StatusUpdateResponse
        """
        return self._call(_CREATE_STATUS_FOR_OBJECT, {}, opts, kwargs, body)

    def delete_status(
        self, status_update_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a status update.

        Deletes a status update. The `data` of the response is empty.

        :param str status_update_gid: The status update. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _DELETE_STATUS, {"status_update_gid": status_update_gid}, None, kwargs
        )

    def get_status(
        self,
        status_update_gid: str,
        opts: _options.GetStatusOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetStatusKeywords],
    ) -> _types.StatusUpdateResponse:
        """Get a status update.

        Returns one status update in full.

        :param str status_update_gid: The status update. (required)
        :param list[str] opt_fields: Properties of the status update to return besides
            those of its compact form.
        :return: StatusUpdateResponse
        """
        return self._call(
            _GET_STATUS, {"status_update_gid": status_update_gid}, opts, kwargs
        )

    def get_statuses_for_object(
        self,
        parent: str,
        opts: _options.GetStatusesForObjectOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetStatusesForObjectKeywords],
    ) -> _pagination.ItemIterator[_types.StatusUpdateResponse]:
        """Get status updates from an object.

        Lists the status updates of a project, portfolio or goal, in compact form.

        :param str parent: The project, portfolio or goal whose status updates you want.
            (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param datetime created_since: Only status updates written at this time or
            later.
        :param list[str] opt_fields: Properties of the status updates to return besides
            those of their compact form.
        :return: StatusUpdateResponseArray
        """
        return self._call(_GET_STATUSES_FOR_OBJECT, {"parent": parent}, opts, kwargs)

    create_status_for_object_with_http_info = _with_http_info(create_status_for_object)
    delete_status_with_http_info = _with_http_info(delete_status)
    get_status_with_http_info = _with_http_info(get_status)
    get_statuses_for_object_with_http_info = _with_http_info(get_statuses_for_object)
