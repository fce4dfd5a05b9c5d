"""Build the views of the modules of types: a TypedDict for each object."""

import keyword
import re
from collections.abc import Set
from dataclasses import dataclass

from generator.escaping.markdown import take_first_sentence
from generator.escaping.text import (
    Code,
    quote_identifier,
    quote_string,
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
_NONE = Code("")


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
    alias: Code = _NONE
    late_alias: Code = _NONE
    bases: Code = _NONE
    callee: Code = _NONE
    arguments: Code = _NONE
    docstring: Code = _NONE
    body: Code = _NONE
    members: tuple[MemberView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TypesView:
    """A module of types: its import lines and its types."""

    imports: tuple[Code, ...]
    types: tuple[TypeView, ...]


def build_types(api: Api) -> TypesView:
    """Build the module of the schemas' types."""
    writer = TypeWriter(api.types)
    definitions = api.types.definitions.values()
    hiding = _HIDING | api.types.definitions.keys()
    # Aliases come after the classes that they refer to, so that they work at run time.
    late = {item.name for item in definitions if _is_late(item)}
    enumerations: dict[str, str] = {}
    views: list[TypeView] = []
    used: set[str] = set()
    for item in sorted(definitions, key=lambda item: item.name in late):
        if item.alias is None:
            view, imports = _build_object(item, writer, hiding)
        else:
            written = writer.write(item.alias)
            view, imports = _build_alias(item, written, late, enumerations)
        views.append(view)
        used |= imports
    return TypesView(imports=tuple(write_imports(used)), types=tuple(views))


def _is_late(definition: TypeDefinition) -> bool:
    """Tell whether a type is an alias that refers to other types."""
    alias = definition.alias
    return alias is not None and not isinstance(alias, Enumeration)


def _build_alias(
    definition: TypeDefinition,
    written: TypeExpression,
    late: Set[str],
    enumerations: dict[str, str],
) -> tuple[TypeView, frozenset[str]]:
    """Build an alias; also return the names to import.

    Of enumerations with the same values, only the first is written, and remembered in
    `enumerations`; the others are aliases of it.
    """
    name, code = quote_identifier(definition.name), written.code
    used = written.imports | {"TypeAlias"}
    if isinstance(definition.alias, Enumeration):
        first = enumerations.setdefault(code, name)
        code = code if first == name else quote_identifier(first)
    elif not late.isdisjoint(_WORD.findall(code)):
        code = _quote(code)
        late_alias = Code(f"ForwardRef({code}, module=__name__)")
        used |= {"ForwardRef", "TYPE_CHECKING"}
        return TypeView(name=name, alias=code, late_alias=late_alias), used
    return TypeView(name=name, alias=code), used


def _build_object(
    definition: TypeDefinition, writer: TypeWriter, hiding: Set[str]
) -> tuple[TypeView, frozenset[str]]:
    """Build the TypedDict of an object; also return the names to import."""
    properties = definition.properties
    written = [_write_property(item, writer) for item in properties]
    members = map(build_member, [item.wire_name for item in properties], written)
    view = build_typed_dict(
        definition.name,
        tuple(members),
        "TypedDict, total=False" if definition.is_sent else "ResponseDict",
        hiding,
        take_first_sentence(definition.description),
    )
    return view, collect_imports(written)


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


def build_typed_dict(
    name: str,
    members: tuple[MemberView, ...],
    bases: str = "TypedDict, total=False",
    hiding: Set[str] = _HIDING_OPTIONS,
    text: str = "",
) -> TypeView:
    """Build a TypedDict: a class if all keys can be names in one, else a call.

    Args:
        name: Its name.
        members: Its keys.
        bases: Its base classes.
        hiding: The keys that would hide a type.
        text: Its docstring; "" if it has none.
    """
    if any(not member.name or member.name in hiding for member in members):
        callee, separator, arguments = bases.partition(", ")
        return TypeView(
            name=quote_identifier(name),
            callee=Code(callee),
            arguments=Code(f"{separator}{arguments}"),
            members=members,
        )
    docstring = write_docstring(text, 4)
    return TypeView(
        name=quote_identifier(name),
        bases=Code(bases),
        docstring=docstring,
        body=Code("" if docstring or members else " ..."),
        members=members,
    )
