"""Turn a document into the model: resolve, merge, choose names, find what pages.

Names are chosen here, once, and nowhere else.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from generator.builder.names import choose_names, to_pascal_case, to_snake_case
from generator.builder.operations import build_operation, find_server
from generator.builder.type_builder import add_types
from generator.checks.not_rendered import iterate_remarks
from generator.diagnostics import Diagnostic, GenerationError, build_error
from generator.model.api import Api, Operation, SecurityScheme, Tag
from generator.source.document import (
    Document,
    RawOperation,
    iterate_operations,
    join_pointer,
)

_UNTAGGED = "Default"
_TWIN = "_with_http_info"
_TAKEN_METHODS = frozenset({"api_client"})
_TAKEN_ATTRIBUTES = frozenset({"api_client", "close", "configuration"})


def build_api(
    document: Document, tags: Sequence[str] = ()
) -> tuple[Api, list[Diagnostic]]:
    """Build the model of a document.

    Args:
        document: A valid document.
        tags: Names of the tags to take, all where empty.

    Returns:
        The model, and warnings about what of the document cannot be used.

    Raises:
        GenerationError: There is no such tag, or a reference leads nowhere.
    """
    groups: dict[str, list[RawOperation]] = defaultdict(list)
    for raw in iterate_operations(document):
        groups[_find_tag(raw)].append(raw)
    _check_tags(document, groups.keys(), tags)
    classes = choose_names(groups, lambda tag: f"{to_pascal_case(tag)}Api")
    twins = choose_names(classes.values(), "Async{}".format, {*classes.values()})
    modules = choose_names(classes.values(), to_snake_case)
    attributes = choose_names(
        groups,
        lambda tag: to_snake_case(classes[tag].removesuffix("Api")),
        _TAKEN_ATTRIBUTES,
    )
    descriptions = _list_descriptions(document)
    warnings = list(iterate_remarks(document))
    built: list[Tag] = []
    for tag in sorted(set(tags) or groups, key=lambda tag: classes[tag]):
        operations, found = _build_operations(document, groups[tag])
        warnings += found
        built.append(
            Tag(
                wire_name=tag,
                name=classes[tag],
                async_name=twins[classes[tag]],
                module=modules[classes[tag]],
                attribute=attributes[tag],
                description=descriptions.get(tag, ""),
                operations=operations,
            )
        )
    typed, types = add_types(document, built)
    information = document.data.get("info", {})
    api = Api(
        title=str(information.get("title") or "API"),
        version=str(information.get("version") or ""),
        description=str(information.get("description") or ""),
        server=find_server(document.data),
        tags=typed,
        security_schemes=tuple(_build_security_schemes(document)),
        types=types,
    )
    return api, list(dict.fromkeys(warnings))


def _find_tag(raw: RawOperation) -> str:
    tags = raw.data.get("tags")
    return str(tags[0]) if isinstance(tags, list) and tags else _UNTAGGED


def _check_tags(
    document: Document, found: Iterable[str], wanted: Sequence[str]
) -> None:
    known = sorted(found)
    unknown = sorted(set(wanted) - set(known))
    if unknown:
        there = f"there are {', '.join(known)}" if known else "there is none"
        message = f"no operation has the tag {unknown[0]!r}; {there}"
        place = document.locate("/tags")
        raise GenerationError([build_error("tag-unknown", message, place)])


def _list_descriptions(document: Document) -> dict[str, str]:
    tags = document.data.get("tags")
    return {
        str(tag.get("name")): str(tag.get("description") or "")
        for tag in (tags if isinstance(tags, list) else ())
        if isinstance(tag, dict)
    }


def _build_operations(
    document: Document, group: Sequence[RawOperation]
) -> tuple[tuple[Operation, ...], list[Diagnostic]]:
    """Build the operations of a tag in the order of their names."""
    wire_names = _name_operations(group)
    names = choose_names(wire_names, _to_method_name, _TAKEN_METHODS)
    warnings: list[Diagnostic] = []
    operations: list[Operation] = []
    for raw, wire_name in zip(group, wire_names, strict=True):
        operation, found = build_operation(document, raw, wire_name, names[wire_name])
        operations.append(operation)
        warnings += found
    return tuple(sorted(operations, key=lambda operation: operation.name)), warnings


def _name_operations(group: Sequence[RawOperation]) -> list[str]:
    """Return the operationIds, or method and path where there is none; each is another."""
    names: list[str] = []
    for raw in group:
        name = str(raw.data.get("operationId") or f"{raw.method} {raw.path}")
        while name in names:
            name += "_"
        names.append(name)
    return names


def _to_method_name(wire_name: str) -> str:
    name = to_snake_case(wire_name)
    return f"{name}_" if name.endswith(_TWIN) else name


def _build_security_schemes(document: Document) -> Iterator[SecurityScheme]:
    components = document.data.get("components", {})
    for name, item in components.get("securitySchemes", {}).items():
        pointer = join_pointer("/components/securitySchemes", name)
        scheme, _ = document.resolve(item, pointer)
        yield SecurityScheme(
            wire_name=name,
            type=str(scheme.get("type", "")),
            scheme=str(scheme.get("scheme", "")).lower(),
            parameter=str(scheme.get("name", "")),
            location=str(scheme.get("in", "")),
        )
