"""Write types as Python expressions, with their imports."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from generator.escaping.text import Code, quote_identifier, quote_literal
from generator.model.arguments import Argument
from generator.model.types import (
    Enumeration,
    IteratorOf,
    ListOf,
    MapOf,
    OneOf,
    Reference,
    Scalar,
    Type,
    TypeTable,
)

TYPES_MODULE = "_types"  # the name of the module of schemas in other modules
SCALARS = {"any": "Any", "date": "str", "datetime": "str", "none": "None"}
_BASES: tuple[type, ...] = (bool, int, str)
# The names that are imported, by module.
BUILTINS = ("bool", "bytes", "dict", "float", "int", "list", "str")
_IMPORTS = (
    ("collections.abc", ("AsyncIterator", "Iterator", "Mapping", "Sequence")),
    ("datetime", ("date", "datetime")),
    (
        "typing",
        (
            *("TYPE_CHECKING", "IO", "Any", "ForwardRef", "Literal"),
            *("Required", "TypeAlias", "Unpack"),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class TypeExpression:
    """A type as a Python expression.

    Attributes:
        code: The expression.
        imports: The names in it to import.
    """

    code: Code
    imports: frozenset[str]


@dataclass(frozen=True, slots=True)
class TypeWriter:
    """Writes types as Python expressions.

    Attributes:
        types: The types that have a name.
        module: The name of the module of schemas; "" within that module.
        hidden: Names that have another meaning in the scope of the types, such as
            methods of a class; `_list` replaces a hidden `list`.
        iterator: The type of an iterator.
    """

    types: TypeTable
    module: str = ""
    hidden: Collection[str] = ()
    iterator: str = "Iterator"

    def write(self, item: Type) -> TypeExpression:
        """Write the type of a received value, or of a part of a request body."""
        match item:
            case Scalar(name):
                return self._write_scalar(name)
            case Enumeration(values, is_open):
                literal = write_literal(values)
                bases = [b.__name__ for b in _BASES if b in map(type, values)]
                rest = map(self._write_name, bases if is_open else [])
                return _join(" | ", [literal, *rest])
            case ListOf(items):
                return self._write_generic("list", self.write(items))
            case MapOf(values):
                key = self._write_name("str")
                return self._write_generic("dict", key, self.write(values))
            case IteratorOf(items):
                return self._write_generic(self.iterator, self.write(items))
            case OneOf(members):
                return _join(" | ", dict.fromkeys(map(self.write, members)))
            case Reference():
                return _write_member(self.module, self.types.names[item])

    def write_argument(self, argument: Argument, kind: Type) -> TypeExpression:
        """Write the type of an argument; a request body may be a plain dict."""
        if argument.location == "body":
            return self.write(self.types.add_dicts(kind))
        return self.write_parameter(kind)

    def write_parameter(self, item: Type) -> TypeExpression:
        """Write the type of a parameter, which is sent as text.

        It accepts more than a received value: dates as objects, any sequence or mapping,
        and text instead of a list.
        """
        match item:
            case Scalar(("date" | "datetime") as name):
                return _join(" | ", map(self._write_name, (name, "str")))
            case ListOf(Scalar("file")):
                file = self.write(item.items)
                return _join(" | ", [file, self._write_generic("list", file)])
            case ListOf(items):
                written = self._write_generic("Sequence", self.write_parameter(items))
                return _join(" | ", [written, self._write_name("str")])
            case MapOf(values):
                key = self._write_name("str")
                return self._write_generic("Mapping", key, self.write_parameter(values))
            case OneOf(members):
                return _join(" | ", dict.fromkeys(map(self.write_parameter, members)))
        return self.write(item)

    def _write_scalar(self, name: str) -> TypeExpression:
        match name:
            case "event":
                return _write_member(TYPES_MODULE, "ServerSentEvent")
            case "file":
                return _write_member(TYPES_MODULE, "File")
            case "stream":
                return self._write_generic("IO", self._write_name("bytes"))
        return self._write_name(SCALARS.get(name, name))

    def _write_generic(self, name: str, *arguments: TypeExpression) -> TypeExpression:
        generic, listed = self._write_name(name), _join(", ", arguments)
        code = Code(f"{generic.code}[{listed.code}]")
        return TypeExpression(code, generic.imports | listed.imports)

    def _write_name(self, name: str) -> TypeExpression:
        """Write an imported or built-in name."""
        code = Code(f"_{name}" if name in self.hidden else name)
        return TypeExpression(code, frozenset({code}))


def write_literal(values: Iterable[object]) -> TypeExpression:
    """Write the type of one of several values."""
    listed = ", ".join(map(quote_literal, values))
    return TypeExpression(Code(f"Literal[{listed}]"), frozenset({"Literal"}))


def _write_member(module: str, name: str) -> TypeExpression:
    """Write a name of a module; "" for this module."""
    code = quote_identifier(f"{module}.{name}" if module else name)
    return TypeExpression(code, frozenset({module} if module else ()))


def _join(separator: str, parts: Iterable[TypeExpression]) -> TypeExpression:
    listed = list(parts)
    code = Code(separator.join(part.code for part in listed))
    return TypeExpression(code, collect_imports(listed))


def collect_imports(expressions: Iterable[TypeExpression]) -> frozenset[str]:
    """Return the names to import for some types."""
    return frozenset(name for item in expressions for name in item.imports)


def write_imports(used: Iterable[str]) -> list[Code]:
    """Write the lines that import names from the standard library."""
    wanted = set(used)
    lines = [
        (module, [quote_identifier(name) for name in names if name in wanted])
        for module, names in _IMPORTS
    ]
    lines += [
        (module, [Code(f"{n} as _{n}") for n in names if f"_{n}" in wanted])
        for module, names in (("builtins", BUILTINS), *_IMPORTS)
    ]
    lines.sort()
    found = [Code(f"from {m} import {', '.join(names)}") for m, names in lines if names]
    return [*found, Code("")] if found else []  # followed by an empty line
