"""What all templates may print: the SDK as a whole, every leaf escaped for its language.

A view is a tree of frozen dataclasses. Its leaves are `Code`, `Markdown` or `Toml`; an
empty leaf is false, so that a template can leave a line out.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from generator.escaping.markdown import (
    wrap_markdown,
    write_markdown,
    write_markdown_cell,
    write_markdown_line,
    write_markdown_url,
)
from generator.escaping.text import (
    Code,
    Markdown,
    Toml,
    Yaml,
    quote_identifier,
    quote_string,
    quote_toml,
    squeeze,
    write_docstring,
    write_yaml_key,
)
from generator.model.api import Api, Operation, SecurityScheme, Tag
from generator.model.types import TypeTable
from generator.settings import Settings
from generator.views.expected_requests import UsualRequest, find_usual_request
from generator.views.generated_tests import SdkTestView, build_sdk_test
from generator.views.modules import Defaults, find_defaults, write_security

_EXPORTED_CLASSES = (
    "ApiClient",
    "ApiConnectionError",
    "ApiException",
    "ApiTimeoutError",
    "AsyncApiClient",
    "AsyncClient",
    "BadRequestError",
    "Client",
    "Configuration",
    "ForbiddenError",
    "NotFoundError",
    "PaymentRequiredError",
    "RateLimitError",
    "ServerError",
    "SyncTokenExpired",
    "UnauthorizedError",
)
_EXPORTED_MODULES = ("aio", "api", "pagination", "types")


@dataclass(frozen=True, slots=True, kw_only=True)
class TagPageView:
    """The frame of a page: the class as its title, and as the key of the samples."""

    name: Markdown
    key: Yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationRowView:
    """An operation in a table of operations: method, HTTP method, path and summary."""

    name: Markdown
    method: Markdown
    path: Markdown
    summary: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class TagSummaryView:
    """A tag in brief, as every template can print all of them.

    Attributes:
        name: The class.
        module_name: The module.
        attribute: The attribute of the client, as a literal.
        attribute_name: The attribute of the client.
        async_name: The class for asyncio.
        async_literal: That class's name as a literal.
        class_literal: The class's name as a literal.
        module_literal: The module's name as a literal.
        page: The frame of the page.
        rows: The operations in the order of their names.
    """

    name: Code
    module_name: Code
    attribute: Code
    attribute_name: Code
    async_name: Code
    async_literal: Code
    class_literal: Code
    module_literal: Code
    page: TagPageView
    rows: tuple[OperationRowView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeView:
    """A security scheme as the runtime reads it."""

    name: Code
    arguments: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class SdkCodeView:
    """The SDK as a whole, in Python."""

    package: Code
    docstring: Code
    version: Code
    distribution: Code
    title: Code
    api_version: Code
    host: Code
    client_lib_header: Code
    accept: Code
    content_type: Code
    security: Code
    schemes: tuple[SchemeView, ...]
    exported: tuple[Code, ...]
    classes: tuple[Code, ...]
    async_classes: tuple[Code, ...]
    modules: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class SdkPageView:
    """The SDK as a whole, in Markdown."""

    package: Markdown
    distribution: Markdown
    version: Markdown
    title: Markdown
    description: Markdown
    api_version: Markdown
    host: Markdown
    homepage: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class SdkTomlView:
    """The SDK as a whole, in TOML."""

    title: Toml
    distribution: Toml
    package: Toml
    version: Toml
    description: Toml
    homepage: Toml


@dataclass(frozen=True, slots=True, kw_only=True)
class SdkView:
    """What every template can print: the SDK as a whole, and its tags in brief."""

    code: SdkCodeView
    page: SdkPageView
    toml: SdkTomlView
    test: SdkTestView
    tags: tuple[TagSummaryView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Common:
    """What is the same for all tags, and all that a tag may know beside itself.

    Attributes:
        api: The model without its tags, and of its types the names only.
        settings: What the document does not say.
        defaults: What most operations have in common.
        usual: What most operations send.
    """

    api: Api
    settings: Settings
    defaults: Defaults
    usual: UsualRequest


def find_common(api: Api, settings: Settings) -> Common:
    """Find what is the same for all tags."""
    return Common(
        api=replace(api, tags=(), types=TypeTable((), api.types.names)),
        settings=settings,
        defaults=find_defaults(api),
        usual=find_usual_request(api),
    )


def build_sdk_view(api: Api, common: Common, added_modules: Sequence[str]) -> SdkView:
    """Build the view of an SDK as a whole."""
    settings = common.settings
    return SdkView(
        code=_build_sdk_code(api, settings, common.defaults, added_modules),
        page=_build_sdk_page(api, settings),
        toml=_build_sdk_toml(api, settings),
        test=build_sdk_test(common.usual),
        tags=tuple(TagSummaryView(**summarize_tag(tag)) for tag in api.tags),
    )


def summarize_tag(tag: Tag) -> dict[str, Any]:
    """Return the fields of a tag's summary."""
    return {
        "name": quote_identifier(tag.name),
        "module_name": quote_identifier(tag.module),
        "attribute": quote_string(tag.attribute),
        "attribute_name": quote_identifier(tag.attribute),
        "async_name": quote_identifier(tag.async_name),
        "async_literal": quote_string(tag.async_name),
        "class_literal": quote_string(tag.name),
        "module_literal": quote_string(tag.module),
        "page": TagPageView(
            name=Markdown(quote_identifier(tag.name)),
            key=write_yaml_key(tag.name),
        ),
        "rows": tuple(map(_build_row, tag.operations)),
    }


