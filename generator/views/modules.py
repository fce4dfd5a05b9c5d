"""Build the views of API modules: descriptors, methods and docstrings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.escaping.markdown import (
    wrap_markdown,
    write_markdown,
)
from generator.escaping.text import (
    Code,
    quote_identifier,
    quote_literal,
    quote_string,
    quote_tuple,
    squeeze,
    wrap_paragraph,
    write_docstring,
)
from generator.model.api import Api, Operation, Tag
from generator.model.arguments import Parameter, RequestMedia
from generator.model.pagination import Pagination
from generator.model.responses import Response
from generator.views.paging import write_pages
from generator.views.signatures import ImportsView, Signature, build_imports
from generator.views.usual import find_usual

_BODY_INDENT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationModuleView:
    """An operation in its module.

    Attributes:
        constant: Name of the descriptor.
        descriptor: The descriptor's arguments.
        signature: The method's parameters.
        result: The return type of the method.
        docstring: The method's docstring.
        call: The arguments that the method passes to the runtime.
        async_result: The type that the asyncio method returns, or that awaiting it
            returns.
        async_docstring: The docstring of the asyncio method.
        awaited: `async` if the asyncio method is a coroutine, else "".
    """

    constant: Code
    descriptor: tuple[Code, ...]
    signature: Code
    result: Code
    docstring: Code
    call: Code
    async_result: Code
    async_docstring: Code
    awaited: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class TagModuleView:
    """The parts of a module outside its methods.

    Attributes:
        docstring: The module's docstring.
        class_docstring: The class's docstring.
        descriptor_names: The descriptor classes that the module imports.
        imports: The imports for annotations.
        async_imports: The same for asyncio.
        async_docstring: The docstring of the asyncio class.
    """

    docstring: Code
    class_docstring: Code
    descriptor_names: Code
    imports: ImportsView
    async_imports: ImportsView
    async_docstring: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """Values that most operations share and that their descriptors omit.

    Attributes:
        accept: The value of `Accept`.
        content_type: The media type of a required body.
        security: Alternatives; each is a set of schemes that are used together.
        pagination: How a list is paged.
    """

    accept: str
    content_type: str
    security: tuple[tuple[str, ...], ...]
    pagination: Pagination | None


def build_tag_module(
    tag: Tag, signatures: Sequence[Signature], defaults: Defaults
) -> TagModuleView:
    """Build the parts of a tag's module outside its methods."""
    paginations = {item.response.pagination for item in tag.operations} - {None}
    media = [media for item in tag.operations for media in item.other_media]
    has_parameters = any(item.parameters for item in tag.operations)
    names = [
        *(["Media"] if media else []),
        "Operation",
        *(["Pages"] if paginations - {defaults.pagination} else []),
        *(["Parameter"] if has_parameters or any(m.parts for m in media) else []),
    ]
    description = wrap_markdown(write_markdown(tag.description))
    heading = f"{tag.wire_name}: the operations of `{tag.name}`."
    return TagModuleView(
        docstring=write_docstring(squeeze(heading), 0),
        class_docstring=write_docstring(description or squeeze(tag.wire_name), 4),
        descriptor_names=Code(", ".join(names)),
        imports=build_imports(tag, signatures, is_async=False),
        async_imports=build_imports(tag, signatures, is_async=True),
        async_docstring=write_docstring(f"`{tag.name}` for asyncio.", 4),
    )


def find_defaults(api: Api) -> Defaults:
    """Find the values that most operations share."""
    operations = [operation for tag in api.tags for operation in tag.operations]
    responses = [operation.response for operation in operations]
    bodies = (operation.request_body for operation in operations)
    return Defaults(
        accept=find_usual((response.accept_header for response in responses), ""),
        content_type=find_usual(
            (body.content_type for body in bodies if body and body.required), ""
        ),
        security=find_usual((operation.security for operation in operations), ()),
        pagination=find_usual(
            (item.pagination for item in responses if item.result == "pages"), None
        ),
    )


def build_operation_module(
    operation: Operation, defaults: Defaults, tag: Tag, signature: Signature
) -> OperationModuleView:
    """Build the descriptor and methods of an operation."""
    summary = squeeze(operation.summary) or operation.name
    text = _describe(operation, summary, signature.returned)
    reference = f"{_end_sentence(summary)} See `{tag.name}.{operation.name}`."
    return OperationModuleView(
        constant=quote_identifier(f"_{operation.name.upper().lstrip('_')}"),
        descriptor=tuple(_list_descriptor(operation, defaults)),
        signature=signature.parameters,
        result=signature.result,
        docstring=write_docstring(text, _BODY_INDENT),
        call=_write_call(operation),
        async_result=signature.async_result,
        async_docstring=write_docstring(wrap_paragraph(reference), _BODY_INDENT),
        awaited=signature.awaited,
    )


def _write_call(operation: Operation) -> Code:
    arguments = ", ".join(
        f"{quote_string(argument.key)}: {quote_identifier(argument.name)}"
        for argument in operation.arguments
        if argument.location != "body"
    )
    opts = "opts" if operation.has_options else "None"
    takes_body = any(item.location == "body" for item in operation.arguments)
    return Code(f"{{{arguments}}}, {opts}, kwargs{', body' if takes_body else ''}")


