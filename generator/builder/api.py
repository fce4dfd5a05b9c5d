"""Build the model of a document.

Names are chosen here and nowhere else.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.builder.declared import is_unsendable_key
from generator.builder.names import choose_names, to_pascal_case, to_snake_case
from generator.builder.operations import build_operation, read_server
from generator.builder.schemas import Schemas
from generator.builder.type_builder import add_types
from generator.model.api import Api, Operation, SecurityScheme, Tag
from generator.source.document import Document, join_pointer
from generator.source.members import get_list, get_mapping
from generator.source.operations import RawOperation, find_tag, iterate_operations

_HTTP_INFO_SUFFIX = "_with_http_info"
_TAKEN_METHODS = frozenset({"api_client"})
_TAKEN_ATTRIBUTES = frozenset({"api_client", "close", "configuration"})


def build_api(document: Document, tags: Sequence[str] = ()) -> Api:
    """Build the model of a document.

    Args:
        document: A valid document.
        tags: The names of the tags to include; all if empty.
    """
    groups: dict[str, list[RawOperation]] = defaultdict(list)
    for raw in iterate_operations(document):
        groups[find_tag(raw)].append(raw)
    classes = choose_names(groups, lambda tag: f"{to_pascal_case(tag)}Api")
    async_names = choose_names(classes.values(), "Async{}".format, {*classes.values()})
    modules = choose_names(classes.values(), to_snake_case)
    attributes = choose_names(
        groups,
        lambda tag: to_snake_case(classes[tag].removesuffix("Api")),
        _TAKEN_ATTRIBUTES,
    )
    declared = _list_tags(document)
    schemas = Schemas(document)
    built = [
        Tag(
            wire_name=tag,
            name=classes[tag],
            async_name=async_names[classes[tag]],
            module=modules[classes[tag]],
            attribute=attributes[tag],
            description=_describe_tag(declared.get(tag, {})),
            parent=str(declared.get(tag, {}).get("parent") or ""),
            operations=_build_operations(schemas, groups[tag]),
        )
        for tag in sorted(set(tags) or groups, key=lambda tag: modules[classes[tag]])
    ]
    typed, types = add_types(schemas, built)
    information = document.data.get("info", {})
    return Api(
        title=str(information.get("title") or "API"),
        version=str(information.get("version") or ""),
        description=str(information.get("description") or ""),
        server=read_server(document.data),
        client_header=str(document.data.get("x-sdk-client-header", "")),
        tags=typed,
        security_schemes=tuple(_build_security_schemes(document)),
        envelope=str(document.data.get("x-sdk-envelope") or ""),
        empty_body=document.data.get("x-sdk-empty-body"),
        types=types,
        document=document.data,
    )


def _list_tags(document: Document) -> dict[str, dict[str, Any]]:
    """Return the tags that the document declares, by name."""
    tags = get_list(document.data, "tags")
    return {str(tag.get("name")): tag for tag in tags if isinstance(tag, dict)}


def _describe_tag(tag: Mapping[str, Any]) -> str:
    """Return the summary (OpenAPI 3.2) and the description."""
    texts = [str(tag.get(key) or "") for key in ("summary", "description")]
    return "\n\n".join(filter(None, texts))


def _build_operations(
    schemas: Schemas, group: Sequence[RawOperation]
) -> tuple[Operation, ...]:
    """Build the operations of a tag, sorted by name."""
    wire_names = _name_operations(group)
    names = choose_names(wire_names, _to_method_name, _TAKEN_METHODS)
    operations = [
        build_operation(schemas, raw, wire_name, names[wire_name])
        for raw, wire_name in zip(group, wire_names, strict=True)
    ]
    return tuple(sorted(operations, key=lambda operation: operation.name))


def _name_operations(group: Sequence[RawOperation]) -> list[str]:
    """Choose unique operation names: the operationId, or method and path if there is none."""
    names: list[str] = []
    for raw in group:
        name = str(raw.data.get("operationId") or f"{raw.method} {raw.path}")
        while name in names:
            name += "_"
        names.append(name)
    return names


def _to_method_name(wire_name: str) -> str:
    name = to_snake_case(wire_name)
    return f"{name}_" if name.endswith(_HTTP_INFO_SUFFIX) else name


def _build_security_schemes(document: Document) -> Iterator[SecurityScheme]:
    schemes = get_mapping(document.data, "components", "securitySchemes")
    for name, item in schemes.items():
        pointer = join_pointer("/components/securitySchemes", name)
        scheme, _ = document.resolve(item, pointer)
        if is_unsendable_key(scheme):
            continue
        yield SecurityScheme(
            wire_name=name,
            type=str(scheme.get("type", "")),
            scheme=str(scheme.get("scheme", "")).lower(),
            parameter=str(scheme.get("name", "")),
            location=str(scheme.get("in", "")),
        )
