"""Say in words what a type is called: a component's name, or where its schema stands."""

from collections.abc import Iterable, Sequence
from itertools import takewhile
from pathlib import PurePath

from generator.builder.names import to_pascal_case
from generator.source.document import FILES_KEY, Document, join_pointer, split_pointer

# Keywords below which a schema is part of another.
_INNER = frozenset(
    {
        *("properties", "patternProperties", "additionalProperties", "items"),
        *("oneOf", "anyOf", "allOf", "not", "prefixItems"),
    }
)
_CONTENT = ("schema", "content", "headers")  # of a response, whose name says more


class TypeNames:
    """Says what the types of a document are called, by where their schemas stand.

    Attributes:
        roots: For schemas that stand in an operation what their names begin with.
        components: The names of all component schemas, also of those that are no type.
    """

    def __init__(self, document: Document) -> None:
        self.roots: dict[str, str] = {}
        listed = document.data.get("components")
        schemas = listed.get("schemas") if isinstance(listed, dict) else None
        self.components = frozenset(
            map(to_pascal_case, schemas if isinstance(schemas, dict) else ())
        )
        self._files = [PurePath(file.path) for file in document.files]

    def is_body(self, pointer: str) -> bool:
        """Return whether a schema is that of a request body."""
        return self.roots.get(pointer, "").endswith(" body")

    def list_words(self, pointer: str) -> list[str]:
        """Return the words of the name of the schema at a pointer."""
        parts = split_pointer(pointer)
        if "components" in parts[:3]:
            start = parts.index("components") + 2
            return [parts[start], *_list_properties(parts[start + 1 :])]
        for end in range(len(parts), 0, -1):
            root = self.roots.get(join_pointer("", *parts[:end]))
            if root:
                return [root, *_list_properties(parts[end:])]
        if parts[:1] == [FILES_KEY]:
            return self._list_file_words(int(parts[1]), parts[2:])
        return [self.roots.get(pointer, "unnamed")]

    def _list_file_words(self, index: int, parts: Sequence[str]) -> list[str]:
        """Return the words for a schema of another file: its key there, or the file's name."""
        outer = list(takewhile(lambda part: part not in _INNER, parts))
        named = [part for part in outer if part not in _CONTENT]
        path = self._files[index]
        name = named[-1] if named else path.name.split(".")[0] or path.name
        return [name, *_list_properties(parts[len(outer) :])]


def _list_properties(parts: Sequence[str]) -> Iterable[str]:
    """List the names of properties in a pointer, and the numbers of choices."""
    rest = iter(parts)
    for part in rest:
        if part == "properties":
            yield next(rest, "")
        elif part in ("oneOf", "anyOf"):
            yield f"option {int(next(rest, '0')) + 1}"
