"""Decide when to send a request again, and how long to wait before."""

from __future__ import annotations

import copy
import random
from typing import Any

from urllib3 import Retry
from urllib3.exceptions import InvalidHeader
from urllib3.util.retry import RequestHistory

__all__ = ["complete_strategy", "get_backoff", "make_strategy", "read_retry_after"]

# The defaults, unless a strategy changes them.
_SETTINGS: dict[str, Any] = {
    "total": 4,
    "allowed_methods": frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PUT"}),
    "status_forcelist": [429, 500, 502, 503, 504],  # 429 is always retried
    "backoff_factor": 0.5,
    "backoff_jitter": 0.5,
}
_UNSAID = Retry()
# Longer waits are not plausible.
_SENSIBLE_WAIT = 3600.0
_LONGEST_HEADER = 100


def make_strategy() -> Retry:
    """Create the default strategy."""
    return Retry(**_SETTINGS)


_DEFAULT = make_strategy()


def complete_strategy(strategy: Any) -> Retry:
    """Complete a strategy with the defaults.

    Args:
        strategy: A `urllib3.Retry`, of which only settings that differ from urllib3's
            defaults apply; a number of retries; False for none; None or True for the
            default.

    Returns:
        The settings; its counters are not used.

    Raises:
        TypeError: It is none of these.
    """
    if strategy is None or strategy is True:
        return _DEFAULT
    if isinstance(strategy, int):
        return _DEFAULT.new(total=int(strategy))
    if not isinstance(strategy, Retry):
        raise TypeError(
            "retry_strategy is a urllib3.Retry, a number of retries, False or None,"
            f" not a {type(strategy).__name__}"
        )
    completed = copy.copy(strategy)
    for name, value in _SETTINGS.items():
        if getattr(strategy, name) == getattr(_UNSAID, name):
            setattr(completed, name, value)
    return completed


def get_backoff(strategy: Retry, retries: int) -> float:
    """Return the seconds to wait before a retry if the server names no time.

    A subclass of `Retry` decides itself, if it overrides `get_backoff_time`.

    Args:
        strategy: The strategy.
        retries: The number of retries so far, including this one.
    """
    if type(strategy).get_backoff_time is not Retry.get_backoff_time:
        history = (RequestHistory(None, None, None, None, None),) * retries
        return strategy.new(history=history).get_backoff_time()
    doubled = 0.0 if retries < 2 else 2.0 ** min(retries - 1, 32)
    jitter = random.random() * strategy.backoff_jitter
    return min(doubled * strategy.backoff_factor + jitter, strategy.backoff_max)


def read_retry_after(value: str | None, longest: float) -> float | None:
    """Read a Retry-After header, in seconds or as a date.

    Args:
        value: The header, or None.
        longest: The maximum plausible number of seconds.

    Returns:
        The seconds to wait; None if the header is missing or not plausible.
    """
    if value is None or len(value) > _LONGEST_HEADER:
        return None
    try:
        seconds = _UNSAID.parse_retry_after(value)
    except (InvalidHeader, ValueError, OverflowError, TypeError):
        return None
    sensible = 0 < seconds <= max(longest, _SENSIBLE_WAIT)
    return seconds if sensible else None
