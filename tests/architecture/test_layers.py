"""Imports point down, are at the top of their file and form no cycles."""

import ast
import graphlib
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.documents import ROOT

PACKAGE = "generator"
# Folders, and modules that stand in none. Each imports only those below it.
ORDER = (
    *("__main__", "cli", "diff", "previous_run", "pipeline", "render", "views"),
    *("escaping", "checks", "builder", "model", "source", "job", "cache", "output"),
    *("settings", "diagnostics"),
)
# Imports inside functions, and why.
LATE_IMPORTS = {
    # Where no input changed, neither YAML nor the validator, Jinja or black is loaded.
    ("previous_run", "generator.pipeline"),
    # A document that differs in descriptions alone is not checked against the specification again.
    ("checks.check", "generator.checks.specification"),
    ("cli.documents", "generator.source.loading"),  # where only an overlay is named
    ("cli.documents", "generator.source.overlays"),
    ("cli.documents", "generator.cli.downloads"),  # for addresses only
    ("cli.console", "rich.console"),  # for terminals only
}
# Each library is imported in one place, which the rest of the generator calls.
LIBRARIES = {
    "importlib": {"cli"},  # for click's lazy group; nothing else is loaded by its name
    "yaml": {
        "source.events",
        "source.constructor",
        "source.locations",
    },
    "jsonpath": {"source.overlays"},
    "openapi_spec_validator": {"checks.specification"},
    "jinja2": {"render.renderer"},
    "markdown_it": {"escaping.html"},
    "black": {"render.formatter"},
    "rich": {"cli.console"},
    "jsonschema_rs": {"builder.patterns", "checks.specification"},
    "watchfiles": {"cli.watch"},
    "platformdirs": {"cache"},
}


def list_imports(
    source: str, names: Mapping[str, str]
) -> Iterator[tuple[str, int, bool]]:
    """List what a module imports: its full name, the line, whether inside a function.

    Args:
        source: The module. What only type checkers import is left out.
        names: The modules of the package, to tell `from a import module` from other names.
    """
    for node, late in find_imports(ast.parse(source)):
        if isinstance(node, ast.Import):
            imported = [alias.name for alias in node.names]
        else:
            module = "." * node.level + (node.module or "")
            owner = f"{module}." if node.module else module
            inner = [f"{owner}{alias.name}" for alias in node.names]
            known = [name for name in inner if name.split(".", 1)[1] in names]
            is_module = len(known) == len(inner) or not node.module
            imported = inner if is_module else [module]
        for name in imported:
            yield name, node.lineno, late


