"""TLS contexts: trusted certificates and client certificates."""

from __future__ import annotations

import os
import ssl
import threading
from typing import Any

import certifi

from ..configuration import Configuration
from .processes import PerProcess

__all__ = ["describe_context", "find_context", "make_context"]

_ContextKey = tuple[Any, ...]
_contexts: dict[_ContextKey, ssl.SSLContext] = {}
_lock = PerProcess(threading.Lock)


def describe_context(configuration: Configuration) -> _ContextKey:
    """Return the settings that distinguish one context from another."""
    authorities, folder = _find_authorities(configuration)
    return (
        configuration.verify_ssl,
        configuration.assert_hostname is not False,
        _stamp(authorities),
        folder,
        _stamp(configuration.cert_file),
        _stamp(configuration.key_file),
    )


def find_context(configuration: Configuration) -> ssl.SSLContext | None:
    """Return the existing context for the settings, or None."""
    return _contexts.get(describe_context(configuration))


def make_context(configuration: Configuration) -> ssl.SSLContext:
    """Return the context for the settings; certificates are read once per process.

    Raises:
        ValueError: A certificate or a key is invalid.
    """
    with _lock.get():
        key = describe_context(configuration)
        if key not in _contexts:
            _contexts[key] = _load_context(configuration)
        return _contexts[key]


def _load_context(configuration: Configuration) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    if configuration.verify_ssl:
        authorities, folder = _find_authorities(configuration)
        try:
            context.load_verify_locations(authorities, folder)
        except OSError as error:
            where = authorities or folder
            raise ValueError(
                f"Cannot load the trusted certificates: {_show(where)}: {error}"
            ) from None
        context.check_hostname = configuration.assert_hostname is not False
    else:
        context.verify_mode = ssl.CERT_NONE
    if configuration.cert_file:
        certificate, key = configuration.cert_file, configuration.key_file
        try:
            context.load_cert_chain(certificate, key, password=lambda: b"")
        except OSError as error:
            raise ValueError(
                f"Cannot load the client certificate and key: {_show(certificate)}: {error}"
            ) from None
    elif configuration.key_file:
        raise ValueError("key_file is set, but cert_file is not")
    return context


def _find_authorities(configuration: Configuration) -> tuple[str | None, str | None]:
    """Return the file and the folder of the trusted certificates."""
    if configuration.ssl_ca_cert:
        return configuration.ssl_ca_cert, None
    file = os.environ.get("SSL_CERT_FILE") or None
    folder = os.environ.get("SSL_CERT_DIR") or None
    return (file, folder) if file or folder else (certifi.where(), None)


def _show(path: Any) -> str:
    """Write a path for a message, but no text with line breaks, which may be that of a key."""
    text = str(path)
    return text if text.isprintable() else "this is not a path"


def _stamp(path: str | None) -> tuple[str, int] | None:
    """Return a path and its modification time: renewed certificates are read again."""
    if not path:
        return None
    try:
        return path, os.stat(path).st_mtime_ns
    except OSError:
        return path, 0
