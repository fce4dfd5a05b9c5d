"""Allocations: the operations of `AllocationsApi`."""

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
    from ..types import allocations_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.allocations_api")

__all__ = ["AllocationsApi"]

_CREATE_ALLOCATION = Operation(
    name="create_allocation",
    method="POST",
    path="/allocations",
    parameters=(Parameter("opt_fields"),),
    body_required=True,
    security=(("personalAccessToken",),),
)
_DELETE_ALLOCATION = Operation(
    name="delete_allocation",
    method="DELETE",
    path="/allocations/{allocation_gid}",
    parameters=(Parameter("allocation_gid", "path"),),
    security=(("personalAccessToken",),),
)
_GET_ALLOCATION = Operation(
    name="get_allocation",
    path="/allocations/{allocation_gid}",
    parameters=(Parameter("allocation_gid", "path"), Parameter("opt_fields")),
    security=(("personalAccessToken",),),
)
_GET_ALLOCATIONS = Operation(
    name="get_allocations",
    path="/allocations",
    parameters=(
        Parameter("parent"),
        Parameter("assignee"),
        Parameter("workspace"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)
_UPDATE_ALLOCATION = Operation(
    name="update_allocation",
    method="PUT",
    path="/allocations/{allocation_gid}",
    parameters=(Parameter("allocation_gid", "path"), Parameter("opt_fields")),
    body_required=True,
    security=(("personalAccessToken",),),
)


class AllocationsApi(Api):
    """How much of somebody's time a project takes, from one day to another: so many
    hours, or a share in percent. An allocation may be for a user, or for a
    placeholder where it is not settled yet who will do the work.
    """

    def create_allocation(
        self,
        body: _types.CreateAllocationBody | dict[str, Any],
        opts: _options.CreateAllocationOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateAllocationKeywords],
    ) -> _types.AllocationResponse:
        """Create an allocation.

        Reserves somebody's time for a project. Without `effort` the allocation says
        only from when to when they work on it. Returns the new allocation in full.

        :param dict body: Who works on what, and when. (required)
        :param list[str] opt_fields: Properties of the allocation to return besides
            those of its compact form.
        :return: AllocationResponse
        """
        return self._call(_CREATE_ALLOCATION, {}, opts, kwargs, body)

    def delete_allocation(
        self, allocation_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete an allocation.

        Deletes an allocation. The `data` of the response is empty.

        :param str allocation_gid: The allocation. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _DELETE_ALLOCATION, {"allocation_gid": allocation_gid}, None, kwargs
        )

    def get_allocation(
        self,
        allocation_gid: str,
        opts: _options.GetAllocationOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAllocationKeywords],
    ) -> _types.AllocationResponse:
        """Get an allocation.

        Returns one allocation in full.

        :param str allocation_gid: The allocation. (required)
        :param list[str] opt_fields: Properties of the allocation to return besides
            those of its compact form.
        :return: AllocationResponse
        """
        return self._call(
            _GET_ALLOCATION, {"allocation_gid": allocation_gid}, opts, kwargs
        )

    def get_allocations(
        self,
        opts: _options.GetAllocationsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAllocationsKeywords],
    ) -> _pagination.ItemIterator[_types.AllocationResponse]:
        """Get multiple allocations.

        Lists allocations: those of a project (`parent`), those of a user or placeholder
        (`assignee`), or both at once.

        :param str parent: Only allocations to this project.
        :param str assignee: Only allocations of this user or placeholder.
        :param str workspace: Only allocations in this workspace.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of the allocations to return besides
            those of their compact form.
        :return: AllocationResponseArray
        """
        return self._call(_GET_ALLOCATIONS, {}, opts, kwargs)

    def update_allocation(
        self,
        body: _types.AllocationRequestBody | dict[str, Any],
        allocation_gid: str,
        opts: _options.UpdateAllocationOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateAllocationKeywords],
    ) -> _types.AllocationResponse:
        """Update an allocation.

        Changes what you send, keeps the rest, and returns the whole allocation as it is
        now.

        :param dict body: What to change. (required)
        :param str allocation_gid: The allocation. (required)
        :param list[str] opt_fields: Properties of the allocation to return besides
            those of its compact form.
        :return: AllocationResponse
        """
        return self._call(
            _UPDATE_ALLOCATION, {"allocation_gid": allocation_gid}, opts, kwargs, body
        )

    create_allocation_with_http_info = _with_http_info(create_allocation)
    delete_allocation_with_http_info = _with_http_info(delete_allocation)
    get_allocation_with_http_info = _with_http_info(get_allocation)
    get_allocations_with_http_info = _with_http_info(get_allocations)
    update_allocation_with_http_info = _with_http_info(update_allocation)
