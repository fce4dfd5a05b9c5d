"""Choose the names of types and merge equal ones."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter

from generator.builder.names import choose_names, to_pascal_case
from generator.builder.type_reader import Draft
from generator.model.types import (
    IteratorOf,
    ListOf,
    MapOf,
    OneOf,
    Reference,
    Type,
    TypeDefinition,
    TypedProperty,
    TypeTable,
    name_component,
)
from generator.source.document import (
    FILES_KEY,
    Document,
    join_pointer,
    split_component,
    split_pointer,
)
from generator.source.members import get_mapping

# Names that the module of types imports, and built-in names.
_RESERVED = frozenset(
    {
        *("any", "bool", "dict", "float", "int", "list", "none", "str"),
        *("forwardref", "literal", "required", "typealias", "typeddict"),
        *("callkeywords", "file", "listkeywords", "responsedict", "serversentevent"),
    }
)


class TypeNames:
    """Chooses the words of type names by the location of the schemas.

    Attributes:
        roots: For schemas in an operation, the first words of their names.
        components: The names of all component schemas, including those without a type.
    """

    def __init__(self, document: Document) -> None:
        self.roots: dict[str, str] = {}
        schemas = get_mapping(document.data, "components", "schemas")
        self.components = frozenset(map(to_pascal_case, schemas))

    def is_body(self, pointer: str) -> bool:
        """Tell whether a schema is that of a request body."""
        return self.roots.get(pointer, "").endswith(" body")

    def list_words(self, pointer: str) -> list[str]:
        """Return the words of the name of the schema at a pointer."""
        name, below = split_component(pointer)
        if name and not pointer.startswith(f"/{FILES_KEY}/"):
            return [name, *_list_properties(below)]
        parts = split_pointer(pointer)
        for end in range(len(parts), 0, -1):
            root = self.roots.get(join_pointer("", *parts[:end]))
            if root:
                return [root, *_list_properties(parts[end:])]
        return [name or self.roots.get(pointer, "unnamed"), *_list_properties(below)]


def _list_properties(parts: Sequence[str]) -> Iterable[str]:
    """List the names of properties in a pointer, and the numbers of choices."""
    rest = iter(parts)
    for part in rest:
        if part == "properties":
            yield next(rest, "")
        elif part in ("oneOf", "anyOf"):
            yield f"option {int(next(rest, '0')) + 1}"


def make_table(drafts: Mapping[Reference, Draft], names: TypeNames) -> TypeTable:
    """Build the table of named types.

    Args:
        drafts: The types by reference.
        names: Chooses the names of types.
    """
    return _TableMaker(drafts, names).make()


class _TableMaker:
    def __init__(self, drafts: Mapping[Reference, Draft], names: TypeNames) -> None:
        self._drafts = drafts
        self._names = names
        self._stand_ins: dict[Reference, Reference] = {}
        # The pointers of schemas whose request and response types differ.
        self._twofold: set[str] = set()
        self._find_twofold()
        self._find_stand_ins()

    def make(self) -> TypeTable:
        """Build the table; equal types with the same name are merged."""
        entries: dict[str, tuple[Draft, list[Reference]]] = {}
        for reference in sorted(self._drafts, key=attrgetter("pointer", "direction")):
            if self._unify(reference) != reference:
                continue
            draft = self._unify_draft(self._drafts[reference])
            words = self._describe_name(reference, draft)
            while words in entries and entries[words][0] != draft:
                words += " "  # another type with the same name
            entries.setdefault(words, (draft, []))[1].append(reference)
        chosen = self._choose_names(entries)
        names = {
            reference: chosen[words]
            for words, (_, owners) in entries.items()
            for reference in owners
        }
        for reference in self._drafts:
            names.setdefault(reference, names[self._unify(reference)])
        sent = {names[r] for r in self._drafts if r.direction == "request"}
        definitions = {
            chosen[words]: TypeDefinition(
                name=chosen[words],
                description=draft.description,
                properties=draft.properties,
                alias=draft.alias,
                rest=draft.rest,
                is_sent=chosen[words] in sent,
            )
            for words, (draft, _) in entries.items()
        }
        return TypeTable(dict(sorted(definitions.items())), names)

    def _choose_names(
        self, entries: Mapping[str, tuple[Draft, list[Reference]]]
    ) -> Mapping[str, str]:
        """Choose the names of components first, so that no other type takes them."""
        components = {
            words
            for words, (_, owners) in entries.items()
            if any(map(name_component, owners))
        }
        chosen = choose_names(components, to_pascal_case, _RESERVED)
        taken = {*_RESERVED, *chosen.values(), *self._names.components}
        others = entries.keys() - components
        return {**chosen, **choose_names(others, to_pascal_case, taken)}

    def _find_twofold(self) -> None:
        """Find the schemas whose types differ by direction, also only in types they contain."""
        pointers = {reference.pointer for reference in self._drafts}
        while added := {p for p in pointers - self._twofold if self._is_twofold(p)}:
            self._twofold |= added

    def _is_twofold(self, pointer: str) -> bool:
        sent = self._drafts.get(Reference(pointer, "request"))
        received = self._drafts.get(Reference(pointer, "response"))
        if sent is None or received is None:
            return False
        return self._unify_draft(sent) != self._unify_draft(received)

    def _find_stand_ins(self) -> None:
        """Find inline objects that are equal to exactly one component.

        If several components are equal, the object stays inline.
        """
        objects = self._list_alike()
        while added := self._find_equal(objects):
            # An object that contains such objects may now equal a component.
            self._stand_ins |= added

    def _find_equal(self, objects: Iterable[Reference]) -> dict[Reference, Reference]:
        known: dict[tuple[TypedProperty, ...], list[Reference]] = defaultdict(list)
        inline: dict[Reference, tuple[TypedProperty, ...]] = {}
        for reference in dict.fromkeys(map(self._unify, objects)):
            properties = self._unify_draft(self._drafts[reference]).properties
            if name_component(reference):
                known[properties].append(reference)
            else:
                inline[reference] = properties
        return {
            reference: known[properties][0]
            for reference, properties in inline.items()
            if len(known[properties]) == 1
        }

    def _list_alike(self) -> list[Reference]:
        """List the inline objects and the components with the same property names."""
        alike: dict[tuple[str, ...], list[Reference]] = defaultdict(list)
        for reference, draft in self._drafts.items():
            if draft.properties:
                names = tuple(item.wire_name for item in draft.properties)
                alike[names].append(reference)
        return [
            reference
            for group in alike.values()
            if len({bool(name_component(reference)) for reference in group}) > 1
            for reference in group
        ]

    def _unify(self, reference: Reference) -> Reference:
        """Return the reference that stands for both directions, if there is one.

        It may refer to an equal component.
        """
        both = Reference(reference.pointer, "response")
        if both in self._drafts and reference.pointer not in self._twofold:
            reference = both
        return self._stand_ins.get(reference, reference)

    def _unify_draft(self, draft: Draft) -> Draft:
        """Replace the references of a draft by those that stand for both directions."""
        properties = tuple(
            replace(item, type=self._unify_type(item.type)) for item in draft.properties
        )
        alias, rest = (
            None if item is None else self._unify_type(item)
            for item in (draft.alias, draft.rest)
        )
        return Draft(draft.description, properties, alias, rest)

    def _unify_type(self, found: Type) -> Type:
        match found:
            case Reference():
                return self._unify(found)
            case ListOf(items, first):
                replaced = tuple(map(self._unify_type, first))
                return ListOf(self._unify_type(items), replaced)
            case MapOf(values):
                return MapOf(self._unify_type(values))
            case IteratorOf(items):
                return IteratorOf(self._unify_type(items))
            case OneOf(members):
                return OneOf(tuple(map(self._unify_type, members)))
        return found

    def _describe_name(self, reference: Reference, draft: Draft) -> str:
        """Return the words of a name: a component's name, or the location of the schema."""
        words = self._names.list_words(reference.pointer)
        if reference.direction == "request":
            component = _find_only_component(draft)
            if component and self._names.is_body(reference.pointer):
                words = [*self._names.list_words(component), "body"]
            elif reference.pointer in self._twofold:
                words = [*words, "input"]
        return " ".join(words)


def _find_only_component(draft: Draft) -> str:
    """Return the pointer of the only component in an object; "" if there is none."""
    only = draft.properties[0].type if len(draft.properties) == 1 else None
    pointer = only.pointer if isinstance(only, Reference) else ""
    return pointer if split_component(pointer)[0] else ""
