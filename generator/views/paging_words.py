"""Describe in words how a list is paged."""

from generator.model.api import Operation
from generator.model.pagination import Pagination

_POSITIONS = {
    "offset": "by the number of items before it",
    "page": "by its number",
    "cursor": "by a position in the response",
    "link": "by a URL in the response",
}
_EVENTS = (
    "Events since a sync token. The iterator keeps the token up to date and requests pages"
    " while there are more. Without a token, it starts with events from now on."
)


def describe_paging(operation: Operation) -> str:
    """Describe whether and how the result of an operation is paged; "" if it is not a list."""
    response = operation.response
    if response.result == "events":
        return _EVENTS
    if response.result == "stream":
        return "Values that are read while they arrive."
    if response.pagination is None:
        return "A list that is not paged." if response.is_iterated else ""
    return _describe_pages(response.pagination)


def _describe_pages(paging: Pagination) -> str:
    sentences = [
        "A paged list. The iterator requests the next page when it is needed,"
        f" {_POSITIONS[paging.style]}.",
        "item_limit is the maximum number of items in total.",
    ]
    if paging.limit:
        size = f", by default {paging.size}" if paging.size is not None else ""
        most = f", at most {paging.most}" if paging.most is not None else ""
        sentences.append(f"{paging.limit} is the number of items per page{size}{most}.")
    return " ".join(sentences)
