"""The threads that carry out calls made with `async_req=True`."""

from __future__ import annotations

import threading

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from multiprocessing.pool import ThreadPool
    from typing import Any

__all__ = ["Threads"]


class Threads:
    """A thread pool, created on first use."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pool: ThreadPool | None = None

    @property
    def pool(self) -> ThreadPool:
        """The thread pool."""
        with self._lock:
            pool = self._pool
            if pool is None:
                from .. import api_client

                namespace: Any = api_client  # programs patch the class under this name
                pool = self._pool = namespace.ThreadPool()
            return pool

    def close(self) -> None:
        """Stop the threads after their calls have finished."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()
            pool.join()
