"""Render views with Jinja templates.

`docs/{class}.md.jinja` becomes one page for each tag, `README.md.jinja` one file; files
that do not end in `.jinja` are copied. `runtime/` contains the Python code that is the
same in every SDK.

A template can print only values of its own language, such as `Code` in `.py` files.
Printing any other value is an error.
"""

import re
import traceback
from collections.abc import Mapping, Sequence
from functools import partial
from os.path import isdir  # unlike Path.is_dir, it raises nothing
from pathlib import Path
from typing import Any

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator.diagnostics import GenerationError, SourceLocation, build_failure
from generator.escaping.html import SiteMarkdown
from generator.escaping.text import Code, Json, Markdown, Text, Toml, Yaml
from generator.job import iterate_templates
from generator.output.generated_file import GeneratedFile
from generator.views.sdk import SdkView
from generator.views.site import SiteView

_SUFFIX = ".jinja"
_LANGUAGES: Mapping[str, type[str]] = {
    ".py": Code,
    ".md": Markdown,
    ".toml": Toml,
    ".yaml": Yaml,
    ".json": Json,
}
_SITE_LANGUAGES: Mapping[str, type[str]] = {
    ".md": SiteMarkdown,
    ".toml": Toml,
    ".txt": Text,
}
_HOLE = re.compile(r"{(\w+)}")
_RUNTIME = "runtime/"
# Templates that others include, and stubs for type checkers.
_NOT_MADE = re.compile(r"(^|/)\.|\.pyi$")
# The placeholders of a path with their values, and values that its template can print.
Variant = tuple[Mapping[str, str], Mapping[str, Any]]


def list_templates(folders: Sequence[Path]) -> dict[str, Path]:
    """List the templates of all folders, sorted by their path in the folder.

    A template in a later folder replaces one of the same path.

    Raises:
        GenerationError: A folder does not exist.
    """
    found: dict[str, Path] = {}
    for folder in folders:
        if not isdir(folder):
            raise _fail(folder, 1, "the template folder does not exist")
        for name, file in iterate_templates(folder):
            if not _NOT_MADE.search(name):
                found[name] = file
    return dict(sorted(found.items()))


class Renderer:
    """Renders the templates of some folders.

    Args:
        folders: Folders of templates; a template in a later folder replaces one of the
            same name.
        languages: The type of value that a file can print, by file suffix.

    Raises:
        GenerationError: A folder does not exist.
    """

    def __init__(
        self,
        folders: Sequence[Path],
        languages: Mapping[str, type[str]] = _LANGUAGES,
    ) -> None:
        self._templates = list_templates(folders)
        loader = jinja2.FileSystemLoader([str(folder) for folder in reversed(folders)])
        self._environments = {
            suffix: _build_environment(language, loader)
            for suffix, language in languages.items()
        }

    def render_all(
        self,
        package: str,
        context: Mapping[str, Any],
        variants: Mapping[str, Sequence[Variant]],
    ) -> list[GeneratedFile]:
        """Render or copy all templates.

        Args:
            package: The name of the package.
            context: The values that every template can print.
            variants: The variants of a template by a placeholder in its path; without
                such a placeholder, a template produces one file.

        Raises:
            GenerationError: A template is invalid; the location is in the template.
        """
        files: list[GeneratedFile] = []
        for name in self._templates:
            if not name.endswith(_SUFFIX):
                files.append(self._copy(name, package))
                continue
            repeated = variants.keys() & _HOLE.findall(name)
            for holes, values in variants[min(repeated)] if repeated else [({}, {})]:
                paths = {"package": package, **holes}
                files.append(self._render(name, paths, {**context, **values}))
        return files

    def _copy(self, name: str, package: str) -> GeneratedFile:
        """Read a file that is copied; one of the runtime becomes a module of the package."""
        file, path = self._templates[name], name
        if name.startswith(_RUNTIME):
            path = f"{package}/{name.removeprefix(_RUNTIME)}"
        try:
            text = file.read_text("utf-8")
        except UnicodeDecodeError:
            raise _fail(file, 1, "this file is not UTF-8") from None
        return GeneratedFile(path=path, text=text, is_copied=True)

    def _render(
        self, name: str, holes: Mapping[str, str], context: Mapping[str, Any]
    ) -> GeneratedFile:
        file, output = self._templates[name], name.removesuffix(_SUFFIX)
        unknown = {*_HOLE.findall(name)} - holes.keys()
        environment = self._environments.get(Path(output).suffix)
        if unknown or environment is None:
            message = (
                f"its path has an unknown placeholder {{{min(unknown)}}}"
                if unknown
                else f"templates produce {', '.join(self._environments)} files only"
            )
            raise _fail(file, 1, message)
        try:
            text = environment.get_template(name).render(context)
        except jinja2.TemplateSyntaxError as error:
            raise _fail(file, error.lineno, str(error.message)) from None
        except (jinja2.TemplateError, WrongLanguageError) as error:
            raise _fail(file, _find_line(error, name), str(error)) from None
        path = _HOLE.sub(lambda hole: holes[hole[1]], output)
        return GeneratedFile(path=path, text=text)


