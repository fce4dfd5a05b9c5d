"""Batch API: the operations of `BatchAPIApi`."""

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
    from ..types import batch_api_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.batch_api_api")

__all__ = ["BatchAPIApi"]

_CREATE_BATCH_REQUEST = Operation(
    name="create_batch_request",
    method="POST",
    path="/batch",
    parameters=(Parameter("opt_fields"),),
    body_required=True,
    security=(("personalAccessToken",),),
    result="items",
)


class BatchAPIApi(Api):
    """Several requests sent as one. A batch holds up to ten *actions*, each the path,
    method and data of an ordinary request, and responds with one result for each,
    in the same order.

    An action that fails has its own status code and does not undo the others.
    """

    def create_batch_request(
        self,
        body: _types.BatchRequestBody | dict[str, Any],
        opts: _options.CreateBatchRequestOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.CreateBatchRequestKeywords],
    ) -> _pagination.ItemIterator[_types.BatchResponse]:
        """Submit parallel requests.

        Carries out up to ten requests at the same time and responds once all of them
        are done. There is one result for each action, in the order of the actions, with
        the status, headers and body that it would have had by itself.

        The response is `200` even if actions have failed, so look at each
        `status_code`. Since the actions run side by side, none can rely on what another
        one does.

        - `relative_path` is what follows `/api/1.0` in the address, without a query
          string.
        - `data` holds what would be in the query of a `get`, or under `data` in the
          body of a `post` or `put`.
        - `options` holds `limit`, `offset` and `fields`, the last in place of
          `opt_fields`.
        - Each action counts as a request of its own towards the rate limit.
        - Uploads of files, and batches within batches, are not possible.

        ```json
        {
          "data": {
            "actions": [
              {"relative_path": "/users/me", "method": "get", "options": {"fields": ["name", "email"]}},
              {"relative_path": "/tasks/1206540044021", "method": "put", "data": {"completed": true}}
            ]
          }
        }
        ```

        :param dict body: The actions to carry out. (required)
        :param list[str] opt_fields: Members of each result to return.
        :return: BatchResponseArray
        """
        return self._call(_CREATE_BATCH_REQUEST, {}, opts, kwargs, body)

    create_batch_request_with_http_info = _with_http_info(create_batch_request)
