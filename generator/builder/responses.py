"""Build the response of an operation and decide what a call returns."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from generator.builder.examples import make_example
from generator.builder.flat_schema import get_items, get_schema
from generator.builder.media_types import NO_MEDIA, Media, is_media_type, list_media
from generator.builder.pagination import (
    find_member,
    list_paging_members,
    read_pagination,
)
from generator.builder.schemas import Schemas
from generator.model.arguments import Schema
from generator.model.media_types import is_json, is_sequential, is_text
from generator.model.pagination import Members, Pagination, get_member, set_member
from generator.model.responses import (
    ITERATED,
    WITHOUT_BODY,
    Response,
    ResponseContent,
    Result,
)
from generator.source.document import Document, join_pointer
from generator.source.members import get_mapping
from generator.source.operations import RawOperation, iterate_responses

Success = tuple[int, Media]  # the status and the content of a successful response


def build_response(
    schemas: Schemas, raw: RawOperation, queries: Mapping[str, Schema]
) -> Response:
    """Build the response of an operation.

    Args:
        schemas: The schemas of the document.
        raw: The operation.
        queries: The schemas of its query parameters, by wire name.
    """
    successes = list(_iterate_successes(schemas, raw))
    status, media = min(successes, key=_rank)
    contents = tuple(_build_content(schemas, *success) for success in successes)
    envelope = str(schemas.document.data.get("x-sdk-envelope") or "")
    pagination = None
    if any(content.is_sequential for content in contents):
        result: Result = "stream"
    elif pagination := _find_pagination(schemas, raw, queries, media):
        result = "events" if pagination.style == "sync-token" else "pages"
    elif is_json(media.content_type):
        result = _find_json_result(schemas, envelope, media.schema)
    else:
        result = _find_other_result(contents)
    envelope = envelope if result in ("data", "items") else ""
    path = pagination.items if pagination else tuple(filter(None, [envelope]))
    nullable = result in ITERATED and (
        any(not content.content_type for content in contents)
        or _is_nullable(schemas, media.schema, path)
    )
    return Response(
        status=status,
        content_type=media.content_type,
        accept=_list_accepted(schemas.document, raw, successes),
        result=result,
        envelope=envelope,
        kept=_list_kept(schemas, envelope, media.schema) if result == "data" else (),
        pagination=pagination and replace(pagination, nullable=nullable),
        items=path if result in ITERATED else (),
        others=_list_others(successes, result),
        contents=contents,
        nullable=nullable and not pagination,
        schema=media.schema if media.content_type else None,
        example=_make_example(schemas, media, result, path),
    )


def _rank(success: Success) -> tuple[bool, bool]:
    """Return the order of preference: JSON, then other content, then none."""
    content_type = success[1].content_type
    return not is_json(content_type), not content_type


def _find_pagination(
    schemas: Schemas, raw: RawOperation, queries: Mapping[str, Schema], media: Media
) -> Pagination | None:
    """Find how the list of an operation is paged; None if the response contains no list."""
    pagination = read_pagination(schemas, raw, queries)
    if pagination is None or not is_json(media.content_type):
        return None
    found = find_member(schemas, media.schema, pagination.items)
    values = schemas.list_values(found) if found else ()
    if not values or any(value.type != "array" for value in values):
        return None
    return pagination


def _is_nullable(schemas: Schemas, body: Schema, path: Members) -> bool:
    """Tell whether the items of a list, or the whole body, may be null."""
    items = find_member(schemas, body, path)
    return any(map(schemas.is_nullable, filter(None, (body, items))))


def _iterate_successes(schemas: Schemas, raw: RawOperation) -> Iterator[Success]:
    """Iterate over the successful responses: 2xx by status, then `2XX`, or else `default`."""
    listed = get_mapping(raw.data, "responses")
    good = sorted(key for key in listed if re.fullmatch(r"2\d\d", key))
    good += [key for key in listed if key.upper() == "2XX"]
    good = good or [key for key in listed if key == "default"]
    for key in good:
        place = join_pointer(raw.pointer, "responses", key)
        value, pointer = schemas.document.resolve(listed[key], place)
        status = int(key) if key.isdigit() else 200
        has_content = raw.method != "head" and status not in WITHOUT_BODY
        media = list_media(schemas, value, pointer) if has_content else []
        yield from ((status, item) for item in media or [NO_MEDIA])
    if not good:
        yield 200, NO_MEDIA


def _build_content(schemas: Schemas, status: int, media: Media) -> ResponseContent:
    """Build the content of a response; its schema is that of one value if it is a sequence."""
    schema = media.schema
    if is_sequential(media.content_type):
        flat = schemas.flatten(schema)
        if "itemSchema" in media.item:  # OpenAPI 3.2
            pointer = join_pointer(schema.pointer, "itemSchema")
            schema = get_schema(media.item["itemSchema"], pointer)
        elif flat.type == "array":
            schema = get_items(flat)
    return ResponseContent(
        status=status, content_type=media.content_type, schema=schema
    )


def _list_others(successes: Sequence[Success], result: Result) -> tuple[str, ...]:
    """List the media types and ranges of successful responses, other than JSON and the one that is read anyway."""
    if result in ("text", "file", "none"):
        return ()
    names = (m.name if "*" in m.name else m.content_type for _, m in successes)
    return tuple(dict.fromkeys(name for name in names if name and not is_json(name)))


def _list_accepted(
    document: Document, raw: RawOperation, successes: Sequence[Success]
) -> tuple[str, ...]:
    """List the media types of all responses, the preferred one first."""
    names = [media.content_type for _, media in sorted(successes, key=_rank)]
    for _, response, _ in iterate_responses(document, raw):
        names += get_mapping(response, "content")
    return tuple(dict.fromkeys(filter(is_media_type, names)))


def _find_other_result(contents: Sequence[ResponseContent]) -> Result:
    """Find the kind of result if no successful response is JSON."""
    names = [content.content_type for content in contents if content.content_type]
    if not names:
        return "none"
    if all(map(is_text, names)):
        return "text"
    return "body" if any(map(is_text, names)) else "file"


def _find_json_result(schemas: Schemas, envelope: str, schema: Schema) -> Result:
    """Find the kind of result of JSON that is not paged, by the member that contains it."""
    properties = schemas.flatten(schema).properties
    if not envelope or envelope not in properties:
        return "body"
    found = schemas.list_values(properties[envelope])
    kept = _list_kept(schemas, envelope, schema)
    if all(inner.type == "array" for inner in found):
        return "body" if kept else "items"
    joined = all(inner.type in ("object", "") for inner in found)
    hidden = any(inner.properties.keys() & set(kept) for inner in found)
    return "data" if not kept or (joined and not hidden) else "body"


def _list_kept(schemas: Schemas, envelope: str, schema: Schema) -> tuple[str, ...]:
    """List the members beside the result that do not only page it."""
    paging = list_paging_members(schemas.document)
    names = schemas.flatten(schema).properties
    return tuple(name for name in names if name != envelope and name not in paging)


def _make_example(schemas: Schemas, media: Media, result: Result, path: Members) -> Any:
    """Build an example of the response that a call reads, with the result at its path."""
    if not media.content_type:
        return None
    example = make_example(schemas, media.schema, "response", given=media.examples)
    found = get_member(example, path)
    if result == "data" and found is None:
        return set_member(example, path, {})
    if result in ITERATED and not isinstance(found, list):
        return set_member(example, path, [])
    return example
