"""Build the view of a tag, which the templates of its files can print."""

from dataclasses import dataclass

from generator.escaping.text import Code, quote_identifier, quote_string
from generator.model.api import Operation, Tag
from generator.views.common import Common
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
    OperationRowView,
    SampleView,
    TagPageView,
    build_operation_page,
    build_operation_row,
    build_sample,
    build_tag_page,
)
from generator.views.samples import write_opts_sample
from generator.views.signatures import Signature, build_signature, build_writer
from generator.views.type_writer import TypeWriter
from generator.views.types import TypesView


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """An operation, for its module, page, sample and test."""

    name: Code
    module: OperationModuleView
    page: OperationPageView
    sample: SampleView
    test: OperationTestView


@dataclass(frozen=True, slots=True, kw_only=True)
class TagView:
    """A tag: a module, a page and a file of tests.

    Attributes:
        name: The name of the class.
        module_name: The name of the module.
        attribute: The attribute of the client, as a literal.
        attribute_name: The name of the attribute of the client.
        async_name: The name of the class for asyncio.
        async_literal: That class's name as a literal.
        class_literal: The class's name as a literal.
        module_literal: The module's name as a literal.
        page: The parts of the page outside its operations.
        rows: The rows of the table of operations.
        module: The parts of the module outside its methods.
        options: The types of optional parameters.
        test_import: The import that tests need for request bodies; "" if they need
            none.
        operations: The operations, sorted by name.
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
    module: TagModuleView
    options: TypesView
    test_import: Code
    operations: tuple[OperationView, ...]


def build_tag_view(tag: Tag, common: Common) -> TagView:
    """Build the view of a tag."""
    writer = build_writer(tag, common.api)
    signatures = [
        build_signature(operation, common.api.types, writer)
        for operation in tag.operations
    ]
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
        page=build_tag_page(tag, common.api),
        rows=tuple(map(build_operation_row, tag.operations)),
        module=build_tag_module(tag, signatures, common.defaults),
        options=build_options(tag, common.api),
        test_import=Code("from typing import Any" if has_body else ""),
        operations=tuple(
            _build_operation(operation, tag, common, signature)
            for operation, signature in zip(tag.operations, signatures, strict=True)
        ),
    )


def _build_operation(
    operation: Operation, tag: Tag, common: Common, signature: Signature
) -> OperationView:
    settings = common.settings
    page_writer = TypeWriter(common.api.types.names, f"{settings.package}.types")
    example = write_opts_sample(operation, tag, settings.package)
    return OperationView(
        name=quote_identifier(operation.name),
        module=build_operation_module(operation, common.defaults, tag, signature),
        page=build_operation_page(operation, tag, settings, page_writer, example),
        sample=build_sample(operation, example),
        test=build_operation_test(operation, common),
    )
