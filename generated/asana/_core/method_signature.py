"""The signatures of methods, for `help()`, completion and mocks."""

from __future__ import annotations

from functools import cached_property

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from inspect import Parameter, Signature
    from typing import Any

__all__ = ["MethodSignature"]


class MethodSignature:
    """The signature of a method whose keywords are the keys of a TypedDict.

    It acts as an `inspect.Signature` that is created on first access, because `inspect` and the types take longer to
    load than the rest of the package.

    The text, `bind()` and the signature of a bound method have a parameter for each keyword. Only `parameters` ends
    with `**kwargs`, as in 5.x, because programs for 5.x treat all others as positional.

    Args:
        method: The method.
    """

    def __init__(self, method: Callable[..., Any]) -> None:
        self._method = method

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        """The class that `inspect.signature` expects."""
        from inspect import Signature

        return Signature

    @cached_property
    def _written(self) -> Signature:
        from .signatures import read_signature

        return read_signature(self._method)

    @cached_property
    def _listed(self) -> Signature:
        return self.replace()

    @property
    def parameters(self) -> Mapping[str, Parameter]:
        """The parameters of the method as declared."""
        return self._written.parameters

    def replace(self, **changes: Any) -> Signature:
        """Copy the signature, with a parameter for each keyword.

        Also adds their annotations to the method, where pydantic looks for those of
        parameters.
        """
        from .signatures import list_keywords

        written = self._written.replace(**changes)
        listed = list_keywords(written)
        for name in listed.parameters.keys() - written.parameters.keys():
            annotation = listed.parameters[name].annotation
            self._method.__annotations__.setdefault(name, annotation)
        return listed

    def __getattr__(self, name: str) -> Any:
        return getattr(self._listed, name)

    def __str__(self) -> str:
        return str(self._listed)

    def __repr__(self) -> str:
        return repr(self._listed)

    def __eq__(self, other: object) -> bool:
        return self._listed == other

    def __hash__(self) -> int:
        return hash(self._listed)
