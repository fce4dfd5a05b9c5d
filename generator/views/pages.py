"""What the pages under docs/ print of an operation. The shape is that of the 5.x pages."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from generator.escaping.markdown import (
    write_markdown,
    write_markdown_cell,
    write_markdown_code,
    write_markdown_comment,
    write_markdown_line,
    write_markdown_url,
)
from generator.escaping.text import (
    Code,
    Markdown,
    quote_identifier,
    quote_literal,
    quote_string,
    write_comment,
)
from generator.model.api import Operation, Parameter, RequestBody, Tag
from generator.settings import Settings
from generator.views.signatures import (
    build_signature,
    has_options,
    has_required_body,
    list_arguments,
)
from generator.views.types import TypeWriter

_ITERATED = frozenset({"items", "pages", "events"})
_RETURN_TYPES = {"text": "str", "file": "str", "none": "None"}
_NOT_DEFINED = Markdown("Not defined")
_NO_PARAMETERS = "This endpoint does not need any parameter."
_KEYWORDS_SHOWN = 3  # of the optional parameters, and of the items of a list


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """A row of a page's table of parameters."""

    name: Markdown
    type: Markdown
    description: Markdown
    notes: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedCallView:
    """The types of a call, and how it is made with asyncio.

    Attributes:
        body: The type of the request body, "" for none.
        result: The type of what the call returns.
        loop: What stands before the call in a loop for asyncio, "" for no loop.
        awaited: What stands before the call where there is no loop.
    """

    body: Markdown
    result: Markdown
    loop: Markdown
    awaited: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationPageView:
    """An operation on its page.

    Attributes:
        name: Its method.
        summary: One line, "" for none.
        description: Blocks of Markdown, "" for none.
        deprecated: A sentence that says so, "" for not.
        reference: Address of its reference page, "" for none.
        assignments: Lines of the example before the call.
        comment: What the call does.
        call: The call.
        iterated: The loop's lines after the call, "" where there is no loop.
        printed: The line that prints the result, "" where there is a loop.
        rows: The table of parameters.
        no_rows: The sentence instead of an empty table, else "".
        return_type: Type of the result.
        content_type: That of the request.
        accept: That of the answers.
        keywords: The same call over `Client`, what is optional as keywords.
        typed: What is around that call.
    """

    name: Markdown
    summary: Markdown
    description: Markdown
    deprecated: Markdown
    reference: Markdown
    assignments: tuple[Markdown, ...]
    comment: Markdown
    call: Markdown
    iterated: Markdown
    printed: Markdown
    rows: tuple[RowView, ...]
    no_rows: Markdown
    return_type: Markdown
    content_type: Markdown
    accept: Markdown
    keywords: Markdown
    typed: TypedCallView


def build_operation_page(
    operation: Operation, tag: Tag, settings: Settings, writer: TypeWriter
) -> OperationPageView:
    """Build what an operation's part of a page prints.

    Args:
        operation: The operation.
        tag: Its tag.
        settings: Name of the package, and the address that the operationId is appended to.
        writer: Writes the types.
    """
    summary = operation.summary or operation.name
    content_type = operation.content_type
    reference = settings.reference
    link = f"{reference}{operation.wire_name.lower()}" if reference else ""
    iterated = operation.response.result in _ITERATED
    rows = tuple(_build_rows(operation))
    instance = f"{tag.module}_instance"
    return OperationPageView(
        name=Markdown(quote_identifier(operation.name)),
        summary=write_markdown_line(summary),
        description=write_markdown(operation.description),
        deprecated=Markdown("**Deprecated.**" if operation.deprecated else ""),
        reference=write_markdown_url(link),
        assignments=tuple(map(write_markdown_code, _write_assignments(operation))),
        comment=write_markdown_comment(summary),
        call=write_markdown_code(_write_call(operation, instance)),
        iterated=Markdown("pprint(data)" if iterated else ""),
        printed=Markdown("" if iterated else "pprint(api_response)"),
        rows=rows,
        no_rows=Markdown("" if rows else _NO_PARAMETERS),
        return_type=Markdown(
            "generator"
            if iterated
            else _RETURN_TYPES.get(operation.response.result, "dict")
        ),
        content_type=(
            write_markdown_line(content_type) if content_type else _NOT_DEFINED
        ),
        accept=write_markdown_line(operation.response.accept_header) or _NOT_DEFINED,
        keywords=write_markdown_code(_write_keyword_call(operation, tag)),
        typed=_build_typed_call(operation, settings.package, writer),
    )


