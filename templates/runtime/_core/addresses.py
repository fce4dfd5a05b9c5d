"""Validate and resolve URLs."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import lru_cache
from urllib.parse import (
    SplitResult,
    parse_qsl,
    quote,
    quote_plus,
    urlencode,
    urljoin,
    urlsplit,
)

from .._constants import HOST, SERVER, SERVER_VARIABLES

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from ..configuration import Configuration
    from .operation import Operation

__all__ = [
    "Origin",
    "add_query",
    "check_host",
    "fill_variables",
    "find_base",
    "find_origin",
    "remove_query",
    "resolve_host",
    "resolve_location",
    "split_url",
]

Origin = tuple[str, str, int]  # scheme, host, port

_PORTS = {"http": 80, "https": 443}
_HOST = re.compile(r"[\w.~-]+|\[[0-9A-Fa-f:.]+(%[\w.~-]+)?\]", re.ASCII)
_RESERVED = ":/?#[]@!$&'()*+,;=%"
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


@lru_cache(maxsize=64)
def check_host(address: str) -> str:
    """Validate the base URL that the user has set.

    Returns:
        The URL without user name, password and trailing slash.

    Raises:
        ValueError: The URL is invalid.
    """
    if not isinstance(address, str):
        raise TypeError(f"host must be a str, not a {type(address).__name__}")
    try:
        parts = _split(address.strip())
    except ValueError as error:
        raise ValueError(f"The host is invalid: {error}") from None
    return _join(parts).rstrip("/")


def find_base(configuration: Configuration, operation: Operation) -> str:
    """Find the address that an operation's path is added to.

    Raises:
        ValueError: Nothing can be sent there.
    """
    values = configuration.server_variables
    usual = fill_variables(SERVER, SERVER_VARIABLES, values) if values else HOST
    own = operation.host
    if operation.host_variables:
        own = fill_variables(own, operation.host_variables, values)
    return check_host(resolve_host(configuration.host, usual, own))


def fill_variables(
    template: str, defaults: Mapping[str, str], values: Mapping[str, str]
) -> str:
    """Write the address of a server with the values of its variables, or their defaults."""
    for name, default in defaults.items():
        template = template.replace(f"{{{name}}}", values.get(name, default))
    return template


@lru_cache(maxsize=64)
def resolve_host(host: str, usual: str, own: str) -> str:
    """Find the base URL of an operation.

    Args:
        host: The configured base URL.
        usual: The server URL of the document. If it is relative, it is appended to a
            host without a path.
        own: The URL of the operation's own server; empty for none. A relative one is
            resolved against the configured host. An absolute one is used unless another
            host is configured.
    """
    if not isinstance(host, str):
        return host  # is rejected where it is used
    if usual.startswith("/") and not urlsplit(host).path.strip("/"):
        host = urljoin(host, usual)
    if "://" in own:
        return own if host == usual else host
    return urljoin(f"{host.rstrip('/')}/", own) if own else host


def find_origin(url: str) -> Origin:
    """Return the origin of a valid URL."""
    parts = urlsplit(url)
    port = parts.port or _PORTS[parts.scheme]
    return parts.scheme, parts.hostname or "", port


def split_url(url: str) -> tuple[str, str]:
    """Split a valid URL before its path; the second part begins with /."""
    end = url.index("/", url.index("//") + 2)
    return url[:end], url[end:]


def resolve_location(url: str, location: str | bytes) -> str:
    """Resolve the target of a redirect as RFC 3986 defines.

    Args:
        url: The URL of the request.
        location: The target: text, or the bytes of a `Location` header.

    Raises:
        ValueError: The target is not a valid URL.
    """
    target = _STRAY_PERCENT.sub("%25", quote(location.strip(), safe=_RESERVED))
    if target.startswith("//"):
        target = f"{url.partition(':')[0]}:{target}"
    # urljoin treats a URL with a scheme but no host as relative.
    has_scheme = re.match(r"[A-Za-z][\w+.-]*:", target, re.ASCII)
    parts = _split(target if has_scheme else urljoin(url, target))
    return _join(parts._replace(path=_remove_dot_segments(parts.path)))


def _remove_dot_segments(path: str) -> str:
    """Resolve `.` and `..` in an absolute path; see RFC 3986, 5.2.4."""
    kept: list[str] = []
    segment = ""
    for segment in path.split("/")[1:]:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segment in (".", ".."):
        kept.append("")
    return "/" + "/".join(kept)


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
    except ValueError:  # its message may contain a password
        raise ValueError("it is not a URL") from None
    if parts.scheme not in _PORTS:
        raise ValueError("it does not begin with http:// or https://")
    host = parts.netloc.rpartition("@")[2]
    name, _, port = host.rpartition(":") if not host.endswith("]") else (host, "", "")
    if ":" not in host:
        name, port = host, ""
    if not _HOST.fullmatch(name):
        raise ValueError("it has no valid host name")
    if port and not (port.isascii() and port.isdecimal() and 0 < int(port) < 65536):
        raise ValueError("its port is not a number from 1 to 65535")
    if any(letter <= " " or letter == "\x7f" for letter in url):
        raise ValueError("it contains white space")
    return parts._replace(netloc=f"{name}:{port}" if port else name)


def _join(parts: SplitResult) -> str:
    return parts._replace(fragment="").geturl()


def add_query(url: str, pairs: Collection[tuple[str, str]]) -> str:
    """Add parameters to the query of a URL, except those it already has."""
    present = {name for name, _ in parse_qsl(urlsplit(url).query, True)}
    for name, value in pairs:
        if name not in present:
            url += f"{'&' if '?' in url else '?'}{quote_plus(name)}={quote_plus(value)}"
    return url


def remove_query(url: str, names: Collection[str]) -> str:
    """Remove parameters from the query of a URL."""
    parts = urlsplit(url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [pair for pair in pairs if pair[0] not in names]
    if len(kept) == len(pairs):
        return url
    return parts._replace(query=urlencode(kept)).geturl()