def _list_descriptor(operation: Operation, defaults: Defaults) -> Iterable[Code]:
    yield Code(f"name={quote_string(operation.name)}")
    if operation.method != "GET":
        yield Code(f"method={quote_string(operation.method)}")
    yield Code(f"path={quote_string(operation.sent_path)}")
    if operation.parameters:
        parameters = _write_tuple(map(_write_parameter, operation.parameters))
        yield Code(f"parameters={parameters}")
    yield from _list_body(operation, defaults)
    if operation.response.accept_header != defaults.accept:
        yield Code(f"accept={quote_string(operation.response.accept_header)}")
    if operation.security != defaults.security:
        yield Code(f"security={write_security(operation.security)}")
    yield from _list_response(operation.response, defaults)
    if operation.free_prefix:
        yield Code(f"free_parameters=({quote_string(operation.free_prefix)},)")
    if operation.server.template:
        yield Code(f"host={quote_string(operation.server.template)}")
    if operation.server.variables:
        variables = quote_literal(operation.server.variables)
        yield Code(f"host_variables={variables}")


def _list_response(response: Response, defaults: Defaults) -> Iterable[Code]:
    if response.result != "data":
        yield Code(f"result={quote_string(response.result)}")
    pagination = response.pagination
    if pagination and pagination != defaults.pagination:
        yield Code(f"pages={write_pages(pagination)}")
    if response.may_be_empty:
        yield Code("may_be_empty=True")
    if response.others:
        yield Code(f"others={quote_tuple(response.others)}")
    if response.kept:
        yield Code(f"kept={quote_tuple(response.kept)}")


def _list_body(operation: Operation, defaults: Defaults) -> Iterable[Code]:
    body = operation.request_body
    content_type = operation.content_type
    is_usual = body and body.required and content_type == defaults.content_type
    if content_type and not is_usual:
        yield Code(f"content_type={quote_string(content_type)}")
    if body and body.required:
        yield Code("body_required=True")
    if body and body.nullable:
        yield Code("body_nullable=True")
    if operation.more_parts:
        yield Code(f"more_parts={quote_string(operation.more_parts)}")
    if operation.other_media:
        yield Code(f"media={_write_tuple(map(_write_media, operation.other_media))}")


def write_security(rows: Iterable[Iterable[str]]) -> Code:
    """Write alternatives of security schemes as a tuple of tuples."""
    return _write_tuple(_write_tuple(map(quote_string, row)) for row in rows)


def _write_tuple(items: Iterable[Code]) -> Code:
    listed = list(items)
    return Code(f"({', '.join(listed)}{',' if len(listed) == 1 else ''})")


def _write_parameter(parameter: Parameter) -> Code:
    parts = [quote_string(parameter.wire_name)]
    if parameter.location != "query":
        parts.append(quote_string(parameter.location))
    if parameter.key != parameter.wire_name:
        parts.append(Code(f"key={quote_string(parameter.key)}"))
    if parameter.name != parameter.wire_name:
        parts.append(Code(f"name={quote_string(parameter.name)}"))
    if parameter.required and parameter.location != "path":
        parts.append(Code("required=True"))
    if parameter.style:
        parts.append(Code(f"style={quote_string(parameter.style)}"))
    if parameter.explode:
        parts.append(Code("explode=True"))
    if parameter.reserved:
        parts.append(Code("reserved=True"))
    if parameter.content_type:
        parts.append(Code(f"content_type={quote_string(parameter.content_type)}"))
    if parameter.headers:
        pairs = map(quote_tuple, parameter.headers)
        parts.append(Code(f"headers={_write_tuple(pairs)}"))
    return Code(f"Parameter({', '.join(parts)})")


def _write_media(media: RequestMedia) -> Code:
    parts = [quote_string(media.content_type)]
    if media.parts:
        parts.append(Code(f"parts={_write_tuple(map(_write_parameter, media.parts))}"))
    if media.more_parts:
        parts.append(Code(f"more_parts={quote_string(media.more_parts)}"))
    return Code(f"Media({', '.join(parts)})")


def _describe(operation: Operation, summary: str, returned: str) -> str:
    """Write the plain text of a docstring: summary, description and fields.

    The fields are those of Sphinx (`:param TYPE NAME:`), as in version 5, because some
    programs parse them.
    """
    blocks = [_end_sentence(summary)]
    if operation.deprecated:
        blocks.append("Deprecated.")
    if operation.description.strip():
        blocks.append(wrap_markdown(write_markdown(operation.description)))
    fields = [*_describe_parameters(operation), f":return: {returned}"]
    if operation.response.result == "file":
        fields.append("    The path of the downloaded file.")
    blocks.append("\n".join(fields))
    return "\n\n".join(blocks)


def _end_sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _describe_parameters(operation: Operation) -> Iterable[str]:
    for item in operation.arguments:
        yield _describe_one(item.name, item.type, item.description, " (required)")
    for item in operation.options:
        yield _describe_one(item.key, item.type, item.description)
    if operation.other_media:
        names = [
            operation.content_type,
            *(m.content_type for m in operation.other_media),
        ]
        text = f"The media type of the body, by default the first of {', '.join(names)}"
        yield _describe_one("content_type", "str", text)
    if operation.free_prefix:
        text = "Any parameter whose name starts with this prefix."
        yield _describe_one(f"{operation.free_prefix}*", "str", text)


def _describe_one(name: str, kind: str, description: str, note: str = "") -> str:
    """Describe a parameter with the first sentence of its description."""
    text = squeeze(write_markdown(description))
    sentence, dot, _ = text.partition(". ")
    line = f":param {kind} {squeeze(name)}: {sentence}{dot.strip()}{note}"
    return wrap_paragraph(line, hanging="    ")
