"""Imports point down, stand at the top of their file and make no circle."""

import ast
import graphlib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.documents import ROOT

PACKAGE = "generator"
# A module imports those of a lower layer, and of its own layer those before it.
LAYERS = (
    (
        "diagnostics",
        "text",
        "naming",
        "files",
        "settings",
        "markdown",
        "layout",
        "lazy",
    ),
    ("processes", "cache", "outline", "job", "change_rules"),
    ("json_nodes", "nodes", "places", "constructor", "sections", "loader"),
    ("document", "bundle"),
    ("overlay", "loading", "specification", "validation", "remarks"),
    ("type_model", "model"),
    ("schemas", "examples", "media", "type_reader", "type_table", "type_builder"),
    ("parameters", "operations", "builder"),
    ("expectations", "type_views", "signature_views", "option_views"),
    ("module_views", "page_views", "test_views", "sdk_views", "tag_views"),
    ("renderer", "pages", "parts"),
    ("formatter",),
    ("writer",),
    ("pipeline", "regeneration"),
    ("surface", "changes", "change_reports", "revisions", "drift", "watching"),
    ("reports", "options", "console", "cli", "official"),
    ("__main__",),
)
# Libraries that take so long to load that only those who need them shall wait.
LATE_IMPORTS = {
    ("validation", ".specification"),  # openapi-spec-validator
    ("formatter", "black"),
    ("formatter", "black.mode"),
    ("formatter", "black.parsing"),
    ("console", "rich.console"),
    # What `generate` does without where nothing changed.
    ("cache", "platformdirs"),
    ("regeneration", ".pipeline"),
    ("regeneration", ".loading"),  # YAML, in the other process
    ("pipeline", ".loading"),
    ("places", ".nodes"),
    ("parts", ".pages"),  # Jinja
    ("processes", "fcntl"),  # not there on every system
    *(
        ("cli", f".{name}")
        for name in ("loading", "pipeline", "validation", "watching", "surface")
    ),
    *(
        ("cli", f".{name}")
        for name in ("changes", "change_reports", "revisions", "writer")
    ),
}
# Each library has one place (two for click: `make spec` is a command too).
LIBRARIES = {
    "yaml": {"json_nodes", "nodes", "constructor", "sections", "loader"},
    "jsonpath": {"overlay"},
    "openapi_spec_validator": {"specification"},
    "jinja2": {"renderer"},
    "black": {"formatter"},
    "click": {"cli", "console", "official", "options"},
    "rich": {"console"},
    "jsonschema_rs": {"specification"},
    "watchfiles": {"watching"},
    "platformdirs": {"cache"},
}


def list_imports(source: str) -> Iterator[tuple[str, int, bool]]:
    """List what a module of the package imports: name, line, whether inside a function.

    Modules of the package are named `.name`. What only type checkers import is left out.
    """
    tree = ast.parse(source)
    late, typing = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            late.update(map(id, ast.walk(node)))
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            typing.update(map(id, ast.walk(node)))
    for node in ast.walk(tree):
        if id(node) in typing:
            continue
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = ["." * node.level + node.module]
        elif isinstance(node, ast.ImportFrom):
            names = ["." * node.level + alias.name for alias in node.names]
        else:
            continue
        for name in names:
            ours = re.sub(rf"^{PACKAGE}\.", ".", name)
            yield ours, node.lineno, id(node) in late


def find_upward_imports(sources: Mapping[str, str]) -> list[str]:
    """List imports of a module that the table does not put below the importer."""
    order = [module for layer in LAYERS for module in layer]
    faults = [f"{name} is in no layer" for name in sources if name not in order]
    for name in order:
        for imported, line, _ in list_imports(sources.get(name, "")):
            target = imported.removeprefix(".").split(".")[0]
            if not imported.startswith("."):
                continue
            if target not in order:
                faults.append(f"{name}:{line} imports {target}, which is in no layer")
            elif order.index(target) >= order.index(name):
                faults.append(f"{name}:{line} imports {target}, which is above it")
    return faults


