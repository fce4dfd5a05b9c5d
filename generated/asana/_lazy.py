"""Load the members of a package on first use (PEP 562)."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

__all__ = ["Later", "abc", "load_lazily", "typing"]

_PACKAGE = __name__.rpartition(".")[0]


class Later:
    """A module that is imported when one of its attributes is first used.

    Type annotations refer to such modules, and few programs evaluate annotations.

    Args:
        name: The name of the module; a leading dot makes it relative to the package.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> typing.Any:
        return getattr(import_module(self._name, _PACKAGE), name)


TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    import typing
    from collections import abc
else:
    abc, typing = Later("collections.abc"), Later("typing")


class LazyPackage(ModuleType):
    """A package that loads all its listed members when its `__dict__` is read.

    Some programs list the API classes with `vars(package)`. Ordinary attribute access
    and imports do not use `__dict__` and stay lazy.
    """

    @property
    def __dict__(self) -> dict[str, typing.Any]:  # type: ignore[override]
        namespace: dict[str, typing.Any] = _NAMESPACE.__get__(self)
        for name in namespace["_listed"]:
            getattr(self, name)
        return namespace


_NAMESPACE: typing.Any = vars(ModuleType)["__dict__"]


def load_lazily(
    package: str,
    listed: abc.Mapping[str, str],
    unlisted: abc.Mapping[str, str] | None = None,
) -> tuple[abc.Callable[[str], typing.Any], abc.Callable[[], list[str]]]:
    """Create the ``__getattr__`` and ``__dir__`` of a package.

    Args:
        package: The package's ``__name__``.
        listed: The module that defines each name, relative to the package (``.rest``).
            Any other name is looked up among the package's modules.
        unlisted: The same, for names that ``dir()`` and ``vars()`` omit.
    """
    modules = {**listed, **(unlisted or {})}
    module = sys.modules[package]
    namespace = vars(module)
    namespace["_listed"] = tuple(listed)
    module.__class__ = LazyPackage

    def __getattr__(name: str) -> typing.Any:  # noqa: N807 - becomes the package's own
        if name in modules:
            value = getattr(import_module(modules[name], package), name)
            if name in listed:
                namespace[name] = value
            return value
        missing = f"module {package!r} has no attribute {name!r}"
        if name.startswith("_"):
            raise AttributeError(missing)
        try:
            return import_module(f".{name}", package)
        except ModuleNotFoundError as error:
            if error.name != f"{package}.{name}":
                raise
            raise AttributeError(missing) from None

    def __dir__() -> list[str]:  # noqa: N807 - becomes the package's own
        return sorted({*namespace, *listed})

    return __getattr__, __dir__
