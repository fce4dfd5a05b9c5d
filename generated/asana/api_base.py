"""What the classes of operations have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, ParamSpec

from .api_client import ApiClient
from .operation import Operation

__all__ = ["Api", "Options", "make_twin", "with_http_info"]

Options = Mapping[str, Any] | None

_Call = ParamSpec("_Call")


class Api:
    """Operations of one tag, called through a client.

    Args:
        api_client: The client; None for one of its own.
    """

    def __init__(self, api_client: ApiClient | None = None) -> None:
        self.api_client = ApiClient() if api_client is None else api_client

    def _call(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        opts: Options,
        keywords: Mapping[str, Any],
        body: Any = None,
    ) -> Any:
        return self.api_client.call(operation, arguments, opts, keywords, body)


def with_http_info(
    method: Callable[_Call, Any],
) -> Callable[_Call, tuple[Any, int, Mapping[str, str]]]:
    """Make a method's twin, which returns (body, status, headers) instead of the result."""
    return make_twin(method)


def make_twin(method: Callable[_Call, Any]) -> Callable[_Call, Any]:
    """Make what calls a method and asks for (body, status, headers)."""

    @wraps(method)
    def twin(*args: _Call.args, **kwargs: _Call.kwargs) -> Any:
        kwargs.setdefault("_return_http_data_only", False)
        return method(*args, **kwargs)

    twin.__name__ += "_with_http_info"
    twin.__qualname__ += "_with_http_info"
    twin.__doc__ = f"Do as `{method.__name__}`, but return (body, status, headers)."
    return twin
