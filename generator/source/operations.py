"""Find the operations of a document and their parameters."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from generator.source.document import Document, join_pointer
from generator.source.members import get_list, get_mapping

HTTP_METHODS = (
    *("get", "put", "post", "delete", "options", "head", "patch", "trace"),
    "query",  # OpenAPI 3.2
)
_UNTAGGED = "Default"


@dataclass(frozen=True, slots=True, kw_only=True)
class RawOperation:
    """An operation in the document.

    Attributes:
        path: The path template, such as `/tasks/{task_gid}`.
        method: The HTTP method, in lower case if it is a fixed field of path items.
        data: The Operation Object.
        pointer: Its JSON pointer.
        path_item: The Path Item Object that contains it.
        path_item_pointer: Its JSON pointer.
    """

    path: str
    method: str
    data: dict[str, Any]
    pointer: str
    path_item: dict[str, Any]
    path_item_pointer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RawParameter:
    """A parameter that an operation or its path item declares.

    Attributes:
        location: Its `in`.
        wire_name: Its name.
        pointer: The JSON pointer of its Parameter Object.
        is_shared: Whether the path item declares it.
    """

    location: str
    wire_name: str
    pointer: str
    is_shared: bool

    @property
    def identity(self) -> tuple[str, str]:
        """What distinguishes parameters; the names of headers ignore case (RFC 9110, 5.1)."""
        is_header = self.location == "header"
        return self.location, self.wire_name.lower() if is_header else self.wire_name


def list_parameters(document: Document, operation: RawOperation) -> list[RawParameter]:
    """List the parameters of an operation: those of the path item, then its own, which override them."""
    parameters: list[RawParameter] = []
    for owner, place, is_shared in (
        (operation.path_item, operation.path_item_pointer, True),
        (operation.data, operation.pointer, False),
    ):
        for index, item in enumerate(get_list(owner, "parameters")):
            written = join_pointer(place, "parameters", index)
            value, pointer = document.resolve(item, written)
            found = value if isinstance(value, dict) else {}
            location, name = found.get("in"), found.get("name")
            if isinstance(location, str) and isinstance(name, str):
                parameters.append(
                    RawParameter(
                        location=location,
                        wire_name=name,
                        pointer=pointer,
                        is_shared=is_shared,
                    )
                )
    return parameters


def drop_overridden(parameters: Sequence[RawParameter]) -> list[RawParameter]:
    """Return the parameters except those of the path item that the operation overrides."""
    own = {item.identity for item in parameters if not item.is_shared}
    return [
        item for item in parameters if not (item.is_shared and item.identity in own)
    ]


def iterate_responses(
    document: Document, operation: RawOperation
) -> Iterator[tuple[str, Any, str]]:
    """Iterate over the responses of an operation: status, what is declared, and where that stands."""
    for status, item in get_mapping(operation.data, "responses").items():
        place = join_pointer(operation.pointer, "responses", status)
        yield status, *document.resolve(item, place)


def find_tag(raw: RawOperation) -> str:
    """Return the tag of an operation: its first."""
    return str(next(iter(get_list(raw.data, "tags")), _UNTAGGED))


def iterate_operations(document: Document) -> Iterator[RawOperation]:
    """Iterate over the operations in the order of the document.

    Raises:
        GenerationError: The reference of a path item is broken.
    """
    for path, item in get_mapping(document.data, "paths").items():
        if path.startswith("x-"):
            continue
        path_item, pointer = document.resolve(item, join_pointer("/paths", path))
        for method, operation, place in _list_methods(path_item, pointer):
            if isinstance(operation, dict):
                yield RawOperation(
                    path=path,
                    method=method,
                    data=operation,
                    pointer=place,
                    path_item=path_item,
                    path_item_pointer=pointer,
                )


def _list_methods(path_item: Any, pointer: str) -> Iterator[tuple[str, Any, str]]:
    """Iterate over the methods of a path item, including additional ones (OpenAPI 3.2)."""
    if not isinstance(path_item, dict):
        return
    for key, value in path_item.items():
        place = join_pointer(pointer, key)
        if key in HTTP_METHODS:
            yield key, value, place
        elif key == "additionalOperations":
            for method, operation in get_mapping(path_item, key).items():
                yield method, operation, join_pointer(place, method)
