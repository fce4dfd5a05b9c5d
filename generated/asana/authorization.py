"""The credentials of a request."""

from __future__ import annotations

from urllib.parse import parse_qsl, quote_plus, urlsplit

from ._constants import SECURITY_SCHEMES
from .configuration import Configuration
from .operation import Operation
from .request import Request
from .security import SecurityScheme

__all__ = ["authorize"]

Credential = tuple[str, str, str]  # where it goes, its name, its value


def authorize(
    request: Request, configuration: Configuration, token: str | None
) -> tuple[str, dict[str, str]]:
    """Add the credentials that the operation asks for.

    Of the alternatives an operation allows, the first for which there are credentials
    is taken. Without any, the request goes out as it is, for the server to refuse. A
    credential that the call gave as a header of its own is left alone.

    Args:
        request: The request; it is not changed.
        configuration: Where user name, password and API keys are.
        token: The access token.

    Returns:
        The address and the headers to send.
    """
    url, headers = request.url, request.headers
    for place, name, value in _credentials(request.operation, configuration, token):
        if place == "query":
            if name in dict(parse_qsl(urlsplit(url).query, keep_blank_values=True)):
                continue  # given in the call
            url += f"{'&' if '?' in url else '?'}{quote_plus(name)}={quote_plus(value)}"
        elif place == "cookie":
            cookies = [headers["cookie"][1]] if "cookie" in headers else []
            cookies.append(f"{name}={value}")
            headers = {**headers, "cookie": ("Cookie", "; ".join(cookies))}
        elif name.lower() not in request.own_headers:
            headers = {**headers, name.lower(): (name, value)}
    return url, dict(headers.values())


def _credentials(
    operation: Operation, configuration: Configuration, token: str | None
) -> list[Credential]:
    for alternative in operation.security:
        found = []
        for name in alternative:
            scheme = SECURITY_SCHEMES.get(name)
            credential = scheme and _credential(name, scheme, configuration, token)
            if not credential:
                break
            found.append(credential)
        else:
            return found
    return []


def _credential(
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
        return (scheme.location, scheme.name, key) if key else None
    if scheme.scheme != "basic":
        return None  # such as digest: not supported
    basic = configuration.get_basic_auth_token()
    return ("header", "Authorization", basic) if basic else None
