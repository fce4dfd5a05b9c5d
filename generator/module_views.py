"""What the API modules print of an operation: its descriptor, its method, its docstring."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from .model import Api, Operation, Parameter, Tag
from .text import (
    Code,
    quote_identifier,
    quote_string,
    squeeze,
    wrap_markdown,
    wrap_paragraph,
    write_docstring,
    write_markdown,
)

_BODY_INDENT = 8
_ANNOTATIONS = {"date": "str", "datetime": "str", "dict": "dict[str, Any]"}
_RESULTS = {
    "data": "The resource, a dict.",
    "body": "The answer's JSON value.",
    "items": "An iterator over the resources.",
    "pages": "An iterator over the resources of all pages.",
    "events": "An iterator over the events since the sync token.",
    "file": "The path of the file with the answer's content.",
    "none": "None.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationModuleView:
    """An operation in its module.

    Attributes:
        constant: Name of the descriptor.
        descriptor: The descriptor's arguments.
        signature: The method's parameters after `self`.
        docstring: The method's docstring.
        call: What the method passes to the runtime.
    """

    constant: Code
    descriptor: tuple[Code, ...]
    signature: Code
    docstring: Code
    call: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class TagModuleView:
    """The frame of a module.

    Attributes:
        docstring: The module's docstring.
        class_docstring: The class's docstring.
        base_names: What the module imports of the runtime's base.
        descriptor_names: What it imports of the runtime's descriptors.
    """

    docstring: Code
    class_docstring: Code
    base_names: Code
    descriptor_names: Code


def build_tag_module(tag: Tag) -> TagModuleView:
    """Build the frame of a tag's module."""
    with_options = any(has_options(operation) for operation in tag.operations)
    with_parameters = any(operation.parameters for operation in tag.operations)
    description = wrap_markdown(write_markdown(tag.description))
    heading = f"{tag.wire_name}: the operations of `{tag.name}`."
    return TagModuleView(
        docstring=write_docstring(squeeze(heading), 0),
        class_docstring=write_docstring(description or squeeze(tag.wire_name), 4),
        base_names=Code(f"Api, {'Options, ' if with_options else ''}with_http_info"),
        descriptor_names=Code(f"Operation{', Parameter' if with_parameters else ''}"),
    )


def has_options(operation: Operation) -> bool:
    """Say whether a method takes `opts`: something may be left out."""
    body = operation.request_body
    return bool(
        operation.optional_parameters
        or operation.free_prefix
        or (body and not body.required)
    )


def has_required_body(operation: Operation) -> bool:
    """Say whether the body is a positional parameter of the method."""
    return operation.request_body is not None and operation.request_body.required


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """What most operations have in common, which their descriptors leave out.

    Attributes:
        accept: The value of `Accept`.
        security: Alternatives; each is a set of schemes that are used together.
    """

    accept: str
    security: tuple[tuple[str, ...], ...]


def find_defaults(api: Api) -> Defaults:
    """Find what most operations have in common."""
    operations = [operation for tag in api.tags for operation in tag.operations]
    accepts = Counter(write_accept(operation) for operation in operations)
    securities = Counter(operation.security for operation in operations)
    return Defaults(
        accept=accepts.most_common(1)[0][0],
        security=securities.most_common(1)[0][0],
    )


def write_accept(operation: Operation) -> str:
    """Join the media types of an operation's answers."""
    return ", ".join(operation.response.accept)


def build_operation_module(
    operation: Operation, defaults: Defaults
) -> OperationModuleView:
    """Build what an operation's module prints."""
    summary = squeeze(operation.summary) or operation.name
    return OperationModuleView(
        constant=quote_identifier(f"_{operation.name.upper().lstrip('_')}"),
        descriptor=tuple(_list_descriptor(operation, defaults)),
        signature=_write_signature(operation),
        docstring=write_docstring(_describe(operation, summary), _BODY_INDENT),
        call=_write_call(operation),
    )


def list_arguments(operation: Operation) -> list[Code]:
    """List the names of a method's positional parameters, `opts` last."""
    names = ["body"] if has_required_body(operation) else []
    names += [parameter.name for parameter in operation.required_parameters]
    names += ["opts"] if has_options(operation) else []
    return [quote_identifier(name) for name in names]


def _write_signature(operation: Operation) -> Code:
    parts = ["self"]
    if has_required_body(operation):
        parts.append("body: Any")
    parts += [
        f"{quote_identifier(parameter.name)}: {_annotate(parameter)}"
        for parameter in operation.required_parameters
    ]
    if has_options(operation):
        parts.append("opts: Options = None")
    return Code(", ".join([*parts, "**kwargs: Any"]))


