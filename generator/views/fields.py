"""Write lists of parameters and of the fields of a type as HTML for the site."""

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
from generator.views.limits import describe_limits, describe_value

_SCALARS = {
    "any": "Any",
    "date": "str",
    "datetime": "str",
    "event": "ServerSentEvent",
    "none": "None",
    "stream": "IO[bytes]",
}
_FEW_VALUES = 12  # of an enumeration that are shown without opening a list
_NOTHING = Html("")


class FieldWriter:
    """Writes types, and lists of fields and parameters.

    Args:
        types: The types that have a name.
        folder: The path from the current page to the pages of types.
        base: The URL that links in descriptions are resolved against.
    """

    def __init__(self, types: TypeTable, *, folder: str, base: str) -> None:
        self._types = types
        self._folder = folder
        self._base = base

    def write_type(self, item: Type) -> Html:
        """Write a type, with links to the pages of named types."""
        match item:
            case Scalar():
                return write_text(_SCALARS.get(item.name, item.name))
            case Enumeration(values):
                names = sorted({type(value).__name__ for value in values})
                return write_text(" | ".join(names))
            case ListOf(items):
                return join_html(Html("list["), self.write_type(items), Html("]"))
            case IteratorOf(items):
                return join_html(Html("Iterator["), self.write_type(items), Html("]"))
            case MapOf(values):
                return join_html(Html("dict[str, "), self.write_type(values), Html("]"))
            case OneOf(members):
                return Html(" | ".join(map(self.write_type, members)))
            case Reference():
                return self.link_type(self._types.names[item])

    def link_type(self, name: str) -> Html:
        """Write a link to the page of a type."""
        return write_element("a", write_text(name), href=f"{self._folder}{name}.md")

    def write_fields(self, item: Type, depth: int) -> Html:
        """Write the fields of the objects in a type; "" if there are none.

        Args:
            item: The type.
            depth: The number of levels of fields to show.
        """
        return self._write_levels(item, depth, frozenset())

    def write_outline(self, item: Type) -> Html:
        """Write the fields of the objects in a type as a closed list; "" if there are none.

        Nested fields have only names and types, linked to their pages.
        """
        entries = [
            self._write_field(field, self._write_names(field))
            for field in self._list_fields(item)
        ]
        if not entries:
            return _NOTHING
        fields = write_element("dl", *entries, class_="fields")
        return write_details(Html(f"{len(entries)} fields"), fields)

    def write_item(
        self,
        item: Parameter | TypedProperty,
        kind: Type,
        *,
        notes: Iterable[str] = (),
        rest: Html = _NOTHING,
    ) -> Html:
        """Write an entry of a list.

        Args:
            item: What is listed.
            kind: The type.
            notes: Words beside its name and type.
            rest: The content after the description.
        """
        flags = [write_span(text, "flag") for text in _list_flags(item)]
        limits = [
            write_span(text, "limit")
            for text in [*notes, *describe_limits(item.keywords)]
        ]
        name = write_element("code", write_text(item.wire_name))
        written = write_element("span", self.write_type(kind), class_="type")
        values = self.write_values(kind)
        description = write_description(describe_value(item), self._base)
        return write_entry(
            [name, written, *flags, *limits], join_html(description, values, rest)
        )

    def _write_levels(self, item: Type, depth: int, above: frozenset[str]) -> Html:
        if not depth:
            return _NOTHING
        entries: list[Html] = []
        for definition in self._list_objects(item):
            name = definition.name
            fields = definition.properties if name not in above else ()
            for field in fields:
                inner = self._write_levels(field.type, depth - 1, above | {name})
                is_open = len(fields) == 1  # there is nothing else to show
                entries.append(self._write_field(field, inner, is_open=is_open))
        return write_list(entries)

    def _write_field(
        self, field: TypedProperty, inner: Html, *, is_open: bool = False
    ) -> Html:
        """Write a field, including nested fields."""
        if inner:
            name = write_element("code", write_text(field.wire_name))
            inner = write_details(Html(f"Fields of {name}"), inner, is_open=is_open)
        return self.write_item(field, field.type, rest=inner)

    def _write_names(self, field: TypedProperty) -> Html:
        names = [
            join_html(
                write_element("code", write_text(inner.wire_name)),
                Html(" "),
                write_element("span", self.write_type(inner.type), class_="type"),
            )
            for inner in self._list_fields(field.type)
        ]
        return write_element("p", Html(", ".join(names))) if names else _NOTHING

    def _list_fields(self, item: Type) -> list[TypedProperty]:
        found = {known.name: known for known in self._list_objects(item)}
        return [field for known in found.values() for field in known.properties]

    def _list_objects(self, item: Type) -> Iterator[TypeDefinition]:
        """List the object types that a type consists of."""
        for part in self._iterate_parts(item, frozenset()):
            if isinstance(part, TypeDefinition):
                yield part

    def write_values(self, item: Type) -> Html:
        """Write the values of the enumerations in a type; "" if there are none."""
        values = [
            write_element("code", write_text(str(value)))
            for value in dict.fromkeys(self._list_values(item))
        ]
        if not values:
            return _NOTHING
        listed = Html(", ".join(values))
        if len(values) <= _FEW_VALUES:
            return write_element("p", Html("One of "), listed, class_="values")
        return write_details(Html(f"{len(values)} values"), write_element("p", listed))

    def _list_values(self, item: Type) -> Iterator[str | int | bool]:
        for part in self._iterate_parts(item, frozenset()):
            if isinstance(part, Enumeration):
                yield from part.values

    def _iterate_parts(
        self, item: Type, above: frozenset[str]
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


def write_span(text: str, kind: str) -> Html:
    """Write words that the style sheet knows by their kind."""
    return write_element("span", write_text(text), class_=kind)


def write_entry(heading: Iterable[Html], content: Html) -> Html:
    """Write an entry of a list."""
    return write_element(
        "div", write_element("dt", *heading), write_element("dd", content)
    )


def write_list(entries: Sequence[Html]) -> Html:
    """Write a list of entries; "" if there are none."""
    return write_element("dl", *entries, class_="fields") if entries else _NOTHING


def write_details(title: Html, content: Html, *, is_open: bool = False) -> Html:
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
