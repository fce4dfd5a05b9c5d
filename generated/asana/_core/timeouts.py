"""The timeouts of an attempt."""

from __future__ import annotations

from typing import Any, NamedTuple

from urllib3 import Timeout

__all__ = ["Times", "read_timeout"]

_LONGEST = 1e6  # seconds; longer timeouts overflow in sockets


class Times(NamedTuple):
    """The timeouts in seconds; None for no limit.

    Attributes:
        connect: To connect.
        read: Between two reads.
        total: For the whole attempt.
    """

    connect: float | None
    read: float | None
    total: float | None


def read_timeout(value: Any) -> Times:
    """Interpret a timeout as users specify it.

    Args:
        value: The seconds for an attempt; a pair of seconds to connect and to read; a
            `urllib3.Timeout`; or None for no limit.

    Raises:
        TypeError: It is none of these.
        ValueError: A time is not positive, or the tuple has not two parts.
    """
    if isinstance(value, (tuple, list)):
        if len(value) != 2:
            raise ValueError(f"A timeout tuple must be (connect, read): {value!r}")
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
    if type(value) is float and 0 < value <= _LONGEST:  # the default
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"A timeout must be a number of seconds, not {value!r}")
    if not value > 0:
        raise ValueError(f"A timeout must be positive: {value!r}")
    return None if value > _LONGEST else value


def _limit(value: Any) -> float | None:
    """Return a time of a `urllib3.Timeout`; its default markers mean no limit."""
    return value if isinstance(value, (int, float)) else None
