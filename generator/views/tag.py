"""What the templates of a tag's files may print."""

from dataclasses import dataclass

from generator.escaping.text import Code, quote_identifier
from generator.model.api import Operation, Tag
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
    SampleView,
    build_operation_page,
    build_sample,
)
from generator.views.sdk import Common, TagSummaryView, summarize_tag
from generator.views.signatures import build_writer
from generator.views.types import TypesView, TypeWriter


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """An operation, as module, page, file of samples and test print it."""

    name: Code
    module: OperationModuleView
    page: OperationPageView
    sample: SampleView
    test: OperationTestView


@dataclass(frozen=True, slots=True, kw_only=True)
class TagView(TagSummaryView):
    """A tag in full: a module, a page and a file of tests.

    Attributes:
        module: The frame of the module.
        options: The types of what may be left out of calls.
        test_import: What the tests import for the bodies they send, "" for nothing.
        operations: In the order of their names.
    """

    module: TagModuleView
    options: TypesView
    test_import: Code
    operations: tuple[OperationView, ...]


def build_tag_view(tag: Tag, common: Common) -> TagView:
    """Build the view of a tag in full."""
    has_body = any(operation.request_body for operation in tag.operations)
    return TagView(
        **summarize_tag(tag),
        module=build_tag_module(tag, common.api),
        options=build_options(tag, common.api),
        test_import=Code("from typing import Any" if has_body else ""),
        operations=tuple(
            _build_operation(operation, tag, common) for operation in tag.operations
        ),
    )


def _build_operation(operation: Operation, tag: Tag, common: Common) -> OperationView:
    names, settings = common.api.types.names, common.settings
    page_writer = TypeWriter(names, f"{settings.package}.types")
    return OperationView(
        name=quote_identifier(operation.name),
        module=build_operation_module(
            operation, common.defaults, tag, build_writer(tag, common.api)
        ),
        page=build_operation_page(operation, tag, settings, page_writer),
        sample=build_sample(operation, tag, settings),
        test=build_operation_test(operation, common.api, common.usual),
    )
