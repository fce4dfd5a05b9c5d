"""Choose the names of types and merge equal ones."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import replace

from generator.builder.names import choose_names, to_pascal_case
from generator.builder.type_names import TypeNames
from generator.builder.type_reader import Draft
from generator.model.types import (
    Direction,
    IteratorOf,
    ListOf,
    MapOf,
    OneOf,
    Reference,
    Type,
    TypeDefinition,
    TypedProperty,
    TypeTable,
)
from generator.source.document import split_component

# Names that the module of types imports, and built-in names.
_RESERVED = frozenset(
    {
        *("any", "bool", "dict", "float", "int", "list", "none", "str"),
        *("forwardref", "literal", "required", "typealias", "typeddict"),
        *("callkeywords", "file", "listkeywords", "responsedict", "serversentevent"),
    }
)


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
        texts: dict[str, list[tuple[Draft, list[Reference]]]] = {}
        for reference in sorted(self._drafts, key=_order):
            if self._unify(reference) != reference:
                continue
            draft = self._unify_draft(self._drafts[reference])
            group = texts.setdefault(self._describe_name(reference, draft), [])
            same = [owners for other, owners in group if _is_same(other, draft)]
            if same:
                same[0].append(reference)
            else:
                group.append((draft, [reference]))
        unique = {
            text + " " * number: entry
            for text, group in texts.items()
            for number, entry in enumerate(group)
        }
        chosen = self._choose(
            unique,
            {
                text
                for text, (_, owners) in unique.items()
                if any(map(name_component, owners))
            },
        )
        names = {
            reference: chosen[text]
            for text, (_, owners) in unique.items()
            for reference in owners
        }
        for reference in self._drafts:
            names.setdefault(reference, names[self._unify(reference)])
        sent = {self._unify(r) for r in self._drafts if r.direction == "request"}
        definitions = {
            chosen[text]: TypeDefinition(
                name=chosen[text],
                description=draft.description,
                properties=draft.properties,
                alias=draft.alias,
                rest=draft.rest,
                is_sent=not sent.isdisjoint(owners),
            )
            for text, (draft, owners) in unique.items()
        }
        return TypeTable(dict(sorted(definitions.items())), names)

    def _choose(self, texts: Iterable[str], components: Set[str]) -> Mapping[str, str]:
        """Choose the names of components first, so that no other type takes them."""
        rest = [text for text in texts if text not in components]
        chosen = choose_names(components, to_pascal_case, _RESERVED)
        taken = {*_RESERVED, *chosen.values(), *self._names.components}
        return {**chosen, **choose_names(rest, to_pascal_case, taken)}

    def _find_twofold(self) -> None:
        """Find the schemas whose types differ by direction, also only in types they contain."""
        both = [
            reference.pointer
            for reference in self._drafts
            if reference.direction == "request" and _turn(reference) in self._drafts
        ]
        changed = True
        while changed:
            changed = False
            for pointer in [item for item in both if item not in self._twofold]:
                sent = self._unify_draft(self._drafts[Reference(pointer, "request")])
                got = self._unify_draft(self._drafts[Reference(pointer, "response")])
                if not _is_same(sent, got):
                    self._twofold.add(pointer)
                    changed = True

    def _find_stand_ins(self) -> None:
        """Find inline objects that are equal to exactly one component.

        If several components are equal, the object stays inline.
        """
        objects = self._list_alike()
        changed = True
        while changed:  # an object that contains such objects may now equal a component
            changed = False
            known: dict[tuple[TypedProperty, ...], set[Reference]] = defaultdict(set)
            left: list[tuple[Reference, tuple[TypedProperty, ...]]] = []
            for reference in dict.fromkeys(map(self._unify, objects)):
                properties = self._unify_draft(self._drafts[reference]).properties
                if name_component(reference):
                    known[properties].add(reference)
                else:
                    left.append((reference, properties))
            for reference, properties in left:
                if len(known[properties]) == 1:
                    (self._stand_ins[reference],) = known[properties]
                    changed = True

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
        other, is_sent = _turn(reference), reference.direction == "request"
        is_one = is_sent and reference.pointer not in self._twofold
        found = other if is_one and other in self._drafts else reference
        return self._stand_ins.get(found, found)

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


def name_component(found: Type) -> str:
    """Return the name of the component of a type; "" for any other type."""
    name, below = split_component(found.pointer if isinstance(found, Reference) else "")
    return "" if below else name


def _find_only_component(draft: Draft) -> str:
    """Return the pointer of the only component in an object; "" if there is none."""
    only = draft.properties[0].type if len(draft.properties) == 1 else None
    pointer = only.pointer if isinstance(only, Reference) else ""
    return pointer if split_component(pointer)[0] else ""


def _is_same(first: Draft, second: Draft) -> bool:
    return first.properties == second.properties and first.alias == second.alias


def _turn(reference: Reference) -> Reference:
    turned: Direction = "request" if reference.direction == "response" else "response"
    return Reference(reference.pointer, turned)


def _order(reference: Reference) -> tuple[str, str]:
    return reference.pointer, reference.direction
