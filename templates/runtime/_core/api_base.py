"""What the classes of operations have in common, however they are called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, ParamSpec

__all__ = ["Options", "return_http_info"]

Options = Mapping[str, Any] | None

_Call = ParamSpec("_Call")
_INFO = tuple[Any, int, Mapping[str, str]]


def return_http_info(method: Callable[_Call, Any]) -> Callable[_Call, Any]:
    """Make what calls a method and asks for (body, status, headers)."""

    @wraps(method)
    def call(*args: _Call.args, **kwargs: _Call.kwargs) -> Any:
        kwargs.setdefault("_return_http_data_only", False)
        return method(*args, **kwargs)

    call.__name__ += "_with_http_info"
    call.__qualname__ += "_with_http_info"
    call.__annotations__ = {**method.__annotations__, "return": _INFO}
    call.__doc__ = f"Do as `{method.__name__}`, but return (body, status, headers)."
    return call
