"""Rules of webhooks."""

from __future__ import annotations

from typing import Any

from .context import Context, Rule
from .document import Operation
from .rules_server import Body
from .webhooks import Webhooks

__all__ = ["WebhookRules"]


class WebhookRules:
    """The operations of webhooks, which need more than the state.

    Args:
        webhooks: Sends the deliveries.
    """

    def __init__(self, webhooks: Webhooks) -> None:
        self._webhooks = webhooks

    def find(self, operation: Operation) -> Rule | None:
        """Return what carries out an operation; None for any other."""
        return self._create if operation.name == "createWebhook" else None

    def _create(self, context: Context) -> Body:
        data = context.data
        resource = context.reference("resource", data["resource"])
        fields: dict[str, Any] = {"filters": data.get("filters", [])}
        fields |= {"resource": resource["gid"], "target": data["target"]}
        webhook = context.create("webhook", fields)
        try:
            secret = self._webhooks.register(webhook)
        except BaseException:
            context.delete(webhook)
            raise
        shown = context.backend.renderer.full(webhook)
        return Body({"data": shown, "X-Hook-Secret": secret})
