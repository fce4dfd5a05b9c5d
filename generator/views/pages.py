"""Build the views of the pages under docs/, in the format of the 5.x pages."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from generator.escaping.markdown import (
    link_from,
    write_markdown,
    write_markdown_cell,
    write_markdown_code,
    write_markdown_line,
    write_markdown_span,
    write_markdown_url,
)
from generator.escaping.text import (
    Markdown,
    Yaml,
    quote_identifier,
    write_yaml_block,
    write_yaml_key,
)
from generator.model.api import Api, Operation, Tag
from generator.model.arguments import Argument
from generator.settings import Settings
from generator.views.samples import write_samples
from generator.views.signatures import write_result
from generator.views.type_writer import TypeWriter

_RETURN_TYPES = {"text": "str", "file": "str", "none": "None"}
_NOT_DEFINED = Markdown("Not defined")
_SAMPLE_INDENT = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """A row of the table of parameters."""

    name: Markdown
    type: Markdown
    description: Markdown
    notes: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class TagPageView:
    """The page of a tag, without its operations.

    Attributes:
        name: The class, as the title.
        key: The class, as the key of the samples.
        parent: A link to the page of the parent tag; "" if there is none.
    """

    name: Markdown
    key: Yaml
    parent: Markdown


def build_tag_page(tag: Tag, api: Api) -> TagPageView:
    """Build the page of a tag, without its operations."""
    parent = write_markdown_line(tag.parent)
    for other in api.tags:
        if other.wire_name == tag.parent:
            name = quote_identifier(other.name)
            parent = Markdown(f"[{name}]({name}.md)")
    return TagPageView(
        name=Markdown(quote_identifier(tag.name)),
        key=write_yaml_key(tag.name),
        parent=parent,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationPageView:
    """An operation on its page.

    Attributes:
        name: Its method.
        method: The HTTP method.
        path: Its path, in a table.
        cell: Its summary, in a table.
        summary: One line.
        description: Blocks of Markdown; "" if there is none.
        deprecated: The sentence that it is deprecated; "" if it is not.
        reference: The URL of its reference page; "" if there is none.
        returns: The type of the result.
        client: The lines of a program that calls it with `Client`.
        asyncio: The lines of the same program with asyncio.
        example: The lines of the program in the format of the 5.x pages.
        sample_key: Its method, as the key of the same program in the file of samples.
        sample: The program in the file of samples.
        rows: The table of parameters.
        return_type: The type of the result, in the format of the 5.x pages.
        content_type: The media type of the request.
        accept: The media types of the responses.
    """

    name: Markdown
    method: Markdown
    path: Markdown
    cell: Markdown
    summary: Markdown
    description: Markdown
    deprecated: Markdown
    reference: Markdown
    returns: Markdown
    client: tuple[Markdown, ...]
    asyncio: tuple[Markdown, ...]
    example: tuple[Markdown, ...]
    sample_key: Yaml
    sample: Yaml
    rows: tuple[RowView, ...]
    return_type: Markdown
    content_type: Markdown
    accept: Markdown


def build_operation_page(
    operation: Operation, tag: Tag, api: Api, settings: Settings
) -> OperationPageView:
    """Build the part of a page about an operation."""
    package, reference = settings.package, settings.reference
    writer = TypeWriter(api.types, f"{package}.types")
    iterator = f"{quote_identifier(package)}.pagination."
    samples = write_samples(operation, tag, package, writer)
    link = f"{reference}{operation.wire_name.lower()}" if reference else ""
    summary = operation.summary or operation.name
    return OperationPageView(
        name=Markdown(quote_identifier(operation.name)),
        method=Markdown(quote_identifier(operation.method)),
        path=write_markdown_cell(operation.path),
        cell=write_markdown_cell(summary),
        summary=write_markdown_line(summary),
        description=link_from(reference, write_markdown(operation.description)),
        deprecated=Markdown("**Deprecated.**" if operation.deprecated else ""),
        reference=write_markdown_url(link),
        returns=write_markdown_span(write_result(operation, writer, iterator).code),
        client=tuple(map(write_markdown_code, samples.client)),
        asyncio=tuple(map(write_markdown_code, samples.asyncio)),
        example=tuple(map(write_markdown_code, samples.opts)),
        sample_key=write_yaml_key(operation.name),
        sample=write_yaml_block(samples.opts, _SAMPLE_INDENT),
        rows=tuple(_build_rows(operation, reference)),
        return_type=Markdown(
            "generator"
            if operation.response.is_iterated
            else _RETURN_TYPES.get(operation.response.result, "dict")
        ),
        content_type=write_markdown_line(operation.content_type) or _NOT_DEFINED,
        accept=write_markdown_line(operation.response.accept_header) or _NOT_DEFINED,
    )


def _build_rows(operation: Operation, reference: str) -> Iterable[RowView]:
    for argument in operation.arguments:
        yield _build_row(argument, "", reference)
    for option in operation.options:
        yield _build_row(option, "[optional] ", reference)


def _build_row(argument: Argument, notes: str, reference: str) -> RowView:
    """Build a row in the format of the 5.x pages, which call a list Dict."""
    container = argument.type.startswith(("list", "dict"))
    default = argument.default
    if isinstance(default, (bool, list, dict)):
        default = json.dumps(default)
    if default is not None:
        notes += f"[default to {default}]"
    text = argument.description
    if container and argument.location != "body":
        text = f"`{argument.type}`: {text}".removesuffix(": ")
    return RowView(
        name=write_markdown_cell(argument.wire_name),
        type=Markdown("Dict" if container else argument.type),
        description=link_from(reference, write_markdown_cell(text)),
        notes=write_markdown_cell(notes),
    )
