"""The optional parameters of the methods of `WebhooksApi`.

For each operation, `Options` has the keys of `opts` by wire name, and `Keywords` the
keyword arguments. `Parameters` has the keywords of the parameters, if
any differs from its wire name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import types as _types
from ._typed_dict import TypedDict


class CreateWebhookOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.WebhookOptFields] | str | None


class CreateWebhookKeywords(CreateWebhookOptions, _types.CallKeywords): ...


class GetWebhookOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.WebhookOptFields] | str | None


class GetWebhookKeywords(GetWebhookOptions, _types.CallKeywords): ...


class GetWebhooksOptions(TypedDict, total=False):
    limit: int | None
    offset: str | None
    resource: str | None
    opt_fields: Sequence[_types.WebhookListOptFields] | str | None


class GetWebhooksKeywords(GetWebhooksOptions, _types.ListKeywords): ...


class UpdateWebhookOptions(TypedDict, total=False):
    opt_fields: Sequence[_types.WebhookOptFields] | str | None


class UpdateWebhookKeywords(UpdateWebhookOptions, _types.CallKeywords): ...
