"""The base classes of the types of JSON objects.

`TypedDict` comes from typing_extensions if that is installed: before Python 3.12, pydantic accepts no other.

`ResponseDict` is a TypedDict for responses. Which of its keys are present depends on `opt_fields`, which types cannot
express. So type checkers allow reading every key, and at run time none is required.
"""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import TypedDict
    from typing import TypedDict as ResponseDict
else:
    from types import new_class

    try:
        from typing_extensions import TypedDict
    except ImportError:
        from typing import TypedDict

    class _ResponseType(type):
        def __new__(cls, name, bases, namespace):
            if not bases:
                return super().__new__(cls, name, bases, namespace)
            settings = {"total": False}
            return new_class(
                name, (TypedDict,), settings, lambda body: body.update(namespace)
            )

    class ResponseDict(metaclass=_ResponseType):
        def __new__(cls, name, keys):
            namespace = {"__module__": __package__, "__annotations__": keys}
            return _ResponseType(name, (cls,), namespace)


__all__ = ["ResponseDict", "TypedDict"]
