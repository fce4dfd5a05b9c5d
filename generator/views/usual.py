"""Find what most operations have in common; their descriptors and tests omit it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from generator.model.api import Api
from generator.model.pagination import Pagination
from generator.views.expected_requests import find_credential

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """The most frequent values of the operations of an API.

    Attributes:
        accept: The value of `Accept`.
        body_type: The media type of a required body.
        content_type: The media type of any body or form.
        security: Alternatives; each is a set of schemes that are used together.
        credential: The authentication headers that tests expect.
        pagination: How a list is paged.
    """

    accept: str
    body_type: str
    content_type: str
    security: tuple[tuple[str, ...], ...]
    credential: Mapping[str, str]
    pagination: Pagination | None


def find_usual(api: Api) -> Usual:
    """Find the most frequent values of the operations of an API."""
    operations = [operation for tag in api.tags for operation in tag.operations]
    responses = [operation.response for operation in operations]
    bodies = [operation.request_body for operation in operations]
    credentials = [
        tuple(find_credential(operation, api)["credential"].items())
        for operation in operations
    ]
    types = [operation.content_type for operation in operations]
    return Usual(
        accept=_find_most_frequent([item.accept_header for item in responses], ""),
        body_type=_find_most_frequent(
            [body.content_type for body in bodies if body and body.required], ""
        ),
        content_type=_find_most_frequent(filter(None, types), ""),
        security=_find_most_frequent([item.security for item in operations], ()),
        credential=dict(_find_most_frequent(credentials, ())),
        pagination=_find_most_frequent(
            [item.pagination for item in responses if item.result == "pages"], None
        ),
    )


def _find_most_frequent(values: Iterable[T], default: T) -> T:
    counts = Counter(values)
    return max(counts, key=counts.__getitem__, default=default)