def find_imports(
    node: ast.AST, late: bool = False
) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool]]:
    """Find the import statements below a node, each with whether it is inside a function."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.Import, ast.ImportFrom)):
            yield child, late
        elif isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            continue
        elif not isinstance(child, ast.expr):
            is_function = isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef))
            yield from find_imports(child, late or is_function)


def find_upward_imports(sources: Mapping[str, str]) -> list[str]:
    """List imports that the table does not put below the importer, and relative ones."""
    faults = []
    for name, source in sources.items():
        importer = name.split(".")[0]
        if importer not in ORDER:
            faults.append(f"{name} is in no folder of the table")
            continue
        for imported, line, _ in list_imports(source, sources):
            package, _, rest = imported.partition(".")
            target = rest.split(".")[0]
            if not package:
                faults.append(f"{name}:{line} imports by a relative name")
            elif package != PACKAGE or target == importer:
                continue
            elif target not in ORDER:
                faults.append(f"{name}:{line} imports {target}, which is in no folder")
            elif ORDER.index(target) < ORDER.index(importer):
                faults.append(f"{name}:{line} imports {target}, which is above it")
    return faults


def find_late_imports(sources: Mapping[str, str]) -> list[str]:
    """List imports inside functions that start-up time does not excuse."""
    return [
        f"{name}:{line} imports {imported} inside a function"
        for name, source in sources.items()
        for imported, line, late in list_imports(source, sources)
        if late and (name, imported) not in LATE_IMPORTS
    ]


def find_misplaced_libraries(sources: Mapping[str, str]) -> list[str]:
    """List imports of a library outside of its place."""
    return [
        f"{name}:{line} imports {imported}"
        for name, source in sources.items()
        for imported, line, _ in list_imports(source, sources)
        if name not in LIBRARIES.get(imported.split(".")[0], {name})
    ]


def find_cycle(sources: Mapping[str, str], package: str) -> list[str]:
    """Return the modules of a circle of imports, none where there is no circle."""
    graph = {
        name: {
            imported.removeprefix(package)
            for imported, _, late in list_imports(source, sources)
            if imported.startswith(package) and not late
        }
        for name, source in sources.items()
    }
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        return list(error.args[1])
    return []


def read_sources(folder: Path) -> dict[str, str]:
    """Read the modules below a folder, named as they are imported from there."""
    found = {}
    for file in sorted(folder.rglob("*.py")):
        parts = [*file.relative_to(folder).with_suffix("").parts]
        if parts[-1] == "__init__":
            parts.pop()
        if parts:
            found[".".join(parts)] = file.read_text("utf-8")
    return found


SOURCES = read_sources(ROOT / PACKAGE)
RUNTIME = {
    file.stem: file.read_text("utf-8")
    for file in sorted((ROOT / "templates" / "runtime").glob("*.py"))
    if file.stem != "__init__"
}


def test_imports_point_down() -> None:
    assert find_upward_imports(SOURCES) == []
    assert {name.split(".")[0] for name in SOURCES} == set(ORDER)


@pytest.mark.parametrize(
    ("name", "source", "fault"),
    [
        (
            "model.api",
            "from generator.builder.api import x",
            "model.api:1 imports builder, which is above",
        ),
        ("cache", "from generator import cli", "cache:1 imports cli, which is above"),
        ("cache", "import generator.cli", "cache:1 imports cli, which is above"),
        ("cache", "\nfrom generator.job import x", "cache:2 imports job, which is"),
        ("views.tag", "from .sdk import x", "views.tag:1 imports by a relative name"),
        ("cli.a", "from generator.extra.b import x", "cli.a:1 imports extra, which"),
        ("extra.b", "", "extra.b is in no folder"),
        ("cache", "def f():\n    import generator.cli", "cache:2 imports cli, which"),
    ],
)
def test_an_upward_import_is_found(name: str, source: str, fault: str) -> None:
    (found,) = find_upward_imports({"cli": "", name: source})
    assert found.startswith(fault)


def test_imports_stand_at_the_top() -> None:
    assert find_late_imports(SOURCES) == []
    used = {
        (name, imported)
        for name, source in SOURCES.items()
        for imported, _, late in list_imports(source, SOURCES)
        if late
    }
    assert used == LATE_IMPORTS, "the list of exceptions names one that is not used"


def test_a_late_import_is_found() -> None:
    source = (
        "def f():\n    import json\n\nclass A:\n    def f(self):\n        import re"
    )
    assert find_late_imports({"cache": source}) == [
        "cache:2 imports json inside a function",
        "cache:6 imports re inside a function",
    ]


def test_each_library_has_its_place() -> None:
    assert find_misplaced_libraries(SOURCES) == []
    click = [
        name
        for name, source in SOURCES.items()
        if any(imported == "click" for imported, _, _ in list_imports(source, SOURCES))
    ]
    assert {name.split(".")[0] for name in click} == {"cli"}


def test_a_misplaced_library_is_found() -> None:
    assert find_misplaced_libraries({"builder": "import json\nimport yaml.nodes"}) == [
        "builder:2 imports yaml.nodes"
    ]


def test_no_imports_go_in_a_circle() -> None:
    assert find_cycle(SOURCES, f"{PACKAGE}.") == []
    assert find_cycle(RUNTIME, ".") == []


def test_a_circle_is_found() -> None:
    typing = "import re\nif TYPE_CHECKING:\n    from p.a import x"
    sources = {"a": "from p.b import x", "b": "from p import c", "c": typing}
    assert find_cycle(sources, "p.") == []
    found = find_cycle({**sources, "c": "from p.a import x"}, "p.")
    assert set(found) == {"a", "b", "c"}


def test_the_table_of_contributing_is_this_one() -> None:
    """CONTRIBUTING.md draws the order of folders; its table must not grow old."""
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rows = re.findall(r"^\| `(\w+)(?:/|\.py)` \| ", text, re.MULTILINE)
    assert tuple(rows) == ORDER[1:]


def test_what_contributing_names_is_there() -> None:
    """Each question of CONTRIBUTING.md refers to a function of a module."""
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rows = re.findall(r"^\| .+\? \| `([\w/.]+)` \| `(\w+)` \|$", text, re.MULTILINE)
    assert len(rows) >= 5
    for path, name in rows:
        assert f"\ndef {name}(" in (ROOT / path).read_text("utf-8"), path


def test_a_command_begins_without_what_only_a_generation_needs() -> None:
    large = {"black", "jinja2", "jsonpath", "jsonschema", "urllib.request", "yaml"}
    code = (
        "import sys, generator.cli.generate, generator.previous_run;"
        f" print(*sorted({large} & sys.modules.keys()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == []
