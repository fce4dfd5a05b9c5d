"""Remove each escape of the generator in turn; the security tests must fail each time.

`make mutants` calls this. An escape is a call in text.py or markdown.py that gives back its text
changed: `re.sub` and `PATTERN.sub`, `.replace`, the functions that escape, and each condition
that refuses text. In a mutant the call is replaced by the text that it was given.
"""

import ast
import copy
import importlib
import subprocess
import sys
import types
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
_SECONDS = 180
MODULES = ("text", "markdown")
TESTS = (
    "tests/security/test_escapes.py",
    "tests/security/test_corpus.py",
    "tests/security/test_random.py",
)
ESCAPING = frozenset(
    {
        *("escape_characters", "_escape_character", "_escape_docstring", "squeeze"),
        *("_write_inline", "_escape_inline", "_write_markdown_line", "_write_prose"),
        *(
            "_escape_toml_character",
            "_escape_url_character",
            "quote_string",
            "_write_fence",
        ),
    }
)
# What these change is how text looks, not what it can do.
LOOKS = frozenset(
    {
        *("_replace_html", "_replace_html_pair", "wrap_paragraph", "wrap_markdown"),
        *("_wrap_block", "_wrap_item", "split_blocks", "take_first_sentence"),
        "link_from",
    }
)


@dataclass(frozen=True)
class Mutant:
    """A module with one escape removed."""

    module: str
    function: str
    line: int
    escape: str
    tree: ast.Module


def iterate_mutants() -> Iterator[Mutant]:
    """Go through all mutants."""
    for module in MODULES:
        source = (ROOT / "generator" / "escaping" / f"{module}.py").read_text("utf-8")
        tree = ast.parse(source)
        functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
        for function in functions:
            if function.name in LOOKS:
                continue
            for index, node in enumerate(ast.walk(function)):
                if find_kept(node) is not None:
                    mutated = copy.deepcopy(tree)
                    position = tree.body.index(function)
                    target = list(ast.walk(mutated.body[position]))[index]
                    _Remover(target).visit(mutated)
                    yield Mutant(
                        module,
                        function.name,
                        getattr(node, "lineno", 0),
                        " ".join(ast.unparse(node).split())[:70],
                        ast.fix_missing_locations(mutated),
                    )


def find_kept(node: ast.AST) -> ast.expr | None:
    """Return what is left where an escape is removed, None for what is no escape."""
    kept: ast.expr | None = None
    if isinstance(node, ast.Call) and node.args:
        called = ast.unparse(node.func)
        name = called.rsplit(".", maxsplit=1)[-1]
        if called == "re.sub":
            kept = node.args[2]
        elif name == "sub":
            kept = node.args[1]
        elif name == "replace" and isinstance(node.func, ast.Attribute):
            kept = node.func.value
        elif called == "map" and ast.unparse(node.args[0]) in ESCAPING:
            kept = node.args[1]
        elif called in ESCAPING:
            kept = node.args[-1] if called == "_write_fence" else node.args[0]
        elif name == "fullmatch":  # a condition that lets text pass
            kept = ast.Constant(value=True)
    elif isinstance(node, ast.If) and _changes_text(node.body[0]):
        kept = ast.Constant(value=None)
    return kept


def _changes_text(statement: ast.stmt) -> bool:
    """Tell whether a statement refuses text, or returns it changed."""
    if isinstance(statement, ast.Return):
        return not isinstance(statement.value, ast.Name)
    return isinstance(statement, ast.Raise)


class _Remover(ast.NodeTransformer):
    def __init__(self, target: ast.AST) -> None:
        self._target = target

    def visit(self, node: ast.AST) -> ast.AST:
        if node is not self._target:
            return self.generic_visit(node)
        kept = find_kept(node)
        assert kept is not None
        return ast.Pass() if isinstance(node, ast.If) else kept


def run_tests(number: int) -> int:
    """Run the tests against a mutant, in this process."""
    install(list(iterate_mutants())[number], number)
    return call_tests()


def call_tests() -> int:
    """Run the tests in this process."""
    return int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", *TESTS]))


def install(mutant: Mutant, number: int) -> None:
    """Put a mutant in the place of its module."""
    name = f"generator.escaping.{mutant.module}"
    module = types.ModuleType(name)
    module.__dict__.update(
        __package__="generator.escaping", __file__=f"<mutant {number}>"
    )
    importlib.import_module("generator.escaping")
    sys.modules[name] = module
    exec(compile(mutant.tree, f"<mutant {number}>", "exec"), module.__dict__)


def run_apart(number: str) -> subprocess.CompletedProcess[str]:
    """Run the tests against a mutant, or `unchanged`, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "tests.security.mutate_escapes", number],
        cwd=ROOT,
        env={"PATH": ""},
        capture_output=True,
        text=True,
        check=False,
        timeout=_SECONDS,
    )


def describe(mutant: Mutant) -> str:
    """Say in a line what was removed."""
    place = f"{mutant.module}.{mutant.function}:{mutant.line}"
    return f"{place:40} {mutant.escape:72}"


def main() -> None:
    """Run the tests against each mutant, and print which were noticed and by what."""
    if run_apart("unchanged").returncode:
        sys.exit("the tests fail without a mutant")
    missed = 0
    mutants = list(iterate_mutants())
    for number, mutant in enumerate(mutants):
        try:
            done = run_apart(str(number))
        except subprocess.TimeoutExpired:  # it never ends without the escape
            print(f"{describe(mutant)} TIME OUT", flush=True)
            continue
        lines = [
            line
            for line in done.stdout.splitlines()
            if line.startswith(("FAILED", "ERROR"))
        ]
        noticed = done.returncode == 1 and lines
        missed += not noticed
        by = lines[0].split(" - ")[0].split("::")[-1] if lines else "NOBODY"
        print(f"{describe(mutant)} {by}", flush=True)
    print(f"{len(mutants)} escapes removed, {missed} not noticed")
    sys.exit(missed > 0)


if __name__ == "__main__":
    match sys.argv[1:]:
        case []:
            main()
        case ["unchanged"]:
            sys.exit(call_tests())
        case [chosen]:
            sys.exit(run_tests(int(chosen)))
