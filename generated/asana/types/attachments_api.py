"""What may be left out of calls of `AttachmentsApi`: in `opts`, and as keywords."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from .. import types as _types


class CreateAttachmentForObjectOptions(TypedDict, total=False):
    """What may be left out of `create_attachment_for_object`, by wire name."""

    resource_subtype: Literal["asana", "external"] | str | None
    file: _types.File | None
    parent: str | None
    url: str | None
    name: str | None
    connect_to_app: bool | None
    opt_fields: Sequence[_types.AttachmentResponseOptFields] | str | None


class CreateAttachmentForObjectKeywords(
    CreateAttachmentForObjectOptions, _types.CallKeywords
):
    """The keywords of `create_attachment_for_object`."""


class GetAttachmentOptions(TypedDict, total=False):
    """What may be left out of `get_attachment`, by wire name."""

    opt_fields: Sequence[_types.AttachmentResponseOptFields] | str | None


class GetAttachmentKeywords(GetAttachmentOptions, _types.CallKeywords):
    """The keywords of `get_attachment`."""


class GetAttachmentsForObjectOptions(TypedDict, total=False):
    """What may be left out of `get_attachments_for_object`, by wire name."""

    limit: int | None
    offset: str | None
    opt_fields: Sequence[_types.AttachmentResponseOptFields] | str | None


class GetAttachmentsForObjectKeywords(
    GetAttachmentsForObjectOptions, _types.ListKeywords
):
    """The keywords of `get_attachments_for_object`."""
