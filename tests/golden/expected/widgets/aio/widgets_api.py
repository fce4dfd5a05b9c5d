"""Widgets: the operations of `WidgetsApi`. For asyncio."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import Any, Unpack

from .._lazy import Later as _Later
from ..api.widgets_api import (
    _CREATE_WIDGET,
    _DELETE_WIDGET,
    _DOWNLOAD_PICTURE,
    _GET_PARTS_OF_WIDGET,
    _GET_WIDGETS,
    _UPDATE_WIDGET,
    _UPLOAD_PICTURE,
)
from .api_base import AsyncApi
from .api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import types as _types
    from ..types import widgets_api as _options
    from . import iterators as _pagination
else:
    _types = _Later(".types")
    _options = _Later(".types.widgets_api")
    _pagination = _Later(".aio.iterators")

__all__ = ["AsyncWidgetsApi"]


class AsyncWidgetsApi(AsyncApi):
    """`WidgetsApi` for asyncio."""

    async def create_widget(
        self,
        body: _types.WidgetBody | dict[str, Any],
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.Widget:
        """Create a widget. See `WidgetsApi.create_widget`."""
        return await self._call(_CREATE_WIDGET, {}, None, kwargs, body)

    async def delete_widget(
        self,
        widget_gid: str,
        x_reason: str,
        opts: _options.DeleteWidgetOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.DeleteWidgetKeywords],
    ) -> None:
        """Delete a widget. See `WidgetsApi.delete_widget`."""
        return await self._call(
            _DELETE_WIDGET,
            {"widget_gid": widget_gid, "X-Reason": x_reason},
            opts,
            kwargs,
        )

    async def download_picture(
        self, widget_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> str:
        """Download a picture. See `WidgetsApi.download_picture`."""
        return await self._call(
            _DOWNLOAD_PICTURE, {"widget_gid": widget_gid}, None, kwargs
        )

    def get_parts_of_widget(
        self, widget_gid: str, **kwargs: Unpack[_types.ListKeywords]
    ) -> _pagination.AsyncItemIterator[_types.Widget]:
        """Get the parts of a widget. See `WidgetsApi.get_parts_of_widget`."""
        return self._call(
            _GET_PARTS_OF_WIDGET, {"widget_gid": widget_gid}, None, kwargs
        )

    def get_widgets(
        self,
        opts: _options.GetWidgetsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetWidgetsKeywords],
    ) -> _pagination.AsyncItemIterator[_types.Widget]:
        """Get multiple widgets. See `WidgetsApi.get_widgets`."""
        return self._call(_GET_WIDGETS, {}, opts, kwargs)

    async def update_widget(
        self,
        widget_gid: str,
        opts: _options.UpdateWidgetOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateWidgetKeywords],
    ) -> _types.Widget:
        """Update a widget. See `WidgetsApi.update_widget`."""
        return await self._call(
            _UPDATE_WIDGET, {"widget_gid": widget_gid}, opts, kwargs
        )

    async def upload_picture(
        self,
        widget_gid: str,
        file: _types.File,
        opts: _options.UploadPictureOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UploadPictureKeywords],
    ) -> _types.Widget:
        """Upload a picture. See `WidgetsApi.upload_picture`."""
        return await self._call(
            _UPLOAD_PICTURE, {"widget_gid": widget_gid, "file": file}, opts, kwargs
        )

    create_widget_with_http_info = _with_http_info(create_widget)
    delete_widget_with_http_info = _with_http_info(delete_widget)
    download_picture_with_http_info = _with_http_info(download_picture)
    get_parts_of_widget_with_http_info = _with_http_info(get_parts_of_widget)
    get_widgets_with_http_info = _with_http_info(get_widgets)
    update_widget_with_http_info = _with_http_info(update_widget)
    upload_picture_with_http_info = _with_http_info(upload_picture)