def find_late_imports(sources: Mapping[str, str]) -> list[str]:
    """List imports inside functions that start-up time does not excuse."""
    return [
        f"{name}:{line} imports {imported} inside a function"
        for name, source in sources.items()
        for imported, line, late in list_imports(source)
        if late and (name, imported) not in LATE_IMPORTS
    ]


def find_misplaced_libraries(sources: Mapping[str, str]) -> list[str]:
    """List imports of a library outside of its place."""
    return [
        f"{name}:{line} imports {imported}"
        for name, source in sources.items()
        for imported, line, _ in list_imports(source)
        if name not in LIBRARIES.get(imported.split(".")[0], {name})
    ]


def find_cycle(sources: Mapping[str, str]) -> list[str]:
    """Return the modules of a circle of imports, none where there is no circle."""
    graph = {
        name: {
            imported.removeprefix(".").split(".")[0]
            for imported, _, late in list_imports(source)
            if imported.startswith(".") and not late
        }
        for name, source in sources.items()
    }
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        return list(error.args[1])
    return []


def read_sources(folder: Path) -> dict[str, str]:
    return {
        file.stem: file.read_text("utf-8")
        for file in sorted(folder.glob("*.py"))
        if file.stem != "__init__"
    }


SOURCES = read_sources(ROOT / PACKAGE)
RUNTIME = read_sources(ROOT / "templates" / "runtime")


def test_imports_point_down() -> None:
    assert find_upward_imports(SOURCES) == []
    assert set(SOURCES) == {module for layer in LAYERS for module in layer}


@pytest.mark.parametrize(
    ("name", "source", "fault"),
    [
        ("text", "from .builder import x", "text:1 imports builder, which is above"),
        ("text", "from . import cli", "text:1 imports cli, which is above"),
        ("text", "import generator.cli", "text:1 imports cli, which is above"),
        ("text", "\nfrom generator.naming import x", "text:2 imports naming, which is"),
        (
            "cli",
            "from .helpers import x",
            "cli:1 imports helpers, which is in no layer",
        ),
        ("helpers", "", "helpers is in no layer"),
        ("text", "def f():\n    from .cli import x", "text:2 imports cli, which is"),
    ],
)
def test_an_upward_import_is_found(name: str, source: str, fault: str) -> None:
    (found,) = find_upward_imports({name: source})
    assert found.startswith(fault)


def test_imports_stand_at_the_top() -> None:
    assert find_late_imports(SOURCES) == []
    used = {
        (name, imported)
        for name, source in SOURCES.items()
        for imported, _, late in list_imports(source)
        if late
    }
    assert used == LATE_IMPORTS, "the list of exceptions names one that is not used"


def test_a_late_import_is_found() -> None:
    source = (
        "def f():\n    import json\n\nclass A:\n    def f(self):\n        import re"
    )
    assert find_late_imports({"text": source}) == [
        "text:2 imports json inside a function",
        "text:6 imports re inside a function",
    ]


def test_each_library_has_its_place() -> None:
    assert find_misplaced_libraries(SOURCES) == []


def test_a_misplaced_library_is_found() -> None:
    assert find_misplaced_libraries({"builder": "import json\nimport yaml.nodes"}) == [
        "builder:2 imports yaml.nodes"
    ]


def test_no_imports_go_in_a_circle() -> None:
    assert find_cycle(SOURCES) == []
    assert find_cycle(RUNTIME) == []


def test_a_circle_is_found() -> None:
    typing = "import re\nif TYPE_CHECKING:\n    from .a import x"
    sources = {"a": "from .b import x", "b": "from . import c", "c": typing}
    assert find_cycle(sources) == []
    assert set(find_cycle({**sources, "c": "from .a import x"})) == {"a", "b", "c"}


def test_the_table_of_contributing_is_this_one() -> None:
    """CONTRIBUTING.md draws the layers; its table must not grow old."""
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rows = re.findall(r"^\| (\d+) \| ([\w, ]+) \|", text, re.MULTILINE)
    drawn: dict[int, list[str]] = {}
    for number, names in rows:
        drawn.setdefault(int(number), []).extend(names.split(", "))
    assert [tuple(drawn[number]) for number in sorted(drawn)] == list(LAYERS[:-1])
