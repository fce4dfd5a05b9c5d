"""The SDK has every class, method and positional parameter of the newest published one.

`make published` installs it in a separate folder; without it these tests are skipped.
"""

import ast
from pathlib import Path

import pytest

from tests.documents import ROOT

VERSION = "5.4.0"
PUBLISHED = ROOT / ".venv" / f"published-{VERSION}" / "asana"
OURS = ROOT / "generated" / "asana"
OPERATIONS = 251

Methods = dict[str, list[str]]


def list_methods(package: Path) -> Methods:
    """List the positional parameters of the public methods of all API classes."""
    return {
        f"{node.name}.{name}": parameters
        for path in (package / "api").glob("*_api.py")
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef)
        for name, parameters in list_class(node).items()
    }


def list_class(node: ast.ClassDef) -> Methods:
    methods: Methods = {}
    for item in node.body:
        match item:
            case ast.FunctionDef(name=name, args=arguments):
                methods[name] = [argument.arg for argument in arguments.args[1:]]
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.Call(args=[ast.Name(id=of)]),
            ):
                methods[name] = methods[of]
    return {name: names for name, names in methods.items() if name[0] != "_"}


@pytest.fixture(scope="module")
def published() -> Methods:
    if not PUBLISHED.is_dir():
        pytest.skip(f"asana {VERSION} is not installed: make published")
    return list_methods(PUBLISHED)


def test_every_method_takes_the_same_arguments(published: Methods) -> None:
    ours = list_methods(OURS)
    assert len(published) == 2 * OPERATIONS
    assert {name: ours.get(name) for name in published} == published


def test_every_class_and_module_is_there(published: Methods) -> None:
    exported = [
        {
            alias.name: f"{node.module}"
            for node in ast.walk(ast.parse((folder / "__init__.py").read_text("utf-8")))
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
            if alias.name.endswith("Api") and "aio" not in f"{node.module}"
        }
        for folder in (PUBLISHED, OURS)
    ]
    assert {name.split(".")[0] for name in published} == {*exported[0]}
    modules = [
        {name: module.removeprefix("asana.") for name, module in found.items()}
        for found in exported
    ]
    assert modules[1] == modules[0]
