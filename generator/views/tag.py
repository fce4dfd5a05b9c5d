"""Build the view of a tag, which the templates of its files can print."""

from dataclasses import dataclass

from generator.escaping.text import Code, quote_identifier
from generator.model.api import Api, Tag
from generator.settings import Settings
from generator.views.generated_tests import OperationTestView, build_operation_test
from generator.views.modules import (
    OperationModuleView,
    TagModuleView,
    build_operation_module,
    build_tag_module,
)
from generator.views.options import build_options
from generator.views.pages import (
    OperationPageView,
    TagPageView,
    build_operation_page,
    build_tag_page,
)
from generator.views.signatures import build_signature, build_writer
from generator.views.types import TypesView
from generator.views.usual import Usual


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """An operation, for its module, page and test."""

    name: Code
    module: OperationModuleView
    page: OperationPageView
    test: OperationTestView


@dataclass(frozen=True, slots=True, kw_only=True)
class TagView:
    """A tag: a module, a page and a file of tests.

    Attributes:
        name: The name of the class.
        module_name: The name of the module.
        attribute: The name of the attribute of the client.
        async_name: The name of the class for asyncio.
        page: The page, without its operations.
        module: The module, without its methods.
        options: The types of optional parameters.
        test_import: The import that tests need for request bodies; "" if they need
            none.
        operations: The operations, sorted by name.
    """

    name: Code
    module_name: Code
    attribute: Code
    async_name: Code
    page: TagPageView
    module: TagModuleView
    options: TypesView
    test_import: Code
    operations: tuple[OperationView, ...]


def build_tag_view(tag: Tag, api: Api, settings: Settings, usual: Usual) -> TagView:
    """Build the view of a tag."""
    writer = build_writer(tag, api)
    signatures = [build_signature(item, writer) for item in tag.operations]
    used = frozenset(name for _, imports in signatures for name in imports)
    has_body = any(operation.request_body for operation in tag.operations)
    return TagView(
        name=quote_identifier(tag.name),
        module_name=quote_identifier(tag.module),
        attribute=quote_identifier(tag.attribute),
        async_name=quote_identifier(tag.async_name),
        page=build_tag_page(tag, api),
        module=build_tag_module(tag, used, usual),
        options=build_options(tag, api),
        test_import=Code("from typing import Any" if has_body else ""),
        operations=tuple(
            OperationView(
                name=quote_identifier(operation.name),
                module=build_operation_module(operation, tag, api, usual, signature),
                page=build_operation_page(operation, tag, api, settings),
                test=build_operation_test(operation, api, usual),
            )
            for operation, (signature, _) in zip(
                tag.operations, signatures, strict=True
            )
        ),
    )
