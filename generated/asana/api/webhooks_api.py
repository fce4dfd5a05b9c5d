"""Webhooks: the operations of `WebhooksApi`."""

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
    from ..types import webhooks_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.webhooks_api")

__all__ = ["WebhooksApi"]

_CREATE_WEBHOOK = Operation(
    name="create_webhook",
    method="POST",
    path="/webhooks",
    parameters=(Parameter("opt_fields"),),
    body_required=True,
    kept=("X-Hook-Secret",),
)
_DELETE_WEBHOOK = Operation(
    name="delete_webhook",
    method="DELETE",
    path="/webhooks/{webhook_gid}",
    parameters=(Parameter("webhook_gid", "path"),),
)
_GET_WEBHOOK = Operation(
    name="get_webhook",
    path="/webhooks/{webhook_gid}",
    parameters=(Parameter("webhook_gid", "path"), Parameter("opt_fields")),
)
_GET_WEBHOOKS = Operation(
    name="get_webhooks",
    path="/webhooks",
    parameters=(
        Parameter("limit"),
        Parameter("offset"),
        Parameter("workspace", required=True),
        Parameter("resource"),
        Parameter("opt_fields"),
    ),
    result="pages",
)
_UPDATE_WEBHOOK = Operation(
    name="update_webhook",
    method="PUT",
    path="/webhooks/{webhook_gid}",
    parameters=(Parameter("webhook_gid", "path"), Parameter("opt_fields")),
    body_required=True,
)


class WebhooksApi(Api):
    """Requests that Asana sends to a server of yours when something changes, so that
    you need not ask for events again and again.

    A webhook watches one resource, and what is inside it. Filters narrow it down to
    the changes you care about. Before it becomes active, your server has to confirm
    the secret that signs all later requests.
    """

    def create_webhook(
        self,
        body: _types.WebhookRequestBody | dict[str, Any],
        opts: _options.CreateWebhookOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateWebhookKeywords],
    ) -> _types.WebhookCreatedResponseData:
        """Establish a webhook.

        Creates a webhook: from then on Asana sends a `POST` to `target` whenever
        something happens to `resource`, or to what is inside it.

        The call does not return until your server has confirmed the webhook. While the
        call waits:

        1. Asana sends a `POST` to `target` with a secret in the header `X-Hook-Secret`.
        2. Your server sends the same header back, with status `200` or `204`, and keeps
           the secret.
        3. The call returns `201`, with the webhook under `data` and the secret beside
           it.

        So the server has to respond to one request before the other is done: a program
        that serves one request at a time must not make the call from within its own
        request handler.

        ```http
        POST /asana/inbox?team=ops HTTP/1.1
        Host: hooks.example.org
        X-Hook-Secret: 5f0d6a0c3b7e4c5f9a1e2d3c4b5a6978

        HTTP/1.1 204 No Content
        X-Hook-Secret: 5f0d6a0c3b7e4c5f9a1e2d3c4b5a6978
        ```

        The call fails, and no webhook is made, when

        - the secret does not come back, or comes back altered (`400`);
        - `target` names a host that is not on the public internet, `localhost` for one
          (`403`);
        - you may not see `resource` (`403`), or it does not exist (`404`).

        Events are delivered in batches, each signed: `X-Hook-Signature` is the
        HMAC-SHA256 of the raw request body, in hexadecimal, with the secret as its key.
        Compute it from the bytes as they arrived, before any parsing, and reject what
        does not match.

        ```python
        expected = hmac.new(secret.encode(), raw_body, hashlib.sha256).hexdigest()
        genuine = hmac.compare_digest(expected, headers["X-Hook-Signature"])
        ```

        For a task or a project, filters are optional. A workspace, a team or a
        portfolio has far more events, so `filters` are required there, and they cannot
        name `fields`.

        :param dict body: What to watch, where to send its events, and which of them.
            (required)
        :param list[str] opt_fields: Properties of the webhook to return besides those
            of its compact form.
        :return: WebhookCreatedResponseData
        """
        return self._call(_CREATE_WEBHOOK, {}, opts, kwargs, body)

    def delete_webhook(
        self, webhook_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Delete a webhook.

        Deletes a webhook. A delivery that is already under way may still reach your
        server; nothing is sent after that.

        :param str webhook_gid: The webhook. (required)
        :return: dict[str, Any]
        """
        return self._call(_DELETE_WEBHOOK, {"webhook_gid": webhook_gid}, None, kwargs)

    def get_webhook(
        self,
        webhook_gid: str,
        opts: _options.GetWebhookOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetWebhookKeywords],
    ) -> _types.WebhookResponse:
        """Get a webhook.

        Returns one webhook in full, with its filters and how its latest deliveries
        went: `last_success_at`, `last_failure_at` and, if your server responded with an
        error, `last_failure_content`.

        :param str webhook_gid: The webhook. (required)
        :param list[str] opt_fields: Properties of the webhook to return besides those
            of its compact form.
        :return: WebhookResponse
        """
        return self._call(_GET_WEBHOOK, {"webhook_gid": webhook_gid}, opts, kwargs)

    def get_webhooks(
        self,
        workspace: str,
        opts: _options.GetWebhooksOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetWebhooksKeywords],
    ) -> _pagination.ItemIterator[_types.WebhookResponse]:
        """Get multiple webhooks.

        Lists the webhooks that your app has made for the authenticated user in one
        workspace, in compact form. Pass `resource` to see only those that watch a
        certain object.

        :param str workspace: The workspace whose webhooks are listed. (required)
        :param int limit: How many objects a page may hold, from 1 to 100.
        :param str offset: Where the page starts: the `offset` of `next_page` in the
            response before.
        :param str resource: Only the webhooks that watch this object.
        :param list[str] opt_fields: Properties of each webhook to return besides those
            of its compact form.
        :return: WebhookResponseArray
        """
        return self._call(_GET_WEBHOOKS, {"workspace": workspace}, opts, kwargs)

    def update_webhook(
        self,
        body: _types.WebhookUpdateRequestBody | dict[str, Any],
        webhook_gid: str,
        opts: _options.UpdateWebhookOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.UpdateWebhookKeywords],
    ) -> _types.WebhookResponse:
        """Update a webhook.

        Replaces the filters of a webhook. Those you send take the place of *all* it
        had, so include the ones that should stay; neither `resource` nor `target` can
        be changed.

        :param dict body: The complete new list of filters. (required)
        :param str webhook_gid: The webhook. (required)
        :param list[str] opt_fields: Properties of the webhook to return besides those
            of its compact form.
        :return: WebhookResponse
        """
        return self._call(
            _UPDATE_WEBHOOK, {"webhook_gid": webhook_gid}, opts, kwargs, body
        )

    create_webhook_with_http_info = _with_http_info(create_webhook)
    delete_webhook_with_http_info = _with_http_info(delete_webhook)
    get_webhook_with_http_info = _with_http_info(get_webhook)
    get_webhooks_with_http_info = _with_http_info(get_webhooks)
    update_webhook_with_http_info = _with_http_info(update_webhook)
