"""Import the packages of a folder and call every operation, up to the request it sends.

Called with the folder and the name of the environment variable that a canary would set; the
names of the packages come on stdin.
"""

import importlib
import inspect
import json
import os
import sys
from functools import cache, partial
from importlib.machinery import FileFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, MethodType
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
def compile_once(source: bytes) -> CodeType:
    """Compile a module; most modules are the same in all packages."""
    return compile(source, "<module>", "exec", dont_inherit=True)


class Loader(SourceFileLoader):
    """Loads a module from its source."""

    def get_code(self, fullname: str) -> CodeType:
        return compile_once(self.get_data(self.path))


def find_below(folder: str, path: str) -> FileFinder:
    """Find the modules of the packages; those of others are found as ever."""
    if not path.startswith(folder):
        raise ImportError
    return FileFinder(path, (Loader, [".py"]))


def main() -> None:
    """Import and call all; say how much that was."""
    folder, variable = sys.argv[1:]
    sys.path_hooks.insert(0, partial(find_below, folder))
    sys.path.insert(0, folder)
    packages = json.load(sys.stdin)
    calls = 0
    for package, description in packages.items():
        calls += call_package(Path(folder), package, description)
        if variable in os.environ:
            sys.exit(f"the canary of {description} ran")
    print(f"{len(packages)} packages, {calls} calls")


def call_package(folder: Path, package: str, description: str) -> int:
    """Call each operation of a package; return how many there are."""
    exported = importlib.import_module(package)
    for name in exported.__all__:
        getattr(exported, name)
    client = Client(package)
    calls = 0
    for file in sorted((folder / package / "api").glob("*.py")):
        if file.stem == "__init__":
            continue
        module = importlib.import_module(f"{package}.api.{file.stem}")
        for name in module.__all__:
            api = getattr(module, name)(client)
            for method in list_methods(api):
                parameters = inspect.signature(method).parameters.values()
                names = [p for p in parameters if p.default is p.empty]
                given = [
                    f"value{i}" for i, p in enumerate(names) if p.kind != p.VAR_KEYWORD
                ]
                try:
                    method(*given)
                except (ValueError, TypeError) as error:
                    sys.exit(f"{description}: {method.__name__}: {error!r}")
                calls += 1
    return calls


def list_methods(api: Any) -> list[Any]:
    """List the methods that a class of operations defines itself."""
    names = [n for n, v in vars(type(api)).items() if inspect.isfunction(v)]
    return [
        getattr(api, name) for name in names if not name.endswith("_with_http_info")
    ]


if __name__ == "__main__":
    main()
