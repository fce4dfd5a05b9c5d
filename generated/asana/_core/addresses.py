"""Addresses: which can be used, where a redirect leads, what an origin is."""

from __future__ import annotations

import re
from collections.abc import Collection
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

__all__ = [
    "Origin",
    "add_query",
    "check_host",
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


@lru_cache(maxsize=64)
def check_host(address: str) -> str:
    """Check the address of a server that the user has set.

    Returns:
        The address without user name, password and a slash at its end.

    Raises:
        ValueError: Nothing can be sent there.
    """
    if not isinstance(address, str):
        raise TypeError(f"host must be text, not a {type(address).__name__}")
    try:
        parts = _split(address.strip())
    except ValueError as error:
        raise ValueError(f"The host cannot be used: {error}") from None
    return _join(parts).rstrip("/")


@lru_cache(maxsize=64)
def resolve_host(host: str, usual: str, own: str) -> str:
    """Find the address that an operation's path is relative to.

    Args:
        host: The address that is set.
        usual: The address that the document names; a relative one is added to a host
            that is set without a path.
        own: The address of the operation's own server, empty for none. A relative one
            belongs to the host that is set; another one is replaced by what is set.
    """
    if not isinstance(host, str):
        return host  # is refused where it is used
    if usual.startswith("/") and not urlsplit(host).path.strip("/"):
        host = urljoin(host, usual)
    if "://" in own:
        return own if host == usual else host
    return urljoin(f"{host.rstrip('/')}/", own) if own else host


def find_origin(url: str) -> Origin:
    """Return the origin of an address that is known to be good."""
    parts = urlsplit(url)
    port = parts.port or _PORTS[parts.scheme]
    return parts.scheme, parts.hostname or "", port


def split_url(url: str) -> tuple[str, str]:
    """Split a good address into what leads to the host and the rest, which begins with /."""
    end = url.index("/", url.index("//") + 2)
    return url[:end], url[end:]


def resolve_location(url: str, location: str) -> str:
    """Resolve the target of a redirect as RFC 3986 says.

    Args:
        url: The address that was asked.
        location: What the response says.

    Raises:
        ValueError: It leads to no address.
    """
    target = quote(location.strip().encode("latin-1"), safe=_RESERVED)
    if target.startswith("//"):
        target = f"{url.partition(':')[0]}:{target}"
    # urljoin takes an address that has a scheme and no host for a relative one.
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
    except ValueError:  # whose text may show a password
        raise ValueError("it is no address") from None
    if parts.scheme not in _PORTS:
        raise ValueError("it does not begin with http:// or https://")
    host = parts.netloc.rpartition("@")[2]
    name, _, port = host.rpartition(":") if not host.endswith("]") else (host, "", "")
    if ":" not in host:
        name, port = host, ""
    if not _HOST.fullmatch(name):
        raise ValueError("it has no proper name of a host")
    if port and not (port.isascii() and port.isdecimal() and int(port) < 65536):
        raise ValueError("its port is not a number up to 65535")
    if any(letter <= " " or letter == "\x7f" for letter in url):
        raise ValueError("there is white space in it")
    return parts._replace(netloc=f"{name}:{port}" if port else name)


def _join(parts: SplitResult) -> str:
    return parts._replace(fragment="").geturl()


def add_query(url: str, pairs: Collection[tuple[str, str]]) -> str:
    """Add parameters to the query of an address, but for those that it has."""
    present = {name for name, _ in parse_qsl(urlsplit(url).query, True)}
    for name, value in pairs:
        if name not in present:
            url += f"{'&' if '?' in url else '?'}{quote_plus(name)}={quote_plus(value)}"
    return url


def remove_query(url: str, names: Collection[str]) -> str:
    """Remove parameters from the query of an address."""
    parts = urlsplit(url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [pair for pair in pairs if pair[0] not in names]
    if len(kept) == len(pairs):
        return url
    return parts._replace(query=urlencode(kept)).geturl()
