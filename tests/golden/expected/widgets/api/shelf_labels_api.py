"""Shelf labels: the operations of `ShelfLabelsApi`."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .._core.operation import Operation, Pages, Parameter
from .._lazy import Later as _Later
from .._sync.api_base import Api
from .._sync.api_base import with_http_info as _with_http_info

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .. import pagination as _pagination
    from .. import types as _types
    from ..types import shelf_labels_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.shelf_labels_api")

__all__ = ["ShelfLabelsApi"]

_GET_LABEL_EVENTS = Operation(
    name="get_label_events",
    path="/labels/events",
    parameters=(Parameter("sync"),),
    result="events",
    pages=Pages(
        "sync-token",
        position="sync",
        items=("data",),
        following=("sync",),
        more=("has_more",),
    ),
    free_parameters=("about.",),
)
_GET_LABEL_STATUS = Operation(
    name="get_label_status",
    path="/labels/status",
    security=(),
    result="body",
    host="https://status.widgets.example",
)


class ShelfLabelsApi(Api):
    """Shelf labels"""

    def get_label_events(
        self,
        opts: _options.GetLabelEventsOptions | Mapping[str, Any] | None = None,
        **kwargs: Unpack[_options.GetLabelEventsKeywords],
    ) -> _pagination.EventIterator[_types.GetLabelEventsItem]:
        """Get events of the labels.

        :param str sync: The sync token.
        :param str about.*: Any parameter whose name starts with this prefix.
        :return: GetLabelEventsItemArray
        """
        return self._call(_GET_LABEL_EVENTS, {}, opts, kwargs)

    def get_label_status(
        self, **kwargs: Unpack[_types.CallKeywords]
    ) -> _types.GetLabelStatusResult:
        """Is the printer well?

        :return: GetLabelStatusResult
        """
        return self._call(_GET_LABEL_STATUS, {}, None, kwargs)

    get_label_events_with_http_info = _with_http_info(get_label_events)
    get_label_status_with_http_info = _with_http_info(get_label_status)
