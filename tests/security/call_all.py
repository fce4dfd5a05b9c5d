"""Import packages and call all their operations, up to the request that each would send."""

import importlib
import inspect
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import CodeType, MethodType, ModuleType
from typing import Any


class Client:
    """Prepares the request of each call, and sends nothing."""

    def __init__(self, package: str) -> None:
        self._prepare = importlib.import_module(f"{package}._core.preparation").prepare
        module = importlib.import_module(f"{package}.configuration")
        self._configuration = module.Configuration()
        self._configuration.host = "http://127.0.0.1:1"
        original = importlib.import_module(f"{package}.api_client").CALL_API
        self.call_api = MethodType(original, self)  # nobody replaced it

    def call(
        self, operation: Any, arguments: Any, opts: Any, keywords: Any, body: Any = None
    ) -> Any:
        values = {**arguments, **dict.fromkeys(operation.keywords, "value")}
        values.pop("body", None)
        optional = {n: v for n, v in values.items() if n not in arguments}
        return self._prepare(
            operation,
            arguments,
            optional,
            {},
            body,
            configuration=self._configuration,
            default_headers={},
            cookie=None,
        )


@cache
def compile_once(text: str) -> CodeType:
    """Compile a module; most modules are the same in all packages."""
    return compile(text, "<module>", "exec", dont_inherit=True)


class Modules(MetaPathFinder, Loader):
    """Finds and loads modules in memory.

    Args:
        files: The text of each by its path.
    """

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files

    def find_spec(self, name: str, *_: Any) -> ModuleSpec | None:
        path = name.replace(".", "/")
        for file in (f"{path}/__init__.py", f"{path}.py"):
            if file in self._files:
                is_package = file.endswith("__init__.py")
                return ModuleSpec(name, self, origin=file, is_package=is_package)
        return None

    def exec_module(self, module: ModuleType) -> None:
        assert module.__spec__ and module.__spec__.origin
        exec(compile_once(self._files[module.__spec__.origin]), module.__dict__)


@contextmanager
def import_from(files: Mapping[str, str]) -> Iterator[None]:
    """Find modules in memory in a `with` statement, and forget them afterwards."""
    finder = Modules(files)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name, module in list(sys.modules.items()):
            if getattr(module, "__loader__", None) is finder:
                del sys.modules[name]


def call_package(files: Mapping[str, str], package: str) -> int:
    """Import a package and call each operation; return how many there are."""
    with import_from(files):
        modules = [
            path[:-3].replace("/", ".")
            for path in sorted(files)
            if re.fullmatch(rf"{package}/api/(?!__init__)\w+\.py", path)
        ]
        return call_modules(package, modules)


def call_modules(package: str, modules: Iterable[str]) -> int:
    """Call each operation of the modules of a package; return how many there are."""
    exported = importlib.import_module(package)
    for name in exported.__all__:
        getattr(exported, name)
    client = Client(package)
    calls = 0
    for path in modules:
        module = importlib.import_module(path)
        for name in module.__all__:
            api = getattr(module, name)(client)
            for method in list_methods(api):
                parameters = inspect.signature(method).parameters.values()
                names = [p for p in parameters if p.default is p.empty]
                given = [
                    f"value{i}" for i, p in enumerate(names) if p.kind != p.VAR_KEYWORD
                ]
                method(*given)
                calls += 1
    return calls


def list_methods(api: Any) -> list[Any]:
    """List the methods that a class of operations defines itself."""
    names = [n for n, v in vars(type(api)).items() if inspect.isfunction(v)]
    return [
        getattr(api, name) for name in names if not name.endswith("_with_http_info")
    ]
