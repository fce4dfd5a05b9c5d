"""What methods take and return, with types."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.escaping.text import Code, quote_identifier
from generator.model.api import Api, Operation, Tag
from generator.model.types import ANY
from generator.views.types import TYPES_MODULE, TypeWriter, write_imports

OPTIONS_MODULE = "_options"  # what the modules of methods call that of their options
_ITERATORS = {
    "items": "PageIterator",
    "pages": "PageIterator",
    "events": "EventIterator",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureView:
    """The signature of a method.

    Attributes:
        parameters: Its parameters, `self` first.
        result: What it returns.
        async_result: What its twin for asyncio returns, or is awaited for.
        awaited: What stands before `def` of that twin: `async`, or "" for an iterator.
    """

    parameters: Code
    result: Code
    async_result: Code
    awaited: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportsView:
    """The lines that import what the signatures of a module name."""

    lines: tuple[Code, ...]
    async_lines: tuple[Code, ...]


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


def is_list(operation: Operation) -> bool:
    """Say whether a method returns an iterator."""
    return operation.response.result in _ITERATORS


def list_arguments(operation: Operation) -> list[Code]:
    """List the names of a method's positional parameters, `opts` last."""
    names = ["body"] if has_required_body(operation) else []
    names += [parameter.name for parameter in operation.required_parameters]
    names += ["opts"] if has_options(operation) else []
    return [quote_identifier(name) for name in names]


def build_writer(tag: Tag, api: Api) -> TypeWriter:
    """Build what writes types inside of a tag's class, whose methods hide names."""
    hidden = {operation.name for operation in tag.operations}
    return TypeWriter(api.types.names, TYPES_MODULE, hidden)


def build_signature(operation: Operation, writer: TypeWriter) -> SignatureView:
    """Build the signature of an operation's method."""
    result = writer.write(operation.types.result)
    kind = _ITERATORS.get(operation.response.result, "")
    if kind:
        writer.used |= {kind}
    waits = not kind or operation.method != "GET"
    return SignatureView(
        parameters=Code(", ".join(["self", *_list_parameters(operation, writer)])),
        result=Code(f"{kind}[{result}]") if kind else result,
        async_result=Code(f"Async{kind}[{result}]") if kind else result,
        awaited=Code("async" if waits else ""),
    )


def _list_parameters(operation: Operation, writer: TypeWriter) -> Iterator[str]:
    types = operation.types
    if has_required_body(operation):
        yield f"body: {writer.write(types.body or ANY)}"
    for parameter in operation.required_parameters:
        annotation = writer.write_parameter(types.parameters[parameter.key])
        yield f"{quote_identifier(parameter.name)}: {annotation}"
    writer.used.add("Unpack")
    if not has_options(operation):
        keywords = "ListKeywords" if is_list(operation) else "CallKeywords"
        writer.used.add(TYPES_MODULE)
        yield f"**kwargs: Unpack[{TYPES_MODULE}.{keywords}]"
        return
    writer.used.add(OPTIONS_MODULE)
    name = quote_identifier(types.name)
    rest = ""
    if operation.free_prefix:
        writer.used |= {"Any", "Mapping"}
        rest = " | Mapping[str, Any]"
    yield f"opts: {OPTIONS_MODULE}.{name}Options{rest} | None = None"
    yield f"**kwargs: Unpack[{OPTIONS_MODULE}.{name}Keywords]"


def build_imports(tag: Tag, api: Api) -> ImportsView:
    """Build the imports of a tag's modules; only type checkers carry them out."""
    writer = build_writer(tag, api)
    for operation in tag.operations:
        build_signature(operation, writer)
    used = writer.used
    iterators = sorted(used & set(_ITERATORS.values()))
    waiting = [f"Async{name}" for name in iterators]
    common = list(_import_types(tag, used))
    return ImportsView(
        lines=tuple(_join(used, "..pagination", iterators, common)),
        async_lines=tuple(_join(used, ".iterators", waiting, common)),
    )


def _join(
    used: set[str], module: str, iterators: list[str], common: list[Code]
) -> Iterator[Code]:
    yield from write_imports(used)
    if TYPES_MODULE in used:
        yield Code(f"from .. import types as {TYPES_MODULE}")
    line = Code(f"from {module} import {', '.join(iterators)}") if iterators else ""
    if line and module.startswith(".."):
        yield Code(line)
    yield from common
    if line and not module.startswith(".."):
        yield Code(line)


def _import_types(tag: Tag, used: set[str]) -> Iterator[Code]:
    if OPTIONS_MODULE in used:
        module = quote_identifier(tag.module)
        yield Code(f"from ..types import {module} as {OPTIONS_MODULE}")
