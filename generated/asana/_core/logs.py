"""Log requests; set up the logger for `Configuration.debug` and `logger_file`."""

from __future__ import annotations

import logging
import threading

from ..rest import RESTResponse
from .redaction import redact_headers, redact_text

__all__ = ["find_handler", "log_exchange", "logger", "set_up_logging"]

logger = logging.getLogger(__name__.partition(".")[0])

_lock = threading.Lock()
_own_handlers: list[logging.Handler] = []


def set_up_logging(debug: bool, path: str | None, text_format: str) -> None:
    """Set the level and handlers of the logger of the package, and of no other.

    Args:
        debug: Whether to log requests and responses: to standard error if no handler is
            set.
        path: The file to write to, or None.
        text_format: The format of a line.
    """
    with _lock:
        while _own_handlers:
            handler = _own_handlers.pop()
            logger.removeHandler(handler)
            handler.close()
        logger.setLevel(logging.DEBUG if debug else logging.NOTSET)
        if path:
            _own_handlers.append(logging.FileHandler(path, encoding="utf-8"))
        elif debug and not logger.hasHandlers():
            _own_handlers.append(logging.StreamHandler())
        for handler in _own_handlers:
            handler.setFormatter(logging.Formatter(text_format))
            logger.addHandler(handler)


def find_handler(*, to_file: bool) -> logging.Handler | None:
    """Find the handler that was added for a file, or the one for standard error."""
    found = (h for h in _own_handlers if isinstance(h, logging.FileHandler) is to_file)
    return next(found, None)


def log_exchange(response: RESTResponse, headers: dict[str, str]) -> None:
    """Log what was sent and received, without secrets, if enabled."""
    if not logger.isEnabledFor(logging.DEBUG):
        return
    logger.debug(
        "%s -> %s (attempts: %s), sent %s, received %s: %s",
        response.request,
        response.status,
        response.tries,
        redact_headers(headers.items()),
        redact_headers(response.headers.items()),
        redact_text((response.data or b"").decode("utf-8", "replace")),
    )
