"""Lists of parameters and of the fields of a type, as HTML for the site."""

from collections.abc import Iterable, Iterator, Mapping

from generator.escaping.html import (
    Html,
    join_html,
    write_description,
    write_element,
    write_text,
)
from generator.model.reference import Field, TypeReference, ValueFacts
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
from generator.views.limits import describe_limits

_SCALARS = {
    "any": "Any",
    "date": "str",
    "datetime": "str",
    "event": "ServerSentEvent",
    "none": "None",
    "stream": "IO[bytes]",
}
_FEW_VALUES = 12  # of an enumeration, which are shown at once
_NOTHING = Html("")


class FieldWriter:
    """Writes types, and lists of what has a type.

    Args:
        names: What references are called.
        types: The types by name.
        folder: Where the pages of types are, from the page that is written.
        base: Address that links of descriptions are relative to.
    """

    def __init__(
        self,
        names: Mapping[Reference, str],
        types: Mapping[str, TypeReference],
        *,
        folder: str,
        base: str,
    ) -> None:
        self._names = names
        self._types = types
        self._folder = folder
        self._base = base

    def write_type(self, item: Type) -> Html:
        """Write a type; a name links to its page."""
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
                return self.link_type(self._names[item])

    def link_type(self, name: str) -> Html:
        """Write a link to the page of a type."""
        return write_element("a", write_text(name), href=f"{self._folder}{name}.md")

    def write_fields(self, item: Type, depth: int) -> Html:
        """Write the fields of the objects in a type, "" for none.

        Args:
            item: The type.
            depth: How many levels of fields are shown; what is deeper is on other pages.
        """
        return self._write_levels(item, depth, frozenset())

    def write_outline(self, item: Type) -> Html:
        """Write the fields of the objects in a type, to be opened, "" for none.

        Of the fields of a field only names and types are there, linked to their pages.
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
        name: str,
        kind: Type,
        facts: ValueFacts,
        *,
        flags: Iterable[str],
        notes: Iterable[str] = (),
        rest: Html = _NOTHING,
    ) -> Html:
        """Write an entry of a list.

        Args:
            name: What is listed.
            kind: Its type.
            facts: What else is known about it.
            flags: Words that stand out beside the type.
            notes: Words beside them.
            rest: What follows below the description.
        """
        marks = [
            write_element("span", write_text(text), class_="flag") for text in flags
        ]
        limits = [
            write_element("span", write_text(text), class_="limit")
            for text in [*notes, *describe_limits(facts)]
        ]
        heading = write_element(
            "dt",
            write_element("code", write_text(name)),
            write_element("span", self.write_type(kind), class_="type"),
            *marks,
            *limits,
        )
        values = self.write_values(kind)
        description = write_description(facts.description, self._base)
        return write_element(
            "div", heading, write_element("dd", description, values, rest)
        )

    def _write_levels(self, item: Type, depth: int, above: frozenset[str]) -> Html:
        if not depth:
            return _NOTHING
        entries: list[Html] = []
        for name in self._list_objects(item):
            fields = self._types[name].fields if name not in above else ()
            for field in fields:
                inner = self._write_levels(field.type, depth - 1, above | {name})
                is_open = len(fields) == 1  # there is nothing else to see
                entries.append(self._write_field(field, inner, is_open=is_open))
        return write_element("dl", *entries, class_="fields") if entries else _NOTHING

    def _write_field(self, field: Field, inner: Html, *, is_open: bool = False) -> Html:
        """Write a field, and the fields in it where there are such."""
        if inner:
            name = write_element("code", write_text(field.wire_name))
            inner = write_details(Html(f"Fields of {name}"), inner, is_open=is_open)
        flags = list_flags(field.facts, is_required=field.required)
        return self.write_item(
            field.wire_name, field.type, field.facts, flags=flags, rest=inner
        )

    def _write_names(self, field: Field) -> Html:
        names = [
            join_html(
                write_element("code", write_text(inner.wire_name)),
                Html(" "),
                write_element("span", self.write_type(inner.type), class_="type"),
            )
            for inner in self._list_fields(field.type)
        ]
        return write_element("p", Html(", ".join(names))) if names else _NOTHING

    def _list_fields(self, item: Type) -> list[Field]:
        names = dict.fromkeys(self._list_objects(item))
        return [field for name in names for field in self._types[name].fields]

    def _list_objects(self, item: Type) -> Iterator[str]:
        """List the names of the types with fields that a type is made of."""
        for part in self._iterate_parts(item, frozenset()):
            if isinstance(part, Reference):
                yield self._names[part]

    def write_values(self, item: Type) -> Html:
        """Write the values of the enumerations in a type, "" for none."""
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
    ) -> Iterator[Enumeration | Reference]:
        """Iterate over the enumerations and the objects with fields that a type is made of."""
        match item:
            case Enumeration():
                yield item
            case ListOf(inner) | MapOf(inner) | IteratorOf(inner):
                yield from self._iterate_parts(inner, above)
            case OneOf(members):
                for member in members:
                    yield from self._iterate_parts(member, above)
            case Reference():
                name = self._names[item]
                definition = self._types[name]
                if definition.fields:
                    yield item
                elif definition.alias is not None and name not in above:
                    yield from self._iterate_parts(definition.alias, above | {name})


def write_details(title: Html, content: Html, *, is_open: bool = False) -> Html:
    """Write what is shown when its title is clicked, or hidden where it is open."""
    attributes = {"open": ""} if is_open else {}
    summary = write_element("summary", title)
    return write_element("details", summary, content, class_="more", **attributes)


def list_flags(facts: ValueFacts, *, is_required: bool) -> Iterator[str]:
    """List the words that stand beside a name."""
    if is_required:
        yield "required"
    if facts.is_read_only:
        yield "read-only"
    if facts.is_deprecated:
        yield "deprecated"
