"""Time tracking categories: the operations of `TimeTrackingCategoriesApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.time_tracking_categories_api import (
    _CREATE_TIME_TRACKING_CATEGORY,
    _DELETE_TIME_TRACKING_CATEGORY,
    _GET_TIME_TRACKING_CATEGORIES,
    _GET_TIME_TRACKING_CATEGORY,
    _GET_TIME_TRACKING_ENTRIES_FOR_TIME_TRACKING_CATEGORY,
    _UPDATE_TIME_TRACKING_CATEGORY,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import time_tracking_categories_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.time_tracking_categories_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncTimeTrackingCategoriesApi"]


class AsyncTimeTrackingCategoriesApi(AsyncApi):
    """`TimeTrackingCategoriesApi` for asyncio."""

    async def create_time_tracking_category(
        self,
        body: _types.TimeTrackingCategoryCreateRequestBody | dict[str, Any],
        opts: _options.CreateTimeTrackingCategoryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateTimeTrackingCategoryKeywords],
    ) -> _types.TimeTrackingCategoryResponse:
        """Create a time tracking category. See
        `TimeTrackingCategoriesApi.create_time_tracking_category`.
        """
        return await self._call(_CREATE_TIME_TRACKING_CATEGORY, {}, opts, kwargs, body)

    async def delete_time_tracking_category(
        self, time_tracking_category_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a time tracking category. See
        `TimeTrackingCategoriesApi.delete_time_tracking_category`.
        """
        return await self._call(
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
    ) -> _pagination.AsyncItemIterator[_types.TimeTrackingCategoryResponse]:
        """Get time tracking categories for a workspace. See
        `TimeTrackingCategoriesApi.get_time_tracking_categories`.
        """
        return self._call(
            _GET_TIME_TRACKING_CATEGORIES, {"workspace": workspace}, opts, kwargs
        )

    async def get_time_tracking_category(
        self,
        time_tracking_category_gid: str,
        opts: _options.GetTimeTrackingCategoryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetTimeTrackingCategoryKeywords],
    ) -> _types.TimeTrackingCategoryResponse:
        """Get a time tracking category. See
        `TimeTrackingCategoriesApi.get_time_tracking_category`.
        """
        return await self._call(
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
    ) -> _pagination.AsyncItemIterator[_types.TimeTrackingEntryCompact]:
        """Get the entries of a time tracking category. See
        `TimeTrackingCategoriesApi.get_time_tracking_entries_for_time_tracking_category`.
        """
        return self._call(
            _GET_TIME_TRACKING_ENTRIES_FOR_TIME_TRACKING_CATEGORY,
            {"time_tracking_category_gid": time_tracking_category_gid},
            opts,
            kwargs,
        )

    async def update_time_tracking_category(
        self,
        body: _types.TimeTrackingCategoryUpdateRequestBody | dict[str, Any],
        time_tracking_category_gid: str,
        opts: _options.UpdateTimeTrackingCategoryOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateTimeTrackingCategoryKeywords],
    ) -> _types.TimeTrackingCategoryResponse:
        """Update a time tracking category. See
        `TimeTrackingCategoriesApi.update_time_tracking_category`.
        """
        return await self._call(
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
