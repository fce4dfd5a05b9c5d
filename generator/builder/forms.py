"""Read forms: their parts and how each part is serialized."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.builder.flat_schema import FlatSchema, get_schema
from generator.builder.media_types import Media
from generator.builder.parameters import ParameterDraft
from generator.builder.schemas import Schemas
from generator.model.arguments import MoreParts, Schema
from generator.model.media_types import (
    is_form,
    is_multipart,
    is_text,
    split_media_types,
)
from generator.source.document import join_pointer
from generator.source.members import get_list, get_mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form.

    Attributes:
        parts: Its parts, from all alternatives of its schema.
        more: The kind of other parts: `form`, `file`, or "" if there are none.
    """

    parts: tuple[ParameterDraft, ...]
    more: MoreParts


def read_form(schemas: Schemas, media: Media) -> Form | None:
    """Read a form; None if the media type is not a form."""
    if not is_form(media.content_type):
        return None
    alternatives = schemas.list_values(media.schema)
    encodings = get_mapping(media.item, "encoding")
    has_files = is_multipart(media.content_type)
    parts = tuple(
        _build_part(
            schemas,
            name,
            schema,
            get_mapping(encodings, name),
            required=all(name in flat.required for flat in alternatives),
            has_files=has_files,
        )
        for name, schema in _collect_properties(alternatives).items()
        if not schemas.flatten(schema).is_hidden("request")
    )
    return Form(parts=parts, more=_find_more(schemas, alternatives, has_files))


def _collect_properties(alternatives: Iterable[FlatSchema]) -> dict[str, Schema]:
    """Collect the properties of all alternatives; for the same name, any of them is allowed."""
    found: dict[str, list[Schema]] = {}
    for flat in alternatives:
        for name, schema in flat.properties.items():
            schemas = found.setdefault(name, [])
            if all(schema.data != known.data for known in schemas):
                schemas.append(schema)
    return {name: _unite(schemas) for name, schemas in found.items()}


def _unite(schemas: list[Schema]) -> Schema:
    if len(schemas) == 1:
        return schemas[0]
    data = {"anyOf": [schema.data for schema in schemas]}
    return Schema(data=data, pointer=join_pointer(schemas[0].pointer, "anyOf"))


def _find_more(
    schemas: Schemas, alternatives: Iterable[FlatSchema], has_files: bool
) -> MoreParts:
    """Find the kind of parts whose names the document does not list."""
    for flat in alternatives:
        rest = flat.data.get("additionalProperties", not flat.properties)
        if rest is not False or "patternProperties" in flat.data:
            is_file = has_files and schemas.is_binary(get_schema(rest, ""))
            return "file" if is_file else "form"
    return ""


def _build_part(
    schemas: Schemas,
    name: str,
    schema: Schema,
    encoding: Mapping[str, Any],
    *,
    required: bool,
    has_files: bool,
) -> ParameterDraft:
    flat = schemas.flatten(schema)
    styled = {"style", "explode", "allowReserved"} & encoding.keys()
    if has_files and not schemas.document.is_31:
        styled = set()  # OpenAPI 3.0 ignores them unless the form is urlencoded
    media_type = ""
    if not styled:
        media_type = encoding.get("contentType") or _find_media_type(schemas, schema)
    is_file = has_files and _is_file(schemas, schema, media_type)
    written: dict[str, Any] = {"contentType": media_type}
    if styled and not is_file:
        written = {"style": "form", **{key: encoding[key] for key in styled}}
    return ParameterDraft(
        wire_name=name,
        location="file" if is_file else "form",
        data={
            **written,
            "description": flat.data.get("description"),
            "deprecated": flat.data.get("deprecated"),
        },
        schema=schema,
        pointer=schema.pointer,
        required=required,
        headers=tuple(_list_headers(schemas, encoding)) if has_files else (),
    )


def _find_media_type(schemas: Schemas, schema: Schema) -> str:
    """Return the media type in the schema of a value, or of its items."""
    found = [*schemas.list_values(schema)]
    for flat in schemas.list_values(schema):
        found += schemas.list_values(flat.items) if flat.items else ()
    for flat in found:
        if "contentMediaType" in flat.data and "contentEncoding" not in flat.data:
            return str(flat.data["contentMediaType"])
    return ""


def _is_file(schemas: Schemas, schema: Schema, media_type: str) -> bool:
    """Tell whether a part is a file, by its schema or by media types other than text."""
    if schemas.is_binary(schema) or schemas.is_file_list(schema):
        return True
    kinds = schemas.list_types(schema)
    named = split_media_types(media_type)
    encoded = "contentEncoding" in schemas.flatten(schema).data
    return (
        bool(named)
        and kinds <= {"string", "object", ""}
        and not encoded
        and not any(map(is_text, named))
    )


def _list_headers(
    schemas: Schemas, encoding: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    """List the headers of a part that have a fixed value in the document."""
    for name, given in get_mapping(encoding, "headers").items():
        header, pointer = schemas.document.resolve(given, "")
        schema = get_schema(get_mapping(header, "schema"), pointer)
        data = schemas.flatten(schema).data
        values = get_list(data, "enum")
        only = values[0] if len(values) == 1 else None
        value = data.get("const", data.get("default", only))
        if isinstance(value, (str, int, float)) and name.lower() != "content-type":
            yield name, str(value)
