"""Render views with Jinja templates.

The tree of templates is the table of pages: `docs/{class}.md.jinja` becomes one page for
each tag, `README.md.jinja` one file, and what does not end in `.jinja` is copied as it
stands. `runtime/` holds the Python that is the same in every SDK.

A template of one language prints values of that language alone: `Code` in `.py` files,
`Markdown` in `.md`, `Toml` in `.toml`. Anything else that is printed is an error.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator.diagnostics import GenerationError, SourceLocation, build_error
from generator.escaping.text import Code, Markdown, Toml
from generator.job import iterate_templates
from generator.output.generated_file import GeneratedFile
from generator.views.sdk import SdkView
from generator.views.tag import TagView
from generator.views.types import TypesView

_SUFFIX = ".jinja"
_LANGUAGES: Mapping[str, type[str]] = {".py": Code, ".md": Markdown, ".toml": Toml}
_HOLE = re.compile(r"{(\w+)}")
_TAG_HOLES = frozenset({"module", "class"})
_RUNTIME = "runtime/"
_NOT_MADE = re.compile(r"(^|/)\.|\.pyi$")  # only included, or for type checkers


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A file under a folder of templates.

    Attributes:
        name: Its path below the folder, with slashes.
        file: Where it is.
    """

    name: str
    file: Path

    @property
    def is_rendered(self) -> bool:
        """Whether it has holes; else it is copied."""
        return self.name.endswith(_SUFFIX)

    @property
    def is_for_tags(self) -> bool:
        """Whether it makes a file for each tag."""
        return bool(self.holes & _TAG_HOLES)

    @property
    def holes(self) -> frozenset[str]:
        """The holes in its path."""
        return frozenset(_HOLE.findall(self.name))


def list_templates(folders: Sequence[Path]) -> list[Template]:
    """List the templates of all folders; one of a later folder replaces its namesake.

    Raises:
        GenerationError: A folder is not there.
    """
    found: dict[str, Template] = {}
    for folder in folders:
        if not folder.is_dir():
            raise _fail(folder, 1, "there is no such folder of templates")
        for name, file in iterate_templates(folder):
            if not _NOT_MADE.search(name):
                found[name] = Template(name=name, file=file)
    return sorted(found.values(), key=lambda template: template.name)


class Renderer:
    """Renders the templates of some folders.

    Args:
        sdk: What all templates can print.
        folders: Folders of templates, the built-in one first.

    Raises:
        GenerationError: A folder is not there.
    """

    def __init__(self, sdk: SdkView, folders: Sequence[Path]) -> None:
        self._sdk = sdk
        self._templates = list_templates(folders)
        self._loader = _get_loader(tuple(map(str, reversed(folders))))

    def copy(self) -> list[GeneratedFile]:
        """Read the files that are copied as they stand.

        Raises:
            GenerationError: A file is not UTF-8.
        """
        return [self._copy(t) for t in self._templates if not t.is_rendered]

    def render_tag(self, tag: TagView) -> list[GeneratedFile]:
        """Render the templates that make one file for each tag; not yet formatted.

        Raises:
            GenerationError: A template is at fault; the place is the template's.
        """
        names = {"module": tag.module_name, "class": tag.name}
        return [
            self._render(template, names, tag=tag)
            for template in self._templates
            if template.is_rendered and template.is_for_tags
        ]

    def render_rest(
        self, tags: Sequence[TagView], types: TypesView
    ) -> list[GeneratedFile]:
        """Render the templates that make one file; not yet formatted.

        Raises:
            GenerationError: A template is at fault; the place is the template's.
        """
        return [
            self._render(template, {}, tags=tags, types=types)
            for template in self._templates
            if template.is_rendered and not template.is_for_tags
        ]

    def _copy(self, template: Template) -> GeneratedFile:
        path = template.name
        if path.startswith(_RUNTIME):
            path = f"{self._sdk.code.package}/{path.removeprefix(_RUNTIME)}"
        try:
            return GeneratedFile(path=path, text=template.file.read_text("utf-8"))
        except UnicodeDecodeError:
            raise _fail(template.file, 1, "this file is not UTF-8") from None

    def _render(
        self, template: Template, names: Mapping[str, str], **context: Any
    ) -> GeneratedFile:
        output = template.name.removesuffix(_SUFFIX)
        unknown = template.holes - _TAG_HOLES - {"package"}
        language = _LANGUAGES.get(Path(output).suffix)
        if unknown or language is None:
            message = (
                f"its path has an unknown hole {{{min(unknown)}}}"
                if unknown
                else f"a template makes {', '.join(_LANGUAGES)} files only"
            )
            raise _fail(template.file, 1, message)
        environment = _get_environment(language, self._loader)
        try:
            page = environment.get_template(template.name)
            text = page.render(sdk=self._sdk, **context)
        except jinja2.TemplateSyntaxError as error:
            raise _fail(template.file, error.lineno, str(error.message)) from None
        except (jinja2.TemplateError, WrongLanguageError) as error:
            line = _find_line(error, template.name)
            raise _fail(template.file, line, str(error)) from None
        holes = {"package": self._sdk.code.package, **names}
        path = _HOLE.sub(lambda hole: holes[hole[1]], output)
        return GeneratedFile(path=path, text=text)


class WrongLanguageError(Exception):
    """A template printed a value that is not of its own language."""


class _Environment(ImmutableSandboxedEnvironment):
    """Jinja's sandbox; what it says of an attribute depends on the type, and is kept."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._safe: dict[tuple[type, str], bool] = {}

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        key = (type(obj), attr)
        if key not in self._safe:
            self._safe[key] = super().is_safe_attribute(obj, attr, value)
        return self._safe[key]


@cache
def _get_loader(folders: tuple[str, ...]) -> jinja2.BaseLoader:
    return jinja2.FileSystemLoader(folders)


@cache
def _get_environment(
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
    """Let values of the template's language pass (Jinja calls this before it prints)."""
    if isinstance(value, jinja2.Undefined):
        return str(value)  # raises, naming what is missing
    if type(value) is not language:
        kind = type(value).__name__
        message = (
            f"prints a {kind} where only {language.__name__} is safe: {value!r:.60}"
        )
        raise WrongLanguageError(message)
    return value


def _find_line(error: BaseException, name: str) -> int:
    """Find the line of a template in a traceback, which Jinja rewrites for that."""
    line, trace = 1, error.__traceback__
    while trace:
        if trace.tb_frame.f_code.co_filename.endswith(name):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _fail(path: Path, line: int, message: str) -> GenerationError:
    place = SourceLocation(path=str(path), line=line)
    return GenerationError([build_error("template", message, place)])
