"""Build the views of API modules: descriptors, methods and docstrings."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.escaping.markdown import (
    take_first_sentence,
    wrap_markdown,
    write_markdown,
)
from generator.escaping.text import (
    Code,
    quote_identifier,
    quote_literal,
    squeeze,
    wrap_paragraph,
    write_docstring,
)
from generator.model.api import Api, Operation, Tag
from generator.views.descriptors import list_descriptor, list_descriptor_classes
from generator.views.signatures import ImportsView, SignatureView, build_imports
from generator.views.type_writer import TypeWriter
from generator.views.usual import Usual

_BODY_INDENT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationModuleView:
    """An operation in its module.

    Attributes:
        constant: Name of the descriptor.
        descriptor: The descriptor's arguments.
        signature: The method's signature.
        docstring: The method's docstring.
        call: The arguments that the method passes to the runtime.
        async_docstring: The docstring of the asyncio method.
    """

    constant: Code
    descriptor: tuple[Code, ...]
    signature: SignatureView
    docstring: Code
    call: Code
    async_docstring: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class TagModuleView:
    """The module of a tag, without its methods.

    Attributes:
        docstring: The module's docstring.
        class_docstring: The class's docstring.
        descriptor_names: The descriptor classes that the module imports.
        imports: The imports for annotations.
        async_imports: The same for asyncio.
    """

    docstring: Code
    class_docstring: Code
    descriptor_names: Code
    imports: ImportsView
    async_imports: ImportsView


def build_tag_module(tag: Tag, used: frozenset[str], usual: Usual) -> TagModuleView:
    """Build the module of a tag, without its methods.

    Args:
        tag: The tag.
        used: The names that signatures import.
        usual: The values that descriptors omit.
    """
    description = wrap_markdown(write_markdown(tag.description))
    heading = f"{tag.wire_name}: the operations of `{tag.name}`."
    return TagModuleView(
        docstring=write_docstring(squeeze(heading), 0),
        class_docstring=write_docstring(description or squeeze(tag.wire_name), 4),
        descriptor_names=Code(", ".join(list_descriptor_classes(tag, usual))),
        imports=build_imports(tag, used, is_async=False),
        async_imports=build_imports(tag, used, is_async=True),
    )


def build_operation_module(
    operation: Operation, tag: Tag, api: Api, usual: Usual, signature: SignatureView
) -> OperationModuleView:
    """Build the descriptor and methods of an operation."""
    summary = _end_sentence(squeeze(operation.summary) or operation.name)
    returned = _name_result(operation, TypeWriter(api.types))
    text = _describe(operation, summary, returned)
    reference = f"{summary} See `{tag.name}.{operation.name}`."
    return OperationModuleView(
        constant=quote_identifier(f"_{operation.name.upper().lstrip('_')}"),
        descriptor=tuple(list_descriptor(operation, usual)),
        signature=signature,
        docstring=write_docstring(text, _BODY_INDENT),
        call=_write_call(operation),
        async_docstring=write_docstring(wrap_paragraph(reference), _BODY_INDENT),
    )


def _write_call(operation: Operation) -> Code:
    parameters = {
        argument.key: quote_identifier(argument.name)
        for argument in operation.arguments
        if argument.location != "body"
    }
    opts = "opts" if operation.has_options else "None"
    body = ", body" if len(parameters) < len(operation.arguments) else ""
    return Code(f"{quote_literal(parameters)}, {opts}, kwargs{body}")


def _describe(operation: Operation, summary: str, returned: str) -> str:
    """Write the plain text of a docstring: summary, description and fields.

    The fields are those of Sphinx (`:param TYPE NAME:`), as in version 5, because some
    programs parse them.
    """
    blocks = [summary]
    if operation.deprecated:
        blocks.append("Deprecated.")
    if operation.description.strip():
        blocks.append(wrap_markdown(write_markdown(operation.description)))
    fields = [*_describe_parameters(operation), f":return: {returned}"]
    if operation.response.result == "file":
        fields.append("    The path of the downloaded file.")
    blocks.append("\n".join(fields))
    return "\n\n".join(blocks)


def _name_result(operation: Operation, writer: TypeWriter) -> str:
    """Name the type of the result, or else of the items of a list, followed by `Array`."""
    name = writer.write(operation.types.result).code
    if not operation.response.is_iterated:
        return name
    return f"{name}Array" if name.isidentifier() else "Array"


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
    sentence = take_first_sentence(description)
    line = f":param {kind} {squeeze(name)}: {sentence}{note}"
    return wrap_paragraph(line, hanging="    ")
