"""The time of the server, which tests can set."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

__all__ = ["Clock", "format_time", "parse_time"]

_START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


class Clock:
    """A clock that stands still unless it is moved.

    Args:
        start: The initial time; None for 5 January 2026, 9:00 UTC.
        running: Whether it shows the time of the machine instead.
    """

    def __init__(self, start: datetime | None = None, *, running: bool = False) -> None:
        self._now = _START if start is None else _check(start)
        self._offset = timedelta()
        self._running = running

    @property
    def now(self) -> datetime:
        """The time, in UTC."""
        if self._running:
            return datetime.now(UTC) + self._offset
        return self._now

    def advance(self, by: float | timedelta) -> datetime:
        """Move the clock forward.

        Args:
            by: The time to add; a number means seconds.

        Returns:
            The new time.
        """
        step = by if isinstance(by, timedelta) else timedelta(seconds=by)
        self._offset += step
        self._now += step
        return self.now

    def set(self, now: datetime) -> None:
        """Set the clock to a time, which must have a time zone."""
        self._offset += _check(now) - self.now
        self._now = _check(now)


def _check(time: datetime) -> datetime:
    if time.tzinfo is None:
        raise ValueError("The time of the clock needs a time zone")
    return time.astimezone(UTC)


def format_time(time: datetime) -> str:
    """Write a time in the format of the API: `2026-01-05T09:00:00.000Z`."""
    return time.strftime("%Y-%m-%dT%H:%M:%S.") + f"{time.microsecond // 1000:03d}Z"


def parse_time(text: str) -> datetime:
    """Parse a date or a time as UTC, unless it has a time zone.

    Raises:
        ValueError: It is neither a date nor a time.
    """
    time = datetime.fromisoformat(text)
    return time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC)
