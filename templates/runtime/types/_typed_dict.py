"""What the types of JSON objects are made of.

`TypedDict` is that of typing_extensions where this is installed: pydantic takes no other before Python 3.12.

`ResponseDict` is a TypedDict for what is received. Which of its keys are there depends on `opt_fields`, of which
types know nothing. So type checkers let a program read any of them, and none is required when it runs.
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
