"""The base class of the API classes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, ParamSpec

from .._core.api_base import ApiBase, Options, check_client, describe_http_info
from .._core.operation import Operation
from ..api_client import CALL_API, ApiClient

__all__ = ["Api", "Options", "with_http_info"]

_Call = ParamSpec("_Call")


class Api(ApiBase):
    """The operations of one tag, called through a client.

    Args:
        api_client: The client; None creates one.
    """

    def __init__(self, api_client: ApiClient | None = None) -> None:
        check_client(api_client)
        self.api_client = ApiClient() if api_client is None else api_client

    def _call(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        opts: Options,
        keywords: Mapping[str, Any],
        body: Any = None,
    ) -> Any:
        client = self.api_client
        if getattr(client.call_api, "__func__", None) is CALL_API:
            return client.call(operation, arguments, opts, keywords, body)
        from .replaced import call_replaced

        return call_replaced(client, operation, arguments, opts, keywords, body)


def with_http_info(
    method: Callable[_Call, Any],
) -> Callable[_Call, tuple[Any, int, Mapping[str, str]]]:
    """Create the variant of a method that returns (body, status, headers)."""

    @wraps(method)
    def call(*args: _Call.args, **kwargs: _Call.kwargs) -> Any:
        kwargs.setdefault("_return_http_data_only", False)
        return method(*args, **kwargs)

    describe_http_info(call, method)
    return call
