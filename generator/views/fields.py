"""Write types, parameters and fields as HTML for the site."""

from collections.abc import Iterable, Iterator, Sequence

from generator.escaping.html import (
    Html,
    join_html,
    write_description,
    write_element,
    write_text,
)
from generator.model.arguments import Parameter
from generator.model.types import (
    Enumeration,
    IteratorOf,
    ListOf,
    MapOf,
    OneOf,
    Reference,
    Scalar,
    Type,
    TypeDefinition,
    TypedProperty,
    TypeTable,
    iterate_parts,
)
from generator.views.type_writer import SCALARS
from generator.views.words import describe_limits, describe_value

_SCALARS = {**SCALARS, "event": "ServerSentEvent", "stream": "IO[bytes]"}
_TYPES = "../types/"  # from the folder of the tags, and from the folder of the types
_FEW_VALUES = 12  # of an enumeration that are shown without opening a list
NOTHING = Html("")


class FieldWriter:
    """Writes types, and lists of fields and parameters.

    Args:
        types: The types that have a name.
        base: The URL that links in descriptions are resolved against.
    """

    def __init__(self, types: TypeTable, base: str) -> None:
        self._types = types
        self._base = base

    def write_type(self, item: Type) -> Html:
        """Write a type, with links to the pages of named types."""
        match item:
            case Scalar(name):
                return write_text(_SCALARS.get(name, name))
            case Enumeration(values):
                names = sorted({type(value).__name__ for value in values})
                return write_text(" | ".join(names))
            case ListOf(items):
                return join_html("list[", self.write_type(items), "]")
            case IteratorOf(items):
                return join_html("Iterator[", self.write_type(items), "]")
            case MapOf(values):
                return join_html("dict[str, ", self.write_type(values), "]")
            case OneOf(members):
                return join_html(*map(self.write_type, members), separator=" | ")
            case Reference():
                known = self._types.names[item]
                return write_element("a", known, href=f"{_TYPES}{known}.md")

    def write_values(self, item: Type) -> Html:
        """Write the values of the enumerations in a type; "" if there are none."""
        parts = self._iterate_parts(item)
        listed = [part.values for part in parts if isinstance(part, Enumeration)]
        values = dict.fromkeys(value for values in listed for value in values)
        if not values:
            return NOTHING
        codes = [write_element("code", str(value)) for value in values]
        content = join_html(*codes, separator=", ")
        if len(codes) <= _FEW_VALUES:
            return write_element("p", "One of ", content, class_="values")
        return _write_details(f"{len(codes)} values", write_element("p", content))

    def write_fields(
        self, item: Type, depth: int, above: frozenset[str] = frozenset()
    ) -> Html:
        """Write the fields of the objects in a type; "" if there are none.

        Args:
            item: The type.
            depth: The number of levels of fields to show.
            above: The names of objects whose fields are not shown again.
        """
        entries: list[Html] = []
        for known in self._list_objects(item) if depth else ():
            fields = known.properties if known.name not in above else ()
            for field in fields:
                inner = self.write_fields(field.type, depth - 1, above | {known.name})
                is_open = len(fields) == 1  # there is nothing else to show
                entries.append(self._write_field(field, inner, is_open=is_open))
        return write_list(entries)

    def write_outline(self, item: Type) -> Html:
        """Write the fields of the objects in a type as a closed list; "" if there are none.

        Nested fields have only names and types, linked to their pages.
        """
        entries = [
            self._write_field(field, self._write_names(field.type))
            for field in self._list_fields(item)
        ]
        if not entries:
            return NOTHING
        return _write_details(f"{len(entries)} fields", write_list(entries))

    def write_item(
        self,
        item: Parameter | TypedProperty,
        kind: Type,
        *,
        notes: Iterable[str] = (),
        rest: Html = NOTHING,
    ) -> Html:
        """Write an entry of a list.

        Args:
            item: What is listed.
            kind: The type.
            notes: Words beside its name and type.
            rest: The content after the description.
        """
        limits = [*notes, *describe_limits(item.keywords)]
        heading = [
            write_element("code", item.wire_name),
            write_span(self.write_type(kind), "type"),
            *(write_span(flag, "flag") for flag in _list_flags(item)),
            *(write_span(limit, "limit") for limit in limits),
        ]
        description = write_description(describe_value(item), self._base)
        return write_entry(heading, description, self.write_values(kind), rest)

    def _write_field(
        self, field: TypedProperty, inner: Html, *, is_open: bool = False
    ) -> Html:
        """Write a field, including nested fields."""
        if inner:
            title = join_html("Fields of ", write_element("code", field.wire_name))
            inner = _write_details(title, inner, is_open=is_open)
        return self.write_item(field, field.type, rest=inner)

    def _write_names(self, item: Type) -> Html:
        names = [
            join_html(
                write_element("code", field.wire_name),
                " ",
                write_span(self.write_type(field.type), "type"),
            )
            for field in self._list_fields(item)
        ]
        return (
            write_element("p", join_html(*names, separator=", ")) if names else NOTHING
        )

    def _list_fields(self, item: Type) -> list[TypedProperty]:
        return [
            field for known in self._list_objects(item) for field in known.properties
        ]

    def _list_objects(self, item: Type) -> list[TypeDefinition]:
        """List the object types that a type consists of, each once."""
        parts = self._iterate_parts(item)
        known = {part.name: part for part in parts if isinstance(part, TypeDefinition)}
        return list(known.values())

    def _iterate_parts(
        self, item: Type, above: frozenset[str] = frozenset()
    ) -> Iterator[Enumeration | TypeDefinition]:
        """Iterate over the enumerations and object types that a type consists of."""
        for part in iterate_parts(item):
            if isinstance(part, Enumeration):
                yield part
            elif isinstance(part, Reference):
                known = self._types.get(part)
                if known.properties:
                    yield known
                elif known.alias is not None and known.name not in above:
                    yield from self._iterate_parts(known.alias, above | {known.name})


def write_span(content: str, kind: str) -> Html:
    """Write a part of a line that the style sheet knows by its kind."""
    return write_element("span", content, class_=kind)


def write_entry(heading: Iterable[Html], *content: str) -> Html:
    """Write an entry of a list."""
    return write_element(
        "div", write_element("dt", *heading), write_element("dd", *content)
    )


def write_list(entries: Sequence[Html]) -> Html:
    """Write a list of entries; "" if there are none."""
    return write_element("dl", *entries, class_="fields") if entries else NOTHING


def _write_details(title: str, content: Html, *, is_open: bool = False) -> Html:
    """Write content that opens when its title is clicked, or is open at first."""
    attributes = {"open": ""} if is_open else {}
    summary = write_element("summary", title)
    return write_element("details", summary, content, class_="more", **attributes)


def _list_flags(item: Parameter | TypedProperty) -> Iterator[str]:
    """List the highlighted words after a name."""
    if item.required:
        yield "required"
    if item.keywords.get("readOnly") is True:
        yield "read-only"
    if item.deprecated or item.keywords.get("deprecated") is True:
        yield "deprecated"
