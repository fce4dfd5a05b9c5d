"""Carry out calls through a `call_api` that the program has replaced."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .._core.download import FileSink
from .._core.operation import Operation
from .._core.replaced import (
    ReplacedRequest,
    describe_replaced,
    find_configuration,
    read_replaced,
)
from .._core.request import Call, Request
from .._core.response import HandedResponse
from ..rest import RESTResponse
from .session import Session

__all__ = ["call_replaced"]


class ReplacedSession(Session):
    """Carries out calls through the `call_api` of a client."""

    def __init__(self, client: Any) -> None:
        super().__init__(find_configuration(client))
        self._sync_tokens = vars(client).setdefault("_sync_tokens", {})
        self._client = client

    def run(self, call: Call) -> Any:
        """Carry out a call and return its result in the requested form."""
        if call.is_list:
            return self._iterate(call)
        assert isinstance(call.request, ReplacedRequest)
        return read_replaced(call, call.request.send(self._client))

    def send(
        self,
        request: Request,
        sink: FileSink | None = None,
        wait: Callable[[float], object] | None = None,
    ) -> RESTResponse:
        """Call `call_api` for a page and wrap its result as a response."""
        assert isinstance(request, ReplacedRequest)
        return HandedResponse(request.send_page(self._client), request)


def call_replaced(  # noqa: PLR0917 - the arguments of `ApiClient.call`
    client: Any,
    operation: Operation,
    arguments: Mapping[str, Any],
    opts: Mapping[str, Any] | None,
    keywords: Mapping[str, Any],
    body: Any,
) -> Any:
    """Call an operation through the `call_api` of a client; see `ApiClient.call`."""
    call = describe_replaced(client, operation, arguments, opts, keywords, body)
    return ReplacedSession(client).run(call)
