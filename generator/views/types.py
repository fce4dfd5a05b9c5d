"""What the modules of types print: a TypedDict an object, and those of an operation."""

import keyword
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from generator.escaping.markdown import write_markdown
from generator.escaping.text import (
    Code,
    quote_identifier,
    quote_literal,
    quote_string,
    squeeze,
    write_docstring,
)
from generator.model.api import Api
from generator.model.types import (
    Enumeration,
    ListOf,
    MapOf,
    OneOf,
    Reference,
    Scalar,
    Type,
    TypeDefinition,
    TypedProperty,
)

TYPES_MODULE = "_types"  # what other modules call the one of the schemas
_SCALARS = {"any": "Any", "date": "str", "datetime": "str", "none": "None"}
# In a parameter, which is written as text, more goes than in JSON that is received.
_SENT_SCALARS = {"any": "Any", "none": "None"}
_BASES: tuple[type, ...] = (bool, int, str)
# What is imported, and from where.
_BUILTINS = ("bool", "dict", "float", "int", "list", "str")
_IMPORTS = (
    ("collections.abc", ("Mapping", "Sequence")),
    ("datetime", ("date", "datetime")),
    ("typing", ("Any", "Literal", "Required", "TypeAlias", "TypedDict", "Unpack")),
)
# A key of one of these names would hide the type of that name from the keys after it.
_HIDING = frozenset(
    {"bool", "dict", "float", "int", "list", "str", "Any", "Literal", "Required"}
)
_HIDING_OPTIONS = _HIDING | {"Mapping", "Sequence", "date", "datetime", TYPES_MODULE}


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberView:
    """A key of a TypedDict: as a name and as a literal; and its type, twice too."""

    name: Code
    key: Code
    type: Code
    type_literal: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeView:
    """A type with a name.

    Attributes:
        name: Its name.
        literal: Its name as a literal.
        alias: What it stands for, "" for a TypedDict.
        bases: What its class inherits from, "" where it is no class.
        is_call: Whether it is a call of TypedDict, for not all its keys can be names.
        docstring: The docstring of the class, "" for none.
        body: What follows the colon of a class without docstring and keys, else "".
        members: Its keys.
    """

    name: Code
    literal: Code
    alias: Code
    bases: Code
    is_call: bool
    docstring: Code
    body: Code
    members: tuple[MemberView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TypesView:
    """A module of types: the lines of its imports, and the types."""

    imports: tuple[Code, ...]
    types: tuple[TypeView, ...]


@dataclass(frozen=True, slots=True)
class TypeExpression:
    """A type as Python.

    Attributes:
        code: The expression.
        imports: The names in it that have to be imported.
    """

    code: Code
    imports: frozenset[str]


class TypeWriter:
    """Writes types as Python expressions.

    Args:
        names: What references are called.
        module: What the module of the schemas is called, "" inside of it.
        hidden: Names that mean something else where the types are written, such as those
            of the methods of a class; `_list` stands for a `list` that is hidden.
    """

    def __init__(
        self,
        names: Mapping[Reference, str],
        module: str = "",
        hidden: Collection[str] = (),
    ) -> None:
        self._names = names
        self._module = module
        self._hidden = hidden

    def write(self, item: Type) -> TypeExpression:
        """Write the type of a value that is received, or part of a request body."""
        match item:
            case Scalar():
                return self._write_name(_SCALARS.get(item.name, item.name))
            case Enumeration(values, is_open):
                listed = ", ".join(map(quote_literal, values))
                literal = TypeExpression(
                    Code(f"Literal[{listed}]"), frozenset({"Literal"})
                )
                bases = [b.__name__ for b in _BASES if b in map(type, values)]
                rest = map(self._write_name, bases if is_open else [])
                return _join(" | ", [literal, *rest])
            case ListOf(items):
                return self._write_generic("list", self.write(items))
            case MapOf(values):
                key = self._write_name("str")
                return self._write_generic("dict", key, self.write(values))
            case OneOf(members):
                return _join(" | ", map(self.write, members))
            case Reference():
                name = quote_identifier(self._names[item])
                code = Code(f"{self._module}.{name}" if self._module else name)
                return TypeExpression(code, frozenset({self._module}))

    def write_parameter(self, item: Type) -> TypeExpression:
        """Write the type of a parameter: of lists their text is taken as well."""
        match item:
            case Scalar():
                return self._write_sent_scalar(item.name)
            case ListOf(Scalar("file")):
                file = self._write_sent_scalar("file")
                return _join(" | ", [file, self._write_generic("list", file)])
            case ListOf(items):
                written = self._write_generic("Sequence", self.write_parameter(items))
                return _join(" | ", [written, self._write_name("str")])
            case MapOf(values):
                key = self._write_name("str")
                return self._write_generic("Mapping", key, self.write_parameter(values))
            case OneOf(members):
                return _join(" | ", map(self.write_parameter, members))
        return self.write(item)

    def _write_sent_scalar(self, name: str) -> TypeExpression:
        if name == "file":
            code = Code(f"{TYPES_MODULE}.File")
            return TypeExpression(code, frozenset({TYPES_MODULE}))
        written = self._write_name(_SENT_SCALARS.get(name, name))
        is_date = name in ("date", "datetime")
        return _join(" | ", [written, self._write_name("str")]) if is_date else written

    def _write_generic(self, name: str, *arguments: TypeExpression) -> TypeExpression:
        generic, listed = self._write_name(name), _join(", ", arguments)
        code = Code(f"{generic.code}[{listed.code}]")
        return TypeExpression(code, generic.imports | listed.imports)

    def _write_name(self, name: str) -> TypeExpression:
        """Write a name that is imported or built into Python."""
        text = f"_{name}" if name in self._hidden else name
        return TypeExpression(Code(text), frozenset({text}))


def _join(separator: str, parts: Iterable[TypeExpression]) -> TypeExpression:
    listed = list(parts)
    code = Code(separator.join(part.code for part in listed))
    return TypeExpression(code, collect_imports(listed))


def collect_imports(expressions: Iterable[TypeExpression]) -> frozenset[str]:
    """Return the names that have to be imported for some types."""
    return frozenset(name for item in expressions for name in item.imports)


def write_imports(used: Iterable[str]) -> list[Code]:
    """Write the lines that import names of the standard library."""
    wanted = set(used)
    lines = [
        (module, [quote_identifier(name) for name in names if name in wanted])
        for module, names in _IMPORTS
    ]
    lines += [
        (module, [Code(f"{n} as _{n}") for n in names if f"_{n}" in wanted])
        for module, names in (("builtins", _BUILTINS), *_IMPORTS)
    ]
    lines.sort()
    found = [Code(f"from {m} import {', '.join(names)}") for m, names in lines if names]
    return [*found, Code("")] if found else []  # with an empty line after them


def build_types(api: Api) -> TypesView:
    """Build the module of the schemas' types."""
    writer = TypeWriter(api.types.names)
    hiding = _HIDING | {definition.name for definition in api.types.definitions}
    built = [
        _build_definition(definition, writer, hiding)
        for definition in api.types.definitions
    ]
    used = frozenset(name for _, imports in built for name in imports)
    return TypesView(
        imports=tuple(write_imports(used)), types=tuple(view for view, _ in built)
    )


def _build_definition(
    definition: TypeDefinition, writer: TypeWriter, hiding: frozenset[str]
) -> tuple[TypeView, frozenset[str]]:
    """Build a type; return the names that have to be imported too."""
    name, text = definition.name, definition.description
    if definition.alias is not None:
        alias = writer.write(definition.alias)
        is_late = not isinstance(
            definition.alias, Enumeration
        )  # names what comes later
        code = _quote(alias.code) if is_late else alias.code
        return build_type(name, text, (), alias=code), alias.imports | {"TypeAlias"}
    written = [_write_property(item, writer) for item in definition.properties]
    members = tuple(
        build_member(item.wire_name, expression)
        for item, expression in zip(definition.properties, written, strict=True)
    )
    used = collect_imports(written) | {"TypedDict"}
    return build_type(name, text, members, hiding), used


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
    """Write a type as a literal, in the quotes that need no escapes."""
    return quote_string(text, "'" if '"' in text and "'" not in text else '"')


def _is_name(key: str) -> bool:
    """Say whether a key can be written as a name in a class."""
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
) -> TypeView:
    """Build a type: a class where all its keys can be names in one.

    Args:
        name: Its name.
        description: Markdown.
        members: Its keys.
        hiding: Keys that would hide a type.
        bases: What its class inherits from.
        alias: What it stands for where it is no TypedDict.
    """
    is_class = all(member.name and member.name not in hiding for member in members)
    docstring = write_docstring(_shorten(description), 4)
    return TypeView(
        name=quote_identifier(name),
        literal=quote_string(name),
        alias=Code(alias),
        bases=Code(bases if is_class and not alias else ""),
        is_call=not is_class and not alias,
        docstring=docstring,
        body=Code("" if docstring or members else " ..."),
        members=members,
    )


def _shorten(description: str) -> str:
    """Take the first sentence of a description."""
    sentence, dot, _ = squeeze(write_markdown(description)).partition(". ")
    return f"{sentence}{dot.strip()}"
