"""Choose the words of type names: a component's name, or the location of the schema."""

from collections.abc import Iterable, Sequence

from generator.builder.names import to_pascal_case
from generator.source.document import (
    FILES_KEY,
    Document,
    join_pointer,
    split_component,
    split_pointer,
)
from generator.source.members import get_mapping


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
