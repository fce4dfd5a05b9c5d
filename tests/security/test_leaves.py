"""A template cannot print text that is not escaped: every field of every view is tried."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from generator.diagnostics import GenerationError
from generator.escaping.text import Code, Json, Markdown, Toml, Yaml
from generator.render.renderer import Renderer, render_files
from generator.views.document import DocumentView
from generator.views.sdk import SdkView
from tests.documents import SPEC
from tests.security.harness import build_sdk

LANGUAGES = {".py": Code, ".md": Markdown, ".toml": Toml, ".yaml": Yaml, ".json": Json}
Step = tuple[str, bool]  # the name of a field, and whether it holds several


@cache
def get_view() -> SdkView:
    return build_sdk(SPEC)[0]


def iterate_leaves(
    value: Any, path: tuple[Step, ...] = ()
) -> Iterator[tuple[Any, Any]]:
    """Go through the leaves of a view, each with the steps that lead to it."""
    if isinstance(value, DocumentView):  # written when it is asked for
        yield (*path, ("json", False)), value.json
    elif is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            several = isinstance(inner, (tuple, list))
            for item in inner if several else [inner]:
                yield from iterate_leaves(item, (*path, (field.name, several)))
    else:
        yield path, value


@cache
def list_places() -> dict[tuple[Step, ...], type[Any]]:
    """List the places of leaves, each with its language."""
    return {path: type(leaf) for path, leaf in iterate_leaves(get_view())}


def write_template(path: tuple[Step, ...]) -> str:
    """Write a template that prints the leaves at a place."""
    name, start, end = "sdk", "", ""
    for index, (field, several) in enumerate(path):
        name = f"{name}.{field}"
        if several:
            start += f"{{% for v{index} in {name} %}}"
            end += "{% endfor %}"
            name = f"v{index}"
    return f"{start}{{{{ {name} }}}}{end}"


def spoil(value: Any, path: tuple[Step, ...]) -> Any:
    """Copy a view with its leaves at a place as text that nobody escaped."""
    if not path:
        return str(value)
    if isinstance(value, DocumentView):
        return SimpleNamespace(json=str(value.json))
    (field, several), rest = path[0], path[1:]
    inner = getattr(value, field)
    spoilt = tuple(spoil(v, rest) for v in inner) if several else spoil(inner, rest)
    return replace(value, **{field: spoilt})


def print_leaf(view: SdkView, path: tuple[Step, ...], folder: Path, suffix: str) -> str:
    """Print the leaves at a place into a file of a language."""
    inside = folder / f"{'_'.join(name for name, _ in path)}{suffix}"
    inside.mkdir(exist_ok=True)
    (inside / f"page{suffix}.jinja").write_text(write_template(path), "utf-8")
    return render_files(view, Renderer([inside]))[0].text


def test_every_leaf_is_of_a_language() -> None:
    kinds = {type(leaf) for _, leaf in iterate_leaves(get_view())}
    assert kinds == {Code, Json, Markdown, Toml, Yaml}
    assert len(list_places()) >= 60


@pytest.mark.parametrize("suffix", LANGUAGES)
def test_a_leaf_is_printed_in_its_own_language_only(
    tmp_path: Path, suffix: str
) -> None:
    for path, kind in list_places().items():
        if kind is LANGUAGES[suffix]:
            assert isinstance(print_leaf(get_view(), path, tmp_path, suffix), str)
        else:
            with pytest.raises(
                GenerationError, match=f"prints a {kind.__name__} where"
            ):
                print_leaf(get_view(), path, tmp_path, suffix)


@pytest.mark.parametrize("suffix", LANGUAGES)
def test_unescaped_text_is_never_printed(tmp_path: Path, suffix: str) -> None:
    for path, kind in list_places().items():
        if kind is LANGUAGES[suffix]:
            spoilt = spoil(get_view(), path)
            with pytest.raises(GenerationError, match="prints a str where"):
                print_leaf(spoilt, path, tmp_path, suffix)


@pytest.mark.parametrize(
    "value", [None, 1, True, 1.5, b"x", ["x"], ("x",), {"x": 1}, object()]
)
def test_no_other_value_is_printed(tmp_path: Path, value: Any) -> None:
    sdk = get_view()
    spoilt = replace(sdk, code=replace(sdk.code, title=value))
    path = (("code", False), ("title", False))
    with pytest.raises(GenerationError, match="prints a"):
        print_leaf(spoilt, path, tmp_path, ".py")
