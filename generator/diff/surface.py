"""What users of an API see of it, in a form that can be compared: operations and types."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.builder.api import build_api
from generator.builder.schemas import flatten_schema, get_schema
from generator.model.api import Operation, Parameter
from generator.source.document import Document, iterate_operations, join_pointer

_SCHEMAS = "/components/schemas"
_KEYWORDS = ("oneOf", "anyOf")


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A parameter, a property, or a whole value.

    Attributes:
        type: In OpenAPI's words; the name of the type where it has one.
        required: Whether it must be there.
        nullable: Whether it may be null.
        values: The only values it can have, None for any.
        text: Its description.
    """

    type: str
    required: bool
    nullable: bool
    values: tuple[str, ...] | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeSurface:
    """A schema of the document's components.

    Attributes:
        members: What it defines itself, by the way to it; "" is the whole.
        inherited: The names of all its properties, those of its `allOf` too.
        sent: Whether a request holds it.
        received: Whether an answer holds it.
    """

    members: Mapping[str, Member]
    inherited: frozenset[str]
    sent: bool
    received: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationSurface:
    """An operation.

    Attributes:
        name: Class and method.
        address: HTTP method and path.
        arguments: The names of its positional arguments.
        parameters: By location and wire name.
        body: What its request body defines itself; empty for no body.
        answer: What its answer defines itself.
        result: What a call returns.
        security: The alternatives.
        deprecated: Whether the document says so.
        text: Its summary and description.
    """

    name: str
    address: str
    arguments: tuple[str, ...]
    parameters: Mapping[str, Member]
    body: Mapping[str, Member]
    answer: Mapping[str, Member]
    result: str
    security: tuple[str, ...]
    deprecated: bool
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """A whole document: operations by operationId, types by name."""

    server: str
    operations: Mapping[str, OperationSurface]
    types: Mapping[str, TypeSurface]


def build_surface(document: Document) -> Surface:
    """Build the surface of a document.

    Raises:
        GenerationError: A reference leads nowhere.
    """
    api, _ = build_api(document)
    return Surface(
        server=api.server,
        operations={
            operation.wire_name: _build_operation(document, tag.name, operation)
            for tag in api.tags
            for operation in tag.operations
        },
        types=dict(_build_types(document)),
    )


def _build_operation(
    document: Document, owner: str, operation: Operation
) -> OperationSurface:
    body, response = operation.request_body, operation.response
    required = ["body"] if body and body.required else []
    return OperationSurface(
        name=f"{owner}.{operation.name}",
        address=f"{operation.method} {operation.path}",
        arguments=(*required, *(p.name for p in operation.required_parameters)),
        parameters={
            parameter.wire_name: _build_parameter(document, parameter)
            for parameter in operation.parameters
        },
        body=_list_members(document, body.schema.data) if body else {},
        answer=_list_members(document, response.schema.data if response.schema else {}),
        result=response.result,
        security=tuple(sorted(" and ".join(names) for names in operation.security)),
        deprecated=operation.deprecated,
        text=f"{operation.summary}\n{operation.description}",
    )


def _build_parameter(document: Document, parameter: Parameter) -> Member:
    try:
        declared = document.get(parameter.pointer)
    except KeyError:  # in a file that the document refers to
        declared = {}
    schema = declared.get("schema", declared) if isinstance(declared, dict) else {}
    facts = flatten_schema(document, get_schema(schema, parameter.pointer))
    return Member(
        type=parameter.type,
        required=parameter.required,
        nullable=facts.is_nullable,
        values=_read_values(facts.data),
        text=parameter.description,
    )


def _build_types(document: Document) -> Iterator[tuple[str, TypeSurface]]:
    components = document.data.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    listed = schemas if isinstance(schemas, dict) else {}
    sent, received = _find_uses(document)
    for name, schema in listed.items():
        pointer = join_pointer(_SCHEMAS, name)
        flat = flatten_schema(document, get_schema(schema, pointer))
        yield (
            name,
            TypeSurface(
                members=_list_members(document, schema),
                inherited=frozenset(flat.properties),
                sent=pointer in sent,
                received=pointer in received,
            ),
        )


def _find_uses(document: Document) -> tuple[set[str], set[str]]:
    """Return the places of all that requests refer to, and of all that answers do."""
    sent: set[str] = set()
    received: set[str] = set()
    for raw in iterate_operations(document):
        for owner in (raw.path_item, raw.data):
            for key in ("parameters", "requestBody"):
                _follow(document, owner.get(key), sent)
        _follow(document, raw.data.get("responses"), received)
    return sent, received


def _follow(document: Document, value: Any, found: set[str]) -> None:
    """Add the places of all that a value refers to, however far away."""
    stack = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            reference = item.get("$ref")
            if isinstance(reference, str) and reference[1:] not in found:
                target, place = document.resolve(item, "")
                found.update((reference[1:], place))
                stack.append(target)
            stack += item.values()
        elif isinstance(item, list):
            stack += item


def _list_members(document: Document, schema: Any) -> dict[str, Member]:
    """List a value and what it defines itself, at any depth; references are not followed."""
    members: dict[str, Member] = {}
    if isinstance(schema, dict):
        _add_members(schema, "", True, members)
    return members


def _add_members(
    schema: Mapping[str, Any], way: str, required: bool, members: dict[str, Member]
) -> None:
    members[way] = Member(
        type=_name_type(schema),
        required=required,
        nullable=schema.get("nullable") is True or "null" in _list_types(schema),
        values=_read_values(schema),
        text=str(schema.get("description") or ""),
    )
    for part in [schema, *_read_list(schema, "allOf")]:
        names = part.get("required")
        wanted = names if isinstance(names, list) else []
        properties = part.get("properties")
        for name, item in properties.items() if isinstance(properties, dict) else ():
            if isinstance(item, dict):
                below = f"{way}.{name}" if way else str(name)
                _add_members(item, below, name in wanted, members)
        items = part.get("items")
        if isinstance(items, dict) and "$ref" not in items:
            _add_members(items, f"{way}[]", True, members)


def _name_type(schema: Mapping[str, Any]) -> str:
    reference = schema.get("$ref")
    if isinstance(reference, str):
        return reference.rpartition("/")[2]
    for keyword in _KEYWORDS:
        parts = _read_list(schema, keyword)
        if parts:
            return " or ".join(map(_name_type, parts))
    bases = [part for part in _read_list(schema, "allOf") if "$ref" in part]
    if bases:
        return " and ".join(map(_name_type, bases))
    kinds = [kind for kind in _list_types(schema) if kind != "null"]
    kind = " or ".join(kinds) or ("object" if "properties" in schema else "any")
    if kind == "array":
        items = schema.get("items")
        return f"list of {_name_type(items if isinstance(items, dict) else {})}"
    form = schema.get("format")
    return f"{kind} ({form})" if isinstance(form, str) else kind


def _list_types(schema: Mapping[str, Any]) -> list[str]:
    declared = schema.get("type")
    return [
        str(d) for d in (declared if isinstance(declared, list) else [declared]) if d
    ]


def _read_list(schema: Mapping[str, Any], keyword: str) -> list[dict[str, Any]]:
    listed = schema.get(keyword)
    return [
        p for p in (listed if isinstance(listed, list) else ()) if isinstance(p, dict)
    ]


def _read_values(schema: Mapping[str, Any]) -> tuple[str, ...] | None:
    values = schema.get("enum")
    return tuple(map(str, values)) if isinstance(values, list) else None
