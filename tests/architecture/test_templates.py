"""Templates only print, repeat and omit; they contain no logic."""

from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes

from tests.documents import ROOT

FOLDERS = (ROOT / "templates", ROOT / "specs/asana-templates")
TRUNKS = ("sdk", "tag")  # what the renderer passes
SITE = ROOT / "docs"
SITE_TRUNKS = ("site", "tag", "type")


def find_logic(source: str, trunks: tuple[str, ...] = TRUNKS) -> list[str]:
    """List what a template holds beside text, dotted names, for, if and include.

    Args:
        source: The template.
        trunks: The names that what it prints begins with.
    """
    tree = jinja2.Environment().parse(source)
    return [
        f"line {node.lineno}: {type(node).__name__}"
        for node in _walk(tree.body, frozenset(trunks))
    ]


def list_trunks(path: Path) -> tuple[str, ...]:
    """Return what a template is given; `.type.jinja` is included in a loop over types."""
    part = path.name.startswith(".")
    return (*TRUNKS, path.name.split(".")[1]) if part else TRUNKS


def _walk(body: list[nodes.Node], known: frozenset[str]) -> Iterator[nodes.Node]:
    """Go through statements and yield the nodes that are not allowed."""
    for node in body:
        match node:
            case nodes.Output():
                for printed in node.nodes:
                    if not isinstance(printed, nodes.TemplateData):
                        yield from _check_name(printed, known)
            case nodes.For(target=nodes.Name(), test=None, recursive=False, else_=[]):
                yield from _check_name(node.iter, known)
                yield from _walk(node.body, known | {node.target.name})
            case nodes.If(elif_=[], else_=[]):
                negated = isinstance(node.test, nodes.Not)
                asked = node.test.node if negated else node.test
                yield from _check_name(asked, known)
                yield from _walk(node.body, known)
            case nodes.Include(template=nodes.Const(), ignore_missing=False):
                pass
            case _:
                yield node


def _check_name(node: nodes.Node, known: frozenset[str]) -> Iterator[nodes.Node]:
    """Yield a node unless it is a dotted name that begins with one that is known."""
    trunk = node
    while isinstance(trunk, nodes.Getattr):
        trunk = trunk.node
    if not isinstance(trunk, nodes.Name) or trunk.name not in known:
        yield trunk


def list_templates() -> list[Path]:
    return sorted(path for folder in FOLDERS for path in folder.rglob("*.jinja"))


@pytest.mark.parametrize(
    "path", list_templates(), ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_a_template_has_no_logic(path: Path) -> None:
    assert find_logic(path.read_text("utf-8"), list_trunks(path)) == []


def test_the_templates_are_found() -> None:
    assert len(list_templates()) >= 8


@pytest.mark.parametrize(
    "path", sorted(SITE.rglob("*.jinja")), ids=lambda path: path.name
)
def test_a_template_of_the_site_has_no_logic(path: Path) -> None:
    assert find_logic(path.read_text("utf-8"), SITE_TRUNKS) == []


@pytest.mark.parametrize(
    "source",
    [
        "text {{ sdk.a.b }} {# words #}",
        "{% for a in tag.b %}{{ a }}{{ a.c }}{% for c in a.d %}{{ c }}{% endfor %}{% endfor %}",
        "{% if tag.a %}x{% endif %}{% if not tag.a.b %}y{% endif %}",
        "{% include 'part.md' %}",
    ],
)
def test_holes_are_allowed(source: str) -> None:
    assert find_logic(source) == []


@pytest.mark.parametrize(
    ("source", "node"),
    [
        ("{{ sdk.a | upper }}", "Filter"),
        ("{{ sdk.a() }}", "Call"),
        ("{{ sdk['a'] }}", "Getitem"),
        ("{{ sdk.a ~ tag.b }}", "Concat"),
        ("{{ sdk.a + 1 }}", "Add"),
        ("{{ sdk.a if sdk.b }}", "CondExpr"),
        ("{{ 'text' }}", "Const"),
        ("{{ other.a }}", "Name"),
        ("{{ loop.index }}", "Name"),
        ("{% for a in sdk.b if a.c %}{% endfor %}", "For"),
        ("{% for a in sdk.b %}{% else %}x{% endfor %}", "For"),
        ("{% for a, b in sdk.c %}{% endfor %}", "For"),
        ("{% for a in sdk.b() %}{% endfor %}", "Call"),
        ("{% for a in sdk.b %}{% endfor %}{{ a }}", "Name"),
        ("{% if sdk.a == 'x' %}{% endif %}", "Compare"),
        ("{% if sdk.a is defined %}{% endif %}", "Test"),
        ("{% if sdk.a and sdk.b %}{% endif %}", "And"),
        ("{% if not sdk.a.b() %}{% endif %}", "Call"),
        ("{% if sdk.a %}{% else %}x{% endif %}", "If"),
        ("{% if sdk.a %}{% elif sdk.b %}{% endif %}", "If"),
        ("{% if sdk.a %}{{ sdk.b | e }}{% endif %}", "Filter"),
        ("{% set a = 1 %}", "Assign"),
        ("{% macro a() %}{% endmacro %}", "Macro"),
        ("{% extends 'x' %}", "Extends"),
        ("{% block a %}{% endblock %}", "Block"),
        ("{% filter upper %}{% endfilter %}", "FilterBlock"),
        ("{% import 'x' as y %}", "Import"),
        ("{% include sdk.a %}", "Include"),
    ],
)
def test_logic_is_found(source: str, node: str) -> None:
    assert find_logic(f"\n{source}") == [f"line 2: {node}"]
