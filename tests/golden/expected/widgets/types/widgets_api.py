"""What may be left out of calls of `WidgetsApi`: in `opts`, and as keywords."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypedDict

from .. import types as _types


class DeleteWidgetOptions(TypedDict, total=False):
    """What may be left out of `delete_widget`, by wire name."""

    session: int | None


class DeleteWidgetKeywords(DeleteWidgetOptions, _types.CallKeywords):
    """The keywords of `delete_widget`."""


GetWidgetsOptions = TypedDict(
    "GetWidgetsOptions",
    {
        "limit": "int | None",
        "offset": "str | None",
        "opt_fields": "Sequence[_types.WidgetOptFields] | str | None",
        "kind": "_types.Kind | None",
        "made_on.before": "date | str | None",
    },
    total=False,
)


class GetWidgetsParameters(TypedDict, total=False):
    """What may be left out of `get_widgets`."""

    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.WidgetOptFields] | str | None
    kind: _types.Kind | None
    made_on_before: date | str | None


class GetWidgetsKeywords(GetWidgetsParameters, _types.ListKeywords):
    """The keywords of `get_widgets`."""


class UpdateWidgetOptions(TypedDict, total=False):
    """What may be left out of `update_widget`, by wire name."""

    body: _types.WidgetBody | None


class UpdateWidgetKeywords(UpdateWidgetOptions, _types.CallKeywords):
    """The keywords of `update_widget`."""


class UploadPictureOptions(TypedDict, total=False):
    """What may be left out of `upload_picture`, by wire name."""

    title: str | None


class UploadPictureKeywords(UploadPictureOptions, _types.CallKeywords):
    """The keywords of `upload_picture`."""
