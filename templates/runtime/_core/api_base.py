"""The base of the synchronous and asynchronous API classes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .method_signature import MethodSignature

__all__ = ["ApiBase", "Options", "check_client", "describe_http_info"]

Options = Mapping[str, Any] | None

_INFO = tuple[Any, int, Mapping[str, str]]


class ApiBase:
    """A base class that gives methods signatures with their keywords listed."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for method in vars(cls).values():
            annotations = getattr(method, "__annotations__", {})
            if str(annotations.get("kwargs")).startswith("Unpack["):
                method.__signature__ = MethodSignature(method)


def check_client(api_client: Any) -> None:
    """Reject what cannot send the requests of an API object.

    Raises:
        TypeError: It is neither None, nor an ApiClient or an object like it.
    """
    if api_client is not None and not hasattr(api_client, "call_api"):
        raise TypeError(
            f"api_client must be an ApiClient, not a {type(api_client).__name__}"
        )


def describe_http_info(call: Callable[..., Any], method: Callable[..., Any]) -> None:
    """Set the name, signature and docstring of a `_with_http_info` method."""
    call.__name__ += "_with_http_info"
    call.__qualname__ += "_with_http_info"
    call.__annotations__ = {**method.__annotations__, "return": _INFO}
    call.__doc__ = f"Like `{method.__name__}`, but return (body, status, headers)."
