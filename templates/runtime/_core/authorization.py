"""The credentials of a request."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from .._constants import SECURITY_SCHEMES
from ..configuration import Configuration
from .addresses import add_query, find_origin, remove_query, split_url
from .encoding import escape_cookie
from .request import PUBLIC_HEADERS, Headers, Request
from .security import SecurityScheme

__all__ = ["Target", "authorize", "check_token"]

Credential = tuple[str, str, str]  # location, name, value

_TOKEN = re.compile(r"[\x21-\x7e]+")
_KEY = re.compile(r"[\x20-\x7e\xa0-\xff]+")


class Target:
    """Where a request goes, with its headers and credentials.

    Args:
        url: The URL.
        headers: The headers by name, as sent.
        query: The credentials that are sent in the query.

    Attributes:
        base: The URL up to its path.
        path: The path and the query.
    """

    def __init__(
        self, url: str, headers: dict[str, str], query: list[tuple[str, str]]
    ) -> None:
        self.headers = headers
        self._query = query
        self.url = add_query(url, query) if query else url
        self.base, self.path = split_url(self.url)

    def leads_away(self, url: str) -> bool:
        """Tell whether a URL has another origin."""
        return find_origin(url) != find_origin(self.url)

    def move(self, url: str) -> Target:
        """Build the target of a redirect; another origin gets no credentials."""
        if not self.leads_away(url):
            return Target(url, self.headers, self._query)
        public = {
            name: value
            for name, value in self.headers.items()
            if name.lower() in PUBLIC_HEADERS
        }
        return Target(remove_query(url, _list_query_keys()), public, [])


def authorize(
    request: Request, configuration: Configuration, token: str | None
) -> Target:
    """Add the credentials that the operation requires.

    Uses the first security alternative for which all credentials are set, and the empty
    alternative only if there is none. Without credentials, the request is sent as it
    is. A credential that the call passes as a parameter is not replaced.

    Args:
        request: The request, which is not modified.
        configuration: The user name, password and API keys.
        token: The access token.

    Raises:
        TypeError: A credential is not a str.
        ValueError: A credential contains characters that cannot be sent.
    """
    headers = dict(request.headers)
    query: list[tuple[str, str]] = []
    for place, name, value in _list_credentials(request, configuration, token):
        if place == "query":
            query.append((name, value))
        elif place == "cookie":
            headers["cookie"] = ("Cookie", _add_cookie(headers, name, value))
        elif name.lower() not in request.own_headers:
            headers[name.lower()] = (name, value)
    return Target(request.url, dict(headers.values()), query)


def check_token(token: Any) -> str | None:
    """Validate an access token, without revealing it in errors.

    Returns:
        The token without surrounding white space; None if there is none.

    Raises:
        TypeError: It is not a str.
        ValueError: It contains characters that cannot be sent.
    """
    if token is None:
        return None
    if not isinstance(token, str):
        raise TypeError(
            "The access token must be a str, or a function that returns one,"
            f" not a {type(token).__name__}"
        )
    token = token.strip()
    if token and not _TOKEN.fullmatch(token):
        raise ValueError(
            "The access token contains white space or characters that cannot be sent"
        )
    return token or None


def _list_query_keys() -> Collection[str]:
    return {
        scheme.name
        for scheme in SECURITY_SCHEMES.values()
        if scheme.type == "apiKey" and scheme.location == "query"
    }


def _list_credentials(
    request: Request, configuration: Configuration, token: str | None
) -> list[Credential]:
    for alternative in filter(None, request.operation.security):
        found = []
        for name in alternative:
            scheme = SECURITY_SCHEMES.get(name)
            if scheme is None:
                break
            if scheme.type == "mutualTLS" and configuration.cert_file:
                continue  # authentication is part of the TLS connection
            credential = _find_credential(name, scheme, configuration, token)
            if not credential:
                break
            found.append(credential)
        else:
            return found
    return []


def _add_cookie(headers: Headers, name: str, value: str) -> str:
    """Add a cookie to those that are sent, unless one of that name is among them."""
    cookies = headers["cookie"][1].split("; ") if "cookie" in headers else []
    if not any(cookie.startswith(f"{name}=") for cookie in cookies):
        cookies.append(f"{name}={escape_cookie(value)}")
    return "; ".join(cookies)


def _find_credential(
    name: str,
    scheme: SecurityScheme,
    configuration: Configuration,
    token: str | None,
) -> Credential | None:
    if scheme.takes_access_token:
        return ("header", "Authorization", f"Bearer {token}") if token else None
    if scheme.type == "apiKey":
        key = configuration.get_api_key_with_prefix(
            name
        ) or configuration.get_api_key_with_prefix(scheme.name)
        return (scheme.location, scheme.name, _check_key(name, key)) if key else None
    if scheme.scheme != "basic":
        return None  # such as digest: not supported
    basic = configuration.get_basic_auth_token()
    return ("header", "Authorization", basic) if basic else None


def _check_key(name: str, key: Any) -> str:
    if not isinstance(key, str):
        raise TypeError(f"The API key {name!r} must be a str, not {type(key).__name__}")
    stripped = str(key).strip()
    if not _KEY.fullmatch(stripped):
        raise ValueError(
            f"The API key {name!r} contains characters that cannot be sent"
        )
    return stripped
