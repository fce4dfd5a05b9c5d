"""Build the response of an operation and decide what a call returns."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from generator.builder.examples import make_example
from generator.builder.media_types import Media, is_media_type, list_media
from generator.builder.pagination import (
    find_member,
    list_paging_members,
    read_pagination,
)
from generator.builder.schemas import Schemas, get_items, get_schema
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

_ENVELOPED = frozenset({"data", "items"})


@dataclass(frozen=True, slots=True)
class _Success:
    """One media type of a successful response; None if it has no content."""

    status: int
    media: Media | None

    @property
    def rank(self) -> tuple[bool, bool]:
        """The order of preference: JSON, then other content, then none."""
        content_type = self.media.content_type if self.media else ""
        return not is_json(content_type), not content_type


def build_response(
    schemas: Schemas,
    raw: RawOperation,
    queries: Mapping[str, Schema],
) -> Response:
    """Build the response of an operation.

    Args:
        schemas: The schemas of the document.
        raw: The operation.
        queries: The schemas of its query parameters, by wire name.
    """
    successes = list(_iterate_successes(schemas, raw))
    chosen = min(successes, key=lambda success: success.rank)
    contents = tuple(_build_content(schemas, success) for success in successes)
    envelope = str(schemas.document.data.get("x-sdk-envelope") or "")
    media = chosen.media
    pagination = None
    if media and is_json(media.content_type):
        pagination = _find_pagination(schemas, raw, queries, media)
        result, kept = _find_json_result(schemas, envelope, media)
    else:
        result, kept = _find_other_result(contents), ()
    if any(content.is_sequential for content in contents):
        result, kept, pagination = "stream", (), None
    if pagination:
        result, kept = ("events" if pagination.style == "sync-token" else "pages"), ()
    envelope = envelope if result in _ENVELOPED else ""
    items: Members = (envelope,) if result == "items" else ()
    items = pagination.items if pagination else items
    is_missing = any(success.media is None for success in successes)
    nullable = is_missing or _is_nullable(schemas, media, items)
    pagination = replace(pagination, nullable=nullable) if pagination else None
    example = _make_example(schemas, media, envelope, result) if media else None
    if result in ITERATED and not isinstance(get_member(example, items), list):
        example = set_member(example, items, [])
    return Response(
        status=chosen.status,
        content_type=media.content_type if media else "",
        accept=tuple(_list_accepted(schemas.document, raw, successes)),
        result=result,
        envelope=envelope,
        kept=kept,
        pagination=pagination,
        items=items,
        others=_list_others(successes, result),
        contents=contents,
        nullable=result == "items" and nullable,
        schema=media.schema if media else None,
        example=example,
    )


def _find_pagination(
    schemas: Schemas, raw: RawOperation, queries: Mapping[str, Schema], media: Media
) -> Pagination | None:
    """Find how the list of an operation is paged; None if the response contains no list."""
    pagination = read_pagination(schemas, raw, queries)
    if pagination is None:
        return None
    found = find_member(schemas, media.schema, pagination.items)
    values = schemas.list_values(found) if found else ()
    is_list = bool(values) and all(value.type == "array" for value in values)
    return pagination if is_list else None


def _is_nullable(schemas: Schemas, media: Media | None, items: Members) -> bool:
    """Tell whether the items of a list, or the whole body, may be null."""
    if media is None:
        return False
    found = find_member(schemas, media.schema, items)
    return any(map(schemas.is_nullable, filter(None, (media.schema, found))))


def _iterate_successes(schemas: Schemas, raw: RawOperation) -> Iterator[_Success]:
    """Iterate over the successful responses: 2xx by status, then `2XX`, or else `default`."""
    listed = get_mapping(raw.data, "responses")
    good = sorted(key for key in listed if re.fullmatch(r"2\d\d", key))
    good += [key for key in listed if key.upper() == "2XX"]
    for key in good or [key for key in listed if key == "default"]:
        place = join_pointer(raw.pointer, "responses", key)
        value, pointer = schemas.document.resolve(listed[key], place)
        status = int(key) if key.isdigit() else 200
        has_content = raw.method != "head" and status not in WITHOUT_BODY
        media = list_media(schemas, value, pointer) if has_content else []
        yield from (_Success(status, item) for item in media)
        if not media:
            yield _Success(status, None)
    if not listed or not (good or "default" in listed):
        yield _Success(200, None)


def _build_content(schemas: Schemas, success: _Success) -> ResponseContent:
    media = success.media
    if media is None:
        return ResponseContent(
            status=success.status, content_type="", schema=None, is_sequential=False
        )
    sequential = is_sequential(media.content_type)
    return ResponseContent(
        status=success.status,
        content_type=media.content_type,
        schema=_find_item(schemas, media) if sequential else media.schema,
        is_sequential=sequential,
    )


def _find_item(schemas: Schemas, media: Media) -> Schema:
    """Return the schema of one value of a sequence."""
    if "itemSchema" in media.item:  # OpenAPI 3.2
        pointer = join_pointer(media.schema.pointer, "itemSchema")
        return get_schema(media.item["itemSchema"], pointer)
    flat = schemas.flatten(media.schema)
    return get_items(flat) if flat.type == "array" else media.schema


def _list_others(successes: Sequence[_Success], result: Result) -> tuple[str, ...]:
    """List the media types and ranges of successful responses, other than JSON and the one that is read anyway."""
    if result in ("text", "file", "none"):
        return ()
    media = [success.media for success in successes if success.media]
    names = (m.name if "*" in m.name else m.content_type for m in media)
    return tuple(dict.fromkeys(name for name in names if not is_json(name)))


def _list_accepted(
    document: Document, raw: RawOperation, successes: Sequence[_Success]
) -> Iterator[str]:
    """List the media types of all responses without duplicates, JSON of a successful one first."""
    seen: set[str] = set()
    ordered = sorted(successes, key=lambda success: success.rank)
    names = [success.media.content_type for success in ordered if success.media]
    for name in (*names, *_iterate_declared(document, raw)):
        if is_media_type(name) and name not in seen:
            seen.add(name)
            yield name


def _iterate_declared(document: Document, raw: RawOperation) -> Iterator[str]:
    for _, response, _ in iterate_responses(document, raw):
        yield from get_mapping(response, "content")


def _find_other_result(contents: Sequence[ResponseContent]) -> Result:
    """Find the kind of result if no successful response is JSON."""
    names = [content.content_type for content in contents if content.content_type]
    texts = [is_text(name) for name in names]
    if not names:
        return "none"
    if all(texts):
        return "text"
    return "body" if any(texts) else "file"


def _find_json_result(
    schemas: Schemas, envelope: str, media: Media
) -> tuple[Result, tuple[str, ...]]:
    paging = list_paging_members(schemas.document)
    flat = schemas.flatten(media.schema)
    if not envelope or envelope not in flat.properties:
        return "body", ()
    beside = [name for name in flat.properties if name != envelope]
    found = schemas.list_values(flat.properties[envelope])
    if any(inner.type != "array" for inner in found):
        kept = tuple(name for name in beside if name not in paging)
        joined = all(inner.type in ("object", "") for inner in found)
        hidden = any(inner.properties.keys() & set(kept) for inner in found)
        return ("data", kept) if not kept or (joined and not hidden) else ("body", ())
    return ("items" if set(beside) <= paging else "body"), ()


def _make_example(schemas: Schemas, media: Media, envelope: str, result: Result) -> Any:
    """Build an example of the response that a call reads."""
    example = make_example(schemas, media.schema, "response", given=media.examples)
    if not envelope:
        return example
    data = example.get(envelope) if isinstance(example, dict) else None
    if data is None or (result != "data" and not isinstance(data, list)):
        missing: Any = {} if result == "data" else []
        own = example if isinstance(example, dict) else {}
        return {**own, envelope: missing}
    return example
