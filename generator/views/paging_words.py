"""Say in words how a list is paged."""

from generator.model.api import Operation
from generator.model.pagination import Pagination

_POSITIONS = {
    "offset": "by the number of items before it",
    "page": "by its number",
    "cursor": "by what the response says",
    "link": "by the address that the response names",
}
_EVENTS = (
    "Events since a token. The iterator keeps the token, asks again as long as there are"
    " more, and begins now where no token is given."
)


def describe_paging(operation: Operation) -> str:
    """Describe whether and how the result of an operation is paged, "" where it is no list."""
    response = operation.response
    if response.result == "events":
        return _EVENTS
    if response.result == "stream":
        return "Values that are read while they arrive."
    if response.pagination is None:
        return "A list in one piece." if response.is_iterated else ""
    return _describe_pages(response.pagination)


def _describe_pages(paging: Pagination) -> str:
    sentences = [
        "A list in pages. The iterator asks for the next page when it is needed,"
        f" {_POSITIONS[paging.style]}.",
        "item_limit is the number of items in all.",
    ]
    if paging.limit:
        size = f", {paging.size} unless given" if paging.size is not None else ""
        most = f", {paging.most} at the most" if paging.most is not None else ""
        sentences.append(f"{paging.limit} is the number of items a page{size}{most}.")
    return " ".join(sentences)