def _build_typed_call(
    operation: Operation, package: str, writer: TypeWriter
) -> TypedCallView:
    iterated = operation.response.result in _ITERATED
    signature = build_signature(operation, writer)
    waits = "await " if signature.awaited else ""
    module = f"{quote_identifier(package)}.pagination." if iterated else ""
    body = writer.write(operation.types.body) if operation.types.body else Code("")
    return TypedCallView(
        body=write_markdown_code(body),
        result=write_markdown_code(Code(f"{module}{signature.result}")),
        loop=Markdown(f"async for item in {waits}" if iterated else ""),
        awaited=Markdown("" if iterated else f"result = {waits}"),
    )


def _build_rows(operation: Operation) -> Iterable[RowView]:
    body = operation.request_body
    if body and body.required:
        yield _build_body_row(body, "")
    for parameter in operation.required_parameters:
        yield _build_row(parameter, "")
    if body and not body.required:
        yield _build_body_row(body, "[optional] ")
    for parameter in operation.optional_parameters:
        yield _build_row(parameter, "[optional] ")


def _build_body_row(body: RequestBody, notes: str) -> RowView:
    return RowView(
        name=Markdown("body"),
        type=Markdown("Dict"),
        description=write_markdown_cell(body.description),
        notes=Markdown(notes),
    )


def _build_row(parameter: Parameter, notes: str) -> RowView:
    container = parameter.type.startswith(("list[", "dict"))
    default = parameter.default
    if isinstance(default, (list, dict)):
        default = json.dumps(default)
    elif isinstance(default, bool):
        default = str(default).lower()
    if default is not None:
        notes += f"[default to {default}]"
    return RowView(
        name=write_markdown_cell(parameter.wire_name),
        type=Markdown("Dict" if container else parameter.type),
        description=write_markdown_cell(parameter.description),
        notes=write_markdown_cell(notes),
    )


def _write_assignments(operation: Operation) -> Iterable[Code]:
    """Write the example's lines that set what the call passes."""
    body = operation.request_body
    if body and body.required:
        comment = _write_note("dict", body.description)
        yield Code(f"body = {quote_literal(body.example)}{comment}")
    for parameter in operation.required_parameters:
        value = write_value(parameter)
        comment = _write_note(parameter.type, parameter.description)
        yield Code(f"{quote_identifier(parameter.name)} = {value}{comment}")
    if not has_options(operation):
        return
    yield Code("opts = {")
    if body and not body.required:
        comment = _write_note("dict", body.description)
        yield Code(f"    'body': {quote_literal(body.example)},{comment}")
    for parameter in operation.optional_parameters:
        key = quote_string(parameter.key, "'")
        comment = _write_note(parameter.type, parameter.description)
        yield Code(f"    {key}: {write_value(parameter)},{comment}")
    yield Code("}")
    for free in operation.free_parameters:
        key, value = quote_string(free.wire_name, "'"), _write_free(free.example)
        yield Code(f"opts[{key}] = {value}{_write_note(free.type, free.description)}")


def _write_note(kind: str, description: str) -> Code:
    return Code(f" # {write_comment(f'{kind} | {description}')}")


def _write_free(value: Any) -> Code:
    return quote_string(value, "'") if isinstance(value, str) else quote_literal(value)


def write_value(parameter: Parameter) -> Code:
    """Write a parameter's example: lists joined by commas, dates in single quotes."""
    value = parameter.example
    if isinstance(value, list):
        value = ",".join(map(str, value))
    quote = "'" if parameter.type in ("date", "datetime") else '"'
    return (
        quote_string(value, quote) if isinstance(value, str) else quote_literal(value)
    )


def _write_call(operation: Operation, instance: str) -> Code:
    arguments = ", ".join(list_arguments(operation))
    name = quote_identifier(operation.name)
    return Code(f"api_response = {quote_identifier(instance)}.{name}({arguments})")


def _write_keyword_call(operation: Operation, tag: Tag) -> Code:
    """Write the call over `Client`, with what is optional as keywords."""
    arguments = ["body"] if has_required_body(operation) else []
    arguments += [write_value(parameter) for parameter in operation.required_parameters]
    if operation.request_body and not operation.request_body.required:
        arguments.append("body=opts['body']")
    for parameter in operation.optional_parameters[:_KEYWORDS_SHOWN]:
        value = write_value(parameter)
        if parameter.type == "list[str]" and isinstance(parameter.example, list):
            value = quote_literal(parameter.example[:_KEYWORDS_SHOWN])
        arguments.append(f"{quote_identifier(parameter.name)}={value}")
    attribute, name = quote_identifier(tag.attribute), quote_identifier(operation.name)
    return Code(f"client.{attribute}.{name}({', '.join(arguments)})")
