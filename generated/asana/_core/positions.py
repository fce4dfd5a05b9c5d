"""Read the position of the next page from a body or a link."""

from __future__ import annotations

import re
from typing import Any

from ..rest import ApiException, RESTResponse
from .addresses import find_origin, resolve_location

__all__ = ["find_next_link", "read_position"]

# A link in the header `Link` (RFC 8288, section 3): its URL and its parameters.
_LINK = re.compile(
    r'<([^>]*)>((?:\s*;\s*[\w!#$&+.^`|~*-]+(?:\s*=\s*(?:"[^"]*"|[^",;\s]+))?)*)'
)
_RELATION = re.compile(r';\s*rel\s*=\s*(?:"([^"]*)"|([^",;\s]+))', re.IGNORECASE)


def read_position(
    response: RESTResponse, body: Any, members: tuple[str, ...]
) -> str | None:
    """Read the position of the next page; None if there is none.

    Raises:
        ApiException: The value is not a position.
    """
    value: Any = body
    for name in members:
        value = value.get(name) if isinstance(value, dict) else False
        if value is None:
            return None
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise ApiException(
            reason=f"`{'.'.join(members)}` of the response is not a position",
            http_resp=response,
        )
    return value or None


def find_next_link(
    response: RESTResponse, base: str, body: Any, members: tuple[str, ...] | None
) -> str | None:
    """Find the URL of the next page; None if there is none.

    Args:
        response: The response.
        base: The URL of its request.
        body: Its body.
        members: The path of members to the URL in the body; None for the header.

    Raises:
        ApiException: The URL is invalid, or points to another server.
    """
    link: str | bytes | None
    if members is None:
        link = _read_link(response.headers.get("Link", ""))
    else:
        link = read_position(response, body, members)
    if not link:
        return None
    try:
        url = resolve_location(base, link)
    except ValueError as error:
        raise ApiException(
            reason=f"The link to the next page is invalid: {error}",
            http_resp=response,
        ) from None
    if find_origin(url) != find_origin(base):
        raise ApiException(
            reason="The link to the next page points to another server",
            http_resp=response,
        )
    return url


def _read_link(header: str) -> bytes | None:
    """Return the URL with relation `next` in a `Link` header."""
    for address, parameters in _LINK.findall(header):
        relation = _RELATION.search(parameters)
        if relation and "next" in (relation[1] or relation[2]).lower().split():
            return bytes(address, "latin-1")
    return None