def _build_row(operation: Operation) -> OperationRowView:
    return OperationRowView(
        name=Markdown(quote_identifier(operation.name)),
        method=Markdown(quote_identifier(operation.method)),
        path=write_markdown_cell(operation.path),
        summary=write_markdown_cell(operation.summary or operation.name),
    )


def _build_sdk_code(
    api: Api, settings: Settings, defaults: Defaults, added_modules: Sequence[str]
) -> SdkCodeView:
    title = squeeze(api.title)
    description = wrap_markdown(write_markdown(api.description))
    docstring = f"{title}\n\n{description}" if description else title
    modules = sorted({*_EXPORTED_MODULES, *added_modules})
    return SdkCodeView(
        package=quote_identifier(settings.package),
        docstring=write_docstring(docstring, 0),
        version=quote_string(settings.version),
        distribution=quote_string(settings.distribution),
        title=quote_string(title),
        api_version=quote_string(api.version),
        host=quote_string(api.server),
        client_lib_header=quote_string(api.client_header),
        accept=quote_string(defaults.accept),
        content_type=quote_string(defaults.content_type),
        security=write_security(defaults.security),
        schemes=tuple(
            SchemeView(
                name=quote_string(scheme.wire_name),
                arguments=_write_scheme(scheme),
            )
            for scheme in api.security_schemes
        ),
        exported=_list_exported(api, modules),
        modules=Code(", ".join(map(quote_identifier, modules))),
        classes=_quote_sorted(tag.name for tag in api.tags),
        async_classes=_quote_sorted(tag.async_name for tag in api.tags),
    )


def _list_exported(api: Api, modules: Sequence[str]) -> tuple[Code, ...]:
    """List the names of `__all__`: classes first, each group in order."""
    classes = _quote_sorted([*_EXPORTED_CLASSES, *_list_classes(api)])
    return (*classes, *map(quote_string, ["__version__", *modules]))


def _quote_sorted(names: Iterable[str]) -> tuple[Code, ...]:
    return tuple(map(quote_string, sorted(names)))


def _list_classes(api: Api) -> Iterator[str]:
    for tag in api.tags:
        yield from (tag.name, tag.async_name)


def _write_scheme(scheme: SecurityScheme) -> Code:
    parts = [quote_string(scheme.type)]
    for keyword, value in (
        ("scheme", scheme.scheme if scheme.type == "http" else ""),
        ("name", scheme.parameter if scheme.type == "apiKey" else ""),
        ("location", scheme.location if scheme.type == "apiKey" else ""),
    ):
        if value:
            parts.append(Code(f"{keyword}={quote_string(value)}"))
    return Code(", ".join(parts))


def _build_sdk_page(api: Api, settings: Settings) -> SdkPageView:
    return SdkPageView(
        package=Markdown(quote_identifier(settings.package)),
        distribution=write_markdown_cell(settings.distribution),
        version=write_markdown_cell(settings.version),
        title=write_markdown_line(api.title),
        description=write_markdown(api.description),
        api_version=write_markdown_cell(api.version),
        host=write_markdown_url(api.server),
        homepage=write_markdown_url(settings.homepage),
    )


def _build_sdk_toml(api: Api, settings: Settings) -> SdkTomlView:
    return SdkTomlView(
        title=quote_toml(f"{squeeze(api.title)} for Python"),
        distribution=quote_toml(settings.distribution),
        package=quote_toml(settings.package),
        version=quote_toml(settings.version),
        description=quote_toml(f"Python client of the {squeeze(api.title)} API"),
        homepage=quote_toml(settings.homepage),
    )
