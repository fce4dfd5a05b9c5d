"""The time that a try may take."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

from urllib3 import Timeout

__all__ = ["Times", "read_timeout"]


class Times(NamedTuple):
    """Seconds; None for no limit.

    Attributes:
        connect: To make a connection.
        read: Without anything to read.
        total: For the whole of a try.
    """

    connect: float | None
    read: float | None
    total: float | None


def read_timeout(value: Any) -> Times:
    """Read a timeout as users write it.

    Args:
        value: Seconds for a whole try; a pair of seconds to connect and to read; a
            `urllib3.Timeout`; or None for no limit.

    Raises:
        TypeError: It is none of these.
        ValueError: A time is not positive, or the pair is none.
    """
    if isinstance(value, (tuple, list)):
        if len(value) != 2:
            raise ValueError(f"A timeout has two parts, connect and read: {value!r}")
        return Times(_check(value[0]), _check(value[1]), None)
    if isinstance(value, Timeout):
        started = value.clone()
        started.start_connect()
        return Times(
            _limit(started.connect_timeout),
            _limit(started.read_timeout),
            _limit(value.total),
        )
    seconds = _check(value)
    return Times(seconds, seconds, seconds)


def _check(value: Any) -> float | None:
    if value is None:
        return None
    if type(value) is float and 0 < value < math.inf:  # as it is by default
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"A timeout is a number of seconds, not {value!r}")
    if math.isnan(value) or value <= 0:
        raise ValueError(f"A timeout must be positive: {value!r}")
    return None if math.isinf(value) else value


def _limit(value: Any) -> float | None:
    """Return a time of urllib3; its markers for "the default" set no limit."""
    return value if isinstance(value, (int, float)) else None
