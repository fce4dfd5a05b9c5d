"""Find the types of all operations, and choose the names of those that have one."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from .document import Document, join_pointer, split_pointer
from .model import Operation, Parameter, Response, Schema, Tag
from .naming import choose_names, to_pascal_case
from .schemas import flatten_schema, get_items
from .type_model import (
    ANY,
    NONE,
    STRING,
    Direction,
    Enumeration,
    ListOf,
    MapOf,
    OneOf,
    OperationTypes,
    Reference,
    Scalar,
    Type,
    TypeDefinition,
    TypedProperty,
    TypeTable,
)
from .type_reader import Draft, TypeReader

# What the module of the types imports or is built into Python.
_RESERVED = frozenset(
    {
        *("any", "bool", "dict", "float", "int", "list", "none", "str"),
        *("literal", "required", "typealias", "typeddict"),
        *("callkeywords", "file", "listkeywords"),
    }
)
_LISTS = frozenset({"items", "pages", "events"})


def add_types(
    document: Document, tags: Sequence[Tag]
) -> tuple[tuple[Tag, ...], TypeTable]:
    """Give every operation its types.

    Returns:
        The tags with them, and the table of the types that have a name.

    Raises:
        GenerationError: A reference leads nowhere.
    """
    finder = _TypeFinder(document)
    typed = tuple(finder.type_tag(tag) for tag in tags)
    finder.reader.finish()
    return typed, _TableMaker(finder).make()


class _TypeFinder:
    """Reads what operations take and return.

    Attributes:
        reader: Keeps the types.
        roots: For schemas that stand in an operation what their names begin with.
        choices: Enumerations whose values are listed in a parameter: name and reference.
    """

    def __init__(self, document: Document) -> None:
        self.reader = TypeReader(document)
        self.roots: dict[str, str] = {}
        self.choices: dict[Enumeration, Reference] = {}
        self._document = document

    def type_tag(self, tag: Tag) -> Tag:
        """Give the operations of a tag their types."""
        names = choose_names([item.name for item in tag.operations], to_pascal_case)
        operations = [
            replace(operation, types=self._find_types(operation, names[operation.name]))
            for operation in tag.operations
        ]
        return replace(tag, operations=tuple(operations))

    def _find_types(self, operation: Operation, name: str) -> OperationTypes:
        body = operation.request_body
        result = self._find_result(operation.response, name)
        component = _name_component(result)
        return OperationTypes(
            name=name,
            body=self._read(body.schema, "request", f"{name} body") if body else None,
            parameters={
                parameter.key: self._find_parameter(parameter, name, component)
                for parameter in operation.parameters
            },
            result=result,
        )

    def _read(self, schema: Schema, direction: Direction, name: str) -> Type:
        self.roots.setdefault(schema.pointer, name)
        return self.reader.read(schema, direction)

    def _find_parameter(self, parameter: Parameter, name: str, component: str) -> Type:
        root = f"{name} {parameter.name}"
        found = self._read(parameter.schema, "request", root)
        if parameter.location == "file":
            is_list = isinstance(found, ListOf)
            return ListOf(Scalar("file")) if is_list else Scalar("file")
        if isinstance(found, ListOf) and isinstance(found.items, Enumeration):
            choice = replace(found.items, is_open=False)
            wanted = f"{component or name} {parameter.name}"
            return ListOf(self._share(choice, wanted, root))
        return found

    def _share(self, choice: Enumeration, wanted: str, rest: str) -> Reference:
        """Name an enumeration after the result of the first operation that has it.

        Args:
            choice: The enumeration.
            wanted: The words of its name, unless another has them.
            rest: The words of its name otherwise.
        """
        if choice not in self.choices:
            name = rest if wanted in self.roots.values() else wanted
            reference = Reference(f"choice {len(self.choices)}", "request")
            self.choices[choice] = reference
            self.roots[reference.pointer] = name
            self.reader.drafts[reference] = Draft("", alias=choice)
        return self.choices[choice]

    def _find_result(self, response: Response, name: str) -> Type:
        if response.result in ("text", "file"):
            return STRING
        if response.result == "none":
            return NONE
        if response.schema is None:
            return ANY
        if response.result == "body":
            return self._read(response.schema, "response", f"{name} result")
        flat = flatten_schema(self._document, response.schema)
        data = flat.properties["data"]
        inner = flatten_schema(self._document, data)
        if response.result in _LISTS:
            items = get_items(inner, data)
            return self._read(items, "response", f"{name} item")
        if not response.kept or not inner.properties:
            return self._read(data, "response", f"{name} result")
        kept = {key: flat.properties[key] for key in response.kept}
        merged = replace(inner, properties={**inner.properties, **kept})
        pointer = join_pointer(response.schema.pointer, "result")
        self.roots[pointer] = f"{name} result"
        return self.reader.read_object(merged, pointer, "response")


class _TableMaker:
    """Chooses the names of the types that were found."""

    def __init__(self, finder: _TypeFinder) -> None:
        self._drafts = finder.reader.drafts
        self._roots = finder.roots
        self._twofold = self._find_twofold()

    def make(self) -> TypeTable:
        """Make the table: what is the same under the same name is there once."""
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
        chosen = choose_names(unique, to_pascal_case, _RESERVED)
        names = {
            reference: chosen[text]
            for text, (_, owners) in unique.items()
            for reference in owners
        }
        for reference in self._drafts:
            names.setdefault(reference, names[self._unify(reference)])
        definitions = [
            TypeDefinition(
                name=chosen[text],
                description=draft.description,
                properties=draft.properties,
                alias=draft.alias,
            )
            for text, (draft, _) in unique.items()
        ]
        return TypeTable(tuple(sorted(definitions, key=lambda d: d.name)), names)

    def _find_twofold(self) -> set[str]:
        """Find what is sent in another shape than it is received in."""
        both = [
            reference.pointer
            for reference in self._drafts
            if reference.direction == "request" and _turn(reference) in self._drafts
        ]
        found: set[str] = set()
        changed = True
        while changed:
            changed = False
            for pointer in both:
                pair = [
                    self._replace(self._drafts[Reference(pointer, direction)], found)
                    for direction in ("request", "response")
                ]
                if pointer not in found and not _is_same(*pair):
                    found.add(pointer)
                    changed = True
        return found

    def _unify(self, reference: Reference) -> Reference:
        """Return the reference that stands for both directions, where one does."""
        return self._unify_among(reference, self._twofold)

    def _unify_among(self, reference: Reference, twofold: set[str]) -> Reference:
        other = _turn(reference)
        if reference.direction == "response" or reference.pointer in twofold:
            return reference
        return other if other in self._drafts else reference

    def _unify_draft(self, draft: Draft) -> Draft:
        return self._replace(draft, self._twofold)

    def _replace(self, draft: Draft, twofold: set[str]) -> Draft:
        """Replace the references of a draft by those that stand for both directions."""
        properties = tuple(
            TypedProperty(p.wire_name, self._replace_in(p.type, twofold), p.required)
            for p in draft.properties
        )
        alias = None if draft.alias is None else self._replace_in(draft.alias, twofold)
        return Draft(draft.description, properties, alias)

    def _replace_in(self, found: Type, twofold: set[str]) -> Type:
        match found:
            case Reference():
                return self._unify_among(found, twofold)
            case ListOf(items):
                return ListOf(self._replace_in(items, twofold))
            case MapOf(values):
                return MapOf(self._replace_in(values, twofold))
            case OneOf(members):
                return OneOf(tuple(self._replace_in(m, twofold) for m in members))
        return found

    def _describe_name(self, reference: Reference, draft: Draft) -> str:
        """Return the words of a name: a component's, or where the schema stands."""
        words = self._list_words(reference.pointer)
        if reference.direction == "request":
            component = _find_only_component(draft)
            if component and self._roots.get(reference.pointer, "").endswith(" body"):
                words = [*self._list_words(component), "body"]
            elif reference.pointer in self._twofold:
                words = [*words, "input"]
        return " ".join(words)

    def _list_words(self, pointer: str) -> list[str]:
        parts = split_pointer(pointer)
        if "components" in parts[:3]:
            start = parts.index("components") + 2
            return [parts[start], *_list_properties(parts[start + 1 :])]
        for end in range(len(parts), 0, -1):
            root = self._roots.get(join_pointer("", *parts[:end]))
            if root:
                return [root, *_list_properties(parts[end:])]
        return [self._roots.get(pointer, "unnamed")]