def render_files(sdk: SdkView, renderer: Renderer) -> list[GeneratedFile]:
    """Render the files of an SDK, without formatting them.

    A template whose path has the placeholder `{class}` or `{module}` produces a file for
    each tag.

    Raises:
        GenerationError: A template is invalid; the location is in the template.
    """
    tags: list[Variant] = [
        ({"module": tag.module_name, "class": tag.name}, {"tag": tag})
        for tag in sdk.tags
    ]
    variants = {"module": tags, "class": tags}
    return renderer.render_all(sdk.code.package, {"sdk": sdk}, variants)


def render_site(site: SiteView, folder: Path) -> list[GeneratedFile]:
    """Render the source of a documentation site.

    A template whose path has the placeholder `{class}` produces a page for each tag,
    one with `{type}` a page for each type.

    Args:
        site: What templates can print.
        folder: The folder of the templates.

    Raises:
        GenerationError: The folder does not exist, or a template is invalid.
    """
    variants: Mapping[str, list[Variant]] = {
        "class": [({"class": tag.title}, {"tag": tag}) for tag in site.tags],
        "type": [({"type": item.title}, {"type": item}) for item in site.types],
    }
    renderer = Renderer([folder], _SITE_LANGUAGES)
    return renderer.render_all(site.package, {"site": site}, variants)


class WrongLanguageError(Exception):
    """A template printed a value of another language."""


class _Environment(ImmutableSandboxedEnvironment):
    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Tell whether a template may read an attribute; usually it is a field of a view."""
        is_field = attr in getattr(obj, "__dataclass_fields__", ())
        return is_field or super().is_safe_attribute(obj, attr, value)


def _build_environment(
    language: type[str], loader: jinja2.BaseLoader
) -> jinja2.Environment:
    return _Environment(
        loader=loader,
        undefined=jinja2.StrictUndefined,
        finalize=partial(_check_language, language),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _check_language(language: type[str], value: Any) -> Any:
    """Return values of the template's language unchanged; Jinja calls this before printing."""
    if isinstance(value, jinja2.Undefined):
        return str(value)  # raises an error that names the missing value
    if type(value) is not language:
        kind = type(value).__name__
        message = (
            f"prints a {kind} where only {language.__name__} is safe: {value!r:.60}"
        )
        raise WrongLanguageError(message)
    return value


def _find_line(error: BaseException, name: str) -> int:
    """Find the line of a template in a traceback, which Jinja rewrites for that."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno or 1 for frame in frames if frame.filename.endswith(name)]
    return lines[-1] if lines else 1


def _fail(path: Path, line: int, message: str) -> GenerationError:
    place = SourceLocation(path=str(path), line=line)
    return build_failure("template", message, place)
