"""Planned faults and the rate limit."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass

from .refusals import Refusal

__all__ = ["Faults", "PlannedFault"]

_MESSAGES = {
    401: "Not Authorized",
    403: "Forbidden",
    404: "Not Found",
    429: "You have made too many requests recently.",
    500: "Server Error",
    503: "Service Unavailable",
}


@dataclass(slots=True)
class PlannedFault:
    """A fault that affects the next requests.

    Attributes:
        status: The status of the error response; None to carry the requests out.
        operation: The operationId; None for any.
        times: The number of requests that are affected.
        delay: The seconds that the response takes.
        cut: Whether the connection breaks instead of a response.
        retry_after: The value of the Retry-After header, or None.
        message: The error message.
    """

    status: int | None = None
    operation: str | None = None
    times: int = 1
    delay: float = 0.0
    cut: bool = False
    retry_after: float | None = None
    message: str | None = None

    def build_refusal(self, status: int) -> Refusal:
        """Build the error response."""
        headers = {}
        if self.retry_after is not None:
            headers["Retry-After"] = f"{self.retry_after:g}"
        message = self.message or _MESSAGES.get(status, "The request was refused")
        return Refusal(status, message, headers=headers)


class Faults:
    """The planned faults, and the rate limit."""

    def __init__(self) -> None:
        self._planned: list[PlannedFault] = []
        self._limit: tuple[int, float] | None = None
        self._times: deque[float] = deque()

    def plan(self, fault: PlannedFault) -> None:
        """Plan a fault, to happen after those already planned."""
        self._planned.append(fault)

    def take(self, operation: str | None) -> PlannedFault | None:
        """Return the fault for a request of an operation, or None."""
        for fault in self._planned:
            if fault.operation in (None, operation):
                fault.times -= 1
                if fault.times <= 0:
                    self._planned.remove(fault)
                return fault
        return None

    def limit(self, requests: int, seconds: float) -> None:
        """Set the rate limit, by the clock of the machine."""
        self._limit = (requests, seconds)
        self._times.clear()

    def find_wait(self) -> float:
        """Count a request; return the seconds until it is allowed, 0 if it is allowed now."""
        if self._limit is None:
            return 0.0
        requests, seconds = self._limit
        now = time.monotonic()
        while self._times and self._times[0] <= now - seconds:
            self._times.popleft()
        if len(self._times) >= requests:
            return self._times[0] + seconds - now
        self._times.append(now)
        return 0.0
