"""Widgets: the operations of `WidgetsApi`."""

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
    from ..types import widgets_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.widgets_api")

__all__ = ["WidgetsApi"]

_CREATE_WIDGET = Operation(
    name="create_widget",
    method="POST",
    path="/widgets",
    body_required=True,
)
_DELETE_WIDGET = Operation(
    name="delete_widget",
    method="DELETE",
    path="/widgets/{widget_gid}",
    parameters=(
        Parameter("widget_gid", "path"),
        Parameter("X-Reason", "header", name="x_reason", required=True),
        Parameter("session", "cookie"),
    ),
    accept="",
    security=(("key",), ("token",)),
    result="none",
)
_DOWNLOAD_PICTURE = Operation(
    name="download_picture",
    path="/widgets/{widget_gid}/picture",
    parameters=(Parameter("widget_gid", "path"),),
    accept="image/png",
    result="file",
)
_GET_PARTS_OF_WIDGET = Operation(
    name="get_parts_of_widget",
    path="/widgets/{widget_gid}/parts",
    parameters=(Parameter("widget_gid", "path"),),
    result="pages",
)
_GET_WIDGETS = Operation(
    name="get_widgets",
    path="/widgets",
    parameters=(
        Parameter("limit"),
        Parameter("offset"),
        Parameter("opt_fields"),
        Parameter("kind"),
        Parameter("made_on.before", name="made_on_before"),
    ),
    result="pages",
)
_UPDATE_WIDGET = Operation(
    name="update_widget",
    method="PUT",
    path="/widgets/{widget_gid}",
    parameters=(Parameter("widget_gid", "path"),),
    content_type="application/json",
)
_UPLOAD_PICTURE = Operation(
    name="upload_picture",
    method="POST",
    path="/widgets/{widget_gid}/picture",
    parameters=(
        Parameter("file", "file", required=True),
        Parameter("title", "form"),
        Parameter("widget_gid", "path"),
    ),
    content_type="multipart/form-data",
)


class WidgetsApi(Api):
    """A widget is a thing with a `name`. There are

    - gears, which turn, and
    - levers, which do not turn but can be pulled by anybody who has got the
      strength to do so.
    """

    def create_widget(
        self,
        body: _types.WidgetBody | dict[str, Any],
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.Widget:
        """Create a widget.

        :param dict body: The widget to create. (required)
        :return: Widget
        """
        return self._call(_CREATE_WIDGET, {}, None, kwargs, body)

    def delete_widget(
        self,
        widget_gid: str,
        x_reason: str,
        opts: _options.DeleteWidgetOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.DeleteWidgetKeywords],
    ) -> None:
        """Delete a widget.

        :param str widget_gid: Its identifier. (required)
        :param str x_reason: Why. (required)
        :param int session: Who.
        :return: None
        """
        return self._call(
            _DELETE_WIDGET,
            {"widget_gid": widget_gid, "X-Reason": x_reason},
            opts,
            kwargs,
        )

    def download_picture(
        self, widget_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> str:
        """Download a picture.

        :param str widget_gid: Its identifier. (required)
        :return: str
            The path of the downloaded file.
        """
        return self._call(_DOWNLOAD_PICTURE, {"widget_gid": widget_gid}, None, kwargs)

    def get_parts_of_widget(
        self, widget_gid: str, **kwargs: Unpack[_types.ListKeywords]
    ) -> _pagination.ItemIterator[_types.Widget]:
        """Get the parts of a widget.

        :param str widget_gid: Its identifier. (required)
        :return: WidgetArray
        """
        return self._call(
            _GET_PARTS_OF_WIDGET, {"widget_gid": widget_gid}, None, kwargs
        )

    def get_widgets(
        self,
        opts: _options.GetWidgetsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetWidgetsKeywords],
    ) -> _pagination.ItemIterator[_types.Widget]:
        """Get multiple widgets.

        Returns the widgets of a shelf.

        ```sh
        curl "https://eu.widgets.example/api/v1/widgets?kind=gear"
        ```

        :param int limit: How many on a page.
        :param str offset: Where the page begins.
        :param list[str] opt_fields: Which members are wanted.
        :param str kind: Which kind, `gear` | `lever`.
        :param date made_on.before: Made before this day.
        :return: WidgetArray
        """
        return self._call(_GET_WIDGETS, {}, opts, kwargs)

    def update_widget(
        self,
        widget_gid: str,
        opts: _options.UpdateWidgetOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateWidgetKeywords],
    ) -> _types.Widget:
        """Update a widget.

        Deprecated.

        Changes what is given, and says "done". **Not** for
        &lt;script>levers&lt;/script>.

        :param str widget_gid: Its identifier. (required)
        :param dict body:
        :return: Widget
        """
        return self._call(_UPDATE_WIDGET, {"widget_gid": widget_gid}, opts, kwargs)

    def upload_picture(
        self,
        widget_gid: str,
        file: _types.File,
        opts: _options.UploadPictureOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UploadPictureKeywords],
    ) -> _types.Widget:
        """Upload a picture.

        :param str widget_gid: Its identifier. (required)
        :param str file: The picture. (required)
        :param str title: What it shows.
        :return: Widget
        """
        return self._call(
            _UPLOAD_PICTURE, {"widget_gid": widget_gid, "file": file}, opts, kwargs
        )

    create_widget_with_http_info = _with_http_info(create_widget)
    delete_widget_with_http_info = _with_http_info(delete_widget)
    download_picture_with_http_info = _with_http_info(download_picture)
    get_parts_of_widget_with_http_info = _with_http_info(get_parts_of_widget)
    get_widgets_with_http_info = _with_http_info(get_widgets)
    update_widget_with_http_info = _with_http_info(update_widget)
    upload_picture_with_http_info = _with_http_info(upload_picture)