def _annotate(parameter: Parameter) -> str:
    if parameter.location == "file":
        return "Any"
    if parameter.type.startswith("list["):
        return "list[Any]"
    return _ANNOTATIONS.get(parameter.type, parameter.type)


def _write_call(operation: Operation) -> Code:
    arguments = ", ".join(
        f"{quote_string(parameter.wire_name)}: {quote_identifier(parameter.name)}"
        for parameter in operation.required_parameters
    )
    opts = "opts" if has_options(operation) else "None"
    body = ", body" if has_required_body(operation) else ""
    return Code(f"{{{arguments}}}, {opts}, kwargs{body}")


def _list_descriptor(operation: Operation, defaults: Defaults) -> Iterable[Code]:
    yield Code(f"name={quote_string(operation.name)}")
    yield Code(f"method={quote_string(operation.method)}")
    yield Code(f"path={quote_string(operation.path)}")
    if operation.parameters:
        parameters = "".join(f"{_write_parameter(p)}," for p in operation.parameters)
        yield Code(f"parameters=({parameters})")
    body = operation.request_body
    content_type = body.content_type if body else operation.form_content_type
    if content_type:
        yield Code(f"content_type={quote_string(content_type)}")
    if body and body.required:
        yield Code("body_required=True")
    if write_accept(operation) != defaults.accept:
        yield Code(f"accept={quote_string(write_accept(operation))}")
    if operation.security != defaults.security:
        yield Code(f"security={write_security(operation.security)}")
    yield Code(f"result={quote_string(operation.response.result)}")
    if operation.response.kept:
        yield Code(f"kept={_write_tuple(map(quote_string, operation.response.kept))}")
    if operation.free_prefix:
        yield Code(f"free_parameters=({quote_string(operation.free_prefix)},)")
    if operation.server:
        yield Code(f"host={quote_string(operation.server)}")


def write_security(rows: Iterable[Iterable[str]]) -> Code:
    """Write alternatives of security schemes as a tuple of tuples."""
    return _write_tuple(_write_tuple(map(quote_string, row)) for row in rows)


def _write_tuple(items: Iterable[Code]) -> Code:
    listed = list(items)
    return Code(f"({', '.join(listed)}{',' if len(listed) == 1 else ''})")


def _write_parameter(parameter: Parameter) -> Code:
    parts = [quote_string(parameter.wire_name), quote_string(parameter.location)]
    if parameter.name != parameter.wire_name:
        parts.append(Code(f"name={quote_string(parameter.name)}"))
    if parameter.required:
        parts.append(Code("required=True"))
    if parameter.style:
        parts.append(Code(f"style={quote_string(parameter.style)}"))
    if parameter.explode:
        parts.append(Code("explode=True"))
    return Code(f"Parameter({', '.join(parts)})")


def _describe(operation: Operation, summary: str) -> str:
    """Write the plain text of a docstring: summary, description, Args, Returns."""
    blocks = [summary if summary.endswith((".", "!", "?")) else f"{summary}."]
    if operation.deprecated:
        blocks.append("Deprecated.")
    if operation.description.strip():
        blocks.append(wrap_markdown(write_markdown(operation.description)))
    lines = list(_describe_parameters(operation))
    if lines:
        blocks.append("\n".join(["Args:", *lines]))
    blocks.append(f"Returns:\n    {_RESULTS[operation.response.result]}")
    return "\n\n".join(blocks)


def _describe_parameters(operation: Operation) -> Iterable[str]:
    body = operation.request_body
    if body and body.required:
        yield _describe_one("body", "dict", body.description)
    for parameter in operation.required_parameters:
        yield _describe_one(parameter.name, parameter.type, parameter.description)
    if not has_options(operation):
        return
    yield "    opts: By wire name, what may be left out (or as keywords):"
    if body and not body.required:
        yield _describe_one("body", "dict", body.description, 8)
    for parameter in operation.optional_parameters:
        text = parameter.description
        yield _describe_one(parameter.wire_name, parameter.type, text, 8)
    if operation.free_prefix:
        text = f"any parameter whose name begins with `{operation.free_prefix}`."
        yield f"        {squeeze(text)}"


def _describe_one(name: str, kind: str, description: str, indent: int = 4) -> str:
    """Describe a parameter on one line: its first sentence, cut where that is long."""
    text = squeeze(write_markdown(description))
    sentence, dot, _ = text.partition(". ")
    line = f"{' ' * indent}{squeeze(name)} ({kind}): {sentence}{dot.strip()}".rstrip()
    margin = " " * (indent + 4)
    return wrap_paragraph(line, hanging=margin, lead=" " * indent)
