"""The optional parameters of the methods of `AttachmentsApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .. import types as _types
from ._typed_dict import TypedDict


class CreateAttachmentForObjectOptions(TypedDict, total=False):
    resource_subtype: Literal["asana", "external"] | str | None
    file: _types.File | None
    parent: str | None
    url: str | None
    name: str | None
    connect_to_app: bool | None
    opt_fields: Sequence[_types.AttachmentOptFields] | str | None


class CreateAttachmentForObjectKeywords(
    CreateAttachmentForObjectOptions, _types.CallKeywords
): ...


class GetAttachmentOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.AttachmentOptFields] | str | None


class GetAttachmentKeywords(GetAttachmentOptions, _types.CallKeywords): ...


class GetAttachmentsForObjectOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.AttachmentListOptFields] | str | None


class GetAttachmentsForObjectKeywords(
    GetAttachmentsForObjectOptions, _types.ListKeywords
): ...