def _name_component(found: Type) -> str:
    """Return the name of the component that a type is, "" for any other type."""
    parts = split_pointer(found.pointer) if isinstance(found, Reference) else []
    return (
        parts[2] if parts[:2] == ["components", "schemas"] and len(parts) == 3 else ""
    )


def _find_only_component(draft: Draft) -> str:
    """Return where the component stands that an object holds alone, "" for none."""
    only = draft.properties[0].type if len(draft.properties) == 1 else None
    is_component = isinstance(only, Reference) and only.pointer.startswith(
        "/components"
    )
    return only.pointer if isinstance(only, Reference) and is_component else ""


def _list_properties(parts: Sequence[str]) -> Iterable[str]:
    """List the names of properties in a pointer, and the numbers of choices."""
    rest = iter(parts)
    for part in rest:
        if part == "properties":
            yield next(rest, "")
        elif part in ("oneOf", "anyOf"):
            yield f"option {int(next(rest, '0')) + 1}"


def _is_same(first: Draft, second: Draft) -> bool:
    return first.properties == second.properties and first.alias == second.alias


def _turn(reference: Reference) -> Reference:
    turned: Direction = "request" if reference.direction == "response" else "response"
    return Reference(reference.pointer, turned)


def _order(reference: Reference) -> tuple[str, str]:
    return reference.pointer, reference.direction
