"""Follow redirects."""

from __future__ import annotations

from ..rest import ApiException, RESTResponse
from .addresses import resolve_location
from .authorization import Target

__all__ = ["follow_redirect", "is_redirect"]

_REDIRECTS = frozenset({301, 302, 303, 307, 308})


def is_redirect(response: RESTResponse) -> bool:
    """Tell whether a response is a redirect."""
    return response.status in _REDIRECTS and "Location" in response.headers


def follow_redirect(
    target: Target, method: str, response: RESTResponse
) -> tuple[Target, str]:
    """Find the target and method of the next request.

    Args:
        target: The target of the redirected request.
        method: Its method.
        response: The response.

    Returns:
        The new target and method; a changed method means that no body is sent.

    Raises:
        ApiException: The target is invalid, or is another origin to which the body must
            not be sent.
    """
    try:
        location = response.headers["Location"].encode("latin-1")
        url = resolve_location(target.url, location)
    except ValueError as error:
        raise ApiException(
            reason=f"The redirect has no valid target: {error}", http_resp=response
        ) from None
    following = target.move(url)
    if response.status == 303 and method not in ("GET", "HEAD"):
        following.headers = {
            name: value
            for name, value in following.headers.items()
            if not name.lower().startswith("content-")
        }
        return following, "GET"
    if method not in ("GET", "HEAD") and target.leads_away(url):
        raise ApiException(
            reason="The redirect leads to another origin", http_resp=response
        )
    return following, method
