"""Find the proxy for a host and the headers it needs."""

from __future__ import annotations

import os
from base64 import b64encode
from typing import NamedTuple
from urllib.parse import unquote

from ..configuration import Configuration
from .addresses import Origin, check_host

__all__ = ["Proxy", "find_proxy"]


class Proxy(NamedTuple):
    """A proxy.

    Attributes:
        url: Its URL, without user name and password.
        headers: The headers that it is sent.
    """

    url: str
    headers: dict[str, str]


def find_proxy(configuration: Configuration, origin: Origin) -> Proxy | None:
    """Find the proxy for a host in the settings or in the environment.

    Args:
        configuration: The settings.
        origin: The host.

    Raises:
        TypeError: The proxy is not a str.
        ValueError: The URL of the proxy is invalid.
    """
    address = configuration.proxy or _find_in_environment(origin)
    if address and not isinstance(address, str):
        raise TypeError(f"proxy must be a str, not a {type(address).__name__}")
    return _read_proxy(address) if address else None


def _find_in_environment(origin: Origin) -> str | None:
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return None
    from urllib import request

    scheme, host, port = origin
    proxies = request.getproxies_environment()
    proxy = proxies.get(scheme) or proxies.get("all")
    if not proxy or request.proxy_bypass(f"{host}:{port}"):
        return None
    return proxy


def _read_proxy(address: str) -> Proxy:
    scheme, separator, rest = address.strip().rpartition("://")
    scheme = scheme.lower() if separator else "http"
    user, at, host = rest.rpartition("@")
    if scheme.startswith("socks"):
        raise ValueError(
            f"SOCKS proxies are not supported: {scheme}://{host}"
            " (set by `proxy`, or by ALL_PROXY or the like in the environment)"
        )
    try:
        url = check_host(f"{scheme}://{host}")
    except ValueError as error:
        raise ValueError(f"The URL of the proxy is invalid: {error}") from None
    if not at:
        return Proxy(url, {})
    name, _, password = user.partition(":")
    credentials = f"{unquote(name)}:{unquote(password)}".encode()
    encoded = b64encode(credentials).decode("ascii")
    return Proxy(url, {"Proxy-Authorization": f"Basic {encoded}"})
