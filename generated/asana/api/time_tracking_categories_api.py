"""Time tracking categories: the operations of `TimeTrackingCategoriesApi`."""

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
    from ..types import time_tracking_categories_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.time_tracking_categories_api")

__all__ = ["TimeTrackingCategoriesApi"]

_CREATE_TIME_TRACKING_CATEGORY = Operation(
    name="create_time_tracking_category",
    method="POST",
    path="/time_tracking_categories",
    parameters=(Parameter("opt_fields"),),
    body_required=True,
)
_DELETE_TIME_TRACKING_CATEGORY = Operation(
    name="delete_time_tracking_category",
    method="DELETE",
    path="/time_tracking_categories/{time_tracking_category_gid}",
    parameters=(Parameter("time_tracking_category_gid", "path"),),
)
_GET_TIME_TRACKING_CATEGORIES = Operation(
    name="get_time_tracking_categories",
    path="/time_tracking_categories",
    parameters=(
        Parameter("workspace", required=True),
        Parameter("is_archived"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_GET_TIME_TRACKING_CATEGORY = Operation(
    name="get_time_tracking_category",
    path="/time_tracking_categories/{time_tracking_category_gid}",
    parameters=(
        Parameter("time_tracking_category_gid", "path"),
        Parameter("opt_fields"),
    ),
)
_GET_TIME_TRACKING_ENTRIES_FOR_TIME_TRACKING_CATEGORY = Operation(
    name="get_time_tracking_entries_for_time_tracking_category",
    path="/time_tracking_categories/{time_tracking_category_gid}/time_tracking_entries",
    parameters=(
        Parameter("time_tracking_category_gid", "path"),
        Parameter("start_date"),
        Parameter("end_date"),
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_UPDATE_TIME_TRACKING_CATEGORY = Operation(
    name="update_time_tracking_category",
    method="PUT",
    path="/time_tracking_categories/{time_tracking_category_gid}",
    parameters=(
        Parameter("time_tracking_category_gid", "path"),
        Parameter("opt_fields"),
    ),
    body_required=True,
)


class TimeTrackingCategoriesApi(Api):
    """Labels that tell what kind of work a time tracking entry was for. Administrators
    keep them for the whole workspace, so that reports can be made by kind. Archive
    a category that is no longer needed instead of deleting it: new entries cannot
    use it then, while old entries keep it.
    """

    def create_time_tracking_category(
        self,
        body: _types.TimeTrackingCategoryCreateRequestBody | dict[str, Any],
        opts: _options.CreateTimeTrackingCategoryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateTimeTrackingCategoryKeywords],
    ) -> _types.TimeTrackingCategoryResponse:
        """Create a time tracking category.

        Creates a category in a workspace and returns it in full.

        :param dict body: The name of the category, its workspace, and a color if you
            like. (required)
        :param list[str] opt_fields: Properties of the category to return besides those
            of its compact form.
        :return: TimeTrackingCategoryResponse
        """
        return self._call(_CREATE_TIME_TRACKING_CATEGORY, {}, opts, kwargs, body)

    def delete_time_tracking_category(
        self, time_tracking_category_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a time tracking category.

        Deletes a category for good. To keep it on the entries that have it, archive it
        instead.

        :param str time_tracking_category_gid: The time tracking category. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _DELETE_TIME_TRACKING_CATEGORY,
            {"time_tracking_category_gid": time_tracking_category_gid},
            None,
            kwargs,
        )

    def get_time_tracking_categories(
        self,
        workspace: str,
        opts: _options.GetTimeTrackingCategoriesOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTimeTrackingCategoriesKeywords],
    ) -> _pagination.ItemIterator[_types.TimeTrackingCategoryResponse]:
        """Get time tracking categories for a workspace.

        Lists the categories of a workspace in compact form: those in use or, if you set
        `is_archived`, those that have been put away.

        :param str workspace: The workspace whose categories are listed. (required)
        :param bool is_archived: Which to list: archived ones (`true`) or those in use
            (`false`, as without it).
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each category to return besides those
            of its compact form.
        :return: TimeTrackingCategoryResponseArray
        """
        return self._call(
            _GET_TIME_TRACKING_CATEGORIES, {"workspace": workspace}, opts, kwargs
        )

    def get_time_tracking_category(
        self,
        time_tracking_category_gid: str,
        opts: _options.GetTimeTrackingCategoryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTimeTrackingCategoryKeywords],
    ) -> _types.TimeTrackingCategoryResponse:
        """Get a time tracking category.

        Returns one category in full.

        :param str time_tracking_category_gid: The time tracking category. (required)
        :param list[str] opt_fields: Properties of the category to return besides those
            of its compact form.
        :return: TimeTrackingCategoryResponse
        """
        return self._call(
            _GET_TIME_TRACKING_CATEGORY,
            {"time_tracking_category_gid": time_tracking_category_gid},
            opts,
            kwargs,
        )

    def get_time_tracking_entries_for_time_tracking_category(
        self,
        time_tracking_category_gid: str,
        opts: (
            _options.GetTimeTrackingEntriesForTimeTrackingCategoryOptions
            | dict[str, Any]
            | None
        ) = None,
        **kwargs: Unpack[
            _options.GetTimeTrackingEntriesForTimeTrackingCategoryKeywords
        ],
    ) -> _pagination.ItemIterator[_types.TimeTrackingEntryCompact]:
        """Get the entries of a time tracking category.

        Lists the entries that have a category, in compact form. Both dates are about
        `entered_on` of the entry.

        :param str time_tracking_category_gid: The time tracking category. (required)
        :param date start_date: Leave out entries of earlier days.
        :param date end_date: Leave out entries of later days.
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param list[str] opt_fields: Properties of each entry to return besides those of
            its compact form.
        :return: TimeTrackingEntryCompactArray
        """
        return self._call(
            _GET_TIME_TRACKING_ENTRIES_FOR_TIME_TRACKING_CATEGORY,
            {"time_tracking_category_gid": time_tracking_category_gid},
            opts,
            kwargs,
        )

    def update_time_tracking_category(
        self,
        body: _types.TimeTrackingCategoryUpdateRequestBody | dict[str, Any],
        time_tracking_category_gid: str,
        opts: _options.UpdateTimeTrackingCategoryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateTimeTrackingCategoryKeywords],
    ) -> _types.TimeTrackingCategoryResponse:
        """Update a time tracking category.

        Changes the fields that you send and leaves the others as they are;
        `is_archived` puts the category away or brings it back. Returns it in full.

        :param dict body: The fields to change. (required)
        :param str time_tracking_category_gid: The time tracking category. (required)
        :param list[str] opt_fields: Properties of the category to return besides those
            of its compact form.
        :return: TimeTrackingCategoryResponse
        """
        return self._call(
            _UPDATE_TIME_TRACKING_CATEGORY,
            {"time_tracking_category_gid": time_tracking_category_gid},
            opts,
            kwargs,
            body,
        )

    create_time_tracking_category_with_http_info = _with_http_info(
        create_time_tracking_category
    )
    delete_time_tracking_category_with_http_info = _with_http_info(
        delete_time_tracking_category
    )
    get_time_tracking_categories_with_http_info = _with_http_info(
        get_time_tracking_categories
    )
    get_time_tracking_category_with_http_info = _with_http_info(
        get_time_tracking_category
    )
    get_time_tracking_entries_for_time_tracking_category_with_http_info = (
        _with_http_info(get_time_tracking_entries_for_time_tracking_category)
    )
    update_time_tracking_category_with_http_info = _with_http_info(
        update_time_tracking_category
    )
