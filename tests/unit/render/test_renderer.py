"""Templates print only values that are safe in their language, and their errors have a location."""

from pathlib import Path

import pytest

from generator.builder.api import build_api
from generator.diagnostics import GenerationError
from generator.job import find_builtin_templates
from generator.render.renderer import Renderer, render_files
from generator.settings import Settings
from generator.views.sdk import SdkView, build_sdk_view
from tests.unit.conftest import HEAD, Read

PATHS = """\
paths:
  /a: {get: {operationId: getA, tags: [One], summary: First}}
  /b: {get: {operationId: getB, tags: [Two], summary: Second}}
"""


@pytest.fixture
def view(read: Read) -> SdkView:
    return build_sdk_view(
        build_api(read(HEAD + PATHS)), Settings(package="things", version="1.2")
    )


def write(folder: Path, **texts: str) -> Path:
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def render(view: SdkView, *folders: Path) -> dict[str, str]:
    files = render_files(view, Renderer(folders))
    return {file.path: file.text for file in files if not file.is_copied}


def test_the_holes_of_a_path_say_how_often(view: SdkView, tmp_path: Path) -> None:
    files = {
        "once.md.jinja": "{{ sdk.page.title }}",
        "{package}/x.py.jinja": "V = {{ sdk.code.version }}",
        "docs/{class}.md.jinja": "{{ tag.page.name }}",
        "{package}/{module}.py.jinja": '"{{ tag.name }}"',
    }
    assert render(view, write(tmp_path, **files)) == {
        "once.md": "Things",
        "things/x.py": 'V = "1.2"',
        "docs/OneApi.md": "OneApi",
        "docs/TwoApi.md": "TwoApi",
        "things/one_api.py": '"OneApi"',
        "things/two_api.py": '"TwoApi"',
    }


@pytest.mark.parametrize(
    ("template", "line", "message"),
    [
        (("a.md.jinja", "x\n{{ sdk.code.title }}"), 2, "prints a Code where only Markdown is safe"),
        (("a.py.jinja", "{{ sdk.page.title }}"), 1, "prints a Markdown where only Code is safe"),
        (("a.toml.jinja", "\n\n{{ sdk.page.title }}"), 3, "prints a Markdown where only Toml"),
        (("a.md.jinja", "{{ sdk.tags }}"), 1, "prints a tuple where only Markdown is safe"),
        (("a.md.jinja", "{{ 'text' }}"), 1, "prints a str where only Markdown is safe"),
        (("a.md.jinja", "{% for tag in sdk.tags %}\n{{ tag.nome }}\n{% endfor %}"), 2, "has no attribute 'nome'"),
        (("a.md.jinja", "\n{{ tag.page.name }}"), 2, "'tag' is undefined"),
        (("a.md.jinja", "\n{% if sdk.none %}{% endif %}"), 2, "has no attribute 'none'"),
        (("a.md.jinja", "a\n{% for %}"), 2, "got 'end of statement block'"),
        (("a.md.jinja", "a\n{{ sdk.page.title"), 2, "unexpected end of template"),
        (("a.md.jinja", "a\n{% include 'none.md' %}"), 2, "none.md"),
        (("a.md.jinja", "\n{{ sdk.__class__.__mro__ }}"), 2, "__class__"),
        (("{tag}.md.jinja", ""), 1, "its path has an unknown placeholder {tag}"),
        (("a.txt.jinja", ""), 1, "templates produce .py, .md, .toml, .yaml, .json files only"),
        (("a.jinja", ""), 1, "templates produce .py, .md, .toml, .yaml, .json files only"),
    ],
)  # fmt: skip
def test_an_error_of_a_template_is_reported_with_its_location(
    template: tuple[str, str], line: int, message: str, view: SdkView, tmp_path: Path
) -> None:
    name, text = template
    folder = write(tmp_path / "templates", **{name: text})
    with pytest.raises(GenerationError) as caught:
        render(view, folder)
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "template"
    assert message in diagnostic.message
    assert diagnostic.location.path == str(folder / name)
    assert diagnostic.location.line == line


def test_an_included_part_is_found_beside_and_below(
    view: SdkView, tmp_path: Path
) -> None:
    write(tmp_path / "own", **{"a.md.jinja": "{% include 'parts/b.md' %}!"})
    write(tmp_path / "own", **{"parts/b.md": "{{ sdk.page.title }}"})
    assert render(view, tmp_path / "own")["a.md"] == "Things!"


def test_a_later_folder_replaces_and_adds(view: SdkView, tmp_path: Path) -> None:
    first = write(tmp_path / "first", **{"a.md.jinja": "one", "b.md.jinja": "one"})
    second = write(tmp_path / "second", **{"b.md.jinja": "two", "c.md.jinja": "two"})
    assert render(view, first, second) == {"a.md": "one", "b.md": "two", "c.md": "two"}


def test_what_is_not_rendered_is_copied(view: SdkView, tmp_path: Path) -> None:
    files = {
        "runtime/x.py": "{{ not.a.hole }}",
        "runtime/sub/y.py": "y",
        "LICENSE": "text",
        "runtime/_constants.pyi": "stub",
        "runtime/__pycache__/x.pyc": "compiled",
        "__pycache__/z.py": "z",
        ".hidden": "h",
        "sub/.hidden/x": "h",
    }
    copied = render_files(view, Renderer([write(tmp_path / "own", **files)]))
    assert all(file.is_copied for file in copied)
    assert {file.path: file.text for file in copied} == {
        "things/x.py": "{{ not.a.hole }}",
        "things/sub/y.py": "y",
        "LICENSE": "text",
    }


def test_a_copied_file_that_is_not_text_is_reported(
    view: SdkView, tmp_path: Path
) -> None:
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\xff")
    with pytest.raises(
        GenerationError, match=r"logo\.png:1:1: error: this file is not UTF-8"
    ):
        render_files(view, Renderer([tmp_path]))


def test_a_missing_folder_is_reported(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="the template folder does not exist"):
        Renderer([tmp_path / "none"])


def test_the_builtin_templates_render_for_any_document(view: SdkView) -> None:
    files = render(view, find_builtin_templates())
    assert {
        "README.md",
        "pyproject.toml",
        "docs/OneApi.md",
        "things/api/one_api.py",
    } <= set(files)
