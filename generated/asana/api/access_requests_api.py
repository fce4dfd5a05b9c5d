"""Access requests: the operations of `AccessRequestsApi`."""

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
    from ..types import access_requests_api as _options
else:
    _pagination = _Later(".pagination")
    _types = _Later(".types")
    _options = _Later(".types.access_requests_api")

__all__ = ["AccessRequestsApi"]

_APPROVE_ACCESS_REQUEST = Operation(
    name="approve_access_request",
    method="POST",
    path="/access_requests/{access_request_gid}/approve",
    parameters=(Parameter("access_request_gid", "path"),),
    security=(("personalAccessToken",),),
)
_CREATE_ACCESS_REQUEST = Operation(
    name="create_access_request",
    method="POST",
    path="/access_requests",
    body_required=True,
    security=(("personalAccessToken",),),
)
_GET_ACCESS_REQUESTS = Operation(
    name="get_access_requests",
    path="/access_requests",
    parameters=(
        Parameter("target", required=True),
        Parameter("user"),
        Parameter("opt_fields"),
    ),
    security=(("personalAccessToken",),),
    result="pages",
)
_REJECT_ACCESS_REQUEST = Operation(
    name="reject_access_request",
    method="POST",
    path="/access_requests/{access_request_gid}/reject",
    parameters=(Parameter("access_request_gid", "path"),),
    security=(("personalAccessToken",),),
)


class AccessRequestsApi(Api):
    """Requests for access. A user who cannot open a project or portfolio sends an
    access request; it goes to the owner, who approves or rejects it.
    """

    def approve_access_request(
        self, access_request_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Approve an access request.

        Approves the request: the person who asked can see the project or portfolio. The
        `data` of the response is empty.

        :param str access_request_gid: The access request. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _APPROVE_ACCESS_REQUEST,
            {"access_request_gid": access_request_gid},
            None,
            kwargs,
        )

    def create_access_request(
        self,
        body: _types.AccessRequestCreateRequestBody | dict[str, Any],
        **kwargs: Unpack[_types.CallKeywords],
    ) -> _types.AccessRequestResponse:
        """Create an access request.

        Asks for access to a project or portfolio that you cannot see, on behalf of
        yourself. The request starts as `pending`; nothing changes for you until it is
        approved.

        :param dict body: What you want to see, and why. (required)
        :return: AccessRequestResponse
        """
        return self._call(_CREATE_ACCESS_REQUEST, {}, None, kwargs, body)

    def get_access_requests(
        self,
        target: str,
        opts: _options.GetAccessRequestsOptions | dict[str, Any] | None = None,
        **kwargs: Unpack[_options.GetAccessRequestsKeywords],
    ) -> _pagination.ItemIterator[_types.AccessRequestResponse]:
        """Get access requests.

        Lists the requests for one project or portfolio that nobody has decided about
        yet. Pass `user` to see whether a certain person has asked.

        :param str target: The project or portfolio that access was asked for.
            (required)
        :param str user: One user only, by `gid`, email address or `me`.
        :param list[str] opt_fields: Properties of the access requests to return besides
            those of their compact form.
        :return: AccessRequestResponseArray
        """
        return self._call(_GET_ACCESS_REQUESTS, {"target": target}, opts, kwargs)

    def reject_access_request(
        self, access_request_gid: str, **kwargs: Unpack[_types.CallKeywords]
    ) -> dict[str, Any]:
        """Reject an access request.

        Rejects the request; the person who asked gets no access. The `data` of the
        response is empty.

        :param str access_request_gid: The access request. (required)
        :return: dict[str, Any]
        """
        return self._call(
            _REJECT_ACCESS_REQUEST,
            {"access_request_gid": access_request_gid},
            None,
            kwargs,
        )

    approve_access_request_with_http_info = _with_http_info(approve_access_request)
    create_access_request_with_http_info = _with_http_info(create_access_request)
    get_access_requests_with_http_info = _with_http_info(get_access_requests)
    reject_access_request_with_http_info = _with_http_info(reject_access_request)
