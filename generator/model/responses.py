"""What operations respond with."""

from dataclasses import dataclass
from typing import Any, Literal

from generator.model.arguments import Schema
from generator.model.media_types import is_json
from generator.model.pagination import Members, Pagination

WITHOUT_BODY = (204, 205)  # their responses have none, whatever a document says
Result = Literal[
    "data", "body", "items", "pages", "events", "stream", "text", "file", "none"
]
ITERATED = frozenset({"items", "pages", "events"})  # results that are iterators


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseContent:
    """The content of a response that went well.

    Attributes:
        status: HTTP status code.
        content_type: Media type, "" for no content.
        schema: The schema of the content, or of one of a sequence of values.
        is_sequential: Whether it is such a sequence.
    """

    status: int
    content_type: str
    schema: Schema | None
    is_sequential: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What an operation that went well responds with.

    Attributes:
        status: HTTP status code of the response that is read, as a rule.
        content_type: Its media type, "" where there is no content.
        accept: The media types to ask for, the one to prefer first.
        result: What a call returns of it (see `Operation` in the runtime).
        envelope: The member that holds the result, "" where the whole is the result.
        kept: Members beside it that belong to the result.
        pagination: How its list is paged, None where it is not.
        items: The members that lead to the items of a list that is iterated.
        others: Media types that a success may have too and that are not JSON.
        contents: The content of each success.
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
    schema: Schema | None
    example: Any

    @property
    def is_iterated(self) -> bool:
        """Whether a call returns an iterator over items or events."""
        return self.result in ITERATED

    @property
    def may_be_empty(self) -> bool:
        """Whether a success may be without content, though others have it."""
        empty = [content for content in self.contents if not content.content_type]
        return len(empty) < len(self.contents) and any(
            content.status not in WITHOUT_BODY for content in empty
        )

    @property
    def is_json(self) -> bool:
        """Whether the content is JSON."""
        return is_json(self.content_type)

    @property
    def accept_header(self) -> str:
        """The value of the `Accept` header."""
        return ", ".join(self.accept)
