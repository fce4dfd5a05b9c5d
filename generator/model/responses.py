"""The responses of operations."""

from dataclasses import dataclass
from typing import Any, Literal

from generator.model.arguments import Schema
from generator.model.media_types import is_json, is_sequential
from generator.model.pagination import Members, Pagination

WITHOUT_BODY = (204, 205)  # their responses have no body, whatever a document says
Result = Literal[
    "data", "body", "items", "pages", "events", "stream", "text", "file", "none"
]
ITERATED = frozenset({"items", "pages", "events"})  # results that are iterators


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseContent:
    """The content of a successful response.

    Attributes:
        status: HTTP status code.
        content_type: The media type; "" if there is no content.
        schema: The schema of the content, or of one value of a sequence.
    """

    status: int
    content_type: str
    schema: Schema

    @property
    def is_sequential(self) -> bool:
        """Whether it is a sequence of values."""
        return is_sequential(self.content_type)


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """The successful response of an operation.

    Attributes:
        status: The HTTP status of the preferred response.
        content_type: Its media type; "" if there is no content.
        accept: The accepted media types, the preferred one first.
        result: The kind of result of a call (see `Operation` in the runtime).
        envelope: The member that contains the result; "" if the whole body is the
            result.
        kept: Other members that are added to the result.
        pagination: How its list is paged; None if it is not.
        items: The path of members to the items of an iterated list.
        others: Other media types of successful responses, except JSON.
        contents: The content of each successful response.
        nullable: Whether a list that is not paged may be null or missing.
        schema: The schema of the content, if it has one.
        example: A value that is valid for it.
    """

    status: int
    content_type: str
    accept: tuple[str, ...]
    result: Result
    envelope: str
    kept: tuple[str, ...]
    pagination: Pagination | None
    items: Members
    others: tuple[str, ...]
    contents: tuple[ResponseContent, ...]
    nullable: bool
    schema: Schema | None
    example: Any

    @property
    def is_iterated(self) -> bool:
        """Whether a call returns an iterator over items or events."""
        return self.result in ITERATED

    @property
    def may_be_empty(self) -> bool:
        """Whether some successful responses have content and others have none, or null."""
        empty = [content for content in self.contents if not content.content_type]
        return self.nullable or (
            len(empty) < len(self.contents)
            and any(content.status not in WITHOUT_BODY for content in empty)
        )

    @property
    def is_json(self) -> bool:
        """Whether the content is JSON."""
        return is_json(self.content_type)

    @property
    def accept_header(self) -> str:
        """The value of the `Accept` header."""
        return ", ".join(self.accept)
