"""What may be left out of calls of `WebhooksApi`: in `opts`, and as keywords."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import types as _types


class CreateWebhookOptions(TypedDict, total=False):
    """What may be left out of `create_webhook`, by wire name."""

    opt_fields: Sequence[_types.CreateWebhookOptFields] | str | None


class CreateWebhookKeywords(CreateWebhookOptions, _types.CallKeywords):
    """The keywords of `create_webhook`."""


class GetWebhookOptions(TypedDict, total=False):
    """What may be left out of `get_webhook`, by wire name."""

    opt_fields: Sequence[_types.CreateWebhookOptFields] | str | None


class GetWebhookKeywords(GetWebhookOptions, _types.CallKeywords):
    """The keywords of `get_webhook`."""


class GetWebhooksOptions(TypedDict, total=False):
    """What may be left out of `get_webhooks`, by wire name."""

    limit: int | None
    offset: str | None
    resource: str | None
    opt_fields: Sequence[_types.CreateWebhookOptFields] | str | None


class GetWebhooksKeywords(GetWebhooksOptions, _types.ListKeywords):
    """The keywords of `get_webhooks`."""


class UpdateWebhookOptions(TypedDict, total=False):
    """What may be left out of `update_webhook`, by wire name."""

    opt_fields: Sequence[_types.CreateWebhookOptFields] | str | None


class UpdateWebhookKeywords(UpdateWebhookOptions, _types.CallKeywords):
    """The keywords of `update_webhook`."""
