"""What the templates may print: the model, every leaf escaped for its target language.

A view is a tree of frozen dataclasses. Its leaves are `Code`, `Markdown` or `Toml`; an
empty leaf is false, so that a template can leave a line out.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from .markdown import (
    wrap_markdown,
    write_markdown,
    write_markdown_cell,
    write_markdown_line,
    write_markdown_url,
)
from .model import Api, Operation, SecurityScheme, Tag
from .module_views import (
    Defaults,
    OperationModuleView,
    TagModuleView,
    build_operation_module,
    build_tag_module,
    find_defaults,
    write_security,
)
from .option_views import build_options
from .page_views import OperationPageView, build_operation_page
from .settings import Settings
from .test_views import OperationTestView, build_operation_test
from .text import (
    Code,
    Markdown,
    Toml,
    quote_identifier,
    quote_string,
    quote_toml,
    squeeze,
    write_docstring,
)
from .type_views import TYPES_MODULE, TypesView, TypeWriter, build_types

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
_EXPORTED_MODULES = ("aio", "api", "pagination", "types", "webhooks")


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """An operation, as module, page and test print it."""

    name: Code
    module: OperationModuleView
    page: OperationPageView
    test: OperationTestView


@dataclass(frozen=True, slots=True, kw_only=True)
class TagPageView:
    """The frame of a page."""

    name: Markdown
    instance: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class TagView:
    """A tag: a module, a page and a file of tests.

    Attributes:
        name: The class.
        module_name: The module.
        attribute: The attribute of the client, as a literal.
        attribute_name: The attribute of the client.
        async_name: The class for asyncio.
        async_literal: That class's name as a literal.
        class_literal: The class's name as a literal.
        module_literal: The module's name as a literal.
        module: The frame of the module.
        options: The types of what may be left out of calls.
        test_import: What the tests import for the bodies they send, "" for nothing.
        page: The frame of the page.
        operations: In the order of their names.
    """

    name: Code
    module_name: Code
    attribute: Code
    attribute_name: Code
    async_name: Code
    async_literal: Code
    class_literal: Code
    module_literal: Code
    module: TagModuleView
    options: TypesView
    test_import: Code
    page: TagPageView
    operations: tuple[OperationView, ...]


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

    distribution: Toml
    package: Toml
    version: Toml
    description: Toml
    homepage: Toml


@dataclass(frozen=True, slots=True, kw_only=True)
class SdkView:
    """All that templates can print."""

    code: SdkCodeView
    page: SdkPageView
    toml: SdkTomlView
    types: TypesView
    tags: tuple[TagView, ...]


def build_views(api: Api, settings: Settings) -> SdkView:
    """Build the views of an API."""
    defaults = find_defaults(api)
    return SdkView(
        code=_build_sdk_code(api, settings, defaults),
        page=_build_sdk_page(api, settings),
        toml=_build_sdk_toml(api, settings),
        types=build_types(api),
        tags=tuple(_build_tag(tag, api, settings, defaults) for tag in api.tags),
    )


def _build_tag(tag: Tag, api: Api, settings: Settings, defaults: Defaults) -> TagView:
    has_body = any(operation.request_body for operation in tag.operations)
    return TagView(
        name=quote_identifier(tag.name),
        module_name=quote_identifier(tag.module),
        attribute=quote_string(tag.attribute),
        attribute_name=quote_identifier(tag.attribute),
        async_name=quote_identifier(tag.async_name),
        async_literal=quote_string(tag.async_name),
        class_literal=quote_string(tag.name),
        module_literal=quote_string(tag.module),
        module=build_tag_module(tag, api),
        options=build_options(tag, api),
        test_import=Code("from typing import Any" if has_body else ""),
        page=TagPageView(
            name=Markdown(quote_identifier(tag.name)),
            instance=Markdown(f"{quote_identifier(tag.module)}_instance"),
        ),
        operations=tuple(
            _build_operation(operation, tag, api, settings, defaults)
            for operation in tag.operations
        ),
    )


def _build_operation(
    operation: Operation, tag: Tag, api: Api, settings: Settings, defaults: Defaults
) -> OperationView:
    writer = TypeWriter(api.types.names, TYPES_MODULE)
    page_writer = TypeWriter(api.types.names, f"{settings.package}.types")
    return OperationView(
        name=quote_identifier(operation.name),
        module=build_operation_module(operation, defaults, tag, writer),
        page=build_operation_page(operation, tag, settings, page_writer),
        test=build_operation_test(operation, tag, api),
    )


def _build_sdk_code(api: Api, settings: Settings, defaults: Defaults) -> SdkCodeView:
    title = squeeze(api.title)
    description = wrap_markdown(write_markdown(api.description))
    docstring = f"{title}\n\n{description}" if description else title
    header = "".join(word for word in title.split() if word.isalnum()) or "Api"
    return SdkCodeView(
        package=quote_identifier(settings.package),
        docstring=write_docstring(docstring, 0),
        version=quote_string(settings.version),
        distribution=quote_string(settings.distribution),
        title=quote_string(title),
        api_version=quote_string(api.version),
        host=quote_string(api.server),
        client_lib_header=quote_string(f"X-{header}-Client-Lib"),
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
        exported=_list_exported(api),
    )


def _list_exported(api: Api) -> tuple[Code, ...]:
    """List the names of `__all__`: classes first, each group in order."""
    classes = sorted([*_EXPORTED_CLASSES, *_list_classes(api)])
    return tuple(map(quote_string, [*classes, "__version__", *_EXPORTED_MODULES]))


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
        distribution=quote_toml(settings.distribution),
        package=quote_toml(settings.package),
        version=quote_toml(settings.version),
        description=quote_toml(f"Python client of the {squeeze(api.title)} API"),
        homepage=quote_toml(settings.homepage),
    )
