"""Shared code of the security tests: generate in memory, and inspect the output.

The canary is text that would run code, in whatever language it escapes into. In Python it may
stand in constants alone; in pages nowhere but in text, code spans and the constants of examples.
"""

import ast
import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.builder.api import build_api
from generator.checks.check import check
from generator.diagnostics import Diagnostic, refuse_errors
from generator.job import Job, find_builtin_templates
from generator.output.generated_file import GeneratedFile
from generator.render.renderer import Renderer, render_files
from generator.settings import Settings
from generator.source.loading import load_document
from generator.views.sdk import SdkView, build_sdk_view

VARIABLE = "SDKGEN_CANARY"
CANARY = f"__import__('os').environ.__setitem__('{VARIABLE}','1')"
_SAFE_LINK = re.compile(
    r"(https?://|mailto:|#|\.\./README\.md|docs/|examples/|\w+\.md#?)"
)
_MODULES = frozenset(
    {"asana", "typing", "typing_extensions", "__future__", "collections.abc", "pprint"}
    | {"datetime", "pytest", "enum", "time"}
)
_DUNDERS = frozenset(
    {"__all__", "__dir__", "__future__", "__getattr__", "__name__", "__version__"}
)
_RENDERER = Renderer([find_builtin_templates()])  # compiles each template once
_PAGE = find_builtin_templates() / "docs" / "{class}.md.jinja"
_HEADINGS = re.findall(r"^#+ (.*)$", _PAGE.read_text("utf-8"), re.MULTILINE)
_HEADING = re.compile(
    "|".join(r"[\w.]+".join(map(re.escape, re.split(r"{{.*?}}", h))) for h in _HEADINGS)
)
_CHECKED: set[tuple[str, str]] = set()
_MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("table")


def write_document(folder: Path, document: Any) -> Path:
    """Write a document (bytes and text as they are, anything else as JSON) to a file."""
    path = folder / "document.json"
    path.unlink(missing_ok=True)  # some file systems flush a file that is overwritten
    if isinstance(document, str):
        document = document.encode("utf-8")
    elif not isinstance(document, bytes):
        document = json.dumps(document).encode("utf-8")
    path.write_bytes(document)
    return path


def build_sdk(path: Path, package: str = "asana") -> tuple[SdkView, list[Diagnostic]]:
    """Build the view of a document's SDK.

    Raises:
        GenerationError: The document is refused.
    """
    settings = Settings(package=package, reference="https://example.com/reference/")
    job = Job(spec=path, settings=settings)
    document = load_document(job)
    warnings = refuse_errors(check(document))
    return build_sdk_view(build_api(document), settings), warnings


def render_sdk(sdk: SdkView) -> list[GeneratedFile]:
    """Render an SDK, unformatted."""
    return render_files(sdk, _RENDERER)


def list_rendered(files: Iterable[GeneratedFile]) -> dict[str, str]:
    """List what was rendered and not copied: text by path."""
    return {file.path: file.text for file in files if not file.is_copied}


def check_sdk(files: Mapping[str, str]) -> None:
    """Assert that nothing of a document became code, structure or a path."""
    for path, text in files.items():
        assert re.fullmatch(r"[A-Za-z0-9_./-]+", path), path
        assert ".." not in path and not path.startswith("/"), path
        assert text.replace("\n", "").isprintable(), path
        if (path, text) in _CHECKED:  # most files of small documents are the same
            continue
        _CHECKED.add((path, text))
        if path.endswith(".py"):
            check_python(text, path)
        elif path.endswith(".md"):
            check_page(text, path)
        elif path.endswith(".toml"):
            check_toml(text, path)


def check_python(text: str, path: str) -> None:
    """Assert that code is Python, imports what it may and has the canary in constants only."""
    tree = ast.parse(text, path)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = {alias.name for alias in node.names}
            assert names <= _MODULES, ast.dump(node)
        elif isinstance(node, ast.ImportFrom):
            module = str(node.module)
            root = module.partition(".")[0]
            assert node.level or {module, root} & _MODULES, ast.dump(node)
        for name in list_names(node):
            assert name.isascii() and all(map(str.isidentifier, name.split("."))), name
            assert not name.startswith("__") or name in _DUNDERS, (path, name)
            assert name not in ("environ", "eval", "exec", "compile"), (path, name)
    if path.endswith(".py"):
        check_statements(tree, path)


def list_names(node: ast.AST) -> Iterator[str]:
    """List the identifiers of a node."""
    for field in ("id", "attr", "arg", "name", "asname", "module"):
        value = getattr(node, field, None)
        if isinstance(value, str):
            yield value


def check_statements(tree: ast.Module, path: str) -> None:
    """Assert that what runs on import is what templates write, and nothing else."""
    for node in tree.body:
        allowed = isinstance(
            node,
            (
                *(ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign),
                *(ast.ClassDef, ast.FunctionDef, ast.If),
            ),
        )
        docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        hidden = ast.unparse(node) == "del TYPE_CHECKING"
        assert allowed or docstring or hidden, (path, ast.dump(node)[:300])
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = ast.unparse(call.func)
        assert re.fullmatch(r"[\w.]+", name), (path, name)


def check_page(text: str, path: str) -> None:
    """Assert that a page runs nothing, links nowhere else and is divided as it should be."""
    tokens = _MARKDOWN.parse(text)
    for token in iterate_tokens(tokens):
        assert token.type not in ("html_block", "html_inline"), (path, token.content)
        for kind in ("href", "src"):
            link = token.attrGet(kind)
            if link is not None:
                assert _SAFE_LINK.match(str(link)) or not re.match(
                    r"\s*[A-Za-z][\w+.-]*\s*:", str(link)
                ), (path, link)
        if _is_own_example(token):
            check_python(token.content, f"{path} example")
    for opening, inline in pairwise(tokens):
        if path.startswith("docs/") and opening.type == "heading_open":
            assert _HEADING.fullmatch(inline.content), (path, inline.content)


def _is_own_example(token: Token) -> bool:
    """Tell an example of ours from a fence of a description, which is only shown."""
    is_fence = token.type == "fence" and token.info.strip() == "python"
    return is_fence and token.content.startswith(("import asana", "client = asana"))


def get_markdown() -> MarkdownIt:
    """Return what parses pages."""
    return _MARKDOWN


def iterate_tokens(tokens: list[Token]) -> Iterator[Token]:
    """Go through tokens and those inside of them."""
    for token in tokens:
        yield token
        yield from iterate_tokens(token.children or [])


def check_toml(text: str, path: str) -> None:
    """Assert that a file is TOML and has no table but ours."""
    table = tomllib.loads(text)
    known = {"build-system", "project", "dependency-groups", "tool"}
    assert set(table) <= known, (path, set(table))
