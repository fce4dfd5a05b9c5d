"""What the modules of types print: a TypedDict an object, and those of an operation."""

import keyword
from collections.abc import Collection, Iterable, Iterator, Mapping
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


class TypeWriter:
    """Writes types as Python expressions.

    Args:
        names: What references are called.
        module: What the module of the schemas is called, "" inside of it.
        hidden: Names that mean something else where the types are written, such as those
            of the methods of a class; `_list` stands for a `list` that is hidden.

    Attributes:
        used: The names that were written and have to be imported.
    """

    def __init__(
        self,
        names: Mapping[Reference, str],
        module: str = "",
        hidden: Collection[str] = (),
    ) -> None:
        self.used: set[str] = set()
        self._names = names
        self._module = module
        self._hidden = hidden

    def write(self, item: Type) -> Code:
        """Write the type of a value that is received, or part of a request body."""
        match item:
            case Scalar():
                return self._write_name(_SCALARS.get(item.name, item.name))
            case Enumeration(values, is_open):
                listed = ", ".join(map(quote_literal, values))
                bases = [b.__name__ for b in _BASES if b in map(type, values)]
                rest = map(self._write_name, bases if is_open else [])
                self.used.add("Literal")
                return Code(" | ".join([f"Literal[{listed}]", *rest]))
            case ListOf(items):
                return Code(f"{self._write_name('list')}[{self.write(items)}]")
            case MapOf(values):
                name, key = self._write_name("dict"), self._write_name("str")
                return Code(f"{name}[{key}, {self.write(values)}]")
            case OneOf(members):
                return Code(" | ".join(map(self.write, members)))
            case Reference():
                name = quote_identifier(self._names[item])
                self.used.add(self._module)
                return Code(f"{self._module}.{name}" if self._module else name)

    def write_parameter(self, item: Type) -> Code:
        """Write the type of a parameter: of lists their text is taken as well."""
        match item:
            case Scalar():
                return self._write_sent_scalar(item.name)
            case ListOf(Scalar("file")):
                file = self._write_sent_scalar("file")
                return Code(f"{file} | {self._write_name('list')}[{file}]")
            case ListOf(items):
                self.used.add("Sequence")
                written, text = self.write_parameter(items), self._write_name("str")
                return Code(f"Sequence[{written}] | {text}")
            case MapOf(values):
                self.used.add("Mapping")
                key = self._write_name("str")
                return Code(f"Mapping[{key}, {self.write_parameter(values)}]")
            case OneOf(members):
                return Code(" | ".join(map(self.write_parameter, members)))
        return self.write(item)

    def _write_sent_scalar(self, name: str) -> Code:
        if name == "file":
            self.used.add(TYPES_MODULE)
            return Code(f"{TYPES_MODULE}.File")
        text = self._write_name(_SENT_SCALARS.get(name, name))
        is_date = name in ("date", "datetime")
        return Code(f"{text} | {self._write_name('str')}") if is_date else text

    def _write_name(self, name: str) -> Code:
        """Write a name that is imported or built into Python."""
        text = f"_{name}" if name in self._hidden else name
        self.used.add(text)
        return Code(text)


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
    types = tuple(
        _build_definition(definition, writer, hiding)
        for definition in api.types.definitions
    )
    return TypesView(imports=tuple(_import_types(types, writer)), types=types)


def _import_types(types: Iterable[TypeView], writer: TypeWriter) -> Iterator[Code]:
    used = set(writer.used)
    used |= {"TypeAlias" if view.alias else "TypedDict" for view in types}
    yield from write_imports(used)


def _build_definition(
    definition: TypeDefinition, writer: TypeWriter, hiding: frozenset[str]
) -> TypeView:
    alias = Code("")
    if definition.alias is not None:
        alias = writer.write(definition.alias)
        if not isinstance(definition.alias, Enumeration):  # may name what comes later
            alias = _quote(alias)
    members = tuple(_build_members(definition.properties, writer))
    return build_type(
        definition.name, definition.description, members, hiding, alias=alias
    )


def _build_members(
    properties: Iterable[TypedProperty], writer: TypeWriter
) -> Iterator[MemberView]:
    for item in properties:
        text = writer.write(item.type)
        if item.required:
            writer.used.add("Required")
            text = Code(f"Required[{text}]")
        yield build_member(item.wire_name, text)


def build_member(key: str, text: Code) -> MemberView:
    """Build a key of a TypedDict."""
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
