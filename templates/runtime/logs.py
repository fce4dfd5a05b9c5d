"""The logger of the package, for `Configuration.debug` and `Configuration.logger_file`."""

from __future__ import annotations

import logging
import threading

__all__ = ["set_up_logging"]

_lock = threading.Lock()
_own_handlers: list[logging.Handler] = []


def set_up_logging(debug: bool, path: str | None, text_format: str) -> None:
    """Set level and handlers of the logger of the package, and of no other.

    Args:
        debug: Whether to log requests and answers. Without a handler anywhere they go
            to standard error.
        path: A file to write to, or None.
        text_format: How a line looks.
    """
    logger = logging.getLogger(__package__)
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
