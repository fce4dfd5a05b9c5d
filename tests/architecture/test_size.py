"""Functions and modules are short enough to be read easily."""

import ast
from collections.abc import Iterator

from tests.documents import ROOT

LONGEST_FUNCTION = 45  # lines of code: no docstring, comment or empty line
LONGEST_MODULE = 320  # lines of any kind
FOLDERS = ("generator", "templates/runtime", "templates/test", "specs/asana-templates")


def find_long_functions(source: str, longest: int = LONGEST_FUNCTION) -> list[str]:
    """List the functions of a module that have too many lines of code."""
    lines = source.splitlines()
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        numbers = set(range(node.lineno, (node.end_lineno or node.lineno) + 1))
        if ast.get_docstring(node) is not None:
            docstring = node.body[0]
            end = docstring.end_lineno or docstring.lineno
            numbers -= set(range(docstring.lineno, end + 1))
        code = [
            number
            for number in numbers
            if lines[number - 1].strip()
            and not lines[number - 1].lstrip().startswith("#")
        ]
        if len(code) > longest:
            found.append(f"{node.name} has {len(code)} lines of code")
    return found


def is_long_module(source: str, longest: int = LONGEST_MODULE) -> bool:
    """Tell whether a module has too many lines."""
    return len(source.splitlines()) > longest


def read_modules() -> Iterator[tuple[str, str]]:
    """Read each module; yield its path and its source."""
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*.py"):
            yield path.relative_to(ROOT).as_posix(), path.read_text("utf-8")


def test_functions_and_modules_are_short() -> None:
    modules = dict(read_modules())
    assert len(modules) > 200
    long_functions = {path: find_long_functions(modules[path]) for path in modules}
    assert {path: found for path, found in long_functions.items() if found} == {}
    assert [path for path, source in modules.items() if is_long_module(source)] == []


def test_a_long_function_is_found() -> None:
    body = ['    """Do.', "", '    More."""', "    # why", "    a = 1", "", "    b = 2"]
    source = "\n".join(["class A:", " def f():", *body, " async def g():", "    c = 3"])
    assert find_long_functions(source, 3) == []
    assert find_long_functions(source, 2) == ["f has 3 lines of code"]
    assert find_long_functions("async def g():\n    a = 1", 1) == [
        "g has 2 lines of code"
    ]


def test_a_long_module_is_found() -> None:
    assert not is_long_module("a = 1\n" * LONGEST_MODULE)
    assert is_long_module("a = 1\n" * (LONGEST_MODULE + 1))
