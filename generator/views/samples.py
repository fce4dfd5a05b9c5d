"""Write the programs on pages: a call with `Client`, with asyncio, and in the style of 5.x."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from generator.escaping.text import (
    Code,
    lay_out_literal,
    quote_identifier,
    quote_literal,
    quote_string,
    write_comment,
)
from generator.model.api import FreeParameter, Operation, Tag
from generator.model.arguments import Argument
from generator.model.types import Reference
from generator.views.type_writer import TypeWriter

_KEYWORDS_SHOWN = 3  # limits for optional parameters, and for the items of a list
_WIDTH = 80
_INDENT = "    "
_TOKEN = "<YOUR_ACCESS_TOKEN>"

Lines = tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Samples:
    """Programs that call an operation, as lines.

    Attributes:
        client: With `Client`.
        asyncio: With `AsyncClient`.
        opts: With `ApiClient` and `opts`, as on the 5.x pages.
    """

    client: Lines
    asyncio: Lines
    opts: Lines


def write_samples(
    operation: Operation, tag: Tag, package: str, writer: TypeWriter
) -> Samples:
    """Write the programs that call an operation.

    Args:
        operation: The operation.
        tag: Its tag.
        package: The name of the package.
        writer: Writes the type of a body.
    """
    package = quote_identifier(package)
    call = _write_keyword_call(operation, tag)
    waits = "await " if operation.is_awaited else ""
    body = tuple(_write_typed_body(operation, writer))
    inner = _split(*body, *_write_use(operation, f"{waits}{call}", "async for"))
    return Samples(
        client=_split(
            f"import {package}",
            "",
            f'client = {package}.Client("{_TOKEN}")',
            *body,
            *_write_use(operation, call, "for"),
        ),
        asyncio=_split(
            "import asyncio",
            "",
            f"import {package}",
            "",
            "",
            "async def main() -> None:",
            f'{_INDENT}async with {package}.AsyncClient("{_TOKEN}") as client:',
            *(f"{_INDENT}{_INDENT}{line}" for line in inner),
            "",
            "",
            "asyncio.run(main())",
        ),
        opts=_write_opts_sample(operation, tag, package),
    )


def _write_typed_body(operation: Operation, writer: TypeWriter) -> Iterator[str]:
    """Write the statement that assigns a required body."""
    body = operation.request_body
    if body and body.required:
        kind = operation.types.arguments[body.key]
        is_named = isinstance(kind, Reference)
        annotation = f": {writer.write(kind).code}" if is_named else ""
        yield f"body{annotation} = {_write_value(body)}"


def _write_use(operation: Operation, call: str, loop: str) -> list[str]:
    """Write the statements that make a call and print what it returns."""
    if operation.response.is_iterated:
        return [f"{loop} item in {call}:", f"{_INDENT}print(item)"]
    if operation.response.result == "none":
        return [call]
    return [f"result = {call}", "print(result)"]


def _write_opts_sample(operation: Operation, tag: Tag, package: str) -> Lines:
    name = quote_identifier(operation.name)
    class_name = quote_identifier(tag.name)
    instance = quote_identifier(f"{tag.module}_instance")
    names = [argument.name for argument in operation.arguments]
    names += ["opts"] if operation.has_options else []
    arguments = ", ".join(map(quote_identifier, names))
    shown = ["    for data in api_response:", "        pprint(data)"]
    return _split(
        f"import {package}",
        f"from {package}.rest import ApiException",
        "from pprint import pprint",
        "",
        f"configuration = {package}.Configuration()",
        f"configuration.access_token = '{_TOKEN}'",
        f"api_client = {package}.ApiClient(configuration)",
        "",
        "# create an instance of the API class",
        f"{instance} = {package}.{class_name}(api_client)",
        *_write_assignments(operation),
        "",
        "try:",
        f"    # {write_comment(operation.summary or operation.name)}",
        f"    api_response = {instance}.{name}({arguments})",
        *(shown if operation.response.is_iterated else ["    pprint(api_response)"]),
        "except ApiException as e:",
        f'    print("Exception when calling {class_name}->{name}: %s\\n" % e)',
    )


def _write_value(argument: Argument, indent: str = "") -> Code:
    """Write an example: a list parameter as comma-separated text, dates in single quotes."""
    value = argument.example
    if argument.location == "body":
        return lay_out_literal(value, _WIDTH, indent)
    if isinstance(value, list) and not any(isinstance(v, (dict, list)) for v in value):
        value = ",".join(map(str, value))
    return _quote(value, "'" if argument.type in ("date", "datetime") else '"')


def _split(*texts: str) -> Lines:
    """Split texts, some with several lines, into lines."""
    return tuple(Code(line) for text in texts for line in text.split("\n"))


def _write_keyword_call(operation: Operation, tag: Tag) -> Code:
    """Write the call of a client, with some optional parameters as keywords."""
    arguments = [
        Code("body") if argument.location == "body" else _write_value(argument)
        for argument in operation.arguments
    ]
    for option in _list_shown(operation):
        value = _write_value(option, _INDENT)
        if option.type == "list[str]" and isinstance(option.example, list):
            value = quote_literal(option.example[:_KEYWORDS_SHOWN])
        arguments.append(Code(f"{quote_identifier(option.name)}={value}"))
    attribute, name = quote_identifier(tag.attribute), quote_identifier(operation.name)
    line = f"client.{attribute}.{name}({', '.join(arguments)})"
    if "\n" not in line and len(line) <= _WIDTH:
        return Code(line)
    listed = "".join(f"\n{_INDENT}{argument}," for argument in arguments)
    return Code(f"client.{attribute}.{name}({listed}\n)")


def _list_shown(operation: Operation) -> Iterator[Argument]:
    """List some optional parameters, except those for paging, which iterators set."""
    pages = operation.response.pagination
    paging = (pages.limit, pages.position) if pages else ()
    shown = (o for o in operation.usual_options if o.key not in paging)
    return islice(shown, _KEYWORDS_SHOWN)


def _write_assignments(operation: Operation) -> Iterator[Code]:
    """Write the lines that assign the arguments of the call."""
    for argument in operation.arguments:
        name, comment = quote_identifier(argument.name), _write_note(argument)
        yield Code(f"{name} = {_write_value(argument)}{comment}")
    if not operation.has_options:
        return
    yield Code("opts = {")
    for option in operation.usual_options:
        key, value = quote_string(option.key, "'"), _write_value(option, _INDENT)
        yield Code(f"    {key}: {value},{_write_note(option)}")
    yield Code("}")
    for free in operation.free_parameters:
        key, value = quote_string(free.wire_name, "'"), _quote(free.example, "'")
        yield Code(f"opts[{key}] = {value}{_write_note(free)}")


def _write_note(argument: Argument | FreeParameter) -> Code:
    return Code(f" # {write_comment(f'{argument.type} | {argument.description}')}")


def _quote(value: Any, quote: str) -> Code:
    """Write a value, a string in such quotes."""
    is_text = isinstance(value, str)
    return quote_string(value, quote) if is_text else quote_literal(value)
