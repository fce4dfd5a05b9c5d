"""Build the view of the whole SDK, which all templates can print.

A view is a tree of frozen dataclasses whose leaves are `Code`, `Markdown` or `Toml`. An
empty leaf is false, so that a template can omit a line.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

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
    quote_identifier,
    quote_literal,
    quote_string,
    quote_toml,
    squeeze,
    write_docstring,
)
from generator.model.api import Api
from generator.settings import Settings
from generator.views.descriptors import write_pages, write_scheme
from generator.views.document import DocumentView
from generator.views.generated_tests import SdkTestView, build_sdk_test
from generator.views.tag import OperationView, TagView, build_tag_view
from generator.views.types import TypesView, build_types
from generator.views.usual import Usual, find_usual

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
class SdkCodeView:
    """The whole SDK, as Python."""

    package: Code
    docstring: Code
    version: Code
    distribution: Code
    title: Code
    api_version: Code
    host: Code
    server: Code
    server_variables: Code
    client_lib_header: Code
    envelope: Code
    empty_body: Code
    accept: Code
    content_type: Code
    security: Code
    pages: Code
    pages_import: Code
    page_limit: Code
    schemes: tuple[Code, ...]
    exported: tuple[Code, ...]
    classes: tuple[Code, ...]
    async_classes: tuple[Code, ...]
    modules: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class SdkPageView:
    """The whole SDK, as Markdown."""

    package: Markdown
    distribution: Markdown
    version: Markdown
    least: Markdown
    title: Markdown
    description: Markdown
    api_version: Markdown
    host: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class SdkTomlView:
    """The whole SDK, as TOML."""

    title: Toml
    distribution: Toml
    package: Toml
    version: Toml
    description: Toml
    homepage: Toml


@dataclass(frozen=True, slots=True, kw_only=True)
class SdkView:
    """The whole SDK, which every template can print.

    Attributes:
        code: Values for Python files.
        page: Values for Markdown files.
        toml: Values for TOML files.
        test: Values for the generated tests.
        document: The operations and schemas as JSON.
        types: The types of the schemas.
        first_tag: The tag of `first_operation`.
        first_operation: The first operation that uses GET, or else the first of all;
            None if there is none.
        tags: The tags, sorted by module.
    """

    code: SdkCodeView
    page: SdkPageView
    toml: SdkTomlView
    test: SdkTestView
    document: DocumentView
    types: TypesView
    first_tag: TagView | None
    first_operation: OperationView | None
    tags: tuple[TagView, ...]


def build_sdk_view(
    api: Api, settings: Settings, added_modules: Sequence[str] = ()
) -> SdkView:
    """Build the view of the whole SDK.

    Args:
        api: The model.
        settings: Settings of the SDK.
        added_modules: The modules that the user's own templates add to the package.
    """
    usual = find_usual(api)
    tags = tuple(build_tag_view(tag, api, settings, usual) for tag in api.tags)
    first_tag, first_operation = _find_first(api, tags)
    return SdkView(
        code=_build_sdk_code(api, settings, usual, added_modules),
        page=_build_sdk_page(api, settings),
        toml=build_sdk_toml(api, settings),
        test=build_sdk_test(api, usual),
        document=DocumentView(api),
        types=build_types(api),
        first_tag=first_tag,
        first_operation=first_operation,
        tags=tags,
    )


def _find_first(
    api: Api, tags: Sequence[TagView]
) -> tuple[TagView | None, OperationView | None]:
    views = [(view, operation) for view in tags for operation in view.operations]
    methods = [operation.method for tag in api.tags for operation in tag.operations]
    if not views:
        return None, None
    return views[methods.index("GET") if "GET" in methods else 0]


def _build_sdk_code(
    api: Api, settings: Settings, usual: Usual, added_modules: Sequence[str]
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
        host=quote_string(api.server.address.rstrip("/")),
        server=quote_string(api.server.template.rstrip("/")),
        server_variables=quote_literal(api.server_variables),
        client_lib_header=quote_string(api.client_header),
        envelope=quote_string(api.envelope),
        empty_body=quote_literal(api.empty_body),
        accept=quote_string(usual.accept),
        content_type=quote_string(usual.body_type),
        security=quote_literal(usual.security),
        pages=write_pages(usual.pagination),
        pages_import=Code("from ._core.pages import Pages" if usual.pagination else ""),
        page_limit=Code(str(usual.pagination and usual.pagination.size)),
        schemes=tuple(
            Code(f"{quote_string(scheme.wire_name)}: {write_scheme(scheme)}")
            for scheme in api.security_schemes
        ),
        exported=_list_exported(api, modules),
        classes=_quote_sorted([tag.name for tag in api.tags]),
        async_classes=_quote_sorted([tag.async_name for tag in api.tags]),
        modules=Code(", ".join(map(quote_identifier, modules))),
    )


def _list_exported(api: Api, modules: Sequence[str]) -> tuple[Code, ...]:
    """List the names in `__all__`: classes first, each group sorted."""
    own = [name for tag in api.tags for name in (tag.name, tag.async_name)]
    classes = _quote_sorted([*_EXPORTED_CLASSES, *own])
    return (*classes, *map(quote_string, ["__version__", *modules]))


def _quote_sorted(names: Sequence[str]) -> tuple[Code, ...]:
    return tuple(map(quote_string, sorted(names)))


def _build_sdk_page(api: Api, settings: Settings) -> SdkPageView:
    return SdkPageView(
        package=Markdown(quote_identifier(settings.package)),
        distribution=write_markdown_cell(settings.distribution),
        version=write_markdown_cell(settings.version),
        least=_write_least_version(settings.version),
        title=write_markdown_line(api.title),
        description=write_markdown(api.description),
        api_version=write_markdown_cell(api.version),
        host=write_markdown_url(api.server.address),
    )


def _write_least_version(version: str) -> Markdown:
    """Write the version specifier that excludes earlier major versions."""
    number = re.match("[0-9]+", version)
    return Markdown(f">={number[0]}" if number else "")


def build_sdk_toml(api: Api, settings: Settings) -> SdkTomlView:
    """Build the values for TOML files."""
    return SdkTomlView(
        title=quote_toml(f"{squeeze(api.title)} for Python"),
        distribution=quote_toml(settings.distribution),
        package=quote_toml(settings.package),
        version=quote_toml(settings.version),
        description=quote_toml(f"Python client of the {squeeze(api.title)} API"),
        homepage=quote_toml(settings.homepage),
    )
