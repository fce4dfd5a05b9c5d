"""Rules of webhooks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from .context import Context, Rule
from .document import Operation
from .fields import update_record
from .refusals import Refusal
from .resources import RESOURCES
from .rules_server import Body
from .store import Record
from .webhooks import Webhooks

__all__ = ["WebhookRules"]

_ACTIONS = ("added", "changed", "deleted", "removed", "undeleted")
_WIDE = frozenset({"workspace", "team", "portfolio"})


class WebhookRules:
    """The operations of webhooks, which need access to the deliveries.

    Args:
        webhooks: Sends the deliveries.
    """

    def __init__(self, webhooks: Webhooks) -> None:
        self._webhooks = webhooks

    def find(self, operation: Operation) -> Rule | None:
        """Return the function that carries out an operation; None for other operations."""
        if operation.name == "createWebhook":
            return self._create
        return _update if operation.name == "updateWebhook" else None

    def _create(self, context: Context) -> Body:
        data = context.data
        resource = context.reference("resource", data["resource"])
        filters = data.get("filters", [])
        _check_filters(resource, filters)
        address = urlsplit(data["target"])
        if address.scheme not in ("http", "https") or not address.netloc:
            raise Refusal(400, f"target: {data['target']!r} is not a web address")
        fields: dict[str, Any] = {"filters": filters, "target": data["target"]}
        fields["resource"] = resource["gid"]
        webhook = context.create("webhook", fields)
        secret = self._webhooks.register(webhook)
        shown = context.backend.renderer.full(webhook)
        return Body({"data": shown, "X-Hook-Secret": secret})


def _update(context: Context) -> Record:
    webhook = context.path_record("webhook_gid")
    resource = context.backend.store[webhook["resource"]]
    filters: Any = context.data.get("filters", webhook["filters"])
    _check_filters(resource, filters)
    return update_record(context, webhook)


def _check_filters(resource: Record, filters: Sequence[Mapping[str, Any]]) -> None:
    """Reject a webhook for all events of a workspace, a team or a portfolio.

    Raises:
        Refusal: There are no filters, or they select single fields.
    """
    for item in filters:
        if item.get("action", "changed") not in _ACTIONS:
            names = ", ".join(_ACTIONS)
            raise Refusal(400, f"filters: {item['action']!r} is not one of {names}")
        kind = item.get("resource_type")
        if kind is not None and kind not in RESOURCES:
            raise Refusal(400, f"filters: There is no resource_type {kind!r}")
    kind = resource["resource_type"]
    if kind not in _WIDE:
        return
    if not filters:
        raise Refusal(400, f"filters: Missing input, which a webhook of a {kind} needs")
    if any(item.get("fields") for item in filters):
        raise Refusal(400, f"filters: A webhook of a {kind} cannot filter by fields")
