"""The optional parameters of the methods of `WidgetsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from .. import types as _types
from ._typed_dict import TypedDict


class DeleteWidgetOptions(TypedDict, total=False):
    session: int | None


class DeleteWidgetKeywords(DeleteWidgetOptions, _types.CallKeywords): ...


GetWidgetsOptions = TypedDict(
    "GetWidgetsOptions",
    {
        "limit": "int | None",
        "offset": "str | None",
        "opt_fields": "Sequence[_types.Fields] | str | None",
        "kind": "_types.Kind | None",
        "made_on.before": "date | str | None",
    },
    total=False,
)


class GetWidgetsParameters(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.Fields] | str | None
    kind: _types.Kind | None
    made_on_before: date | str | None


class GetWidgetsKeywords(GetWidgetsParameters, _types.ListKeywords): ...


class UpdateWidgetOptions(TypedDict, total=False):
    body: _types.WidgetBody | dict[str, Any] | None


class UpdateWidgetKeywords(UpdateWidgetOptions, _types.CallKeywords): ...


class UploadPictureOptions(TypedDict, total=False):
    title: str | None


class UploadPictureKeywords(UploadPictureOptions, _types.CallKeywords): ...
