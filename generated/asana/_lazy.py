"""Load what a package offers when it is first asked for (PEP 562)."""

from __future__ import annotations

import sys
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

__all__ = ["load_lazily"]


def load_lazily(
    package: str, modules: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make a package's ``__getattr__`` and ``__dir__``.

    Args:
        package: The package's ``__name__``.
        modules: For each name the module below the package that has it, ``.rest``.
            Any other name is looked for among the package's modules.
    """
    namespace = vars(sys.modules[package])

    def __getattr__(name: str) -> Any:  # noqa: N807 - becomes the package's own
        if name in modules:
            value = getattr(import_module(modules[name], package), name)
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
        return sorted({*namespace, *modules})

    return __getattr__, __dir__
