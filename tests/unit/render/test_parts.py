"""A part is taken from the cache where all that it is made of is the same."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.builder.api import build_api
from generator.cache import Cache
from generator.model.api import Api
from generator.output.generated_file import GeneratedFile
from generator.render.parts import list_parts
from generator.settings import Settings
from tests.unit.conftest import HEAD, Read

PATHS = """\
paths:
  /a: {get: {operationId: getA, tags: [One], summary: First, description: Why}}
  /b: {get: {operationId: getB, tags: [Two], summary: Second, description: How}}
"""
BRIEF = {
    "rest.md.jinja": "{% for tag in sdk.tags %}{{ tag.page.name }} {% endfor %}",
    "{class}.md.jinja": (
        "{% for operation in tag.operations %}{{ operation.page.description }}{% endfor %}"
    ),
}
FULL = (
    "{% for tag in tags %}{% for operation in tag.operations %}"
    "{{ operation.page.description }} {% endfor %}{% endfor %}"
)


@pytest.fixture
def api(read: Read) -> Api:
    return build_api(read(HEAD + PATHS))[0]


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    folder = tmp_path / "templates"
    folder.mkdir()
    for name, text in BRIEF.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def describe(api: Api, description: str) -> Api:
    """Change the description of the first operation of the first tag."""
    tag = api.tags[0]
    operation = replace(tag.operations[0], description=description)
    return replace(api, tags=(replace(tag, operations=(operation,)), *api.tags[1:]))


def make(api: Api, templates: Path, folder: Path) -> tuple[dict[str, str], list[str]]:
    """Make all files; return them, and the paths of those that were laid out anew."""
    anew: list[str] = []

    def note(file: GeneratedFile, cache: Cache) -> GeneratedFile:
        anew.append(file.path)
        return file

    settings = Settings(package="things")
    parts = list_parts(api, settings, [templates], note, Cache(folder / "cache", "1"))
    files = {file.path: file.text for part in parts for file in part().files}
    return files, sorted(anew)


def test_only_the_part_that_changed_is_made_again(
    api: Api, templates: Path, tmp_path: Path
) -> None:
    expected = {"rest.md": "OneApi TwoApi ", "OneApi.md": "Why", "TwoApi.md": "How"}
    assert make(api, templates, tmp_path) == (expected, sorted(expected))
    assert make(api, templates, tmp_path) == (expected, [])
    edited = describe(api, "Edited")
    expected = {**expected, "OneApi.md": "Edited"}
    assert make(edited, templates, tmp_path) == (expected, ["OneApi.md"])


def test_what_looks_at_the_tags_in_full_is_made_of_them(
    api: Api, templates: Path, tmp_path: Path
) -> None:
    (templates / "rest.md.jinja").write_text(FULL, "utf-8")
    assert make(api, templates, tmp_path)[0]["rest.md"] == "Why How "
    assert make(api, templates, tmp_path)[1] == []
    files, anew = make(describe(api, "Edited"), templates, tmp_path)
    assert files["rest.md"] == "Edited How "
    assert anew == ["OneApi.md", "rest.md"]
    assert make(api, templates, tmp_path)[1] == []


@pytest.mark.parametrize(
    "change",
    [
        lambda api: replace(api, version="2"),
        lambda api: replace(api, server="https://other.example"),
        lambda api: replace(api, tags=api.tags[:1]),
    ],
)
def test_what_all_tags_share_is_part_of_each(
    change: object, api: Api, templates: Path, tmp_path: Path
) -> None:
    make(api, templates, tmp_path)
    files, anew = make(change(api), templates, tmp_path)  # type: ignore[operator]
    assert anew == sorted(files)


def test_what_a_template_includes_is_part_of_all(
    api: Api, templates: Path, tmp_path: Path
) -> None:
    part = templates / "parts" / ".part.jinja"
    part.parent.mkdir()
    for text in ("one", "two"):
        part.write_text(text, "utf-8")
        (templates / "rest.md.jinja").write_text("{% include 'parts/.part.jinja' %}")
        assert make(api, templates, tmp_path)[0]["rest.md"] == text


def test_a_template_is_part_of_all(api: Api, templates: Path, tmp_path: Path) -> None:
    make(api, templates, tmp_path)
    (templates / "more.md.jinja").write_text("more", "utf-8")
    files, anew = make(api, templates, tmp_path)
    assert files["more.md"] == "more"
    assert anew == sorted(files)


@pytest.mark.parametrize("entry", [[], None, {"a.md": 1}, {"../a.md": "x"}])
def test_an_entry_of_another_shape_is_made_again(
    entry: object, api: Api, templates: Path, tmp_path: Path
) -> None:
    expected, _ = make(api, templates, tmp_path)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Cache, "read", lambda self, kind, *parts: entry)
        assert make(api, templates, tmp_path) == (expected, sorted(expected))
