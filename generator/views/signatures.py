"""Write the signatures of methods and their imports."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.escaping.text import Code, quote_identifier, quote_string
from generator.model.api import Api, Operation, Tag
from generator.model.types import ANY, MapOf
from generator.views.type_writer import (
    TYPES_MODULE,
    TypeExpression,
    TypeWriter,
    collect_imports,
    write_imports,
)

# The names of the modules of options and of iterators in the modules of methods.
OPTIONS_MODULE = "_options"
ITERATORS_MODULE = "_pagination"
ITERATORS = {  # what lists are returned as
    "items": "ItemIterator",
    "pages": "ItemIterator",
    "events": "EventIterator",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureView:
    """The signature of a method.

    Attributes:
        parameters: Its parameters, starting with `self`.
        result: Its return type.
        async_result: The type that the asyncio method returns, or that awaiting it
            returns.
        awaited: `async` if the asyncio method is a coroutine, else "".
    """

    parameters: Code
    result: Code
    async_result: Code
    awaited: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportsView:
    """The import lines of the signatures in a module.

    Attributes:
        lines: Imports from the standard library.
        modules: The modules of types and iterators, which only type checkers import.
        later: The same modules, imported when an annotation is evaluated.
    """

    lines: tuple[Code, ...]
    modules: tuple[Code, ...]
    later: tuple[Code, ...]


def build_writer(tag: Tag, api: Api) -> TypeWriter:
    """Build the type writer for a tag's class, whose methods hide some names."""
    hidden = {operation.name for operation in tag.operations}
    return TypeWriter(api.types, TYPES_MODULE, hidden)


def build_signature(
    operation: Operation, writer: TypeWriter
) -> tuple[SignatureView, frozenset[str]]:
    """Build the signature of an operation's method; also return the names to import."""
    result = write_result(operation, writer, f"{ITERATORS_MODULE}.")
    async_writer = replace(writer, iterator="AsyncIterator")
    waited = write_result(operation, async_writer, f"{ITERATORS_MODULE}.Async")
    listed = list(_list_parameters(operation, writer))
    view = SignatureView(
        parameters=Code(", ".join(["self", *(item.code for item in listed)])),
        result=result.code,
        async_result=waited.code,
        awaited=Code("async" if operation.is_awaited else ""),
    )
    return view, collect_imports([result, waited, *listed])


def write_result(
    operation: Operation, writer: TypeWriter, iterator: str
) -> TypeExpression:
    """Write the return type of a method; for a list, with its `iterator` type."""
    result = writer.write(operation.types.result)
    kind = ITERATORS.get(operation.response.result)
    if kind is None:
        return result
    code = Code(f"{iterator}{kind}[{result.code}]")
    return TypeExpression(code, result.imports | {ITERATORS_MODULE})


def _list_parameters(
    operation: Operation, writer: TypeWriter
) -> Iterator[TypeExpression]:
    for argument in operation.arguments:
        kind = operation.types.arguments[argument.key]
        written = writer.write_argument(argument, kind)
        code = Code(f"{quote_identifier(argument.name)}: {written.code}")
        yield TypeExpression(code, written.imports)
    if not operation.has_options:
        base = "ListKeywords" if operation.response.is_iterated else "CallKeywords"
        code = Code(f"**kwargs: Unpack[{TYPES_MODULE}.{base}]")
        yield TypeExpression(code, frozenset({"Unpack", TYPES_MODULE}))
        return
    name = quote_identifier(operation.types.name)
    is_open = operation.free_prefix or operation.more_parts
    write = writer.write_parameter if is_open else writer.write
    plain = write(MapOf(ANY))  # a Mapping if other keys are also parameters
    code = Code(f"opts: {OPTIONS_MODULE}.{name}Options | {plain.code} | None = None")
    yield TypeExpression(code, plain.imports | {OPTIONS_MODULE})
    code = Code(f"**kwargs: Unpack[{OPTIONS_MODULE}.{name}Keywords]")
    yield TypeExpression(code, frozenset({"Unpack", OPTIONS_MODULE}))


def build_imports(tag: Tag, used: frozenset[str], *, is_async: bool) -> ImportsView:
    """Build the imports of a tag's module, or of its module for asyncio.

    Args:
        tag: The tag.
        used: The names that the signatures of both modules import.
        is_async: Whether the module is for asyncio.
    """
    modules = list(_list_modules(tag, used, is_async))
    others = {"Iterator" if is_async else "AsyncIterator"}
    return ImportsView(
        lines=tuple(write_imports(used - others)),
        modules=tuple(_import(*module) for module in modules),
        later=tuple(_import_later(*module) for module in modules),
    )


def _list_modules(
    tag: Tag, used: frozenset[str], is_async: bool
) -> Iterator[tuple[str, str, str]]:
    """List the modules: their package, their name, and the name they are imported as."""
    if ITERATORS_MODULE in used and not is_async:
        yield "..", "pagination", ITERATORS_MODULE
    if TYPES_MODULE in used:
        yield "..", "types", TYPES_MODULE
    if OPTIONS_MODULE in used:
        yield "..types", tag.module, OPTIONS_MODULE
    if ITERATORS_MODULE in used and is_async:
        yield ".", "iterators", ITERATORS_MODULE


def _import(place: str, module: str, name: str) -> Code:
    return Code(f"from {place} import {quote_identifier(module)} as {name}")


def _import_later(place: str, module: str, name: str) -> Code:
    """Write the lazy import of a module by its path in the package; `.` is the asyncio package."""
    folder = "aio" if place == "." else place.lstrip(".")
    path = f"{folder}.{quote_identifier(module)}".lstrip(".")
    return Code(f"{name} = _Later({quote_string(f'.{path}')})")
