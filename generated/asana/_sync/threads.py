"""The threads that carry out calls made with `async_req=True`."""

from __future__ import annotations

import threading
import weakref

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.pool import ThreadPool

__all__ = ["Threads"]


class Threads:
    """A thread pool, created on first use.

    Args:
        make: Creates the pool.
    """

    def __init__(self, make: Callable[[], ThreadPool]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._pool: ThreadPool | None = None

    @property
    def pool(self) -> ThreadPool:
        """The thread pool."""
        with self._lock:
            pool = self._pool
            if pool is None:
                pool = self._pool = self._make()
                # The threads of a client that is not closed end after their calls.
                weakref.finalize(self, pool.close)
            return pool

    def close(self) -> None:
        """Stop the threads after their calls have finished."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()
            pool.join()
