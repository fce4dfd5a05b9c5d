"""Reject limits that are not numbers, or too small."""

from __future__ import annotations

from typing import Any

from ..configuration import Configuration

__all__ = ["check_limits", "check_number"]


def check_number(name: str, limit: Any, least: int) -> None:
    """Reject what is not a number, or is too small.

    Raises:
        TypeError: It is not a number.
        ValueError: It is too small.
    """
    if isinstance(limit, bool) or not isinstance(limit, (int, float)):
        raise TypeError(f"{name} must be a number, not {limit!r}")
    if not limit >= least:
        what = "must not be negative" if least == 0 else "must be positive"
        raise ValueError(f"{name} {what}: {limit}")


def check_limits(configuration: Configuration) -> None:
    """Reject limits of a configuration that a call would come upon only later.

    Raises:
        TypeError: One is not a number.
        ValueError: One is negative.
    """
    for name in ("max_wait", "max_elapsed", "connection_pool_maxsize"):
        limit = getattr(configuration, name)
        if limit is not None:
            check_number(name, limit, 0)
