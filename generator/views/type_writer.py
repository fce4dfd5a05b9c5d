"""Write types as Python expressions, with their imports."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from generator.escaping.text import Code, quote_identifier, quote_literal
from generator.model.types import (
    Enumeration,
    IteratorOf,
    ListOf,
    MapOf,
    OneOf,
    Reference,
    Scalar,
    Type,
)

TYPES_MODULE = "_types"  # the name of the module of schemas in other modules
SCALARS = {"any": "Any", "date": "str", "datetime": "str", "none": "None"}
_CALL_TYPES = {"event": "ServerSentEvent", "file": "File"}  # defined in types/calls.py
# A parameter, which is sent as text, accepts more types than received JSON has.
_SENT_SCALARS = {"any": "Any", "none": "None"}
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


class TypeWriter:
    """Writes types as Python expressions.

    Args:
        names: The names of types, by reference.
        module: The name of the module of schemas; "" within that module.
        hidden: Names that have another meaning in the scope of the types, such as
            methods of a class; `_list` replaces a hidden `list`.
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
        self._iterator = "Iterator"

    def write(self, item: Type) -> TypeExpression:
        """Write the type of a received value, or of a part of a request body."""
        match item:
            case Scalar():
                return self._write_scalar(item.name)
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
            case IteratorOf(items):
                return self._write_generic(self._iterator, self.write(items))
            case OneOf(members):
                return _join(" | ", dict.fromkeys(map(self.write, members)))
            case Reference():
                name = quote_identifier(self._names[item])
                code = Code(f"{self._module}.{name}" if self._module else name)
                return TypeExpression(code, frozenset({self._module}))

    def for_asyncio(self) -> "TypeWriter":
        """Return a writer of the return types of asyncio methods."""
        writer = TypeWriter(self._names, self._module, self._hidden)
        writer._iterator = "AsyncIterator"
        return writer

    def without_module(self) -> "TypeWriter":
        """Return a writer that omits the name of the module, for docstrings."""
        return TypeWriter(self._names)

    def _write_scalar(self, name: str) -> TypeExpression:
        if name in _CALL_TYPES:
            code = Code(f"{TYPES_MODULE}.{_CALL_TYPES[name]}")
            return TypeExpression(code, frozenset({TYPES_MODULE}))
        if name == "stream":
            return self._write_generic("IO", self._write_name("bytes"))
        return self._write_name(SCALARS.get(name, name))

    def write_parameter(self, item: Type) -> TypeExpression:
        """Write the type of a parameter; a list parameter also accepts text."""
        match item:
            case Scalar(("any" | "date" | "datetime" | "none") as name):
                return self._write_sent_scalar(name)
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

    def _write_sent_scalar(self, name: str) -> TypeExpression:
        written = self._write_name(_SENT_SCALARS.get(name, name))
        is_date = name in ("date", "datetime")
        return _join(" | ", [written, self._write_name("str")]) if is_date else written

    def _write_generic(self, name: str, *arguments: TypeExpression) -> TypeExpression:
        generic, listed = self._write_name(name), _join(", ", arguments)
        code = Code(f"{generic.code}[{listed.code}]")
        return TypeExpression(code, generic.imports | listed.imports)

    def _write_name(self, name: str) -> TypeExpression:
        """Write an imported or built-in name."""
        text = f"_{name}" if name in self._hidden else name
        return TypeExpression(Code(text), frozenset({text}))


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
