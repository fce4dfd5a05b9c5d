"""Build the views of the modules of types: a TypedDict for each object."""

import keyword
import re
from collections.abc import Collection
from dataclasses import dataclass

from generator.escaping.markdown import write_markdown
from generator.escaping.text import (
    Code,
    quote_identifier,
    quote_string,
    squeeze,
    write_docstring,
)
from generator.model.api import Api
from generator.model.types import Enumeration, TypeDefinition, TypedProperty
from generator.views.type_writer import (
    BUILTINS,
    TYPES_MODULE,
    TypeExpression,
    TypeWriter,
    collect_imports,
    write_imports,
)

# A key with one of these names would hide the type of that name from the keys after it.
_HIDING = frozenset({*BUILTINS, "Any", "Literal", "Required"})
_HIDING_OPTIONS = _HIDING | {"Mapping", "Sequence", "date", "datetime", TYPES_MODULE}
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberView:
    """A key of a TypedDict and its type, both as code and as a literal."""

    name: Code
    key: Code
    type: Code
    type_literal: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeView:
    """A named type.

    Attributes:
        name: Its name.
        alias: The type that it is an alias of; "" for a TypedDict.
        late_alias: The same at run time, if it refers to a type that is defined later;
            else "".
        bases: The base classes; "" if it is not a class.
        callee: The function that creates it, if not all keys are valid names; else "".
        arguments: The arguments of that function after the keys.
        docstring: The docstring of the class; "" if there is none.
        body: The body of a class without docstring and keys, else "".
        members: Its keys.
    """

    name: Code
    alias: Code
    late_alias: Code
    bases: Code
    callee: Code
    arguments: Code
    docstring: Code
    body: Code
    members: tuple[MemberView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TypesView:
    """A module of types: its import lines and its types."""

    imports: tuple[Code, ...]
    types: tuple[TypeView, ...]


def build_types(api: Api) -> TypesView:
    """Build the module of the schemas' types."""
    writer = TypeWriter(api.types.names)
    hiding = _HIDING | api.types.definitions.keys()
    # Aliases come after the classes that they refer to, so that they work at run time.
    definitions = api.types.definitions.values()
    late = {item.name for item in definitions if _is_late(item)}
    ordered = sorted(definitions, key=lambda item: item.name in late)
    named: dict[str, str] = {}
    built = [_build_definition(item, writer, hiding, late, named) for item in ordered]
    used = frozenset(name for _, imports in built for name in imports)
    return TypesView(
        imports=tuple(write_imports(used)), types=tuple(view for view, _ in built)
    )


def _is_late(definition: TypeDefinition) -> bool:
    """Tell whether a type is an alias that refers to other types."""
    alias = definition.alias
    return alias is not None and not isinstance(alias, Enumeration)


def _build_definition(
    definition: TypeDefinition,
    writer: TypeWriter,
    hiding: frozenset[str],
    late: Collection[str],
    named: dict[str, str],
) -> tuple[TypeView, frozenset[str]]:
    """Build a type; also return the names to import.

    Of enumerations with the same values, only the first is written, and remembered in
    `named`; the others are aliases of it.
    """
    name, text = definition.name, definition.description
    if definition.alias is not None:
        alias = writer.write(definition.alias)
        used = alias.imports | {"TypeAlias"}
        if not set(_WORD.findall(alias.code)).isdisjoint(late):
            view = build_type(name, text, (), alias=_quote(alias.code), is_late=True)
            return view, used | {"ForwardRef", "TYPE_CHECKING"}
        code = alias.code
        if isinstance(definition.alias, Enumeration):
            first = named.setdefault(code, name)
            code = code if first == name else quote_identifier(first)
        return build_type(name, text, (), alias=code), used
    bases = "TypedDict, total=False" if definition.is_sent else "ResponseDict"
    written = [_write_property(item, writer) for item in definition.properties]
    members = tuple(
        build_member(item.wire_name, expression)
        for item, expression in zip(definition.properties, written, strict=True)
    )
    used = collect_imports(written)
    return build_type(name, text, members, hiding, bases=bases), used


def _write_property(item: TypedProperty, writer: TypeWriter) -> TypeExpression:
    written = writer.write(item.type)
    if not item.required:
        return written
    code = Code(f"Required[{written.code}]")
    return TypeExpression(code, written.imports | {"Required"})


def build_member(key: str, expression: TypeExpression) -> MemberView:
    """Build a key of a TypedDict."""
    text = expression.code
    return MemberView(
        name=quote_identifier(key) if _is_name(key) else Code(""),
        key=quote_string(key),
        type=text,
        type_literal=_quote(text),
    )


def _quote(text: Code) -> Code:
    """Write a type as a literal, in quotes that need no escapes."""
    return quote_string(text, "'" if '"' in text and "'" not in text else '"')


def _is_name(key: str) -> bool:
    """Tell whether a key can be written as a name in a class."""
    is_identifier = key.isascii() and key.isidentifier() and not key.startswith("__")
    return is_identifier and not keyword.iskeyword(key)


def build_type(
    name: str,
    description: str,
    members: tuple[MemberView, ...],
    hiding: frozenset[str] = _HIDING_OPTIONS,
    *,
    bases: str = "TypedDict, total=False",
    alias: str = "",
    is_late: bool = False,
) -> TypeView:
    """Build a type: a class if all keys can be names in one.

    Args:
        name: Its name.
        description: Markdown.
        members: Its keys.
        hiding: The keys that would hide a type.
        bases: Its base classes.
        alias: The type that it is an alias of, if it is not a TypedDict.
        is_late: Whether the alias refers to types that are defined later.
    """
    is_class = all(member.name and member.name not in hiding for member in members)
    callee, _, arguments = bases.partition(", ")
    is_call = not is_class and not alias
    docstring = write_docstring(_shorten(description), 4)
    return TypeView(
        name=quote_identifier(name),
        alias=Code(alias),
        late_alias=Code(f"ForwardRef({alias}, module=__name__)" if is_late else ""),
        bases=Code(bases if is_class and not alias else ""),
        callee=Code(callee if is_call else ""),
        arguments=Code(f", {arguments}" if is_call and arguments else ""),
        docstring=docstring,
        body=Code("" if docstring or members else " ..."),
        members=members,
    )


def _shorten(description: str) -> str:
    """Return the first sentence of a description."""
    sentence, dot, _ = squeeze(write_markdown(description)).partition(". ")
    return f"{sentence}{dot.strip()}"
